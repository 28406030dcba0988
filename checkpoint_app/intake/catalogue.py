"""What a text may mean at one checkpoint: its households by address, products by code and name, merchants.

Built once from a District, then only read, so it may be shared by threads. It knows nothing of files and messages.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from checkpoint_app.domain.reference import Compound, District, Household, Merchant, Product, address
from checkpoint_app.intake import addresses, units
from checkpoint_app.intake.addresses import Address
from checkpoint_app.intake.reasons import AmbiguousHousehold, HouseholdElsewhere, UnknownHousehold
from checkpoint_app.intake.spelling import folded

_LABEL = re.compile(r"[\s:.,、，。]*(?:(?:收货|家庭|住)?地址|住址|房号|门牌号?|家?住在?)?[\s:.,、，。]*")
_JOINT = re.compile(r"[\s:,、，()-]*")
_SPECIFICATION = re.compile(r"(?P<base>\D*[^\d\s])\s*\d+(?:\.\d+)?\s*[^\W\d]*")
_SHORTEST_BASE = 2

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
    """A product's name in a text, up to `end`. More than one product: the name does not tell which. `shortened`: only
    the part before its size is written (大米 for 大米10斤)."""

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
        self._names = _product_names(district.products)
        self.units = units.pattern(product.unit for product in district.products)
        self._merchants = {folded(merchant.name): merchant for merchant in district.merchants}
        self._merchants |= {folded(merchant.merchant): merchant for merchant in district.merchants}
        self._known_texts: dict[tuple[str, str], Household | HouseholdProblem] = {}

    def product(self, sku: str) -> Product | None:
        return self._products.get(folded(sku).strip())

    def merchant(self, text: str) -> Merchant | None:
        """By id or by full name."""
        return self._merchants.get(folded(text).strip())

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
        plain = folded(text).strip()
        by_id = self._by_id.get(plain)
        if by_id is not None:
            return by_id if by_id.compound in self._ours else self._elsewhere(text, by_id.compound)
        named = self._compound_pattern.search(plain)
        place = self.place_at(plain, named.start() if named else 0)
        if place is None or plain[place.end :].strip(" .,。)"):
            return UnknownHousehold(text)
        return self.resident(place, text, contact)

    def place_at(self, text: str, start: int = 0) -> Place | None:
        """The address that begins at `start` of a folded text, after a word such as 地址 and a compound's name."""
        begin = _end(_LABEL.match(text, start), start)
        named = self._compound_pattern.match(text, begin)
        compound = self._compound_names[named[0]] if named else ""
        found = addresses.at(text, _end(_JOINT.match(text, named.end()), begin) if named else begin)
        return None if found is None else Place(compound, found.address, start, found.end)

    def place_inside(self, text: str) -> Place | None:
        """The first complete address (building, unit, room) anywhere in a folded text."""
        named = self._compound_pattern.search(text)
        if named is not None and (place := self.place_at(text, named.start())) is not None:
            return place
        found = addresses.inside(text)
        return None if found is None else Place("", found.address, found.start, found.end)

    def resident(self, place: Place, text: str, contact: str = "") -> Household | HouseholdProblem:
        """Who lives at `place`; `text` is what was written, for the problem."""
        if place.compound and place.compound not in self._ours:
            return self._elsewhere(text, place.compound)
        wanted = place.address
        homes = self._by_door.get((wanted.building, wanted.unit, wanted.room), [])
        if not homes and not wanted.unit:
            homes = self._by_room.get((wanted.building, wanted.room), [])
        homes = [home for home in homes if place.compound in ("", home.compound)]
        if len(homes) > 1 and contact:
            named = [home for home in homes if folded(home.contact) == folded(contact)]
            homes = named if len(named) == 1 else homes
        if len(homes) == 1:
            return homes[0]
        return AmbiguousHousehold(text, self._choices(homes)) if homes else UnknownHousehold(text)

    def product_at(self, text: str, start: int) -> ProductMatch | None:
        """The longest product name that begins at `start` of a folded text."""
        for pattern, products, shortened in self._names.get(text[start : start + 1], ()):
            match = pattern.match(text, start)
            if match is not None:
                return ProductMatch(products, match.end(), shortened)
        return None

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


Names = dict[str, list[tuple[re.Pattern[str], tuple[Product, ...], bool]]]


def _product_names(products: Iterable[Product]) -> Names:
    """By first character, the patterns of the names that begin with it, the longest first."""
    full: defaultdict[str, list[Product]] = defaultdict(list)
    bases: defaultdict[str, list[Product]] = defaultdict(list)
    for product in products:
        name = "".join(folded(product.name).split())
        if name:
            full[name].append(product)
            size = _SPECIFICATION.fullmatch(name)
            if size is not None and len(size["base"]) >= _SHORTEST_BASE:
                bases[size["base"]].append(product)
    names: Names = defaultdict(list)
    for shortened, group in ((False, full), (True, bases)):
        for name, owners in group.items():
            if not (shortened and name in full):
                names[name[0]].append((_spaced(name), tuple(owners), shortened))
    for entries in names.values():
        entries.sort(key=lambda entry: len(entry[0].pattern), reverse=True)
    return dict(names)


def _spaced(name: str) -> re.Pattern[str]:
    """The name, with a space allowed where words and numbers meet: 大豆油5L is also written 大豆油 5 L."""
    parts = re.findall(r"\d+(?:\.\d+)?|[^\d]+", name)
    return re.compile(r"[ \t]?".join(re.escape(part) for part in parts))


def _end(match: re.Match[str] | None, otherwise: int) -> int:
    return otherwise if match is None else match.end()
