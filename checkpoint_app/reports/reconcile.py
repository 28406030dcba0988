"""The sums that must come out for a shift, each as an equation with both sides. Knows counts, not where they are printed.

Quantities of different units are never added: an equation over goods is checked line by line and shown once per unit.
Where the journal and the counts derived from it can be set against each other, they are: those checks can really fail.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.db.rows import ShiftBags
from checkpoint_app.domain.facts import BagPacked, CountFinished, GoodsCounted, TallyEntered, TallyLine, VehicleArrived
from checkpoint_app.domain.quantities import normal
from checkpoint_app.domain.state import RecordedFact
from checkpoint_app.reports.rows import AT_LEAST, EQUAL, Check, DeliveryPart
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class _Line:
    """One equation for one item of one delivery."""

    item: str
    unit: str
    left: Decimal
    right: Decimal


def goods_checks(deliveries: Sequence[DeliveryPart], recorded: Iterable[RecordedFact]) -> Iterable[Check]:
    """Per unit, over all deliveries of the shift; a line that fails is named too."""
    goods = [(part.delivery, row.item, row.line) for part in deliveries for row in part.goods]
    shared = [row for part in deliveries for row in part.shared_out]
    counted = _counted_in_log(recorded)
    yield from _per_unit(
        translate("ShiftLog", "Ordered + over = good + short"),
        EQUAL,
        [_Line(item, line.unit, line.ordered + line.over, line.good + line.short) for _, item, line in goods],
    )
    yield from _per_unit(
        translate("ShiftLog", "Came = good + damaged + refused"),
        EQUAL,
        [_Line(item, line.unit, line.came, line.good + line.damaged + line.refused) for _, item, line in goods],
    )
    yield from _per_unit(
        translate("ShiftLog", "Counted by the log = came"),
        EQUAL,
        [
            _Line(item, line.unit, counted[delivery].get(line.sku, Decimal(0)), line.came)
            for delivery, item, line in goods
            if delivery in counted
        ],
    )
    yield from _per_unit(
        translate("ShiftLog", "Good − withdrawn ≥ given to orders"),
        AT_LEAST,
        [_Line(row.item, row.unit, row.to_give, row.line.given) for row in shared],
    )
    yield from _per_unit(
        translate("ShiftLog", "Ordered by households + substitutes = given + short"),
        EQUAL,
        [
            _Line(row.item, row.unit, row.line.ordered + row.line.substitutes, row.line.given + row.line.short)
            for row in shared
        ],
    )
    yield from _per_unit(
        translate("ShiftLog", "Short of orders = to come later + never or withdrawn"),
        EQUAL,
        [_Line(row.item, row.unit, row.line.short, row.line.later + row.never) for row in shared],
    )
    yield from _per_unit(
        translate("ShiftLog", "Given to orders ≥ packed"),
        AT_LEAST,
        [_Line(row.item, row.unit, row.line.given, row.line.packed) for row in shared],
    )
    yield from _per_unit(
        translate("ShiftLog", "Packed by item = packed by batch"),
        EQUAL,
        [_Line(row.item, row.unit, row.line.packed, row.packed) for row in shared],
    )
    yield from _per_unit(
        translate("ShiftLog", "Good of each batch ≥ packed + withdrawn"),
        AT_LEAST,
        [
            _Line(f"{lot.item} {lot.batch}".rstrip(), lot.unit, lot.good, lot.packed + lot.withdrawn)
            for part in deliveries
            for lot in part.lots
        ],
    )


def bag_checks(
    checkpoint: str, bags: ShiftBags, recorded: Iterable[RecordedFact], waiting_now: int | None
) -> Iterable[Check]:
    """`waiting_now` is what waits by the count of states, None for a shift that is closed."""
    packed = sum(
        isinstance(each.fact, BagPacked) and not each.voided and each.fact.checkpoint == checkpoint for each in recorded
    )
    yield _bags(
        translate("ShiftLog", "Carried in + packed = handed over + returned + waiting"),
        bags.carried_in + bags.packed,
        bags.handed_over + bags.returned + bags.waiting,
    )
    yield _bags(translate("ShiftLog", "Packed by the log = packed by the balance"), packed, bags.packed)
    if waiting_now is not None:
        yield _bags(translate("ShiftLog", "Waiting now = waiting by the balance"), waiting_now, bags.waiting)


def _bags(name: str, left: int, right: int) -> Check:
    return Check(name, translate("ShiftLog", "bags"), Decimal(left), EQUAL, Decimal(right), left == right)


def _counted_in_log(recorded: Iterable[RecordedFact]) -> dict[str, dict[str, Decimal]]:
    """What the log's own entries add up to, by delivery and item, for the deliveries that it holds from start to end."""
    arrived: set[str] = set()
    finished: set[str] = set()
    entered: set[tuple[str, str]] = set()
    counted: dict[str, dict[str, Decimal]] = {}
    for each in recorded:
        if each.voided:
            continue
        match each.fact:
            case VehicleArrived(delivery=delivery):
                arrived.add(delivery)
            case CountFinished(delivery=delivery):
                finished.add(delivery)
            case GoodsCounted(delivery=delivery) as count:
                _add(counted, delivery, count)
            case TallyEntered(delivery=delivery, sheet=sheet, lines=lines) if (delivery, sheet) not in entered:
                entered.add((delivery, sheet))  # typed in on two laptops, it counts once
                for line in lines:
                    _add(counted, delivery, line)
            case _:
                pass
    return {delivery: counted.get(delivery, {}) for delivery in arrived & finished}


def _add(counted: dict[str, dict[str, Decimal]], delivery: str, count: GoodsCounted | TallyLine) -> None:
    items = counted.setdefault(delivery, {})
    items[count.sku] = items.get(count.sku, Decimal(0)) + count.quantity


def _per_unit(name: str, relation: str, lines: Sequence[_Line]) -> Iterable[Check]:
    for unit in dict.fromkeys(line.unit for line in lines):
        own = [line for line in lines if line.unit == unit]
        left = normal(sum((line.left for line in own), Decimal(0)))
        right = normal(sum((line.right for line in own), Decimal(0)))
        yield Check(name, unit, left, relation, right, all(_holds(relation, line) for line in own))
    for line in lines:
        if not _holds(relation, line):
            of = translate("ShiftLog", "{item}, {unit}").format(item=line.item, unit=line.unit)
            yield Check(name, of, line.left, relation, line.right, False)


def _holds(relation: str, line: _Line) -> bool:
    return line.left == line.right if relation == EQUAL else line.left >= line.right
