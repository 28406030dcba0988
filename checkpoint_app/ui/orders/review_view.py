"""The draft on the screen: its orders, the words and the lines of the chosen one, and the question in front."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from checkpoint_app.ui.fields import role
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.orders.lists import by_amount, by_number, place_key, to_first
from checkpoint_app.ui.orders.presenter import Doing, OrdersPresenter
from checkpoint_app.ui.orders.question_box import QuestionBox, Shown
from checkpoint_app.ui.orders.review import LineRow, ReviewRow
from checkpoint_app.ui.orders.source_text import SourceText
from checkpoint_app.ui.reflow import WrappedLabel, go_to, reveal
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import ROW_HEIGHT, Column, DataTable
from checkpoint_app.words import translate

# Below this width the least needed column gives its room to the others, and words and lines stand below each other.
_NARROW = 760
_MERCHANT = 3
_HEAD = 46


class ReviewPage(QWidget):
    """Enter takes an order or leaves it out, or goes to what is asked about it. Digits answer what is asked."""

    def __init__(self, shell: Shell, presenter: OrdersPresenter, changed: Callable[[], None]) -> None:
        """`changed` is called when something was answered or ticked: the view around shows counts."""
        super().__init__()
        self._orders = presenter
        self._presenter = presenter.reviewing
        self._changed = changed
        self.table: DataTable[ReviewRow] = DataTable(
            [
                Column(translate("Orders", "State"), lambda row: row.state, mark=lambda row: row.mark, width=14),
                Column(translate("Orders", "No."), lambda row: row.number[-6:], sort=by_number, width=7),
                Column(translate("Orders", "Address"), lambda row: row.address, sort=_by_place, width=10),
                Column(translate("Orders", "Merchant"), lambda row: row.merchant, width=9),
                Column(translate("Orders", "Items"), lambda row: row.items, stretch=True),
                Column(translate("Orders", "Amount"), lambda row: row.amount, sort=by_amount, right=True, width=8),
            ],
            key=lambda row: row.order,
            theme=shell.theme,
            empty=translate("Orders", "Nothing was read yet. Choose a file or paste a list, then press “Read”."),
        )
        self.unchanged = WrappedLabel()
        self.words = SourceText(shell.theme)
        self.lines: DataTable[LineRow] = DataTable(
            [
                Column(translate("Orders", "Item"), lambda row: row.item, mark=lambda row: row.mark, stretch=True),
                Column(translate("Orders", "Quantity"), lambda row: row.quantity, right=True, width=8),
                Column(translate("Orders", "Note"), lambda row: row.words, width=8),
            ],
            key=lambda row: row.key,
            theme=shell.theme,
            empty=translate("Orders", "No line was read from it."),
        )
        self.doubts = WrappedLabel()
        finders = presenter.finders
        self.question = QuestionBox(finders.households, lambda: finders.goods(self._merchant()), shell.theme)
        self.tick = QPushButton()
        self.take = QPushButton()
        self.drop = QPushButton(translate("Orders", "Drop the draft"))
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Load the draft again."""
        self.table.set_rows(self._presenter.rows())
        asked = self._presenter.asked
        row = self.table.current()
        if asked is not None and (row is None or row.order != asked.order):
            self.table.select([asked.order])
        self._show_order(self.table.current())
        count = self._presenter.to_record
        self.unchanged.setText(self._presenter.unchanged_words())
        self.unchanged.setVisible(bool(self._presenter.unchanged))
        idle = self._orders.doing is Doing.NOTHING
        self.take.setText(translate("Orders", "Take orders ({count})").format(count=count))
        self.take.setEnabled(idle and count > 0)
        self.drop.setEnabled(idle and (self._presenter.draft is not None or self._orders.mapping.is_open))

    def show_first(self) -> None:
        """The keyboard goes to what is asked first; else to the list, at its first line."""
        if self._presenter.asked is not None:
            self.table.select([self._presenter.asked.order])
            self._to_question()
        else:
            to_first(self.table, lambda row: row.order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self.table.setColumnHidden(_MERCHANT, narrow)
        # The words stand next to what is asked about them, whatever the width.
        across, up = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._middle.setDirection(up if narrow else across)

    # the list

    def _chosen(self, row: ReviewRow | None) -> None:
        if row is not None and row.asked:
            self._presenter.ask_about(row.order)
        self._show_order(row)

    def _opened(self, row: ReviewRow) -> None:
        self._tick(row)

    def _tick(self, row: ReviewRow | None) -> None:
        if row is None:
            return
        self._presenter.tick(row.order)
        self.refresh()
        self._changed()
        asked = self._presenter.asked
        if asked is not None and asked.order == row.order:
            go_to(self.question)

    def _show_order(self, row: ReviewRow | None) -> None:
        taken = row is not None and row.ticked
        self.tick.setText(translate("Orders", "Leave out (Enter)") if taken else translate("Orders", "Take it (Enter)"))
        self.tick.setEnabled(row is not None and self._orders.doing is not Doing.TAKING)
        order = row.order if row else ""
        self.words.show_pieces(
            self._presenter.pieces(order),
            translate("Orders", "Nothing of this order stands in the list.")
            if order
            else translate("Orders", "Choose an order: what it was read from stands here."),
        )
        self.lines.set_rows(self._presenter.lines(order))
        doubts = self._presenter.doubts(order)
        self.doubts.setText(doubts)
        self.doubts.setVisible(bool(doubts))
        self._show_question(order)

    # words and lines

    def _line_chosen(self, row: LineRow | None) -> None:
        self.words.mark_question("")
        self.words.mark_line(row.line if row else -1)

    def _words_chosen(self, line: int) -> None:
        self.lines.blockSignals(True)
        if line >= 0:
            self.lines.select([str(line)])
        else:
            self.lines.clear_selection()
        self.lines.blockSignals(False)

    def _words_asked(self, question: str) -> None:
        self._presenter.ask_where(question)
        asked = self._presenter.asked
        self._show_question(asked.order if asked else "")

    # the question

    def _show_question(self, order: str) -> None:
        asked = self._presenter.asked
        if asked is None or asked.order != order:
            self.question.show_question(None)
            self.words.mark_question("")
            return
        row = self.table.current()
        about = f"{row.number}. {row.address}" if row is not None and row.order == order else ""
        place = translate("Orders", "Questions: {count}").format(count=self._presenter.questions_left)
        words, candidates = self._presenter.question_words(), self._presenter.candidates()
        self.question.show_question(Shown(asked, candidates, words, about, place))
        self.words.mark_question(asked.question.id)

    def _answered(self, key: str) -> None:
        self._presenter.answer(key)
        self._go_on()

    def _moved(self, step: int) -> None:
        self._presenter.next_question(step)
        self._go_on()

    def _answer_back(self) -> None:
        self._presenter.take_back_answer()
        self._go_on()

    def _go_on(self) -> None:
        """The next question is in front, with its order; after the last one, the button that takes them all is."""
        asked = self._presenter.asked
        self.refresh()
        self._changed()
        if asked is not None:
            self.table.select([asked.order])
            self._show_order(self.table.current())
            self._to_question()
        else:
            go_to(self.take if self.take.isEnabled() else self.table)

    def _to_question(self) -> None:
        reveal(self.words)  # what it is about has to be seen, too
        go_to(self.question)

    def _merchant(self) -> str:
        asked = self._presenter.asked
        return self._presenter.merchant_of(asked.order) if asked else ""

    def _connect(self) -> None:
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.tick.clicked.connect(lambda: self._tick(self.table.current()))
        self.lines.chosen.connect(self._line_chosen)
        self.words.chosen.connect(self._words_chosen)
        self.words.asked.connect(self._words_asked)
        self.question.answered.connect(self._answered)
        self.question.moved.connect(self._moved)
        self.question.back.connect(self._answer_back)

    def _lay_out(self) -> None:
        role(self.take, "primary")
        self.take.setToolTip(translate("Orders", "Ctrl+Enter"))
        role(self.unchanged, "hint")
        self.words.setAccessibleName(translate("Orders", "What the order was read from"))
        self.lines.setAccessibleName(translate("Orders", "Lines of the order"))
        self.table.setMinimumHeight(_HEAD + 2 * ROW_HEIGHT)
        self.lines.setMinimumHeight(_HEAD + ROW_HEIGHT)
        self.lines.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._middle.setSpacing(8)
        self._middle.addWidget(self.words, 3)
        self._middle.addWidget(self.lines, 2)
        below = Flow([self.tick, self.drop, self.take])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.table, 3)
        column.addWidget(self.unchanged)
        column.addLayout(self._middle, 2)
        column.addWidget(self.doubts)
        column.addWidget(self.question)
        column.addWidget(below)


def _by_place(row: ReviewRow) -> tuple[tuple[int, str], ...]:
    return place_key(row.address)
