"""The fields of one part of a set of protocols, made as the presenter names them. Knows kinds of fields, not what they mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.ui.choice import PickList
from checkpoint_app.ui.disinfection.protocol_fields import Field, FieldKind
from checkpoint_app.ui.fields import FieldNote, latin, role

_LONG = 74
_DIGITS = 140


class PartForm(QWidget):
    """Made anew for another part; while one is typed in, only what another field changed is shown again."""

    changed = Signal(str, object)
    """A field's key and what stands in it: a text, the keys that are ticked, or whether it is ticked."""

    confirmed = Signal()
    """Enter was pressed in a field: on to the next one."""

    def __init__(self) -> None:
        super().__init__()
        self._shape: tuple[object, ...] = ()
        self._editors: dict[str, QWidget] = {}
        self._notes: dict[str, FieldNote] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._inside = QWidget()
        self._column.addWidget(self._inside)
        self._column.addStretch(1)

    def show_fields(
        self, part: str, found: Sequence[Field], complaints: Mapping[str, str], *, may_change: bool
    ) -> None:
        """Show these fields of the part."""
        shape = (part, tuple((each.key, each.label, each.kind, each.choices) for each in found))
        if shape != self._shape:
            self._shape = shape
            self._make(found)
        for each in found:
            self._put(each)
            self._editors[each.key].setEnabled(may_change)
            note = self._notes[each.key]
            note.complain(complaints.get(each.key, ""))
            note.setVisible(bool(complaints.get(each.key)))

    def editor(self, key: str) -> QWidget | None:
        """The widget of a field."""
        return self._editors.get(key)

    def first(self) -> QWidget | None:
        """The first field."""
        return next(iter(self._editors.values()), None)

    def _make(self, found: Sequence[Field]) -> None:
        self._editors.clear()
        self._notes.clear()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for each in found:
            editor = self._editor(each)
            self._editors[each.key] = editor
            self._notes[each.key] = FieldNote(editor)
            if each.kind is not FieldKind.FLAG:
                label = QLabel(each.label)
                label.setWordWrap(True)
                role(label, "field")
                label.setBuddy(editor)
                column.addWidget(label)
            editor.setAccessibleName(f"{each.label} {each.unit}".strip())
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(editor)
            if each.unit:
                row.addWidget(QLabel(each.unit))
            if each.kind is FieldKind.NUMBER:
                row.addStretch(1)
            column.addLayout(row)
            column.addWidget(self._notes[each.key])
        self._column.replaceWidget(self._inside, inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = inside

    def _editor(self, field: Field) -> QWidget:
        key = field.key
        match field.kind:
            case FieldKind.FLAG:
                flag = QCheckBox(field.label)
                flag.toggled.connect(lambda on: self.changed.emit(key, on))
                return flag
            case FieldKind.CHOICE:
                box = PickList()
                for choice, words in field.choices:
                    box.addItem(words, choice)
                box.currentIndexChanged.connect(lambda _: self.changed.emit(key, box.currentData()))
                return box
            case FieldKind.CHECKS:
                return self._checks(field)
            case FieldKind.LONG:
                text = QPlainTextEdit()
                text.setTabChangesFocus(True)
                text.setFixedHeight(_LONG)
                text.textChanged.connect(lambda: self.changed.emit(key, text.toPlainText()))
                return text
            case FieldKind.TEXT | FieldKind.NUMBER:
                line = QLineEdit()
                if field.kind is FieldKind.NUMBER:
                    latin(line)
                    line.setFixedWidth(_DIGITS)
                line.textEdited.connect(lambda words: self.changed.emit(key, words))
                line.returnPressed.connect(self.focusNextChild)
                return line

    def _checks(self, field: Field) -> QWidget:
        around = QWidget()
        # Below each other: what a certificate is called takes half a line.
        column = QVBoxLayout(around) if max(len(words) for _, words in field.choices) > 12 else QHBoxLayout(around)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        boxes = []
        for choice, words in field.choices:
            box = QCheckBox(words)
            box.setProperty("key", choice)
            boxes.append(box)
            column.addWidget(box)
        column.addStretch(1)
        for box in boxes:
            box.toggled.connect(
                lambda _: self.changed.emit(
                    field.key, tuple(each.property("key") for each in boxes if each.isChecked())
                )
            )
        around.setFocusProxy(boxes[0])
        return around

    def _put(self, field: Field) -> None:
        """Show the value, but not in the field that is being typed in."""
        editor = self._editors[field.key]
        with QSignalBlocker(editor):
            match editor:
                case QCheckBox():
                    editor.setChecked(bool(field.value))
                case QComboBox():
                    editor.setCurrentIndex(editor.findData(field.value))
                case QPlainTextEdit():
                    if editor.toPlainText().strip() != str(field.value).strip():
                        editor.setPlainText(str(field.value))
                case QLineEdit():
                    if not editor.hasFocus() and editor.text() != field.value:
                        editor.setText(str(field.value))
                case _:
                    for box in editor.findChildren(QCheckBox):
                        with QSignalBlocker(box):
                            ticked = field.value if isinstance(field.value, tuple) else ()
                            box.setChecked(box.property("key") in ticked)
