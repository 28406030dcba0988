"""A field for what the scale says of one item after the other. Knows no household's goods but those it is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.fields import ElidedLabel, FieldNote, latin
from checkpoint_app.ui.packing.households import PickRow
from checkpoint_app.ui.packing.weighing import Said
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate


class WeighBar(QWidget):
    """Optional: Enter in the field keeps the weight and goes on; in an empty field it only goes on."""

    typed = Signal(object, str)
    """A pick and its weight as it was typed."""

    done = Signal()
    """The last item was weighed or passed over."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._household = ""
        self._picks: list[PickRow] = []
        self._place = 0
        self.item = ElidedLabel()
        self.field = QLineEdit()
        self.unit = QLabel()
        self.note = FieldNote(self.field)
        self._lay_out()
        self.field.returnPressed.connect(self._entered)

    def show_picks(self, household: str, picks: Sequence[PickRow]) -> None:
        """What can be weighed for a household; nothing hides the bar."""
        if household != self._household:
            self._household, self._place = household, 0
            self.note.complain("")
        self._picks = list(picks)
        self._place = min(self._place, max(0, len(picks) - 1))
        self.setVisible(bool(picks))
        self._show()

    def point(self, pick: PickRow) -> None:
        """Weigh this one next."""
        places = [place for place, each in enumerate(self._picks) if each.key == pick.key]
        if places:
            self._place = places[0]
            self._show()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self, said: Said) -> None:
        """What the typed weight came to; goes on where it was kept."""
        self.note.complain(said.words)
        if said.is_kept:
            self._go_on()
        else:
            self.field.selectAll()

    def _entered(self) -> None:
        if not self._picks:
            return
        pick = self._picks[self._place]
        if self.field.text().strip() or pick.weighed:
            self.typed.emit(pick, self.field.text())
        else:
            self.note.complain("")
            self._go_on()

    def _go_on(self) -> None:
        last = self._place + 1 >= len(self._picks)
        self._place = 0 if last else self._place + 1
        self._show()
        if last:
            self.done.emit()
        else:
            self.field.selectAll()

    def _show(self) -> None:
        if not self._picks:
            return
        pick = self._picks[self._place]
        self.item.setText(
            translate("Packing", "On the scale: {item} {amount}").format(item=pick.words, amount=pick.amount)
        )
        self.field.setText(quantity_text(pick.weighed) if pick.weighed else "")
        self.unit.setText(pick.unit)

    def _lay_out(self) -> None:
        latin(self.field)
        self.field.setFixedWidth(120)
        self.field.setPlaceholderText(translate("Packing", "Weighed"))
        self.field.setAccessibleName(translate("Packing", "Weighed"))
        self.item.setBuddy(self.field)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.item, 1)
        row.addWidget(self.field)
        row.addWidget(self.unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.note)
