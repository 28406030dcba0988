"""The form for a vehicle that stands at the gate. Knows its fields and their order, not what recording one means."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.domain.facts import HEALTH_CODES
from checkpoint_app.ui.fields import FieldNote, latin, role
from checkpoint_app.ui.overriding import OverrideAsked
from checkpoint_app.ui.quiet_label import QuietLabel
from checkpoint_app.ui.receiving.arrivals import Arrivals
from checkpoint_app.ui.receiving.rows import MerchantRow
from checkpoint_app.ui.reflow import WrappedLabel, go_to, reveal
from checkpoint_app.ui.supervisor import SupervisorPanel
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.texts.goods_words import health_code_words
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ArrivalForm(QWidget):
    """Merchant, plate, pass, and of the driver what is asked; Enter goes on to the next field and from the last one calls
    `record`."""

    def __init__(self, arrivals: Arrivals, theme: Theme, record: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__()
        self._arrivals = arrivals
        self.search = QLineEdit()
        self.plate = QLineEdit()
        self.pass_number = QLineEdit()
        self.temperature = QLineEdit()
        self.code = QComboBox()
        self.tested = QLineEdit()
        self.merchants: DataTable[MerchantRow] = DataTable(
            [
                Column(
                    translate("Receiving", "Merchant"), text=lambda row: f"{row.name}\n{row.tier_words()}", stretch=True
                ),
                Column(
                    translate("Receiving", "Items due"),
                    text=lambda row: str(row.items) if row.items else "–",
                    sort=lambda row: row.items,
                    right=True,
                    width=5,
                ),
            ],
            key=lambda row: row.merchant,
            theme=theme,
            empty=translate("Receiving", "No merchant of that name. Clear the field to see them all."),
        )
        self._merchant_note = FieldNote(self.search)
        self._plate_note = FieldNote(self.plate)
        self._pass_note = FieldNote(self.pass_number)
        self.pass_state = QuietLabel(theme, words=WrappedLabel())
        self._driver_notes = {
            "temperature": FieldNote(self.temperature),
            "code": FieldNote(self.code),
            "tested": FieldNote(self.tested),
        }
        self._blocks: dict[str, QWidget] = {}
        self.supervisor = SupervisorPanel(theme)
        self.record_button = QPushButton(translate("Receiving", "Record arrival"))
        self.leave_button = QPushButton(translate("Receiving", "Back"))
        self._record = record
        self._asked: OverrideAsked | None = None
        self._lay_out()
        self._connect(record, leave)

    def hasHeightForWidth(self) -> bool:
        # Else it would ask for the height that the list of merchants would like, and scroll where all fits.
        return False

    def load(self) -> None:
        """Show who may come and what the draft holds. Raises KnownError."""
        draft = self._arrivals.draft
        for field, text in (
            (self.search, draft.find),
            (self.plate, draft.plate),
            (self.pass_number, draft.pass_number),
            (self.temperature, draft.temperature),
            (self.tested, draft.tested),
        ):
            if field.text() != text:
                field.setText(text)
        rule = self._arrivals.rule()
        asked = {"temperature": bool(rule.highest), "code": bool(rule.codes), "tested": rule.test_hours > 0}
        for name, block in self._blocks.items():
            block.setVisible(asked[name])
        self.code.setCurrentIndex(max(0, self.code.findData(draft.code)))
        self.pass_number.setPlaceholderText(
            translate("Receiving", "Scan it, or type it")
            if self._arrivals.asks_for_pass()
            else translate("Receiving", "Scan or type; may stay empty")
        )
        with QSignalBlocker(self.merchants):  # else the merchant of the vehicle before would be chosen again
            self.merchants.set_rows(self._arrivals.merchants())
            if draft.merchant:
                self.merchants.select([draft.merchant])
            else:
                self.merchants.clear_selection()
        self.show_complaints()

    def show_complaints(self) -> None:
        """What is wrong, beside its field, and whom it may be asked of to let the vehicle pass."""
        complaints = self._arrivals.complaints
        self._say(self._merchant_note, complaints.merchant)
        self._say(self._plate_note, complaints.plate or self._arrivals.plate_words())
        for name, note in self._driver_notes.items():
            self._say(note, getattr(complaints, name))
        self._show_pass()
        stopped = self._arrivals.stopped
        if stopped is None:
            self.supervisor.hide()
        elif stopped is not self._asked:  # else somebody is typing the reason
            self.supervisor.ask(stopped)
            reveal(self.supervisor.reason)
        self._asked = stopped

    def focus_complaint(self) -> None:
        """The first field with which something is wrong gets the keyboard, unless a supervisor is asked."""
        if self._arrivals.stopped is not None:
            return
        complaints = self._arrivals.complaints
        for words, field in (
            (complaints.merchant, self.search),
            (complaints.plate, self.plate),
            (complaints.pass_number, self.pass_number),
            (complaints.temperature, self.temperature),
            (complaints.code, self.code),
            (complaints.tested, self.tested),
        ):
            if words:
                go_to(field)
                return

    def focus_next(self) -> None:
        """After a pass was scanned: what it did not say is typed next."""
        draft = self._arrivals.draft
        if not draft.merchant:
            go_to(self.search)
        elif not draft.plate:
            go_to(self.plate)
        else:
            go_to(self._next(self.pass_number) or self.record_button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys of the search field move in the list below it; Enter in the health code goes on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.search and event.key() in _STEPS:
                QCoreApplication.sendEvent(self.merchants, event)
                return True
            if watched is self.code and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._after(self.code)
                return True
        return super().eventFilter(watched, event)

    def _say(self, note: FieldNote, words: str) -> None:
        """A note that takes no room while it is empty: this form is as high as the screen. Two lines press no field flat."""
        note.complain(words)
        around = note.parentWidget() or self
        note.setMinimumHeight(note.heightForWidth(around.width()) if words else 0)
        note.setVisible(bool(words))

    def _show_pass(self) -> None:
        """What the register says stands below the field at once, and in its place what is wrong with it."""
        said = self._arrivals.pass_words()
        complaint = self._arrivals.complaints.pass_number
        self._say(self._pass_note, complaint)
        if said is None or complaint:
            self.pass_state.say(None, "")
        else:
            self.pass_state.say(*said)

    def _narrow(self, text: str) -> None:
        """The first merchant that fits what was typed is chosen, until another one is."""
        self._arrivals.type("find", text)
        rows = self._arrivals.merchants()
        self.merchants.set_rows(rows)
        if text.strip() and rows:
            self.merchants.select([rows[0].merchant])
        else:
            self.merchants.clear_selection()
            self._arrivals.draft.merchant = ""

    def _choose(self, row: MerchantRow | None) -> None:
        if row is not None:
            self._arrivals.draft.merchant = row.merchant
            self._say(self._merchant_note, "")
            self._show_pass()

    def _typed(self, name: str, text: str) -> None:
        self._arrivals.type(name, text)
        self.supervisor.hide()
        if name == "plate":
            self._say(self._plate_note, self._arrivals.plate_words())
        if name in ("plate", "pass_number"):
            self._arrivals.complaints = type(self._arrivals.complaints)()
            self._show_pass()
        elif name in self._driver_notes:
            self._say(self._driver_notes[name], "")

    def _after(self, field: QWidget) -> None:
        """Enter: the next field that is asked, or the vehicle is recorded."""
        following = self._next(field)
        if following is None:
            self._record()
        else:
            go_to(following)

    def _next(self, field: QWidget) -> QWidget | None:
        order = [self.search, self.plate, self.pass_number, self.temperature, self.code, self.tested]
        asked = {self.temperature: "temperature", self.code: "code", self.tested: "tested"}
        for each in order[order.index(field) + 1 :]:
            if each not in asked or not self._blocks[asked[each]].isHidden():
                return each
        return None

    def _connect(self, record: Callable[[], None], leave: Callable[[], None]) -> None:
        self.search.installEventFilter(self)
        self.code.installEventFilter(self)
        self.search.textEdited.connect(self._narrow)
        self.merchants.chosen.connect(self._choose)
        self.merchants.opened.connect(lambda row: self.plate.setFocus())
        for name, field in (
            ("plate", self.plate),
            ("pass_number", self.pass_number),
            ("temperature", self.temperature),
            ("tested", self.tested),
        ):
            field.textEdited.connect(lambda text, name=name: self._typed(name, text))
        for line in (self.search, self.plate, self.pass_number, self.temperature, self.tested):
            line.returnPressed.connect(lambda line=line: self._after(line))
        self.code.activated.connect(lambda _: self._typed("code", self.code.currentData()))
        self.record_button.clicked.connect(record)
        self.leave_button.clicked.connect(leave)

    def _lay_out(self) -> None:
        # A plate begins with a Chinese character, so its field keeps the input method; a pass number does not.
        for field in (self.pass_number, self.temperature, self.tested):
            latin(field)
        self.search.setPlaceholderText(translate("Receiving", "Type to search, ↑ ↓ to choose"))
        self.search.setAccessibleName(translate("Receiving", "Merchant"))
        self.plate.setPlaceholderText(translate("Receiving", "such as 黑A12345"))
        self.temperature.setPlaceholderText("36.5")
        self.tested.setPlaceholderText(translate("Receiving", "11-02 14:30, or 14:30"))
        self.code.addItem(translate("Receiving", "not asked yet"), "")
        for code in HEALTH_CODES:
            self.code.addItem(health_code_words(code), code)
        self.merchants.setItemDelegateForColumn(0, TwoLineDelegate(self.merchants))
        self.merchants.setMinimumHeight(100)
        # It takes what is left, and never makes the form scroll.
        self.merchants.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        role(self.record_button, "primary")
        title = QLabel(translate("Receiving", "A vehicle has arrived"))
        role(title, "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(self.search)
        column.addWidget(self.merchants, 1)
        column.addWidget(self._merchant_note)
        self._add(column, translate("Receiving", "Plate"), self.plate, self._plate_note)
        self._add(column, translate("Receiving", "Pass number"), self.pass_number, self._pass_note)
        column.addWidget(self.pass_state)
        column.addLayout(self._driver_fields())
        column.addWidget(self.supervisor)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 6, 0, 0)
        foot.addWidget(self.leave_button)
        foot.addWidget(self.record_button, 1)
        column.addLayout(foot)

    def _driver_fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(4)
        for name, words, field, row, column, span in (
            ("temperature", translate("Receiving", "Driver, °C"), self.temperature, 0, 0, 1),
            ("code", translate("Receiving", "Health code"), self.code, 0, 1, 1),
            ("tested", translate("Receiving", "Last test"), self.tested, 1, 0, 2),
        ):
            block = QWidget()
            inner = QVBoxLayout(block)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(4)
            self._add(inner, words, field, self._driver_notes[name])
            grid.addWidget(block, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            self._blocks[name] = block
        return grid

    def _add(self, column: QVBoxLayout, words: str, field: QWidget, note: FieldNote) -> None:
        label = QLabel(words)
        role(label, "field")
        label.setBuddy(field)
        field.setAccessibleName(words)
        column.addWidget(label)
        column.addWidget(field)
        column.addWidget(note)
        note.hide()
