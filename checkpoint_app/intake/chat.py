"""A pasted chat list (接龙) into a draft: households, goods, and what has to be asked. Knows no file and no database."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from checkpoint_app.domain.commands import Alias
from checkpoint_app.domain.reference import Household
from checkpoint_app.intake import pasted
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.chain import Chain, orders_just, said_before
from checkpoint_app.intake.chat_reasons import ListTooLong, TakenBack
from checkpoint_app.intake.decoding import LIMIT_MB
from checkpoint_app.intake.drafts import Draft, DraftOrder, Known, lookup
from checkpoint_app.intake.entries import ChatList, Pasted
from checkpoint_app.intake.entry import Read, Script, copied, ditto_of, household_of, new_script, read_block
from checkpoint_app.intake.ledger import Ledger, OfList
from checkpoint_app.intake.menu import Menu, read_menu
from checkpoint_app.intake.names import Names
from checkpoint_app.intake.pad import Line
from checkpoint_app.intake.problems import PASTED_TEXT, Problem
from checkpoint_app.intake.reasons import Cancelled, FileTooLarge, NotAnOrderList, Reason, UnknownMerchant
from checkpoint_app.progress import Progress

MOST_ENTRIES = 20_000

_ENTRIES_BETWEEN_PROGRESS = 50
_MOST_TOGETHER = 40
_ANSWERS_FROM = 5  # in the keys by which readings are remembered


def read_chat(
    text: str,
    catalogue: Catalogue,
    merchant: str,
    known: Known,
    *,
    file: str = PASTED_TEXT,
    day: date,
    encoding: str = "",
    progress: Progress | None = None,
    group: str = "",
    aliases: Mapping[str, str] | None = None,
    answers: Mapping[str, str] | None = None,
    recorded_of_list: OfList | None = None,
    is_cancelled: Callable[[str], bool] = lambda order: False,
) -> Draft:
    """Read a list pasted on `day` (local) for one merchant (an id). Never raises for what is in the text.

    An entry that orders something is in `orders`, with its questions; what is no order at all is a problem. Nothing is
    taken in part. `known` gives the recorded order of an id, `recorded_of_list` those of the same list that
    can be changed, and `is_cancelled` says of an id whether it was cancelled: ordered again, it is a new order. `aliases`:
    folded words of this chat `group`, by sku. `answers`: Question.id to Candidate.key.
    """
    if len(text) > LIMIT_MB * 1024 * 1024:
        return _refusal(file, FileTooLarge(LIMIT_MB), encoding)
    if catalogue.merchant(merchant) is None:
        return _refusal(file, UnknownMerchant(merchant), encoding)
    names = catalogue.names(merchant, aliases)
    entries = pasted.split(text, catalogue, names)
    if len(entries.entries) > MOST_ENTRIES:
        return _refusal(file, ListTooLong(MOST_ENTRIES), encoding)
    reader = _Reader(entries, catalogue, merchant, names, known, recorded_of_list, is_cancelled, file, day)
    return reader.read(dict(answers or {}), encoding, group, progress)


def reread(draft: Draft, answers: Mapping[str, str | None]) -> Draft:
    """The draft with these answers besides those that it has (None takes one back); only what they concern is read again."""
    return draft if draft.rereader is None else draft.rereader.reread(draft, answers)


def _refusal(file: str, reason: Reason, encoding: str) -> Draft:
    return Draft(file, problems=(Problem(file, 0, "", reason),), encoding=encoding)


class _Reader:
    """Reads the entries one by one, and remembers what each gave, so that an answer costs no second reading of all."""

    def __init__(
        self,
        text: Pasted,
        catalogue: Catalogue,
        merchant: str,
        names: Names,
        known: Known,
        recorded_of_list: OfList | None,
        is_cancelled: Callable[[str], bool],
        file: str,
        day: date,
    ) -> None:
        self._text = text
        self._catalogue = catalogue
        self._merchant = merchant
        self._names = names
        self._known = lookup(known)
        self._of_list = recorded_of_list or _of_mapping(known)
        self._is_cancelled = is_cancelled
        self._file = file
        self._day = day
        self._menus: dict[int, Menu] = {}
        self._scripts: dict[int, Script] = {}
        self._copies_lines = False
        self._skipped: set[int] = set()
        self._copied: Mapping[str, bool] = {}
        lists = {id(entry.chat_list): entry.chat_list for entry in text.entries}.values()
        self._several_copies = len({each.key(day) for each in lists}) < len(lists)
        self._reads: dict[tuple[object, ...], Read] = {}

    def reread(self, draft: Draft, answers: Mapping[str, str | None]) -> Draft:
        merged = {**draft.answers, **answers}
        together = {name: key for name, key in merged.items() if key is not None}
        entries = {question.partition(":")[0] for question in answers}
        places = self._concerned(draft, entries.pop(), answers) if len(entries) == 1 else []
        if not places:
            return self.read(together, draft.encoding, draft.group, None)
        return self._some(draft, places, together) or self.read(together, draft.encoding, draft.group, None)

    def _concerned(self, draft: Draft, key: str, answers: Mapping[str, str | None]) -> list[int]:
        """The entry's place and those of all entries of its households, where no others depend on it; else none."""
        if self._copies_lines or self._several_copies:
            return []
        homes_of: dict[str, set[str]] = {}
        for order in draft.orders:
            if order.entry and order.request.household:
                homes_of.setdefault(order.entry, set()).add(order.request.household)
        entries: dict[str, set[str]] = {}
        place_of = {script.key: place for place, script in self._scripts.items()}
        for entry, script in ((script.key, script) for script in self._scripts.values()):
            for home in (*homes_of.get(entry, ()), *_homes(script)):
                entries.setdefault(home, set()).add(entry)
        found: set[str] = set()
        waiting = {key, *(entry for home in answers.values() if home for entry in entries.get(home, ()))}
        while waiting:
            entry = waiting.pop()
            if entry not in place_of or self._scripts[place_of[entry]].entry.sender or len(found) > _MOST_TOGETHER:
                return []
            found.add(entry)
            for home in (*homes_of.get(entry, ()), *_homes(self._scripts[place_of[entry]])):
                waiting |= entries[home] - found
        return sorted(place_of[entry] for entry in found)

    def _some(self, draft: Draft, places: Sequence[int], answers: dict[str, str]) -> Draft | None:
        """These entries alone read again; None where what is gone from the list may have to be asked anew."""
        ledger = Ledger(self._known, self._of_list, self._is_cancelled)
        chain = Chain(self._catalogue, self._merchant, ledger, self._file, self._day, draft.group, answers)
        by_entry = _by_entry(answers)
        for place in places:
            if place not in self._skipped:
                self._entry(chain, place, by_entry)
        read = chain.draft((), draft.encoding, copied=self._copied)
        keys = {self._scripts[place].key for place in places}
        rows = {self._text.entries[place].row for place in places}
        rest = [order for order in draft.orders if order.entry not in keys]
        gone = {order.request.order for order in rest if not order.entry}
        if any(order.request.order in gone for order in read.orders):
            return None
        at = {script.key: place for place, script in self._scripts.items()}
        after = _with_ids_of([order for order in draft.orders if order.entry in keys], read.orders)
        # The ids were given in the light of the whole list; they stay, and what is gone from it comes last.
        orders = sorted((*rest, *after), key=lambda order: at.get(order.entry, len(at)))
        problems = [problem for problem in draft.problems if problem.row not in rows]
        before = sum(problem.row in rows and isinstance(problem.reason, TakenBack) for problem in draft.problems)
        return replace(
            draft,
            orders=tuple(orders),
            problems=tuple(sorted((*problems, *read.problems), key=lambda problem: problem.row)),
            already=sum(order.status == "already" for order in orders),
            withheld=(*(held for held in draft.withheld if not rows & set(held.rows)), *read.withheld),
            void=draft.void - before + read.void,
            answers=answers,
            learned=self._learned(draft.group, by_entry),
        )

    def _learned(self, group: str, answers: Mapping[str, Mapping[str, str]]) -> tuple[Alias, ...]:
        """What follows from the answers of all entries, as they were read with them."""
        pairs = [
            pair
            for key, read in self._reads.items()
            if (mine := answers.get(read.script.key)) and key[_ANSWERS_FROM:] == tuple(mine.items())
            for pair in read.basket.learned
        ]
        return tuple(Alias(group, word, sku) for word, sku in dict.fromkeys(pairs))

    def read(self, answers: dict[str, str], encoding: str, group: str, progress: Progress | None) -> Draft:
        """Everything, in the light of `answers`."""
        ledger = Ledger(self._known, self._of_list, self._is_cancelled)
        chain = Chain(self._catalogue, self._merchant, ledger, self._file, self._day, group, answers)
        entries = self._text.entries
        by_entry = _by_entry(answers)
        for done, entry in enumerate(entries):
            if progress is not None and done % _ENTRIES_BETWEEN_PROGRESS == 0 and not progress(done, len(entries)):
                return _refusal(self._file, Cancelled(), encoding)
            if chain.skips(entry):
                self._skipped.add(done)
            else:
                self._entry(chain, done, by_entry)
        draft = chain.draft(self._text.strays, encoding)
        self._copied = chain.copied
        if not draft.orders and not chain.looks_like_orders:
            return _refusal(self._file, NotAnOrderList(), encoding)
        if progress is not None:
            progress(len(entries), len(entries))
        return replace(draft, rereader=self)

    def _entry(self, chain: Chain, place: int, answers: Mapping[str, Mapping[str, str]]) -> None:
        entry = self._text.entries[place]
        menu = self._menu(entry.chat_list)
        script = self._scripts.get(place)
        if script is None:
            script = self._scripts[place] = new_script(entry, self._catalogue, self._names, menu)
        mine = answers.get(script.key, {})
        for number in range(len(script.blocks)):
            chain.take(copied(self._block(chain, place, number, menu, mine)))

    def _block(self, chain: Chain, place: int, number: int, menu: Menu, mine: Mapping[str, str]) -> Read:
        """What a block of an entry orders, beside what its household ordered before."""
        script = self._scripts[place]
        entry, block = script.entry, script.blocks[number]
        household, asked = household_of(script, block, self._catalogue, mine)
        household, asked = chain.whose(script, household, asked)
        base = chain.base(entry, household)
        ditto = ditto_of(script, block, chain.ditto)
        self._copies_lines = self._copies_lines or bool(ditto)

        def read(beside: Sequence[Line]) -> Read:
            # Only what these decide can change what a block says: all else was read before.
            key = (place, number, household, _frozen(beside), _frozen(ditto), *mine.items())
            if key not in self._reads:
                self._reads[key] = read_block(script, number, household, asked, self._names, menu, beside, ditto, mine)
            return self._reads[key]

        recorded = chain.recorded_for(entry, household) if base else None
        alone = read(()) if recorded is not None else None
        if recorded is None or alone is None:
            return read(base)
        adds = alone.basket.more
        if not adds and orders_just(alone.basket.lines, recorded):
            return alone  # said once more: beside what is recorded, 不要香菜 might seem to take the goods back
        beside = read(base)
        twice = (adds or beside.basket.changes) and said_before(alone, recorded)
        return replace(beside, again=True) if twice else beside

    def _menu(self, chat_list: ChatList) -> Menu:
        menu = self._menus.get(id(chat_list))
        if menu is None:
            menu = self._menus[id(chat_list)] = read_menu(chat_list.head, self._names)
        return menu


def _homes(script: Script) -> Iterator[str]:
    for home in script.homes:
        if isinstance(home.resident, Household):
            yield home.resident.household


def _with_ids_of(before: Sequence[DraftOrder], after: Sequence[DraftOrder]) -> Iterator[DraftOrder]:
    """New orders keep the ids and the places that they had, entry by entry."""
    for entry in dict.fromkeys(order.entry for order in after):
        were = [order for order in before if order.entry == entry]
        found = [order for order in after if order.entry == entry]
        for number, order in enumerate(found):
            if len(were) == len(found) and order.status == were[number].status == "new":
                old = were[number].request
                order = replace(order, request=replace(order.request, order=old.order, ordered_at=old.ordered_at))
            yield order


def _by_entry(answers: Mapping[str, str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for question, key in answers.items():
        found.setdefault(question.partition(":")[0], {})[question] = key
    return found


def _of_mapping(known: Known) -> OfList:
    if not isinstance(known, Mapping):
        return lambda beginning: ()
    return lambda beginning: [order for key, order in known.items() if key.startswith(beginning)]


def _frozen(lines: Sequence[Line]) -> tuple[tuple[str, Decimal], ...]:
    return tuple((line.product.sku, line.quantity) for line in lines)
