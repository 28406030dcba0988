"""The product that a cell names. Knows how spreadsheets dress a name up, not how names are found."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checkpoint_app.domain.reference import Product
from checkpoint_app.intake.names import Names
from checkpoint_app.intake.readings import MOST_CANDIDATES, SURE
from checkpoint_app.intake.reasons import AmbiguousItem, NameShortened, Reason, UnknownItem
from checkpoint_app.intake.sheet_reasons import NearestName
from checkpoint_app.intake.spelling import plain

_DRESS = re.compile(r"[(\[【{<《〈][^)\]】}>》〉]*[)\]】}>》〉]")
_PLAIN_SPECS = frozenset({"", "默认", "默认规格", "标准", "标准规格", "统一规格", "无", "-", "/", "default"})
# A guess is offered, to be looked at, when it is this good and the next one is so much worse.
_FAIR, _AHEAD = 75, 10


@dataclass(frozen=True, slots=True)
class Named:
    """The product, and the `doubt` that a person has to look at where the name was not written out."""

    product: Product
    doubt: Reason | None = None


def named(names: Names, text: str, spec: str = "", *, guess: bool = True) -> Named | Reason:
    """The product that `text` (with its size in `spec`) names, or why that cannot be told. Without `guess`, which takes a
    hundred times as long, only a name that is known counts."""
    written, size = plain(text), plain(spec)
    bare = _DRESS.sub("", written)
    sized = () if size in _PLAIN_SPECS else (written + size, bare + size)
    for word in dict.fromkeys(filter(None, (*sized, written, bare))):
        found = names.exactly(word)
        if found is None or (word not in sized and found.confidence < SURE and len(found.products) == 1):
            continue
        if len(found.products) > 1:
            return AmbiguousItem(text, tuple(product.name for product in found.products[:MOST_CANDIDATES]))
        product = found.products[0]
        if found.rule == "shortened":
            return Named(product, NameShortened(text, product.name))
        # 白菜 of 5斤 is not one 斤 of 白菜.
        fits = word in sized or not sized or size == plain(product.unit)
        return Named(product, None if fits else NearestName(f"{text} {spec}", product.name))
    return _guessed(names, text, sized[-1] if sized else bare) if guess else UnknownItem(text)


def nearest(names: Names, text: str) -> list[Product]:
    """The products that some words may be about, to choose from; the likeliest first."""
    word = plain(text)
    found = [guess.product for guess in names.guess(word).best]
    for start in range(len(word)):
        match = names.at(word, start)
        found += match[0].products if match is not None else ()
    return list({product.sku: product for product in found}.values())[:MOST_CANDIDATES]


def _guessed(names: Names, text: str, word: str) -> Named | Reason:
    """By what the words end with (新鲜白菜), else by what they look and sound like: to be looked at either way."""
    for start in range(1, len(word)):
        match = names.at(word, start)
        if match is not None and match[1] == len(word) and len(match[0].products) == 1:
            return Named(match[0].products[0], NearestName(text, match[0].products[0].name))
    best = names.guess(word).best
    if best and best[0].score >= _FAIR and (len(best) == 1 or best[0].score - best[1].score >= _AHEAD):
        return Named(best[0].product, NearestName(text, best[0].product.name))
    return UnknownItem(text)
