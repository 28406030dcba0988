"""An example of every reason and fact about goods and places, for the tests of their words."""

from __future__ import annotations

from decimal import Decimal

from checkpoint_app.domain import facts as f
from checkpoint_app.domain import goods_reasons as g
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.rules.counting import MORE_THAN_ORDERED

AT = "2021-11-03T06:32:00.000Z"
LET_PASS = f.Override("V01", "the office confirms it", ("PassExpired", "DriverCode"))

REASONS: tuple[o.Reason, ...] = (
    g.BadPlate("黑A123"),
    g.PassMissing(),
    g.PassUnknown("TX-7"),
    g.PassExpired("TX-7", AT),
    g.PassNotYetValid("TX-7", AT),
    g.PassForeign("TX-7", "plate", "黑A12345"),
    g.PassForeign("TX-7", "merchant", "M02"),
    g.PassForeign("TX-7", "checkpoint", "P02"),
    g.DriverNotChecked("temperature"),
    g.DriverNotChecked("code"),
    g.DriverNotChecked("test"),
    g.BadTemperature("365"),
    g.DriverTooWarm("37.8", "37.3"),
    g.DriverCode("yellow"),
    g.DriverTestOld(AT, 48),
    g.TimeInFuture(AT),
    g.NotASupervisor(""),
    g.NotASupervisor("V02"),
    g.BadDay("produced_on", "2021-02-30"),
    g.BadDay("expires_on", "soon"),
    g.ExpiresBeforeProduced("2021-11-03", "2021-11-01"),
    g.BadBatch("L\x1d1"),
    g.BadBarcode("6901234567893"),
    g.SheetUnknown("T12"),
    g.SheetAlreadyEntered("T7Q4M0C", AT),
    g.SheetForeign("T7Q4M0C", "", "M02"),
    g.SheetForeign("T7Q4M0C", "D2", "M01"),
    g.LinesMissing(),
    g.AnnouncedUnitDiffers("VEG", "袋", "斤"),
    g.NotShort("VEG"),
    g.NotInstead("VEG", "MILK"),
    g.NotInstead("VEG", ""),
    g.NothingToSendBack(),
    g.AlreadySentBack(AT),
    g.LotUnknown("VEG", "L1"),
    g.NotTreated(f.FROZEN),
    *(g.WronglyTreated(f.IMPORTED, what) for what in ("agent", "strength", "method", "contact", "treated")),
    g.CertificateMissing("VEG", "L1", "nucleic_acid"),
    g.LotTooWarm("VEG", "L1", "-5", "-12"),
    g.LotTooCold("VEG", "L1", "-5", "2"),
    g.TemperatureMissing("VEG", "L1"),
    g.LotExpired("VEG", "L1", "2021-11-01"),
    g.LotRecalled("VEG", "L1", "R1"),
    g.LotHeld("VEG", "L1"),
    g.NothingHeld(),
    g.NothingLeft("VEG", "L1"),
    g.BadProtocol("frozen", "warmest"),
    g.TargetMissing(),
    g.AlreadyFinished(AT),
    g.BadVolume(0),
    g.AgentUnknown("soap"),
    g.NoReadings(),
    g.NoReadings(12),
    g.TimesOutOfOrder(AT),
    *(g.BadZone(what) for what in ("name", "used", "place", "overlap", "keeps", "capacity", "temperature")),
    g.ZoneInUse(3),
    g.NoLots(),
    g.RecallIsClosed(AT),
    g.RecallUnanswered(3),
    g.BadAnswer("lost"),
    g.HouseholdNotConcerned("H1"),
)
FACTS: tuple[f.Fact, ...] = (
    f.PackingListRead("D1", (f.AnnouncedLine("VEG", Decimal(2), "斤", "L1"),)),
    f.LotDescribed("D1", "VEG", "L1", temperature="4"),
    f.TallyPrinted("T7Q4M0C", "P01", "M01", "D1", (f.ExpectedLine("VEG", Decimal(2), "斤"),)),
    f.TallyEntered("D1", "T7Q4M0C", (f.TallyLine("VEG", f.GOOD, Decimal(2), "斤"),)),
    f.BroughtInstead("D1", "VEG", "MILK"),
    f.GoodsSentBack("D1", (f.SentBackLine("VEG", "L1", f.REFUSED, Decimal(1), "斤"),)),
    f.BarcodeBound("6901234567892", "VEG", Decimal(12)),
    f.RestKept("O1", 0, Decimal(2), "O1r"),
    f.GoodsStored("D1", "VEG", "L1", "Z1"),
    f.GoodsWithdrawn("D1", "VEG", "L1", Decimal(2), "斤", "sour"),
    f.GivenWithdrawn("O1", 0, Decimal(2), "sour"),
    f.ProtocolsAdopted("P01", f.ProtocolSet("covid19")),
    f.TreatmentStarted("T1", "P01", f.AREA, "tent", "chlorine_84", 500, "spray", 1800, AT),
    f.TreatmentFinished("T1"),
    f.AgentMoved("A1", "P01", "chlorine_84", 5000, "delivered"),
    f.TemperaturesRead("L1", "P01", "zone", "Z1", "typed", (f.Reading(AT, -185),)),
    f.ZoneDrawn("Z1", "P01", "left side", 0, 0, 6, 4),
    f.ZoneRemoved("Z1"),
    f.RecallOpened("R1", "P01", "sour", "market office", (f.RecalledLot("D1", "VEG", "L1"),)),
    f.RecallAnswered("R1", "H1", "returned"),
    f.RecallClosed("R1", "another maker's"),
)
SENTENCES: tuple[tuple[f.Fact, str], ...] = (
    (
        f.VehicleArrived("D1", "P01", "M01", "黑A12345", "TX-7", (), override=LET_PASS),
        "Vehicle 黑A12345 of <merchant M01> arrived. Items on its purchase list: 0. <volunteer V01> let it pass "
        "(pass expired, driver's health code): the office confirms it",
    ),
    (
        f.BagHandedOver("B1", f.PICKUP, f.Override("V01", "tested negative", ("LotRecalled",))),
        "Bag handed over at the table: <bag B1>. <volunteer V01> let it pass (goods recalled): tested negative",
    ),
    (
        f.GoodsCounted("D1", "VEG", f.GOOD, Decimal(2), "斤", "", "L1"),
        "Counted: +2 斤 <product VEG>, batch L1, good.",
    ),
    (f.GoodsCounted("D1", "VEG", f.GOOD, Decimal(0), "斤", ""), "Counted: no <product VEG> came."),
    (
        f.GoodsCounted("D1", "VEG", f.REFUSED, Decimal(2), "斤", MORE_THAN_ORDERED),
        "Counted: +2 斤 <product VEG>, refused. More than was ordered.",
    ),
    (
        f.CountFinished("D1", ("VEG", "LEEK")),
        "Count finished: <delivery D1>. The rest comes later for: <product VEG>, <product LEEK>.",
    ),
    (f.LotDescribed("D1", "VEG", "L1"), "Lot described: <product VEG>, batch L1. Certificates: 0."),
    (f.RestKept("O1", 0, Decimal(2), "O9"), "Comes later, as order <order O9>: 2 of line 1 of order <order O1>."),
    (
        f.GoodsReleased("D1", (f.LotKey("VEG"),), True, f.Override("V01", "papers follow", ("CertificateMissing",))),
        "A part of the goods released: <delivery D1>. <volunteer V01> let it pass (certificate missing): papers follow",
    ),
)
