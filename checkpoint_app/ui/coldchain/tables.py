"""The lists of lots, bags and steps, column by column. Knows their lines, not what is done with them."""

from __future__ import annotations

from checkpoint_app.ui.coldchain.story import Step
from checkpoint_app.ui.coldchain.trace_rows import BagLine, LotLine
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate


def lot_table(theme: Theme) -> DataTable[LotLine]:
    """Lots; several can be chosen."""
    table: DataTable[LotLine] = DataTable(
        [
            Column(translate("Trace", "Lot"), text=lambda row: f"{row.name}\n{row.origin}", stretch=True),
            Column(translate("Trace", "Came"), text=lambda row: row.came, right=True, width=7),
            Column(translate("Trace", "Here"), text=lambda row: row.left, right=True, width=7),
            Column(translate("Trace", "State"), text=lambda row: row.state, mark=lambda row: row.mark, width=10),
        ],
        key=lambda row: row.key,
        theme=theme,
        empty=translate("Trace", "The lots that are traced stand here."),
        several=True,
    )
    two_lines(table, 0)
    table.setAccessibleName(translate("Trace", "Lots"))
    return table


def bag_table(theme: Theme) -> DataTable[BagLine]:
    """Bags with goods of the lots, in walking order."""
    table: DataTable[BagLine] = DataTable(
        [
            Column(
                translate("Trace", "Household"),
                text=lambda row: f"{row.address}\n{row.what}",
                sort=lambda row: row.place,
                stretch=True,
            ),
            Column(translate("Trace", "Quantity"), text=lambda row: row.quantity, right=True, width=8),
            Column(translate("Trace", "State"), text=lambda row: row.state, mark=lambda row: row.mark, width=13),
            Column(
                translate("Trace", "When, who"),
                text=lambda row: f"{row.when}\n{row.who}" if row.who else row.when,
                sort=lambda row: row.at,
                width=16,
            ),
        ],
        key=lambda row: (row.bag, row.sku, row.batch),
        theme=theme,
    )
    two_lines(table, 0, 3)
    table.setAccessibleName(translate("Trace", "Bags"))
    return table


def step_table(theme: Theme) -> DataTable[Step]:
    """The way of a bag, the earliest step first."""
    table: DataTable[Step] = DataTable(
        [
            Column(
                translate("Trace", "When"),
                text=lambda row: row.when,
                sort=lambda row: row.place,
                mark=lambda row: row.mark,
                width=19,
            ),
            Column(translate("Trace", "What"), text=lambda row: f"{row.what}\n{row.detail}".rstrip(), stretch=True),
            Column(translate("Trace", "Who"), text=lambda row: row.who, width=9),
        ],
        key=lambda row: row.place,
        theme=theme,
        empty=translate("Trace", "Nothing is known of this bag's way."),
    )
    two_lines(table, 1)
    table.setAccessibleName(translate("Trace", "The way of the bag"))
    return table


def two_lines(table: DataTable[LotLine] | DataTable[BagLine] | DataTable[Step], *columns: int) -> None:
    """Draw these columns with what tells them apart small below."""
    for column in columns:
        table.setItemDelegateForColumn(column, TwoLineDelegate(table))
