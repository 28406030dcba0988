"""A field in which something is found while it is typed: the candidates stand below, Enter takes one. Knows no thing."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QVBoxLayout, QWidget

from checkpoint_app.ui.reflow import reveal
from checkpoint_app.ui.tables import ROW_HEIGHT, Column, DataTable
from checkpoint_app.ui.theme import Theme

T = TypeVar("T")


class Finder(QWidget, Generic[T]):
    """Down and Up move in the candidates while the keyboard stays in the field; Enter takes the one that is marked.

    `find` gives the candidates for what is typed, the best first; it is asked at each key, so it has to be quick.
    """

    chosen = Signal(object)
    """A candidate was taken. The field is empty again."""

    left = Signal()
    """Esc in the empty field: whoever shows the finder may take it away."""

    def __init__(
        self,
        find: Callable[[str], Sequence[T]],
        columns: Sequence[Column[T]],
        key: Callable[[T], Hashable],
        theme: Theme,
        *,
        placeholder: str,
        nothing: Callable[[str], str],
        lines: int = 4,
        offers_all: bool = False,
    ) -> None:
        """`lines` candidates are seen at once; `nothing` says why none fits what is typed. `offers_all`: those for nothing
        typed are offered too, so call `search` before it is shown."""
        super().__init__()
        self._offers_all = offers_all
        self._find = find
        self._key = key
        self._nothing = nothing
        self.field = QLineEdit()
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.candidates: DataTable[T] = DataTable(columns, key, theme)
        self.candidates.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.candidates.horizontalHeader().hide()
        self.candidates.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.candidates.setFixedHeight(lines * ROW_HEIGHT + 4)
        self.candidates.hide()
        self.setFocusProxy(self.field)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.search)
        self.candidates.clicked.connect(lambda _: self.take())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.candidates)

    def search(self) -> None:
        """Find again: something was typed, or other things can be found now."""
        typed = self.field.text().strip()
        is_open = bool(typed) or self._offers_all
        found = list(self._find(typed)) if is_open else []
        self.candidates.say_when_empty("" if found else self._nothing(typed))
        self.candidates.set_rows(found)
        self.candidates.select([self._key(found[0])] if found else [])
        if typed and self.candidates.isHidden():
            reveal(self.candidates)
        self.candidates.setVisible(is_open)

    def current(self) -> T | None:
        """The candidate that Enter would take."""
        return self.candidates.current()

    def take(self) -> None:
        """As Enter does."""
        found = self.candidates.current()
        if found is not None:
            self.field.clear()
            self.chosen.emit(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                if not self.field.text().strip() and not self._offers_all:
                    return False
                self.take()
            case Qt.Key.Key_Escape if self.field.text():
                self.field.clear()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                return False
        return True

    def _move(self, step: int) -> None:
        rows: Sequence[Any] = self.candidates.rows()
        if not rows:
            return
        here = self.candidates.currentIndex().row()
        wanted = rows[max(0, min(len(rows) - 1, here + step))]
        self.candidates.select([self._key(wanted)])
        self.candidates.scrollTo(self.candidates.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)
