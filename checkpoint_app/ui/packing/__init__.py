"""The Packing station: what came is shared out, packed into bags by household, and labelled."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checkpoint_app.words import translate

if TYPE_CHECKING:
    from checkpoint_app.desk import Desk
    from checkpoint_app.ui.packing.presenter import PackingPresenter
    from checkpoint_app.ui.packing.view import PackingView
    from checkpoint_app.ui.station import Shell, StationSpec
    from checkpoint_app.ui.texts import Names


def spec(desk: Desk, names: Names, exports: Path) -> StationSpec:
    """How the window makes this station; label sheets are written to the folder `exports`."""
    # Here, not above: whoever imports the presenter must not get Qt with it.
    from checkpoint_app.ui.station import StationSpec

    # What the station is made of is loaded when it is first opened.
    def make_presenter() -> PackingPresenter:
        from checkpoint_app.ui.packing.presenter import PackingPresenter

        return PackingPresenter(desk, names, exports)

    def make_view(presenter: PackingPresenter, shell: Shell) -> PackingView:
        from checkpoint_app.ui.packing.view import PackingView

        return PackingView(presenter, shell)

    return StationSpec(
        key="packing",
        icon="packing",
        title=lambda: translate("Shell", "Packing"),
        presenter=make_presenter,
        view=make_view,
    )
