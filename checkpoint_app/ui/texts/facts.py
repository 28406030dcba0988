"""Each fact as one sentence for the shift log and the list of actions."""

from __future__ import annotations

from checkpoint_app.domain import facts as f
from checkpoint_app.ui.texts.goods_facts import GoodsFact, goods_text, override_text
from checkpoint_app.ui.texts.hygiene_facts import HygieneFact, hygiene_text
from checkpoint_app.ui.texts.kinds import kind_text
from checkpoint_app.ui.texts.money_facts import voucher_text
from checkpoint_app.ui.texts.names import IDS, Names
from checkpoint_app.ui.texts.order_facts import change_text
from checkpoint_app.ui.texts.purchasing_facts import purchasing_text
from checkpoint_app.ui.texts.recall_facts import RecallFact, recall_text
from checkpoint_app.ui.texts.store_facts import StoreFact, store_text
from checkpoint_app.words import sentences, translate


def fact_text(fact: f.Fact, names: Names = IDS) -> str:
    """What happened, in one sentence, with names for ids."""
    if isinstance(fact, GoodsFact):
        return goods_text(fact, names)
    if isinstance(fact, HygieneFact):
        return hygiene_text(fact, names)
    if isinstance(fact, StoreFact):
        return store_text(fact, names)
    if isinstance(fact, RecallFact):
        return recall_text(fact, names)
    match fact:
        case f.OrderTaken() | f.OrderAllocated():
            return _order(fact, names)
        case f.OrderAmended() | f.OrderCancelled() | f.LinePassedOn() | f.SubstituteOffered() | f.SubstituteAnswered():
            return change_text(fact, names)
        case f.AliasLearned():
            return change_text(fact, names)
        case f.PurchaseListClosed() | f.PurchaseListExtended() | f.PurchaseListCancelled() | f.QuoteGiven():
            return purchasing_text(fact, names)
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
        case "protocols":
            return translate("Facts", "the protocols")
        case "treatment":
            return translate("Facts", "a disinfection")
        case "agent_move":
            return translate("Facts", "the stock of an agent")
        case "temperatures":
            return translate("Facts", "temperatures")
        case "zone":
            return translate("Facts", "a storage zone")
        case "barcode":
            return translate("Facts", "code {code}").format(code=subject_id)
        case "tally":
            return translate("Facts", "tally sheet {sheet}").format(sheet=subject_id)
        case "recall":
            return translate("Facts", "a recall")
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
            return sentences(text.format(bag=names.bag(bag)), override_text(fact.override, names))
        case f.HandOverFailed(bag=bag, reason=reason):
            return translate("Facts", "Hand-over failed, the bag waits on: {bag}. {reason}").format(
                bag=names.bag(bag), reason=reason
            )
        case f.BagReturned(bag=bag, reason=reason):
            return translate("Facts", "Bag returned to stock: {bag}. {reason}").format(
                bag=names.bag(bag), reason=reason
            )
