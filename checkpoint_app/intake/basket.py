"""What one household's words order: lines, doubts, and what becomes of lines that it ordered before. Knows no address."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import asides, units
from checkpoint_app.intake.chat_reasons import (
    MaybeNoOrder,
    NameGuessed,
    NothingToChange,
)
from checkpoint_app.intake.events import Event, Events
from checkpoint_app.intake.lexer import scan
from checkpoint_app.intake.lines import Lines, label
from checkpoint_app.intake.names import Guesses, Named
from checkpoint_app.intake.pad import Basket, Reading
from checkpoint_app.intake.pairing import Pair
from checkpoint_app.intake.readings import MOST_CANDIDATES, SURE, Candidate
from checkpoint_app.intake.reasons import (
    AmbiguousItem,
    ChangeNotUnderstood,
    ItemTwice,
    NotUnderstood,
    PairingDoubtful,
    Reason,
    UnknownItem,
)
from checkpoint_app.intake.remarks import Remark, sorted_out
from checkpoint_app.intake.spelling import plain
from checkpoint_app.intake.tokens import HARD, Amount, Break, Choice, Hole, Item, Phrase, Words

_RATHER = 70
_IS = re.compile(r"是|应该|要|换|改")


def read_basket(text: str, start: int, end: int, holes: Sequence[Hole], reading: Reading, contact: str = "") -> Basket:
    """The goods in text[start:end] (folded); `holes` are stretches that were understood already. Never raises."""
    found = _Reader(text, reading).read(start, end, holes, contact)
    if found.restated and reading.restates:
        # An entry that was edited in its place says all that is ordered now.
        return _Reader(text, replace(reading, base=())).read(start, end, holes, contact)
    return found


class _Reader(Lines):
    def read(self, start: int, end: int, holes: Sequence[Hole], contact: str) -> Basket:
        self.questioned = asides.QUESTION.search(self.text, start, end) is not None
        tokens = scan(self.text, start, end, self.names, holes, self.known.offers)
        sorted_tokens = sorted_out(self.text, tokens, self.names, contact)
        events = Events(self.text, self.names, self.mark, turned=self.known.turned).of(sorted_tokens)
        self.remarks = [event for event in events if isinstance(event, Remark)]
        for number, event in enumerate(events):
            match event:
                case Pair():
                    self._pair(event, events, number)
                case Phrase():
                    self._turn(event, events, number)
                case Remark():
                    self._remark(event)
                case Break():
                    self._break(event)
        self._end_pending()
        self._tie_doubts()
        if self.out.changes or self.out.more:
            # 白菜3斤,土豆不要了: besides the 白菜 that was ordered before, or in its place?
            for product, begin, stop, line in self.again:
                if line in self.lines:
                    self.ask("quantity", begin, stop, ItemTwice(product.name), (), blocking=False, line=line)
        out = self.out
        base = [line for line in self.lines if not line.own]
        out.changes = out.changes or out.anew
        out.lines = self.lines if (out.changes or (out.more and base)) else [line for line in self.lines if line.own]
        return out

    def _pair(self, event: Pair, events: list[Event], number: int) -> None:
        pending, self.pending = self.pending, None
        follows = _next_turn(events, number)
        if event.named is None:
            assert event.amount is not None
            self.lone(event.amount, pending)
            return
        if isinstance(event.named, Choice):
            self.choose(event.named, event.amount)
            return
        start = min(event.named.start, event.amount.start if event.amount else event.named.start)
        end = max(event.named.end, event.amount.end if event.amount else event.named.end)
        if follows is not None and follows.turn == "ask" and event.amount is None:
            self.ask("item", start, follows.end, MaybeNoOrder(self.text[start : follows.end]), blocking=False)
            return
        if follows is not None and follows.turn == "have" and event.amount is None:
            self.mark(start, follows.end, "note", 90, "have")
            return
        if pending is not None and pending.turn == "have":
            words = self.text[pending.start : end]  # 家里还有2斤白菜
            self.ask("change", pending.start, end, ChangeNotUnderstood(words), blocking=False)
        product, confidence = self._product(event.named, event.amount, start, end, pending)
        if product is None:
            self.source = None
            return
        if pending is not None and pending.turn == "no":
            self.remove(product, pending, start, end, event.amount)
            return
        if pending is not None and pending.turn == "less":
            self.reduce(product, event, start, end)
            return
        existing = next((line for line in reversed(self.lines) if line.product.sku == product.sku), None)
        after = events[number + 1] if number + 1 < len(events) else None
        if (
            event.amount is None
            and existing is not None
            and isinstance(after, Remark)
            and after.role in ("note", "need")
        ):
            self.mark(start, end, "note", 92, "note", existing)  # 羊肉要带骨的: it was ordered before
            return
        if follows is not None and follows.turn == "wrong" and existing is not None and event.amount is None:
            self.mark_pair(event, existing, confidence)  # 白菜写错了,改成5斤
            self.source = existing
            return
        if follows is not None and follows.turn in ("no", "into", "less"):
            if existing is None and event.amount is None and not any(line.own for line in self.lines):
                words = self.text[start : follows.end]
                self.ask("change", start, follows.end, NothingToChange(words), blocking=False)
            if existing is None:
                existing = self.append(
                    product, confidence, event, start, end, asked=event.amount is not None and follows.turn != "no"
                )
            else:
                self.mark_pair(event, existing, confidence)
            self.source = existing
            return
        if event.plus and existing is not None and event.amount is not None:
            self.increase(existing, event, start, end)
            self.mark_pair(event, existing, confidence)
            return
        if pending is not None and pending.turn == "into":
            self.replace(product, confidence, event, start, end)
            return
        if pending is not None and pending.turn == "wrong" and existing is not None and event.amount is not None:
            self.set_quantity(existing, event.amount, start, end)
            self.mark_pair(event, existing, confidence)
            return
        if pending is not None and pending.turn == "wrong" and existing is None and self.source in self.lines:
            self._instead(pending, product, confidence, event, start, end)
            return
        self.source = self.append(
            product, confidence, event, start, end, more=pending is not None and pending.turn == "more"
        )
        if not event.certain:
            self.ask(
                "quantity", start, end, PairingDoubtful(self.text[start:end]), (), blocking=False, line=self.source
            )

    def _instead(self, pending: Phrase, product: Product, confidence: int, event: Pair, start: int, end: int) -> None:
        """猪肉3斤,写错了,是牛肉: the last one was meant to be this. Without a word such as 是 it is asked."""
        if not _IS.search(self.text, pending.start, start):
            words = self.text[pending.start : end]
            self.ask("change", pending.start, end, ChangeNotUnderstood(words), blocking=False)
        self.replace(product, confidence, event, start, end)

    def _product(
        self, named: Item | Words, amount: Amount | None, start: int, end: int, pending: Phrase | None
    ) -> tuple[Product | None, int]:
        """The one product meant; None where it has to be asked (or was answered: nothing)."""
        written = self.text[named.start : named.end]
        answer = self.known.answer("item", named.start, named.end)
        if answer is not None:
            self.mark(start, end, "item" if answer else "ignored", 100, "person")
            product = next((p for p in self.names.products if p.sku == answer), None)
            if product is not None:
                self.out.learned.append((plain(written), product.sku))
            return product, 100
        if isinstance(named, Words):
            guesses = self.names.guess(plain(written))
            if pending is not None and pending.turn in ("no", "less"):
                self.mark(pending.start, end, "note", 90, "note")
                return None, 0
            first = guesses.best[0] if guesses.best else None
            near = first is not None and first.score >= SURE - 5
            reason = (
                NameGuessed(written, first.product.name)
                if first is not None and near
                else UnknownItem(self.text[start:end])
            )
            # 猪肉2斤(五花肉): what stands in brackets behind a line says more of it.
            more = amount is None and self.text[named.start - 1 : named.start] == "("
            source = self.source if more and self.source in self.lines else None
            self.ask("item", named.start, named.end, reason, _offers(guesses), line=source)
            self.mark(named.start, named.end, "unknown", 0, "unknown")
            return None, 0
        products = self._narrowed(named.named, amount)
        if len(products) == 1 and named.confidence >= SURE:
            return products[0], named.confidence
        candidates = tuple(
            Candidate(product.sku, label(product), SURE - 5 - place) for place, product in enumerate(products)
        )[:MOST_CANDIDATES]
        names = tuple(product.name for product in products)
        several = len(products) > 1
        doubt: Reason = AmbiguousItem(written, names) if several else NameGuessed(written, names[0])
        self.ask("item", named.start, named.end, doubt, candidates)
        self.mark(named.start, named.end, "item", named.confidence if len(products) == 1 else 50, named.rule)
        return None, 0

    def _narrowed(self, named: Named, amount: Amount | None) -> tuple[Product, ...]:
        """By the written unit, where the name leaves it open: 鸡蛋2盒 are not those sold by the tray."""
        products = named.products
        if amount is None or not amount.unit or amount.unit in units.MONEY:
            return products
        meant = units.plain(amount.unit)
        if len(products) == 1 and products[0].unit != meant:
            family = [p for p in named.family if p.unit == meant and p is not products[0]]
            return (products[0], *family) if family and not units.is_measure(meant) else products
        fitting = tuple(product for product in products if product.unit == meant)
        return fitting if len(products) > 1 and len(fitting) == 1 and named.confidence >= SURE else products

    def _turn(self, phrase: Phrase, events: list[Event], number: int) -> None:
        if phrase.turn in ("no", "into", "less", "wrong", "anew", "given"):
            self.mark(phrase.start, phrase.end, "change", 95, phrase.turn)
            self.out.turns = True
        match phrase.turn:
            case "no":
                self.take_back(phrase, events, number)
            case "into" | "less":
                self._end_pending()
                if self.source is None and self.removed is None and phrase.turn == "into" and not self.known.base:
                    self.ask(
                        "change", phrase.start, phrase.end, ChangeNotUnderstood(self.text[phrase.start : phrase.end])
                    )
                self.pending = phrase
            case "wrong":
                self.out.corrects = True
                self.pending = phrase
            case "anew":
                self.out.anew = True
                # 白菜3斤,之前报的作废: what is written now stays where nothing comes after.
                goods_follow = any(isinstance(event, Pair) for event in events[number + 1 :])
                self.lines = [] if goods_follow else [line for line in self.lines if line.own]
                self.source = None
            case "more":
                if not any(line.own for line in self.lines):
                    self.out.more = True
                self.pending = phrase
            case "or":
                self.either(phrase, events, number)
            case "any":
                before = events[number - 1] if number else None
                if isinstance(before, Pair) and before.amount is None:  # 苹果香蕉都行
                    words = self.text[phrase.start : phrase.end]
                    self.ask("change", phrase.start, phrase.end, ChangeNotUnderstood(words), blocking=False)
            case "given":
                words = self.text[phrase.start : phrase.end]
                self.ask("change", phrase.start, phrase.end, ChangeNotUnderstood(words))
            case "have":
                after = events[number + 1] if number + 1 < len(events) else None
                if isinstance(after, Pair) and not isinstance(events[number - 1] if number else None, Pair):
                    self.pending = phrase
            case "ask" | "each" | "join" | "vague" | "all" | "filler":
                pass

    def _break(self, event: Break) -> None:
        if event.strength == HARD:
            self._end_pending()
            self.removed = None
        if self.pending is not None and self.pending.turn in ("no", "less") and event.strength:
            self._end_pending()

    def _end_pending(self) -> None:
        pending, self.pending = self.pending, None
        if pending is not None and pending.turn == "into":
            words = self.text[pending.start : pending.end]
            self.ask("change", pending.start, pending.end, ChangeNotUnderstood(words))

    def _remark(self, remark: Remark) -> None:
        words = self.text[remark.start : remark.end]
        wished = self.text[: remark.start].endswith(("不要", "不要有", "别要"))
        if wished and self.lines and asides.QUALITY.search(words):
            self.mark(remark.start, remark.end, "note", 92, "note")
            return
        if remark.role != "unknown":
            self.mark(remark.start, remark.end, remark.role, remark.confidence, remark.rule)
            return
        answer = self.known.answer("words", remark.start, remark.end)
        if answer is not None:
            self.mark(remark.start, remark.end, "ignored", 100, "person")
            return
        reason = ChangeNotUnderstood(words) if remark.rule == "careful" else NotUnderstood(words)
        self.ask("words", remark.start, remark.end, reason, blocking=False)
        self.mark(remark.start, remark.end, "unknown", 0, remark.rule)

    def _tie_doubts(self) -> None:
        """Where unclear words may be more of a product that is ordered, its line is in question, too."""
        for place, doubt in enumerate(self.out.doubts):
            if doubt.kind != "item" or doubt.line is not None or not doubt.candidates:
                continue
            sku = doubt.candidates[0].key
            line = next((line for line in self.lines if line.own and line.product.sku == sku), None)
            if line is not None and doubt.candidates[0].score > _RATHER:
                self.out.doubts[place] = replace(doubt, line=line)


def _next_turn(events: list[Event], number: int) -> Phrase | None:
    """The turn of phrase right behind an event, with nothing but remarks between them."""
    for event in events[number + 1 :]:
        if isinstance(event, Phrase):
            return event
        if not isinstance(event, Remark):
            return None
    return None


def _offers(guesses: Guesses) -> tuple[Candidate, ...]:
    return tuple(Candidate(guess.product.sku, label(guess.product), guess.score) for guess in guesses.best)
