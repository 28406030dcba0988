"""What the Orders station does: where a list comes from, reading it, and recording what was reviewed. Knows no widget."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from checkpoint_app.db.errors import KnownError
from checkpoint_app.db.order_sources import OrderSource
from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import TakeOrders
from checkpoint_app.domain.facts import AliasLearned, OrderAmended, OrderCancelled, OrderTaken
from checkpoint_app.domain.outcomes import Done, Outcome, Refused
from checkpoint_app.intake.decoding import read_text_file
from checkpoint_app.intake.drafts import Draft
from checkpoint_app.intake.problems import PASTED_TEXT, Problem, problem_line
from checkpoint_app.intake.reasons import Cancelled, NotText
from checkpoint_app.progress import Progress
from checkpoint_app.ui.actions_presenter import ActionsPresenter
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.orders.dated import dated, lists_taken_before
from checkpoint_app.ui.orders.district_presenter import DistrictPresenter
from checkpoint_app.ui.orders.finders import Finders
from checkpoint_app.ui.orders.grown import grown
from checkpoint_app.ui.orders.mapping_presenter import MappingPresenter
from checkpoint_app.ui.orders.on_record import OnRecord
from checkpoint_app.ui.orders.recorded_presenter import RecordedPresenter
from checkpoint_app.ui.orders.review_presenter import ReviewPresenter
from checkpoint_app.ui.orders.sheet_reading import SheetReading
from checkpoint_app.ui.orders.typed_presenter import TypedPresenter
from checkpoint_app.ui.paths import typed_path
from checkpoint_app.ui.texts import Names
from checkpoint_app.words import sentences, translate

KINDS = frozenset({"order.taken", "order.amended", "order.cancelled", "order.line_passed_on", "alias.learned"})
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
    ASKED = "asked"
    TAKEN = "taken"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Source:
    """What is to be read: a file, or pasted text, which goes first. `merchant` and `group` are the chat list's."""

    path: str
    pasted: str = field(repr=False)
    merchant: str
    group: str = ""

    @property
    def is_pasted(self) -> bool:
        return bool(self.pasted.strip())

    @property
    def is_chat(self) -> bool:
        """Whether it is a chat list, which does not name its merchant."""
        return self.is_pasted or self.path.strip().strip('"').lower().endswith(CHAT_ENDINGS)


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of recording. `explained` is False where the texts that the orders were read from could not be kept."""

    outcome: Outcome
    explained: bool = True


class OrdersPresenter:
    """Keeps the source that was typed, and hands the draft that came of it to the review.

    `on_happened` is called when work came back: by then another view may stand where the one was that began it.
    """

    def __init__(self, desk: Desk, names: Names, *, start_file: str = "", district_folder: str = "") -> None:
        """`start_file` and `district_folder` stand in the fields at first."""
        self._desk = desk
        self._names = names
        self.actions = ActionsPresenter(desk, names, KINDS)
        self.reviewing = ReviewPresenter(
            names, lambda orders: desk.queries.sources.states(orders), lambda: self.doing is Doing.TAKING
        )
        self.mapping = MappingPresenter(desk)
        self.finders = Finders(desk)
        self.typed = TypedPresenter(desk, names, self.finders)
        self.recorded = RecordedPresenter(desk, names, self.finders)
        self.district = DistrictPresenter(desk, district_folder, on_replaced=self._replaced)
        self.source = Source(start_file, "", "")
        self.tab = 1  # the review
        self.doing = Doing.NOTHING
        self.on_happened: Callable[[Happened], None] = lambda _: None
        self._taken_before: frozenset[str] = frozenset()

    # the source

    def merchants(self) -> list[tuple[str, str]]:
        """(id, name), main suppliers first."""
        return self._desk.queries.reference.merchants_main_first()

    def likely_merchant(self) -> str:
        """The merchant that the text's first lines name; what is chosen already where they name none, nobody where they
        name several: an order with the wrong merchant comes on the wrong vehicle."""
        named = self._named()
        if not named:
            return self.source.merchant
        return named[0][0] if len(named) == 1 else ""

    def usual_group(self, merchant: str) -> str:
        """The chat group in which the merchant's orders come: the latest one, at first the merchant's name."""
        return _usual_group(self._desk, merchant) if merchant else ""

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

    def read(self, source: Source, progress: Progress) -> Draft | SheetReading:
        """Read a source, into a draft where it is certain what its columns are. For a worker thread: opens a desk of its own.
        Raises KnownError."""
        path = typed_path(source.path)
        if not source.is_pasted and self._desk.is_own_file(path):
            return Draft(path.name, problems=(Problem(path.name, 0, "", NotText("other")),))
        if not source.is_chat:
            return self.mapping.read(path, progress)
        desk = self._desk.another()
        recorded = OnRecord(desk)
        try:
            if source.is_pasted:
                return self._read_chat(desk, source, recorded, source.pasted, progress)
            read = read_text_file(path)
            if isinstance(read, Problem):
                return Draft(path.name, problems=(read,))
            text, encoding = read
            return self._read_chat(desk, source, recorded, text, progress, file=path.name, encoding=encoding)
        finally:
            recorded.ask(self._desk)  # answers are read again where the window is
            desk.close()

    def review(self, reading: Draft | SheetReading) -> Answer:
        """Lay open what was read: a draft for review, or the columns that a person has to look at first. What was there
        before gives way to it, unless the reading was stopped."""
        self.doing = Doing.NOTHING
        if isinstance(reading, SheetReading):
            return self._open_sheet(reading)
        self.mapping.close()
        return self.review_draft(reading)

    def review_draft(self, draft: Draft) -> Answer:
        """Lay a draft open: what is in it without doubt is ticked."""
        if any(isinstance(problem.reason, Cancelled) for problem in draft.problems):
            self.on_happened(Happened.FAILED)
            return notice(
                translate("Orders", "Reading was stopped."),
                translate("Orders", "Nothing was recorded. What was on the screen before is still there."),
            )
        self._taken_before = lists_taken_before(draft, self._desk)
        self.reviewing.open(draft)
        self.on_happened(Happened.READ)
        return self._summary(draft)

    def _open_sheet(self, reading: SheetReading) -> Answer:
        stopped = reading.draft is not None and any(
            isinstance(each.reason, Cancelled) for each in reading.draft.problems
        )
        asked = None if stopped else self.mapping.opened(reading)
        if reading.draft is not None:
            return self.review_draft(reading.draft)
        self.on_happened(Happened.ASKED)
        return asked or notice(translate("Orders", "Which column is what?"))

    # taking

    def take(self, command: TakeOrders, sources: tuple[OrderSource, ...]) -> Taken:
        """Record what was reviewed, all in one transaction; then keep what it was read from, on this laptop alone.

        For a worker thread: opens a desk of its own. Raises KnownError, and then nothing was recorded.
        """
        desk = self._desk.another()
        try:
            command, sources = grown(dated(command, self._taken_before, desk.now()), sources, desk)
            outcome = desk.do(command)
            if isinstance(outcome, Refused) or not sources:
                return Taken(outcome)
            try:
                desk.keep_sources(sources)
            except KnownError:  # the orders are on disk, whatever becomes of what explains them
                return Taken(outcome, explained=False)
            return Taken(outcome)
        finally:
            desk.close()

    def taken(self, taken: Taken) -> Answer:
        """The words for what `take` did. The draft stays open while something in it was not taken."""
        self.doing = Doing.NOTHING
        match taken.outcome:
            case Refused(reason=reason):
                self.on_happened(Happened.FAILED)
                return refusal(reason, self._names)
            case Done() as done:
                left = self.reviewing.taken()
                if self.reviewing.draft is None:
                    self._forget_pasted()  # else it may be mended and read again
                    self.mapping.close()
                self.on_happened(Happened.TAKEN)
                return self._taken_words(done, left, explained=taken.explained)

    def failed(self) -> None:
        """Reading or taking came to nothing: everything is as it was before."""
        self.doing = Doing.NOTHING
        self.on_happened(Happened.FAILED)

    def drop(self) -> Answer:
        """Close the draft and forget the pasted text, without taking anything."""
        self.reviewing.close()
        self.mapping.close()
        self._forget_pasted()
        return notice(
            translate("Orders", "The draft is dropped."),
            translate("Orders", "Nothing of it was recorded, and pasted text is gone from memory."),
        )

    def _read_chat(
        self,
        desk: Desk,
        source: Source,
        recorded: OnRecord,
        text: str,
        progress: Progress,
        *,
        file: str = PASTED_TEXT,
        encoding: str = "",
    ) -> Draft:
        group = " ".join(source.group.split()) or _usual_group(desk, source.merchant)
        # The patterns of the parser take longer to make than the window may take to open.
        from checkpoint_app.intake.catalogue import Catalogue
        from checkpoint_app.intake.chat import read_chat
        from checkpoint_app.ui.orders.said_before import SaidBefore

        draft = read_chat(
            text,
            Catalogue(desk.queries.reference.district(), desk.checkpoint),
            source.merchant,
            recorded.order,
            file=file,
            day=desk.now().astimezone().date(),
            encoding=encoding,
            progress=progress,
            group=group,
            aliases=desk.queries.aliases.of_group(group),
            recorded_of_list=recorded.of_list,
            is_cancelled=recorded.is_cancelled,
        )
        return SaidBefore(recorded.text, recorded.is_cancelled).applied(draft)

    def _summary(self, draft: Draft) -> Answer:
        review = self.reviewing
        status = Counter(each.status for each in draft.orders)
        counts = (
            (status["new"], translate("Orders", "New: {count}.")),
            (status["amended"], translate("Orders", "Changed: {count}.")),
            (status["withdrawn"], translate("Orders", "Withdrawn: {count}.")),
            (review.questions_left, translate("Orders", "Questions: {count}.")),
            (_to_look_at(draft), translate("Orders", "To look at first: {count}.")),
            (draft.already, translate("Orders", "Recorded already: {count}.")),
            (review.cancelled, translate("Orders", "Cancelled since, and still in the list: {count}.")),
            (draft.repeated, translate("Orders", "Repeated word for word: {count}.")),
            (draft.void, translate("Orders", "Struck out before they were recorded: {count}.")),
            (len(review.problems()), translate("Orders", "Problems: {count}.")),
            (len(draft.withheld), translate("Orders", "Orders held back by them: {count}.")),
        )
        parts = [words.format(count=count) for count, words in counts if count]
        if draft.encoding:
            parts.append(translate("Orders", "Read as {encoding}.").format(encoding=draft.encoding))
        detail = sentences(*parts)
        if draft.new or draft.changes:
            headline = translate("Orders", "Orders to take: {count}").format(count=review.to_record)
            return notice(headline, detail) if review.has_doubts or draft.problems else ok(headline, detail)
        if draft.already and not draft.problems:
            return notice(translate("Orders", "All of it is recorded already: nothing to add."), detail)
        if draft.already:
            return notice(translate("Orders", "Nothing new in it can be taken."), detail)
        first = draft.problems[0] if draft.problems else None
        why = problem_line(first) if first else detail
        return refused(translate("Orders", "No order could be read."), why)

    def _taken_words(self, done: Done, left: int, *, explained: bool) -> Answer:
        kinds = Counter(type(fact) for fact in done.facts)
        counts = (
            (kinds[OrderAmended], translate("Orders", "Changed: {count}.")),
            (kinds[OrderCancelled], translate("Orders", "Withdrawn: {count}.")),
            (kinds[AliasLearned], translate("Orders", "Words learned: {count}.")),
        )
        headline = translate("Orders", "Orders taken: {count}.").format(count=kinds[OrderTaken])
        parts = [words.format(count=count) for count, words in counts if count]
        if not explained:
            parts.append(translate("Orders", "The words that they were read from could not be kept on this laptop."))
        draft = self.reviewing.draft
        if left or draft is not None:
            rest = translate(
                "Orders", "Not taken: {orders}; problems: {problems}. They stay here until the draft is dropped."
            ).format(orders=left, problems=len(draft.problems) if draft else 0)
            return notice(headline, sentences(rest, *parts))
        parts.append(translate("Orders", "They are on the purchase lists now. Next: a vehicle arrives (F2)."))
        return (ok if explained else notice)(headline, sentences(*parts))

    def _named(self) -> list[tuple[str, str]]:
        head = self.source.pasted[:_HEAD]
        return [(merchant, name) for merchant, name in self.merchants() if name and name in head]

    def _replaced(self) -> bool:
        """The district's data is new; whether a draft was closed that was matched against the old."""
        self.mapping.close()
        return self.reviewing.close()

    def _forget_pasted(self) -> None:
        """The next list may be another merchant's: it is asked for again."""
        self.source = Source(self.source.path, "", "")


def _to_look_at(draft: Draft) -> int:
    return sum(bool(each.doubts and not each.questions) for each in draft.orders if each.status != "already")


def _usual_group(desk: Desk, merchant: str) -> str:
    return desk.queries.sources.latest_group(merchant) or desk.queries.reference.merchant_name(merchant)
