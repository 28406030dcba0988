"""What the Orders station shows and does: read, review, take, cancel. Knows no widget.

A draft holds what people wrote (names, phones); it lives in memory only, and is gone when the program ends.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from checkpoint_app.desk import Desk
from checkpoint_app.domain import money, quantities
from checkpoint_app.domain.commands import CancelOrder, OrderRequest, TakeOrders
from checkpoint_app.domain.outcomes import Done, Outcome, Refused
from checkpoint_app.domain.state import OrderState
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.chat import read_chat
from checkpoint_app.intake.decoding import read_text_file
from checkpoint_app.intake.drafts import Draft, DraftOrder
from checkpoint_app.intake.miniprogram import read_orders
from checkpoint_app.intake.problems import Problem, problem_place, problem_text
from checkpoint_app.ui.actions_presenter import ActionsPresenter
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.orders.district_presenter import DistrictPresenter
from checkpoint_app.ui.orders.problem_rows import ProblemRow, problem_rows
from checkpoint_app.ui.texts import Names, local_moment
from checkpoint_app.words import translate

KINDS = frozenset({"order.taken", "order.cancelled"})
CHAT_ENDINGS = (".txt", ".md", ".text")

Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One order of the draft. `ticked`: it will be taken. `waits`: it has doubts that somebody has to look at first."""

    order: str
    number: str
    address: str
    merchant: str
    items: str
    amount: str
    amount_fen: int
    state: str
    mark: Mark
    ticked: bool
    waits: bool


@dataclass(frozen=True, slots=True)
class RecordedRow:
    """One order that is recorded."""

    order: str
    number: str
    address: str
    merchant: str
    amount: str
    amount_fen: int
    state: str
    mark: Mark
    ordered: str
    ordered_at: str
    open: bool


@dataclass(frozen=True, slots=True)
class Source:
    """What is to be read: a file, or pasted text. `merchant` is the chat list's."""

    path: str
    pasted: str
    merchant: str


