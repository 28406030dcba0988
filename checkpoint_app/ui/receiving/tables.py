"""The two lists of Receiving, column by column. Knows their rows, not what is done with them."""

from __future__ import annotations

from decimal import Decimal

from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.receiving.rows import CountRow, DeliveryRow
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

UNIT, ANNOUNCED, DAMAGED, REFUSED = 1, 3, 5, 6
_ITEM, _DIFFERENCE = 0, 7


def delivery_table(theme: Theme) -> DataTable[DeliveryRow]:
    """The day's vehicles."""
    table: DataTable[DeliveryRow] = DataTable(
        [
            Column(
                translate("Receiving", "Vehicle"),
                text=lambda row: f"{row.merchant}\n{row.plate} · {row.arrived}",
                stretch=True,
            ),
            Column(
                translate("Receiving", "Stage"),
                text=lambda row: row.stage_words(),
                mark=lambda row: row.mark,
                width=14,
            ),
        ],
        key=lambda row: row.delivery,
        theme=theme,
        empty=translate("Receiving", "No vehicle yet. Press Ctrl+N when one arrives."),
    )
    table.setItemDelegateForColumn(0, TwoLineDelegate(table))
    table.setAccessibleName(translate("Receiving", "Vehicles of the day"))
    return table


def count_table(theme: Theme) -> DataTable[CountRow]:
    """The purchase list beside the counts."""

    def bad(count: object) -> Mark | None:
        return Mark.WRONG if count else None

    table: DataTable[CountRow] = DataTable(
        [
            Column(
                translate("Receiving", "Item"),
                text=lambda row: f"{row.name}\n{row.below()}",
                mark=lambda row: Mark.COLD if row.cold else None,
                stretch=True,
            ),
            Column(translate("Receiving", "Unit"), text=lambda row: row.unit, width=4),
            Column(
                translate("Receiving", "Ordered"),
                text=lambda row: row.ordered_text(),
                sort=lambda row: Decimal(-1) if row.hidden else row.line.ordered,
                right=True,
                width=5,
            ),
            Column(
                translate("Receiving", "Announced"),
                text=lambda row: row.announced_text(),
                sort=lambda row: Decimal(-1) if row.hidden else row.line.announced,
                right=True,
                width=5,
            ),
            Column(
                translate("Receiving", "Good"),
                text=lambda row: quantity_text(row.line.good),
                sort=lambda row: row.line.good,
                right=True,
                width=5,
            ),
            Column(
                translate("Receiving", "Damaged"),
                text=lambda row: quantity_text(row.line.damaged),
                sort=lambda row: row.line.damaged,
                mark=lambda row: bad(row.line.damaged),
                right=True,
                width=6,
            ),
            Column(
                translate("Receiving", "Refused"),
                text=lambda row: quantity_text(row.line.refused),
                sort=lambda row: row.line.refused,
                mark=lambda row: bad(row.line.refused),
                right=True,
                width=6,
            ),
            Column(
                translate("Receiving", "Difference"),
                text=lambda row: row.difference_text(),
                sort=lambda row: (row.state, -row.amount),
                mark=lambda row: row.mark,
                width=16,
            ),
        ],
        key=lambda row: row.sku,
        theme=theme,
        empty=translate("Receiving", "Nothing to show. Choose a vehicle, or clear the search and the filter."),
    )
    for column in (_ITEM, _DIFFERENCE):
        table.setItemDelegateForColumn(column, TwoLineDelegate(table))
    table.setAccessibleName(translate("Receiving", "Purchase list and counts"))
    return table
