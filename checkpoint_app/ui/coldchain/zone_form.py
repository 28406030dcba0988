"""The form of a zone that is being drawn: its name, what it keeps, how much, how cold. Knows fields, no rule."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.domain.rules.zones import LONGEST_NAME
from checkpoint_app.ui.coldchain.storage_presenter import StoragePresenter
from checkpoint_app.ui.fields import FieldNote, NumberField, latin, role
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.reflow import WrappedLabel, go_to
from checkpoint_app.words import translate

_KIND_HEIGHT = 44
_KINDS_SHOWN = 3


class ZoneForm(QWidget):
    """Enter in a field goes on to the next; in the last one it saves."""

    saved = Signal()
    left = Signal()
    removed = Signal()

    def __init__(self, presenter: StoragePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown: object = None
        self.place = WrappedLabel()
        self.name = QLineEdit()
        self.name_note = FieldNote(self.name)
        self.keeps = _Kinds()
        self.capacity = NumberField(translate("Storage", "Holds at most"))
        self.coldest = QLineEdit()
        self.warmest = QLineEdit()
        self.number_note = FieldNote(self.capacity)
        self.save = QPushButton(translate("Storage", "Save the zone"))
        self.leave = QPushButton(translate("Storage", "Leave it"))
        self.remove = QPushButton(translate("Storage", "Remove the zone"))
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the presenter's draft; what is typed meanwhile stays."""
        draft = self._presenter.draft
        which = None if draft is None else draft.zone
        self.remove.setVisible(bool(draft and draft.zone))
        self.buttons.place()
        if draft is None:
            self._shown = None
            return
        if self._shown != (which,):
            self._shown = (which,)
            self.name.setText(draft.name)
            self.capacity.setText(draft.capacity)
            self.coldest.setText(draft.coldest)
            self.warmest.setText(draft.warmest)
            self.keeps.show_kinds(self._presenter.kinds(), draft.keeps)
        self._say_wrong()

    def complain(self) -> None:
        """Say beside its field what is wrong, and go there."""
        self._say_wrong()
        field, _ = self._presenter.wrong
        wrong = {"name": self.name, "keeps": self.keeps, "capacity": self.capacity, "temperature": self.coldest}.get(
            field
        )
        if wrong is not None:
            go_to(wrong)

    def _say_wrong(self) -> None:
        field, words = self._presenter.wrong
        self.name_note.complain(words if field in ("name", "keeps") else "")
        self.number_note.complain(words if field in ("capacity", "temperature") else "")
        self._say_place()

    def _say_place(self) -> None:
        draft = self._presenter.draft
        if draft is None:
            return
        field, words = self._presenter.wrong
        size = translate(
            "Storage", "{width} × {height} steps. Move it with the arrows, resize it with Shift and the arrows."
        )
        self.place.setText(words if field == "place" else size.format(width=draft.width, height=draft.height))
        role(self.place, "error" if field == "place" else "hint")

    def _typed(self) -> None:
        self._presenter.type(
            name=self.name.text(),
            capacity=self.capacity.text(),
            coldest=self.coldest.text(),
            warmest=self.warmest.text(),
            keeps=self.keeps.ticked(),
        )
        self._say_wrong()

    def _connect(self) -> None:
        fields = (self.name, self.capacity, self.coldest, self.warmest)
        for field, following in zip(fields, (*fields[1:], None), strict=True):
            field.textEdited.connect(self._typed)
            if following is None:
                field.returnPressed.connect(self.saved)
            else:
                field.returnPressed.connect(lambda to=following: to.setFocus(Qt.FocusReason.OtherFocusReason))
        self.keeps.itemChanged.connect(self._typed)
        self.save.clicked.connect(self.saved)
        self.leave.clicked.connect(self.left)
        self.remove.clicked.connect(self.removed)

    def _lay_out(self) -> None:
        role(self.place, "hint")
        role(self.save, "primary")
        role(self.remove, "danger")
        self.save.setToolTip(translate("Storage", "Enter on the map or in the last field"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(translate("Storage", "left, frozen"))
        self.name.setAccessibleName(translate("Storage", "Name of the zone"))
        self.keeps.setAccessibleName(translate("Storage", "What the zone keeps"))
        self.capacity.setMaxLength(7)
        self.capacity.setPlaceholderText(translate("Storage", "no limit"))
        for field, words in (
            (self.coldest, translate("Storage", "Coldest")),
            (self.warmest, translate("Storage", "Warmest")),
        ):
            latin(field)
            field.setMaxLength(8)
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.setAccessibleName(words)
            field.setPlaceholderText(translate("Storage", "not bound"))
            field.setMinimumWidth(70)
        degrees = QHBoxLayout()
        degrees.setSpacing(6)
        degrees.addWidget(self.coldest, 1)
        degrees.addWidget(QLabel(translate("Storage", "to")))
        degrees.addWidget(self.warmest, 1)
        degrees.addWidget(QLabel("°C"))
        fields = QFormLayout()
        fields.setVerticalSpacing(4)
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields.addRow(translate("Storage", "Name"), self.name)
        fields.addRow("", self.name_note)
        fields.addRow(translate("Storage", "Keeps"), self.keeps)
        fields.addRow(translate("Storage", "Holds at most"), self.capacity)
        fields.addRow(translate("Storage", "Temperature"), degrees)
        fields.addRow("", self.number_note)
        self.buttons = Flow([self.save, self.leave, self.remove])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.place)
        column.addLayout(fields)
        column.addWidget(self.buttons)
        column.addStretch(1)


class _Kinds(QListWidget):
    """What a zone keeps, to tick with Space or a tap."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(_KINDS_SHOWN * _KIND_HEIGHT + 6)
        self.itemClicked.connect(self._tapped)

    def show_kinds(self, kinds: list[tuple[str, str]], ticked: tuple[str, ...]) -> None:
        """Offer these, (kind, name), with some ticked."""
        self.blockSignals(True)
        self.clear()
        for kind, name in kinds:
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, kind)
            # Not checkable for Qt: a tap on the box itself would tick it a second time.
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if kind in ticked else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(120, _KIND_HEIGHT))
            self.addItem(item)
        self.setCurrentRow(0)
        self.blockSignals(False)

    def ticked(self) -> tuple[str, ...]:
        """The kinds that are ticked, in their order."""
        items = [self.item(row) for row in range(self.count())]
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Space and item is not None:
            self._tapped(item)
            return
        super().keyPressEvent(event)

    def _tapped(self, item: QListWidgetItem) -> None:
        checked = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)
