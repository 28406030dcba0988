"""The lists of Purchasing, column by column. Knows their rows, not what is done with them."""

from __future__ import annotations

from checkpoint_app.domain import money
from checkpoint_app.ui.purchasing.rows import ItemRow, ListRow, MerchantRow, QuoteRow, WatchRow
from checkpoint_app.ui.purchasing.watch_presenter import WatchPresenter
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

# Columns that give way on a narrow screen.
QUOTE_NEEDED, QUOTE_DECLARED = 1, 2
WATCH_INVOICED, WATCH_BILLED = 5, 6


def merchant_table(theme: Theme) -> DataTable[MerchantRow]:
    """Merchants with orders that stand on no list."""
    table: DataTable[MerchantRow] = DataTable(
        [
            Column(
                translate("Purchasing", "Merchant"), text=lambda row: f"{row.name}\n{row.terms()}".strip(), stretch=True
            ),
            Column(
                translate("Purchasing", "To order"),
                text=lambda row: row.orders_words(),
                sort=lambda row: row.orders,
                width=10,
            ),
            Column(
                translate("Purchasing", "Amount"),
                text=lambda row: row.amount_words(),
                sort=lambda row: row.amount_fen,
                mark=lambda row: row.mark,
                width=12,
            ),
        ],
        key=lambda row: row.merchant,
        theme=theme,
        empty=translate("Purchasing", "Every order is on a list. New ones are taken at Orders (F1)."),
    )
    _two_lines(table, 0, 1, 2)
    table.setAccessibleName(translate("Purchasing", "Orders on no list, by merchant"))
    return table


def list_table(theme: Theme) -> DataTable[ListRow]:
    """Closed lists, the latest first."""
    table: DataTable[ListRow] = DataTable(
        [
            Column(
                translate("Purchasing", "List"),
                text=lambda row: f"{row.name}\n{row.row.number} · {row.closed}",
                sort=lambda row: row.row.closed_at,
                stretch=True,
            ),
            Column(
                translate("Purchasing", "State"),
                text=lambda row: row.state_words(),
                mark=lambda row: row.mark,
                width=19,
            ),
            Column(
                translate("Purchasing", "Orders"),
                text=lambda row: row.orders_words(),
                sort=lambda row: row.row.orders,
                width=9,
            ),
            Column(
                translate("Purchasing", "Amount"),
                text=lambda row: "" if row.row.cancelled_at else money.text(row.row.amount_fen),
                sort=lambda row: row.row.amount_fen,
                right=True,
                width=9,
            ),
        ],
        key=lambda row: row.row.purchase_list,
        theme=theme,
        empty=translate("Purchasing", "No list was closed yet. Choose a merchant and press “Close the list”."),
    )
    _two_lines(table, 0, 2)
    table.setAccessibleName(translate("Purchasing", "Closed lists"))
    return table


def item_table(theme: Theme) -> DataTable[ItemRow]:
    """What stands on a list."""
    table: DataTable[ItemRow] = DataTable(
        [
            Column(translate("Purchasing", "Item"), text=lambda row: row.name, stretch=True),
            Column(
                translate("Purchasing", "On the list"),
                text=lambda row: row.told_words(),
                sort=lambda row: row.item.told,
                right=True,
                width=11,
            ),
            Column(
                translate("Purchasing", "Since then"),
                text=lambda row: row.change_words(),
                sort=lambda row: row.item.needed - row.item.told,
                mark=lambda row: row.mark,
                width=17,
            ),
        ],
        key=lambda row: (row.item.sku, row.item.unit),
        theme=theme,
        empty=translate("Purchasing", "Choose a list: what stands on it is shown here."),
    )
    table.setAccessibleName(translate("Purchasing", "Items of the list"))
    return table


def quote_table(theme: Theme) -> DataTable[QuoteRow]:
    """A merchant's items with their prices."""
    table: DataTable[QuoteRow] = DataTable(
        [
            Column(translate("Purchasing", "Item"), text=lambda row: f"{row.name}\n{row.sku}", stretch=True),
            Column(translate("Purchasing", "On order"), text=lambda row: row.needed, width=9),
            Column(
                translate("Purchasing", "Declared"),
                text=lambda row: f"{money.text(row.declared_fen)}/{row.unit}",
                sort=lambda row: row.declared_fen,
                right=True,
                width=9,
            ),
            Column(
                translate("Purchasing", "Last"),
                text=lambda row: row.last_words(),
                sort=lambda row: row.last_fen,
                width=9,
            ),
            Column(
                translate("Purchasing", "New"),
                text=lambda row: row.typed_words(),
                sort=lambda row: row.typed_fen,
                right=True,
                width=8,
            ),
            Column(
                translate("Purchasing", "Watch"),
                text=lambda row: row.flag_words(),
                sort=lambda row: -len(row.flags),
                mark=lambda row: row.mark,
                width=25,
            ),
        ],
        key=lambda row: row.sku,
        theme=theme,
        empty=translate("Purchasing", "No item. Load the district's data at Orders (F1)."),
    )
    _two_lines(table, 0, 3, 5)
    table.setAccessibleName(translate("Purchasing", "Items and their prices"))
    return table


def watch_table(theme: Theme, presenter: WatchPresenter) -> DataTable[WatchRow]:
    """Every price of an item on one line."""
    table: DataTable[WatchRow] = DataTable(
        [
            Column(
                translate("Purchasing", "Watch"),
                text=lambda row: row.state_words(),
                sort=lambda row: -len(row.flags),
                mark=lambda row: row.mark,
                width=12,
            ),
            Column(translate("Purchasing", "Item"), text=lambda row: row.name, width=16),
            Column(
                translate("Purchasing", "Declared"),
                text=lambda row: f"{money.text(row.watched.declared_fen)}/{row.watched.unit}",
                sort=lambda row: row.watched.declared_fen,
                right=True,
                width=9,
            ),
            Column(translate("Purchasing", "Quoted"), text=lambda row: row.quote_words(), stretch=True),
            Column(
                translate("Purchasing", "Median"),
                text=presenter.median,
                sort=lambda row: row.watched.median or 0,
                right=True,
                width=7,
            ),
            Column(
                translate("Purchasing", "Invoiced"),
                text=lambda row: _amount(row.invoiced_fen),
                sort=lambda row: row.invoiced_fen,
                right=True,
                width=7,
            ),
            Column(
                translate("Purchasing", "Billed"),
                text=lambda row: _amount(row.billed_fen),
                sort=lambda row: row.billed_fen,
                right=True,
                width=7,
            ),
        ],
        key=lambda row: row.watched.sku,
        theme=theme,
        empty=translate("Purchasing", "No price is known yet. Record what a merchant quotes, on the page before this."),
    )
    table.setAccessibleName(translate("Purchasing", "Price watch"))
    return table


def _amount(fen: int) -> str:
    return money.text(fen) if fen else "–"


def _two_lines(table: DataTable[MerchantRow] | DataTable[ListRow] | DataTable[QuoteRow], *columns: int) -> None:
    for column in columns:
        table.setItemDelegateForColumn(column, TwoLineDelegate(table))
