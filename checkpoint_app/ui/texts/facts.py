"""Each fact as one sentence for the shift log and the list of actions."""

from __future__ import annotations

from decimal import Decimal

from checkpoint_app.domain import facts as f
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.texts.kinds import kind_text
from checkpoint_app.ui.texts.money_facts import voucher_text
from checkpoint_app.ui.texts.names import IDS, Names
from checkpoint_app.ui.texts.order_facts import change_text
from checkpoint_app.ui.texts.purchasing_facts import purchasing_text
from checkpoint_app.words import translate


def fact_text(fact: f.Fact, names: Names = IDS) -> str:
    """What happened, in one sentence, with names for ids."""
    match fact:
        case f.OrderTaken() | f.OrderAllocated():
            return _order(fact, names)
        case f.OrderAmended() | f.OrderCancelled() | f.LinePassedOn() | f.SubstituteOffered() | f.SubstituteAnswered():
            return change_text(fact, names)
        case f.AliasLearned():
            return change_text(fact, names)
        case f.PurchaseListClosed() | f.PurchaseListExtended() | f.PurchaseListCancelled() | f.QuoteGiven():
            return purchasing_text(fact, names)
        case f.VehicleArrived() | f.CountFinished() | f.DisinfectionStarted() | f.GoodsReleased():
            return _delivery(fact, names)
        case f.GoodsCounted():
            return _counted(fact, names)
        case f.BagPacked() | f.LabelPrinted() | f.BagHandedOver() | f.HandOverFailed() | f.BagReturned():
            return _bag(fact, names)
        case (
            f.PaymentTaken()
            | f.PaymentReturned()
            | f.HouseholdCredited()
            | f.MerchantInvoiced()
            | f.DifferenceAnswered()
            | f.MerchantPaid()
            | f.MoneyMoved()
            | f.CashCounted()
        ):
            return voucher_text(fact, names)
        case f.ShiftOpened(checkpoint=checkpoint):
            return translate("Facts", "Shift opened at {checkpoint}.").format(checkpoint=names.checkpoint(checkpoint))
        case f.ShiftNoted(text=text):
            return translate("Facts", "Note: {text}").format(text=text)
        case f.ShiftClosed():
            return translate("Facts", "Shift closed.")
        case f.EntryVoided(subject=subject, reason=reason):
            return translate("Facts", "Taken back, {subject}: {reason}").format(
                subject=subject_text(subject, names), reason=reason
            )
        case _:
            return kind_text(f.kind_of(fact))


def subject_text(subject: str, names: Names = IDS) -> str:
    """What an entry is about ("bag:7ZQ4…"), by its name."""
    subject_type, _, subject_id = subject.partition(":")
    match subject_type:
        case "order":
            return translate("Facts", "order {order}").format(order=names.order(subject_id))
        case "delivery":
            return translate("Facts", "delivery {delivery}").format(delivery=names.delivery(subject_id))
        case "bag":
            return translate("Facts", "bag {bag}").format(bag=names.bag(subject_id))
        case "shift":
            return translate("Facts", "the shift")
        case "purchase_list":
            return translate("Facts", "purchase list {number}").format(number=names.purchase_list(subject_id))
        case "quote":
            return translate("Facts", "quoted prices")
        case "voucher":
            return translate("Facts", "voucher {voucher}").format(voucher=subject_id[:6])
        case "alias":
            return translate("Facts", "a learned word")
        case _:
            return subject


def _order(fact: f.OrderTaken | f.OrderAllocated, names: Names) -> str:
    match fact:
        case f.OrderTaken(number=number, household=household, merchant=merchant, lines=lines):
            return translate("Facts", "Order {number} taken for {address}, from {merchant}. Lines: {count}.").format(
                number=number, address=names.address(household), merchant=names.merchant(merchant), count=len(lines)
            )
        case f.OrderAllocated(order=order, lines=lines):
            short = sum(1 for line in lines if line.short)
            if short:
                return translate("Facts", "Goods shared out to order {order}. Lines short: {short} of {count}.").format(
                    order=names.order(order), short=short, count=len(lines)
                )
            return translate("Facts", "Goods shared out to order {order}, complete.").format(order=names.order(order))


def _delivery(fact: f.VehicleArrived | f.CountFinished | f.DisinfectionStarted | f.GoodsReleased, names: Names) -> str:
    match fact:
        case f.VehicleArrived(merchant=merchant, plate=plate, expected=expected):
            return translate(
                "Facts", "Vehicle {plate} of {merchant} arrived. Items on its purchase list: {count}."
            ).format(plate=plate, merchant=names.merchant(merchant), count=len(expected))
        case f.CountFinished(delivery=delivery):
            return translate("Facts", "Count finished: {delivery}.").format(delivery=names.delivery(delivery))
        case f.DisinfectionStarted():
            return translate(
                "Facts",
                "Disinfection of {delivery} started: {agent} {concentration} mg/L, {method}. Contact time: {minutes} min.",
            ).format(
                delivery=names.delivery(fact.delivery),
                agent=fact.agent,
                concentration=fact.concentration_mg_per_l,
                method=fact.method,
                minutes=quantity_text(round(Decimal(fact.contact_seconds) / 60, 1)),
            )
        case f.GoodsReleased(delivery=delivery):
            return translate("Facts", "Goods released: {delivery}.").format(delivery=names.delivery(delivery))


def _counted(fact: f.GoodsCounted, names: Names) -> str:
    if fact.condition == f.GOOD:
        text = translate("Facts", "Counted: {quantity} {unit} {product}, good.")
    elif fact.condition == f.DAMAGED:
        text = translate("Facts", "Counted: {quantity} {unit} {product}, damaged. {reason}")
    else:
        text = translate("Facts", "Counted: {quantity} {unit} {product}, refused. {reason}")
    sign = "+" if fact.quantity > 0 else ""
    return text.format(
        quantity=sign + quantity_text(fact.quantity),
        unit=fact.unit,
        product=names.product(fact.sku),
        reason=fact.reason,
    ).rstrip()


def _bag(fact: f.BagPacked | f.LabelPrinted | f.BagHandedOver | f.HandOverFailed | f.BagReturned, names: Names) -> str:
    match fact:
        case f.BagPacked(household=household, number=number, of=of, cold=cold):
            text = (
                translate("Facts", "Cold bag {number} of {of} packed for {address}.")
                if cold
                else translate("Facts", "Bag {number} of {of} packed for {address}.")
            )
            return text.format(number=number, of=of, address=names.address(household))
        case f.LabelPrinted(bag=bag, copy=copy):
            text = (
                translate("Facts", "Label printed: {bag}.")
                if copy == 1
                else translate("Facts", "Label printed again: {bag}, copy {copy}.")
            )
            return text.format(bag=names.bag(bag), copy=copy)
        case f.BagHandedOver(bag=bag, way=way):
            text = (
                translate("Facts", "Bag carried to the door: {bag}.")
                if way == f.DOOR
                else translate("Facts", "Bag handed over at the table: {bag}.")
            )
            return text.format(bag=names.bag(bag))
        case f.HandOverFailed(bag=bag, reason=reason):
            return translate("Facts", "Hand-over failed, the bag waits on: {bag}. {reason}").format(
                bag=names.bag(bag), reason=reason
            )
        case f.BagReturned(bag=bag, reason=reason):
            return translate("Facts", "Bag returned to stock: {bag}. {reason}").format(
                bag=names.bag(bag), reason=reason
            )
