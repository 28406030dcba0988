"""The Receiving station: a vehicle arrives, and its goods are counted against the purchase list."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from checkpoint_app.desk import Desk
    from checkpoint_app.ui.receiving.presenter import ReceivingPresenter
    from checkpoint_app.ui.receiving.view import ReceivingView
    from checkpoint_app.ui.station import Shell, StationSpec
    from checkpoint_app.ui.texts import Names


def spec(desk: Desk, names: Names, exports: Path) -> StationSpec:
    """How the window makes this station; receiving notes and tally sheets are written to `exports`."""
    # Here, not above: whoever imports the presenter must not get Qt with it.
    from checkpoint_app.ui.station import StationSpec
    from checkpoint_app.words import translate

    # What the station is made of is loaded when it is first opened.
    def make_presenter() -> ReceivingPresenter:
        from checkpoint_app.ui.receiving.presenter import ReceivingPresenter

        return ReceivingPresenter(desk, names, exports)

    def make_view(presenter: ReceivingPresenter, shell: Shell) -> ReceivingView:
        from checkpoint_app.ui.receiving.view import ReceivingView

        return ReceivingView(presenter, shell)

    return StationSpec(
        key="receiving",
        icon="receiving",
        title=lambda: translate("Shell", "Receiving"),
        presenter=make_presenter,
        view=make_view,
    )
