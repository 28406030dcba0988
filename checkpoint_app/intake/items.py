"""Which quantity belongs to which product in an entry, and what of it is doubtful. Knows no address and no order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import groupby

from checkpoint_app.domain import quantities
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import units
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.reasons import (
    AmbiguousItem,
    BadQuantity,
    ChangeNotUnderstood,
    ItemTwice,
    LargeQuantity,
    NameShortened,
    NegativeQuantity,
    NoItems,
    NoQuantity,
    NotUnderstood,
    PairingDoubtful,
    PairingUnclear,
    PartOfAPiece,
    QuantityWithoutItem,
    Reason,
    UnitDiffers,
    UnitTakenAs,
    UnknownItem,
    WordsUnclear,
    ZeroQuantity,
)
from checkpoint_app.intake.spelling import folded
from checkpoint_app.intake.tokens import Amount, Item, Token, Words, glued, scan

LARGE = Decimal(20)
_CHANGES = re.compile(r"[不没無无退改换換或减減少错撤别]|取消|如果|要是|划掉|作废")

# What it costs to leave a token alone, when quantities are paired with their neighbours: a quantity without a product
# is the least likely, words at the end (a name, a remark) are the most. To part two that are written without a space
# costs less than either, so that it only decides between readings that are otherwise equal.
_COST_AMOUNT, _COST_ITEM, _COST_LAST_WORDS, _COST_PARTED = 100, 10, 1, 3


@dataclass(slots=True)
class ItemsReading:
    """`doubts` are for a person to read before the lines are taken; with any of `problems` they must not be taken."""

    lines: list[OrderLine] = field(default_factory=list)
    doubts: list[Reason] = field(default_factory=list)
    problems: list[Reason] = field(default_factory=list)


def read_items(text: str, catalogue: Catalogue) -> ItemsReading:
    """The goods in a folded text that is an entry without its number, address, name and phone. Never raises."""
    reading = _Reading(text)
    for segment in _with_lone_amounts(reading.take_each(scan(text, catalogue))):
        reading.take(segment)
    return reading.result()


def _with_lone_amounts(segments: list[list[Token]]) -> list[list[Token]]:
    """A quantity alone between two separators (白菜+2, 白菜，2斤) belongs to what stands before it."""
    joined: list[list[Token]] = []
    for segment in segments:
        if joined and len(segment) == 1 and isinstance(segment[0], Amount):
            joined[-1] = [*joined[-1], *segment]
        elif segment:
            joined.append(segment)
    return joined


def _paired(text: str, tokens: list[Token]) -> tuple[list[tuple[Token, ...]], bool]:
    """The tokens in groups of one or two neighbours (a quantity with a product or words), and whether that is the only
    cheapest way."""
    last_solid = max((n for n, token in enumerate(tokens) if not isinstance(token, Words)), default=-1)

    def alone(index: int) -> int:
        token = tokens[index]
        if isinstance(token, Amount):
            return _COST_AMOUNT
        return _COST_LAST_WORDS if isinstance(token, Words) and index > last_solid else _COST_ITEM

    def parted(index: int) -> int:
        """The cost of a group's end between token index-1 and token index."""
        if index == 0 or not _fit(tokens[index - 1], tokens[index]):
            return 0
        return _COST_PARTED if glued(text, tokens[index - 1], tokens[index]) else 0

    costs, ways, sizes = [0], [1], [0]
    for count in range(1, len(tokens) + 1):
        options = [(costs[count - 1] + alone(count - 1) + parted(count - 1), ways[count - 1], 1)]
        if count > 1 and _fit(tokens[count - 2], tokens[count - 1]):
            options.append((costs[count - 2] + parted(count - 2), ways[count - 2], 2))
        cheapest = min(cost for cost, _, _ in options)
        best = [option for option in options if option[0] == cheapest]
        costs.append(cheapest)
        ways.append(min(2, sum(way for _, way, _ in best)))
        sizes.append(best[0][2])
    groups: list[tuple[Token, ...]] = []
    count = len(tokens)
    while count:
        groups.append(tuple(tokens[count - sizes[count] : count]))
        count -= sizes[count]
    return groups[::-1], ways[-1] == 1


def _fit(left: Token, right: Token) -> bool:
    """Whether two tokens may be one item: a quantity and what it is of."""
    return isinstance(left, Amount) != isinstance(right, Amount)


