"""Rules from the vehicle at the checkpoint to the goods set free and shared out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal

from checkpoint_app.domain import times
from checkpoint_app.domain.commands import CountGoods, ReceiveVehicle, SetCount
from checkpoint_app.domain.facts import (
    GOOD,
    CountFinished,
    ExpectedLine,
    GoodsCounted,
    VehicleArrived,
)
from checkpoint_app.domain.order_reasons import UnknownRule
from checkpoint_app.domain.outcomes import (
    AlreadyAllocated,
    BadQuantity,
    BelowZero,
    CountAlreadyFinished,
    CountNotFinished,
    NoOrdersWaiting,
    NotFound,
    NothingCounted,
    PlateMissing,
    ReasonMissing,
    Refused,
    UnknownMerchant,
    UnknownProduct,
)
from checkpoint_app.domain.quantities import LARGEST, LARGEST_SUM, is_amount
from checkpoint_app.domain.rules import allocation
from checkpoint_app.domain.state import Delivery, DeliveryLine, Order


def arrive(
    command: ReceiveVehicle,
    *,
    delivery: str,
    checkpoint: str,
    merchant_known: bool,
    expected: Sequence[ExpectedLine],
    purchase_lists: tuple[str, ...] = (),
) -> tuple[VehicleArrived] | Refused:
    """A vehicle of a known merchant with a plate is let in; what it has to bring is frozen as it stands now.

    `purchase_lists` are those that it answers; with none, it answers all that is on order.
    """
    if not merchant_known:
        return Refused(UnknownMerchant(command.merchant))
    plate = command.plate.strip().upper()
    if not plate:
        return Refused(PlateMissing())
    for line in expected:
        if line.quantity > LARGEST_SUM:
            return Refused(BadQuantity(line.quantity))
    return (
        VehicleArrived(
            delivery, checkpoint, command.merchant, plate, command.pass_number.strip(), tuple(expected), purchase_lists
        ),
    )


def one_line_an_item(ordered: Sequence[ExpectedLine]) -> tuple[ExpectedLine, ...]:
    """The purchase list with one line for each item, in the unit it was first ordered in.

    Sharing out goes by the item alone, so a line in another unit (the catalogue changed while orders were open) must
    not fall out of the list.
    """
    units: dict[str, str] = {}
    total: dict[str, Decimal] = {}
    for line in ordered:
        units.setdefault(line.sku, line.unit)
        total[line.sku] = total.get(line.sku, Decimal(0)) + line.quantity
    return tuple(ExpectedLine(sku, quantity, units[sku]) for sku, quantity in total.items())


def count(
    command: CountGoods | SetCount, delivery: Delivery | None, line: DeliveryLine | None, unit: str
) -> tuple[GoodsCounted, ...] | Refused:
    """Add to a count, or record the difference to a typed total. `unit` is the product's, empty when it is not known."""
    if delivery is None:
        return Refused(NotFound("delivery", command.delivery))
    if delivery.count_finished_at:
        return Refused(CountAlreadyFinished(delivery.count_finished_at))
    if line is None and not unit:
        return Refused(UnknownProduct(command.sku))
    so_far = counted(line, command.condition)
    match command:
        case CountGoods(quantity=quantity):
            if not is_amount(quantity) or quantity + so_far > LARGEST:
                return Refused(BadQuantity(quantity))
            change = quantity
        case SetCount(total=total):
            if total and not is_amount(abs(total)):
                return Refused(BadQuantity(total))
            if total < 0:
                return Refused(BelowZero(so_far))
            change = total - so_far
            if not change:
                return ()
    if command.condition != GOOD and change > 0 and not command.reason.strip():
        return Refused(ReasonMissing())
    return (
        GoodsCounted(
            command.delivery,
            command.sku,
            command.condition,
            change,
            line.unit if line else unit,
            command.reason.strip(),
        ),
    )


def counted(line: DeliveryLine | None, condition: str) -> Decimal:
    """How much of an item was counted in a condition (facts.CONDITIONS)."""
    if line is None:
        return Decimal(0)
    return {"good": line.good, "damaged": line.damaged, "refused": line.refused}[condition]


def finish_count(delivery: Delivery | None, name: str, lines: Sequence[DeliveryLine]) -> tuple[CountFinished] | Refused:
    """The count is complete. A load of which nothing was counted is a slip, not a count."""
    if delivery is None:
        return Refused(NotFound("delivery", name))
    if delivery.count_finished_at:
        return Refused(CountAlreadyFinished(delivery.count_finished_at))
    if not any(line.came for line in lines):
        return Refused(NothingCounted())
    return (CountFinished(delivery.delivery),)


def contact_ends(delivery: Delivery) -> datetime:
    """When the contact time of a load under disinfection is over. Call only when `disinfected_from` is set."""
    return times.parse_utc(delivery.disinfected_from) + timedelta(seconds=delivery.contact_seconds)


def allocate(
    delivery: Delivery | None,
    name: str,
    lines: Sequence[DeliveryLine],
    waiting: Sequence[Order],
    *,
    rule: str,
    after: int,
) -> tuple[allocation.Share, ...] | Refused:
    """Share a counted delivery out, held or not, by one of allocation.RULES, over the orders on the purchase lists that it answers; where it answers none, over
    the merchant's orders that were taken before the vehicle came.

    Then `after` is the Lamport time at which an earlier vehicle of the merchant came that is not shared out yet (0 for
    none): what was ordered before that is for that one to bring.
    """
    chosen = allocation.RULES.get(rule)
    if chosen is None:
        return Refused(UnknownRule(rule))
    if delivery is None:
        return Refused(NotFound("delivery", name))
    if delivery.allocated_at:
        return Refused(AlreadyAllocated(delivery.allocated_at))
    if not delivery.count_finished_at:
        return Refused(CountNotFinished())
    eligible = [
        order for order in waiting if delivery.purchase_lists or after < order.taken_lamport < delivery.arrived_lamport
    ]
    if not eligible:
        return Refused(NoOrdersWaiting())
    return chosen(eligible, {line.sku: line.good for line in lines})
