"""What an order that grew was read from: its earlier words, and the new ones below them. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from checkpoint_app.db.order_sources import OrderSource
from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import Amendment, TakeOrders
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.domain.facts.orders import NO_TRACE, Trace

_KEPT = "recorded"  # the rule of a line that the new words leave as it is


def grown(
    command: TakeOrders, sources: Iterable[OrderSource], desk: Desk
) -> tuple[TakeOrders, tuple[OrderSource, ...]]:
    """The command and the sources, where the amended orders that keep some of their lines keep their words, too.

    For a worker thread. Raises KnownError.
    """
    texts = {each.order: each for each in sources}
    amendments = []
    for amendment in command.amendments:
        if any(line.trace.rule == _KEPT for line in amendment.lines):
            known = desk.queries.sources.of_order(amendment.order)
            new = texts.get(amendment.order)
            if known is not None and new is not None:
                texts[amendment.order] = replace(new, text=f"{known.text}\n{new.text}")
            amendment = _with_traces(amendment, known.text if known is not None else "", desk)
        amendments.append(amendment)
    return replace(command, amendments=tuple(amendments)), tuple(texts.values())


def _with_traces(amendment: Amendment, text: str, desk: Desk) -> Amendment:
    order = desk.queries.order(amendment.order)
    before = order.lines if order is not None else ()
    below = len(text) + 1 if text else 0
    return replace(amendment, lines=tuple(_traced(line, before, below) for line in amendment.lines))


def _traced(line: OrderLine, before: Sequence[OrderLine], below: int) -> OrderLine:
    """`below`: where the new words begin; 0 where the earlier ones are not on this laptop, so that no place in them is known."""
    trace = line.trace
    if trace.rule == _KEPT:
        kept = next((each.trace for each in before if each.sku == line.sku), NO_TRACE)
        trace = kept if below else Trace(kept.text, 0, 0, kept.rule)
    elif trace.end > trace.start:
        trace = replace(trace, start=trace.start + below, end=trace.end + below)
    return replace(line, trace=trace)
