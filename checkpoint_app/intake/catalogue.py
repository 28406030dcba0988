"""What a text may mean at one checkpoint: its households by address, products by code and name, merchants.

Built once from a District, then only read, so it may be shared by threads. It knows nothing of files and messages.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from checkpoint_app.domain.reference import Compound, District, Household, Merchant, Product, address
from checkpoint_app.intake import addresses, units
from checkpoint_app.intake.addresses import Address
from checkpoint_app.intake.names import ALIAS, Names
from checkpoint_app.intake.reasons import AmbiguousHousehold, HouseholdElsewhere, UnknownHousehold
from checkpoint_app.intake.spelling import folded, plain, simplified

_LABEL = re.compile(r"[\s:.,、，。]*(?:(?:收货|家庭|住)?地址|住址|房号|门牌号?|家?住在?)?[\s:.,、，。]*")
_JOINT = re.compile(r"[\s:,、，()-]*")

HouseholdProblem = UnknownHousehold | AmbiguousHousehold | HouseholdElsewhere


@dataclass(frozen=True, slots=True)
class Place:
    """An address found in a text from `start` (with the compound's name and a word such as 地址 before it) to `end`.

    `compound` is empty where none is named."""

    compound: str
    address: Address
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ProductMatch:
    """A product's name in a text, up to `end`. More than one product: the name does not tell which. `shortened`: it is
    neither the whole name nor one of the names that the catalogue gives (大米 for 大米10斤)."""

    products: tuple[Product, ...]
    end: int
    shortened: bool


class Catalogue:
    """The index for one checkpoint of a district."""

    def __init__(self, district: District, checkpoint: str) -> None:
        self._compounds = {compound.compound: compound for compound in district.compounds}
        self._ours = {c.compound for c in district.compounds if c.checkpoint == checkpoint}
        self._compound_names = _compound_names(district.compounds, self._ours)
        # A name with a longer one in it (第2小区 in 第22小区's text) must not win: the longest is tried first.
        names = sorted(self._compound_names, key=len, reverse=True)
        self._compound_pattern = re.compile("|".join(map(re.escape, names)) or r"(?!)")
        self._by_id = {folded(household.household): household for household in district.households}
        self._by_door: defaultdict[tuple[str, str, str], list[Household]] = defaultdict(list)
        self._by_room: defaultdict[tuple[str, str], list[Household]] = defaultdict(list)
        for household in district.households:
            if household.compound in self._ours:
                parts = (household.building, household.unit, household.room)
                building, unit, room = (addresses.part_key(part) for part in parts)
                self._by_door[building, unit, room].append(household)
                self._by_room[building, room].append(household)
        self._products = {folded(product.sku): product for product in district.products}
        self._merchants = {folded(merchant.name): merchant for merchant in district.merchants}
        self._merchants |= {folded(merchant.merchant): merchant for merchant in district.merchants}
        self._sold = {
            merchant: {offer.sku for offer in district.offers if offer.merchant == merchant}
            for merchant in {offer.merchant for offer in district.offers}
        }
        self._all_products = district.products
        self.units = units.pattern(product.unit for product in district.products)
        self._names_of: dict[str, Names] = {}
        self._by_phone: defaultdict[str, list[Household]] = defaultdict(list)
        self._by_tail: defaultdict[str, list[Household]] = defaultdict(list)
        self._by_name: defaultdict[str, list[Household]] = defaultdict(list)
        self._by_unit: defaultdict[tuple[str, str], list[Household]] = defaultdict(list)
        for household in district.households:
            if household.compound in self._ours:
                self._by_unit[addresses.part_key(household.building), addresses.part_key(household.unit)].append(
                    household
                )
                if digits := "".join(char for char in household.phone if char.isdecimal()):
                    self._by_phone[digits].append(household)
                    self._by_tail[digits[-4:]].append(household)
                if len(name := plain(household.contact)) > 1:
                    self._by_name[name].append(household)
        self._longest_name = max(map(len, self._by_name), default=0)
        self._known_texts: dict[tuple[str, str], Household | HouseholdProblem] = {}

    def product(self, sku: str) -> Product | None:
        return self._products.get(folded(sku).strip())

    def merchant(self, text: str) -> Merchant | None:
        """By id or by full name."""
        return self._merchants.get(folded(text).strip())

    def names(self, merchant: str, learned: Mapping[str, str] | None = None) -> Names:
        """What words may mean among the goods of one merchant (an id); `learned` as in Names."""
        if not learned and merchant in self._names_of:
            return self._names_of[merchant]
        sold = self._sold.get(merchant)
        names = Names((p for p in self._all_products if sold is None or p.sku in sold), learned)
        if not learned:
            self._names_of[merchant] = names
        return names

    def by_id(self, household: str) -> Household | None:
        """One of ours."""
        found = self._by_id.get(folded(household))
        return found if found is not None and found.compound in self._ours else None

    def with_phone(self, digits: str) -> list[Household]:
        """Ours with this number, or with this tail of four digits."""
        return self._by_tail.get(digits, []) if len(digits) == 4 else self._by_phone.get(digits, [])

    def named_in(self, text: str) -> Iterator[tuple[int, int, list[Household]]]:
        """Where names of contacts stand in a folded text, and whose they are; the longest at each place."""
        for start in range(len(text)):
            for size in range(min(self._longest_name, len(text) - start, 8), 1, -1):
                homes = self._by_name.get(text[start : start + size])
                if homes is not None:
                    yield start, start + size, homes
                    break

    def in_unit(self, building: str, unit: str) -> list[Household]:
        """Ours in one unit of a building, by the keys of their parts."""
        return self._by_unit.get((building, unit), [])

    def doors_of(self, digits: str) -> list[Household]:
        """Ours whose building, unit and room written without any mark between them are `digits`."""
        found = []
        for first in (1, 2, 3):
            for second in (first + 1, first + 2):
                found += self._by_door.get((digits[:first], digits[first:second], digits[second:]), [])
        return found

    def place(self, text: str, found: addresses.Found) -> Place:
        """The address that was found, with the compound's name that stands before it."""
        for named in self._compound_pattern.finditer(text, max(0, found.start - 30), found.start):
            if _JOINT.fullmatch(text, named.end(), found.start):
                return Place(self._compound_names[named[0]], found.address, named.start(), found.end)
        return Place("", found.address, found.start, found.end)

    def others_in(self, text: str, start: int) -> Iterator[tuple[int, int, str]]:
        """Where compounds of other checkpoints are named in a folded text, and by whom they are served."""
        for match in self._compound_pattern.finditer(text, start):
            compound = self._compound_names[match[0]]
            if compound not in self._ours:
                yield match.start(), match.end(), self._compounds[compound].checkpoint

    def is_ours(self, words: str) -> bool:
        """Whether one of our compounds is named in the words."""
        return any(self._compound_names[match[0]] in self._ours for match in self._compound_pattern.finditer(words))

    def ambiguous(self, problem: AmbiguousHousehold) -> list[Household]:
        """The households among which an address does not decide."""
        place = self.place_at(simplified(folded(problem.text)).strip())
        return [] if place is None else self._at(place.address)

    def household(self, text: str, contact: str = "") -> Household | HouseholdProblem:
        """The household of an address that is all there is in `text`; a household's id is one too.

        A compound's name may stand in front, and before it whatever leads to it (city, street). `contact` decides
        between households of the same address, and nothing else.
        """
        key = (text, contact)
        if key not in self._known_texts:
            self._known_texts[key] = self._household(text, contact)
        return self._known_texts[key]

    def _household(self, text: str, contact: str) -> Household | HouseholdProblem:
        written = folded(text).strip()
        by_id = self._by_id.get(written)
        if by_id is not None:
            return by_id if by_id.compound in self._ours else self._elsewhere(text, by_id.compound)
        named = self._compound_pattern.search(written)
        place = self.place_at(written, named.start() if named else 0)
        if place is None or written[place.end :].strip(" .,。)"):
            return UnknownHousehold(text)
        return self.resident(place, text, contact)

    def place_at(self, text: str, start: int = 0) -> Place | None:
        """The address that begins at `start` of a folded text, after a word such as 地址 and a compound's name."""
        begin = _end(_LABEL.match(text, start), start)
        named = self._compound_pattern.match(text, begin)
        compound = self._compound_names[named[0]] if named else ""
        found = addresses.at(text, _end(_JOINT.match(text, named.end()), begin) if named else begin)
        return None if found is None else Place(compound, found.address, start, found.end)

    def resident(self, place: Place, text: str, contact: str = "") -> Household | HouseholdProblem:
        """Who lives at `place`; `text` is what was written, for the problem."""
        if place.compound and place.compound not in self._ours:
            return self._elsewhere(text, place.compound)
        homes = [home for home in self._at(place.address) if place.compound in ("", home.compound)]
        if len(homes) > 1 and contact:
            named = [home for home in homes if folded(home.contact) == folded(contact)]
            homes = named if len(named) == 1 else homes
        if len(homes) == 1:
            return homes[0]
        return AmbiguousHousehold(text, self._choices(homes)) if homes else UnknownHousehold(text)

    def _at(self, wanted: Address) -> list[Household]:
        homes = self._by_door.get((wanted.building, wanted.unit, wanted.room), [])
        if not homes and not wanted.unit:
            homes = self._by_room.get((wanted.building, wanted.room), [])
        if not homes and wanted.building[:1].isalpha():
            # B3 is building 3 where no building has a letter.
            return self._at(Address(wanted.building[1:], wanted.unit, wanted.room))
        return homes

    def product_at(self, text: str, start: int) -> ProductMatch | None:
        """The longest product name that begins at `start` of a folded text, whoever sells it."""
        found = self.names("").at(text, start)
        return None if found is None else ProductMatch(found[0].products, found[1], found[0].confidence < ALIAS)

    def _elsewhere(self, text: str, compound: str) -> HouseholdElsewhere:
        return HouseholdElsewhere(text, self._compounds[compound].checkpoint)

    def _choices(self, homes: list[Household]) -> tuple[str, ...]:
        if len({home.compound for home in homes}) == 1:
            return tuple(address(home) for home in homes)
        return tuple(f"{self._compounds[home.compound].name} {address(home)}" for home in homes)


def _compound_names(compounds: Iterable[Compound], ours: set[str]) -> dict[str, str]:
    """Compound by each name it goes by. Ours come last, so that they keep a name that others have too."""
    names: dict[str, str] = {}
    for compound in sorted(compounds, key=lambda compound: compound.compound in ours):
        full = "".join(folded(compound.name).split())
        short = full.removesuffix("小区")
        names |= {name: compound.compound for name in (full, short) if len(name) > 1 and not name[-1:].isdigit()}
    return names


def _end(match: re.Match[str] | None, otherwise: int) -> int:
    return otherwise if match is None else match.end()
