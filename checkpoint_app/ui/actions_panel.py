"""The list "Recorded in this shift" that every station shows, with the way to take something back. Knows no station."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from checkpoint_app.ui.actions_presenter import ActionLine, ActionsPresenter
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.fields import role
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.words import translate

_OPEN = "actions/open"
# A lower screen (1366×768 at 125 %) needs its height for the work; the list opens there with one press.
_HIGH = 700
_WIDE = 520
_WHO = 2


class ActionsPanel(QWidget):
    """Folds to one line; whether it is folded is remembered for all stations. Ctrl+Z takes the last action back.

    A station that needs its height for the work gives its key as `folded_at`: there the panel begins folded, and how it
    was left is remembered for that station alone.
    """

    def __init__(self, shell: Shell, presenter: ActionsPresenter, *, folded_at: str = "") -> None:
        super().__init__()
        self._remembered = f"{_OPEN}-{folded_at}" if folded_at else _OPEN
        self._shell = shell
        self._presenter = presenter
        self._fold = QPushButton(translate("Actions", "Recorded in this shift"))
        self._last = QPushButton(translate("Actions", "Take back last"))
        self._body = QWidget()
        self._reason = QLineEdit()
        self._selected = QPushButton(translate("Actions", "Take back selected"))
        self.table: DataTable[ActionLine] = DataTable(
            action_columns(),
            key=lambda line: line.action,
            theme=shell.theme,
            empty=translate("Actions", "Nothing was recorded here in this shift yet."),
        )
        self._build()
        self.fold(shell.settings.flag(self._remembered, not folded_at and _is_high()))

    @property
    def is_open(self) -> bool:
        """Not folded."""
        return self._fold.isChecked()

    def refresh(self) -> None:
        """Load the list again. Call it in the station's `refresh`, whatever changed."""
        if self._fold.isChecked():
            self.table.set_rows(self._presenter.lines())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(_WHO, self.width() < _WIDE)

    def take_back_last(self) -> None:
        """As Ctrl+Z does."""
        self._say(lambda: self._presenter.take_back_last(self._reason.text()))

    def take_back_selected(self) -> None:
        """Take back the action with the cursor."""
        line = self.table.current()
        if line is not None:
            self._say(lambda: self._presenter.take_back(line, self._reason.text()))

    def _say(self, call: Callable[[], Answer]) -> None:
        answer = self._shell.faults.guarded(call)
        if answer is not None:
            self._shell.say(answer)
            if answer.kind is Kind.OK:
                self._reason.clear()
        self._shell.focus_scan_field()

    def _build(self) -> None:
        role(self._fold, "fold")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self.fold)
        self._last.setToolTip(translate("Actions", "Takes back the last action recorded here (Ctrl+Z)"))
        self._last.clicked.connect(self.take_back_last)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self.take_back_last)
        self._reason.setPlaceholderText(translate("Actions", "Why? (may stay empty)"))
        self._selected.setEnabled(False)
        self._selected.clicked.connect(self.take_back_selected)
        self.table.chosen.connect(
            lambda line: self._selected.setEnabled(line is not None and line.mark is not Mark.VOID)
        )
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._fold, 1)
        head.addWidget(self._last)
        foot = QHBoxLayout()
        foot.addWidget(self._reason, 1)
        foot.addWidget(self._selected)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.table, 1)
        body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._body, 1)
        self._shell.theme.changed.connect(self._paint_icons)

    def _paint_icons(self) -> None:
        self._fold.setIcon(self._shell.theme.icon("unfolded" if self._fold.isChecked() else "folded", size=20))
        self._last.setIcon(self._shell.theme.icon("undo", size=20))

    def fold(self, is_open: bool) -> None:
        """Open or fold the list; remembered."""
        self._fold.setChecked(is_open)
        self._paint_icons()
        self._body.setVisible(is_open)
        vertical = QSizePolicy.Policy.Expanding if is_open else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self._shell.settings.remember(self._remembered, is_open)
        if is_open and self.isVisible():
            self.refresh()


def _is_high() -> bool:
    return QGuiApplication.primaryScreen().size().height() >= _HIGH


def action_columns() -> list[Column[ActionLine]]:
    """When, what, who: the columns of any list of actions."""
    return [
        Column(translate("Actions", "Time"), text=lambda line: line.time, sort=_by_time, mark=_mark, width=9),
        Column(translate("Actions", "What"), text=_what, stretch=True),
        Column(translate("Actions", "Who"), text=lambda line: line.who, width=10),
    ]


def _by_time(line: ActionLine) -> str:
    return line.at


def _mark(line: ActionLine) -> Mark:
    return line.mark


def _what(line: ActionLine) -> str:
    return (
        line.what if line.mark is not Mark.VOID else translate("Actions", "Taken back: {what}").format(what=line.what)
    )
