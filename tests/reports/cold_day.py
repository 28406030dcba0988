"""A cold load under adopted protocols: two batches, one imported without its customs paper, a rest that comes later.

It knows the desk, not what a report makes of it.
"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts as f
from checkpoint_app.domain import times
from tests.reports.day import Day

CHLORINE = f.AgentUse("chlorine_84", 500, 1000, ("spray", "wipe"), 1800)
PROTOCOLS = f.ProtocolSet(
    "covid19",
    protocols=(
        f.Protocol("ordinary", "outer", (CHLORINE,)),
        f.Protocol("frozen", "outer", (CHLORINE,), warmest="-12"),
        f.Protocol("imported", "each", (CHLORINE,), ("nucleic_acid", "customs"), "", "-12"),
    ),
    agents=(f.Agent("chlorine_84", "", 50_000, 500),),
    driver=f.DriverRule("37.3", ("green",), 48),
    passes=True,
)
FROM_CHILE = f.LotKey("XIA", "B2")
FROM_HERE = f.LotKey("XIA", "A1")


def order(number: int, household: str, sku: str, quantity: str) -> c.OrderRequest:
    """An order of one line."""
    lines = (f.OrderLine(sku, Decimal(quantity), "袋", 3900),)
    return c.OrderRequest(f"c{number}", household, "M01", "typed", f"T{number}", "2021-11-02T11:00:00.000Z", lines)


def protect(day: Day) -> None:
    """A supervisor adopts protocols; an agent is stocked, the tent is treated."""
    day.do(c.AdoptProtocols(PROTOCOLS))
    day.do(c.MoveAgent("chlorine_84", 600, "delivered"))
    started = day.do(c.StartTreatment(f.AREA, "帐篷", "chlorine_84", 500, "spray", 600, 50)).facts[0]
    assert isinstance(started, f.TreatmentStarted)
    pass_time(day, 600)
    day.do(c.FinishTreatment(started.treatment))


def pass_time(day: Day, seconds: int) -> None:
    """The clock goes on."""
    day.clock.moment += timedelta(seconds=seconds)


def arrive(day: Day) -> str:
    """Seven bags of shrimp are ordered; five come in two batches, one broken; the rest comes later; the vehicle leaves."""
    day.do(c.TakeOrders((order(1, "H1", "XIA", "4"), order(2, "H2", "XIA", "3"))))
    driver = f.DriverCheck("36.5", "green", times.utc_text(day.clock()))
    came = day.do(c.ReceiveVehicle("M01", "黑AD12345", "TX-0404", driver, c.Overriding("V01", "已电话核实"))).facts[0]
    assert isinstance(came, f.VehicleArrived)
    delivery = came.delivery
    day.do(c.ReadPackingList(delivery, (f.AnnouncedLine("XIA", Decimal(6), "袋", "A1"),)))
    day.do(c.CountGoods(delivery, "XIA", f.GOOD, Decimal(3), batch="A1"))
    day.do(c.CountGoods(delivery, "XIA", f.DAMAGED, Decimal(1), "漏", "A1"))
    sheet = day.do(c.PrintTally("M01", delivery, (f.ExpectedLine("XIA", Decimal(7), "袋"),))).facts[0]
    assert isinstance(sheet, f.TallyPrinted)
    day.do(c.EnterTally(delivery, sheet.sheet, (f.TallyLine("XIA", f.GOOD, Decimal(2), "袋", "B2"),)))
    day.do(c.DescribeLot(delivery, "XIA", "A1", "2021-11-01", "2021-11-20", "黑龙江", temperature="-18.5"))
    papers = (f.Certificate("nucleic_acid", "HS-1"),)
    day.do(c.DescribeLot(delivery, "XIA", "B2", "", "2021-12-20", "智利", True, "BG-77", papers, "-19"))
    day.do(c.FinishCount(delivery, ("XIA",)))
    day.do(c.SendBack(delivery))
    return delivery


def treat(day: Day, delivery: str) -> None:
    """All of it is wiped, each item, and the contact time passes."""
    day.do(c.StartDisinfection(delivery, "chlorine_84", 1000, "wipe", 1800, ("frozen", "imported"), "each", 100))
    pass_time(day, 1800)


def set_free(day: Day, delivery: str) -> None:
    """What was caught here by the rules, what came from Chile by a supervisor."""
    day.do(c.ReleaseGoods(delivery, (FROM_HERE,)))
    day.do(c.ReleaseGoods(delivery, (FROM_CHILE,), c.Overriding("V01", "报关单稍后补交")))


def give_out(day: Day, delivery: str) -> tuple[str, ...]:
    """It is shared out and packed; the first bag is handed over. The bags."""
    day.do(c.AllocateDelivery(delivery))
    packed = day.do(c.PackBags(delivery, ("H1", "H2")))
    bags = tuple(fact.bag for fact in packed.facts if isinstance(fact, f.BagPacked))
    day.hand_over(bags[0])
    return bags


def recall(day: Day, delivery: str, key: f.LotKey = FROM_CHILE) -> str:
    """The lot is recalled."""
    lots = (f.RecalledLot(delivery, key.sku, key.batch),)
    opened = day.do(c.OpenRecall("核酸阳性通报", "区指挥部", lots)).facts[0]
    assert isinstance(opened, f.RecallOpened)
    return opened.recall
