"""The offers that a chat list's head names, so that +1, ① and A2 are understood below it. Knows no household."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from checkpoint_app.domain.reference import Product
from checkpoint_app.intake.asides import asides
from checkpoint_app.intake.basket import read_basket
from checkpoint_app.intake.names import Names
from checkpoint_app.intake.pad import Reading
from checkpoint_app.intake.readings import SURE

_KEY = re.compile(
    r"(?:(?P<circle>[①②③④⑤⑥⑦⑧⑨⑩])号?|(?:^|(?<=[\s,，;；、。/|]))"
    r"(?:(?P<letter>[a-h])(?:套餐|款|组)?(?=[\s.、:：)）\u3400-\u9fff])|(?P<number>\d{1,2})\s*(?:号(?!楼)(?:套餐|菜包)?|#|[.、:)])))\s*[:：.、)]?\s*"
)
_PRICE = re.compile(r"¥?\s*\d+(?:\.\d+)?\s*(?:元|块钱?)(?:\s*[/一每]\s*[^\W\d]{1,2})?")
_CONTENT = re.compile(r"一份有|每份有|包括|包含|内含|里面有|内有|含")
_LONGEST_HEAD = 4000


@dataclass(frozen=True, slots=True)
class Menu:
    """`choices`: products by key (①, a, 1); `single`: the only offer, if there is but one."""

    choices: dict[str, tuple[tuple[Product, Decimal], ...]] = field(default_factory=dict)
    single: Product | None = None


def read_menu(head: list[str], names: Names) -> Menu:
    """The offers in the (folded) lines of a head."""
    choices: dict[str, tuple[tuple[Product, Decimal], ...]] = {}
    text = "\n".join(head)[:_LONGEST_HEAD]
    seen: dict[str, Product] = {}
    for line in text.split("\n"):
        keys = list(_KEY.finditer(line))
        for place, match in enumerate(keys):
            end = keys[place + 1].start() if place + 1 < len(keys) else len(line)
            key = match["circle"] or match["letter"] or match["number"]
            if _products(line[match.end() : end], names) and key not in choices:
                choices[key] = _package(line[match.end() : end], names)
        first = _CONTENT.search(line)
        for product in _products(line[: first.start()] if first else line, names):
            seen.setdefault(product.sku, product)
    return Menu(choices, next(iter(seen.values())) if len(seen) == 1 else None)


def _package(text: str, names: Names) -> tuple[tuple[Product, Decimal], ...]:
    """What one of an offer holds; nothing where that cannot be told, so that it is asked."""
    products = _products(text, names)
    if len(products) == 1:
        # A price or a size beside the only product is not how many an offer holds, unless it is said in its unit.
        counts = re.findall(rf"(\d{{1,2}})\s*{re.escape(products[0].unit)}(?!/)", _PRICE.sub(" ", text))
        named = products[0].name
        count = Decimal(counts[0]) if len(counts) == 1 and f"{counts[0]}{products[0].unit}" not in named else Decimal(1)
        return ((products[0], count),)
    plain = _PRICE.sub(lambda match: " " * len(match[0]), text)
    holes = [(aside.start, aside.end, int(aside.parts)) for aside in asides(plain, [])]
    basket = read_basket(plain, 0, len(plain), holes, Reading(names, lambda kind, start, end: None))
    clear = [(line.product, line.quantity) for line in basket.lines if line.own]
    return () if basket.doubts else tuple(clear)


def _products(text: str, names: Names) -> list[Product]:
    found: list[Product] = []
    position = 0
    while position < len(text):
        named = names.at(text, position)
        if named is None or (named[1] - position == 1):
            goods = names.goods_at(text, position)
            position = max(goods, position + 1)
            continue
        if named[0].confidence >= SURE and len(named[0].products) == 1:
            found.append(named[0].products[0])
        position = named[1]
    return found
