"""Any day: whatever people do, in whatever order, the desk answers, a refusal writes nothing, and the sums hold."""

from __future__ import annotations

from collections import Counter, defaultdict
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
from checkpoint_app.domain.outcomes import Done, Outcome, Refused
from checkpoint_app.domain.rules.allocation import RULES
from checkpoint_app.domain.state import BagState, DeliveryStage, OrderState
from tests.desk import days

quantities = st.integers(1, 20).map(lambda n: Decimal(n) / 2)
any_quantity = quantities | st.sampled_from([Decimal(n) for n in ("0", "-1", "0.0001", "1000001", "NaN", "Infinity")])
skus = st.sampled_from(("RICE", "RICE", "MILK", "MILK", "EGGS", "ZZ"))
merchants = st.sampled_from(("M01", "M01", "M01", "M02", "M99"))
reasons = st.sampled_from(("破损", "无人", "slip", " ", ""))
lines = st.lists(st.tuples(skus.filter(lambda sku: sku != "ZZ"), quantities.map(str)), min_size=1, max_size=3)


# How far the day has come before anybody does anything odd. Steps at random alone would seldom get to a bag.
STAGES = ("nothing", "ordered", "counted", "released", "packed", "given out")


@cache
def begun(stage: str) -> bytes:
    """A database file of a day that has come so far, with a shift open."""
    with TemporaryDirectory() as folder:
        path, clock = Path(folder) / "day.db", days.Clock()
        desk = days.open_desk(path, clock=clock, seed=1_000)
        days.done(desk.do(c.OpenShift()))
        reached = STAGES.index(stage)
        if reached >= 1:
            days.done(desk.do(c.TakeOrders(days.ORDERS)))
        if reached >= 2:
            delivery = days.take_delivery(desk)
        if reached >= 3:
            days.set_free(desk, clock, delivery)
        if reached >= 4:
            bags = days.pack_all(desk, delivery)
        if reached >= 5:
            days.done(desk.do(c.RecordLabels(bags[:2], "a4")))
            days.done(desk.do(c.HandOverBag(days.code(bags[0]))))
            days.done(desk.do(c.ReturnBag(bags[1], "破损")))
        desk.close()
        return path.read_bytes()


def has_deliveries(day: AnyDay) -> bool:
    return bool(day.desk.queries.deliveries(1))


def has_lists(day: AnyDay) -> bool:
    return bool(day.desk.queries.purchasing.purchase_lists(1))


def has_bags(day: AnyDay) -> bool:
    return bool(day.desk.queries.bags(limit=1))


