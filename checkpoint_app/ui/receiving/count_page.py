"""The page on which goods are counted: the list, the open question, and below them the count of one item or its end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.photo import PhotoStrip
from checkpoint_app.ui.receiving.count_panel import PLUS, TIMES, CountPanel
from checkpoint_app.ui.receiving.count_presenter import Asked
from checkpoint_app.ui.receiving.finish_panel import NextPanel, SummaryPanel
from checkpoint_app.ui.receiving.instead_strip import InsteadStrip
from checkpoint_app.ui.receiving.presenter import ReceivingPresenter
from checkpoint_app.ui.receiving.question_strip import QuestionStrip
from checkpoint_app.ui.receiving.rows import CountRow
from checkpoint_app.ui.receiving.tables import ANNOUNCED, DAMAGED, REFUSED, UNIT, count_table
from checkpoint_app.ui.theme import Theme

_ITEM_WIDTH = 115
_SCROLL_BAR = 20

Ask = Callable[[Callable[[], Answer | None]], Answer | None]


class CountPage(QWidget):
    """Widgets and who talks to whom; every decision is a presenter's. `ask` calls one and shows what it answers."""

    finish_wanted = Signal()
    confirmed = Signal()
    left = Signal()
    """Back from the summary to the count."""

    changed = Signal()
    """Something was recorded that other parts of the station show."""

    def __init__(self, presenter: ReceivingPresenter, photo: PhotoStrip, theme: Theme, ask: Ask) -> None:
        super().__init__()
        self._presenter = presenter
        self._ask = ask
        self.table = count_table(theme)
        self.strip = QuestionStrip(presenter.scans, theme)
        self.instead = InsteadStrip(presenter.instead, theme)
        self.panel = CountPanel(presenter.counting, photo, theme)
        self.summary = SummaryPanel(presenter.finish, theme)
        self.next = NextPanel(presenter.finish, theme)
        self._foot = QStackedWidget()
        heads = self.table.horizontalHeader()
        self._widths = [heads.sectionSize(column) for column in range(heads.count())]
        self._lay_out()
        self._connect()

    def first_focus(self) -> QWidget:
        """What should have the keyboard."""
        if self._presenter.finishing:
            return self.summary.confirm
        if not self.strip.isHidden():
            return self.strip.first_focus()
        if self._presenter.instead.is_open:
            return self.instead.finder.field
        return self.panel.field if self._presenter.is_counting else self.next.go

    def show_all(self) -> None:
        """Show the list, the question and the foot as they are now."""
        self.show_rows()
        is_new = self.strip.load()
        self._show_or_hide_foot()
        if is_new and not self.strip.isHidden() and self._presenter.counts_here:
            self.strip.begin()

    def show_rows(self) -> None:
        """Show the list, and what stands below it."""
        with QSignalBlocker(self.table):
            self.table.set_rows(self._presenter.rows())
            chosen = self._presenter.counting.item
            current = self.table.current()
            if not chosen:
                self.table.clear_selection()
            elif current is None or current.sku != chosen:
                self.table.select([chosen])
        self._fit_columns()
        self._show_foot()

    def step(self, event: QKeyEvent) -> None:
        """An arrow key that is meant for the list."""
        QCoreApplication.sendEvent(self.table, event)

    def add_one(self) -> None:
        """As the + key does."""
        self._count(self._presenter.counting.add_one)

    def add_case(self) -> None:
        """As the * key does."""
        self._count(self._presenter.counting.add_case)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list of items, digits, + and * are meant for the count; letters would jump about in the list."""
        if watched is self.table and event.type() == QEvent.Type.Resize:
            self._fit_columns()
            # Once the list has its new size: what stands below may have grown over the chosen line.
            QTimer.singleShot(0, self.table, self._keep_in_sight)
        if watched is self.table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier
            counts = event.text() in (*PLUS, *TIMES, ".") or event.text().isdecimal()
            if plain and self._presenter.counts_here and counts:
                self.panel.take_up(event)
                return True
        return super().eventFilter(watched, event)

    # what is pressed

    def _choose_item(self, row: CountRow | None) -> None:
        if row is not None:
            self._presenter.counting.choose_item(row.sku)
            self._show_foot()

    def _count(self, call: Callable[[], Answer | None]) -> None:
        self._ask(call)
        self.show_rows()
        why = bool(self._presenter.counting.complaints.reason)
        (self.panel.why if why else self.panel.field).setFocus()

    def _differs(self, asked: Asked) -> None:
        self._count(lambda: self._presenter.counting.ask_for(asked))

    def _ask_extra(self) -> None:
        self._ask(self._presenter.scans.ask_extra)
        self.show_all()

    def _ask_instead(self) -> None:
        self._ask(lambda: self._presenter.instead.ask(self._presenter.counting.current()))
        if self._presenter.instead.is_open:
            self.instead.open()
        self._show_or_hide_foot()

    def _choose_instead(self, sku: str) -> None:
        self._ask(lambda: self._presenter.instead.choose(sku))
        self._after_question()

    def _leave_instead(self) -> None:
        self._ask(self._presenter.instead.leave)
        self._after_question()

    def ask_scale(self) -> None:
        """What do the labels of the merchant's scale say?"""
        self._ask(self._presenter.scans.ask_scale)
        self.show_all()
        if not self.strip.isHidden():
            self.strip.begin()

    def _choose_scale(self, layout: str) -> None:
        self._ask(lambda: self._presenter.scans.choose_scale(layout))
        self._after_question()

    def _answer(self) -> None:
        self._ask(self._presenter.scans.answer)
        self._after_question()

    def _skip(self) -> None:
        self._ask(self._presenter.scans.skip)
        self._after_question()

    def _after_question(self) -> None:
        self.show_rows()
        self.strip.load()
        self._show_or_hide_foot()
        if self.strip.isHidden():
            self.first_focus().setFocus()
        else:
            self.strip.begin()

    def _toggle_later(self) -> None:
        current = self.table.current()
        self._ask(lambda: self._presenter.finish.toggle_later(current.sku if current is not None else ""))
        self.show_rows()
        self.summary.confirm.setFocus()

    def _toggle_all(self) -> None:
        self._ask(self._presenter.finish.toggle_all)
        self.show_rows()
        self.summary.confirm.setFocus()

    def _send_back(self) -> None:
        self._ask(self._presenter.finish.send_back)
        self.changed.emit()

    def opened(self) -> None:
        """Enter on a line of the list: how much of it came is typed next."""
        if self._presenter.counts_here:
            self.panel.field.setFocus()

    # what is shown

    def _show_foot(self) -> None:
        presenter = self._presenter
        if presenter.delivery is None:
            return
        if presenter.finishing:
            self.summary.load()
            self._foot.setCurrentWidget(self.summary)
        elif presenter.is_counting:
            self.panel.load()
            self._foot.setCurrentWidget(self.panel)
        else:
            self._ask(self.next.load)
            self._foot.setCurrentWidget(self.next)
        for page in (self.panel, self.summary, self.next):
            here = page is self._foot.currentWidget()
            policy = QSizePolicy.Policy.Preferred if here else QSizePolicy.Policy.Ignored
            page.setSizePolicy(QSizePolicy.Policy.Preferred, policy)

    def _keep_in_sight(self) -> None:
        self.table.scrollTo(self.table.currentIndex())

    def _show_or_hide_foot(self) -> None:
        """One question at a time; and without a vehicle the list has all the room."""
        self.instead.setVisible(self.strip.isHidden() and self._presenter.instead.is_open)
        is_asked = not (self.strip.isHidden() and self.instead.isHidden())
        self._foot.setVisible(not is_asked and self._presenter.delivery is not None)

    def _fit_columns(self) -> None:
        """Where there is no room for the item's name, columns go: the difference says what is damaged or refused too."""
        announced = self._presenter.book.has_packing_list
        self.table.setColumnHidden(ANNOUNCED, not announced)
        widths = self._widths
        room = self.table.width() - _SCROLL_BAR - _ITEM_WIDTH - (widths[ANNOUNCED] if announced else 0)
        room -= sum(widths[1:]) - widths[UNIT] - widths[DAMAGED] - widths[REFUSED] - widths[ANNOUNCED]
        for columns in ((UNIT,), (DAMAGED, REFUSED)):
            room -= sum(widths[column] for column in columns)
            for column in columns:
                self.table.setColumnHidden(column, room < 0)

    # how it is made

    def _connect(self) -> None:
        counting = self._presenter.counting
        self.table.chosen.connect(self._choose_item)
        self.table.opened.connect(lambda row: self.opened())
        self.table.installEventFilter(self)
        self.panel.field.stepped.connect(self.step)
        self.panel.counted.connect(lambda: self._count(counting.set_count))
        self.panel.plus.connect(self.add_one)
        self.panel.case.connect(self.add_case)
        self.panel.as_ordered.connect(lambda: self._count(counting.as_ordered))
        self.panel.none_came.connect(lambda: self._count(counting.none_came))
        self.panel.differs.connect(self._differs)
        self.panel.not_ordered.connect(self._ask_extra)
        self.panel.instead.connect(self._ask_instead)
        self.panel.because.connect(lambda reason: self._count(lambda: counting.because(reason)))
        self.panel.finish.connect(self.finish_wanted)
        self.strip.answered.connect(self._answer)
        self.strip.scale_chosen.connect(self._choose_scale)
        self.strip.left.connect(self._skip)
        self.instead.chosen.connect(self._choose_instead)
        self.instead.left.connect(self._leave_instead)
        self.summary.confirmed.connect(self.confirmed)
        self.summary.left.connect(self.left)
        self.summary.later.connect(self._toggle_later)
        self.summary.all_later.connect(self._toggle_all)
        self.summary.stepped.connect(self.step)
        self.next.sent_back.connect(self._send_back)

    def _lay_out(self) -> None:
        for widget in (self.panel, self.summary, self.next):
            self._foot.addWidget(widget)
        self._foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.table.setMinimumHeight(150)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.strip)
        column.addWidget(self.instead)
        column.addWidget(self._foot)
