"""Buttons that choose the rule by which goods are shared out. Knows no rule's inside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from checkpoint_app.ui.packing.sharing import RuleChoice
from checkpoint_app.words import translate


class RuleButtons(QWidget):
    """One button a rule, with how many households come short by it. Left and Right choose, Enter confirms."""

    chosen = Signal(str)
    confirmed = Signal()

    def __init__(self, rules: Sequence[RuleChoice]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in rules:
            button = _Rule(self)
            button.setCheckable(True)
            button.setStyleSheet("QPushButton { padding: 4px 6px; min-height: 50px; }")
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, rule=each.rule: self.chosen.emit(rule))
            self._group.addButton(button)
            self.buttons[each.rule] = button
            row.addWidget(button, 1)

    def show_choices(self, rules: Sequence[RuleChoice], chosen: str) -> None:
        """What each rule would do now."""
        for each in rules:
            button = self.buttons[each.rule]
            button.setText(translate("Packing", "{rule}\nShort: {count}").format(rule=each.name, count=each.households))
            button.setToolTip(
                translate("Packing", "Households that would get less than they ordered: {count}").format(
                    count=each.households
                )
            )
            button.setChecked(each.rule == chosen)

    def current(self) -> QPushButton:
        """The button of the chosen rule."""
        return next((each for each in self.buttons.values() if each.isChecked()), next(iter(self.buttons.values())))

    def step(self, button: QPushButton, by: int) -> None:
        """Choose the rule beside that of `button`, as far as there is one."""
        listed = list(self.buttons.values())
        place = listed.index(button) + by
        if 0 <= place < len(listed):
            listed[place].setFocus(Qt.FocusReason.OtherFocusReason)
            listed[place].click()


class _Rule(QPushButton):
    def __init__(self, owner: RuleButtons) -> None:
        super().__init__()
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self._owner.step(self, -1)
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self._owner.step(self, 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._owner.confirmed.emit()
            case _:
                super().keyPressEvent(event)
