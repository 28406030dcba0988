"""What the entries of a chat come to together: corrections, copies and additions of one household. Knows no record but
through the ledger."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.domain.reference import Household
from checkpoint_app.intake.chat_lines import LONGEST_ENTRY
from checkpoint_app.intake.chat_reasons import (
    NothingToChange,
    OrderedAgain,
    SameOrderTwice,
    TakenBack,
)
from checkpoint_app.intake.entries import Entry
from checkpoint_app.intake.entry import Read, Script
from checkpoint_app.intake.homes import Block, Guess
from checkpoint_app.intake.pad import Line
from checkpoint_app.intake.readings import KEEP, LEAVE_OUT, Candidate, Question
from checkpoint_app.intake.reasons import EntryTooLong, HouseholdElsewhere, NoAddress, NoItems, StrayLine
from checkpoint_app.intake.settling import Settling
from checkpoint_app.intake.working import Working, signature

_CHANGES = re.compile(r"不要|不用|不买|不订|取消|退|改|换|加|再|多要|少要|减|错|更正|重新|作废|不算|删|撤")
_FOR = re.compile(r"[帮代替给]")
_WRONG = re.compile(r"打错|写错|发错|错了|门牌|地址错|不对")


class Chain(Settling):
    """Takes the entries' readings in the text's order."""

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

    def recorded_for(self, entry: Entry, household: Household | None) -> OrderRequest | None:
        """What is recorded of the entry: under its number, else of its household; none where an entry above changed it."""
        if household is None or self._above(entry, household) is not None:
            return None
        if entry.number is None:
            return self._recorded(entry, household)
        recorded = self._ledger.numbered(self._list_key(entry), entry.number)
        return recorded if recorded is not None and recorded.household == household.household else None

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
            if read.again:
                keep = (Candidate(KEEP, "", 50),)
                reason = SameOrderTwice(recorded.number)
                self._ask(order, read.script.question("change", read.block.start, read.block.end, reason, keep))
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
            later = OrderedAgain(order.number)
            self._ask(above, replace(question, start=0, end=0, reason=later, blocking=False))

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

    def _above(self, entry: Entry, household: Household | None) -> Working | None:
        """The household's last order above the entry in the same copy of its list."""
        if household is None:
            return None
        for order in reversed(self._by_home.get((self._list_key(entry), household.household), [])):
            same_copy = order.copy == entry.chat_list.copy or entry.number is None
            if same_copy and order.first.entry is not entry:
                return order
        return None

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
                found.append(Line(product, line.quantity, 0, 0, "recorded", own=False, words=line.trace.text))
        return found


def orders_just(lines: Iterable[Line], recorded: OrderRequest) -> bool:
    """Whether the lines are the recorded order's, no more and no less."""
    return signature(lines) == Counter((line.sku, line.quantity) for line in recorded.lines)


def said_before(read: Read, recorded: OrderRequest) -> bool:
    """Whether every line is on record in the very same words: an addition that is pasted a second time."""
    words = {(line.sku, "".join(line.trace.text.split())) for line in recorded.lines}
    script = read.script
    own = [(line.product.sku, script.span(line.start, line.end)) for line in read.basket.lines if line.own]
    return bool(own) and all((sku, "".join(script.source[start:end].split())) in words for sku, (start, end) in own)
