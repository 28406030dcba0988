"""The Disinfection station: counted goods are treated and held until the contact time is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkpoint_app.ui.disinfection.presenter import DisinfectionPresenter
    from checkpoint_app.ui.disinfection.view import DisinfectionView
    from checkpoint_app.ui.station import Shell, StationSpec


def spec(presenter: DisinfectionPresenter) -> StationSpec:
    """How the window makes this station. The presenter is given, since `alarm.ContactAlarm` has to have the same one."""
    # Here, not above: whoever imports the presenter must not get Qt with it.
    from checkpoint_app.ui.station import StationSpec
    from checkpoint_app.words import translate

    # The screen is loaded when it is first opened.
    def make_view(presenter: DisinfectionPresenter, shell: Shell) -> DisinfectionView:
        from checkpoint_app.ui.disinfection.view import DisinfectionView

        return DisinfectionView(presenter, shell)

    return StationSpec(
        key="disinfection",
        icon="disinfection",
        title=lambda: translate("Shell", "Disinfection"),
        presenter=lambda: presenter,
        view=make_view,
    )