class OrdersPresenter:
    """Keeps the source that was typed, the draft that came of it, and which of its orders are ticked."""

    def __init__(self, desk: Desk, names: Names, *, start_file: str = "", district_folder: str = "") -> None:
        """`start_file` and `district_folder` stand in the fields at first."""
        self._desk = desk
        self._names = names
        self.actions = ActionsPresenter(desk, names, KINDS)
        self.district = DistrictPresenter(desk, district_folder)
        self.source = Source(start_file, "", "")
        self.draft: Draft | None = None
        self._ticked: set[str] = set()

    # the source

    def merchants(self) -> list[tuple[str, str]]:
        """(id, name), main suppliers first."""
        found = self._desk.queries.reference.merchants().values()
        ordered = sorted(found, key=lambda each: (each.tier != "main", each.merchant))
        return [(each.merchant, each.name) for each in ordered]

    def likely_merchant(self) -> str:
        """The first merchant whose name stands in the text's first lines; what is chosen already otherwise."""
        head = self.source.pasted[:400]
        found = [(head.find(name), merchant) for merchant, name in self.merchants() if name and name in head]
        return min(found)[1] if found else self.source.merchant

    def needs_merchant(self, source: Source) -> bool:
        """Whether what is to be read is a chat list, which does not name its merchant."""
        return bool(source.pasted.strip()) or source.path.strip().lower().endswith(CHAT_ENDINGS)

    def check_source(self) -> Answer | None:
        """What is missing before anything can be read; None when nothing is."""
        source = self.source
        if not source.path.strip() and not source.pasted.strip():
            return refused(
                translate("Orders", "Nothing to read yet."),
                translate("Orders", "Choose a file, or paste the chat's list, then press “Read”."),
            )
        if self.needs_merchant(source) and not source.merchant:
            return refused(
                translate("Orders", "Whose list is it?"),
                translate("Orders", "A chat list does not name its merchant. Choose the merchant, then read again."),
            )
        if not self._desk.queries.reference.products():
            return refused(
                translate("Orders", "The district's data is missing."),
                translate("Orders", "Load it under “District data” first: orders are matched against it."),
            )
        return None

    # reading and review

    def read(self, source: Source, today: date, progress: Progress) -> Draft:
        """Read a source into a draft. For a worker thread: opens a desk of its own. Raises KnownError."""
        desk = self._desk.another()
        try:
            catalogue = Catalogue(desk.queries.reference.district(), desk.checkpoint)

            def known(order: str) -> OrderRequest | None:
                return desk.queries.order_requests([order]).get(order)

            if source.pasted.strip():
                return read_chat(source.pasted, catalogue, source.merchant, known, day=today, progress=progress)
            path = Path(source.path.strip()).expanduser()
            if not self.needs_merchant(source):
                return read_orders(path, catalogue, known, progress=progress)
            read = read_text_file(path)
            if isinstance(read, Problem):
                return Draft(path.name, problems=(read,))
            text, encoding = read
            return read_chat(
                text,
                catalogue,
                source.merchant,
                known,
                file=path.name,
                day=today,
                encoding=encoding,
                progress=progress,
            )
        finally:
            desk.close()

    def review(self, draft: Draft) -> Answer:
        """Lay a draft open for review: what is new and without doubt is ticked."""
        self.draft = draft
        self._ticked = {each.request.order for each in draft.new if not each.doubts}
        return self.summary()

    def summary(self) -> Answer:
        """What the draft holds, in words."""
        draft = self.draft
        if draft is None:
            return notice(translate("Orders", "Nothing was read yet."))
        parts = [
            translate("Orders", "New: {count}.").format(count=len(draft.new)),
            translate("Orders", "Recorded already: {count}.").format(count=draft.already),
        ]
        doubtful = sum(bool(each.doubts) for each in draft.new)
        if doubtful:
            parts.append(translate("Orders", "To look at first: {count}.").format(count=doubtful))
        if draft.withheld or draft.problems:
            parts.append(
                translate("Orders", "Withheld: {orders}, wrong rows: {rows}.").format(
                    orders=len(draft.withheld), rows=len(draft.problems)
                )
            )
        if draft.encoding:
            parts.append(translate("Orders", "Read as {encoding}.").format(encoding=draft.encoding))
        detail = " ".join(parts)
        if draft.new:
            headline = translate("Orders", "{count} orders to take").format(count=len(self._ticked))
            return notice(headline, detail) if doubtful or draft.problems else ok(headline, detail)
        if draft.already:
            return notice(translate("Orders", "All of it is recorded already: nothing to add."), detail)
        first = draft.problems[0] if draft.problems else None
        why = f"{problem_place(first)}: {problem_text(first)}" if first else detail
        return refused(translate("Orders", "No order could be read."), why)

    def rows(self) -> list[ReviewRow]:
        """The draft's orders, those to look at first on top."""
        if self.draft is None:
            return []
        rows = [self._review_row(each) for each in self.draft.orders]
        return sorted(rows, key=lambda row: not row.waits)

    def problems(self) -> list[ProblemRow]:
        """What is wrong, row by row; then the orders that wait for it to be mended."""
        if self.draft is None:
            return []
        wrong = problem_rows(self.draft.problems)
        held = [
            ProblemRow(
                len(wrong) + place,
                each.rows[0] if each.rows else 0,
                translate("Orders", "{file}, order {number}").format(file=self.draft.file, number=each.number),
                translate("Orders", "Not taken: rows {rows} belong together, and one of them is wrong.").format(
                    rows=", ".join(map(str, each.rows))
                ),
            )
            for place, each in enumerate(self.draft.withheld)
            if len(each.rows) > 1
        ]
        return wrong + held

    def doubts(self, order: str) -> str:
        """What to look at in an order of the draft, and the text that it was read from."""
        for each in self.draft.orders if self.draft else ():
            if each.request.order == order:
                return "\n".join([*(problem_text(doubt) for doubt in each.doubts), each.source_text.strip()])
        return ""

    def tick(self, order: str) -> None:
        """Take an order of the draft, or leave it out."""
        if self.draft is not None and order in {each.request.order for each in self.draft.new}:
            self._ticked ^= {order}

    @property
    def to_take(self) -> int:
        """How many orders are ticked."""
        return len(self._ticked)

    def requests(self) -> tuple[OrderRequest, ...]:
        """The ticked orders."""
        draft = self.draft
        return tuple(each.request for each in draft.new if each.request.order in self._ticked) if draft else ()

    def take(self, requests: tuple[OrderRequest, ...]) -> Outcome:
        """Record orders, all in one transaction. For a worker thread: opens a desk of its own. Raises KnownError."""
        desk = self._desk.another()
        try:
            return desk.do(TakeOrders(requests))
        finally:
            desk.close()

    def taken(self, outcome: Outcome) -> Answer:
        """The words for what `take` did; the draft is closed when it is done."""
        match outcome:
            case Done(facts=facts):
                self.draft = None
                self._ticked = set()
                self.source = Source(self.source.path, "", self.source.merchant)
                return ok(
                    translate("Orders", "Orders taken: {count}.").format(count=len(facts)),
                    translate("Orders", "They are on the purchase lists now. Next: a vehicle arrives (F2)."),
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)

    def drop(self) -> None:
        """Close the draft without taking anything."""
        self.draft = None
        self._ticked = set()

    # what is recorded

    def recorded(self) -> list[RecordedRow]:
        """This checkpoint's orders, latest taken first."""
        return [
            RecordedRow(
                order=row.order,
                number=row.number,
                address=self._names.address(row.household),
                merchant=self._names.merchant(row.merchant),
                amount=money.text(row.amount_fen),
                amount_fen=row.amount_fen,
                state=_state_word(row.state),
                mark=_STATE_MARKS[row.state],
                ordered=local_moment(row.ordered_at),
                ordered_at=row.ordered_at,
                open=row.state == OrderState.OPEN.value,
            )
            for row in self._desk.queries.orders(limit=20_000)
        ]

    def cancel(self, order: str, reason: str) -> Answer:
        """Withdraw a recorded order."""
        match self._desk.do(CancelOrder(order, reason)):
            case Done():
                return ok(
                    translate("Orders", "Order cancelled."),
                    translate("Orders", "{number} is off the purchase list.").format(number=self._names.order(order)),
                )
            case Refused(reason=why):
                return refusal(why, self._names)

    def _review_row(self, draft: DraftOrder) -> ReviewRow:
        request = draft.request
        amount = sum(money.times(line.price_fen, line.quantity) for line in request.lines)
        ticked = request.order in self._ticked
        if draft.status == "already":
            state, mark = translate("Orders", "recorded already"), Mark.WAITING
        elif ticked:
            state, mark = translate("Orders", "will be taken"), Mark.OK
        elif draft.doubts:
            state, mark = translate("Orders", "look at it"), Mark.NOTICE
        else:
            state, mark = translate("Orders", "left out"), Mark.VOID
        return ReviewRow(
            order=request.order,
            number=request.number,
            address=self._names.address(request.household),
            merchant=self._names.merchant(request.merchant),
            items=self._items([(line.sku, line.quantity, line.unit) for line in request.lines]),
            amount=money.text(amount),
            amount_fen=amount,
            state=state,
            mark=mark,
            ticked=ticked,
            waits=draft.status == "new" and bool(draft.doubts) and not ticked,
        )

    def _items(self, lines: list[tuple[str, Decimal, str]]) -> str:
        return ", ".join(f"{self._names.product(sku)} {quantities.text(count)}{unit}" for sku, count, unit in lines)


_STATE_MARKS = {
    OrderState.OPEN.value: Mark.WAITING,
    OrderState.CANCELLED.value: Mark.VOID,
    OrderState.ALLOCATED.value: Mark.OK,
}


def _state_word(state: str) -> str:
    match OrderState(state):
        case OrderState.OPEN:
            return translate("Orders", "waiting for goods")
        case OrderState.CANCELLED:
            return translate("Orders", "cancelled")
        case OrderState.ALLOCATED:
            return translate("Orders", "shared out")
