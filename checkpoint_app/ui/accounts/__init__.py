"""The Accounts station: households' and merchants' money, refunds, invoices, the cash box, and the books."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkpoint_app.desk import Desk
    from checkpoint_app.ui.accounts.presenter import AccountsPresenter
    from checkpoint_app.ui.accounts.view import AccountsView
    from checkpoint_app.ui.station import Shell, StationSpec
    from checkpoint_app.ui.texts import Names


def spec(desk: Desk, names: Names, exports: Path) -> StationSpec:
    """How the window makes this station; statements are written to `exports`."""
    # Here, not above: whoever imports the presenter must not get Qt with it.
    from checkpoint_app.ui.station import StationSpec
    from checkpoint_app.words import translate

    # What the station is made of is loaded when it is first opened.
    def make_presenter() -> AccountsPresenter:
        from checkpoint_app.ui.accounts.presenter import AccountsPresenter

        return AccountsPresenter(desk, names, exports)

    def make_view(presenter: AccountsPresenter, shell: Shell) -> AccountsView:
        from checkpoint_app.ui.accounts.view import AccountsView

        return AccountsView(presenter, shell)

    return StationSpec(
        key="accounts",
        icon="accounts",
        title=lambda: translate("Shell", "Accounts"),
        presenter=make_presenter,
        view=make_view,
    )
