"""A day in which every kind of fact is recorded: an ordinary load, then a cold one under protocols."""

from __future__ import annotations

from decimal import Decimal

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts
from checkpoint_app.domain.facts import OrderLine, QuoteLine
from tests.desk import days, goods_days


def cancel_a_list(desk: Desk) -> None:
    """A list of M02 is closed, added to, and cancelled: its minimum is not reached."""
    days.done(desk.do(c.TakeOrders((days.an_order(5, days.HOUSEHOLDS[3], [("EGGS", "1")], merchant="M02"),))))
    closed = days.done(desk.do(c.ClosePurchaseList("M02"))).facts[0]
    assert isinstance(closed, facts.PurchaseListClosed)
    days.done(desk.do(c.TakeOrders((days.an_order(6, days.HOUSEHOLDS[2], [("EGGS", "2")], merchant="M02"),))))
    days.done(desk.do(c.ExtendPurchaseList(closed.purchase_list, ("mp-6",))))
    days.done(desk.do(c.CancelPurchaseList(closed.purchase_list, "未到起送金额")))


def money_of_the_day(delivery: str, bag: facts.BagPacked) -> tuple[c.MoneyCommand, ...]:
    """Every kind of voucher: the bag's household pays, is credited its first item and paid back; the merchant's invoice asks
    for more rice than came; the box lacks a yuan."""
    line = bag.lines[0]
    rice = (facts.InvoiceLine("RICE", Decimal("12.5"), "斤", 300, 3_750),)
    return (
        c.MoveMoney("office", "cash", 50_000, "备用金"),
        c.TakePayment(bag.household, 6_000, facts.CASH),
        c.TakePayment(bag.household, 3_000, facts.TRANSFER, "WX-0001"),
        c.CreditHousehold(bag.bag, line.order, line.line, line.sku, Decimal(1), "damaged", facts.MERCHANT_BEARS),
        c.ReturnPayment(bag.household, 500, facts.CASH),
        c.RecordInvoice(delivery, "FP-0001", rice, 3_750),
        c.AnswerDifference(delivery, "RICE", facts.MERCHANT_BEARS),
        c.PayMerchant("M01", 1_000, facts.TRANSFER, "WX-0002"),
        c.CountCash(55_400, (facts.Denomination(10_000, 5), facts.Denomination(100, 54)), "少一元"),
    )


def whole_day(desk: Desk, clock: days.Clock) -> None:
    """Every kind of fact there is, in the order of a day."""
    days.done(desk.do(c.OpenShift()))
    days.done(desk.do(c.NoteShift("10号楼电梯停运")))
    days.done(desk.do(c.TakeOrders(days.ORDERS, aliases=(c.Alias("碧园群", "米", "RICE"),))))
    days.done(desk.do(c.CancelOrder("mp-4", "取消")))
    two_boxes = (OrderLine("MILK", Decimal(2), "盒", 650), OrderLine("RICE", Decimal("2.5"), "斤", 320))
    days.done(desk.do(c.AmendOrder(c.Amendment("mp-3", two_boxes, "改成两盒"))))
    days.done(desk.do(c.PassLineOn("mp-1", 0, Decimal(1), days.HOUSEHOLDS[1])))
    days.done(desk.do(c.ClosePurchaseList("M01")))
    days.done(desk.do(c.RecordQuotes("M01", "typed", (QuoteLine("RICE", "斤", 310), QuoteLine("MILK", "盒", 640)))))
    cancel_a_list(desk)
    arrived = days.done(desk.do(c.ReceiveVehicle("M01", "黑A12345", "TX-0017"))).facts[0]
    assert isinstance(arrived, facts.VehicleArrived)
    delivery = arrived.delivery
    days.done(desk.do(c.CountGoods(delivery, "RICE", facts.GOOD, Decimal("12.5"))))
    days.done(desk.do(c.SetCount(delivery, "RICE", facts.GOOD, Decimal("11.5"))))
    days.done(desk.do(c.CountGoods(delivery, "RICE", facts.DAMAGED, Decimal(1), "袋破")))
    days.done(desk.do(c.CountGoods(delivery, "MILK", facts.REFUSED, Decimal(1), "过期")))
    days.done(desk.do(c.SetCount(delivery, "MILK", facts.GOOD, Decimal(5))))
    days.done(desk.do(c.FinishCount(delivery)))
    days.set_free(desk, clock, delivery)
    days.done(desk.do(c.AllocateDelivery(delivery)))
    days.done(desk.do(c.OfferSubstitute("mp-2", 0, "MILK", Decimal(1), 650)))
    days.done(desk.do(c.AnswerSubstitute("mp-2", 0, True)))
    filled = days.done(desk.do(c.PackBags(delivery, days.HOUSEHOLDS[:3], (c.Weighed("mp-1", 0, Decimal("9.1")),))))
    bags = days.packed(filled)
    days.done(desk.do(c.RecordLabels(bags, "a4")))
    reprint = days.done(desk.do(c.RecordLabels(bags[:1], "roll-60x40")))
    assert reprint.action is not None
    days.done(desk.do(c.VoidAction(reprint.action.journal, reprint.action.lamport, "印错")))
    days.done(desk.do(c.HandOverBag(days.code(bags[0]))))
    days.done(desk.do(c.FailHandOver(bags[1], "无人应门")))
    days.done(desk.do(c.ReturnBag(bags[2], "漏奶")))
    assert isinstance(filled.facts[0], facts.BagPacked)
    for command in money_of_the_day(delivery, filled.facts[0]):
        days.done(desk.do(command))
    goods_days.a_cold_load_comes_and_goes(lambda command: days.done(desk.do(command)).facts, clock)
    days.done(desk.do(c.CloseShift()))
