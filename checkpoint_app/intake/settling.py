"""The orders that a chat comes to, set against the record: new, changed, taken already, gone. Knows no words."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from checkpoint_app.domain.commands import Alias, OrderRequest
from checkpoint_app.domain.reference import Household
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.chat_reasons import (
    EntryGone,
    EntryStruck,
    OrderBeside,
    OrderedAfterCancel,
)
from checkpoint_app.intake.drafts import Change, Draft, DraftOrder, Status, Withheld
from checkpoint_app.intake.entries import Entry, Stray
from checkpoint_app.intake.entry import Read
from checkpoint_app.intake.ledger import Ledger, same
from checkpoint_app.intake.pad import Line
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.readings import KEEP, Candidate, Question
from checkpoint_app.intake.reasons import Reason, StrayLine
from checkpoint_app.intake.working import Working, Written, written


class Settling:
    """Keeps the orders that grow out of a text, and makes the draft of them; `answers` by Question.id."""

    def __init__(
        self,
        catalogue: Catalogue,
        merchant: str,
        ledger: Ledger,
        file: str,
        day: date,
        group: str,
        answers: Mapping[str, str],
    ) -> None:
        self._catalogue = catalogue
        self._merchant = merchant
        self._ledger = ledger
        self._file = file
        self._day = day
        self._group = group
        self._answers = answers
        self._working: list[Working] = []
        self._by_home: dict[tuple[str, str], list[Working]] = {}
        self._problems: list[Problem] = []
        self._withheld: list[Withheld] = []
        self._texts: set[tuple[str, int, str]] = set()
        self._senders: dict[str, Household] = {}
        self._keys: dict[int, str] = {}
        self._struck: list[tuple[OrderRequest, Entry]] = []
        self._repeated = 0
        self._void = 0
        self.looks_like_orders = False
        self.copied: Mapping[str, bool] = {}

    def draft(self, strays: Sequence[Stray], encoding: str, *, copied: Mapping[str, bool] | None = None) -> Draft:
        """Everything that was taken, against what is recorded. `copied`: which lists are later copies of recorded ones,
        where only some entries were read again, so that what is missing says nothing."""
        self._drop_replaced()
        whole = copied is None
        if copied is None:
            copied = {key: self._ledger.is_copy(key, self._working) for key in {order.key for order in self._working}}
        self.copied = copied
        orders = [self._finished(order, copied=copied.get(order.key, False)) for order in self._working]
        if whole:
            orders += self._gone(copied)
        for stray in strays:
            self._problem(stray.row, StrayLine(stray.text))
        learned = (pair for order in self._working for read in order.reads for pair in read.basket.learned)
        return Draft(
            file=self._file,
            orders=tuple(orders),
            problems=tuple(sorted(self._problems, key=lambda problem: problem.row)),
            already=sum(order.status == "already" for order in orders),
            encoding=encoding,
            withheld=tuple(self._withheld),
            repeated=self._repeated,
            void=self._void,
            group=self._group,
            answers=dict(self._answers),
            learned=tuple(Alias(self._group, word, sku) for word, sku in dict.fromkeys(learned)),
        )

    def _drop_replaced(self) -> None:
        """Of several copies of one list in the text, a later entry of a number replaces its household's earlier one."""
        last: dict[tuple[str, str], Working] = {}
        for order in list(self._working):
            if not order.number:
                continue
            earlier = last.get((order.key, order.number))
            if earlier is not None and earlier.copy < order.copy and earlier.household is order.household:
                self._drop(earlier)
                self._repeated += 1
            last[order.key, order.number] = order

    def _finished(self, order: Working, *, copied: bool) -> DraftOrder:
        """The order as a draft: what it is against the record."""
        paper = written(order, self._merchant, self._day, self._answers)
        request, questions = paper.request, paper.questions
        before = order.recorded
        if before is None and order.household is not None:
            before = self._ledger.twin(order, request, self._basis(order), copied=copied)
        if before is None or not self._ledger.use(before):
            if order.household is not None and self._ledger.cancelled(self._basis(order), request):
                questions = (*questions, *self._open_question(order, OrderedAfterCancel()))
            beside = order.household is not None and not order.number
            if beside and self._ledger.of_home(order.key, request.household) is not None:
                questions = (*questions, *self._open_question(order, OrderBeside()))
            request = replace(request, order=self._ledger.free_id(self._basis(order)))
            return self._drafted(order, replace(paper, request=request, questions=questions), "new", None)
        request = replace(request, order=before.order, number=before.number, ordered_at=before.ordered_at)
        if not all(line.own for line in order.lines):
            request = _besides(before, request)
        if order.status != "withdrawn" and same(before, request) and before.note == request.note:
            return DraftOrder(before, order.row, paper.source, (), "already", paper.parts, entry=order.first.key)
        withdrawn = order.status == "withdrawn"
        status: Status = "withdrawn" if withdrawn else "amended"
        kept = before if withdrawn else request
        return self._drafted(
            order, replace(paper, request=kept, questions=questions), status, Change(before, paper.source)
        )

    def _drafted(self, order: Working, paper: Written, status: Status, change: Change | None) -> DraftOrder:
        doubts = tuple(Problem(self._file, order.row, "", question.reason) for question in paper.questions)
        return DraftOrder(
            paper.request,
            order.row,
            paper.source,
            doubts,
            status,
            paper.parts,
            paper.questions,
            change,
            order.first.key,
        )

    def _open_question(self, order: Working, reason: Reason) -> tuple[Question, ...]:
        script = order.first
        question = script.question("change", script.begins, len(script.text), reason, (Candidate(KEEP, "", 50),))
        return () if question.id in self._answers else (question,)

    def _gone(self, copied: Mapping[str, bool]) -> list[DraftOrder]:
        """Recorded entries that were emptied, or are missing in this longer copy of their list."""
        gone: list[tuple[OrderRequest, Entry | None, Reason]] = [
            (recorded, entry, EntryStruck(recorded.number)) for recorded, entry in self._struck
        ]
        for key, is_copy in copied.items():
            numbers = [int(order.number) for order in self._working if order.key == key and order.number]
            if is_copy and numbers:
                gone += [(each, None, EntryGone(each.number)) for each in self._ledger.missing(key, numbers)]
        held = {each.number for each in self._withheld}
        found = []
        for recorded, entry, reason in gone:
            if recorded.number in held or not self._ledger.use(recorded):
                continue
            question = Question(f"gone-{recorded.order}:change", "change", 0, 0, reason, (), blocking=False)
            asked = () if question.id in self._answers else (question,)
            row = entry.row if entry is not None else 0
            source = "\n".join(line.source for line in entry.lines) if entry is not None else ""
            doubts = tuple(Problem(self._file, row, "", each.reason) for each in asked)
            found.append(
                DraftOrder(recorded, row, source, doubts, "withdrawn", questions=asked, change=Change(recorded, source))
            )
        return found

    def _new(self, read: Read, household: Household | None, lines: list[Line]) -> Working:
        entry = read.script.entry
        number = "" if entry.number is None else str(entry.number)
        # Its place in the list: by its number, else by the count of those above it.
        place = entry.number if entry.number is not None else len(self._working) + 1
        return Working(self._list_key(entry), number, place, household, [read], lines)

    def _add(self, order: Working) -> None:
        self._working.append(order)
        if order.household is not None:
            self._by_home.setdefault((order.key, order.household.household), []).append(order)

    def _drop(self, order: Working) -> None:
        self._working.remove(order)
        if order.household is not None:
            self._by_home[order.key, order.household.household].remove(order)

    def _ask(self, order: Working, question: Question) -> None:
        if question.id not in self._answers:
            order.questions.append(question)

    def _list_key(self, entry: Entry) -> str:
        known = self._keys.get(id(entry.chat_list))
        if known is None:
            known = self._keys[id(entry.chat_list)] = entry.chat_list.key(self._day)
        return known

    def _basis(self, order: Working) -> str:
        if order.number:
            return f"chat-{order.key}-{order.number}"
        if order.household is not None:
            return f"chat-{order.key}-{order.household.household}"
        digest = hashlib.sha256(order.first.source.encode("utf-8", "replace")).hexdigest()[:8]
        return f"chat-{order.key}-{digest}"

    def _withhold(self, entry: Entry, reason: Reason) -> None:
        self._problem(entry.row, reason)
        self._withheld.append(Withheld("" if entry.number is None else str(entry.number), (entry.row,)))

    def _problem(self, row: int, reason: Reason) -> None:
        self._problems.append(Problem(self._file, row, "", reason))


def _besides(before: OrderRequest, request: OrderRequest) -> OrderRequest:
    """The request with what is recorded of the order besides its goods: its words only change some of them."""
    notes = (before.note,) if request.note in before.note else (before.note, request.note)
    return replace(
        request,
        note=" ".join(filter(None, notes)),
        needs=tuple(dict.fromkeys((*before.needs, *request.needs))),
    )
