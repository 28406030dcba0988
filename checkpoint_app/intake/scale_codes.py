"""The codes that a shop's scale prints: an item number with a weight or a price in it. Knows formats as data, no goods.

GS1 leaves numbers that begin with 20 to 29 to each country (General Specifications, "Restricted Circulation Numbers"); in
China each shop sets its own scale. So the checkpoint chooses for each merchant, and says which digits are what.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby

# F: prefix, P: item number, W: weight in grams, E: price in fen, X: any digit that is not looked at, C: check digit.
WEIGHT_13 = "FFPPPPPWWWWWC"
PRICE_13 = "FFPPPPPEEEEEC"
WEIGHT_PRICE_18 = "FFPPPPPWWWWWEEEEEC"
PRICE_WEIGHT_18 = "FFPPPPPEEEEEWWWWWC"
LAYOUTS_13 = (WEIGHT_13, PRICE_13)
LAYOUTS_18 = (WEIGHT_PRICE_18, PRICE_WEIGHT_18)
ITEM_PREFIX = "scale:"
"""Before an item number where a code is bound: `scale:00123`."""

_LAYOUT = re.compile(r"FF(?=[PWEX]*P)(?=[PWEX]*[WE])[PWEX]+C")
_PREFIXES = re.compile(r"2\d")


@dataclass(frozen=True, slots=True)
class ScaleFormat:
    """The layouts in use (at most one for each length) and the prefixes that mark a code as a scale's."""

    layouts: tuple[str, ...] = (WEIGHT_13, WEIGHT_PRICE_18)
    prefixes: tuple[str, ...] = tuple(f"2{digit}" for digit in range(10))

    def to_text(self) -> str:
        return " ".join((*self.layouts, *self.prefixes))

    @staticmethod
    def from_text(text: str) -> ScaleFormat:
        """What was chosen; no layout at all for nothing, or for what no release wrote."""
        words = text.split()
        layouts = tuple(word for word in words if is_layout(word))
        prefixes = tuple(word for word in words if _PREFIXES.fullmatch(word))
        sound = len(layouts) + len(prefixes) == len(words) and prefixes and layouts
        if not sound or len({len(layout) for layout in layouts}) != len(layouts):
            return ScaleFormat(())
        return ScaleFormat(layouts, prefixes)

    def layout(self, length: int) -> str:
        """The layout in use for labels of so many digits; empty where none is."""
        return next((each for each in self.layouts if len(each) == length), "")

    def choosing(self, layout: str) -> ScaleFormat:
        """This one with a layout in place of that of the same length."""
        others = tuple(each for each in self.layouts if len(each) != len(layout))
        return replace(self, layouts=(*others, layout))

    def with_usual(self) -> ScaleFormat:
        """This one with the usual layouts where nobody chose one."""
        usual = tuple(each for each in (WEIGHT_13, WEIGHT_PRICE_18) if not self.layout(len(each)))
        return replace(self, layouts=(*self.layouts, *usual))


@dataclass(frozen=True, slots=True)
class ScaleCode:
    """`item` is its number with zeros in front; None: the layout has no such part."""

    item: str
    grams: int | None
    price_fen: int | None

    @property
    def key(self) -> str:
        """What is bound to an item of ours."""
        return ITEM_PREFIX + self.item


def setting(merchant: str) -> str:
    """What desk.recall and desk.remember keep the choice for a merchant's labels under, as ScaleFormat.to_text writes it."""
    return f"scale_format:{merchant}"


def is_layout(text: str) -> bool:
    """Whether these letters lay a scale's code out: one item number, a weight or a price, each in one piece."""
    runs = [letter for letter, _ in groupby(text)]
    unique = all(runs.count(letter) <= 1 for letter in "PWE")
    return len(text) in (13, 18) and unique and _LAYOUT.fullmatch(text) is not None


def take_apart(digits: str, scale: ScaleFormat) -> ScaleCode | None:
    """The parts of a scale's code whose check digit is right; None where the format in use has no such code."""
    layout = scale.layout(len(digits))
    if not layout or digits[:2] not in scale.prefixes:
        return None
    parts = {letter: "".join(d for d, at in zip(digits, layout, strict=True) if at == letter) for letter in "PWE"}
    return ScaleCode(parts["P"], int(parts["W"]) if parts["W"] else None, int(parts["E"]) if parts["E"] else None)
