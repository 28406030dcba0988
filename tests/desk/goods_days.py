"""A cold load under adopted protocols: lots, a certificate that is missing, a rest that comes later, a zone, a recall."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts, times
from checkpoint_app.domain.facts import (
    Agent,
    AgentUse,
    AnnouncedLine,
    Certificate,
    DriverCheck,
    DriverRule,
    ExpectedLine,
    LotKey,
    Protocol,
    ProtocolSet,
    Reading,
    RecalledLot,
    Round,
    TallyLine,
)
from tests.desk import days

# Does it, and answers what it recorded.
Do = Callable[[c.Command], tuple[facts.Fact, ...]]

CHLORINE = AgentUse("chlorine_84", 500, 1000, ("spray", "wipe"), 1800)
PROTOCOLS = ProtocolSet(
    "covid19",
    protocols=(
        Protocol("ordinary", "outer", (CHLORINE,), source="联防联控机制"),
        Protocol("frozen", "outer", (CHLORINE,), warmest="-12"),
        Protocol("imported", "each", (CHLORINE,), ("nucleic_acid", "customs"), "", "-12"),
    ),
    agents=(Agent("chlorine_84", "", 50_000, 500),),
    rounds=(Round("tent", facts.AREA, "帐篷", 240, CHLORINE),),
    driver=DriverRule("37.3", ("green",), 48),
    passes=True,
    tolerance_permille=20,
)


def protect(do: Do, clock: days.Clock) -> None:
    """A supervisor adopts protocols; agents are stocked, a round is made, a freezer is drawn and measured."""
    do(c.AdoptProtocols(PROTOCOLS))
    do(c.MoveAgent("chlorine_84", 5000, "delivered", "街道"))
    started = do(c.StartTreatment(facts.AREA, "帐篷", "chlorine_84", 500, "spray", 600, 50, "tent"))
    assert isinstance(started[0], facts.TreatmentStarted)
    clock.forward(600)
    do(c.FinishTreatment(started[0].treatment))


def draw_zones(do: Do) -> str:
    """A freezer on the left, and a corner that is given up again. The freezer."""
    freezer = do(c.DrawZone("", "左侧冷冻", 0, 0, 6, 4, ("frozen", "imported"), 200, "-25", "-15"))[0]
    corner = do(c.DrawZone("", "角落", 20, 0, 2, 2))[0]
    assert isinstance(freezer, facts.ZoneDrawn) and isinstance(corner, facts.ZoneDrawn)
    do(c.RemoveZone(corner.zone))
    return freezer.zone


def cold_load(do: Do, clock: days.Clock) -> str:
    """M02 brings milk of three batches under protocols, without a pass that anybody knows; the delivery.

    Seven boxes are ordered, five come, the rest is to come later, with eggs in the place of some; one is damaged and goes
    back with the driver.
    """
    milk = [
        days.an_order(number, days.HOUSEHOLDS[number - 20], [("MILK", quantity)], merchant="M02")
        for number, quantity in ((20, "4"), (21, "3"))
    ]
    do(c.TakeOrders(tuple(milk)))
    tested = times.utc_text(clock.moment)
    arrived = do(
        c.ReceiveVehicle(
            "M02", "黑AD12345", "TX-0404", DriverCheck("36.5", "green", tested), c.Overriding("V01", "已电话核实")
        )
    )[0]
    assert isinstance(arrived, facts.VehicleArrived)
    delivery = arrived.delivery
    do(c.ReadPackingList(delivery, (AnnouncedLine("MILK", Decimal(6), "盒", "A1"),)))
    do(c.BindBarcode("6901234567892", "MILK", Decimal(12)))
    sheet = do(c.PrintTally("M02", delivery, (ExpectedLine("MILK", Decimal(7), "盒"),)))[0]
    assert isinstance(sheet, facts.TallyPrinted)
    do(c.CountGoods(delivery, "MILK", facts.GOOD, Decimal(3), batch="A1"))
    do(c.CountGoods(delivery, "MILK", facts.DAMAGED, Decimal(1), "漏", "A1", "ab" * 32))
    tally = (TallyLine("MILK", facts.GOOD, Decimal(2), "盒", "B2"),)
    do(c.EnterTally(delivery, sheet.sheet, tally))
    do(c.DescribeLot(delivery, "MILK", "A1", "2021-11-01", "2021-11-20", "黑龙江", temperature="-18.5"))
    papers = (Certificate("nucleic_acid", "HS-1"),)
    do(c.DescribeLot(delivery, "MILK", "B2", "", "2021-12-20", "智利", True, "BG-77", papers, "-19"))
    do(c.CountGoods(delivery, "EGGS", facts.GOOD, Decimal(1)))
    do(c.SayInstead(delivery, "EGGS", "MILK"))
    do(c.FinishCount(delivery, ("MILK",)))
    do(c.SendBack(delivery))
    return delivery


def cold_goods_out(do: Do, clock: days.Clock, delivery: str, freezer: str) -> None:
    """The load is stored, treated and set free, the imported lot by a supervisor; it is shared out; one lot is recalled."""
    for batch in ("A1", "B2"):
        do(c.StoreGoods(delivery, "MILK", batch, freezer))
    reading = Reading(times.utc_text(clock.moment), -172)
    do(c.RecordTemperatures("zone", freezer, "typed", (reading,)))
    do(c.StartDisinfection(delivery, "chlorine_84", 1000, "wipe", 1800, ("frozen", "imported"), "each", 100))
    clock.forward(1800)
    do(c.ReleaseGoods(delivery, (LotKey("MILK", "A1"),)))
    do(c.ReleaseGoods(delivery, (LotKey("MILK", "B2"),), c.Overriding("V01", "报关单稍后补交")))
    do(c.AllocateDelivery(delivery))
    filled = do(c.PackBags(delivery, days.HOUSEHOLDS[:1]))
    recalled = (RecalledLot(delivery, "MILK", "B2"),)
    recall = do(c.OpenRecall("核酸阳性通报", "区指挥部", recalled))[0]
    assert isinstance(recall, facts.RecallOpened)
    do(c.WithdrawGoods(delivery, "MILK", "B2", "召回", recall.recall))
    (bag,) = (each.bag for each in filled if isinstance(each, facts.BagPacked))
    do(c.HandOverBag(days.code(bag), c.Overriding("V01", "同批复检阴性")))
    do(c.AnswerRecall(recall.recall, days.HOUSEHOLDS[0], "returned"))
    do(c.CloseRecall(recall.recall, "复检阴性"))


def a_cold_load_comes_and_goes(do: Do, clock: days.Clock) -> None:
    """All of the above, in the order of a day."""
    protect(do, clock)
    freezer = draw_zones(do)
    cold_goods_out(do, clock, cold_load(do, clock), freezer)