class AnyDay(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "day.db"
        self.clock = days.Clock(days.START + timedelta(hours=2), ticking=False)
        self.seed = 0
        self.given_away: set[str] = set()

    @initialize(stage=st.sampled_from(STAGES))
    def begin(self, stage: str) -> None:
        self.path.write_bytes(begun(stage))
        self.open()
        self.given_away = {each.bag for each in self.desk.queries.bags(state=BagState.HANDED_OVER)}

    def open(self) -> None:
        self.seed += 1
        self.desk: Desk = days.open_desk(self.path, clock=self.clock, seed=self.seed)

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            self.desk.close()
        self.folder.cleanup()

    def entries(self) -> int:
        return int(self.desk._database.connection.execute("SELECT count(*) FROM entry").fetchone()[0])

    def do(self, command: Command) -> Outcome:
        """Do it; a refusal, and a Done without facts, must have written nothing."""
        before = self.entries()
        heard: list[frozenset[str]] = []
        self.desk._listeners = [heard.append]
        outcome = self.desk.do(command)
        written = len(outcome.facts) if isinstance(outcome, Done) else 0
        assert self.entries() == before + written
        assert len(heard) == (1 if written else 0)
        return outcome

    def a_delivery(self, data: st.DataObject) -> str:
        known = [each.delivery for each in self.desk.queries.deliveries()]
        return data.draw(st.sampled_from([*known[:3] * 3, "unknown"]))

    def a_bag(self, data: st.DataObject) -> str:
        known = [each.bag for each in self.desk.queries.bags()]
        return data.draw(st.sampled_from([*known[:5] * 3, "0" * 16]))

    # the shift

    @rule(command=st.sampled_from((c.OpenShift(), c.CloseShift(), c.NoteShift("电梯停"), c.NoteShift(" "))))
    def shift(self, command: Command) -> None:
        self.do(command)

    @precondition(lambda self: self.desk.queries.current_shift() is None)
    @rule()
    def next_shift(self) -> None:
        assert isinstance(self.do(c.OpenShift()), Done)

    @rule(seconds=st.sampled_from((0.5, 60, 1800, -100)))
    def time_passes_or_the_clock_is_set(self, seconds: float) -> None:
        self.clock.forward(seconds)

    @rule()
    def restart(self) -> None:
        self.desk.close()
        self.open()

    # orders

    @rule(
        asked=st.lists(
            st.tuples(st.integers(1, 12), st.sampled_from(days.HOUSEHOLDS), merchants, lines), min_size=1, max_size=4
        )
    )
    def take_orders(self, asked: list[tuple[int, str, str, list[tuple[str, str]]]]) -> None:
        orders = tuple(days.an_order(number, household, of, merchant=m) for number, household, m, of in asked)
        if isinstance(self.do(c.TakeOrders(orders)), Done):
            assert self.do(c.TakeOrders(orders)) == Done((), None), "the same file again adds nothing"

    @rule(number=st.integers(1, 13), reason=reasons)
    def cancel(self, number: int, reason: str) -> None:
        self.do(c.CancelOrder(f"mp-{number}", reason))

    def an_order(self, data: st.DataObject) -> str:
        known = [each.order for each in self.desk.queries.orders(50)]
        return data.draw(st.sampled_from([*known * 3, "unknown"]))

    @rule(data=st.data(), amended=lines, reason=reasons)
    def amend(self, data: st.DataObject, amended: list[tuple[str, str]], reason: str) -> None:
        amendment = c.Amendment(self.an_order(data), days.an_order(0, "", amended).lines, reason)
        commands: tuple[Command, ...] = (
            c.AmendOrder(amendment),
            c.TakeOrders((), (amendment,)),
            c.TakeOrders((), (amendment,), (c.Withdrawal(amendment.order, reason),), (c.Alias("群", "米", "RICE"),)),
        )
        self.do(data.draw(st.sampled_from(commands)))

    @rule(data=st.data(), line=st.integers(0, 2), quantity=any_quantity, to=st.sampled_from(days.HOUSEHOLDS))
    def pass_on(self, data: st.DataObject, line: int, quantity: Decimal, to: str) -> None:
        self.do(c.PassLineOn(self.an_order(data), line, quantity, to))

    @precondition(has_deliveries)
    @rule(data=st.data(), quantity=quantities, price=st.integers(0, 700), accepted=st.booleans())
    def substitute(self, data: st.DataObject, quantity: Decimal, price: int, accepted: bool) -> None:
        for short in self.desk.queries.changes.short_lines(self.a_delivery(data))[:2]:
            sku = data.draw(skus)
            self.do(c.OfferSubstitute(short.order, short.line, sku, quantity, price))
            self.do(c.AnswerSubstitute(short.order, short.line, accepted))

    # buying

    @rule(merchant=merchants, with_late=st.booleans())
    def close_a_list(self, merchant: str, with_late: bool) -> None:
        outcome = self.do(c.ClosePurchaseList(merchant, with_late))
        if isinstance(outcome, Done):
            assert isinstance(self.do(c.ClosePurchaseList(merchant, True)), Refused), "nothing is left to list"

    @precondition(has_lists)
    @rule(data=st.data(), reason=reasons, cancels=st.booleans())
    def change_a_list(self, data: st.DataObject, reason: str, cancels: bool) -> None:
        rows = self.desk.queries.purchasing.purchase_lists()
        row = data.draw(st.sampled_from(rows[:3]))
        if cancels:
            self.do(c.CancelPurchaseList(row.purchase_list, reason))
            return
        later = [each.order for each in self.desk.queries.purchasing.orders_to_list(row.merchant)]
        outcome = self.do(c.ExtendPurchaseList(row.purchase_list, tuple(later[:2])))
        if isinstance(outcome, Done):
            items = self.desk.queries.purchasing.list_items(row.purchase_list)
            assert all(each.told >= each.needed for each in items), "the merchant was told of enough"

    @rule(merchant=merchants, sku=skus, price=st.sampled_from((0, 1, 320, 330, 10**7)))
    def quote(self, merchant: str, sku: str, price: int) -> None:
        line = facts.QuoteLine(sku, days.UNITS.get(sku, "箱"), price)
        if isinstance(self.do(c.RecordQuotes(merchant, "typed", (line,))), Done):
            assert self.desk.queries.purchasing.prices_in_force(merchant)[sku] == price

    # deliveries

    @rule(merchant=merchants, plate=st.sampled_from(("黑A12345", "")))
    def vehicle(self, merchant: str, plate: str) -> None:
        self.do(c.ReceiveVehicle(merchant, plate, ""))

    @precondition(has_deliveries)
    @rule(data=st.data(), sku=skus, condition=st.sampled_from(facts.CONDITIONS), quantity=any_quantity, reason=reasons)
    def count(self, data: st.DataObject, sku: str, condition: str, quantity: Decimal, reason: str) -> None:
        delivery = self.a_delivery(data)
        commands: tuple[Command, ...] = (
            c.CountGoods(delivery, sku, condition, quantity, reason),
            c.SetCount(delivery, sku, condition, quantity, reason),
        )
        self.do(data.draw(st.sampled_from(commands)))

    @precondition(has_deliveries)
    @rule(data=st.data(), contact=st.sampled_from((0, 60, 1800)), agent=st.sampled_from(("84", " ")))
    def handle_load(self, data: st.DataObject, contact: int, agent: str) -> None:
        delivery = self.a_delivery(data)
        commands: tuple[Command, ...] = (
            c.FinishCount(delivery),
            c.StartDisinfection(delivery, agent, 500, "spray", contact),
            c.ReleaseGoods(delivery),
            c.AllocateDelivery(delivery),
            c.PackBags(delivery, ("unknown",)),
        )
        self.do(data.draw(st.sampled_from(commands)))

    @precondition(has_deliveries)
    @rule(data=st.data())
    def next_step(self, data: st.DataObject) -> None:
        """What a person does next with a load; random steps alone would seldom get to a bag."""
        found = self.desk.queries.delivery(self.a_delivery(data))
        if found is None:
            return
        if found.allocated_at and not found.released_at:
            self.do(c.StartDisinfection(found.delivery, "84", 500, "spray", 60))
            self.clock.forward(60)
            self.do(c.ReleaseGoods(found.delivery))
        match found.stage:
            case DeliveryStage.COUNTING:
                self.do(c.SetCount(found.delivery, "RICE", facts.GOOD, data.draw(quantities)))
                self.do(c.FinishCount(found.delivery))
            case DeliveryStage.COUNTED:
                self.do(c.StartDisinfection(found.delivery, "84", 500, "spray", 60))
            case DeliveryStage.DISINFECTING:
                self.clock.forward(60)
                self.do(c.ReleaseGoods(found.delivery))
            case DeliveryStage.RELEASED:
                self.do(c.AllocateDelivery(found.delivery, data.draw(st.sampled_from(tuple(RULES)))))
            case DeliveryStage.ALLOCATED:
                households = [each.household for each in self.desk.queries.household_goods(found.delivery)]
                self.do(c.PackBags(found.delivery, tuple(data.draw(st.permutations(households))[:3])))

    # bags

    @precondition(has_bags)
    @rule(data=st.data(), copies=st.integers(0, 3))
    def labels(self, data: st.DataObject, copies: int) -> None:
        self.do(c.RecordLabels(tuple(self.a_bag(data) for _ in range(copies)), "a4"))

    @precondition(has_bags)
    @rule(data=st.data())
    def hand_over(self, data: st.DataObject) -> None:
        bag = self.a_bag(data)
        outcome = self.do(c.HandOverBag(days.code(bag)))
        if isinstance(outcome, Done):
            assert bag not in self.given_away, "a bag is given away once"
            self.given_away.add(bag)
            assert isinstance(self.do(c.HandOverBag(days.code(bag))), Refused)

    @rule(data=st.data(), code=st.sampled_from(("6901234567890", "CP1-P01-0", "", days.code("0" * 16, "P02"))))
    def scan_something_else(self, data: st.DataObject, code: str) -> None:
        assert isinstance(self.do(c.HandOverBag(code)), Refused)

    @precondition(has_bags)
    @rule(data=st.data(), reason=reasons)
    def bring_back(self, data: st.DataObject, reason: str) -> None:
        bag = self.a_bag(data)
        commands: tuple[Command, ...] = (c.FailHandOver(bag, reason), c.ReturnBag(bag, reason))
        self.do(data.draw(st.sampled_from(commands)))

    # money; test_accounts_machine.py looks closer

    @rule(
        data=st.data(),
        household=st.sampled_from((*days.HOUSEHOLDS, "unknown")),
        fen=st.sampled_from((0, 1, 320, 3200, 6400, 2**53 + 1)),
        method=st.sampled_from((*facts.METHODS, "barter")),
        quantity=any_quantity,
    )
    def book_money(self, data: st.DataObject, household: str, fen: int, method: str, quantity: Decimal) -> None:
        number = data.draw(st.sampled_from(("", "1", "2", "3")))
        delivery, bag, order = self.a_delivery(data), self.a_bag(data), self.an_order(data)
        invoice = (facts.InvoiceLine("RICE", quantity, "斤", fen, fen),)
        commands: tuple[Command, ...] = (
            c.TakePayment(household, fen, method, number),
            c.ReturnPayment(household, fen, method, number),
            c.RefundShorts(delivery, method),
            c.CreditHousehold(bag, order, 0, "RICE", quantity, "damaged", "", fen),
            c.RecordInvoice(delivery, number, invoice, fen),
            c.AnswerDifference(delivery, "RICE", data.draw(st.sampled_from((*facts.BEARERS, "")))),
            c.PayMerchant("M01", fen, method, number),
            c.MoveMoney("office", "cash", fen, number),
            c.CountCash(fen, (), number),
        )
        self.do(data.draw(st.sampled_from(commands)))

    # taking back

    @precondition(lambda self: self.desk.queries.actions())
    @rule(data=st.data(), reason=reasons)
    def take_back(self, data: st.DataObject, reason: str) -> None:
        action = data.draw(st.sampled_from(self.desk.queries.actions()[:6]))
        outcome = self.do(c.VoidAction(action.journal, action.lamport, reason))
        if isinstance(outcome, Done):
            assert not action.voided and reason.strip()
            if isinstance(action.fact, facts.BagHandedOver):
                self.given_away.discard(action.fact.bag)
            assert isinstance(self.do(c.VoidAction(action.journal, action.lamport, reason)), Refused)

    # what always holds

    @invariant()
    def the_projections_are_what_a_rebuild_makes(self) -> None:
        assert upkeep.rebuild(self.desk._database).were_equal
        assert upkeep.verify(self.desk._database).broken == ()
        alerts = self.desk.queries.alerts()
        assert alerts.total == 0, alerts

    @invariant()
    def nothing_is_given_twice_nor_more_than_arrived(self) -> None:
        queries = self.desk.queries
        for delivery in queries.deliveries():
            good: dict[str, Decimal] = defaultdict(Decimal)
            for line in queries.delivery_lines(delivery.delivery):
                assert min(line.good, line.damaged, line.refused) >= 0
                assert line.good + line.short - line.over == line.ordered
                good[line.sku] = line.good
            given: dict[str, Decimal] = defaultdict(Decimal)
            for household in queries.household_goods(delivery.delivery):
                goods = queries.goods(delivery.delivery, household.household)
                replaced = {(each.order, each.line) for each in goods if each.substitute}
                assert household.items == sum(not each.substitute for each in goods)
                assert household.items_short == sum(
                    each.short > 0 and (each.order, each.line) not in replaced for each in goods
                )
                assert household.items_to_pack == sum(each.to_pack > 0 for each in goods)
                assert household.bags == len(queries.bags(delivery=delivery.delivery, household=household.household))
                for each in goods:
                    assert each.given + each.short == each.ordered
                    assert 0 <= each.packed <= each.given
                    given[each.sku] += each.given
            for sku, amount in given.items():
                assert amount <= good[sku]

    @invariant()
    def held_goods_are_in_no_bag(self) -> None:
        for bag in self.desk.queries.bags():
            delivery = self.desk.queries.delivery(bag.delivery)
            assert delivery is not None and delivery.allocated_at
            assert self.desk.queries.bag_goods(bag.bag)
            assert all(lot.released_at for lot in self.desk.queries.lots.bags_lots(bag.bag))

    @invariant()
    def the_purchase_list_is_what_was_told_or_else_what_is_on_order_and_nobody_brings(self) -> None:
        queries = self.desk.queries
        wanted: Counter[tuple[str, str]] = Counter()
        on_lists: set[str] = set()
        told_merchants = set()
        for each in queries.purchasing.purchase_lists():
            if each.cancelled_at or each.shared_out:
                continue
            orders = {order.order for order in queries.purchasing.open_orders_of_list(each.purchase_list)}
            assert not orders & on_lists, "an order stands on one list"
            on_lists |= orders
            if not each.delivery:
                told_merchants.add(each.merchant)
                for item in queries.purchasing.list_items(each.purchase_list):
                    wanted[each.merchant, item.sku] += item.told  # type: ignore[assignment]  # a Counter of decimals
        under_way: dict[str, int] = {}
        for vehicle in queries.deliveries_under_way():
            if not vehicle.purchase_lists and not vehicle.allocated_at:
                under_way[vehicle.merchant] = max(under_way.get(vehicle.merchant, 0), vehicle.arrived_lamport)
        to_list = set()
        for row in queries.orders():
            order = queries.order(row.order)
            assert order is not None and len(order.lines) == row.lines
            if row.state != OrderState.OPEN.value or row.order in on_lists:
                continue
            if order.taken_lamport < under_way.get(order.merchant, 0):
                continue
            to_list.add(order.order)
            for line in order.lines:
                if order.merchant not in told_merchants:
                    wanted[order.merchant, line.sku] += line.quantity  # type: ignore[assignment]  # as above
        assert {head.order for head in queries.purchasing.heads_to_list()} == to_list
        listed = {(line.merchant, line.sku): line.ordered for line in queries.purchase_list()}
        assert listed == {item: quantity for item, quantity in wanted.items() if quantity}

    @invariant()
    def the_bags_of_every_shift_balance(self) -> None:
        queries = self.desk.queries
        bags = queries.bags()
        states = Counter(bag.state for bag in bags)
        counts = queries.bag_counts()
        assert counts.packed == counts.waiting + counts.handed_over + counts.returned == len(bags)
        assert counts.waiting == states[BagState.WAITING] == len(queries.bags(state=BagState.WAITING))
        assert counts.handed_over == states[BagState.HANDED_OVER] == len(self.given_away)
        assert counts.unlabelled == sum(bag.state is BagState.WAITING and not bag.label_copies for bag in bags)
        waiting = 0
        for shift in reversed(queries.shifts()):
            totals = queries.shift_bags(shift)
            assert totals.carried_in == waiting
            assert totals.carried_in + totals.packed == totals.handed_over + totals.returned + totals.waiting
            waiting = totals.waiting
        assert waiting == counts.waiting

    @invariant()
    def the_books_balance(self) -> None:
        money = self.desk.queries.money
        assert sum(each.balance_fen for each in money.trial_balance()) == 0
        assert money.cash_expected() >= 0
        for each in money.household_accounts():
            assert each.returned_fen <= each.paid_fen and each.credited_fen <= each.billed_fen
            assert each.balance_fen == money.balance(f"household:{each.household}")

    @invariant()
    def every_action_of_the_shift_is_listed_once(self) -> None:
        actions = self.desk.queries.actions()
        assert len({(each.journal, each.lamport) for each in actions}) == len(actions)
        for kind in ("order.taken", "bag.packed"):
            of_kind = {(each.journal, each.lamport) for each in self.desk.queries.actions(frozenset({kind}))}
            assert of_kind >= {(each.journal, each.lamport) for each in actions if each.kind == kind}


AnyDay.TestCase.settings = settings(
    settings(),
    max_examples=settings().max_examples // 3,
    stateful_step_count=40,
    suppress_health_check=list(HealthCheck),
)
test_any_day = AnyDay.TestCase
