"""The Shift station: open, note, close, and the log that goes to the next shift."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkpoint_app.desk import Desk
    from checkpoint_app.ui.shift.presenter import ShiftPresenter
    from checkpoint_app.ui.shift.view import ShiftView
    from checkpoint_app.ui.station import Shell, StationSpec
    from checkpoint_app.ui.texts import Names


def spec(desk: Desk, names: Names, exports: Path) -> StationSpec:
    """How the window makes this station; logs are written to `exports` unless another folder is chosen."""
    # Here, not above: whoever imports the presenter must not get Qt with it.
    from checkpoint_app.ui.station import StationSpec
    from checkpoint_app.words import translate

    # What the station is made of is loaded when it is first opened.
    def make_presenter() -> ShiftPresenter:
        from checkpoint_app.ui.shift.presenter import ShiftPresenter

        return ShiftPresenter(desk, names, exports)

    def make_view(presenter: ShiftPresenter, shell: Shell) -> ShiftView:
        from checkpoint_app.ui.shift.view import ShiftView

        return ShiftView(presenter, shell)

    return StationSpec(
        key="shift",
        icon="shift",
        title=lambda: translate("Shell", "Shift"),
        presenter=make_presenter,
        view=make_view,
    )
