"""What the Recall page shows and does: what is held here, whom to call, who has answered. Knows no widget."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from checkpoint_app.db.errors import known_errors
from checkpoint_app.db.trace_rows import RecallProgress, TracedBag
from checkpoint_app.desk import Desk
from checkpoint_app.domain import tokens
from checkpoint_app.domain.commands import AnswerRecall, CloseRecall, Command, ReturnBag
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.state import BagState
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused, wrong_scan
from checkpoint_app.ui.coldchain.finding import Finding
from checkpoint_app.ui.coldchain.recall_draft import RecallDraft
from checkpoint_app.ui.coldchain.recall_rows import (
    CallLine,
    RecallLine,
    call_line,
    lots_text,
    recall_details,
    recall_line,
)
from checkpoint_app.ui.coldchain.trace_rows import BagLine, LotLine, bag_line, lot_line
from checkpoint_app.ui.coldchain.withdrawing import withdraw
from checkpoint_app.ui.files_written import files_written
from checkpoint_app.ui.texts import Names
from checkpoint_app.ui.texts.recall_facts import answer_words
from checkpoint_app.words import translate

if TYPE_CHECKING:
    from checkpoint_app.reports.written import Written

# In the order of their keys, 1 to 5: the most wished for first.
ANSWER_KEYS = ("returned", "destroyed", "eaten", "not_reached", "not_theirs")


class Part(Enum):
    """The three lists of a recall."""

    HERE = 0
    CALLS = 1
    DONE = 2


class RecallPresenter:
    """Outlives its views. Call `reload` before the first look and after each change of data."""

    def __init__(self, desk: Desk, names: Names, exports: Path, finding: Finding) -> None:
        self._desk = desk
        self._names = names
        self._exports = exports
        self.draft = RecallDraft(desk, names, finding)
        self.part = Part.HERE
        self.chosen = ""
        self.close_reason = ""
        self.recalls: list[RecallLine] = []
        self.current: RecallProgress | None = None
        self.here: list[LotLine] = []
        self.bags: list[BagLine] = []
        self.calls: list[CallLine] = []
        self.done: list[CallLine] = []

    # what is shown

    def reload(self) -> None:
        """Read again what the page shows. Raises KnownError."""
        queries = self._desk.queries
        rows = queries.recalls.recalls()
        self.recalls = [recall_line(each, self._names) for each in rows]
        if self.chosen not in {each.recall for each in rows}:
            self.chosen = next((each.recall for each in rows if each.is_open), rows[0].recall if rows else "")
        self.current = queries.recalls.progress(self.chosen) if self.chosen else None
        found = self.current
        # What still lies here comes first, for it is what somebody has to look for.
        here = sorted(found.here, key=lambda each: each.lot.left <= 0) if found else []
        self.here = [lot_line(each, self._names) for each in here]
        waiting = found.waiting if found else ()
        self.bags = [bag_line(place, bag, self._names, is_held=self.is_open) for place, bag in enumerate(waiting)]
        calls = found.calls if found else ()
        lines = [call_line(place, call, queries, self._names) for place, call in enumerate(calls)]
        self.calls = [line for line in lines if not line.is_answered]
        self.done = [line for line in lines if line.is_answered]

    @property
    def is_open(self) -> bool:
        return self.current is not None and self.current.recall.is_open

    def title(self) -> str:
        """The lots of the chosen recall, and why."""
        if self.current is None:
            return ""
        row = self.current.recall
        return f"{lots_text(row.lots, self._names)} · {row.reason}"

    def details(self) -> str:
        """Who ordered and who opened it, how it ended."""
        return recall_details(self.current.recall, self._names) if self.current else ""

    def progress(self) -> tuple[int, int]:
        """(answered, households)."""
        return (self.current.recall.answered, self.current.recall.households) if self.current else (0, 0)

    def progress_words(self) -> str:
        answered, households = self.progress()
        if not households:
            return translate("Recall", "No household was handed any of it.")
        return translate("Recall", "Answered: {answered} of {households} households").format(
            answered=answered, households=households
        )

    def can_withdraw(self) -> bool:
        """Something of it lies here unpacked, and nobody has withdrawn it yet."""
        return self.is_open and any(each.lot.left > 0 for each in self.current.here) if self.current else False

    def can_return(self, bag: str) -> bool:
        """It waits for its household."""
        waiting = self.current.waiting if self.current else ()
        return any(each.bag == bag and each.state is BagState.WAITING for each in waiting)

    # what is done

    def choose(self, recall: str) -> None:
        """Look at another recall."""
        if recall != self.chosen:
            self.chosen, self.close_reason = recall, ""
            self.reload()

    def open(self) -> Answer:
        """Open the recall that is being prepared."""
        recall, answer = self.draft.open()
        if recall:
            self.chosen, self.part = recall, Part.HERE
        self.reload()
        return answer

    def answer(self, household: str, answer: str) -> Answer:
        """A household said what became of its goods."""
        outcome = self._desk.do(AnswerRecall(self.chosen, household, answer))
        if isinstance(outcome, Refused):
            return refusal(outcome.reason, self._names)
        self.reload()
        return ok(f"{self._names.address(household)}: {answer_words(answer)}", self.progress_words())

    def withdraw(self) -> Answer:
        """Give nobody what lies here of any of its lots."""
        found = self.current
        if found is None:
            return _no_recall()
        lots = [each.lot for each in found.here]
        answer = withdraw(self._desk, self._names, lots, found.recall.reason, found.recall.recall)
        self.reload()
        return answer

    def return_bag(self, bag: str) -> Answer:
        """Take a bag with recalled goods out of what waits for its household."""
        found = self.current
        if found is None:
            return _no_recall()
        return self._do(
            ReturnBag(bag, found.recall.reason),
            translate("Recall", "Returned to stock."),
            self._names.bag(bag),
        )

    def close(self) -> Answer:
        """The recall is over."""
        if self.current is None:
            return _no_recall()
        return self._do(
            CloseRecall(self.chosen, self.close_reason),
            translate("Recall", "The recall is closed."),
            translate("Recall", "What was held by it and not withdrawn is free again."),
        )

    def scanned(self, code: str) -> tuple[str, Answer]:
        """Whether a bag belongs to the chosen recall: (bag, the answer); the bag is empty where it does not."""
        match tokens.decode(code.strip()):
            case tokens.BagToken(checkpoint=checkpoint, bag=bag) if checkpoint == self._desk.checkpoint:
                return self._looked_at(bag)
            case _:
                return "", wrong_scan(code, self._desk.checkpoint)

    # on paper and in the chat

    def write_call_list(self, recall: str) -> Written | None:
        """Write a recall's call list as PDF. For a worker thread. Raises KnownError; None when the recall is not recorded any more."""
        # Imported here: what draws PDF takes longer to load than the window may take to open.
        from checkpoint_app.reports.recall_list import write_call_list

        desk = self._desk.another()
        try:
            progress = desk.queries.recalls.progress(recall)
            if progress is None:
                return None
            with known_errors(self._exports):
                return write_call_list(desk.queries, progress, self._exports, made_at=desk.now())
        finally:
            desk.close()

    def written(self, written: Written | None) -> Answer:
        """The words for what `write_call_list` wrote."""
        if written is None:
            return _no_recall()
        return files_written(translate("Recall", "The call list is written."), written.paths, written.missing)

    def notice_text(self, household: str = "") -> str:
        """To paste into a chat: what is recalled and what to do, with a household to its building; empty where no recall is chosen."""
        from checkpoint_app.reports.recall_list import notice_text

        return notice_text(self._desk.queries, self.current.recall, household=household) if self.current else ""

    def copied(self, text: str) -> Answer:
        """The words for what was put on the clipboard."""
        if not text:
            return _no_recall()
        return ok(translate("Recall", "Copied."), translate("Recall", "Paste the notice into the buildings' chats."))

    # inside

    def _do(self, command: Command, headline: str, detail: str) -> Answer:
        match self._desk.do(command):
            case Done():
                self.reload()
                return ok(headline, detail)
            case Refused(reason=reason):
                return refusal(reason, self._names)

    def _looked_at(self, bag: str) -> tuple[str, Answer]:
        name = self._names.bag(bag)
        state = next((each.state for each in self._held() if each.bag == bag), None)
        if state is not None and not self.is_open:
            return bag, notice(
                translate("Recall", "The recall is closed."),
                translate("Recall", "{bag}: goods of it are in it, and are not held by it any more.").format(bag=name),
            )
        if state is BagState.WAITING:
            return bag, refused(
                translate("Recall", "Recalled goods are in it."),
                translate("Recall", "{bag}: put it aside. It cannot be handed over.").format(bag=name),
            )
        if state is not None:
            return bag, notice(
                translate("Recall", "Recalled goods are in it."),
                translate("Recall", "{bag}: it does not wait for its household any more.").format(bag=name),
            )
        return "", ok(
            translate("Recall", "Nothing of this recall is in it."),
            translate("Recall", "{bag}. Nothing was changed.").format(bag=name),
        )

    def _held(self) -> list[TracedBag]:
        found = self.current
        if found is None:
            return []
        return self._desk.queries.trace.bags(self._desk.queries.trace.deliveries_of(found.recall.lots))


def _no_recall() -> Answer:
    return refused(
        translate("Recall", "No recall is chosen."),
        translate("Recall", "Choose one in the list, or open a new one. Nothing was changed."),
    )
