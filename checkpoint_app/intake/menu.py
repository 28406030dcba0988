"""The offers that a chat list's head names, so that +1, ① and A2 are understood below it. Knows no household."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from checkpoint_app.domain.reference import Product
from checkpoint_app.intake.names import Names
from checkpoint_app.intake.readings import SURE

_KEY = re.compile(
    r"(?:^|(?<=[\s,，;；、。/|]))(?:(?P<circle>[①②③④⑤⑥⑦⑧⑨⑩])号?|(?P<letter>[a-h])(?:套餐|款|组)?(?=[\s.、:：)）\u3400-\u9fff])|(?P<number>\d{1,2})\s*(?:号(?!楼)(?:套餐|菜包)?|#|[.、:)]))\s*[:：.、)]?\s*"
)
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
            products = _products(line[match.end() : end], names)
            key = match["circle"] or match["letter"] or match["number"]
            if products and key not in choices:
                choices[key] = tuple((product, Decimal(1)) for product in products[:1])
        first = _CONTENT.search(line)
        for product in _products(line[: first.start()] if first else line, names):
            seen.setdefault(product.sku, product)
    return Menu(choices, next(iter(seen.values())) if len(seen) == 1 else None)


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
