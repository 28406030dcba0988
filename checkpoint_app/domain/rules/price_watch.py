"""Which prices want to be looked at: above the declared one, above the others' median, risen, invoiced or billed above what
was quoted. Pure arithmetic on fen; knows no merchant's name and no database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

# A rise of more than so many percent since the merchant's last price is flagged, unless the district sets another figure.
RISE_PERCENT = 20


class Watch(Enum):
    """Why a price is flagged."""

    ABOVE_DECLARED = "above_declared"
    ABOVE_MEDIAN = "above_median"
    RISEN = "risen"
    INVOICED_ABOVE_QUOTE = "invoiced_above_quote"
    BILLED_ABOVE_INVOICE = "billed_above_invoice"


@dataclass(frozen=True, slots=True)
class Flag:
    """`price_fen` is more than it should be beside `against` (a price in fen; a median may lie between two)."""

    why: Watch
    price_fen: int
    against: Fraction

    @property
    def percent(self) -> int:
        """How much more that is, in whole percent, rounded down; what is flagged is at least a little above."""
        return int((self.price_fen - self.against) * 100 // self.against)


def median(prices: Sequence[int]) -> Fraction | None:
    """The middle price; of an even number, what lies between the middle two. None without prices."""
    if not prices:
        return None
    ordered, half = sorted(prices), len(prices) // 2
    if len(ordered) % 2:
        return Fraction(ordered[half])
    return Fraction(ordered[half - 1] + ordered[half], 2)


def flags(
    price_fen: int,
    *,
    declared_fen: int = 0,
    others: Sequence[int] = (),
    before_fen: int = 0,
    invoiced_fen: int = 0,
    billed_fen: int = 0,
    rise_percent: int = RISE_PERCENT,
) -> tuple[Flag, ...]:
    """What is to be said of a merchant's price of `price_fen`.

    `others` are the latest prices of the other merchants; `before_fen` is this merchant's last price that was another one,
    so that a price asked twice does not lose its flag. What is 0 is not known and flags nothing.
    """
    found = []
    middle = median(others)
    if declared_fen and price_fen > declared_fen:
        found.append(Flag(Watch.ABOVE_DECLARED, price_fen, Fraction(declared_fen)))
    if middle and price_fen > middle:
        found.append(Flag(Watch.ABOVE_MEDIAN, price_fen, middle))
    if before_fen and price_fen * 100 > before_fen * (100 + rise_percent):
        found.append(Flag(Watch.RISEN, price_fen, Fraction(before_fen)))
    if price_fen and invoiced_fen > price_fen:
        found.append(Flag(Watch.INVOICED_ABOVE_QUOTE, invoiced_fen, Fraction(price_fen)))
    if invoiced_fen and billed_fen > invoiced_fen:
        found.append(Flag(Watch.BILLED_ABOVE_INVOICE, billed_fen, Fraction(invoiced_fen)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Asked:
    """What one merchant asks for an item, and what came of it, in fen; 0 where there is none. Times are UTC.

    `before_fen` is its last price that was another one; `invoiced_fen` stands on its latest invoice; `billed_fen` is the
    highest price at which households were billed of late.
    """

    merchant: str
    price_fen: int
    at: str
    before_fen: int
    before_at: str
    invoiced_fen: int
    billed_fen: int


@dataclass(frozen=True, slots=True)
class Watched:
    """An item with all its prices on one line."""

    sku: str
    unit: str
    declared_fen: int
    asked: tuple[Asked, ...]

    @property
    def median(self) -> Fraction | None:
        """Of what all merchants ask now."""
        return median(tuple(each.price_fen for each in self.asked if each.price_fen))

    def flags(self, rise_percent: int = RISE_PERCENT) -> tuple[tuple[str, Flag], ...]:
        """Every flag, with the merchant that it is about."""
        return tuple(
            (each.merchant, flag)
            for each in self.asked
            for flag in flags(
                each.price_fen,
                declared_fen=self.declared_fen,
                others=self.others(each.merchant),
                before_fen=each.before_fen,
                invoiced_fen=each.invoiced_fen,
                billed_fen=each.billed_fen,
                rise_percent=rise_percent,
            )
        )

    def others(self, merchant: str) -> tuple[int, ...]:
        """What the other merchants ask now."""
        return tuple(each.price_fen for each in self.asked if each.merchant != merchant and each.price_fen)
