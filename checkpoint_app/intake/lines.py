"""Lines that are put down, and what becomes of quantities and offers that stand without a product. Knows no addresses."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from checkpoint_app.domain import quantities
from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import quantity as measures
from checkpoint_app.intake import units
from checkpoint_app.intake.chat_reasons import (
    MaybeNoOrder,
    OfferUnclear,
)
from checkpoint_app.intake.line_changes import Changes
from checkpoint_app.intake.names import Named
from checkpoint_app.intake.pad import Line, Reading
from checkpoint_app.intake.pairing import Pair
from checkpoint_app.intake.readings import MOST_CANDIDATES, Candidate
from checkpoint_app.intake.reasons import (
    ChangeNotUnderstood,
    ItemTwice,
    QuantityWithoutItem,
    Reason,
)
from checkpoint_app.intake.remarks import Remark
from checkpoint_app.intake.tokens import Amount, Choice, Item, Phrase


class Lines(Changes):
    """Puts lines down, with what is doubtful about each."""

    def __init__(self, text: str, known: Reading) -> None:
        super().__init__(text, known)
        self.questioned = False
        self.remarks: list[Remark] = []
        self.again: list[tuple[Product, int, int, Line]] = []

    def append(
        self,
        product: Product,
        confidence: int,
        event: Pair,
        start: int,
        end: int,
        *,
        more: bool = False,
        asked: bool = True,
    ) -> Line | None:
        measured = self.measured(product, event.amount, start, end)
        if measured.value is None:
            if asked:
                self.ask_quantity(measured, event, start, end, None)
            return None
        named = event.named
        assert named is not None
        rule = named.rule if isinstance(named, Item) else "person"
        before = next((line for line in self.lines if line.product.sku == product.sku), None)
        line = Line(product, measured.value, start, end, rule)
        if before is not None and (more or (self.out.more and not before.own)):
            before.quantity = quantities.normal(before.quantity + measured.value)
            self.out.changes = self.out.changes or not before.own
            line = before
        else:
            self.lines.append(line)
            if before is not None and not before.own:
                self.out.restated = True
                self.again.append((product, start, end, line))
            if before is not None and before.own:
                self.ask("quantity", start, end, ItemTwice(product.name), (), blocking=False, line=line)
        self.mark_pair(event, line, confidence)
        if measured.reason is not None and asked:
            self.ask_quantity(measured, event, start, end, line)
        elif event.amount is None and asked and (self.questioned or self._talked_of(start, end)):
            self.ask("item", start, end, MaybeNoOrder(self.text[start:end]), blocking=False, line=line)
        return line

    def _talked_of(self, start: int, end: int) -> bool:
        """孩子不能吃鸡蛋, 牛奶喝完了: a name without a quantity in a sentence is not surely ordered."""
        return any(remark.end == start or (remark.start == end and remark.rule == "talk") for remark in self.remarks)

    def lone(self, amount: Amount, pending: Phrase | None) -> None:
        """A quantity without a product."""
        start, end = amount.start, amount.end
        source = self.source or (self.removed if pending is not None and pending.turn == "into" else None)
        if pending is not None and pending.turn in ("into", "wrong") and source is not None and source in self.lines:
            self.set_quantity(source, amount, start, end)
            self.mark(start, end, "quantity", 95, pending.turn, source)
        elif pending is not None and pending.turn == "less" and source is not None and source in self.lines:
            self.reduce_by(source, amount, pending.start, end)
        elif pending is not None and pending.turn == "no" and source is None:
            self.ask("change", pending.start, end, ChangeNotUnderstood(self.text[pending.start : end]))
        elif self.known.single is not None and not any(line.own for line in self.lines) and not self.out.doubts:
            event = Pair(Item(start, start, Named((self.known.single,), (), "offer", 95), "offer", 95), amount)
            self.append(self.known.single, 95, event, start, end)
        elif self._says_again(amount):
            self.mark(start, end, "ignored", 92, "size")
        elif amount.unit in units.MONEY and any(line.own for line in self.lines):
            self.mark(start, end, "ignored", 92, "price")
        else:
            words = self.text[start:end]
            offers = tuple(Candidate(p.sku, label(p), 50) for group in self.known.offers.values() for p, _ in group)
            reason: Reason = OfferUnclear(words) if amount.times or not amount.unit else QuantityWithoutItem(words)
            self._offered(amount, reason, offers[:MOST_CANDIDATES])
            self._doubt_source(amount)

    def _doubt_source(self, amount: Amount) -> None:
        """鸡蛋两板,哎不,一板就够: the quantity may be of the line before it, which is in question, too."""
        source = self.source
        if source is None or source not in self.lines or not self.out.doubts:
            return
        doubt = self.out.doubts[-1]
        if not amount.unit:
            return
        if doubt.start == amount.start and measures.fits(source.product, amount, self.names.sizes[source.product.sku]):
            self.out.doubts[-1] = replace(doubt, line=source)

    def _says_again(self, amount: Amount) -> bool:
        """蛋一板(30个): the same quantity in other words."""
        source = self.source
        if source is None or amount.value is None or not amount.unit:
            return False
        if any(char.isalnum() for char in self.text[source.end : amount.start].replace("还是", "")):
            return False
        sizes = self.names.sizes[source.product.sku]
        if any(
            measures.is_size(amount, size)
            or units.times(amount.value, amount.unit, size.value, size.unit) == source.quantity
            for size in sizes
        ):
            return True
        measured = measures.measure(source.product, amount, "", self.names)
        return measured.reason is None and measured.value == source.quantity

    def _offered(self, amount: Amount, reason: Reason, offers: tuple[Candidate, ...]) -> None:
        answer = self.known.answer("item", amount.start, amount.end)
        several = amount.times or amount.unit in ("份", "套")
        if answer is None and several and not offers and any(line.own for line in self.lines):
            # 白菜2斤 土豆1斤 来两份: it may be so many of all of them.
            words = self.text[amount.start : amount.end]
            self.ask("change", amount.start, amount.end, ChangeNotUnderstood(words), blocking=False)
            self.mark(amount.start, amount.end, "unknown", 0, "unknown")
            return
        if answer is None:
            self.ask("item", amount.start, amount.end, reason, offers)
            self.mark(amount.start, amount.end, "unknown", 0, "unknown")
            return
        product = next((p for p in self.names.products if p.sku == answer), None)
        if product is not None:
            item = Item(amount.start, amount.start, Named((product,), (), "person", 100), "person", 100)
            self.append(product, 100, Pair(item, amount), amount.start, amount.end)

    def choose(self, choice: Choice, amount: Amount | None) -> None:
        start = min(choice.start, amount.start) if amount else choice.start
        end = max(choice.end, amount.end) if amount else choice.end
        if not self.known.offers[choice.key]:
            self.ask("item", start, end, OfferUnclear(self.text[start:end]))
        for product, count in self.known.offers[choice.key]:
            item = Item(choice.start, choice.end, Named((product,), (), "offer", 95), "offer", 95)
            self.source = self.append(product, 95, Pair(item, _times(amount, count, choice.end)), start, end)


def _times(amount: Amount | None, count: Decimal, place: int) -> Amount | None:
    """So many of an offer that holds `count` of a product."""
    if amount is None:
        return None if count == 1 else Amount(place, place, count, "", place, times=True)
    if amount.value is None or (amount.unit and not units.counts_anything(amount.unit)):
        return amount
    return Amount(amount.start, amount.end, amount.value * count, "", amount.end, times=True)


def label(product: Product) -> str:
    return f"{product.name} · {product.unit}"
