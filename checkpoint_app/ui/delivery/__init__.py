"""The Delivery station: bags go out by their labels, each once, and what still waits is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checkpoint_app.words import translate

if TYPE_CHECKING:
    from checkpoint_app.desk import Desk
    from checkpoint_app.ui.delivery.presenter import DeliveryPresenter
    from checkpoint_app.ui.delivery.view import DeliveryView
    from checkpoint_app.ui.station import Shell, StationSpec
    from checkpoint_app.ui.texts import Names


def spec(desk: Desk, names: Names) -> StationSpec:
    """How the window makes this station."""
    # Here, not above: whoever imports the presenter must not get Qt with it.
    from checkpoint_app.ui.station import StationSpec

    # What the station is made of is loaded when it is first opened.
    def make_presenter() -> DeliveryPresenter:
        from checkpoint_app.ui.delivery.presenter import DeliveryPresenter

        return DeliveryPresenter(desk, names)

    def make_view(presenter: DeliveryPresenter, shell: Shell) -> DeliveryView:
        from checkpoint_app.ui.delivery.view import DeliveryView

        return DeliveryView(presenter, shell)

    return StationSpec(
        key="delivery",
        icon="delivery",
        title=lambda: translate("Shell", "Delivery"),
        presenter=make_presenter,
        view=make_view,
    )
