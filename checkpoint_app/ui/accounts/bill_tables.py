"""The lists of a bill and of a statement, column by column. Knows their rows, not what is done with them."""

from __future__ import annotations

from collections.abc import Hashable

from checkpoint_app.db.money_rows import BillLine, StatementRow
from checkpoint_app.domain import money
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.accounts.words import line_mark, line_state_words, movement_words, price
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.texts import Names, local_moment
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_DASH = "–"


def line_key(line: BillLine) -> Hashable:
    """What tells a line of a bill from all others."""
    return (line.order, line.line, line.sku)


def bill_table(names: Names, theme: Theme) -> DataTable[BillLine]:
    """A household's bill: what was ordered and got, the four prices, the amount, and why."""
    table: DataTable[BillLine] = DataTable(
        [
            Column(
                translate("Accounts", "Item"),
                text=lambda line: f"{names.product(line.sku)}\n{line_state_words(line, names)}",
                mark=line_mark,
                stretch=True,
            ),
            Column(
                translate("Accounts", "Ordered"),
                text=lambda line: f"{quantity_text(line.ordered)} {line.unit}" if line.ordered else _DASH,
                sort=lambda line: line.ordered,
                right=True,
                width=6,
            ),
            Column(
                translate("Accounts", "Got"),
                text=lambda line: quantity_text(line.got) if line.got else _DASH,
                sort=lambda line: line.got,
                right=True,
                width=5,
            ),
            Column(translate("Accounts", "Price"), text=_prices, sort=lambda line: line.price_fen, width=26),
            Column(
                translate("Accounts", "Amount"),
                text=_amount_words,
                sort=lambda line: line.amount_fen + line.expected_fen,
                right=True,
                width=8,
            ),
        ],
        key=line_key,
        theme=theme,
        empty=translate("Accounts", "This household has ordered nothing here."),
    )
    for column in (0, 3):
        table.setItemDelegateForColumn(column, TwoLineDelegate(table))
    table.setAccessibleName(translate("Accounts", "Bill, line by line"))
    table.setMinimumHeight(140)
    return table


def statement_table(names: Names, theme: Theme, *, turned: bool = False) -> DataTable[StatementRow]:
    """Bookings with the balance after each. `turned`: of a merchant, whose credits are what is owed to it."""
    sign = -1 if turned else 1

    def plus(row: StatementRow) -> int:
        return row.credit_fen if turned else row.debit_fen

    def minus(row: StatementRow) -> int:
        return row.debit_fen if turned else row.credit_fen

    table: DataTable[StatementRow] = DataTable(
        [
            Column(
                translate("Accounts", "Time"), text=lambda row: local_moment(row.at), sort=lambda row: row.at, width=8
            ),
            Column(translate("Accounts", "Booking"), text=lambda row: movement_words(row, names), stretch=True),
            Column(
                translate("Accounts", "More to pay"),
                text=lambda row: _some(plus(row)),
                sort=plus,
                right=True,
                width=8,
            ),
            Column(
                translate("Accounts", "Less to pay"),
                text=lambda row: _some(minus(row)),
                sort=minus,
                right=True,
                width=8,
            ),
            Column(
                translate("Accounts", "Balance"),
                text=lambda row: money.text(sign * row.balance_fen),
                sort=lambda row: sign * row.balance_fen,
                right=True,
                width=8,
            ),
        ],
        key=lambda row: (row.voucher, row.bag, row.at, row.balance_fen),
        theme=theme,
        empty=translate("Accounts", "Nothing is booked yet."),
    )
    table.setAccessibleName(translate("Accounts", "Statement"))
    table.setMinimumHeight(100)
    return table


def _amount_words(line: BillLine) -> str:
    """What is billed; in brackets what will be."""
    if line.expected_fen and not line.amount_fen:
        return f"({money.text(line.expected_fen)})"
    return money.text(line.amount_fen)


def _prices(line: BillLine) -> str:
    """What is billed for one unit; below it the three prices that came before, a dash for one that there is not."""
    before = translate("Accounts", "declared {declared}, quoted {quoted}, invoiced {invoiced}").format(
        declared=price(line.declared_fen), quoted=price(line.quoted_fen), invoiced=price(line.invoiced_fen)
    )
    return f"{price(line.price_fen)}\n{before}"


def _some(fen: int) -> str:
    return money.text(fen) if fen else ""
