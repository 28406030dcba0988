"""The product that a cell names, by code or by words. Knows the catalogue and how spreadsheets dress a name up."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checkpoint_app.domain.reference import Product
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.reasons import AmbiguousItem, NameShortened, Reason, UnknownItem
from checkpoint_app.intake.sheet_reasons import NameGuessed
from checkpoint_app.intake.spelling import folded

_DRESS = re.compile(r"[(\[【{<《〈][^)\]】}>》〉]*[)\]】}>》〉]")
_PLAIN_SPECS = frozenset({"", "默认", "默认规格", "标准", "标准规格", "统一规格", "无", "-", "/", "default"})


@dataclass(frozen=True, slots=True)
class Named:
    """The product, and the `doubt` that a person has to look at where the name was not written out."""

    product: Product
    doubt: Reason | None = None


def named(catalogue: Catalogue, text: str, spec: str = "") -> Named | Reason:
    """The product that `text` (with its size in `spec`) names, or why that cannot be told."""
    plain = _plain(text)
    size = _plain(spec)
    bare = _DRESS.sub("", plain)
    tries = [plain, bare] if size in _PLAIN_SPECS else [plain + size, bare + size, plain, bare]
    for written in dict.fromkeys(filter(None, tries)):
        found = catalogue.product_at(written, 0)
        if found is not None and found.end == len(written) and not found.shortened:
            if len(found.products) > 1:
                return AmbiguousItem(text, tuple(product.name for product in found.products))
            product = found.products[0]
            # 大米 of 5斤 is not the 大米 that the catalogue has without a size, nor is 白菜 of 5斤 one 斤 of 白菜.
            sized = written in (plain + size, bare + size) or size in (*_PLAIN_SPECS, _plain(product.unit))
            return Named(product, None if sized else NameGuessed(f"{text} {spec}", product.name))
    found = catalogue.product_at(bare, 0)
    if found is not None and found.end == len(bare):
        if len(found.products) == 1:
            return Named(found.products[0], NameShortened(text, found.products[0].name))
        return AmbiguousItem(text, tuple(product.name for product in found.products))
    return UnknownItem(text)


def nearest(catalogue: Catalogue, text: str) -> list[Product]:
    """The products that some words may be about, to choose from."""
    plain = _plain(text)
    found: dict[str, Product] = {}
    for start in range(len(plain)):
        match = catalogue.product_at(plain, start)
        if match is not None:
            found.update({product.sku: product for product in match.products})
    return list(found.values())


def _plain(text: str) -> str:
    return "".join(folded(text).split())
