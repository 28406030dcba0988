"""What becomes of ordered lines by words such as 不要, 改成, 少要. Knows lines and turns of phrase, no addresses."""

from __future__ import annotations

import re

from checkpoint_app.domain import quantities
from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import asides
from checkpoint_app.intake import quantity as measures
from checkpoint_app.intake.chat_reasons import (
    NothingToChange,
    WithdrawalUnclear,
)
from checkpoint_app.intake.pad import Event, Line, Pad
from checkpoint_app.intake.pairing import Pair
from checkpoint_app.intake.reasons import ChangeNotUnderstood
from checkpoint_app.intake.remarks import Remark
from checkpoint_app.intake.tokens import Amount, Phrase

_ALL_OF_IT = re.compile(r"(?:都|全|全部|全都|整单|统统)\s*$")


def _less(after: Event | None, phrase: Phrase) -> bool:
    """Whether a quantity alone stands right behind the words."""
    lone = isinstance(after, Pair) and after.named is None and after.amount is not None
    return lone and isinstance(after, Pair) and after.amount is not None and after.amount.start == phrase.end


class Changes(Pad):
    """The ways in which words change lines that stand there already."""

    def either(self, phrase: Phrase, events: list[Event], number: int) -> None:
        """白菜或土豆2斤: which of them is meant decides a person. 还是3斤 is no choice."""
        before = events[number - 1] if number else None
        after = events[number + 1] if number + 1 < len(events) else None
        if isinstance(before, Pair) and isinstance(after, Pair) and after.named is not None:
            ends = [token.end for token in (after.named, after.amount) if token is not None]
            words = self.text[phrase.start : max(ends)]
            self.ask("change", phrase.start, max(ends), ChangeNotUnderstood(words), blocking=False)

    def take_back(self, phrase: Phrase, events: list[Event], number: int) -> None:
        before = events[number - 1] if number else None
        after = events[number + 1] if number + 1 < len(events) else None
        pending = self.pending
        if pending is not None and pending.turn == "into" and self.source in self.lines:
            self.take_out(self.source)
            self.pending = None
        elif isinstance(after, Pair) and after.named is not None and after.named.start == phrase.end:
            self.pending = phrase
        elif _less(after, phrase) and self.source is not None and self.source in self.lines:
            self.pending = Phrase(phrase.start, phrase.end, "less")  # 白菜退1斤
        elif any(line.own for line in self.lines) and asides.QUALITY.match(self.text, phrase.end):
            self.mark(phrase.start, phrase.end, "note", 92, "note")
        elif _ALL_OF_IT.search(self.text, 0, phrase.start) and isinstance(before, Pair) and before.amount is not None:
            for line in [line for line in self.lines if line.own]:
                self.take_out(line)
            self.out.withdrawn = True
        elif isinstance(after, Remark) and after.start == phrase.end and any(line.own for line in self.lines):
            self._wish(phrase, after)
        elif isinstance(before, Pair) and self.source is not None and self.source in self.lines:
            apart = before.amount is not None and before.amount.end < phrase.start
            if apart and sum(line.own for line in self.lines) > 1:
                words = self.text[phrase.start : phrase.end]  # 白菜2斤 土豆3斤 取消
                self.ask("change", phrase.start, phrase.end, WithdrawalUnclear(words))
            else:
                self.take_out(self.source)
        elif isinstance(before, Pair) and before.named is not None:
            self.removed = None  # it had not been ordered
        elif isinstance(after, Pair) and after.named is not None:
            self.pending = phrase
        elif any(line.own for line in self.lines):
            lines = [line for line in self.lines if line.own]
            if len(lines) == 1:
                self.take_out(lines[0])
                self.out.withdrawn = True
            else:
                words = self.text[phrase.start : phrase.end]
                self.ask("change", phrase.start, phrase.end, WithdrawalUnclear(words))
        else:
            self.out.withdrawn = True

    def _wish(self, phrase: Phrase, remark: Remark) -> None:
        """不要肥的, 不要纸袋: how the goods should not be."""
        self.out.marks = [mark for mark in self.out.marks if mark.start != phrase.start]
        words = self.text[phrase.start : remark.end]
        if asides.QUALITY.search(self.text, phrase.end, remark.end):
            self.mark(phrase.start, phrase.end, "note", 92, "note")
        else:
            self.ask("change", phrase.start, remark.end, ChangeNotUnderstood(words), blocking=False)

    def take_out(self, line: Line | None) -> None:
        assert line is not None
        self.lines.remove(line)
        self.out.changes = self.out.changes or not line.own
        self.removed, self.source = line, None

    def remove(self, product: Product, phrase: Phrase, start: int, end: int, amount: Amount | None) -> None:
        line = next((line for line in reversed(self.lines) if line.product.sku == product.sku), None)
        if line is None and amount is None and not self.known.base:
            self.out.marks = [mark for mark in self.out.marks if mark.start != phrase.start]
            self.mark(phrase.start, end, "note", 92, "no")
            return
        if line is None:
            words = self.text[phrase.start : end]
            self.ask("change", phrase.start, end, NothingToChange(words), blocking=bool(amount))
            return
        self.mark(start, end, "change", 95, "no")
        self.take_out(line)

    def reduce(self, product: Product, event: Pair, start: int, end: int) -> None:
        line = next((line for line in reversed(self.lines) if line.product.sku == product.sku), None)
        if line is None or event.amount is None:
            self.ask("change", start, end, NothingToChange(self.text[start:end]))
            return
        self.reduce_by(line, event.amount, start, end)

    def reduce_by(self, line: Line, amount: Amount, start: int, end: int) -> None:
        measured = measures.measure(line.product, amount, self.text[amount.start : amount.end], self.names)
        if measured.value is None or measured.reason is not None or measured.value >= line.quantity:
            self.ask("change", start, end, ChangeNotUnderstood(self.text[start:end]))
            return
        line.quantity = quantities.normal(line.quantity - measured.value)
        self.out.changes = self.out.changes or not line.own

    def increase(self, line: Line, event: Pair, start: int, end: int) -> None:
        measured = self.measured(line.product, event.amount, start, end)
        if measured.value is None:
            self.ask_quantity(measured, event, start, end, None)
            return
        line.quantity = quantities.normal(line.quantity + measured.value)
        self.out.changes = self.out.changes or not line.own

    def set_quantity(self, line: Line, amount: Amount, start: int, end: int) -> None:
        measured = self.measured(line.product, amount, start, end)
        if measured.value is None:
            self.ask_quantity(measured, Pair(None, amount), start, end, None)
            return
        line.quantity = measured.value
        self.out.changes = self.out.changes or not line.own
        if measured.reason is not None:
            self.ask_quantity(measured, Pair(None, amount), start, end, line)

    def replace(self, product: Product, confidence: int, event: Pair, start: int, end: int) -> None:
        """A改成B: B takes A's place, and A's quantity where none is written."""
        source = self.source if self.source in self.lines else None
        old = source or self.removed
        ordered = next((line for line in self.lines if line.product.sku == product.sku), None)
        if old is None and ordered is not None and event.amount is not None:
            self.set_quantity(ordered, event.amount, start, end)
            self.mark_pair(event, ordered, confidence)
            return
        if old is None:
            self.ask("change", start, end, NothingToChange(self.text[start:end]))
            return
        existing = next((line for line in self.lines if line.product.sku == product.sku and line is not old), None)
        if event.amount is None and (old.product.unit != product.unit or existing is not None):
            self.ask("change", start, end, ChangeNotUnderstood(self.text[start:end]))
            return
        measured = self.measured(product, event.amount, start, end) if event.amount else measures.Measured(old.quantity)
        if measured.value is None:
            self.ask_quantity(measured, event, start, end, None)
            return
        line = Line(product, measured.value, start, end, "change", own=old.own)
        self.out.changes = self.out.changes or not old.own
        if source is not None:
            self.lines[self.lines.index(source)] = line
        else:
            self.lines.append(line)
        self.mark_pair(event, line, confidence)
        if measured.reason is not None:
            self.ask_quantity(measured, event, start, end, line)
        self.source, self.removed = line, None
