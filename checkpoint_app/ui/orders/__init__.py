"""The Orders station: orders brought in from files and chats, looked over, taken; and the district's own data."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkpoint_app.desk import Desk
    from checkpoint_app.ui.orders.presenter import OrdersPresenter
    from checkpoint_app.ui.orders.view import OrdersView
    from checkpoint_app.ui.station import Shell, StationSpec
    from checkpoint_app.ui.texts import Names


def spec(desk: Desk, names: Names, *, start_file: str = "", district_folder: str = "") -> StationSpec:
    """How the window makes this station; `start_file` and `district_folder` stand in its fields at first."""
    # Here, not above: whoever imports the presenter must not get Qt with it.
    from checkpoint_app.ui.station import StationSpec
    from checkpoint_app.words import translate

    # What the station is made of is loaded when it is first opened.
    def make_presenter() -> OrdersPresenter:
        from checkpoint_app.ui.orders.presenter import OrdersPresenter

        return OrdersPresenter(desk, names, start_file=start_file, district_folder=district_folder)

    def make_view(presenter: OrdersPresenter, shell: Shell) -> OrdersView:
        from checkpoint_app.ui.orders.view import OrdersView

        return OrdersView(presenter, shell)

    return StationSpec(
        key="orders",
        icon="orders",
        title=lambda: translate("Shell", "Orders"),
        presenter=make_presenter,
        view=make_view,
    )
