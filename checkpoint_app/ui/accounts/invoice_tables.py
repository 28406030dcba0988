"""The lists of an invoice, typed and compared, column by column. Knows their rows, not what is done with them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.accounts.invoice import ComparedRow, TypedLine
from checkpoint_app.ui.accounts.words import price
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

ORDERED = 1
"""The column of `compared_table` that can be missed where there is little room."""


def typed_table(theme: Theme) -> DataTable[TypedLine]:
    """The invoice as it is typed, beside what came."""
    table: DataTable[TypedLine] = DataTable(
        [
            Column(translate("Accounts", "Item"), text=lambda line: line.name, stretch=True),
            Column(
                translate("Accounts", "Came"),
                text=lambda line: f"{quantity_text(line.received)} {line.unit}",
                sort=lambda line: line.received,
                right=True,
                width=7,
            ),
            _typed(translate("Accounts", "Quantity"), lambda line: line.quantity),
            _typed(translate("Accounts", "Price"), lambda line: line.price),
            _typed(translate("Accounts", "Amount"), lambda line: line.amount),
            Column(
                translate("Accounts", "Look at"),
                text=lambda line: line.words,
                mark=lambda line: line.mark,
                width=22,
            ),
        ],
        key=lambda line: line.sku,
        theme=theme,
        empty=translate("Accounts", "Nothing came yet. Count the delivery first (Receiving, F2)."),
    )
    table.setAccessibleName(translate("Accounts", "Lines of the invoice"))
    table.setMinimumHeight(140)
    return table


def compared_table(theme: Theme) -> DataTable[ComparedRow]:
    """Item by item: ordered, came, invoiced, and what is to be asked."""
    table: DataTable[ComparedRow] = DataTable(
        [
            Column(translate("Accounts", "Item"), text=lambda row: row.name, stretch=True),
            _quantity(translate("Accounts", "Ordered"), lambda row: row.compared.ordered),
            Column(
                translate("Accounts", "Good"),
                text=lambda row: f"{quantity_text(row.compared.received_good)}\n{_bad(row)}".strip(),
                sort=lambda row: row.compared.received_good,
                width=9,
            ),
            _quantity(translate("Accounts", "Invoiced"), lambda row: row.compared.invoiced),
            Column(
                translate("Accounts", "Price"),
                text=lambda row: f"{price(row.compared.invoiced_price_fen)}\n{_quoted(row)}",
                sort=lambda row: row.compared.invoiced_price_fen,
                width=9,
            ),
            Column(
                translate("Accounts", "Difference"),
                text=lambda row: row.words,
                sort=lambda row: row.compared.difference_fen,
                mark=lambda row: row.mark,
                width=21,
            ),
        ],
        key=lambda row: row.compared.sku,
        theme=theme,
        empty=translate("Accounts", "Nothing was ordered, came or was invoiced."),
    )
    for column in (2, 4):
        table.setItemDelegateForColumn(column, TwoLineDelegate(table))
    table.setAccessibleName(translate("Accounts", "Invoice against what came"))
    table.setMinimumHeight(160)
    return table


def _typed(header: str, text: Callable[[TypedLine], str]) -> Column[TypedLine]:
    return Column(header, text=text, right=True, width=8)


def _quantity(header: str, of: Callable[[ComparedRow], Decimal]) -> Column[ComparedRow]:
    return Column(
        header,
        text=lambda row: f"{quantity_text(of(row))} {row.compared.unit}",
        sort=of,
        right=True,
        width=6,
    )


def _bad(row: ComparedRow) -> str:
    """What came and was not sound, and what households had to give back."""
    compared = row.compared
    parts = []
    if compared.damaged:
        parts.append(translate("Accounts", "damaged {quantity}").format(quantity=quantity_text(compared.damaged)))
    if compared.refused:
        parts.append(translate("Accounts", "refused {quantity}").format(quantity=quantity_text(compared.refused)))
    if compared.credited:
        parts.append(translate("Accounts", "credited {quantity}").format(quantity=quantity_text(compared.credited)))
    if compared.withdrawn:
        parts.append(translate("Accounts", "withdrawn {quantity}").format(quantity=quantity_text(compared.withdrawn)))
    return translate("Accounts", ", ").join(parts)


def _quoted(row: ComparedRow) -> str:
    return translate("Accounts", "quoted {price}").format(price=price(row.compared.quoted_fen))
