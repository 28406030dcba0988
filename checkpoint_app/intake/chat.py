"""A pasted chat list (接龙) into a draft: households, goods, and what has to be asked. Knows no file and no database."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.intake import pasted
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.chain import Chain
from checkpoint_app.intake.decoding import LIMIT_MB
from checkpoint_app.intake.drafts import Draft, Known, lookup
from checkpoint_app.intake.entry import Script, household_of, read_block, script
from checkpoint_app.intake.menu import Menu, read_menu
from checkpoint_app.intake.names import Names
from checkpoint_app.intake.pasted import ChatList, Pasted
from checkpoint_app.intake.problems import PASTED_TEXT, Problem
from checkpoint_app.intake.reasons import Cancelled, FileTooLarge, NotAnOrderList, Reason, UnknownMerchant
from checkpoint_app.progress import Progress

SOURCE = "chat"

_ENTRIES_BETWEEN_PROGRESS = 50

OfList = Callable[[str], Iterable[OrderRequest]]
"""The recorded orders of a list, by the beginning of their ids (chat-KEY-)."""


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
) -> Draft:
    """Read a list pasted on `day` (local) for one merchant (an id). Never raises for what is in the text.

    An entry that orders something is in `orders`, with its questions; what is no order at all is a problem. Nothing is
    taken in part. `known` gives the recorded order of an id, `recorded_of_list` those of the same list. `aliases`:
    folded words of this chat `group`, by sku. `answers`: Question.id to Candidate.key.
    """
    if len(text) > LIMIT_MB * 1024 * 1024:
        return _refusal(file, FileTooLarge(LIMIT_MB), encoding)
    if catalogue.merchant(merchant) is None:
        return _refusal(file, UnknownMerchant(merchant), encoding)
    names = catalogue.names(merchant, aliases)
    reader = _Reader(
        pasted.split(text, catalogue, names), catalogue, merchant, names, known, recorded_of_list, file, day
    )
    return reader.read(dict(answers or {}), encoding, group, progress)


def reread(draft: Draft, answers: Mapping[str, str]) -> Draft:
    """The draft with these answers besides those that it has; only what they concern is read again."""
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
        file: str,
        day: date,
    ) -> None:
        self._text = text
        self._catalogue = catalogue
        self._merchant = merchant
        self._names = names
        self._known = lookup(known)
        self._of_list = recorded_of_list or _of_mapping(known)
        self._file = file
        self._day = day
        self._menus: dict[int, Menu] = {}
        self._scripts: dict[int, Script] = {}
        self._cache: dict[object, object] = {}

    def reread(self, draft: Draft, answers: Mapping[str, str]) -> Draft:
        return self.read({**draft.answers, **answers}, draft.encoding, draft.group, None)

    def read(self, answers: dict[str, str], encoding: str, group: str, progress: Progress | None) -> Draft:
        """Everything, in the light of `answers`."""
        chain = Chain(
            self._catalogue, self._merchant, self._known, self._of_list, self._file, self._day, group, answers
        )
        entries = self._text.entries
        by_entry = _by_entry(answers)
        for done, entry in enumerate(entries):
            if progress is not None and done % _ENTRIES_BETWEEN_PROGRESS == 0 and not progress(done, len(entries)):
                return _refusal(self._file, Cancelled(), encoding)
            if chain.skips(entry):
                continue
            menu = self._menu(entry.chat_list)
            written = self._scripts.get(done)
            if written is None:
                written = self._scripts[done] = script(entry, self._catalogue, self._names, menu)
            mine = by_entry.get(written.key, {})
            for place, block in enumerate(written.blocks):
                household, asked = household_of(written, block, self._catalogue, mine)
                household, asked = chain.whose(written, household, asked)
                base = chain.base(entry, household)
                key = (
                    done,
                    place,
                    household and household.household,
                    base and tuple((b.product.sku, b.quantity) for b in base),
                    tuple(mine.items()),
                )
                chain.take(read_block(written, place, household, asked, self._names, menu, base, chain.ditto, mine))
                del key
        draft = chain.draft(self._text.strays, encoding)
        if not draft.orders and not chain.looks_like_orders:
            return _refusal(self._file, NotAnOrderList(), encoding)
        if progress is not None:
            progress(len(entries), len(entries))
        return chain.finished(draft, self)

    def _menu(self, chat_list: ChatList) -> Menu:
        menu = self._menus.get(id(chat_list))
        if menu is None:
            menu = self._menus[id(chat_list)] = read_menu(chat_list.head, self._names)
        return menu


def _by_entry(answers: Mapping[str, str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for question, key in answers.items():
        found.setdefault(question.partition(":")[0], {})[question] = key
    return found


def _of_mapping(known: Known) -> OfList:
    if not isinstance(known, Mapping):
        return lambda beginning: ()
    return lambda beginning: [order for key, order in known.items() if key.startswith(beginning)]
