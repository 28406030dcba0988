"""The station of lots and cold chain: traces both ways, recalls, temperatures, and where goods lie."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkpoint_app.desk import Desk
    from checkpoint_app.ui.coldchain.presenter import ColdChainPresenter
    from checkpoint_app.ui.coldchain.view import ColdChainView
    from checkpoint_app.ui.station import Shell, StationSpec
    from checkpoint_app.ui.texts import Names


def spec(desk: Desk, names: Names, exports: Path) -> StationSpec:
    """How the window makes this station; traces and call lists are written to `exports`."""
    # Here, not above: whoever imports the presenter must not get Qt with it.
    from checkpoint_app.ui.station import StationSpec
    from checkpoint_app.words import translate

    # What the station is made of is loaded when it is first opened.
    def make_presenter() -> ColdChainPresenter:
        from checkpoint_app.ui.coldchain.presenter import ColdChainPresenter

        return ColdChainPresenter(desk, names, exports)

    def make_view(presenter: ColdChainPresenter, shell: Shell) -> ColdChainView:
        from checkpoint_app.ui.coldchain.view import ColdChainView

        return ColdChainView(presenter, shell)

    return StationSpec(
        key="coldchain",
        icon="coldchain",
        title=lambda: translate("Shell", "Lots, cold chain"),
        presenter=make_presenter,
        view=make_view,
    )
