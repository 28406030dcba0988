"""The form for a treatment: what, with which agent, how strong, how, how long, and what to mix. Knows its fields and their order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.domain.facts import AREA, BAG, VEHICLE
from checkpoint_app.ui.choice import Choice
from checkpoint_app.ui.disinfection.subjects import LoadSubject
from checkpoint_app.ui.disinfection.treatment import TreatmentDraft, treated_choices
from checkpoint_app.ui.fields import FieldNote, enter_presses, latin, role
from checkpoint_app.ui.marked_label import MarkedLabel
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts.hygiene_words import methods, targets, treated_words
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_DIGITS = 110


class TreatmentForm(QWidget):
    """Enter goes on to the next field, and from the contact time starts."""

    started = Signal()
    left = Signal()
    """Back to the timer, without treating again."""

    told_what = Signal(str, str)
    """What else is treated was chosen or typed: one of facts.TARGETS, and its name."""

    def __init__(self, draft: TreatmentDraft, theme: Theme) -> None:
        super().__init__()
        self._draft = draft
        self.target = QComboBox()
        self.name = Choice(())
        self.agent = Choice(())
        self.concentration = QLineEdit()
        self.method = Choice(methods().values())
        self.minutes = QLineEdit()
        self.treated = QComboBox()
        self.whole = QCheckBox(translate("Disinfection", "The whole load"))
        self.litres = QLineEdit()
        self.stock = QLineEdit()
        self.used = QLineEdit()
        fields = ("name", "agent", "concentration", "method", "minutes", "used")
        self._notes = {name: FieldNote(getattr(self, name)) for name in fields}
        self._hint = QLabel()
        self._warning = MarkedLabel(theme)
        self.recipe = QLabel()
        self._used_label = QLabel()
        self.start_button = QPushButton(translate("Disinfection", "Start the contact time"))
        self.leave_button = QPushButton(translate("Disinfection", "Back to the timer"))
        self._what = QWidget()
        self._how_much = QWidget()
        self._lay_out()
        self._connect()

    def load(self, *, again: bool) -> None:
        """Show the draft. `again`: there is a timer to go back to."""
        draft, now = self._draft, self._draft.now
        self._offer_agents(tuple(draft.agents().values()))
        for box, text in ((self.agent, draft.agent_text()), (self.method, draft.method_text())):
            # Without the blank that stands at the end between two words that are being typed.
            if box.currentText().strip() != text:
                with QSignalBlocker(box):
                    box.setCurrentText(text)
        for line, text in (
            (self.concentration, now.concentration),
            (self.minutes, now.minutes),
            (self.litres, now.litres),
            (self.stock, now.stock),
        ):
            if line.text() != text:
                line.setText(text)
        is_load = isinstance(draft.subject, LoadSubject)
        self._how_much.setVisible(is_load)
        with QSignalBlocker(self.treated), QSignalBlocker(self.whole):
            self.treated.setCurrentIndex(max(0, self.treated.findData(now.treated)))
            self.whole.setChecked(now.whole)
        if isinstance(draft.subject, LoadSubject):
            self.whole.setVisible(len(draft.subject.held_classes) > 1)
        self.leave_button.setVisible(again)
        self._hint.setText(draft.hint())
        self._show_figures()
        self.show_complaints()

    def offer_what(self, target: str, name: str, vehicles: Sequence[str], shown: bool) -> None:
        """What else may be treated; hidden where that follows from the list."""
        self._what.setVisible(shown)
        if not shown:
            return
        with QSignalBlocker(self.target), QSignalBlocker(self.name):
            self.target.setCurrentIndex(self.target.findData(target))
            offered = list(vehicles) if target == VEHICLE else []
            if [self.name.itemText(place) for place in range(self.name.count())] != offered:
                self.name.clear()
                self.name.addItems(offered)
                self.name.setCurrentText("")
            if self.name.currentText().strip() != name.strip():
                self.name.setCurrentText(name)
        self.name.setEnabled(target != BAG)
        line = self.name.lineEdit()
        if line is not None:
            line.setPlaceholderText(
                translate("Disinfection", "Scan the bag's label")
                if target == BAG
                else translate("Disinfection", "Plate, pallet 3, tent …")
            )

    def show_complaints(self) -> None:
        """What is wrong, beside its field."""
        for name, note in self._notes.items():
            words = getattr(self._draft.complaints, name)
            note.complain(words)
            note.setVisible(bool(words))

    def focus_complaint(self) -> None:
        """The first field with which something is wrong gets the keyboard."""
        for name in self._notes:
            if getattr(self._draft.complaints, name):
                getattr(self, name).setFocus()
                return

    def _offer_agents(self, offered: tuple[str, ...]) -> None:
        if tuple(self.agent.itemText(place) for place in range(self.agent.count())) == offered:
            return
        with QSignalBlocker(self.agent):
            text = self.agent.currentText()
            self.agent.clear()
            self.agent.addItems(list(offered))
            self.agent.setCurrentText(text)

    def _show_figures(self) -> None:
        """What follows from what was typed: the recipe, what is taken off the stock, what is not as asked."""
        draft = self._draft
        self.recipe.setText(
            draft.mixture_words() or translate("Disinfection", "Type the litres: then it stands here what to mix.")
        )
        used = draft.used_text()
        if self.used.text() != used:
            self.used.setText(used)
        words = translate("Disinfection", "Used, pieces") if draft.by_piece else translate("Disinfection", "Used, mL")
        self._used_label.setText(words)
        self.used.setAccessibleName(words)
        warning = draft.warning()
        self._warning.setVisible(bool(warning))
        self._warning.say(Mark.NOTICE, warning)

    def _typed(self, **typed: str) -> None:
        self._draft.type(**typed)  # type: ignore[arg-type]
        self._show_figures()

    def _choose_agent(self, words: str) -> None:
        self._draft.choose_agent(words)
        self.load(again=not self.leave_button.isHidden())

    def _tell_what(self) -> None:
        self.told_what.emit(self.target.currentData() or AREA, self.name.currentText())

    def _connect(self) -> None:
        self.target.currentIndexChanged.connect(self._tell_what)
        self.name.currentTextChanged.connect(self._tell_what)
        self.name.confirmed.connect(self.agent.setFocus)
        self.agent.currentTextChanged.connect(self._choose_agent)
        self.concentration.textEdited.connect(lambda text: self._typed(concentration=text))
        self.method.currentTextChanged.connect(lambda text: self._typed(method=text))
        self.minutes.textEdited.connect(lambda text: self._typed(minutes=text))
        self.treated.currentIndexChanged.connect(lambda _: self._draft.type(treated=self.treated.currentData()))
        self.whole.toggled.connect(lambda on: self._draft.type(whole=on))
        self.litres.textEdited.connect(lambda text: self._typed(litres=text))
        self.stock.textEdited.connect(lambda text: self._typed(stock=text))
        self.used.textEdited.connect(lambda text: self._typed(used=text))
        self.agent.confirmed.connect(self.concentration.setFocus)
        self.method.confirmed.connect(self.minutes.setFocus)
        self.concentration.returnPressed.connect(self.method.setFocus)
        self.minutes.returnPressed.connect(self.started)
        self.litres.returnPressed.connect(self.start_button.setFocus)
        self.stock.returnPressed.connect(self.litres.setFocus)
        self.used.returnPressed.connect(self.start_button.setFocus)
        self.start_button.clicked.connect(self.started)
        self.leave_button.clicked.connect(self.left)

    # how it is made

    def _lay_out(self) -> None:
        for line in (self.concentration, self.minutes, self.litres, self.stock, self.used):
            latin(line)
            line.setFixedWidth(_DIGITS)
        for target, words in targets().items():
            self.target.addItem(words, target)
        for treated in treated_choices():
            self.treated.addItem(treated_words(treated), treated)
        role(self.start_button, "primary")
        for label in (self._hint, self.recipe):
            label.setWordWrap(True)
        role(self._hint, "hint")
        self._warning.hide()
        foot = QHBoxLayout()
        foot.addWidget(self.start_button)
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._fill_what()
        self._fill_how_much()
        for part in (self._what, self._how_much):
            column.addWidget(part)
        column.addLayout(self._figures())
        column.addWidget(self._warning)
        column.addWidget(self._hint)
        column.addLayout(self._calculator())
        column.addWidget(self.recipe)
        column.addLayout(foot)
        column.addStretch(1)
        enter_presses(self)

    def _fill_what(self) -> None:
        grid = _grid(self._what, 1, 2)
        self._place(grid, 0, 0, translate("Disinfection", "What is treated"), self.target, "")
        self._place(grid, 0, 1, translate("Disinfection", "Which"), self.name, "", "name")

    def _fill_how_much(self) -> None:
        grid = _grid(self._how_much, 3, 2)
        self._place(grid, 0, 0, translate("Disinfection", "Treated"), self.treated, "")
        grid.addWidget(self.whole, 1, 1)

    def _figures(self) -> QGridLayout:
        grid = _grid(None, 3, 2)
        mg, minutes = translate("Disinfection", "mg/L"), translate("Disinfection", "min")
        self._place(grid, 0, 0, translate("Disinfection", "Agent"), self.agent, "", "agent")
        self._place(grid, 0, 1, translate("Disinfection", "Concentration"), self.concentration, mg, "concentration")
        self._place(grid, 3, 0, translate("Disinfection", "Method"), self.method, "", "method")
        self._place(grid, 3, 1, translate("Disinfection", "Contact time"), self.minutes, minutes, "minutes")
        return grid

    def _calculator(self) -> QGridLayout:
        grid = _grid(None, 1, 1, 1)
        self._place(grid, 0, 0, translate("Disinfection", "Stock: mg/L or %"), self.stock, "")
        self._place(grid, 0, 1, translate("Disinfection", "To mix, litres"), self.litres, "")
        self._place(grid, 0, 2, self._used_label, self.used, "")
        grid.addWidget(self._notes["used"], 2, 0, 1, 3)
        return grid

    def _place(
        self, grid: QGridLayout, row: int, column: int, words: str | QLabel, field: QWidget, unit: str, note: str = ""
    ) -> None:
        label = words if isinstance(words, QLabel) else QLabel(words)
        role(label, "field")
        label.setBuddy(field)
        field.setAccessibleName(f"{label.text()} {unit}".strip())
        grid.addWidget(label, row, column)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(field)
        if unit:
            line.addWidget(QLabel(unit))
        if isinstance(field, QLineEdit):
            line.addStretch(1)
        grid.addLayout(line, row + 1, column)
        if note:
            grid.addWidget(self._notes[note], row + 2, column)


def _grid(around: QWidget | None, *stretches: int) -> QGridLayout:
    grid = QGridLayout(around) if around is not None else QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(2)
    for column, stretch in enumerate(stretches):
        grid.setColumnStretch(column, stretch)
    return grid
