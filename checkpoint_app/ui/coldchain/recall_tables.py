"""The lists of the Recall page, column by column. Knows their lines, not what is done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from checkpoint_app.ui.coldchain.recall_draft import DraftLine
from checkpoint_app.ui.coldchain.recall_rows import CallLine, RecallLine
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate


class CallTable(DataTable[CallLine]):
    """Households; emits `answered(1…5)` when that digit is pressed on one.

    Half a scan of a few digits comes through at once: a digit counts only when the event loop has turned since the last one.
    """

    answered = Signal(int)

    def __init__(self, theme: Theme, *, done: bool) -> None:
        super().__init__(
            [
                Column(
                    translate("Recall", "Household"),
                    text=lambda row: f"{row.address}\n{row.building}",
                    sort=lambda row: row.place,
                    width=16,
                ),
                Column(translate("Recall", "Name, phone"), text=lambda row: f"{row.who}\n{row.phone}", width=13),
                Column(translate("Recall", "Has"), text=lambda row: row.goods, stretch=True),
                Column(translate("Recall", "Answer"), text=lambda row: row.answer, mark=lambda row: row.mark, width=17),
            ],
            key=lambda row: row.household,
            theme=theme,
            empty=translate("Recall", "Nobody has answered yet.")
            if done
            else translate("Recall", "Nobody is left to be called."),
        )
        self._ready = True
        for column in range(4):
            self.setItemDelegateForColumn(column, TwoLineDelegate(self))
        self.setAccessibleName(
            translate("Recall", "Households that have answered") if done else translate("Recall", "Households to call")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        if 1 <= digit <= 5 and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self._ready:
                self._ready = False
                QTimer.singleShot(0, self, self._be_ready)
                self.answered.emit(digit)
            return
        super().keyPressEvent(event)

    def _be_ready(self) -> None:
        self._ready = True


def recall_table(theme: Theme) -> DataTable[RecallLine]:
    """Recalls, the open ones among them."""
    table: DataTable[RecallLine] = DataTable(
        [
            Column(
                translate("Recall", "Recall"),
                text=lambda row: f"{row.name}\n{row.opened}",
                sort=lambda row: row.at,
                stretch=True,
            ),
            Column(
                translate("Recall", "Answered"),
                text=lambda row: f"{row.state}\n{row.progress}",
                mark=lambda row: row.mark,
                width=12,
            ),
        ],
        key=lambda row: row.recall,
        theme=theme,
        empty=translate("Recall", "No recall yet. Press “New recall”, or choose lots at Trace."),
    )
    for column in (0, 1):
        table.setItemDelegateForColumn(column, TwoLineDelegate(table))
    table.setAccessibleName(translate("Recall", "Recalls"))
    return table


def draft_table(theme: Theme) -> DataTable[DraftLine]:
    """The lots of a recall that is being prepared."""
    table: DataTable[DraftLine] = DataTable(
        [
            Column(translate("Recall", "Lot"), text=lambda row: row.name, width=20),
            Column(translate("Recall", "Where"), text=lambda row: row.where, stretch=True),
        ],
        key=lambda row: row.key,
        theme=theme,
        empty=translate("Recall", "Type a lot, an item or a plate above: what it names is added here."),
    )
    table.setAccessibleName(translate("Recall", "Lots to be recalled"))
    return table
