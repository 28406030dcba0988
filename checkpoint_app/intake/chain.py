"""What the entries of a chat come to together: corrections, copies and later lists, and all of it against the record."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from checkpoint_app.domain.commands import Alias, OrderRequest
from checkpoint_app.domain.reference import Household
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.chat_lines import LONGEST_ENTRY
from checkpoint_app.intake.chat_reasons import (
    EntryGone,
    EntryStruck,
    NothingToChange,
    OrderBeside,
    OrderedAfterCancel,
    OrderedAgain,
    SameOrderTwice,
    TakenBack,
)
from checkpoint_app.intake.drafts import Change, Draft, DraftOrder, Status, Withheld
from checkpoint_app.intake.entry import Read, Script
from checkpoint_app.intake.homes import Block, Guess
from checkpoint_app.intake.ledger import Ledger, same
from checkpoint_app.intake.pad import Line
from checkpoint_app.intake.pasted import Entry, Stray
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.readings import KEEP, LEAVE_OUT, Candidate, Question
from checkpoint_app.intake.reasons import EntryTooLong, HouseholdElsewhere, NoAddress, NoItems, Reason, StrayLine
from checkpoint_app.intake.working import Working, Written, signature, written

_CHANGES = re.compile(r"不要|不用|不买|不订|取消|退|改|换|加|再|多要|少要|减|错|更正|重新|作废|不算|删|撤")
_FOR = re.compile(r"[帮代替给]")
_WRONG = re.compile(r"打错|写错|发错|错了|门牌|地址错|不对")


class Chain:
    """Takes the entries' readings in the text's order; `answers` by Question.id."""

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

    # --- Asked by the reader, entry by entry --------------------------------------------------------------------------

    def skips(self, entry: Entry) -> bool:
        """Whether the entry says nothing new: empty, word for word there already, or too long to be read."""
        if entry.too_long:
            self.looks_like_orders = True
            self._withhold(entry, EntryTooLong(LONGEST_ENTRY))
            return True
        if entry.number is None:
            return False
        key = self._list_key(entry)
        text = "\n".join(line.content.strip() for line in entry.lines).strip(" \n.,。、")
        if not text:
            # The next free number that chat programs print, unless somebody has emptied an entry that was recorded.
            recorded = self._ledger.numbered(key, entry.number)
            if recorded is not None:
                self._struck.append((recorded, entry))
            return True
        if (key, entry.number, text) in self._texts:
            self._repeated += 1
            return True
        self._texts.add((key, entry.number, text))
        return False

    def whose(
        self, script: Script, household: Household | None, asked: Guess | None
    ) -> tuple[Household | None, Guess | None]:
        """Whose message it is, where only its sender tells."""
        sender = script.entry.sender
        if household is not None:
            if sender:
                self._senders.setdefault(sender, household)
            return household, None
        if asked is not None and isinstance(asked.reason, NoAddress) and sender in self._senders:
            return self._senders[sender], None
        return household, asked

    def base(self, entry: Entry, household: Household | None) -> list[Line]:
        """What the household ordered in this list before: in the text above, else on record."""
        if household is None:
            return []
        above = self._above(entry, household)
        if above is not None:
            return above.lines
        recorded = self._recorded(entry, household)
        return [] if recorded is None else self._lines_of(recorded)

    def ditto(self, block: Block, number: int | None) -> Sequence[Line]:
        """The goods that 同上 stands for: those of the entry of this number or address, else of the last one."""
        wanted = {home.resident.household for home in block.copies if isinstance(home.resident, Household)}
        for order in reversed(self._working):
            home = order.household.household if order.household else ""
            if (not wanted or home in wanted) and number in (None, int(order.number or 0)):
                return order.lines
        return ()

    def take(self, read: Read) -> None:
        """Add what was read of one block: all of its households order what stands in it."""
        if len(read.block.homes) < 2:
            self._take(read, read.household)
            return
        for home in read.block.homes:
            if isinstance(home.resident, Household):
                self._take(read, home.resident)

    # --- One reading --------------------------------------------------------------------------------------------------

    def _take(self, read: Read, household: Household | None) -> None:
        entry, basket = read.script.entry, read.basket
        self.looks_like_orders = self.looks_like_orders or bool(read.block.homes) or entry.number is not None
        if read.guess is not None and isinstance(read.guess.reason, HouseholdElsewhere):
            self._withhold(entry, read.guess.reason)
            return
        if read.guess is not None and self._left_out(read):
            self._withhold(entry, read.guess.reason)
            return
        above = self._above(entry, household)
        if above is not None and self._joins(read, above):
            return
        if above is None and not basket.lines and self._moves(read, household):
            return
        recorded = None
        if household is not None:
            recorded = self._recorded(entry, household)
        if basket.withdrawn and not any(line.own for line in basket.lines):
            self._withdraw(read, household, recorded)
        elif not basket.lines and not basket.doubts:
            if basket.changes and recorded is not None:
                self._withdraw(read, household, recorded)
            elif basket.turns:
                self._take_back(read)
            elif read.complaint is None and not self._for_others(read):
                self._orders_nothing(read, household)
        elif household is None and not self._worth_asking(read):
            self._problem(entry.row, StrayLine(read.script.text.strip()))
        else:
            self._open(read, household, above, recorded)

    def _left_out(self, read: Read) -> bool:
        """Whether a person said that these words are nobody's order."""
        guess = read.guess
        return guess is not None and self._answers.get(read.script.id("household", guess.start, guess.end)) == LEAVE_OUT

    def _open(
        self, read: Read, household: Household | None, above: Working | None, recorded: OrderRequest | None
    ) -> None:
        """Begin an order."""
        self.looks_like_orders = True
        order = self._new(read, household, list(read.basket.lines))
        if recorded is not None and (read.basket.changes or read.basket.more):
            order.recorded, order.status = recorded, "amended"
        elif above is not None:
            self._ask_again(order, above, read)
        self._correct_sender(order, read)
        self._add(order)

    def _ask_again(self, order: Working, above: Working, read: Read) -> None:
        """The same goods for the same household once more may be a slip, or take the earlier ones' place."""
        both = {line.product.sku for line in above.lines} & {line.product.sku for line in order.lines}
        if not both:
            return
        twice = signature(above.lines) == signature(order.lines)
        reason = SameOrderTwice(above.number) if twice else OrderedAgain(above.number)
        keep = (Candidate(KEEP, "", 50),)
        question = read.script.question("change", read.block.start, read.block.end, reason, keep)
        self._ask(order, question)
        if not twice:
            self._ask(above, replace(question, start=0, end=0, blocking=False))

    def _worth_asking(self, read: Read) -> bool:
        """Whether words without an address are an order all the same."""
        entry = read.script.entry
        led = read.guess is not None and bool(read.guess.candidates)
        return entry.number is not None or led or bool(read.block.homes) or bool(entry.sender)

    def _for_others(self, read: Read) -> bool:
        """3-2-501 帮 3-2-302 带鸡蛋: the first one only speaks."""
        words = read.script.text[read.block.start : read.block.end + 4]
        return len(read.script.blocks) > 1 and _FOR.search(words) is not None

    def _orders_nothing(self, read: Read, household: Household | None) -> None:
        entry = read.script.entry
        if household is None and entry.number is None and not read.block.homes:
            self._problem(entry.row, StrayLine(read.script.text.strip()))
        elif household is None and not read.block.homes:
            self._withhold(entry, NoAddress(read.script.text[read.script.begins :].strip()))
        else:
            self._withhold(entry, NoItems())

    def _joins(self, read: Read, above: Working) -> bool:
        """Whether it changed the household's order above rather than ordering besides it."""
        basket = read.basket
        own = any(line.own for line in basket.lines)
        if basket.withdrawn and not own:
            self._drop(above)
            self._take_back(read)
            return True
        if basket.changes or basket.more or basket.anew:
            above.lines = list(basket.lines)
            above.reads.append(read)
            if not above.lines and not basket.doubts:
                self._drop(above)
                self._take_back(read)
            return True
        if not own and basket.doubts:
            # What it changes is not clear, so everything that the household ordered above is in question.
            basket.doubts = [replace(doubt, kind="change") for doubt in basket.doubts]
            above.reads.append(read)
            self._doubt_others(read, above)
            return True
        return not own

    def _doubt_others(self, read: Read, above: Working) -> None:
        """The orders of the other households that an unclear change names are in question, too."""
        words = read.script.text[read.script.begins :].strip()
        for home in read.script.homes:
            for order in self._working:
                if order is not above and order.household is not None and order.household is home.resident:
                    key = read.script.id("change", home.start, home.end)
                    if all(each.id != key for each in order.questions):
                        reason = NothingToChange(words)
                        self._ask(order, Question(key, "change", 0, 0, reason, (), blocking=False))

    def _moves(self, read: Read, household: Household | None) -> bool:
        """上面的门牌打错了，是6-1-502: the order above was this household's."""
        if household is None or not self._working or not _WRONG.search(read.script.text):
            return False
        last = self._working[-1]
        self._drop(last)
        last.household = household
        last.reads[0].guess = None
        last.reads.append(read)
        self._add(last)
        return True

    def _correct_sender(self, order: Working, read: Read) -> None:
        """打错了 2-2-602 牛奶一箱: the same person's same goods for another door take the first ones' place."""
        sender = read.script.entry.sender
        if not sender or not _WRONG.search(read.script.text):
            return
        for earlier in reversed(self._working):
            if earlier.first.entry.sender == sender and signature(earlier.lines) == signature(order.lines):
                self._drop(earlier)
                self._void += 1
                return

    def _take_back(self, read: Read) -> None:
        """Say that nothing is left of an order that was never recorded."""
        self._void += 1
        self._problem(read.script.entry.row, TakenBack(read.script.text[read.script.begins :].strip()))

    def _withdraw(self, read: Read, household: Household | None, recorded: OrderRequest | None) -> None:
        entry = read.script.entry
        if recorded is None and entry.number is not None and household is not None:
            known = self._ledger.numbered(self._list_key(entry), entry.number)
            recorded = known if known is not None and known.household == household.household else None
        if recorded is None:
            self._take_back(read)
            return
        order = self._new(read, household, [])
        order.recorded, order.status = recorded, "withdrawn"
        self._add(order)

    # --- All of it ----------------------------------------------------------------------------------------------------

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
        if order.status != "withdrawn" and same(before, request):
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

    # --- Small things -------------------------------------------------------------------------------------------------

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

    def _above(self, entry: Entry, household: Household | None) -> Working | None:
        """The household's last order above the entry in the same copy of its list."""
        if household is None:
            return None
        for order in reversed(self._by_home.get((self._list_key(entry), household.household), [])):
            same_copy = order.copy == entry.chat_list.copy or entry.number is None
            if same_copy and order.first.entry is not entry:
                return order
        return None

    def _ask(self, order: Working, question: Question) -> None:
        if question.id not in self._answers:
            order.questions.append(question)

    def _list_key(self, entry: Entry) -> str:
        known = self._keys.get(id(entry.chat_list))
        if known is None:
            known = self._keys[id(entry.chat_list)] = entry.chat_list.key(self._day)
        return known

    def _recorded(self, entry: Entry, household: Household) -> OrderRequest | None:
        """The household's recorded order that the entry may change: of its list, else the only one of these days."""
        found = self._ledger.of_home(self._list_key(entry), household.household)
        if found is None and any(_CHANGES.search(line.text) for line in entry.lines):
            found = self._ledger.lately(household.household, self._merchant, self._day)
        return found

    def _lines_of(self, recorded: OrderRequest) -> list[Line]:
        found = []
        for line in recorded.lines:
            product = self._catalogue.product(line.sku)
            if product is not None:
                found.append(Line(product, line.quantity, 0, 0, "recorded", own=False))
        return found

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
