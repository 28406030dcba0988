"""A pasted chat list (接龙) into a draft: households, goods, and what has to be asked. Knows no file and no database."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.domain.reference import Household
from checkpoint_app.intake import entries
from checkpoint_app.intake.catalogue import Catalogue, HouseholdProblem, Place
from checkpoint_app.intake.decoding import LIMIT_MB
from checkpoint_app.intake.drafts import Draft, DraftOrder, Known, Withheld, content, lookup
from checkpoint_app.intake.entries import LONGEST_ENTRY, Entry
from checkpoint_app.intake.items import read_items
from checkpoint_app.intake.problems import PASTED_TEXT, Problem
from checkpoint_app.intake.reasons import (
    AmbiguousHousehold,
    Cancelled,
    DuplicateOrder,
    EntryTooLong,
    FileTooLarge,
    NoAddress,
    NoNumber,
    NotAnOrderList,
    OrderAlreadyDiffers,
    Reason,
    SecondAddress,
    StrayLine,
    UnknownMerchant,
)
from checkpoint_app.intake.spelling import folded
from checkpoint_app.progress import Progress

SOURCE = "chat"

_ENTRIES_BETWEEN_PROGRESS = 50
_CHINA = timezone(timedelta(hours=8))
_PHONE_LABEL = r"(?:(?:联系)?(?:电话|手机|方式)号?码?|tel|phone|☎|📞|📱)\s*[:.是]?\s*"
_MOBILE = r"(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)"
_PHONE = re.compile(
    rf"{_PHONE_LABEL}(?:{_MOBILE}|\+?[\d-]{{5,20}})"
    rf"|(?<![\d.]){_MOBILE}"
    r"|(?<![\d.])0\d{2,3}-\d{7,8}(?!\d)"
)
_NAME_LABEL = re.compile(r"(?:联系人|收货人|收件人|姓名|名字|业主|户主)\s*[:是]?\s*")


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
) -> Draft:
    """Read a list pasted on `day` (local) for one merchant (an id). Never raises for what is in the text.

    An entry is in `orders`, with its doubts, if it can be taken once a person has read them; else it is a problem and
    withheld. Nothing is taken in part. `known` gives the recorded order of an id, if there is one.
    """
    if len(text) > LIMIT_MB * 1024 * 1024:
        return _refusal(file, FileTooLarge(LIMIT_MB), encoding)
    if catalogue.merchant(merchant) is None:
        return _refusal(file, UnknownMerchant(merchant), encoding)
    pasted = entries.split(text, catalogue)
    reader = _Reader(catalogue, merchant, known, file, day)
    for done, entry in enumerate(pasted.entries):
        if progress is not None and done % _ENTRIES_BETWEEN_PROGRESS == 0 and not progress(done, len(pasted.entries)):
            return _refusal(file, Cancelled(), encoding)
        reader.read(entry)
    if not reader.looks_like_orders and not any(stray.address for stray in pasted.strays):
        return _refusal(file, NotAnOrderList(), encoding)
    for stray in pasted.strays:
        reader.problem(stray.row, NoNumber(stray.text) if stray.address else StrayLine(stray.text))
    if progress is not None:
        progress(len(pasted.entries), len(pasted.entries))
    return reader.draft(encoding)


def _refusal(file: str, reason: Reason, encoding: str) -> Draft:
    return Draft(file, problems=(Problem(file, 0, "", reason),), encoding=encoding)


class _Reader:
    def __init__(self, catalogue: Catalogue, merchant: str, known: Known, file: str, day: date) -> None:
        self._catalogue = catalogue
        self._merchant = merchant
        self._recorded = lookup(known)
        self._file = file
        self._day = day
        self._midnight = datetime(day.year, day.month, day.day, tzinfo=_CHINA)
        self._orders: list[DraftOrder] = []
        self._problems: list[Problem] = []
        self._withheld: list[Withheld] = []
        self._first: dict[str, Entry] = {}
        self._repeated = 0
        self.looks_like_orders = False

    def read(self, entry: Entry) -> None:
        order_id = f"chat-{entry.chat_list.key(self._day)}-{entry.number}"
        first = self._first.setdefault(order_id, entry)
        if first is not entry:
            if first.text == entry.text:
                self._repeated += 1
            else:
                self._withhold(entry, [DuplicateOrder(str(entry.number), first.row)])
            return
        if not entry.text.strip(" \n.,。、"):
            # The next free number that chat programs print, unless somebody has emptied an entry that was recorded.
            if self._recorded(order_id) is not None:
                self._withhold(entry, [OrderAlreadyDiffers(str(entry.number))])
            return
        if entry.too_long:
            self.looks_like_orders = True
            self._withhold(entry, [EntryTooLong(LONGEST_ENTRY)])
            return
        self._read_order(entry, order_id)

    def problem(self, row: int, reason: Reason) -> None:
        self._problems.append(Problem(self._file, row, "", reason))

    def draft(self, encoding: str) -> Draft:
        return Draft(
            file=self._file,
            orders=tuple(self._orders),
            problems=tuple(sorted(self._problems, key=lambda problem: problem.row)),
            already=sum(order.status == "already" for order in self._orders),
            encoding=encoding,
            withheld=tuple(self._withheld),
            repeated=self._repeated,
        )

    def _read_order(self, entry: Entry, order_id: str) -> None:
        # A phone number is dropped before anything else is read: it is not needed, and its digits are no quantity.
        text = _PHONE.sub(",", entry.text)
        place = self._catalogue.place_at(text) or self._catalogue.place_inside(text)
        if place is None:
            self._withhold(entry, [NoAddress(text)])
            return
        self.looks_like_orders = True
        written = text[place.start : place.end].strip(" .,:、")
        others = f"{text[: place.start]},{text[place.end :]}"
        home = self._resident(place, written, others)
        if not isinstance(home, Household):
            self._withhold(entry, [home])
            return
        second = self._catalogue.place_inside(others)
        if second is not None and isinstance(self._catalogue.resident(second, written), Household):
            self._withhold(entry, [SecondAddress(others[second.start : second.end].strip())])
            return
        goods = read_items(_without_name(others, home.contact, self._catalogue), self._catalogue)
        if goods.problems:
            self._withhold(entry, goods.problems)
            return
        request = OrderRequest(
            order=order_id,
            household=home.household,
            merchant=self._merchant,
            source=SOURCE,
            number=str(entry.number),
            ordered_at=self._ordered_at(entry.number),
            lines=tuple(goods.lines),
        )
        self._take(entry, request, goods.doubts)

    def _take(self, entry: Entry, request: OrderRequest, doubts: list[Reason]) -> None:
        source = "\n".join(entry.source)
        before = self._recorded(request.order)
        if before is None:
            problems = tuple(Problem(self._file, entry.row, "", doubt) for doubt in doubts)
            self._orders.append(DraftOrder(request, entry.row, source, problems))
        # The list says neither prices nor times: a price declared anew makes no other order of it.
        elif content(before, priced=False, timed=False) == content(request, priced=False, timed=False):
            self._orders.append(DraftOrder(before, entry.row, source, status="already"))
        else:
            self._withhold(entry, [OrderAlreadyDiffers(request.number)])

    def _withhold(self, entry: Entry, reasons: list[Reason]) -> None:
        for reason in reasons:
            self.problem(entry.row, reason)
        self._withheld.append(Withheld(str(entry.number), (entry.row,)))

    def _ordered_at(self, number: int) -> str:
        """The place in the list as a time, so that who wrote first is served first."""
        return (self._midnight + timedelta(seconds=number)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def _resident(self, place: Place, written: str, others: str) -> Household | HouseholdProblem:
        """Who lives there; where several do, the one whose name stands in the entry."""
        home = self._catalogue.resident(place, written)
        if not isinstance(home, AmbiguousHousehold):
            return home
        words = re.split(r"[\s,，、;:()+]+", _NAME_LABEL.sub(",", others))
        named = [self._catalogue.resident(place, written, word) for word in words if word]
        found = {resident.household: resident for resident in named if isinstance(resident, Household)}
        return next(iter(found.values())) if len(found) == 1 else home


def _without_name(text: str, contact: str, catalogue: Catalogue) -> str:
    """`text` without the name that the roster has for this household; another name stays and is asked about."""
    text = _NAME_LABEL.sub(",", text)
    name = folded(contact).strip()
    if not name or catalogue.product_at(name, 0) is not None:
        return text
    return re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", ",", text)
