"""What the entries of a chat come to together: corrections, copies, later lists, and all of it against what is recorded."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone

from checkpoint_app.domain.commands import Alias, OrderRequest
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.domain.facts.orders import Trace
from checkpoint_app.domain.reference import Household
from checkpoint_app.intake.basket import Doubt, Line, Mark
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.chat_reasons import (
    EntryGone,
    EntryStruck,
    SameOrderTwice,
)
from checkpoint_app.intake.drafts import Change, Draft, DraftOrder, Rereader, Withheld, content
from checkpoint_app.intake.entry import Read, Script, maybe_no_order
from checkpoint_app.intake.homes import Block, Guess
from checkpoint_app.intake.pasted import LONGEST_ENTRY, Entry, Stray
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.readings import KEEP, Candidate, Part, Question
from checkpoint_app.intake.reasons import (
    EntryTooLong,
    HouseholdElsewhere,
    NoAddress,
    NoItems,
    Reason,
    StrayLine,
)

SOURCE = "chat"
_CHINA = timezone(timedelta(hours=8))


@dataclass(slots=True)
class _Working:
    """An order as it grows: it may be made of several entries of one household."""

    key: str
    number: str
    place: int
    household: Household | None
    reads: list[Read]
    lines: list[Line]
    questions: list[Question] = field(default_factory=list)
    recorded: OrderRequest | None = None
    status: str = "new"

    @property
    def row(self) -> int:
        return self.reads[0].script.entry.row


class Chain:
    """Takes the entries' readings in the text's order."""

    def __init__(
        self,
        catalogue: Catalogue,
        merchant: str,
        known: Callable[[str], OrderRequest | None],
        of_list: Callable[[str], Iterable[OrderRequest]],
        file: str,
        day: date,
        group: str,
        answers: Mapping[str, str],
    ) -> None:
        self._catalogue = catalogue
        self._merchant = merchant
        self._known = known
        self._of_list = of_list
        self._file = file
        self._day = day
        self._group = group
        self._answers = answers
        self._midnight = datetime(day.year, day.month, day.day, tzinfo=_CHINA)
        self._working: list[_Working] = []
        self._problems: list[Problem] = []
        self._withheld: list[Withheld] = []
        self._texts: dict[tuple[str, int, str], int] = {}
        self._seen: dict[tuple[str, int], tuple[int, str]] = {}
        self._recorded: dict[str, dict[str, OrderRequest]] = {}
        self._senders: dict[str, Household] = {}
        self._keys: dict[int, str] = {}
        self._repeated = 0
        self._void = 0
        self._copies: dict[str, set[int]] = {}
        self._mentioned: dict[str, str] = {}
        self.looks_like_orders = False

    # --- Asked by the reader, entry by entry --------------------------------------------------------------------------

    def skips(self, entry: Entry) -> bool:
        """Whether the entry says nothing new: empty, word for word there already, or too long to be read."""
        key = self._list_key(entry)
        self._copies.setdefault(key, set()).add(entry.chat_list.copy)
        text = "\n".join(line.content.strip() for line in entry.lines).strip(" \n.,。、")
        if entry.too_long:
            self.looks_like_orders = True
            self._problem(entry.row, EntryTooLong(LONGEST_ENTRY))
            self._withheld.append(Withheld(str(entry.number or ""), (entry.row,)))
            return True
        if entry.number is None:
            return False
        if not text:
            self._emptied(entry, key)
            return True
        seen = self._texts.get((key, entry.number, text))
        if seen is not None:
            self._repeated += 1
            self._touch(key, str(entry.number), entry.chat_list.copy)
            return True
        self._texts[key, entry.number, text] = entry.row
        return False

    def whose(
        self, written: Script, household: Household | None, asked: Guess | None
    ) -> tuple[Household | None, Guess | None]:
        """Whose message it is, where only its sender tells."""
        sender = written.entry.sender
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
        recorded = self._recorded_by_home(entry).get(household.household)
        return [] if recorded is None else self._lines_of(recorded)

    def ditto(self, block: Block, number: int | None) -> Sequence[Line]:
        """The goods that 同上 stands for: those of the entry of this number or address, else of the last one."""
        wanted = {home.resident.household for home in block.copies if isinstance(home.resident, Household)}
        for order in reversed(self._working):
            home = order.household.household if order.household else ""
            if (wanted and home not in wanted) or (number is not None and order.number != str(number)):
                continue
            return order.lines
        return ()

    def take(self, read: Read) -> None:
        """Add what was read of one household."""
        for household in self._ordering(read):
            self._take(read, household)

    # --- One reading --------------------------------------------------------------------------------------------------

    def _ordering(self, read: Read) -> list[Household | None]:
        """The households that a block names; all of them order what stands in it."""
        if len(read.block.homes) < 2:
            return [read.household]
        residents = [home.resident for home in read.block.homes]
        return [resident for resident in residents if isinstance(resident, Household)]

    def _take(self, read: Read, household: Household | None) -> None:
        entry, basket = read.script.entry, read.basket
        if read.block.homes or entry.number is not None:
            self.looks_like_orders = True
        if read.guess is not None and isinstance(read.guess.reason, HouseholdElsewhere):
            self._problem(entry.row, read.guess.reason)
            self._withheld.append(Withheld(str(entry.number or ""), (entry.row,)))
            return
        above = self._above(entry, household)
        if above is not None and self._joins(read, above):
            return
        if above is None and not basket.lines and self._moves(read, household):
            return
        recorded = None if household is None else self._recorded_by_home(entry).get(household.household)
        if basket.withdrawn and not any(line.own for line in basket.lines):
            self._withdraw(read, household, recorded)
            return
        if not basket.lines and not basket.doubts:
            if basket.changes and recorded is not None:
                self._withdraw(read, household, recorded)
            elif read.complaint is None and (entry.has_home or entry.number is not None) and not basket.turns:
                self._nothing(read, household)
            return
        if household is None and not self._worth_asking(read):
            self._problem(entry.row, StrayLine(read.script.text.strip()))
            return
        self.looks_like_orders = True
        order = _Working(
            self._list_key(entry), self._number(entry), self._place(entry), household, [read], list(basket.lines)
        )
        if recorded is not None and (basket.changes or basket.more):
            order.recorded = recorded
            order.status = "amended"
        self._same_as_above(order, above, read)
        self._working.append(order)

    def _worth_asking(self, read: Read) -> bool:
        return (
            read.script.entry.number is not None
            or bool(read.guess and read.guess.candidates)
            or bool(read.block.homes)
            or bool(read.script.entry.sender)
        )

    def _nothing(self, read: Read, household: Household | None) -> None:
        entry = read.script.entry
        if household is None and entry.number is None:
            self._problem(entry.row, StrayLine(read.script.text.strip()))
        elif household is None and not read.block.homes:
            self._problem(entry.row, NoAddress(read.script.text[read.script.begins :].strip()))
            self._withheld.append(Withheld(self._number(entry), (entry.row,)))
        else:
            self._problem(entry.row, NoItems())
            self._withheld.append(Withheld(self._number(entry), (entry.row,)))

    def _joins(self, read: Read, above: _Working) -> bool:
        """Whether it changed the household's order above rather than ordering besides it."""
        basket = read.basket
        if basket.withdrawn and not any(line.own for line in basket.lines):
            self._working.remove(above)
            self._void += 1
            return True
        if basket.changes or basket.more or (basket.anew and basket.lines):
            above.lines = list(basket.lines)
            above.reads.append(read)
            if not above.lines and not basket.doubts:
                self._working.remove(above)
                self._void += 1
            return True
        if not basket.lines and basket.doubts:
            above.reads.append(read)
            return True
        return not basket.lines and not basket.doubts

    def _moves(self, read: Read, household: Household | None) -> bool:
        """上面的门牌打错了，是6-1-502: the order above was another household's."""
        words = read.script.text
        if (
            household is None
            or not self._working
            or not any(word in words for word in ("打错", "写错", "门牌", "地址错", "不对", "错了"))
        ):
            return False
        last = self._working[-1]
        last.household = household
        last.reads[0].guess = None
        last.reads.append(read)
        return True

    def _same_as_above(self, order: _Working, above: _Working | None, read: Read) -> None:
        if above is None or order.recorded is not None:
            return
        if _signature(above.lines) == _signature(order.lines) and order.lines:
            question = read.script.question(
                "change",
                read.block.start,
                read.block.end,
                SameOrderTwice(above.number),
                (Candidate(KEEP, "", 50),),
                blocking=True,
            )
            self._ask(order, question)

    def _withdraw(self, read: Read, household: Household | None, recorded: OrderRequest | None) -> None:
        entry = read.script.entry
        if recorded is None and entry.number is not None:
            known = self._known(f"chat-{self._list_key(entry)}-{entry.number}")
            recorded = (
                known
                if known is not None and household is not None and known.household == household.household
                else None
            )
        if recorded is None:
            self._void += 1
            self.looks_like_orders = True
            return
        order = _Working(self._list_key(entry), self._number(entry), self._place(entry), household, [read], [])
        order.recorded, order.status = recorded, "withdrawn"
        self._working.append(order)

    def _emptied(self, entry: Entry, key: str) -> None:
        """The next free number that chat programs print, unless somebody has emptied an entry that was recorded."""
        recorded = self._known(f"chat-{key}-{entry.number}")
        if recorded is None:
            return
        home = self._catalogue.by_id(recorded.household)
        source = "\n".join(line.source for line in entry.lines)
        self._gone.append((recorded, home, entry.row, source, EntryStruck(str(entry.number))))

    @property
    def _gone(self) -> list[tuple[OrderRequest, Household | None, int, str, Reason]]:
        if not hasattr(self, "_gone_entries"):
            self._gone_entries: list[tuple[OrderRequest, Household | None, int, str, Reason]] = []
        return self._gone_entries

    # --- All of it ----------------------------------------------------------------------------------------------------

    def draft(self, strays: Sequence[Stray], encoding: str) -> Draft:
        """Everything that was taken, against what is recorded."""
        self._drop_superseded()
        used: set[str] = set()
        orders = [self._finished(order, used) for order in self._working]
        orders += self._missing(orders, used)
        self._link_changes(orders)
        for stray in strays:
            self._problem(stray.row, StrayLine(stray.text))
        learned = {
            (plain, sku): Alias(self._group, plain, sku)
            for order in self._working
            for read in order.reads
            for plain, sku in read.basket.learned
        }
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
            learned=tuple(learned.values()),
        )

    @staticmethod
    def finished(draft: Draft, rereader: Rereader) -> Draft:
        import dataclasses

        return dataclasses.replace(draft, rereader=rereader)

    def _drop_superseded(self) -> None:
        """Of several copies of one list in the text, a later entry of a number replaces an earlier one of its household."""
        last: dict[tuple[str, str], _Working] = {}
        for order in list(self._working):
            if not order.number:
                continue
            key = (order.key, order.number)
            earlier = last.get(key)
            copy = order.reads[0].script.entry.chat_list.copy
            if (
                earlier is not None
                and earlier.reads[0].script.entry.chat_list.copy < copy
                and earlier.household == order.household
            ):
                self._working.remove(earlier)
                self._repeated += 1
            last[key] = order

    def _finished(self, order: _Working, used: set[str]) -> DraftOrder:
        sources: list[str] = []
        parts: list[Part] = []
        questions = list(order.questions)
        traces: dict[int, Trace] = {}
        offset = 0
        needs: list[str] = []
        notes: list[str] = []
        for read in order.reads:
            self._write(read, order, offset, parts, questions, traces)
            sources.append(read.script.source)
            offset += len(read.script.source) + 1
            needs += read.needs
            notes.append(read.note)
        if order.household is not None and order.household.need:
            needs.append(order.household.need)
        guess = order.reads[0].guess if order.household is None else None
        first = order.reads[0].script
        if guess is not None:
            questions.insert(0, first.question("household", guess.start, guess.end, guess.reason, guess.candidates))
        lines = tuple(
            OrderLine(
                line.product.sku,
                line.quantity,
                line.product.unit,
                line.product.declared_price_fen,
                priced=False,
                trace=traces.get(id(line), Trace("", 0, 0, "recorded")),
            )
            for line in order.lines
        )
        request = OrderRequest(
            order="",
            household=order.household.household if order.household else "",
            merchant=self._merchant,
            source=SOURCE,
            number=order.number,
            ordered_at=self._ordered_at(order.place),
            lines=lines,
            note=" ".join(dict.fromkeys(note for note in notes if note)),
            needs=tuple(dict.fromkeys(needs)),
        )
        return self._against_record(
            order, request, "\n".join(sources), tuple(sorted(parts, key=lambda p: p.start)), questions, used
        )

    def _write(
        self,
        read: Read,
        order: _Working,
        offset: int,
        parts: list[Part],
        questions: list[Question],
        traces: dict[int, Trace],
    ) -> None:
        written = read.script
        places = {id(line): place for place, line in enumerate(order.lines)}
        marks = list(read.basket.marks)
        marks += [
            Mark(home.start, home.end, "address", 100 if order.household else 50, "address") for home in written.homes
        ]
        marks += [Mark(aside.start, aside.end, aside.role, 95, aside.rule) for aside in written.asides]
        marks += [Mark(start, end, "number", 100, "number") for start, end in written.marks]
        end = 0
        for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
            if not mark.start < mark.end <= len(written.text):
                continue
            start, stop = written.span(mark.start, mark.end)
            start = max(start, end)
            if start < stop:
                line = places.get(id(mark.line), -1) if mark.line is not None else -1
                parts.append(Part(start + offset, stop + offset, mark.role, mark.confidence, mark.rule, line))
                end = stop
        for line in read.basket.lines:
            if line.own and line.start < line.end:
                start, stop = written.span(line.start, line.end)
                traces[id(line)] = Trace(written.source[start:stop], start + offset, stop + offset, line.rule)
        for doubt in read.basket.doubts:
            questions.append(self._question(written, doubt, offset, places))
        complaint = maybe_no_order(read)
        if complaint is not None and self._answers.get(complaint.id) is None:
            questions.append(complaint)
        questions += read.extra

    @staticmethod
    def _question(written: Script, doubt: Doubt, offset: int, places: Mapping[int, int]) -> Question:
        start, end = written.span(doubt.start, doubt.end)
        line = places.get(id(doubt.line), -1) if doubt.line is not None else -1
        key = written.id(doubt.kind, doubt.start, doubt.end)
        return Question(
            key, doubt.kind, start + offset, end + offset, doubt.reason, doubt.candidates, doubt.blocking, line
        )

    def _against_record(
        self,
        order: _Working,
        request: OrderRequest,
        source: str,
        parts: tuple[Part, ...],
        questions: list[Question],
        used: set[str],
    ) -> DraftOrder:
        import dataclasses

        before = order.recorded
        if before is None and order.household is not None:
            before = self._recorded_twin(order, request, used)
        status = order.status
        change = None
        if before is not None and before.order not in used:
            used.add(before.order)
            request = dataclasses.replace(
                request, order=before.order, number=before.number, ordered_at=before.ordered_at
            )
            change = Change(before, source)
            if status == "withdrawn":
                request = before
            elif content(before, priced=False, timed=False) == content(request, priced=False, timed=False):
                request, status, change, questions = before, "already", None, []
            else:
                status = "amended"
        else:
            request = dataclasses.replace(request, order=self._free_id(order, request, used))
            status = "new"
        doubts = tuple(Problem(self._file, order.row, "", question.reason) for question in questions)
        return DraftOrder(
            request, order.row, source, doubts, status, parts, tuple(questions), change, order.reads[0].script.key
        )  # type: ignore[arg-type]

    def _recorded_twin(self, order: _Working, request: OrderRequest, used: set[str]) -> OrderRequest | None:
        """The recorded order that this entry is: of its number and household, else of its household alone."""
        if order.number:
            known = self._known(f"chat-{order.key}-{order.number}")
            if known is not None and known.household == request.household:
                return known
        for each in self._orders_of_list(order.key).get(request.household, []):
            if each.order not in used and (
                order.number
                or content(each, priced=False, timed=False) == content(request, priced=False, timed=False)
                or self._is_copy(order.key)
            ):
                return each
        return None

    def _is_copy(self, key: str) -> bool:
        """Whether the text repeats at least one other recorded entry of the list."""
        recorded = self._orders_of_list(key)
        for order in self._working:
            if order.key == key and order.household is not None:
                for each in recorded.get(order.household.household, ()):
                    if _signature(order.lines) == Counter((line.sku, line.quantity) for line in each.lines):
                        return True
        return False

    def _free_id(self, order: _Working, request: OrderRequest, used: set[str]) -> str:
        if order.number:
            name = order.number
        elif order.household is not None:
            name = order.household.household
        else:
            name = hashlib.sha256(order.reads[0].script.source.encode("utf-8", "replace")).hexdigest()[:8]
        basis = f"chat-{order.key}-{name}"
        found, count = basis, 1
        while found in used or self._known(found) is not None:
            count += 1
            found = f"{basis}.{count}"
        used.add(found)
        return found

    def _missing(self, orders: list[DraftOrder], used: set[str]) -> list[DraftOrder]:
        """Recorded entries that are gone from this longer copy of their list."""
        found: list[DraftOrder] = []
        gone = list(self._gone)
        for key in {order.key for order in self._working}:
            recorded = [each for group in self._orders_of_list(key).values() for each in group]
            numbers = [int(order.number) for order in self._working if order.key == key and order.number.isdigit()]
            if not numbers or not self._is_copy(key):
                continue
            for each in recorded:
                if each.order in used or any(each is other[0] for other in gone) or not each.number.isdigit():
                    continue
                if min(numbers) <= int(each.number) <= max(numbers) or min(numbers) == 1:
                    gone.append((each, self._catalogue.by_id(each.household), 0, "", EntryGone(each.number)))
        for each, _, row, source, reason in gone:
            if each.order in used or self._withheld_number(each.number):
                continue
            used.add(each.order)
            question = Question(f"gone:{each.order}:change", "change", 0, 0, reason, (), blocking=False)
            asked = () if self._answers.get(question.id) is not None else (question,)
            doubts = tuple(Problem(self._file, row, "", q.reason) for q in asked)
            found.append(DraftOrder(each, row, source, doubts, "withdrawn", (), asked, Change(each)))
        return found

    def _withheld_number(self, number: str) -> bool:
        return any(each.number == number for each in self._withheld)

    def _link_changes(self, orders: list[DraftOrder]) -> None:
        """An open question about a change of a household's order is asked at each of its orders."""

    # --- Small things -------------------------------------------------------------------------------------------------

    def _above(self, entry: Entry, household: Household | None) -> _Working | None:
        if household is None:
            return None
        key = self._list_key(entry)
        for order in reversed(self._working):
            if order.household is household and order.key == key and order.reads[0].script.entry is not entry:
                copy = order.reads[0].script.entry.chat_list.copy
                if copy == entry.chat_list.copy or entry.number is None:
                    return order
        return None

    def _ask(self, order: _Working, question: Question) -> None:
        if self._answers.get(question.id) is None:
            order.questions.append(question)

    def _touch(self, key: str, number: str, copy: int) -> None:
        pass

    def _list_key(self, entry: Entry) -> str:
        known = self._keys.get(id(entry.chat_list))
        if known is None:
            known = self._keys[id(entry.chat_list)] = entry.chat_list.key(self._day)
        return known

    def _orders_of_list(self, key: str) -> dict[str, list[OrderRequest]]:
        found = self._recorded.get(key)
        if found is None:
            found = {}
            for order in self._of_list(f"chat-{key}-"):
                found.setdefault(order.household, []).append(order)
            self._recorded[key] = found  # type: ignore[assignment]
        return found  # type: ignore[return-value]

    def _recorded_by_home(self, entry: Entry) -> dict[str, OrderRequest]:
        return {home: orders[-1] for home, orders in self._orders_of_list(self._list_key(entry)).items()}

    def _lines_of(self, recorded: OrderRequest) -> list[Line]:
        found = []
        for line in recorded.lines:
            product = self._catalogue.product(line.sku)
            if product is not None:
                found.append(Line(product, line.quantity, 0, 0, "recorded", own=False))
        return found

    def _number(self, entry: Entry) -> str:
        return "" if entry.number is None else str(entry.number)

    def _place(self, entry: Entry) -> int:
        """Where it stands in the list: by its number, else by the count of those above it."""
        return entry.number if entry.number is not None else len(self._working) + 1

    def _ordered_at(self, place: int) -> str:
        """The place in the list as a time, so that who wrote first is served first."""
        return (self._midnight + timedelta(seconds=place)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def _problem(self, row: int, reason: Reason) -> None:
        self._problems.append(Problem(self._file, row, "", reason))


def _signature(lines: Iterable[Line]) -> Counter[tuple[str, object]]:
    return Counter((line.product.sku, line.quantity) for line in lines)
