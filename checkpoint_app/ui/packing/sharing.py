"""Deliveries to choose from, and who would get what of one, in words. Knows queries and the desk's preview, no screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from checkpoint_app.db.queries import Queries
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.rules.allocation import Share
from checkpoint_app.domain.rules.deliveries import contact_ends
from checkpoint_app.domain.state import Delivery, DeliveryStage
from checkpoint_app.domain.times import utc_text
from checkpoint_app.ui.texts import Names, local_moment
from checkpoint_app.words import translate

_LISTED = 40
# Older ones are looked into for something left to pack only this far: a look costs as much as a list of households.
_LOOKED_INTO = 4


@dataclass(frozen=True, slots=True)
class DeliveryChoice:
    """A delivery in the list of choices. One whose goods are held is shown with why, and cannot be chosen."""

    delivery: str
    words: str
    is_held: bool


@dataclass(frozen=True, slots=True)
class ShortLine:
    """Somebody would get less than was ordered."""

    order: str
    line: int
    address: str
    item: str
    unit: str
    ordered: Decimal
    gets: Decimal

    @property
    def short(self) -> Decimal:
        return self.ordered - self.gets

    @property
    def words(self) -> tuple[str, str, str]:
        """Ordered, gets and short as they are shown."""
        return quantity_text(self.ordered), quantity_text(self.gets), quantity_text(self.short)


@dataclass(frozen=True, slots=True)
class SharePreview:
    """How many orders would be filled, and each line that would be short."""

    wholly: int
    in_part: int
    not_at_all: int
    lines: tuple[ShortLine, ...]


def choices(queries: Queries, names: Names, now: datetime) -> list[DeliveryChoice]:
    """This checkpoint's deliveries, latest first."""
    found: list[DeliveryChoice] = []
    for delivery in queries.deliveries(_LISTED):
        words = translate("Packing", "{time} {merchant} {plate} · {state}").format(
            time=local_moment(delivery.arrived_at, now),
            merchant=names.merchant(delivery.merchant),
            plate=delivery.plate,
            state=_state(delivery, now),
        )
        found.append(DeliveryChoice(delivery.delivery, words, _is_held(delivery)))
    return found


def next_to_pack(queries: Queries) -> str:
    """The latest delivery that is released and not completely packed; else the latest that is released; else none."""
    released = [each for each in queries.deliveries(_LISTED) if not _is_held(each)]
    for each in released[:_LOOKED_INTO]:
        if not each.allocated_at or any(row.items_to_pack for row in queries.household_goods(each.delivery)):
            return each.delivery
    return released[0].delivery if released else ""


def preview(shares: Sequence[Share], names: Names) -> SharePreview:
    """What a sharing-out would do, for people."""
    wholly = in_part = not_at_all = 0
    lines: list[ShortLine] = []
    for share in shares:
        order = share.order
        if not share.is_short:
            wholly += 1
            continue
        if any(line.given for line in share.lines):
            in_part += 1
        else:
            not_at_all += 1
        for line in share.lines:
            if line.short:
                ordered = order.lines[line.line]
                lines.append(
                    ShortLine(
                        order=order.order,
                        line=line.line,
                        address=names.address(order.household),
                        item=names.product(ordered.sku),
                        unit=ordered.unit,
                        ordered=ordered.quantity,
                        gets=line.given,
                    )
                )
    return SharePreview(wholly, in_part, not_at_all, tuple(lines))


def _is_held(delivery: Delivery) -> bool:
    return delivery.stage not in (DeliveryStage.RELEASED, DeliveryStage.ALLOCATED)


def _state(delivery: Delivery, now: datetime) -> str:
    match delivery.stage:
        case DeliveryStage.COUNTING:
            return translate("Packing", "held: still being counted")
        case DeliveryStage.COUNTED:
            return translate("Packing", "held: not disinfected")
        case DeliveryStage.DISINFECTING:
            ends = contact_ends(delivery)
            if now < ends:
                return translate("Packing", "held: contact time until {time}").format(
                    time=local_moment(utc_text(ends), now)
                )
            return translate("Packing", "held: contact time over, not released yet")
        case DeliveryStage.RELEASED:
            return translate("Packing", "released, to share out")
        case DeliveryStage.ALLOCATED:
            return translate("Packing", "shared out")
