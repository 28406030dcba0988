"""The screen of Receiving: the day's vehicles, the purchase list beside the counts, and the count of one item."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.ui.actions_panel import ActionsPanel
from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.fields import ElidedLabel, role
from checkpoint_app.ui.receiving.arrival_form import ArrivalForm
from checkpoint_app.ui.receiving.count_panel import CountPanel
from checkpoint_app.ui.receiving.finish_panel import NextPanel, SummaryPanel
from checkpoint_app.ui.receiving.presenter import ReceivingPresenter
from checkpoint_app.ui.receiving.rows import CountRow, DeliveryRow
from checkpoint_app.ui.receiving.tables import DAMAGED, REFUSED, UNIT, count_table, delivery_table
from checkpoint_app.ui.station import Shell, StationView
from checkpoint_app.words import translate

_LEFT_NARROW, _LEFT_WIDTH, _LEFT_WIDEST = 240, 322, 380
_NARROW = 1000  # a laptop of 1366 pixels at 150 % scaling has less for a station
_ITEM_WIDTH = 115
_SCROLL_BAR = 20


class ReceivingView(StationView):
    """Widgets and who talks to whom; every decision is the presenter's."""

    def __init__(self, presenter: ReceivingPresenter, shell: Shell) -> None:
        super().__init__(shell)
        self._presenter = presenter
        self.form = ArrivalForm(presenter.arrivals, shell.theme, self._receive, self._leave_form)
        self.deliveries = delivery_table(shell.theme)
        self.table = count_table(shell.theme)
        self.panel = CountPanel(presenter, shell.theme)
        self.summary = SummaryPanel(presenter, shell.theme)
        self.next = NextPanel(presenter, shell.theme)
        self.recorded = ActionsPanel(shell, presenter.actions)
        self.arrive_button = QPushButton(translate("Receiving", "Vehicle arrived"))
        self.title = ElidedLabel()
        self.search = QLineEdit()
        self.only_differences = QCheckBox(translate("Receiving", "Only differences"))
        self._left = QStackedWidget()
        self._foot = QStackedWidget()
        self._list_page = QWidget()
        self._list = QVBoxLayout(self._list_page)
        self._bottom = QVBoxLayout(self)
        self._nothing = QWidget()
        heads = self.table.horizontalHeader()
        self._widths = [heads.sectionSize(column) for column in range(heads.count())]
        self._lay_out()
        self._connect()

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds & {"deliveries", "reference", "orders"}:
            self._presenter.reload()
            self.deliveries.set_rows(self._presenter.deliveries())
            if self._presenter.arriving:
                self.form.load()
            self._show()
        self.recorded.refresh()

    def scanned(self, code: str) -> Answer | None:
        answer = self._presenter.scanned(code)
        self._show()
        return answer

    def first_focus(self) -> QWidget | None:
        if self._presenter.arriving:
            return self.form.search
        if self._presenter.delivery is None:
            return self.arrive_button
        if self._presenter.finishing:
            return self.summary.confirm
        return self.panel.field if self._presenter.is_counting else self.next.go

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no field wanted: Esc goes one step back, + counts one."""
        if event.key() == Qt.Key.Key_Escape and self._presenter.finishing:
            self._go_on_counting()
        elif event.key() == Qt.Key.Key_Escape and self._presenter.arriving:
            self._leave_form()
        elif event.text() in ("+", "＋") and self._counts_here():
            self._add_one()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list of items, digits and + are meant for the count; letters would jump about in the list."""
        if watched is self.table and event.type() == QEvent.Type.Resize:
            self._fit_columns()
        if watched is self.table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier
            if plain and self._counts_here() and (event.text() in ("+", "＋", ".") or event.text().isdecimal()):
                self.panel.take_up(event)
                return True
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """What the narrow layout needs: it is taken before the window has to scroll sideways."""
        hint = super().minimumSizeHint()
        return QSize(hint.width() - self._left.minimumWidth() + _LEFT_NARROW, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the screen is narrow, the list of what was recorded goes from the left column to the bottom."""
        super().resizeEvent(event)
        needed = self.recorded.minimumSizeHint().width()
        narrow = self.width() < _NARROW or needed > _LEFT_WIDEST
        (self._bottom if narrow else self._list).addWidget(self.recorded, 1)
        self._left.setFixedWidth(_LEFT_NARROW if narrow else max(_LEFT_WIDTH, needed))

    # what is pressed

    def _open_form(self) -> None:
        self._presenter.arriving = True
        self.ask(self.form.load)
        self._show()
        self.form.search.setFocus()

    def _leave_form(self) -> None:
        self._presenter.arriving = False
        self._show()
        self.focus_first()

    def _receive(self) -> None:
        self.ask(self._presenter.receive)
        if self._presenter.arriving:
            self.form.show_complaints()
            self.form.focus_complaint()
        else:
            self._after_change()

    def _choose_delivery(self, row: DeliveryRow | None) -> None:
        if row is not None:
            self.ask(lambda: self._presenter.choose(row.delivery))
            self._show()

    def _choose_item(self, row: CountRow | None) -> None:
        if row is not None:
            self._presenter.choose_item(row.sku)
            self._show_foot()

    def _set_count(self) -> None:
        self.ask(self._presenter.set_count)
        self._after_count()

    def _add_one(self) -> None:
        self.ask(self._presenter.add_one)
        self._after_count()

    def _as_ordered(self) -> None:
        self.ask(self._presenter.as_ordered)
        self._after_count()

    def _ask_finish(self) -> None:
        if self._presenter.finishing:
            self._finish()
        elif not self._presenter.arriving:
            self.ask(self._presenter.ask_finish)
            self._show()
            self.focus_first()

    def _finish(self) -> None:
        self.ask(self._presenter.finish)
        self._after_change()

    def _go_on_counting(self) -> None:
        self._presenter.go_on_counting()
        self._show()
        self.focus_first()

    def _find(self, text: str) -> None:
        self._presenter.finding = text
        self._show_rows()

    def _found(self) -> None:
        rows = self.table.rows()
        if rows:
            self.table.select([rows[0].sku])
            self.panel.field.setFocus()

    def _filter(self, only: bool) -> None:
        self._presenter.only_differences = only
        self._show_rows()

    # what is shown

    def _after_change(self) -> None:
        self.deliveries.set_rows(self._presenter.deliveries())
        self._show()
        self.focus_first()

    def _after_count(self) -> None:
        self._show()
        (self.panel.why if self._presenter.complaints.reason else self.panel.field).setFocus()

    def _show(self) -> None:
        presenter = self._presenter
        self._show_left()
        delivery = presenter.delivery
        if delivery is not None:
            with QSignalBlocker(self.deliveries):
                self.deliveries.select([delivery.delivery])
        self.title.setText(presenter.title())
        with QSignalBlocker(self.only_differences):
            self.only_differences.setChecked(presenter.only_differences)
        if self.search.text() != presenter.finding:
            self.search.setText(presenter.finding)
        self._show_rows()

    def _show_left(self) -> None:
        """Form or list. The form is the higher of the two, and asks for its room only while it is seen."""
        policy = QSizePolicy.Policy.Preferred if self._presenter.arriving else QSizePolicy.Policy.Ignored
        self.form.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self._left.setCurrentWidget(self.form if self._presenter.arriving else self._list_page)

    def _show_rows(self) -> None:
        with QSignalBlocker(self.table):
            self.table.set_rows(self._presenter.rows())
            chosen = self._presenter.item
            current = self.table.current()
            if not chosen:
                self.table.clear_selection()
            elif current is None or current.sku != chosen:
                self.table.select([chosen])
        self._show_foot()

    def _show_foot(self) -> None:
        presenter = self._presenter
        if presenter.delivery is None:
            self._foot.setCurrentWidget(self._nothing)
        elif presenter.finishing:
            self.summary.load()
            self._foot.setCurrentWidget(self.summary)
        elif presenter.is_counting:
            self.panel.load()
            self._foot.setCurrentWidget(self.panel)
        else:
            self.next.load()
            self._foot.setCurrentWidget(self.next)

    def _fit_columns(self) -> None:
        """Where there is no room for the item's name, columns go: the difference says what is damaged or refused too."""
        widths = self._widths
        room = self.table.width() - _SCROLL_BAR - _ITEM_WIDTH
        room -= sum(widths[1:]) - widths[UNIT] - widths[DAMAGED] - widths[REFUSED]
        for columns in ((UNIT,), (DAMAGED, REFUSED)):
            room -= sum(widths[column] for column in columns)
            for column in columns:
                self.table.setColumnHidden(column, room < 0)

    def _counts_here(self) -> bool:
        return self._presenter.is_counting and not self._presenter.arriving and not self._presenter.finishing

    # how it is made

    def _connect(self) -> None:
        self.arrive_button.clicked.connect(self._open_form)
        self.deliveries.chosen.connect(self._choose_delivery)
        self.deliveries.opened.connect(lambda row: self.focus_first())
        self.table.chosen.connect(self._choose_item)
        self.table.opened.connect(lambda row: self.panel.field.setFocus())
        self.table.installEventFilter(self)
        self.panel.field.stepped.connect(lambda event: QCoreApplication.sendEvent(self.table, event))
        self.panel.counted.connect(self._set_count)
        self.panel.plus.connect(self._add_one)
        self.panel.as_ordered.connect(self._as_ordered)
        self.panel.finish.connect(self._ask_finish)
        self.summary.confirmed.connect(self._finish)
        self.summary.left.connect(self._go_on_counting)
        self.next.wanted.connect(self.shell.go_to)
        self.search.textEdited.connect(self._find)
        self.search.returnPressed.connect(self._found)
        self.only_differences.toggled.connect(self._filter)
        for keys, slot in (
            ("Ctrl+N", self._open_form),
            ("Ctrl+F", self.search.setFocus),
            ("Ctrl+D", self.only_differences.toggle),
            ("Ctrl+Return", self._ask_finish),
            ("Ctrl+Enter", self._ask_finish),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _lay_out(self) -> None:
        self.arrive_button.setAutoDefault(True)
        self.arrive_button.setToolTip(translate("Receiving", "Record a vehicle that stands at the gate (Ctrl+N)"))
        self.search.setPlaceholderText(translate("Receiving", "Find an item (Ctrl+F)"))
        self.search.setAccessibleName(translate("Receiving", "Find an item"))
        self.search.setFixedWidth(210)
        self.only_differences.setToolTip(translate("Receiving", "Hide what is complete or not counted yet (Ctrl+D)"))
        role(self.title, "title")
        self.recorded.setMinimumHeight(48)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addWidget(self.arrive_button)
        self._list.addWidget(self.deliveries, 1)
        self._list.addWidget(self.recorded, 1)
        self._left.addWidget(self._list_page)
        self._left.addWidget(self.form)
        self._left.setFixedWidth(_LEFT_WIDTH)
        for widget in (self._nothing, self.panel, self.summary, self.next):
            self._foot.addWidget(widget)
        self._foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.search)
        head.addWidget(self.only_differences)
        right = QVBoxLayout()
        right.addLayout(head)
        right.addWidget(self.table, 1)
        right.addWidget(self._foot)
        self.table.setMinimumHeight(150)
        whole = QHBoxLayout()
        whole.setSpacing(12)
        whole.addWidget(self._left)
        whole.addLayout(right, 1)
        self._bottom.setContentsMargins(12, 4, 12, 10)
        self._bottom.addLayout(whole, 2)
