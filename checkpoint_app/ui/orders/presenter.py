"""What the Orders station shows and does: read a list, review it, take it. Knows no widget.

A draft holds what people wrote (names, phones); it lives in memory only, and is gone when the program ends.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import OrderRequest, TakeOrders
from checkpoint_app.domain.outcomes import Done, Outcome, Refused
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.chat import read_chat
from checkpoint_app.intake.decoding import read_text_file
from checkpoint_app.intake.drafts import Draft, DraftOrder
from checkpoint_app.intake.miniprogram import read_orders
from checkpoint_app.intake.problems import Problem, problem_line
from checkpoint_app.intake.reasons import Cancelled
from checkpoint_app.progress import Progress
from checkpoint_app.ui.actions_presenter import ActionsPresenter
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.orders.district_presenter import DistrictPresenter
from checkpoint_app.ui.orders.problem_rows import ProblemRow
from checkpoint_app.ui.orders.recorded_presenter import RecordedPresenter
from checkpoint_app.ui.orders.review import ReviewRow, order_details, review_problems, review_rows
from checkpoint_app.ui.paths import typed_path
from checkpoint_app.ui.texts import Names
from checkpoint_app.words import sentences, translate

KINDS = frozenset({"order.taken", "order.cancelled"})
CHAT_ENDINGS = (".txt", ".md", ".text")
# The lines of a chat list in which its merchant is named, if anywhere.
_HEAD = 400


class Doing(Enum):
    """What runs off the screen's thread at this moment."""

    NOTHING = "nothing"
    READING = "reading"
    TAKING = "taking"


class Happened(Enum):
    """What came back from there."""

    READ = "read"
    TAKEN = "taken"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Source:
    """What is to be read: a file, or pasted text, which goes first. `merchant` is the chat list's."""

    path: str
    pasted: str
    merchant: str

    @property
    def is_pasted(self) -> bool:
        return bool(self.pasted.strip())

    @property
    def is_chat(self) -> bool:
        """Whether it is a chat list, which does not name its merchant."""
        return self.is_pasted or self.path.strip().strip('"').lower().endswith(CHAT_ENDINGS)


