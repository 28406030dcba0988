"""Taking back: every recorded action of the shift, in the reverse of the order in which one stands on the other."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from checkpoint_app.db.tables import PROJECTIONS
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.commands import Command
from checkpoint_app.domain.outcomes import Outcome, Refused
from tests.desk import days, every_kind, goods_days


def state(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """Everything the screens are derived from, but for the list of what was voided."""
    connection = desk._database.connection
    tables = [table for of_type in PROJECTIONS.values() for table, _ in of_type]
    return {table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in tables}


def take_back(desk: Desk, outcome: Outcome, reason: str = "slip") -> Outcome:
    action = days.done(outcome).action
    assert action is not None
    return desk.do(c.VoidAction(action.journal, action.lamport, reason))


class Story:
    """A day told action by action; remembers what stood before each."""

    def __init__(self, desk: Desk, clock: days.Clock) -> None:
        self.desk = desk
        self.clock = clock
        self.told: list[tuple[o.ActionId, dict[str, list[tuple[object, ...]]]]] = []

    def do(self, command: Command) -> tuple[facts.Fact, ...]:
        before = state(self.desk)
        outcome = days.done(self.desk.do(command))
        assert outcome.action is not None
        self.told.append((outcome.action, before))
        return outcome.facts

    def tell(self) -> None:
        """Every verb that records something, after the opening of the shift."""
        self.do(c.NoteShift("电梯停运"))
        self.do(c.TakeOrders((days.an_order(5, days.HOUSEHOLDS[3], [("EGGS", "1")], merchant="M02"),)))
        (closed,) = self.do(c.ClosePurchaseList("M02"))
        assert isinstance(closed, facts.PurchaseListClosed)
        self.do(c.TakeOrders((days.an_order(6, days.HOUSEHOLDS[2], [("EGGS", "2")], merchant="M02"),)))
        self.do(c.ExtendPurchaseList(closed.purchase_list, ("mp-6",)))
        self.do(c.CancelPurchaseList(closed.purchase_list, "未到起送金额"))
        self.do(c.TakeOrders(days.ORDERS, aliases=(c.Alias("碧园群", "米", "RICE"),)))
        self.do(c.CancelOrder("mp-4", "取消"))
        self.do(c.AmendOrder(c.Amendment("mp-3", days.ORDERS[2].lines[1:], "不要牛奶了")))
        self.do(c.PassLineOn("mp-1", 0, Decimal(1), days.HOUSEHOLDS[1]))
        self.do(c.ClosePurchaseList("M01"))
        self.do(c.RecordQuotes("M01", "typed", (facts.QuoteLine("RICE", "斤", 310),)))
        (arrived,) = self.do(c.ReceiveVehicle("M01", "黑A12345", ""))
        assert isinstance(arrived, facts.VehicleArrived)
        delivery = arrived.delivery
        self.do(c.CountGoods(delivery, "RICE", facts.GOOD, Decimal(12)))
        self.do(c.SetCount(delivery, "RICE", facts.GOOD, Decimal(9)))
        self.do(c.CountGoods(delivery, "RICE", facts.DAMAGED, Decimal(1), "袋破"))
        self.do(c.CountGoods(delivery, "MILK", facts.GOOD, Decimal(5)))
        self.do(c.FinishCount(delivery))
        self.do(c.StartDisinfection(delivery, "84", 500, "spray", 60))
        self.do(c.StartDisinfection(delivery, "84", 1000, "wipe", 120))
        self.clock.forward(120)
        self.do(c.ReleaseGoods(delivery))
        self.do(c.AllocateDelivery(delivery))
        self.do(c.OfferSubstitute("mp-2", 0, "MILK", Decimal(2), 600))
        self.do(c.AnswerSubstitute("mp-2", 0, True))
        packed = self.do(c.PackBags(delivery, days.HOUSEHOLDS))
        bags = [each.bag for each in packed if isinstance(each, facts.BagPacked)]
        self.do(c.RecordLabels(tuple(bags), "a4"))
        self.do(c.FailHandOver(bags[0], "无人应门"))
        self.do(c.HandOverBag(days.code(bags[0])))
        self.do(c.ReturnBag(bags[1], "漏奶"))
        assert isinstance(packed[0], facts.BagPacked)
        for command in every_kind.money_of_the_day(delivery, packed[0]):
            self.do(command)

    def tell_cold(self) -> None:
        """Every verb for goods under protocols."""
        goods_days.a_cold_load_comes_and_goes(self.do, self.clock)


@pytest.fixture
def story(desk: Desk, clock: days.Clock) -> Story:
    told = Story(desk, clock)
    told.tell()
    told.tell_cold()
    told.do(c.CloseShift())
    return told


@pytest.fixture
def ordinary(desk: Desk, clock: days.Clock) -> None:
    Story(desk, clock).tell()


@pytest.fixture
def cold(desk: Desk, clock: days.Clock) -> None:
    Story(desk, clock).tell_cold()


def test_a_day_taken_back_from_its_end_stands_after_each_step_as_it_stood_before(desk: Desk, story: Story) -> None:
    kinds = set()
    for action, before in reversed(story.told):
        kinds |= {each.kind for each in desk.queries.action(action)}
        days.done(desk.do(c.VoidAction(action.journal, action.lamport, "slip")))
        assert state(desk) == before
    assert kinds == set(facts.kinds()) - {"entry.voided", "shift.opened"}


def test_taking_back_the_opening_of_the_shift_leaves_no_shift(desk: Desk) -> None:
    (opening,) = desk.queries.actions()
    days.done(desk.do(c.VoidAction(opening.journal, opening.lamport, "wrong checkpoint")))
    assert desk.queries.current_shift() is None and desk.queries.shifts() == []
    assert desk.do(c.NoteShift("hello")) == Refused(o.NoShiftOpen())
    days.done(desk.do(c.OpenShift()))


def test_nothing_is_deleted_by_taking_it_back(desk: Desk, story: Story) -> None:
    before = {(each.journal, each.seq) for each in desk.queries.shift_log(desk.queries.shifts()[0])}
    for action, _ in reversed(story.told):
        days.done(desk.do(c.VoidAction(action.journal, action.lamport, "slip")))
    log = desk.queries.shift_log(desk.queries.shifts()[0])
    assert before < {(each.journal, each.seq) for each in log}
    assert {each.kind for each in log if not each.voided} == {"shift.opened", "entry.voided"}
    reasons = {each.fact.reason for each in log if isinstance(each.fact, facts.EntryVoided)}
    assert reasons == {"slip"}


# Of the orders, the first passed a line on and the last was withdrawn: the first entry that is blocked is named.
# (what is to be taken back, what stands on it), as the first entry's kind of each action.
STANDING = [
    ("order.taken", "order.line_passed_on"),
    ("order.amended", "order.allocated"),
    ("purchase_list.closed", "delivery.arrived"),
    ("purchase_list.extended", "purchase_list.cancelled"),
    ("delivery.arrived", "delivery.counted"),
    ("delivery.count_finished", "delivery.disinfection_started"),
    ("delivery.disinfection_started", "delivery.released"),
    ("delivery.released", "bag.packed"),
    ("order.line_passed_on", "order.allocated"),
    ("order.allocated", "bag.packed"),
    ("order.substitute_offered", "order.substitute_answered"),
    ("order.substitute_answered", "bag.packed"),
    ("bag.packed", "bag.hand_over_failed"),
]


COLD_STANDING = [
    ("treatment.started", "treatment.finished"),
    ("delivery.arrived", "delivery.announced"),
    ("delivery.tally_entered", "delivery.count_finished"),
    ("delivery.released", "bag.packed"),
    ("order.allocated", "bag.packed"),
    ("recall.opened", "recall.answered"),
    ("bag.packed", "bag.handed_over"),
]


def expect_not_taken_back(desk: Desk, kind: str, standing: str) -> None:
    action = next(each for each in desk.queries.actions() if each.kind == kind)
    later = next(each for each in reversed(desk.queries.actions()) if each.kind == standing)
    before = state(desk)
    refused = desk.do(c.VoidAction(action.journal, action.lamport, "slip"))
    assert refused == Refused(o.LaterActionDepends(standing, later.at))
    assert state(desk) == before


@pytest.mark.parametrize(("kind", "standing"), STANDING)
@pytest.mark.usefixtures("ordinary")
def test_what_something_stands_on_is_not_taken_back_before_it(desk: Desk, kind: str, standing: str) -> None:
    expect_not_taken_back(desk, kind, standing)


@pytest.mark.parametrize(("kind", "standing"), COLD_STANDING)
@pytest.mark.usefixtures("cold")
def test_what_stands_on_goods_under_protocols_is_taken_back_before_them(desk: Desk, kind: str, standing: str) -> None:
    expect_not_taken_back(desk, kind, standing)


def test_a_count_is_taken_back_until_the_count_is_finished(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    arrived = days.done(desk.do(c.ReceiveVehicle("M01", "黑A11111", ""))).facts[0]
    assert isinstance(arrived, facts.VehicleArrived)
    first = desk.do(c.CountGoods(arrived.delivery, "RICE", facts.GOOD, Decimal(5)))
    days.done(desk.do(c.CountGoods(arrived.delivery, "RICE", facts.GOOD, Decimal(7))))
    days.done(take_back(desk, first))
    line = desk.queries.delivery_line(arrived.delivery, "RICE")
    assert line is not None and line.good == 7
    second = desk.do(c.CountGoods(arrived.delivery, "RICE", facts.GOOD, Decimal(1)))
    finished = days.done(desk.do(c.FinishCount(arrived.delivery)))
    at = desk.queries.action(finished.action)[0].at if finished.action else ""
    assert take_back(desk, second) == Refused(o.LaterActionDepends("delivery.count_finished", at))


def test_a_count_that_was_corrected_downwards_is_not_taken_back_to_less_than_nothing(desk: Desk) -> None:
    arrived = days.done(desk.do(c.ReceiveVehicle("M01", "黑A11111", ""))).facts[0]
    assert isinstance(arrived, facts.VehicleArrived)
    five = desk.do(c.CountGoods(arrived.delivery, "RICE", facts.GOOD, Decimal(5)))
    three = desk.do(c.SetCount(arrived.delivery, "RICE", facts.GOOD, Decimal(3)))
    days.done(desk.do(c.CountGoods(arrived.delivery, "MILK", facts.GOOD, Decimal(9))))
    corrected_at = next(each.at for each in desk.queries.actions() if each.fact == days.done(three).facts[0])
    assert take_back(desk, five) == Refused(o.LaterActionDepends("delivery.counted", corrected_at))
    ten_more = desk.do(c.CountGoods(arrived.delivery, "RICE", facts.GOOD, Decimal(10)))
    days.done(take_back(desk, five))
    line = desk.queries.delivery_line(arrived.delivery, "RICE")
    assert line is not None and line.good == 8
    # The correction lies before this count and yet would leave less than nothing without it.
    assert take_back(desk, ten_more) == Refused(o.LaterActionDepends("delivery.counted", corrected_at))
    days.done(take_back(desk, three))
    days.done(take_back(desk, ten_more))
    assert desk.queries.delivery_line(arrived.delivery, "RICE") is None


def test_one_action_is_taken_back_whole(desk: Desk) -> None:
    taken = days.done(desk.do(c.TakeOrders(days.ORDERS)))
    voided = days.done(take_back(desk, taken))
    assert len(voided.facts) == len(taken.facts) == 4
    assert desk.queries.orders() == []
    assert days.done(desk.do(c.TakeOrders(days.ORDERS))).facts == taken.facts, "the file can be taken again"


def test_the_label_of_a_bag_whose_packing_was_taken_back_is_unknown(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    delivery = days.take_delivery(desk)
    days.set_free(desk, clock, delivery)
    bags = days.pack_all(desk, delivery)
    packing = desk.queries.actions()[0]
    days.done(desk.do(c.VoidAction(packing.journal, packing.lamport, "wrong bags")))
    assert desk.do(c.HandOverBag(days.code(bags[0]))) == Refused(o.BagUnknownHere(bags[0]))
    again = days.done(desk.do(c.PackBags(delivery, days.HOUSEHOLDS))).facts
    assert {each.bag for each in again if isinstance(each, facts.BagPacked)}.isdisjoint(bags)


def test_a_bag_given_away_by_mistake_waits_again(desk: Desk, clock: days.Clock) -> None:
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    delivery = days.take_delivery(desk)
    days.set_free(desk, clock, delivery)
    bag = days.pack_all(desk, delivery)[0]
    handed = desk.do(c.HandOverBag(days.code(bag)))
    days.done(take_back(desk, handed))
    assert desk.queries.bag_counts().handed_over == 0
    days.done(desk.do(c.HandOverBag(days.code(bag))))


def test_what_was_taken_back_stays_in_the_list_as_such_and_is_not_taken_back_twice(desk: Desk) -> None:
    noted = desk.do(c.NoteShift("wrong"))
    voided = take_back(desk, noted)
    assert [(each.kind, each.voided) for each in desk.queries.actions()] == [
        ("shift.noted", True),
        ("shift.opened", False),
    ]
    assert take_back(desk, noted) == Refused(o.AlreadyVoided())
    assert take_back(desk, voided) == Refused(o.VoidsStay())
    assert take_back(desk, desk.do(c.NoteShift("other")), " ") == Refused(o.ReasonMissing())


def test_an_action_that_is_not_there_is_not_taken_back(desk: Desk) -> None:
    assert desk.do(c.VoidAction("f" * 32, 7, "slip")) == Refused(o.NotFound("action", "ffffffff/7"))


def in_the_next_shift(desk: Desk) -> None:
    days.done(desk.do(c.CloseShift()))
    days.done(desk.do(c.OpenShift()))


def with_no_shift(desk: Desk) -> None:
    days.done(desk.do(c.CloseShift()))


@pytest.mark.parametrize("later", [in_the_next_shift, with_no_shift])
def test_only_what_the_open_shift_recorded_is_taken_back(desk: Desk, later: Callable[[Desk], None]) -> None:
    noted = desk.do(c.NoteShift("old"))
    later(desk)
    assert take_back(desk, noted) == Refused(o.NotThisShift())


def test_a_shift_closed_too_early_is_opened_again_until_the_next_one_is(desk: Desk) -> None:
    shift = desk.queries.current_shift()
    days.done(take_back(desk, desk.do(c.CloseShift())))
    assert desk.queries.current_shift() == shift
    closed = desk.do(c.CloseShift())
    days.done(desk.do(c.OpenShift()))
    assert take_back(desk, closed) == Refused(o.NotThisShift())


def test_the_opening_stays_while_anything_of_its_shift_stands(desk: Desk) -> None:
    opening = desk.queries.actions()[0]
    taken = desk.do(c.TakeOrders(days.ORDERS))
    at = desk.queries.actions()[0].at
    command = c.VoidAction(opening.journal, opening.lamport, "slip")
    assert desk.do(command) == Refused(o.LaterActionDepends("order.taken", at))
    days.done(take_back(desk, taken))
    days.done(desk.do(command))
