"""Whatever people do, in whatever order: no goods that are held go out without a supervisor's word on record.

What may leave is judged here once more, from the journal alone and by a clock of the test's own, and not by the rules.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from checkpoint_app.db import upkeep
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts
from checkpoint_app.domain.commands import Command
from checkpoint_app.domain.outcomes import Done, Outcome
from checkpoint_app.domain.state import BagState
from tests.desk import days

BATCHES = ("", "A", "B")
USE = facts.AgentUse("84", 500, 1000, ("spray",), 120)
STRICT = facts.ProtocolSet(
    "strict",
    (
        facts.Protocol(facts.ORDINARY, facts.OUTER, (USE,)),
        facts.Protocol(facts.FROZEN, facts.OUTER, (USE,), warmest="-12"),
        facts.Protocol(facts.IMPORTED, facts.EACH, (USE,), ("customs",)),
    ),
    (facts.Agent("84", "84消毒液"),),
)
LENIENT = facts.ProtocolSet("lenient", (facts.Protocol(facts.FROZEN, facts.OUTER),))
NOTHING = facts.ProtocolSet("none")

LotName = tuple[str, str, str]

overridings = st.sampled_from(
    (None, None, None, c.Overriding("V01", "孩子等奶粉"), c.Overriding("V01", " "), c.Overriding("V02", "急"))
)


@dataclass(frozen=True)
class Entry:
    journal: str
    seq: int
    lamport: int
    fact: facts.Fact


class Boot:
    """Seconds since the machine was started: the one clock here that nobody can set."""

    def __init__(self, seconds: float = 0) -> None:
        self.seconds = seconds

    def __call__(self) -> float:
        return self.seconds


# How far the day has come before anybody does anything odd. Steps at random alone would seldom get to a bag.
STAGES = ("arrived", "counted", "shared out", "part packed", "packed")


@cache
def begun(stage: str) -> bytes:
    """A day with orders and a vehicle at the gate that has come so far; one of two lots of milk is released in part."""
    with TemporaryDirectory() as folder:
        path, clock = Path(folder) / "day.db", days.Clock()
        desk = days.open_desk(path, clock=clock, seed=1_000)
        days.done(desk.do(c.OpenShift()))
        days.done(desk.do(c.TakeOrders(days.ORDERS)))
        arrived = days.done(desk.do(c.ReceiveVehicle("M01", "黑A12345", ""))).facts[0]
        assert isinstance(arrived, facts.VehicleArrived)
        delivery, reached = arrived.delivery, STAGES.index(stage)
        if reached >= 1:
            for sku, batch, quantity in (("RICE", "", "8"), ("RICE", "A", "6"), ("MILK", "A", "3"), ("MILK", "B", "2")):
                days.done(desk.do(c.CountGoods(delivery, sku, facts.GOOD, Decimal(quantity), batch=batch)))
            days.done(desk.do(c.FinishCount(delivery)))
        if reached >= 2:
            days.done(desk.do(c.AllocateDelivery(delivery)))
        if reached >= 3:
            days.done(desk.do(c.StartDisinfection(delivery, "84", 500, "spray", 120, (), facts.EACH)))
            clock.forward(120)
            free = (facts.LotKey("RICE"), facts.LotKey("MILK", "B"))
            days.done(desk.do(c.ReleaseGoods(delivery, free)))
            days.done(desk.do(c.PackBags(delivery, days.HOUSEHOLDS)))
        if reached >= 4:
            days.done(desk.do(c.ReleaseGoods(delivery)))
            days.done(desk.do(c.PackBags(delivery, days.HOUSEHOLDS)))
        desk.close()
        return path.read_bytes()


def has_waiting_bags(day: HeldGoods) -> bool:
    return bool(day.desk.queries.bags(state=BagState.WAITING, limit=1))


class HeldGoods(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "day.db"
        # True time: what has passed since the start, whatever the laptop shows.
        self.passed = 0.0
        self.boot = Boot()
        self.clock = days.Clock(days.START + timedelta(hours=2), ticking=False)
        self.seed = 0
        self.when: dict[int, float] = {}
        self.proper: dict[tuple[str, int], bool] = {}

    @initialize(stage=st.sampled_from(STAGES), adopted=st.sampled_from((None, STRICT, LENIENT, NOTHING)))
    def begin(self, stage: str, adopted: facts.ProtocolSet | None) -> None:
        self.path.write_bytes(begun(stage))
        self.open()
        for each in self.in_force():
            # What was treated before has been for long.
            self.when[each.lamport] = -3600
        self.judge_releases()
        if adopted is not None:
            self.do(c.AdoptProtocols(adopted))

    def open(self) -> None:
        self.seed += 1
        self.boot = Boot(self.seed * 1000)
        self.desk: Desk = days.open_desk(self.path, clock=self.clock, seed=self.seed, monotonic=self.boot)

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            assert upkeep.rebuild(self.desk._database).were_equal, "the projections are what a rebuild makes"
            self.desk.close()
        self.folder.cleanup()

    def do(self, command: Command) -> Outcome:
        outcome = self.desk.do(command)
        if isinstance(outcome, Done) and outcome.action is not None:
            self.when[outcome.action.lamport] = self.passed
            self.judge_releases()
            for fact in outcome.facts:
                if isinstance(fact, facts.BagHandedOver):
                    self.check_given_away(fact)
                if isinstance(fact, facts.BagPacked):
                    self.check_packed(fact)
        return outcome

    # the oracle

    def in_force(self) -> list[Entry]:
        """Everything in the journal that was not taken back, in order."""
        rows = self.desk._database.connection.execute(
            "SELECT journal, seq, lamport, kind, body FROM entry ORDER BY lamport, journal, seq"
        ).fetchall()
        entries = [Entry(*(*row[:3], facts.decode(row[3], row[4]))) for row in rows]
        voided = {(each.fact.journal, each.fact.seq) for each in entries if isinstance(each.fact, facts.EntryVoided)}
        return [each for each in entries if (each.journal, each.seq) not in voided]

    def all_in_force(self, kind: type[facts.Fact]) -> Iterator[Entry]:
        return (each for each in self.in_force() if isinstance(each.fact, kind))

    def judge_releases(self) -> None:
        """Each new release: did each of its lots have, at that moment, all that was asked?"""
        for each in self.all_in_force(facts.GoodsReleased):
            if (each.journal, each.seq) not in self.proper:
                assert isinstance(each.fact, facts.GoodsReleased)
                assert each.fact.lots, "a release names what it frees"
                judged = all(self.may_leave((each.fact.delivery, lot.sku, lot.batch)) for lot in each.fact.lots)
                self.proper[each.journal, each.seq] = judged
                assert judged or each.fact.override.supervisor == "V01", "released before its time"

    def may_leave(self, lot: LotName) -> bool:
        delivery, sku, batch = lot
        known = facts.LotDescribed(delivery, sku, batch)
        for each in self.in_force():
            if (
                isinstance(each.fact, facts.LotDescribed)
                and (each.fact.delivery, each.fact.sku, each.fact.batch) == lot
            ):
                known = each.fact
        goods = {"MILK": facts.IMPORTED if known.imported else facts.FROZEN}.get(sku, facts.ORDINARY)
        adopted = [each.fact.adopted for each in self.in_force() if isinstance(each.fact, facts.ProtocolsAdopted)]
        if lot in self.recalled() or known.expires_on.startswith("2020"):
            return False
        if not adopted:
            return self.is_treated(delivery, goods, facts.Protocol(goods, facts.OUTER))
        asked = {each.goods: each for each in adopted[-1].protocols}
        if goods not in asked:
            return True
        protocol = asked[goods]
        papers = {each.certificate for each in known.certificates}
        if not papers.issuperset(protocol.certificates):
            return False
        if protocol.warmest and (not known.temperature or Decimal(known.temperature) > Decimal(protocol.warmest)):
            return False
        return not protocol.treated or self.is_treated(delivery, goods, protocol)

    def is_treated(self, delivery: str, goods: str, protocol: facts.Protocol) -> bool:
        covering = [
            each
            for each in self.all_in_force(facts.DisinfectionStarted)
            if isinstance(each.fact, facts.DisinfectionStarted)
            and each.fact.delivery == delivery
            and (not each.fact.classes or goods in each.fact.classes)
        ]
        if not covering:
            return False
        last = covering[-1]
        assert isinstance(last.fact, facts.DisinfectionStarted)
        if protocol.treated == facts.EACH and last.fact.treated != facts.EACH:
            return False
        if self.passed - self.when[last.lamport] < last.fact.contact_seconds:
            return False
        return not protocol.uses or any(
            use.agent == last.fact.agent
            and use.least_mg_per_l <= last.fact.concentration_mg_per_l <= use.most_mg_per_l
            and last.fact.method in use.methods
            and last.fact.contact_seconds >= use.contact_seconds
            for use in protocol.uses
        )

    def recalled(self) -> set[LotName]:
        closed = {each.fact.recall for each in self.in_force() if isinstance(each.fact, facts.RecallClosed)}
        wanted = {
            (lot.delivery, lot.sku, lot.batch)
            for each in self.in_force()
            if isinstance(each.fact, facts.RecallOpened) and each.fact.recall not in closed
            for lot in each.fact.lots
        }
        arrived = [each.fact.delivery for each in self.in_force() if isinstance(each.fact, facts.VehicleArrived)]
        return {(name, sku, batch) for of, sku, batch in wanted for name in ([of] if of else arrived)}

    def released(self) -> set[LotName]:
        return {
            (each.fact.delivery, lot.sku, lot.batch)
            for each in self.in_force()
            if isinstance(each.fact, facts.GoodsReleased)
            for lot in each.fact.lots
        }

    def lots_of(self, bag: str) -> set[LotName]:
        (packed,) = (
            each.fact for each in self.in_force() if isinstance(each.fact, facts.BagPacked) and each.fact.bag == bag
        )
        return {(packed.delivery, line.sku, lot.batch) for line in packed.lines for lot in line.lots}

    def check_given_away(self, given: facts.BagHandedOver) -> None:
        lots = self.lots_of(given.bag)
        assert lots
        held = {lot for lot in lots if lot not in self.released() or lot in self.recalled()}
        if held:
            assert given.override.supervisor == "V01", "held goods went out"
            rows = self.desk.queries.lots.overrides(0, 2**62)
            assert any(row.subject == f"bag:{given.bag}" and row.reason for row in rows), "no override on record"

    def check_packed(self, packed: facts.BagPacked) -> None:
        lots = {(packed.delivery, line.sku, lot.batch) for line in packed.lines for lot in line.lots}
        assert lots <= self.released(), "held goods were packed"
        assert not lots & self.recalled(), "recalled goods were packed"
        for line in packed.lines:
            assert sum(lot.quantity for lot in line.lots) == line.quantity

    # what people do

    def a_bag(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from([each.bag for each in self.desk.queries.bags(state=BagState.WAITING)]))

    def a_delivery(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from([each.delivery for each in self.desk.queries.deliveries()[:2]]))

    @rule(minutes=st.sampled_from((0.25, 1, 2, 10)))
    def time_passes(self, minutes: float) -> None:
        self.passed += minutes * 60
        self.boot.seconds += minutes * 60
        self.clock.forward(minutes * 60)

    @rule(hours=st.sampled_from((-48, -1, 1, 48)))
    def the_clock_is_set(self, hours: int) -> None:
        self.clock.forward(hours * 3600)

    @rule(slow=st.sampled_from((0, 30, 3600)))
    def restart_with_a_clock_that_is_right_or_slow(self, slow: int) -> None:
        self.desk.close()
        self.clock.moment = days.START + timedelta(hours=2, seconds=self.passed - slow)
        self.open()

    @rule(
        data=st.data(),
        sku=st.sampled_from(("RICE", "MILK")),
        batch=st.sampled_from(BATCHES),
        quantity=st.integers(1, 8),
    )
    def count(self, data: st.DataObject, sku: str, batch: str, quantity: int) -> None:
        self.do(c.CountGoods(self.a_delivery(data), sku, facts.GOOD, Decimal(quantity), batch=batch))

    @rule(
        data=st.data(),
        sku=st.sampled_from(("RICE", "MILK")),
        batch=st.sampled_from(BATCHES),
        imported=st.booleans(),
        paper=st.booleans(),
        temperature=st.sampled_from(("", "-18", "-5")),
        expires=st.sampled_from(("", "2031-01-01", "2020-01-01", "2031-02-01")),
    )
    def describe(
        self,
        data: st.DataObject,
        sku: str,
        batch: str,
        imported: bool,
        paper: bool,
        temperature: str,
        expires: str,
    ) -> None:
        self.do(
            c.DescribeLot(
                self.a_delivery(data),
                sku,
                batch,
                expires_on=expires,
                imported=imported,
                certificates=(facts.Certificate("customs", "报关1"),) if paper else (),
                temperature=temperature,
            )
        )

    @rule(adopted=st.sampled_from((STRICT, STRICT, LENIENT, NOTHING)))
    def adopt(self, adopted: facts.ProtocolSet) -> None:
        self.do(c.AdoptProtocols(adopted))

    @rule(
        data=st.data(),
        agent=st.sampled_from(("84", "84", "84", "ethanol")),
        strength=st.sampled_from((500, 500, 1000, 200)),
        contact=st.sampled_from((60, 120, 120, 600)),
        classes=st.sampled_from(((), (), (facts.ORDINARY,), (facts.FROZEN, facts.IMPORTED))),
        treated=st.sampled_from((facts.EACH, facts.EACH, facts.OUTER, "")),
    )
    def treat(
        self, data: st.DataObject, agent: str, strength: int, contact: int, classes: tuple[str, ...], treated: str
    ) -> None:
        self.do(c.StartDisinfection(self.a_delivery(data), agent, strength, "spray", contact, classes, treated))

    @rule(data=st.data(), overriding=overridings, some=st.booleans())
    def release(self, data: st.DataObject, overriding: c.Overriding | None, some: bool) -> None:
        delivery = self.a_delivery(data)
        lots: tuple[facts.LotKey, ...] = ()
        if some:
            known = [facts.LotKey(lot.sku, lot.batch) for lot in self.desk.queries.lots.lots(delivery)]
            lots = tuple(data.draw(st.lists(st.sampled_from([*known, facts.LotKey("ZZ")]), max_size=3)))
        self.do(c.ReleaseGoods(delivery, lots, overriding))

    @rule(data=st.data(), minutes=st.sampled_from((1, 2)), packs=st.booleans())
    def bring_it_to_the_bags(self, data: st.DataObject, minutes: int, packs: bool) -> None:
        """What people do most; steps at random alone would seldom get to a bag."""
        delivery = self.a_delivery(data)
        self.do(c.FinishCount(delivery))
        self.do(c.StartDisinfection(delivery, "84", 500, "spray", 120, (), facts.EACH))
        self.time_passes(minutes)
        for part in self.desk.load_parts(delivery):
            ready = tuple(facts.LotKey(each.lot.sku, each.lot.batch) for each in part.lots if each.is_ready)
            if ready:
                assert isinstance(self.do(c.ReleaseGoods(delivery, ready)), Done)
        self.do(c.AllocateDelivery(delivery))
        if packs:
            self.do(c.PackBags(delivery, days.HOUSEHOLDS))

    @rule(data=st.data())
    def handle_load(self, data: st.DataObject) -> None:
        delivery = self.a_delivery(data)
        commands: tuple[Command, ...] = (c.FinishCount(delivery), c.AllocateDelivery(delivery))
        self.do(data.draw(st.sampled_from(commands)))

    @rule(data=st.data())
    def pack(self, data: st.DataObject) -> None:
        self.do(c.PackBags(self.a_delivery(data), tuple(data.draw(st.permutations(days.HOUSEHOLDS))[:3])))

    @precondition(has_waiting_bags)
    @rule(data=st.data(), overriding=overridings)
    def hand_over(self, data: st.DataObject, overriding: c.Overriding | None) -> None:
        self.do(c.HandOverBag(days.code(self.a_bag(data)), overriding))

    @precondition(has_waiting_bags)
    @rule(data=st.data(), overriding=overridings)
    def recall_what_lies_in_a_bag_and_hand_it_over(self, data: st.DataObject, overriding: c.Overriding | None) -> None:
        bag = self.a_bag(data)
        lots = sorted(self.lots_of(bag))
        self.do(c.OpenRecall("沙门氏菌", "", (facts.RecalledLot(*data.draw(st.sampled_from(lots))),)))
        self.do(c.HandOverBag(days.code(bag), overriding))

    @rule(data=st.data(), sku=st.sampled_from(("RICE", "MILK")), batch=st.sampled_from(BATCHES), anywhere=st.booleans())
    def recall(self, data: st.DataObject, sku: str, batch: str, anywhere: bool) -> None:
        lot = facts.RecalledLot("" if anywhere else self.a_delivery(data), sku, batch)
        self.do(c.OpenRecall("沙门氏菌", "市场监管局", (lot,)))

    @rule(data=st.data())
    def close_recall(self, data: st.DataObject) -> None:
        recalls = [each.fact.recall for each in self.in_force() if isinstance(each.fact, facts.RecallOpened)]
        if recalls:
            self.do(c.CloseRecall(data.draw(st.sampled_from(recalls)), "查明无关"))

    @rule(data=st.data(), sku=st.sampled_from(("RICE", "MILK")), batch=st.sampled_from(BATCHES))
    def withdraw(self, data: st.DataObject, sku: str, batch: str) -> None:
        self.do(c.WithdrawGoods(self.a_delivery(data), sku, batch, "变质"))

    @precondition(has_waiting_bags)
    @rule(data=st.data())
    def bring_back(self, data: st.DataObject) -> None:
        self.do(c.ReturnBag(self.a_bag(data), "破损"))

    @rule(data=st.data())
    def take_back(self, data: st.DataObject) -> None:
        actions = [
            each for each in self.desk.queries.actions() if each.kind not in ("shift.opened", "delivery.arrived")
        ]
        if actions:
            action = data.draw(st.sampled_from(actions[:5]))
            self.do(c.VoidAction(action.journal, action.lamport, "slip"))

    # what always holds

    @invariant()
    def what_lies_in_a_bag_was_released_and_a_release_stands_on_what_was_asked(self) -> None:
        """A release may not be taken away from under the bags that were packed of it."""
        if not hasattr(self, "desk"):
            return
        released = self.released()
        for each in self.in_force():
            if isinstance(each.fact, facts.BagPacked):
                assert self.lots_of(each.fact.bag) <= released

    @invariant()
    def no_more_is_packed_of_a_lot_than_came_of_it_and_is_not_withdrawn(self) -> None:
        if not hasattr(self, "desk"):
            return
        left: defaultdict[LotName, Decimal] = defaultdict(Decimal)
        for each in self.in_force():
            match each.fact:
                case facts.GoodsCounted(condition=facts.GOOD) as count:
                    left[count.delivery, count.sku, count.batch] += count.quantity
                case facts.GoodsWithdrawn() as gone:
                    left[gone.delivery, gone.sku, gone.batch] -= gone.quantity
                case facts.BagPacked() as packed:
                    for line in packed.lines:
                        for lot in line.lots:
                            left[packed.delivery, line.sku, lot.batch] -= lot.quantity
                case _:
                    pass
        assert all(quantity >= 0 for quantity in left.values()), left


HeldGoods.TestCase.settings = settings(
    max_examples=50, stateful_step_count=25, suppress_health_check=list(HealthCheck), deadline=None
)
TestHeldGoods = HeldGoods.TestCase