class OrdersPresenter:
    """Keeps the source that was typed, the draft that came of it, and which of its orders are ticked.

    `on_happened` is called when work came back: by then another view may stand where the one was that began it.
    """

    def __init__(self, desk: Desk, names: Names, *, start_file: str = "", district_folder: str = "") -> None:
        """`start_file` and `district_folder` stand in the fields at first."""
        self._desk = desk
        self._names = names
        self.actions = ActionsPresenter(desk, names, KINDS)
        self.recorded = RecordedPresenter(desk, names)
        self.district = DistrictPresenter(desk, district_folder, on_replaced=self._forget_draft)
        self.source = Source(start_file, "", "")
        self.tab = 0
        self.draft: Draft | None = None
        self.doing = Doing.NOTHING
        self.on_happened: Callable[[Happened], None] = lambda _: None
        self._ticked: set[str] = set()

    # the source

    def merchants(self) -> list[tuple[str, str]]:
        """(id, name), main suppliers first."""
        found = self._desk.queries.reference.merchants().values()
        ordered = sorted(found, key=lambda each: (each.tier != "main", each.merchant))
        return [(each.merchant, each.name) for each in ordered]

    def likely_merchant(self) -> str:
        """The merchant that the text's first lines name; what is chosen already where they name none, nobody where they
        name several: an order with the wrong merchant comes on the wrong vehicle."""
        named = self._named()
        if not named:
            return self.source.merchant
        return named[0][0] if len(named) == 1 else ""

    def check_source(self) -> Answer | None:
        """What is missing before anything can be read; None when nothing is."""
        source = self.source
        if not source.path.strip() and not source.is_pasted:
            return refused(
                translate("Orders", "Nothing to read yet."),
                translate("Orders", "Choose a file, or paste the chat's list, then press “Read”."),
            )
        if not self._desk.queries.reference.products():
            return refused(
                translate("Orders", "The district's data is missing."),
                translate("Orders", "Load it under “District data” first: orders are matched against it."),
            )
        if self.lacks_merchant:
            named = translate("Orders", ", ").join(name for _, name in self._named())
            return refused(
                translate("Orders", "Whose list is it?"),
                translate("Orders", "It names {names}. Choose the one that these orders go to.").format(names=named)
                if named
                else translate("Orders", "A chat list does not name its merchant. Choose it, then read again."),
            )
        return None

    @property
    def lacks_merchant(self) -> bool:
        """A chat list is to be read and nobody said whose it is."""
        return self.source.is_chat and not self.source.merchant

    # reading and review

    def read(self, source: Source, progress: Progress) -> Draft:
        """Read a source into a draft. For a worker thread: opens a desk of its own. Raises KnownError."""
        desk = self._desk.another()
        try:
            catalogue = Catalogue(desk.queries.reference.district(), desk.checkpoint)
            today = desk.now().astimezone().date()

            def known(order: str) -> OrderRequest | None:
                return desk.queries.order_requests([order]).get(order)

            if source.is_pasted:
                return read_chat(source.pasted, catalogue, source.merchant, known, day=today, progress=progress)
            path = typed_path(source.path)
            if not source.is_chat:
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
        """Lay a draft open for review: what is new and without doubt is ticked. The one before gives way to it, unless
        the reading was stopped."""
        self.doing = Doing.NOTHING
        if any(isinstance(problem.reason, Cancelled) for problem in draft.problems):
            self.on_happened(Happened.FAILED)
            return notice(
                translate("Orders", "Reading was stopped."),
                translate("Orders", "Nothing was recorded. What was on the screen before is still there."),
            )
        self.draft = draft
        self._ticked = {each.request.order for each in draft.new if not each.doubts}
        self.on_happened(Happened.READ)
        return self._summary(draft)

    def rows(self) -> list[ReviewRow]:
        """The draft's orders, those to look at on top."""
        return review_rows(self.draft, self._ticked, self._names) if self.draft else []

    def problems(self) -> list[ProblemRow]:
        """What is wrong, row by row."""
        return review_problems(self.draft) if self.draft else []

    def details(self, order: str) -> str:
        """What to look at in an order of the draft, and the text that it was read from."""
        found = next((each for each in self.draft.orders if each.request.order == order), None) if self.draft else None
        return order_details(found, self._names) if found else ""

    def tick(self, order: str) -> None:
        """Take an order of the draft, or leave it out."""
        if self.doing is not Doing.TAKING and any(each.request.order == order for each in self._new()):
            self._ticked ^= {order}

    @property
    def to_take(self) -> int:
        """How many orders are ticked."""
        return len(self._ticked)

    @property
    def has_doubts(self) -> bool:
        """Some order has to be looked at before it can be taken."""
        return any(each.doubts and each.request.order not in self._ticked for each in self._new())

    # taking

    def requests(self) -> tuple[OrderRequest, ...]:
        """The ticked orders."""
        return tuple(each.request for each in self._new() if each.request.order in self._ticked)

    def take(self, requests: tuple[OrderRequest, ...]) -> Outcome:
        """Record orders, all in one transaction. For a worker thread: opens a desk of its own. Raises KnownError."""
        desk = self._desk.another()
        try:
            return desk.do(TakeOrders(requests))
        finally:
            desk.close()

    def taken(self, outcome: Outcome) -> Answer:
        """The words for what `take` did. The draft stays open while something in it was not taken."""
        self.doing = Doing.NOTHING
        match outcome:
            case Refused(reason=reason):
                self.on_happened(Happened.FAILED)
                return refusal(reason, self._names)
            case Done(facts=facts):
                left = self._keep_what_is_left()
                self.on_happened(Happened.TAKEN)
                headline = translate("Orders", "Orders taken: {count}.").format(count=len(facts))
                if left or self.draft is not None:
                    return notice(
                        headline,
                        translate(
                            "Orders",
                            "Not taken: {orders}; problems: {problems}. They stay here until the draft is dropped.",
                        ).format(orders=left, problems=len(self.draft.problems) if self.draft else 0),
                    )
                return ok(
                    headline,
                    translate("Orders", "They are on the purchase lists now. Next: a vehicle arrives (F2)."),
                )

    def failed(self) -> None:
        """Reading or taking came to nothing: everything is as it was before."""
        self.doing = Doing.NOTHING
        self.on_happened(Happened.FAILED)

    def drop(self) -> Answer:
        """Close the draft and forget the pasted text, without taking anything."""
        self._forget_draft()
        self._forget_pasted()
        return notice(
            translate("Orders", "The draft is dropped."),
            translate("Orders", "Nothing of it was recorded, and pasted text is gone from memory."),
        )

    def _summary(self, draft: Draft) -> Answer:
        counts = (
            (len(draft.new), translate("Orders", "New: {count}.")),
            (sum(bool(each.doubts) for each in draft.new), translate("Orders", "To look at first: {count}.")),
            (draft.already, translate("Orders", "Recorded already: {count}.")),
            (draft.repeated, translate("Orders", "Repeated word for word: {count}.")),
            (len(self.problems()), translate("Orders", "Problems: {count}.")),
            (len(draft.withheld), translate("Orders", "Orders held back by them: {count}.")),
        )
        parts = [words.format(count=count) for count, words in counts if count]
        if draft.encoding:
            parts.append(translate("Orders", "Read as {encoding}.").format(encoding=draft.encoding))
        detail = sentences(*parts)
        if draft.new:
            headline = translate("Orders", "Orders to take: {count}").format(count=len(self._ticked))
            return notice(headline, detail) if self.has_doubts or draft.problems else ok(headline, detail)
        if draft.already and not draft.problems:
            return notice(translate("Orders", "All of it is recorded already: nothing to add."), detail)
        if draft.already:
            return notice(translate("Orders", "Nothing new in it can be taken."), detail)
        first = draft.problems[0] if draft.problems else None
        why = problem_line(first) if first else detail
        return refused(translate("Orders", "No order could be read."), why)

    def _new(self) -> tuple[DraftOrder, ...]:
        return self.draft.new if self.draft else ()

    def _named(self) -> list[tuple[str, str]]:
        head = self.source.pasted[:_HEAD]
        return [(merchant, name) for merchant, name in self.merchants() if name and name in head]

    def _keep_what_is_left(self) -> int:
        """How many orders of the draft were not taken. Without any, and without problems, the draft is closed."""
        draft = self.draft
        if draft is None:
            return 0
        orders = tuple(
            dataclasses.replace(each, status="already") if each.request.order in self._ticked else each
            for each in draft.orders
        )
        rest = dataclasses.replace(draft, orders=orders, already=sum(each.status == "already" for each in orders))
        self._ticked = set()
        self.draft = rest if rest.new or rest.problems else None
        if self.draft is None:
            self._forget_pasted()  # else it may be mended and read again
        return len(rest.new)

    def _forget_draft(self) -> bool:
        """Whether there was one."""
        had_one = self.draft is not None
        self.draft = None
        self._ticked = set()
        return had_one

    def _forget_pasted(self) -> None:
        """The next list may be another merchant's: it is asked for again."""
        self.source = Source(self.source.path, "", "")
