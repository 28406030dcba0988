"""The page of purchase lists: what waits on the left, closed lists and what goes to the merchant on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.ui.fields import FieldNote, role
from checkpoint_app.ui.purchasing.lists_presenter import ListsPresenter
from checkpoint_app.ui.purchasing.rows import ListRow, MerchantRow
from checkpoint_app.ui.purchasing.tables import item_table, list_table, merchant_table
from checkpoint_app.ui.reflow import Part, Reflow, WrappedLabel
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate


class ListsPage(QWidget):
    """Ctrl+Enter closes a list, Ctrl+T copies the chosen one as text."""

    closed = Signal()
    extended = Signal()
    cancelled = Signal()
    copied = Signal()
    copied_additions = Signal()
    written = Signal()

    def __init__(self, presenter: ListsPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.merchants = merchant_table(theme)
        self.merchant_hint = WrappedLabel()
        self.late = QCheckBox()
        self.close_list = QPushButton(translate("Purchasing", "Close the list"))
        self.lists = list_table(theme)
        self.list_hint = WrappedLabel()
        self.items = item_table(theme)
        self.copy = QPushButton(translate("Purchasing", "Copy text"))
        self.write = QPushButton(translate("Purchasing", "XLSX and PDF"))
        self.extend = QPushButton()
        self.copy_additions = QPushButton(translate("Purchasing", "Copy the additions"))
        self.reason = QLineEdit(presenter.reason)
        self.reason_note = FieldNote(self.reason)
        self.cancel = QPushButton(translate("Purchasing", "Cancel the list"))
        self._beside = QWidget()
        self._buttons = QGridLayout()
        self._across = 0
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what the presenter has read again."""
        for table in (self.merchants, self.lists):
            table.blockSignals(True)
        self.merchants.set_rows(self._presenter.merchants)
        self.lists.set_rows(self._presenter.lists)
        self.merchants.select([self._presenter.merchant])
        self.lists.select([self._presenter.chosen])
        for table in (self.merchants, self.lists):
            table.blockSignals(False)
        self._show_merchant()
        self.show_list()

    def show_list(self) -> None:
        """The chosen list's items, and what can be done with it."""
        presenter, found = self._presenter, self._presenter.current
        items = presenter.items()
        self.items.set_rows(items)
        _say(self.list_hint, presenter.list_hint(items))
        count = presenter.addable()
        self.extend.setText(translate("Purchasing", "Add later orders ({count})").format(count=count))
        more = found is not None and found.is_open and any(row.item.needed > row.item.told for row in items)
        self.extend.setEnabled(count > 0 or more)
        self.cancel.setEnabled(found is not None and found.is_open)
        self.reason.setEnabled(found is not None and found.is_open)
        if self.reason.text() != presenter.reason:
            self.reason.setText(presenter.reason)
        for button in (self.copy, self.write, self.copy_additions):
            button.setEnabled(found is not None)

    def complain(self, words: str) -> None:
        """Say beside the reason what is missing; an empty text takes it back."""
        self.reason_note.complain(words)
        self.reason_note.setVisible(bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where there is room, what can be done with a list stands on one line, and the lists get the height."""
        if watched is self._beside and event.type() == QEvent.Type.Resize:
            needed = sum(button.sizeHint().width() + 8 for button in self._list_buttons())
            self._place_buttons(across=4 if needed <= self._beside.width() else 2)
        return super().eventFilter(watched, event)

    def _list_buttons(self) -> tuple[QPushButton, ...]:
        return self.copy, self.write, self.extend, self.copy_additions

    def _place_buttons(self, *, across: int) -> None:
        if across != self._across:
            self._across = across
            for place, button in enumerate(self._list_buttons()):
                self._buttons.addWidget(button, place // across, place % across)

    def _show_merchant(self) -> None:
        row = self._presenter.waiting
        late = row.late if row is not None else 0
        self.late.setText(translate("Purchasing", "With the late ones ({count})").format(count=late))
        self.late.setVisible(late > 0)
        self.late.blockSignals(True)
        self.late.setChecked(self._presenter.with_late)
        self.late.blockSignals(False)
        _say(self.merchant_hint, self._presenter.merchant_hint())
        self.close_list.setEnabled(row is not None)

    def _choose_merchant(self, row: MerchantRow | None) -> None:
        if row is not None and row.merchant != self._presenter.merchant:
            self._presenter.merchant = row.merchant
            self._presenter.with_late = False
            self._show_merchant()

    def _choose_list(self, row: ListRow | None) -> None:
        if row is not None and row.row.purchase_list != self._presenter.chosen:
            self._presenter.chosen = row.row.purchase_list
            self.complain("")
            self.show_list()

    def _with_late(self, wanted: bool) -> None:
        self._presenter.with_late = wanted
        self._show_merchant()

    def _keep_reason(self, text: str) -> None:
        self._presenter.reason = text
        self.complain("")

    def _connect(self) -> None:
        self.merchants.chosen.connect(self._choose_merchant)
        self.merchants.opened.connect(lambda _row: self.close_list.setFocus())
        self.late.toggled.connect(self._with_late)
        self.close_list.clicked.connect(self.closed)
        self.lists.chosen.connect(self._choose_list)
        self.lists.opened.connect(lambda _row: self.copy.setFocus())
        self.extend.clicked.connect(self.extended)
        self.copy.clicked.connect(self.copied)
        self.copy_additions.clicked.connect(self.copied_additions)
        self.write.clicked.connect(self.written)
        self.reason.textChanged.connect(self._keep_reason)
        self.reason.returnPressed.connect(self.cancelled)
        self.cancel.clicked.connect(self.cancelled)
        self._beside.installEventFilter(self)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close_list.click)
        QShortcut(QKeySequence("Ctrl+T"), self).activated.connect(self.copy.click)

    def _lay_out(self) -> None:
        role(self.close_list, "primary")
        role(self.cancel, "danger")
        for hint in (self.merchant_hint, self.list_hint):
            role(hint, "hint")
        self.late.hide()
        self.complain("")
        self.close_list.setToolTip(
            translate("Purchasing", "The merchant's orders become one list; later ones can be added (Ctrl+Enter)")
        )
        self.copy.setToolTip(translate("Purchasing", "The list as text, to paste into the merchant's chat (Ctrl+T)"))
        self.write.setToolTip(translate("Purchasing", "A workbook for the merchant's prices, and a page to print"))
        self.copy_additions.setToolTip(
            translate("Purchasing", "What was added last, to paste into the merchant's chat")
        )
        self.reason.setPlaceholderText(translate("Purchasing", "Why is the list cancelled? Orders are cancelled too."))
        self.reason.setAccessibleName(translate("Purchasing", "Reason"))
        self.cancel.setToolTip(
            translate("Purchasing", "Cancels its orders and pays back what was paid for them, all at once")
        )
        self.merchants.setMinimumHeight(140)
        self.lists.setMinimumHeight(120)
        self.items.setMinimumHeight(120)
        parts = (Part(self._left(), 0, 0, narrow_height=230), Part(self._right(), 0, 1, narrow_height=520))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(Reflow(parts, columns=(2, 3), rows=(1,)))

    def _left(self) -> QWidget:
        card = QFrame()
        role(card, "card")
        below = QVBoxLayout(card)
        below.addWidget(self.merchant_hint)
        below.addWidget(self.late)
        below.addWidget(self.close_list)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.merchants, 1)
        column.addWidget(card)
        return left

    def _right(self) -> QWidget:
        self._buttons.setHorizontalSpacing(8)
        self._place_buttons(across=2)
        cancel = QHBoxLayout()
        cancel.addWidget(self.reason, 1)
        cancel.addWidget(self.cancel)
        right = self._beside
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.lists, 2)
        column.addWidget(self.list_hint)
        column.addWidget(self.items, 3)
        column.addLayout(self._buttons)
        column.addLayout(cancel)
        column.addWidget(self.reason_note)
        return right


def _say(label: WrappedLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
