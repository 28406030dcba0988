"""A draft under review: which of its orders are taken, what is asked about them, and the answers. Knows no desk, no widget.

A draft holds what people wrote (names, phones); it lives in memory only, and is gone when the program ends.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping

from checkpoint_app.db.order_sources import OrderSource
from checkpoint_app.domain.commands import Amendment, TakeOrders, Withdrawal
from checkpoint_app.domain.state import OrderState
from checkpoint_app.intake.drafts import Draft, DraftOrder
from checkpoint_app.intake.problems import Problem, problem_text
from checkpoint_app.intake.readings import KEEP, LEAVE_OUT, Candidate, Question
from checkpoint_app.ui.orders.asked import Asked
from checkpoint_app.ui.orders.pieces import Piece, pieces
from checkpoint_app.ui.orders.problem_rows import ProblemRow
from checkpoint_app.ui.orders.review import LineRow, ReviewRow, doubt_words, line_rows, review_problems, review_row
from checkpoint_app.ui.texts import Names
from checkpoint_app.words import translate


class ReviewPresenter:
    """Keeps the draft, what is ticked in it, and which question is in front.

    `cancelled` counts the orders that stand in the list as they were recorded, and were cancelled since.

    Nothing doubtful is ever ticked by itself: an order is once its last question was answered. `states` says what
    became of recorded orders. While `is_locked()`, what is ticked is being recorded, and stays as it is.
    """

    def __init__(
        self,
        names: Names,
        states: Callable[[Iterable[str]], Mapping[str, OrderState]] = lambda _: {},
        is_locked: Callable[[], bool] = lambda: False,
    ) -> None:
        self._names = names
        self._states = states
        self._is_locked = is_locked
        self.draft: Draft | None = None
        self.asked: Asked | None = None
        self.cancelled = 0
        self._ticked: set[str] = set()
        self._left_out: set[str] = set()
        self._fixed: set[str] = set()
        self._answered: list[Asked] = []
        self._place: dict[str, int] = {}
        self._orders: dict[str, DraftOrder] = {}
        self._recorded: set[str] = set()
        self._open: set[str] = set()
        self._rows: dict[str, tuple[DraftOrder, bool, ReviewRow]] = {}

    # the draft

    def open(self, draft: Draft) -> None:
        """Lay a draft open: what is without doubt is ticked, and the first question is in front."""
        self.draft = draft
        self._answered = []
        self._left_out = set()
        self._rows = {}
        self._recorded, self._open, self._fixed = set(), set(), set()
        self._index()
        already = [each.request.order for each in draft.orders if each.status == "already"]
        self.cancelled = sum(state is OrderState.CANCELLED for state in self._states(already).values())
        # Those to look at on top. The place stays as it is now, so that the eye keeps it while questions are answered.
        by_look = sorted(self._listed(), key=lambda each: not (each.questions or each.doubts))
        self._place = {each.request.order: place for place, each in enumerate(by_look)}
        self._ticked = {each.request.order for each in self._listed() if self._is_sure(each)}
        self.asked = None
        self.next_question()

    def close(self) -> bool:
        """Forget the draft; whether there was one."""
        had_one = self.draft is not None
        self.draft = None
        self.asked = None
        self._ticked, self._left_out, self._answered = set(), set(), []
        self._place, self._orders, self._rows, self._recorded = {}, {}, {}, set()
        return had_one

    def rows(self) -> list[ReviewRow]:
        """What is to be decided: orders that are recorded already, just so, are only counted."""
        return [self._row(each) for each in self._in_order()]

    @property
    def unchanged(self) -> int:
        """How many orders of the draft are recorded already with the same content."""
        return sum(each.status == "already" for each in self.draft.orders) if self.draft else 0

    def unchanged_words(self) -> str:
        """What is not listed, and why; empty when everything is."""
        if not self.unchanged:
            return ""
        words = translate("Orders", "Recorded already, and not listed: {count}").format(count=self.unchanged)
        if not self.cancelled:
            return words
        cancelled = translate("Orders", "Of these cancelled since, and not taken again: {count}")
        return f"{words}   {cancelled.format(count=self.cancelled)}"

    def problems(self) -> list[ProblemRow]:
        """What is wrong, row by row."""
        return review_problems(self.draft) if self.draft else []

    def lines(self, order: str) -> list[LineRow]:
        found = self._orders.get(order)
        return line_rows(found, self._names) if found else []

    def pieces(self, order: str) -> list[Piece]:
        """The text that an order was read from, cut into what each part of it was taken for."""
        found = self._orders.get(order)
        return pieces(found.source_text, found.parts, found.questions) if found else []

    def doubts(self, order: str) -> str:
        """What has to be looked at in an order beside its questions; empty when nothing is."""
        found = self._orders.get(order)
        return doubt_words(found, fixed=order in self._fixed) if found else ""

    def merchant_of(self, order: str) -> str:
        """Whose goods an order of the draft is for."""
        found = self._orders.get(order)
        return found.request.merchant if found else ""

    @property
    def to_record(self) -> int:
        """How many orders will be taken, changed or withdrawn."""
        return len(self._ticked)

    @property
    def has_doubts(self) -> bool:
        """Some order has to be looked at before it can be taken."""
        return any(
            (each.questions or each.doubts) and each.request.order not in self._ticked | self._left_out | self._fixed
            for each in self._listed()
        )

    def tick(self, order: str) -> None:
        """Take an order, or leave it out. What is still asked about it must be answered first, where taking it is not
        possible without; else taking it says that its reading is right as it stands."""
        found = self._orders.get(order)
        if found is None or found.status == "already" or order in self._fixed or self._is_locked():
            return
        if order in self._ticked:
            self._ticked.discard(order)
            self._left_out.add(order)
        elif found.blocked:
            self._left_out.discard(order)
            self.ask_about(order)
        else:
            self._left_out.discard(order)
            if found.questions:
                self._reread({question.id: KEEP for question in found.questions})
            self._ticked.add(order)
        if self.asked is not None and self.asked.order in self._left_out:
            self.next_question()

    # questions

    @property
    def questions_left(self) -> int:
        return len(self._open_questions())

    def question_words(self) -> str:
        """What is asked, in a sentence; empty when nothing is."""
        if self.asked is None:
            return ""
        return problem_text(self._problem_of(self.asked.question))

    def candidates(self) -> list[Candidate]:
        """The answers that are offered, the best first; an amount with the unit that it is in."""
        return self.asked.candidates(self._orders[self.asked.order].request.lines) if self.asked else []

    def next_question(self, step: int = 1) -> None:
        """Go on to the next open question (or back, with -1), around the end; to none when none is open."""
        left = self._open_questions()
        if not left:
            self.asked = None
            return
        here = self._position(left)
        self.asked = left[(here + step) % len(left)] if here is not None else left[0]

    def ask_about(self, order: str) -> bool:
        """Bring the first open question of an order to the front; whether it has one."""
        if self.asked is not None and self.asked.order == order:
            return True
        first = next((each for each in self._open_questions() if each.order == order), None)
        if first is not None:
            self.asked = first
        return first is not None

    def ask_where(self, question: str) -> None:
        """Bring the question of this id to the front."""
        self.asked = next((each for each in self._open_questions() if each.question.id == question), self.asked)

    def answer(self, key: str) -> str:
        """Answer the question in front with a candidate's key, or any other sku, household id or quantity; the next one
        comes to the front. Gives the order that the answer was about; empty when nothing was asked."""
        asked = self.asked
        if asked is None or self.draft is None or self._is_locked():
            return ""
        if key == LEAVE_OUT and asked.zero_leaves_order_out:
            # Words can be left out of an order; without its household, or where all of it is in question, there is none.
            self._left_out.add(asked.order)
            self._ticked.discard(asked.order)
            self._go_on_after(asked.order)
            return asked.order
        if key == KEEP and not asked.can_keep:
            return ""
        before = self._orders[asked.order].entry
        self._answered.append(asked)
        self._reread({asked.question.id: key})
        same = [each for each in self._open_questions() if self._orders[each.order].entry == before]
        after = [each for each in same if each.order == asked.order] or same
        if after:
            self.asked = after[0]
        else:
            self._go_on_after(asked.order)
        return asked.order

    def take_back_answer(self) -> bool:
        """Ask the question that was answered last again; whether there was one."""
        if not self._answered or self.draft is None or self._is_locked():
            return False
        last = self._answered.pop()
        self._reread({last.question.id: None})
        for each in self._listed():
            if each.questions or each.doubts:
                self._ticked.discard(each.request.order)
        self._left_out.discard(last.order)
        self.asked = None
        self.ask_where(last.question.id)
        if self.asked is None:
            self.next_question()
        return True

    # taking

    def command(self) -> TakeOrders:
        """Everything that is ticked, and the words that were learned, as one action."""
        chosen = [each for each in self._listed() if each.request.order in self._ticked]
        changed = translate("Orders", "The chat list was changed.")
        gone = translate("Orders", "Withdrawn in the chat list.")
        return TakeOrders(
            orders=tuple(each.request for each in chosen if each.status == "new"),
            amendments=tuple(
                Amendment(each.request.order, each.request.lines, changed, each.request.note, each.request.needs)
                for each in chosen
                if each.status == "amended"
            ),
            withdrawals=tuple(Withdrawal(each.request.order, gone) for each in chosen if each.status == "withdrawn"),
            aliases=self.draft.learned if self.draft else (),
        )

    def sources(self) -> tuple[OrderSource, ...]:
        """What the ticked orders of a chat list were read from."""
        if self.draft is None or not self.draft.group:
            return ()
        return tuple(
            OrderSource(each.request.order, self.draft.group, each.source_text)
            for each in self._listed()
            if each.request.order in self._ticked and each.status != "withdrawn" and each.source_text
        )

    def taken(self) -> int:
        """What was ticked is recorded now. How much is left; without anything, and without problems, the draft is closed."""
        if self.draft is None:
            return 0
        self._recorded |= self._ticked
        self._ticked = set()
        self._answered = []
        self._index()
        left = len(self._listed())
        if not left and not self.draft.problems:
            self.close()
        return left

    # inside

    def _go_on_after(self, order: str) -> None:
        left = self._open_questions()
        place = self._place.get(order, 0)
        later = [each for each in left if self._place.get(each.order, 0) > place]
        self.asked = next(iter(later or left), None)

    def _reread(self, answers: Mapping[str, str | None]) -> None:
        """Read again with these answers besides those that were given before."""
        draft = self.draft
        if draft is None or draft.rereader is None:
            return
        before = {name: order for name, order in self._orders.items() if order.questions or order.doubts}
        self.draft = draft.rereader.reread(draft, answers)
        self._index()
        places = {order.entry: self._place.get(name, 0) for name, order in before.items()}
        for each in self._listed():
            name = each.request.order
            if name not in self._place:
                self._place[name] = places.get(each.entry, len(self._place))
            if self._is_sure(each) and (name in before or each.entry in places) and name not in self._left_out:
                self._ticked.add(name)
        self._ticked &= set(self._orders)

    def _index(self) -> None:
        if self.draft is None:
            return
        if self._recorded:  # a reading of before does not know of it
            orders = tuple(
                dataclasses.replace(each, status="already") if each.request.order in self._recorded else each
                for each in self.draft.orders
            )
            self.draft = dataclasses.replace(self.draft, orders=orders)
        self._orders = {each.request.order: each for each in self.draft.orders}
        changes = {each.request.order for each in self.draft.changes}
        if not changes <= self._open | self._fixed:
            states = self._states(changes)
            self._fixed = {each for each in changes if states.get(each, OrderState.OPEN) is not OrderState.OPEN}
            self._open = changes - self._fixed

    def _is_sure(self, order: DraftOrder) -> bool:
        return not order.questions and not order.doubts and order.request.order not in self._fixed

    def _problem_of(self, question: Question) -> Problem:
        return Problem(self.draft.file if self.draft else "", 0, "", question.reason)

    def _listed(self) -> list[DraftOrder]:
        return [each for each in self.draft.orders if each.status != "already"] if self.draft else []

    def _in_order(self) -> list[DraftOrder]:
        return sorted(self._listed(), key=lambda each: self._place.get(each.request.order, len(self._place)))

    def _open_questions(self) -> list[Asked]:
        return [
            Asked(each.request.order, question)
            for each in self._in_order()
            if each.questions and each.request.order not in self._left_out | self._fixed
            for question in sorted(each.questions, key=lambda every: (every.start, every.line))
        ]

    def _position(self, left: list[Asked]) -> int | None:
        if self.asked is None:
            return None
        wanted = self.asked.question.id
        return next((place for place, each in enumerate(left) if each.question.id == wanted), None)

    def _row(self, order: DraftOrder) -> ReviewRow:
        name = order.request.order
        ticked, left_out = name in self._ticked, name in self._left_out
        kept = self._rows.get(name)
        if kept is not None and kept[0] is order and kept[1] == left_out and kept[2].ticked == ticked:
            return kept[2]
        row = review_row(order, ticked=ticked, left_out=left_out, fixed=name in self._fixed, names=self._names)
        self._rows[name] = (order, left_out, row)
        return row
