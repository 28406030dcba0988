"""What stands in the place of the count when it ends: the summary to be confirmed, then what comes next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout

from checkpoint_app.ui.fields import role
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.marked_label import MarkedLabel
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.quiet_label import QuietLabel
from checkpoint_app.ui.receiving.finish_presenter import Finishing
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_LINES = 9
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SummaryPanel(QFrame):
    """The differences in plain sentences; Enter confirms, Esc goes back; ↑ and ↓ choose a short item in the list."""

    confirmed = Signal()
    left = Signal()
    later = Signal()
    """The rest of the chosen item comes later, or never."""

    all_later = Signal()
    stepped = Signal(QKeyEvent)
    """An arrow key, for the list."""

    def __init__(self, finishing: Finishing, theme: Theme) -> None:
        super().__init__()
        role(self, "card")
        self._finishing = finishing
        self._lines = [MarkedLabel(theme) for _ in range(_LINES)]
        self.confirm = QPushButton(translate("Receiving", "Yes, finish the count"))
        self._leave = QPushButton(translate("Receiving", "Go on counting (Esc)"))
        self.later_button = QPushButton(translate("Receiving", "Rest later / never (Ctrl+R)"))
        self.all_button = QPushButton(translate("Receiving", "All later / never"))
        self._lay_out()
        self._connect()

    def load(self) -> None:
        """Show the summary as it is now."""
        sentences = self._finishing.summary()
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(sentences))
            if place < len(sentences):
                line.say(sentences[place].mark, sentences[place].words)
        some_short = bool(self._finishing.short())
        self.later_button.setVisible(some_short)
        self.all_button.setVisible(some_short)
        self._keys.place()

    def sentences(self) -> list[str]:
        """What is shown."""
        return [line.text() for line in self._lines if not line.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys move in the list, while Enter stays with the button."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _STEPS:
            self.stepped.emit(event)
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        for button, signal in (
            (self.confirm, self.confirmed),
            (self._leave, self.left),
            (self.later_button, self.later),
            (self.all_button, self.all_later),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(signal)
            button.installEventFilter(self)
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(self.later)
        QShortcut(QKeySequence("Ctrl+Shift+R"), self).activated.connect(self.all_later)

    def _lay_out(self) -> None:
        title = QLabel(translate("Receiving", "What will be recorded"))
        role(title, "title")
        role(self.confirm, "primary")
        self.later_button.setToolTip(
            translate("Receiving", "What is missing of the item chosen in the list: comes later, or never comes")
        )
        self.all_button.setToolTip(translate("Receiving", "The same for all short items (Ctrl+Shift+R)"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        for place, line in enumerate(self._lines):
            line.hide()
            grid.addWidget(line, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
        self._keys = Flow([self.confirm, self._leave, self.later_button, self.all_button])
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(title)
        column.addLayout(grid)
        column.addWidget(self._keys)


class NextPanel(QFrame):
    """The count is over: what was counted late, what goes back with the driver, and where the goods go from here."""

    wanted = Signal(str)
    """The key of the station to go to."""

    sent_back = Signal()
    note_wanted = Signal()
    copy_wanted = Signal()
    places_wanted = Signal()

    def __init__(self, finishing: Finishing, theme: Theme) -> None:
        super().__init__()
        role(self, "card")
        self._finishing = finishing
        self._words = MarkedLabel(theme)
        self._back = QuietLabel(theme)
        self._late = QuietLabel(theme)
        self.go = QPushButton()
        self.leave = QPushButton(translate("Receiving", "The vehicle leaves"))
        self.places = QPushButton(translate("Receiving", "Put away (Ctrl+G)"))
        self.note = QPushButton(translate("Receiving", "Receiving note, PDF"))
        self.copy = QPushButton(translate("Receiving", "Copy it for the merchant"))
        role(self.go, "primary")
        self.go.clicked.connect(lambda: self.wanted.emit(finishing.next_station))
        for button, signal in (
            (self.leave, self.sent_back),
            (self.places, self.places_wanted),
            (self.note, self.note_wanted),
            (self.copy, self.copy_wanted),
        ):
            button.clicked.connect(signal)
        for button in (self.go, self.leave, self.places, self.note, self.copy):
            button.setAutoDefault(True)
        hint = QLabel(translate("Receiving", "To correct the count, take “Count finished” back first (Ctrl+Z)."))
        hint.setWordWrap(True)
        role(hint, "hint")
        self._keys = Flow([self.go, self.leave, self.places, self.note, self.copy])
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        for widget in (self._words, self._late, self._back, hint, self._keys):
            column.addWidget(widget)

    def load(self) -> None:
        """Say how far the chosen delivery is. Raises KnownError."""
        packing = self._finishing.next_station == "packing"
        self._words.say(Mark.OK if packing else Mark.HELD, self._finishing.next_words())
        self._late.say(Mark.NOTICE, self._finishing.late_words())
        self._back.say(Mark.WRONG if self._finishing.can_leave else Mark.OK, self._finishing.goes_back_words())
        self.leave.setVisible(self._finishing.can_leave)
        self._keys.place()
        self.go.setText(
            translate("Receiving", "Go to Packing") if packing else translate("Receiving", "Go to Disinfection")
        )

    def sentences(self) -> list[str]:
        """What is shown."""
        labels = (self._words, self._late, self._back)
        return [label.text() for label in labels if label.text() and not label.isHidden()]