class _Reading:
    def __init__(self, text: str) -> None:
        self._text = text
        self._reading = ItemsReading()
        self._sorted: list[tuple[int, OrderLine]] = []

    def take_each(self, segments: list[list[Token]]) -> list[list[Token]]:
        """白菜、土豆各2斤: take the products before such a quantity, and return what is left of the segments."""
        tokens = [token for segment in segments for token in segment]
        taken: set[int] = set()
        for number, amount in enumerate(tokens):
            first = number
            while first > 0 and isinstance(tokens[first - 1], Item):
                first -= 1
            if isinstance(amount, Amount) and amount.each and first < number:
                taken.update(token.start for token in tokens[first : number + 1])
                for item in tokens[first:number]:
                    assert isinstance(item, Item)
                    self._item(item, amount)
        # What stood on both sides of them does not become neighbours.
        return [
            list(group)
            for segment in segments
            for left, group in groupby(segment, key=lambda token: token.start not in taken)
            if left
        ]

    def take(self, tokens: list[Token]) -> None:
        """Read one segment."""
        groups, certain = _paired(self._text, tokens)
        whole = self._text[tokens[0].start : tokens[-1].end]
        if not certain:
            self._reading.problems.append(PairingUnclear(whole))
            return
        if self._torn(groups):
            if any(isinstance(token, Words) for token in tokens):
                self._reading.problems.append(PairingUnclear(whole))
            else:
                self._reading.doubts.append(PairingDoubtful(whole))
        for group in groups:
            amount = next((token for token in group if isinstance(token, Amount)), None)
            named = next((token for token in group if not isinstance(token, Amount)), None)
            match named:
                case Item():
                    self._item(named, amount)
                case Words():
                    self._words(self._text[group[0].start : group[-1].end], counted=amount is not None)
                case None:
                    self._reading.problems.append(QuantityWithoutItem(self._text[group[0].start : group[-1].end]))

    def result(self) -> ItemsReading:
        reading = self._reading
        reading.lines = [line for _, line in sorted(self._sorted, key=lambda entry: entry[0])]
        # Beside a product without a quantity, or with no product at all, the words may be what is missing.
        if not reading.lines or any(isinstance(doubt, NoQuantity) for doubt in reading.doubts):
            unread = [doubt for doubt in reading.doubts if isinstance(doubt, NotUnderstood)]
            reading.problems.extend(WordsUnclear(doubt.text) for doubt in unread)
        if not reading.lines and not reading.problems:
            reading.problems.append(NoItems())
        return reading

    def _torn(self, groups: list[tuple[Token, ...]]) -> bool:
        """Whether some pair is written apart while one of the two is glued to a neighbour: 白菜 2斤土豆 3斤."""
        for number, group in enumerate(groups):
            if len(group) == 2 and not glued(self._text, *group):
                before = groups[number - 1][-1] if number else None
                after = groups[number + 1][0] if number + 1 < len(groups) else None
                if before is not None and _fit(before, group[0]) and glued(self._text, before, group[0]):
                    return True
                if after is not None and _fit(group[1], after) and glued(self._text, group[1], after):
                    return True
        return False

    def _words(self, text: str, *, counted: bool) -> None:
        if _CHANGES.search(text):
            self._reading.problems.append(ChangeNotUnderstood(text))
        elif counted:
            self._reading.problems.append(UnknownItem(text))
        else:
            self._reading.doubts.append(NotUnderstood(text))

    def _item(self, item: Item, amount: Amount | None) -> None:
        written = self._text[item.start : item.end]
        products = item.match.products
        if len(products) > 1:
            self._reading.problems.append(AmbiguousItem(written, tuple(product.name for product in products)))
            return
        product = products[0]
        if item.match.shortened:
            self._reading.doubts.append(NameShortened(written, product.name))
        if amount is None:
            self._reading.doubts.append(NoQuantity(product.name, product.unit))
            quantity: Decimal | None = Decimal(1)
        else:
            quantity = self._quantity(product, amount)
        if quantity is None:
            return
        if any(line.sku == product.sku for _, line in self._sorted):
            self._reading.doubts.append(ItemTwice(product.name))
        line = OrderLine(product.sku, quantity, product.unit, product.declared_price_fen)
        self._sorted.append((item.start, line))

    def _quantity(self, product: Product, amount: Amount) -> Decimal | None:
        """In the product's unit; None (and a problem) where it cannot be told."""
        text = self._text[amount.start : amount.end].strip()
        problem: Reason | None = None
        unit = folded(product.unit)
        value = amount.value
        if value is None:
            problem = BadQuantity(text)
        elif amount.negative:
            problem = NegativeQuantity(text)
        elif value == 0:
            problem = ZeroQuantity()
        elif amount.unit and amount.unit != unit:
            converted = units.convert(value, amount.unit, unit)
            if converted is not None:
                value = converted
            elif units.is_piece(amount.unit):
                self._reading.doubts.append(UnitTakenAs(text, product.name, value, product.unit))
            else:
                problem = UnitDiffers(text, product.name, product.unit)
        if problem is None and value is not None and value != value.quantize(quantities.PLACES):
            problem = BadQuantity(text)
        if problem is not None or value is None:
            self._reading.problems.extend([problem] if problem else [])
            return None
        if value > LARGE:
            self._reading.doubts.append(LargeQuantity(value, product.unit, product.name))
        if units.is_piece(unit) and value != value.to_integral_value():
            self._reading.doubts.append(PartOfAPiece(value, product.unit, product.name))
        return value
