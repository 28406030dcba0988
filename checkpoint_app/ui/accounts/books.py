"""The trial balance: what stands on every account, and that it sums to nothing. Knows the desk's queries, no widget."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from checkpoint_app.db.errors import known_errors
from checkpoint_app.db.money_rows import AccountBalance
from checkpoint_app.desk import Desk
from checkpoint_app.domain import money
from checkpoint_app.progress import Progress
from checkpoint_app.ui.accounts.said import Said
from checkpoint_app.ui.accounts.words import account_words
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.texts import Names
from checkpoint_app.words import sentences, translate

if TYPE_CHECKING:
    from checkpoint_app.reports.tables import Table

# The order of the books: what lies here, who owes or is owed, and what was lost or found.
_ORDER = ("cash", "bank", "office", "merchant", "goods", "loss", "difference", "household")


@dataclass(frozen=True, slots=True)
class BookRow:
    """An account by its name."""

    name: str
    balance: AccountBalance


class BooksPresenter:
    """Call `reload` before the first look and after each change of data."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.rows: list[BookRow] = []

    def reload(self) -> None:
        """Read again. Raises KnownError."""
        self.rows = _rows(self._desk, self._names)

    @property
    def sum_fen(self) -> int:
        """Of all balances: 0, or the books are broken."""
        return sum(row.balance.balance_fen for row in self.rows)

    def said(self) -> Said:
        """Whether the books come out."""
        debit = sum(row.balance.debit_fen for row in self.rows)
        words = translate("Accounts", "Debits and credits: {amount} each.").format(amount=money.text(debit))
        if self.sum_fen == 0:
            return Said(Mark.OK, sentences(translate("Accounts", "The sum is 0.00: the books come out."), words))
        return Said(
            Mark.WRONG,
            translate("Accounts", "The sum is {amount}, and must be 0.00. Tell those who mend the program.").format(
                amount=money.text(self.sum_fen)
            ),
        )

    def write(self, folder: Path, progress: Progress) -> tuple[Path, ...]:
        """The trial balance as CSV and XLSX into `folder`, which is made if it is missing. For a worker thread.

        Raises KnownError; each file is whole or not there.
        """
        # Imported here: what writes XLSX takes longer to load than the window may take to open.
        from checkpoint_app.reports.csv_file import write_tables_csv
        from checkpoint_app.reports.tables import Section
        from checkpoint_app.reports.xlsx_file import write_tables_xlsx

        desk = self._desk.another()
        try:
            with known_errors(folder):
                folder.mkdir(parents=True, exist_ok=True)
                now = desk.now()
                table = _table(_rows(desk, DeskNames(desk.queries)))
                heading = translate("Accounts", "Trial balance, {checkpoint}, {time}").format(
                    checkpoint=desk.queries.reference.checkpoint_name(desk.checkpoint), time=_stamp(now)
                )
                name = f"trial-balance-{desk.checkpoint}-{now.astimezone():%Y%m%d-%H%M%S}"
                csv, xlsx = folder / f"{name}.csv", folder / f"{name}.xlsx"
                sections = (Section(table.title, (table,)),)
                write_tables_csv(sections, csv)
                progress(1, 2)
                write_tables_xlsx(heading, sections, now, xlsx)
                progress(2, 2)
        finally:
            desk.close()
        return csv, xlsx


def _rows(desk: Desk, names: Names) -> list[BookRow]:
    found = [BookRow(account_words(each.account, names), each) for each in desk.queries.money.trial_balance()]
    return sorted(found, key=lambda row: _place(row.balance.account))


def _place(account: str) -> int:
    kind = account.partition(":")[0]
    return _ORDER.index(kind) if kind in _ORDER else len(_ORDER)


def _table(rows: list[BookRow]) -> Table:
    from checkpoint_app.reports.tables import Column, Look, Money, Row, Table

    sums = [
        Money(sum(getattr(row.balance, name) for row in rows)) for name in ("debit_fen", "credit_fen", "balance_fen")
    ]
    return Table(
        translate("Accounts", "Trial balance"),
        (
            Column(translate("Accounts", "Account"), 40),
            Column(translate("Accounts", "Debit"), 14, text=False),
            Column(translate("Accounts", "Credit"), 14, text=False),
            Column(translate("Accounts", "Balance"), 14, text=False),
        ),
        (
            *(
                Row(
                    (
                        row.name,
                        Money(row.balance.debit_fen),
                        Money(row.balance.credit_fen),
                        Money(row.balance.balance_fen),
                    )
                )
                for row in rows
            ),
            Row((translate("Accounts", "Sum"), *sums), Look.TOTAL),
        ),
        translate("Accounts", "Nothing is booked yet."),
        items=len(rows),
    )


def _stamp(moment: datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")
