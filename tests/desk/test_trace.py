"""From a lot to every household and from a bag back: each way says what the other says, whatever the day was like."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts, times
from checkpoint_app.domain.facts import (
    Certificate,
    DriverCheck,
    OrderLine,
    PurchaseListLine,
    Reading,
    RecalledLot,
    Trace,
)
from checkpoint_app.domain.goods_reasons import LotRecalled
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.state import BagState
from tests.desk import days
from tests.desk.days import HOUSEHOLDS, done

BATCHES = ("", "A1", "B2")
SKUS = ("RICE", "MILK")


def bring(desk: Desk, counts: dict[tuple[str, str], int], driver: DriverCheck = facts.NOT_ASKED) -> str:
    arrived = done(desk.do(c.ReceiveVehicle("M01", "黑A12345", "", driver))).facts[0]
    assert isinstance(arrived, facts.VehicleArrived)
    for (sku, batch), quantity in counts.items():
        done(desk.do(c.CountGoods(arrived.delivery, sku, facts.GOOD, Decimal(quantity), batch=batch)))
    done(desk.do(c.FinishCount(arrived.delivery)))
    return arrived.delivery


# one bag, every step


def test_a_bag_is_followed_back_to_the_words_the_list_the_vehicle_and_the_papers(desk: Desk, clock: days.Clock) -> None:
    line = OrderLine("MILK", Decimal(2), "盒", 650, trace=Trace("牛奶两盒", 3, 7, "item"))
    order = c.OrderRequest("chat-1", HOUSEHOLDS[0], "M01", "chat", "12", days.ORDERED_AT, (line,))
    done(desk.do(c.TakeOrders((order,))))
    closed = done(desk.do(c.ClosePurchaseList("M01"))).facts[0]
    assert isinstance(closed, facts.PurchaseListClosed)
    assert closed.lines == (PurchaseListLine("MILK", Decimal(2), "盒"),)
    tested = times.utc_text(clock.moment)
    delivery = bring(desk, {("MILK", "A1"): 2, ("RICE", ""): 1}, DriverCheck("36.5", "green", tested))
    papers = (Certificate("nucleic_acid", "HS-1"),)
    done(
        desk.do(c.DescribeLot(delivery, "MILK", "A1", "2021-11-01", "2021-12-01", "智利", True, "BG-7", papers, "-18"))
    )
    zone = done(desk.do(c.DrawZone("", "左侧冷冻", 0, 0, 4, 4))).facts[0]
    assert isinstance(zone, facts.ZoneDrawn)
    done(desk.do(c.StoreGoods(delivery, "MILK", "A1", zone.zone)))
    cold = (Reading(times.utc_text(clock.moment), -172), Reading(times.utc_text(clock.moment), -165))
    done(desk.do(c.RecordTemperatures("zone", zone.zone, "typed", cold[:1])))
    done(desk.do(c.StartTreatment(facts.VEHICLE, delivery, "84", 500, "spray", 60)))
    days.set_free(desk, clock, delivery)
    done(desk.do(c.AllocateDelivery(delivery)))
    desk.operator = "V02"
    (bag,) = days.packed(done(desk.do(c.PackBags(delivery, HOUSEHOLDS[:1]))))
    desk.operator = "V01"
    done(desk.do(c.HandOverBag(days.code(bag))))

    trace = desk.queries.trace.backward(bag)
    assert trace is not None and trace.delivery is not None
    (went,) = trace.lines
    assert (went.words, went.list_number, went.order_number) == ("牛奶两盒", closed.number, "12")
    assert (went.sku, went.batch, went.quantity, went.ordered) == ("MILK", "A1", Decimal(2), "MILK")
    assert (trace.delivery.plate, trace.delivery.driver.temperature) == ("黑A12345", "36.5")
    (lot,) = trace.lots
    assert (lot.lot.origin, lot.lot.declaration, lot.lot.certificates) == ("智利", "BG-7", papers)
    assert lot.zone_name == "左侧冷冻"
    assert [(each.target, each.agent) for each in trace.treatments] == [("vehicle", "84"), ("load", "84消毒液")]
    assert [(each.sku, each.batch, each.operator) for each in trace.releases] == [("MILK", "A1", "V01")]
    assert [(each.name, each.coldest_tenths, each.readings) for each in trace.temperatures] == [("左侧冷冻", -172, 1)]
    assert trace.packed_by == "V02"
    assert (trace.bag.handed_by, trace.bag.way) == ("V01", facts.DOOR)
    # Forward says the same of the bag, with its hand-over.
    (sent,) = desk.queries.trace.forward([RecalledLot(delivery, "MILK", "A1")]).bags
    assert (sent.bag, sent.household, sent.quantity) == (bag, HOUSEHOLDS[0], Decimal(2))
    assert (sent.handed_at, sent.handed_by, sent.state) == (trace.bag.handed_at, "V01", BagState.HANDED_OVER)


def test_a_treatment_of_other_classes_of_goods_is_none_of_the_bags(desk: Desk, clock: days.Clock) -> None:
    done(desk.do(c.TakeOrders(days.ORDERS[1:2])))
    delivery = bring(desk, {("RICE", ""): 5, ("MILK", "A1"): 2})
    for classes in ((facts.FROZEN,), (facts.ORDINARY,)):
        done(desk.do(c.StartDisinfection(delivery, f"for {classes[0]}", 500, "spray", 60, classes)))
    clock.forward(60)
    done(desk.do(c.ReleaseGoods(delivery)))
    (bag,) = days.pack_all(desk, delivery)
    trace = desk.queries.trace.backward(bag)
    assert trace is not None and [each.agent for each in trace.treatments] == ["for ordinary"]


def test_readings_out_of_the_bounds_of_the_zone_or_the_goods_are_counted(desk: Desk, clock: days.Clock) -> None:
    done(desk.do(c.TakeOrders(days.ORDERS[:1])))
    frozen = facts.Protocol(facts.FROZEN, "outer", warmest="-12")
    done(desk.do(c.AdoptProtocols(facts.ProtocolSet("mine", protocols=(frozen,)))))
    delivery = bring(desk, {("MILK", "A1"): 2, ("RICE", ""): 5})
    done(desk.do(c.DescribeLot(delivery, "MILK", "A1", temperature="-18")))
    zone = done(desk.do(c.DrawZone("", "左侧冷冻", 0, 0, 4, 4, coldest="-25", warmest="-18"))).facts[0]
    assert isinstance(zone, facts.ZoneDrawn)
    done(desk.do(c.StoreGoods(delivery, "MILK", "A1", zone.zone)))
    taken = []
    for tenths in (-190, -150, -100):
        clock.forward(60)
        taken.append(Reading(times.utc_text(clock.moment), tenths))
    for place, name in (("zone", zone.zone), ("vehicle", delivery), ("lot", f"{delivery}/MILK/A1")):
        done(desk.do(c.RecordTemperatures(place, name, "a.csv", tuple(taken))))
    days.set_free(desk, clock, delivery)
    bags = days.pack_all(desk, delivery)
    (cold,) = [bag for bag in bags if any(line.sku == "MILK" for line in desk.queries.trace.lines(bag))]
    trace = desk.queries.trace.backward(cold)
    assert trace is not None
    assert {each.place: (each.readings, each.beyond) for each in trace.temperatures} == {
        "zone": (3, 2),
        "vehicle": (3, 1),
        "lot": (3, 1),
    }


def test_what_was_let_pass_of_other_lots_is_none_of_the_bags(desk: Desk, clock: days.Clock) -> None:
    done(desk.do(c.TakeOrders(days.ORDERS[:2])))
    delivery = bring(desk, {("RICE", ""): 20, ("MILK", "A1"): 2})
    done(desk.do(c.StartDisinfection(delivery, "84", 500, "spray", 60, (facts.ORDINARY,))))
    clock.forward(60)
    done(desk.do(c.ReleaseGoods(delivery, (facts.LotKey("RICE"),))))
    done(desk.do(c.ReleaseGoods(delivery, (facts.LotKey("MILK", "A1"),), c.Overriding("V01", "资料后补"))))
    told: dict[str, list[str]] = {}
    for bag in days.pack_all(desk, delivery):
        trace = desk.queries.trace.backward(bag)
        assert trace is not None
        told |= {line.sku: [each.reason for each in trace.overrides] for line in trace.lines}
    assert told == {"RICE": [], "MILK": ["资料后补"]}


def test_what_a_trace_may_begin_with_is_found(desk: Desk, clock: days.Clock) -> None:
    done(desk.do(c.TakeOrders(days.ORDERS)))
    delivery = bring(desk, {("MILK", "A1"): 3, ("MILK", "A2"): 2, ("RICE", ""): 40})
    days.set_free(desk, clock, delivery)
    bags = days.pack_all(desk, delivery)
    trace = desk.queries.trace
    assert trace.batches("A") == [RecalledLot("", "MILK", "A1"), RecalledLot("", "MILK", "A2")]
    assert trace.lots_of_item("RICE") == [RecalledLot(delivery, "RICE", "")]
    assert trace.deliveries_of_plate("黑A1") == trace.deliveries_of_plate("A12") == [delivery]
    assert trace.deliveries_of_plate("345") == []
    assert trace.bags_with_short_code(bags[0][-6:]) == [bags[0]]
    assert {bag.household for bag in trace.bags_of_household(HOUSEHOLDS[0])} == {HOUSEHOLDS[0]}
    assert trace.backward("NOSUCHBAG") is None


def test_a_trace_holds_no_name_and_no_phone(desk: Desk, clock: days.Clock) -> None:
    done(desk.do(c.TakeOrders(days.ORDERS)))
    delivery = bring(desk, {("MILK", "A1"): 5, ("RICE", ""): 40})
    days.set_free(desk, clock, delivery)
    bags = days.pack_all(desk, delivery)
    lots = [RecalledLot(delivery, "MILK", "A1")]
    told = repr((desk.queries.trace.forward(lots), [desk.queries.trace.backward(bag) for bag in bags]))
    for home in days.DISTRICT.households:
        assert home.contact not in told and home.phone not in told


# any day

counts = st.dictionaries(
    st.tuples(st.sampled_from(SKUS), st.sampled_from(BATCHES)), st.integers(1, 12), min_size=1, max_size=6
)
orders = st.lists(
    st.tuples(st.sampled_from(HOUSEHOLDS), st.sampled_from(SKUS), st.integers(1, 6)), min_size=1, max_size=8
)
DEEDS = ("hand over", "return", "fail", "undo")


@settings(max_examples=settings().max_examples // 2, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    days_of=st.lists(st.tuples(orders, counts), min_size=1, max_size=2),
    deeds=st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 30)), max_size=10),
    recalled=st.sampled_from(BATCHES[1:]),
)
def test_forward_and_backward_are_inverse_of_one_another_and_a_recall_holds_every_bag_with_the_lot(
    days_of: list[tuple[list[tuple[str, str, int]], dict[tuple[str, str], int]]],
    deeds: list[tuple[str, int]],
    recalled: str,
) -> None:
    with TemporaryDirectory() as folder:
        clock = days.Clock()
        desk = days.open_desk(Path(folder) / "day.db", clock=clock)
        try:
            _a_day(desk, clock, days_of)
            _deeds(desk, deeds)
            _both_ways(desk)
            _recall(desk, recalled)
        finally:
            desk.close()


def _a_day(
    desk: Desk, clock: days.Clock, days_of: list[tuple[list[tuple[str, str, int]], dict[tuple[str, str], int]]]
) -> None:
    done(desk.do(c.OpenShift()))
    number = 0
    for wanted, came in days_of:
        requests = []
        for household, sku, quantity in wanted:
            number += 1
            requests.append(days.an_order(number, household, [(sku, str(quantity))]))
        done(desk.do(c.TakeOrders(tuple(requests))))
        delivery = bring(desk, came)
        days.set_free(desk, clock, delivery)
        done(desk.do(c.AllocateDelivery(delivery)))
        desk.do(c.PackBags(delivery, HOUSEHOLDS))


def _deeds(desk: Desk, deeds: list[tuple[str, int]]) -> None:
    last: Done | None = None
    for deed, number in deeds:
        bags = desk.queries.bags()
        if not bags:
            return
        bag = bags[number % len(bags)].bag
        match deed:
            case "hand over":
                outcome = desk.do(c.HandOverBag(days.code(bag)))
            case "return":
                outcome = desk.do(c.ReturnBag(bag, "x"))
            case "fail":
                outcome = desk.do(c.FailHandOver(bag, "x"))
            case _ if last is not None and last.action is not None:
                outcome = desk.do(c.VoidAction(last.action.journal, last.action.lamport, "x"))
            case _:
                continue
        last = outcome if isinstance(outcome, Done) and deed != "undo" else None


def _both_ways(desk: Desk) -> None:
    trace = desk.queries.trace
    forward: set[tuple[str, str, str, str, Decimal]] = set()
    for delivery in desk.queries.deliveries():
        for lot in desk.queries.lots.lots(delivery.delivery):
            rows = trace.bags([RecalledLot(lot.delivery, lot.sku, lot.batch)])
            assert sum((row.quantity for row in rows), Decimal(0)) == lot.packed
            forward |= {(row.bag, row.delivery, row.sku, row.batch, row.quantity) for row in rows}
    backward: dict[tuple[str, str, str, str], Decimal] = {}
    for bag in desk.queries.bags():
        found = trace.backward(bag.bag)
        assert found is not None
        assert {(each.lot.sku, each.lot.batch) for each in found.lots} == {(row.sku, row.batch) for row in found.lines}
        for row in found.lines:
            key = (bag.bag, bag.delivery, row.sku, row.batch)
            backward[key] = backward.get(key, Decimal(0)) + row.quantity
    assert forward == {(*key, quantity) for key, quantity in backward.items()}


def _recall(desk: Desk, batch: str) -> None:
    opened = done(desk.do(c.OpenRecall("x", "", (RecalledLot("", "MILK", batch),)))).facts[0]
    assert isinstance(opened, facts.RecallOpened)
    progress = desk.queries.recalls.progress(opened.recall)
    assert progress is not None
    concerned = {each.household for each in progress.calls}
    held = {each.bag for each in progress.waiting}
    for bag in desk.queries.bags():
        found = desk.queries.trace.backward(bag.bag)
        assert found is not None
        if ("MILK", batch) in {(each.sku, each.batch) for each in found.lines}:
            assert bag.household in concerned if bag.state is BagState.HANDED_OVER else bag.bag in held
            if bag.state is BagState.WAITING:
                outcome = desk.do(c.HandOverBag(days.code(bag.bag)))
                assert outcome == Refused(LotRecalled("MILK", batch, opened.recall))
        else:
            assert bag.bag not in held
            if bag.state is BagState.WAITING:
                assert isinstance(desk.do(c.HandOverBag(days.code(bag.bag))), Done)
