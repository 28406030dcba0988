"""The Packing station: what came is shared out, packed into bags by household, and labelled."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from checkpoint_app.words import translate

if TYPE_CHECKING:
    from checkpoint_app.desk import Desk
    from checkpoint_app.ui.station import StationSpec
    from checkpoint_app.ui.texts import Names


def spec(desk: Desk, names: Names, exports: Path) -> StationSpec:
    """How the window makes this station; label sheets are written to the folder `exports`."""
    # Imported here, so that what the station knows without a screen can be used where Qt cannot be loaded.
    from checkpoint_app.ui.packing.presenter import PackingPresenter
    from checkpoint_app.ui.packing.view import PackingView
    from checkpoint_app.ui.station import StationSpec

    return StationSpec(
        key="packing",
        icon="packing",
        title=lambda: translate("Shell", "Packing"),
        presenter=lambda: PackingPresenter(desk, names, exports),
        view=PackingView,
    )
