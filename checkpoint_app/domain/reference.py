"""The district as the office describes it: places, people, merchants, goods. Plain values; knows no file and no rule.

Names and phone numbers of people stand here and nowhere else: entries of the journal hold ids.
"""

from __future__ import annotations

from dataclasses import dataclass

SEALED, CONTROLLED, NORMAL = "sealed", "controlled", "normal"
CONTROLS = (SEALED, CONTROLLED, NORMAL)
TIERS = ("main", "backup")
NEEDS = ("", "elderly", "infant", "mobility", "medicine")
SUPERVISOR = "supervisor"
# As in facts.GOODS_CLASSES.
COLD_CLASSES = ("frozen", "chilled", "imported")
ROLES = (SUPERVISOR, "order_desk", "volunteer", "label_staff")


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A gate through which the goods of some compounds come."""

    checkpoint: str
    name: str


@dataclass(frozen=True, slots=True)
class Compound:
    """`control` is one of CONTROLS; `checkpoint` is the one that serves it."""

    compound: str
    name: str
    control: str
    checkpoint: str


@dataclass(frozen=True, slots=True)
class Building:
    compound: str
    building: str
    units: int
    floors: int
    lift: bool


@dataclass(frozen=True, slots=True)
class Household:
    """One door. `need` is one of NEEDS; `unit` may be empty where a building has none."""

    household: str
    compound: str
    building: str
    unit: str
    room: str
    contact: str
    phone: str
    need: str


@dataclass(frozen=True, slots=True)
class Merchant:
    """`tier` is one of TIERS. Orders of a day are taken until `cut_off` (local, "16:00"; empty: at any time); a purchase list
    below `minimum_fen` is not brought."""

    merchant: str
    name: str
    tier: str
    cut_off: str = ""
    minimum_fen: int = 0


@dataclass(frozen=True, slots=True)
class Product:
    """`declared_price_fen` is the price of one `unit`, in fen, as declared to the district. `aliases` are other names that
    people write, parted by |."""

    sku: str
    name: str
    category: str
    unit: str
    declared_price_fen: int
    cold_chain: bool
    aliases: str = ""
    goods_class: str = ""
    """One of facts.GOODS_CLASSES; empty: frozen where it is cold chain, else ordinary. Chilled goods must say so."""

    @property
    def is_cold(self) -> bool:
        """It goes into bags of its own: by the catalogue's mark, or by its class."""
        return self.cold_chain or self.goods_class in COLD_CLASSES

    @property
    def other_names(self) -> tuple[str, ...]:
        return tuple(name.strip() for name in self.aliases.split("|") if name.strip())


@dataclass(frozen=True, slots=True)
class Offer:
    """The merchant sells the item. One that has no offers sells everything."""

    merchant: str
    sku: str


@dataclass(frozen=True, slots=True)
class Pass:
    """A vehicle's pass. Times are UTC; an empty `merchant`, `plate` or `checkpoint`: for any of them."""

    pass_number: str
    merchant: str
    plate: str
    checkpoint: str
    valid_from: str
    valid_until: str


@dataclass(frozen=True, slots=True)
class Barcode:
    """A code on goods (EAN, UPC, GTIN, a scale's item number) and for how many thousandths of the item's unit it stands."""

    barcode: str
    sku: str
    quantity_milli: int = 1000


@dataclass(frozen=True, slots=True)
class Volunteer:
    """Somebody who may be on a shift. `role` is one of ROLES."""

    volunteer: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class District:
    """All reference data of one district, each in the order in which the office lists it."""

    checkpoints: tuple[Checkpoint, ...] = ()
    compounds: tuple[Compound, ...] = ()
    buildings: tuple[Building, ...] = ()
    households: tuple[Household, ...] = ()
    merchants: tuple[Merchant, ...] = ()
    products: tuple[Product, ...] = ()
    volunteers: tuple[Volunteer, ...] = ()
    offers: tuple[Offer, ...] = ()
    passes: tuple[Pass, ...] = ()
    barcodes: tuple[Barcode, ...] = ()


def address(household: Household) -> str:
    """`32-1-502`: building, unit and room as people here write them; without the unit where there is none."""
    return "-".join(part for part in (household.building, household.unit, household.room) if part)


def walking_order(household: Household) -> list[tuple[int, str]]:
    """The key by which households are sorted as somebody walks past them; db.reads.WALKING_ORDER is the same in SQL."""
    parts = (household.compound, household.building, household.unit, household.room)
    return [(int(part) if part.isdecimal() else 0, part) for part in parts]
