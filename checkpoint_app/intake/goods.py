"""Finding goods of one merchant as somebody types them in a hurry: name, other name, pinyin, and how many. No screen.

Built once from a district, then only read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from checkpoint_app.domain import quantities
from checkpoint_app.domain.reference import District, Product
from checkpoint_app.intake.pinyin import begins, initials, spells
from checkpoint_app.intake.spelling import CHINESE_DIGITS, chinese_quantity, folded

MOST = 9
_LONGEST = 40
_QUANTITY = re.compile(
    rf"(?P<name>.*?[^\d.\s])(?:\s*[*×:,]\s*|(?<![a-z])\s*x\s*|\s*)(?P<number>\d{{1,30}}(?:\.\d{{1,30}})?|[半{CHINESE_DIGITS}两]{{1,4}})\s*(?P<unit>[^\W\d_]*)"
)

_SAME, _SPELT, _BEGUN, _RARE, _WITHIN = 100, 90, 80, 70, 60


@dataclass(frozen=True, slots=True)
class TypedItem:
    """One possible reading of what was typed. Without a number one unit is meant."""

    product: Product
    quantity: Decimal


class GoodsIndex:
    """What one merchant sells; everything, where the district lists no offers of it."""

    def __init__(self, district: District, merchant: str = "") -> None:
        offered = {each.sku for each in district.offers if each.merchant == merchant}
        self._names = [
            (
                product,
                tuple(dict.fromkeys("".join(folded(name).split()) for name in (product.name, *product.other_names))),
            )
            for product in district.products
            if not offered or product.sku in offered
        ]
        self._by_initial: dict[str, list[int]] = {}
        for place, (_, names) in enumerate(self._names):
            for letter in {letter for name in names for letter in initials(name) | set(name[:1])}:
                self._by_initial.setdefault(letter, []).append(place)

    @property
    def products(self) -> list[Product]:
        """All of it, as the district lists it."""
        return [product for product, _ in self._names]

    def find(self, typed: str, limit: int = MOST) -> list[Product]:
        """The goods whose name fits, the best first; none for nothing."""
        wanted = "".join(folded(typed).split())[:_LONGEST]
        if not wanted:
            return []
        scored = [
            (-score, place)
            for place in self._worth_a_look(wanted)
            if (score := max(_score(wanted, name) for name in self._names[place][1]))
        ]
        return [self._names[place][0] for _, place in sorted(scored)[:limit]]

    def read(self, typed: str, limit: int = MOST) -> list[TypedItem]:
        """Goods with their quantity ("白菜 2", "bc2", "大米10斤", "牛奶 两盒"), the best first.

        A number at the end is a quantity unless a name is written so; a unit after it must be the product's own.
        """
        plain = " ".join(folded(typed).split())[:_LONGEST]
        named = self.find(plain, limit)
        if any(_says("".join(plain.split()), product) for product in named):
            return [TypedItem(product, Decimal(1)) for product in named]
        match = _QUANTITY.fullmatch(plain)
        quantity = None if match is None else _number(match["number"])
        if match is None or quantity is None or not quantities.is_amount(quantity):
            return [TypedItem(product, Decimal(1)) for product in named]
        found = [
            TypedItem(product, quantity)
            for product in self.find(match["name"], limit)
            if match["unit"] in ("", folded(product.unit))
        ]
        return found or [TypedItem(product, Decimal(1)) for product in named]

    def wrong(self, typed: str) -> Literal["name", "quantity", "unit"]:
        """Which part is to blame where nothing fits: "猪蹄", "白菜 10000000", "白菜 2箱"."""
        match = _QUANTITY.fullmatch(" ".join(folded(typed).split())[:_LONGEST])
        if match is None or not self.find(match["name"], 1):
            return "name"
        quantity = _number(match["number"])
        return "unit" if quantity is not None and quantities.is_amount(quantity) else "quantity"

    def _worth_a_look(self, wanted: str) -> Iterable[int]:
        """Latin letters are looked for at the beginning only; characters anywhere in a name."""
        if wanted[0].isascii() and wanted[0].isalpha():
            return self._by_initial.get(wanted[0], ())
        return range(len(self._names))


def _score(wanted: str, name: str) -> int:
    if wanted == name:
        return _SAME
    if begins(wanted, name, common=True):
        return _SPELT if spells(wanted, name) else _BEGUN
    if begins(wanted, name):
        return _RARE
    return _WITHIN if wanted in name else 0


def _says(wanted: str, product: Product) -> bool:
    return any(wanted == "".join(folded(name).split()) for name in (product.name, *product.other_names))


def _number(written: str) -> Decimal | None:
    if written[0].isdecimal():
        return Decimal(written)
    return chinese_quantity(written)
