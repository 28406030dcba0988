"""The page of quotes: a merchant's items, a price typed for each or read from a file, flags at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.ui.choosing import choose_file
from checkpoint_app.ui.fields import ElidedLabel, FieldNote, latin, role
from checkpoint_app.ui.purchasing.quotes_presenter import QuotesPresenter
from checkpoint_app.ui.purchasing.rows import QuoteRow
from checkpoint_app.ui.purchasing.tables import QUOTE_DECLARED, QUOTE_NEEDED, quote_table
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_NARROW = 860
_FOUND_HEIGHT = 76


class QuotesPage(QWidget):
    """Digits typed in the list go to the price field; Enter takes the price and goes to the next item."""

    priced = Signal(str)
    """What stands in the field is the price of the chosen item."""

    recorded = Signal()
    dropped = Signal()

    file_chosen = Signal(str)
    text_pasted = Signal(str)

    merchant_chosen = Signal(str)

    def __init__(self, presenter: QuotesPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self._edited = False
        self.merchant = QComboBox()
        self.only_needed = QCheckBox(translate("Purchasing", "Only what is on order"))
        self.file = QPushButton(translate("Purchasing", "Read a file…"))
        self.paste = QPushButton(translate("Purchasing", "Paste prices"))
        self.table = quote_table(theme)
        self.found = QPlainTextEdit()
        self.item = ElidedLabel()
        self.price = QLineEdit()
        self.note = FieldNote(self.price)
        self.record = QPushButton()
        self.drop = QPushButton(translate("Purchasing", "Clear"))
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what the presenter has read again."""
        presenter = self._presenter
        self.merchant.blockSignals(True)
        self.merchant.clear()
        for each in presenter.merchants():
            self.merchant.addItem(each.name, each.merchant)
        self.merchant.setCurrentIndex(self.merchant.findData(presenter.merchant))
        self.merchant.blockSignals(False)
        self.show_rows()

    def show_rows(self) -> None:
        """The chosen merchant's items and prices."""
        presenter = self._presenter
        self.only_needed.blockSignals(True)
        self.only_needed.setChecked(presenter.only_needed)
        self.only_needed.blockSignals(False)
        rows = presenter.rows()
        self.table.blockSignals(True)
        self.table.set_rows(rows)
        if not presenter.item and rows:
            presenter.item = rows[0].sku
        self.table.select([presenter.item])
        self.table.blockSignals(False)
        self.found.setPlainText("\n".join(presenter.found))
        self.found.setVisible(bool(presenter.found))
        self.record.setText(translate("Purchasing", "Record prices ({count})").format(count=presenter.typed))
        self.record.setEnabled(presenter.typed > 0)
        self.drop.setEnabled(presenter.typed > 0 or bool(presenter.found))
        self._show_item()

    def go_on(self) -> None:
        """The price was taken: to the next item, or, after the last, to the button that records."""
        following = self._presenter.next_item()
        if following:
            self._presenter.item = following
            self.show_rows()
            self.begin()
        else:
            self.show_rows()
            self.record.setFocus(Qt.FocusReason.OtherFocusReason)

    def untaken(self) -> str | None:
        """A price that was typed and not taken by Enter yet; None where there is none."""
        return self.price.text() if self._edited else None

    def begin(self) -> None:
        """To the price of the chosen item."""
        self.price.setFocus(Qt.FocusReason.OtherFocusReason)
        self.price.selectAll()

    def complain(self) -> None:
        """Say beside the field what is wrong with it."""
        self.note.complain(self._presenter.complaint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        for column in (QUOTE_NEEDED, QUOTE_DECLARED):
            self.table.setColumnHidden(column, narrow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits in the list are meant for the price; arrows in the field for the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if watched is self.table and plain and (event.text().isdecimal() or event.text() == "."):
                self.begin()
                QCoreApplication.sendEvent(self.price, event)
                return True
            if watched is self.price and event.key() in _STEPS:
                QCoreApplication.sendEvent(self.table, event)
                return True
        return super().eventFilter(watched, event)

    def _show_item(self) -> None:
        row = self.table.current()
        if row is None:
            self.item.setText(translate("Purchasing", "Choose an item with ↑ and ↓"))
            self.price.clear()
        else:
            self.item.setText(
                translate("Purchasing", "{item}, price of one {unit} in yuan").format(item=row.name, unit=row.unit)
            )
            self.price.setText(row.typed_words())
        self._edited = False
        self.price.setEnabled(row is not None)
        self.complain()

    def _choose(self, row: QuoteRow | None) -> None:
        presenter = self._presenter
        if row is None or row.sku == presenter.item:
            return
        if self._edited:
            presenter.set_price(self.price.text())
            if not presenter.complaint:
                presenter.item = row.sku
            self.show_rows()  # where it is no price, the choice goes back to it
        else:
            presenter.item = row.sku
            presenter.complaint = ""
            self._show_item()
        self.price.selectAll()

    def _type(self, text: str) -> None:
        self._edited = True
        self.record.setEnabled(self._presenter.typed > 0 or bool(text.strip()))

    def _filter(self, only: bool) -> None:
        self._presenter.only_needed = only
        self.show_rows()

    def _choose_merchant(self) -> None:
        merchant = self.merchant.currentData()
        if merchant:
            self.merchant_chosen.emit(merchant)

    def _choose_file(self) -> None:
        title = translate("Purchasing", "The file that the merchant sent back")
        kinds = translate("Purchasing", "Tables and text (*.xlsx *.csv *.txt)")
        path = choose_file(self, title, "", kinds)
        if path:
            self.file_chosen.emit(path)

    def _connect(self) -> None:
        self.merchant.currentIndexChanged.connect(self._choose_merchant)
        self.only_needed.toggled.connect(self._filter)
        self.file.clicked.connect(self._choose_file)
        self.paste.clicked.connect(lambda: self.text_pasted.emit(QGuiApplication.clipboard().text()))
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _row: self.begin())
        self.table.installEventFilter(self)
        self.price.installEventFilter(self)
        self.price.textEdited.connect(self._type)
        self.price.returnPressed.connect(lambda: self.priced.emit(self.price.text()))
        self.record.clicked.connect(self.recorded)
        self.drop.clicked.connect(self.dropped)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.recorded)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self.file.click)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self.paste.click)

    def _lay_out(self) -> None:
        self.merchant.setAccessibleName(translate("Purchasing", "Merchant"))
        self.merchant.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.merchant.setMinimumContentsLength(8)
        self.file.setToolTip(
            translate("Purchasing", "The list as the merchant filled it in, or its own table (Ctrl+O)")
        )
        self.paste.setToolTip(translate("Purchasing", "Reads the copied text, one item a line (Ctrl+P)"))
        self.found.setReadOnly(True)
        self.found.setFixedHeight(_FOUND_HEIGHT)
        self.found.setAccessibleName(translate("Purchasing", "What could not be read"))
        role(self.item, "field")
        role(self.record, "primary")
        self.record.setToolTip(translate("Purchasing", "All of them at once, for this merchant (Ctrl+Enter)"))
        latin(self.price)
        self.price.setMaxLength(12)
        self.price.setFixedWidth(130)
        self.price.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.price.setPlaceholderText("0.00")
        self.price.setAccessibleName(translate("Purchasing", "Price"))
        head = QHBoxLayout()
        head.addWidget(self.merchant, 1)
        head.addWidget(self.only_needed)
        head.addWidget(self.file)
        head.addWidget(self.paste)
        card = QFrame()
        role(card, "card")
        foot = QHBoxLayout()
        foot.addWidget(self.price)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.drop)
        foot.addWidget(self.record)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(4)
        inside.addWidget(self.item)
        inside.addLayout(foot)
        self.table.setMinimumHeight(150)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.found)
        column.addWidget(card)
