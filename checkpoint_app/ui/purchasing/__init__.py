"""The Purchasing station: orders become lists for merchants, merchants name prices, and prices are watched."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkpoint_app.desk import Desk
    from checkpoint_app.ui.purchasing.presenter import PurchasingPresenter
    from checkpoint_app.ui.purchasing.view import PurchasingView
    from checkpoint_app.ui.station import Shell, StationSpec
    from checkpoint_app.ui.texts import Names


def spec(desk: Desk, names: Names, exports: Path) -> StationSpec:
    """How the window makes this station; lists and the price watch are written to `exports`."""
    # Here, not above: whoever imports the presenter must not get Qt with it.
    from checkpoint_app.ui.station import StationSpec
    from checkpoint_app.words import translate

    # What the station is made of is loaded when it is first opened.
    def make_presenter() -> PurchasingPresenter:
        from checkpoint_app.ui.purchasing.presenter import PurchasingPresenter

        return PurchasingPresenter(desk, names, exports)

    def make_view(presenter: PurchasingPresenter, shell: Shell) -> PurchasingView:
        from checkpoint_app.ui.purchasing.view import PurchasingView

        return PurchasingView(presenter, shell)

    return StationSpec(
        key="purchasing",
        icon="purchasing",
        title=lambda: translate("Shell", "Purchasing"),
        presenter=make_presenter,
        view=make_view,
    )
