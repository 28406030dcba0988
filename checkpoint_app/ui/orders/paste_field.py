"""A field into which any amount of text can be pasted: what no editor can draw is kept, and only its beginning shown."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from checkpoint_app.words import translate

# Qt lays a line out whole: one of a million letters without a space takes minutes.
LONGEST_LINE = 4_000
LONGEST_TEXT = 300_000
_SHOWN_LINES, _SHOWN_LETTERS = 12, 60


class PasteField(QPlainTextEdit):
    """`text()` is all of it, whatever is shown. A text that is only kept cannot be edited; Backspace empties the field."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._kept = ""
        self.setAcceptDrops(False)  # the station takes what is dropped, a file too
        self.setPlainText(text)

    def text(self) -> str:
        """Everything that was pasted or typed."""
        return self._kept or self.toPlainText()

    def setPlainText(self, text: str) -> None:
        """Show this instead, or its beginning where it is too much to be drawn."""
        too_much = _is_too_much(text)
        self._kept = text if too_much else ""
        self.setReadOnly(too_much)
        super().setPlainText(_beginning(text) if too_much else text)

    def clear(self) -> None:
        self.setPlainText("")

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasting: it takes the place of what is marked, as in any field, and of a text that is only kept."""
        text = source.text()
        if self._kept:
            self.setPlainText(text)
        elif _is_too_much(text) or len(text) + self.document().characterCount() > LONGEST_TEXT:
            before, after = self._around_the_marked()
            self.setPlainText(before + text + after)
        else:
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._kept and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.clear()
        elif self._kept and event.matches(QKeySequence.StandardKey.Paste):
            self.insertFromMimeData(
                QGuiApplication.clipboard().mimeData()
            )  # Qt pastes into no field that cannot be edited
        else:
            super().keyPressEvent(event)

    def _around_the_marked(self) -> tuple[str, str]:
        marked, cursor = self.textCursor(), QTextCursor(self.document())
        cursor.setPosition(marked.selectionStart(), QTextCursor.MoveMode.KeepAnchor)
        before = cursor.selection().toPlainText()
        cursor.setPosition(marked.selectionEnd())
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        return before, cursor.selection().toPlainText()


def _is_too_much(text: str) -> bool:
    return len(text) > LONGEST_TEXT or any(len(line) > LONGEST_LINE for line in text.splitlines())


def _beginning(text: str) -> str:
    lines = [line[:_SHOWN_LETTERS] for line in text[: _SHOWN_LINES * LONGEST_LINE].splitlines()[:_SHOWN_LINES]]
    lines.append(
        translate("Orders", "… {count} characters, all of which will be read. Backspace empties the field.").format(
            count=len(text)
        )
    )
    return "\n".join(lines)
