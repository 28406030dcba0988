"""Any history of orders, goods and money: the books balance at every moment, and are what a second set of books says.

The second set (books.py) is kept in plain dictionaries from the facts that are in force; it also foretells what the desk may
refuse, and the amounts that it works out itself.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from checkpoint_app.db import upkeep
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts as f
from checkpoint_app.domain import money_reasons as m
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.outcomes import ActionId, Done, Outcome, Refused
from tests.desk import days
from tests.desk.books import Books

HOUSEHOLDS = days.HOUSEHOLDS[:3]
SKUS = ("RICE", "MILK", "EGGS")
LARGEST = 10**14

quantities = st.integers(1, 12).map(lambda n: Decimal(n) / 2)
prices = st.integers(0, 12).map(lambda n: n * 111)
# Small sums that meet one another often, and some that cannot be.
amounts = st.integers(1, 30).map(lambda n: n * 111) | st.sampled_from((0, -1, 1, 99_999, 2**53 + 1))
households = st.sampled_from((*HOUSEHOLDS * 4, "H-unknown"))
merchants = st.sampled_from(("M01", "M01", "M01", "M02"))
methods = st.sampled_from((f.CASH, f.CASH, f.TRANSFER, f.TRANSFER, "barter"))
references = st.sampled_from(("", " ", "T-1", "T-2", "T-3", "T-4", "T-5"))
order_lines = st.lists(
    st.builds(lambda sku, quantity, price, priced: f.OrderLine(sku, quantity, days.UNITS[sku], price, priced),
              st.sampled_from(SKUS), quantities, prices, st.booleans()),
    min_size=1, max_size=3,
)  # fmt: skip


@cache
def morning() -> bytes:
    """A database file with the district loaded and a shift open."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "day.db"
        desk = days.open_desk(path)
        days.done(desk.do(c.OpenShift()))
        desk.close()
        return path.read_bytes()


class AnyBooks(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        path = Path(self.folder.name) / "day.db"
        path.write_bytes(morning())
        self.clock = days.Clock(days.START)
        self.desk: Desk = days.open_desk(path, clock=self.clock, seed=2)
        # What was done and is in force, by action, in order; and a second set of books kept from it.
        self.done: dict[ActionId, tuple[f.Fact, ...]] = {}
        self.books = Books(())
        self.orders = 0
        self.invoices = 100

    def teardown(self) -> None:
        self.desk.close()
        self.folder.cleanup()

    def do(self, command: c.Command) -> Outcome:
        outcome = self.desk.do(command)
        if isinstance(outcome, Done) and outcome.action is not None:
            if isinstance(command, c.VoidAction):
                del self.done[ActionId(command.journal, command.lamport)]
            else:
                self.done[outcome.action] = outcome.facts
            self.books = Books(fact for recorded in self.done.values() for fact in recorded)
        return outcome

    def foretold(self, command: c.Command, reason: o.Reason | None) -> tuple[f.Fact, ...]:
        """Do it: it is refused for this reason, or (None) done."""
        outcome = self.do(command)
        if reason is not None:
            assert outcome == Refused(reason)
            return ()
        assert isinstance(outcome, Done), outcome
        return outcome.facts

    @property
    def cash(self) -> int:
        return self.books.accounts["cash:P01"]

    def owed_to(self, merchant: str) -> int:
        return max(0, -self.books.accounts.get(f"merchant:{merchant}", 0))

    def a_delivery(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from(sorted(self.books.merchant_of)))

    def a_bag(self, data: st.DataObject, state: str = "") -> str:
        found = [name for name, bag in self.books.bags.items() if bag.state == state or not state]
        return data.draw(st.sampled_from(sorted(found))) if found else "0" * 16

    # orders and goods

    @initialize(asked=st.lists(st.tuples(st.sampled_from(HOUSEHOLDS), order_lines), min_size=2, max_size=4),
                paid=st.lists(amounts, max_size=2), come=st.sampled_from((Decimal(0), Decimal(4), Decimal(20))),
                how_far=st.sampled_from((0, 1, 2, 3, 3, 3)), float_fen=st.sampled_from((0, 2_000)))  # fmt: skip
    def begin(self, asked: list[tuple[str, list[f.OrderLine]]], paid: list[int], come: Decimal, how_far: int,
              float_fen: int) -> None:  # fmt: skip
        """Steps at random alone would seldom get to a bill."""
        for household, lines in asked:
            self.order(household, "M01", lines)
        if float_fen:
            self.do(c.MoveMoney("office", "cash", float_fen))
        for household, fen in zip(HOUSEHOLDS, paid, strict=False):
            self.do(c.TakePayment(household, fen, f.CASH))
        if how_far >= 1:
            self.a_load_comes("M01", come, Decimal(4), Decimal(0))
        if how_far >= 2:
            self.pack()
        if how_far >= 3:
            for bag in sorted(self.books.bags)[:3]:
                self.do(c.HandOverBag(days.code(bag)))

    @rule(household=st.sampled_from(HOUSEHOLDS), merchant=merchants, lines=order_lines)
    def order(self, household: str, merchant: str, lines: list[f.OrderLine]) -> None:
        self.orders += 1
        request = c.OrderRequest(
            f"o-{self.orders}", household, merchant, "typed", str(self.orders), days.ORDERED_AT, tuple(lines)
        )
        self.foretold(c.TakeOrders((request,)), None)

    @precondition(lambda self: self.books.orders)
    @rule(data=st.data(), lines=order_lines)
    def change_or_withdraw(self, data: st.DataObject, lines: list[f.OrderLine]) -> None:
        order = data.draw(st.sampled_from(sorted(self.books.orders)))
        commands: tuple[c.Command, ...] = (
            c.CancelOrder(order, "取消"),
            c.AmendOrder(c.Amendment(order, tuple(lines), "改")),
            c.PassLineOn(order, 0, lines[0].quantity, data.draw(st.sampled_from(HOUSEHOLDS))),
        )
        self.do(data.draw(st.sampled_from(commands)))

    @rule(merchant=merchants, sku=st.sampled_from(SKUS), price=prices.filter(bool))
    def quote(self, merchant: str, sku: str, price: int) -> None:
        self.do(c.RecordQuotes(merchant, "typed", (f.QuoteLine(sku, days.UNITS[sku], price),)))

    @precondition(lambda self: any(order.state == "open" for order in self.books.orders.values()))
    @rule(merchant=merchants, comes_to_nothing=st.booleans())
    def a_list_is_closed(self, merchant: str, comes_to_nothing: bool) -> None:
        if not comes_to_nothing:
            return
        closed = self.do(c.ClosePurchaseList(merchant, with_late=True))
        if not isinstance(closed, Done):
            return
        (listed,) = closed.facts
        assert isinstance(listed, f.PurchaseListClosed)
        books, owed_after, worth = self.books, dict[str, int](), defaultdict[str, int](int)
        for order in listed.orders:
            worth[books.orders[order].household] += books.to_come(order)
        for household, fen in worth.items():
            owed_after[household] = max(0, -(books.balance(household) + books.expected(household) - fen))
        outcome = self.do(c.CancelPurchaseList(listed.purchase_list, "未达起送"))
        back = {each: fen for each in worth if (fen := min(worth[each], owed_after[each]))}
        if isinstance(outcome, Refused):
            assert isinstance(outcome.reason, m.NotEnoughCash) and outcome.reason.amount_fen <= sum(back.values())
            return
        returned = [each for each in outcome.facts if isinstance(each, f.PaymentReturned)]
        assert {each.household: each.amount_fen for each in returned} == back
        assert all(self.books.orders[order].state == "cancelled" for order in listed.orders)

    @rule(
        merchant=merchants,
        rice=st.sampled_from((Decimal(0), Decimal(3), Decimal(30))),
        milk=quantities,
        eggs=quantities,
    )
    def a_load_comes(self, merchant: str, rice: Decimal, milk: Decimal, eggs: Decimal) -> None:
        """Each step an action of its own, so that each can be taken back."""
        arrived = days.done(self.do(c.ReceiveVehicle(merchant, "黑A12345", ""))).facts[0]
        assert isinstance(arrived, f.VehicleArrived)
        for sku, quantity in zip(SKUS, (rice, milk, eggs), strict=True):
            self.do(c.CountGoods(arrived.delivery, sku, f.GOOD, quantity))
        self.do(c.FinishCount(arrived.delivery))
        self.do(c.StartDisinfection(arrived.delivery, "84", 500, "spray", 60))
        self.clock.forward(60)
        self.do(c.ReleaseGoods(arrived.delivery))
        self.do(c.AllocateDelivery(arrived.delivery))

    @rule()
    def pack(self) -> None:
        books = self.books
        for delivery in sorted(books.merchant_of):
            outcome = self.do(c.PackBags(delivery, HOUSEHOLDS))
            for bag in outcome.facts if isinstance(outcome, Done) else ():
                assert isinstance(bag, f.BagPacked)
                for each in bag.lines:
                    order = books.orders[each.order]
                    line = order.lines[each.line]
                    if each.sku == line.sku:
                        assert each.price_fen == books.price(order.merchant, line), "billed at the price in force"

    @precondition(lambda self: self.books.bags)
    @rule(data=st.data())
    def hand_over_or_bring_back(self, data: st.DataObject) -> None:
        bag = self.a_bag(data, "waiting")
        back = data.draw(st.integers(0, 4)) == 0
        self.do(c.ReturnBag(bag, "漏") if back else c.HandOverBag(days.code(bag)))

    # money of households

    @rule(data=st.data(), household=households, method=methods, reference=references)
    def pay(self, data: st.DataObject, household: str, method: str, reference: str) -> None:
        due = max(0, self.books.balance(household) + self.books.expected(household))
        fen = data.draw(amounts | st.sampled_from((due, due, due + 555)))
        used = [
            each.reference
            for each in self.books.vouchers
            if isinstance(each, f.PaymentTaken) and each.method == "transfer"
        ]
        problem = self.bad_payment(fen, method, reference, used)
        if household == "H-unknown":
            problem = o.NotFound("household", household)
        outcome = self.do(c.TakePayment(household, fen, method, reference))
        self.same(outcome, problem)

    @rule(data=st.data(), household=households, method=methods, reference=references)
    def pay_back(self, data: st.DataObject, household: str, method: str, reference: str) -> None:
        overpaid = [each for each in HOUSEHOLDS if self.books.owed(each)]
        household = data.draw(st.sampled_from([household, *overpaid * 3]))
        owed = self.books.owed(household)
        fen = data.draw(amounts | st.sampled_from((owed, max(1, owed // 2), owed + 1)))
        used = [
            each.reference
            for each in self.books.vouchers
            if isinstance(each, f.PaymentReturned) and each.method == "transfer"
        ]
        problem = self.bad_payment(fen, method, reference, used)
        if problem is None and fen > owed:
            problem = m.MoreThanOverpaid(fen, owed)
        if problem is None and method == f.CASH and fen > self.cash:
            problem = m.NotEnoughCash(fen, self.cash)
        self.same(self.do(c.ReturnPayment(household, fen, method, reference)), problem)

    @precondition(lambda self: self.books.merchant_of)
    @rule(data=st.data(), method=st.sampled_from(f.METHODS))
    def refund_shorts(self, data: st.DataObject, method: str) -> None:
        delivery = self.a_delivery(data)
        due = self.books.refunds(delivery)
        problem: o.Reason | None = None if due else m.NothingToRefund()
        if due and method == f.CASH and sum(due.values()) > self.cash:
            problem = m.NotEnoughCash(sum(due.values()), self.cash)
        done = self.foretold(c.RefundShorts(delivery, method), problem)
        back = {each.household: each.amount_fen for each in done if isinstance(each, f.PaymentReturned)}
        assert back == ({} if problem else due)
        if done:
            assert self.do(c.RefundShorts(delivery, method)) == Refused(m.NothingToRefund()), "once is enough"

    @precondition(lambda self: any(bag.state == "handed over" for bag in self.books.bags.values()))
    @rule(data=st.data(), fen=st.just(0) | amounts, reason=st.sampled_from(f.CREDIT_REASONS),
          borne_by=st.sampled_from(("", *f.BEARERS)))  # fmt: skip
    def credit(self, data: st.DataObject, fen: int, reason: str, borne_by: str) -> None:
        name = self.a_bag(data, "handed over")
        line = data.draw(st.sampled_from(self.books.bags[name].lines))
        quantity = data.draw(st.sampled_from((line.quantity, line.quantity, Decimal(1), Decimal("0.5"), Decimal(99))))
        mine = [each for each in self.books.vouchers if isinstance(each, f.HouseholdCredited) and each.bag == name
                and (each.order, each.line, each.sku) == (line.order, line.line, line.sku)]  # fmt: skip
        left = (line.weighed or line.quantity) - sum((each.quantity for each in mine), Decimal(0))
        left_fen = line.amount_fen - sum(each.amount_fen for each in mine)
        # Of the whole price, what so much more of the goods makes it: the parts of a price add up to it.
        whole = line.weighed or line.quantity
        before, after = (
            int(Fraction(line.amount_fen) * Fraction(part) / Fraction(whole) + Fraction(1, 2))
            for part in (whole - left, whole - left + quantity)
        )
        worth = after - before
        outcome = self.do(c.CreditHousehold(name, line.order, line.line, line.sku, quantity, reason, borne_by, fen))
        if quantity > left:
            assert outcome == Refused(m.MoreThanHandedOver(quantity, left, line.unit))
        elif not 0 <= fen <= LARGEST:
            assert outcome == Refused(m.BadAmount(fen))
        elif fen > left_fen:
            assert outcome == Refused(m.MoreThanBilled(fen, left_fen))
        elif isinstance(outcome, Done):
            (credited,) = outcome.facts
            assert isinstance(credited, f.HouseholdCredited) and credited.amount_fen <= left_fen
            assert credited.amount_fen == (fen or min(left_fen, worth))
        else:
            assert fen == 0 and outcome == Refused(m.BadAmount(0)), "goods that cost nothing, or are credited in full"

    # money of merchants

    @precondition(lambda self: self.books.merchant_of)
    @rule(data=st.data(), number=st.sampled_from((*(f"FP-{n}" for n in range(12)), "")), off=st.sampled_from((0, 0, 0, 1)),
          lines=st.lists(st.tuples(st.sampled_from((*SKUS, *SKUS, "DRONE")), quantities, prices), max_size=3))  # fmt: skip
    def invoice(self, data: st.DataObject, number: str, off: int, lines: list[tuple[str, Decimal, int]]) -> None:
        delivery = self.a_delivery(data)
        merchant = self.books.merchant_of[delivery]
        written = tuple(
            f.InvoiceLine(sku, quantity, days.UNITS.get(sku, "架"), price, int(price * quantity))
            for sku, quantity, price in lines
        )
        total = sum(line.amount_fen for line in written) + off
        known = any(isinstance(each, f.MerchantInvoiced) and (each.merchant, each.number) == (merchant, number)
                    for each in self.books.vouchers)  # fmt: skip
        outcome = self.do(c.RecordInvoice(delivery, number, written, total))
        sound = number and not known and written and not off and total and all(line.sku in SKUS for line in written)
        assert isinstance(outcome, Done) == bool(sound)

    @precondition(lambda self: self.books.merchant_of)
    @rule(data=st.data(), sku=st.sampled_from(SKUS), borne_by=st.sampled_from(f.BEARERS))
    def answer(self, data: st.DataObject, sku: str, borne_by: str) -> None:
        asked = [
            (each, item)
            for each in sorted(self.books.merchant_of)
            for item in SKUS
            if self.books.unanswered(each, item)[0]
        ]
        delivery, sku = data.draw(st.sampled_from([(self.a_delivery(data), sku), *asked * 2]))
        quantity, fen = self.books.unanswered(delivery, sku)
        counted = delivery in self.books.counted
        outcome = self.do(c.AnswerDifference(delivery, sku, borne_by))
        assert isinstance(outcome, Done) == bool(quantity and counted)
        for answered in outcome.facts if isinstance(outcome, Done) else ():
            assert isinstance(answered, f.DifferenceAnswered)
            assert (answered.quantity, answered.amount_fen) == (quantity, fen)
            assert isinstance(self.do(c.AnswerDifference(delivery, sku, borne_by)), Refused), "once is enough"

    @rule(data=st.data(), merchant=merchants, method=methods, reference=references)
    def pay_merchant(self, data: st.DataObject, merchant: str, method: str, reference: str) -> None:
        merchant = data.draw(st.sampled_from([merchant, *[m for m in ("M01", "M02") if self.owed_to(m)] * 3]))
        owed = self.owed_to(merchant)
        fen = data.draw(amounts | st.sampled_from((owed, max(1, owed // 2), owed + 1)))
        used = [
            each.reference
            for each in self.books.vouchers
            if isinstance(each, f.MerchantPaid) and each.method == "transfer"
        ]
        problem = self.bad_payment(fen, method, reference, used)
        if problem is None and fen > owed:
            problem = m.MoreThanOwed(fen, owed)
        if problem is None and method == f.CASH and fen > self.cash:
            problem = m.NotEnoughCash(fen, self.cash)
        self.same(self.do(c.PayMerchant(merchant, fen, method, reference)), problem)

    # the box

    @rule(way=st.tuples(st.sampled_from(f.PLACES), st.sampled_from((*f.PLACES, "pocket"))), fen=amounts)
    def move(self, way: tuple[str, str], fen: int) -> None:
        source, target = way
        problem: o.Reason | None = None
        if target in (source, "pocket"):
            problem = m.NoSuchChoice(target)
        elif not 0 < fen <= LARGEST:
            problem = m.BadAmount(fen)
        elif source == "cash" and fen > self.cash:
            problem = m.NotEnoughCash(fen, self.cash)
        self.same(self.do(c.MoveMoney(source, target, fen)), problem)

    @rule(off=st.sampled_from((0, 0, 5, -5)), explanation=st.sampled_from(("", "少找零")), notes=st.booleans())
    def count_cash(self, off: int, explanation: str, notes: bool) -> None:
        counted = max(0, self.cash + off)
        heap = (f.Denomination(1, counted),) if notes else ()
        problem = m.CashUnexplained(counted, self.cash) if counted != self.cash and not explanation else None
        self.same(self.do(c.CountCash(counted, heap, explanation)), problem)

    @rule(now=st.integers(0, 3))
    def close_the_shift(self, now: int) -> None:
        if now:  # one in four of these: what was recorded in an earlier shift can be taken back no more
            return
        moved = False
        for recorded in self.done.values():
            for fact in recorded:
                if isinstance(fact, f.CashCounted | f.ShiftOpened):
                    moved = False
                else:
                    moved = moved or (
                        getattr(fact, "method", "") == "cash"
                        or "cash" in (getattr(fact, "source", ""), getattr(fact, "target", ""))
                    )
        outcome = self.do(c.CloseShift())
        assert isinstance(outcome, Refused) == moved
        if isinstance(outcome, Refused):
            assert isinstance(outcome.reason, m.CashNotCounted) and outcome.reason.expected_fen == self.cash
        else:
            assert isinstance(self.do(c.TakePayment(HOUSEHOLDS[0], 100, f.CASH)), Refused)
            days.done(self.do(c.OpenShift()))

    # taking back

    @precondition(lambda self: self.done)
    @rule(data=st.data(), of_money=st.booleans())
    def take_back(self, data: st.DataObject, of_money: bool) -> None:
        vouchers = [action for action, recorded in self.done.items() if hasattr(recorded[0], "voucher")]
        action = data.draw(st.sampled_from(vouchers if of_money and vouchers else list(self.done)[-12:]))
        before = dict(self.books.accounts)
        outcome = self.do(c.VoidAction(action.journal, action.lamport, "错"))
        if isinstance(outcome, Refused):
            assert dict(self.books.accounts) == before
        self.somebody_is_on()

    @rule(data=st.data(), fen=st.sampled_from((111, 2_222)), household=st.sampled_from(HOUSEHOLDS))
    def take_back_what_was_spent(self, data: st.DataObject, fen: int, household: str) -> None:
        """Money comes, goes on, and then its coming is taken back: random steps alone seldom get to it."""
        which = data.draw(st.sampled_from(("payment", "float", "invoice")))
        if which == "payment":
            came = self.do(c.TakePayment(household, fen, f.CASH))
            self.do(c.ReturnPayment(household, max(1, self.books.owed(household)), f.CASH))
        elif which == "float":
            came = self.do(c.MoveMoney("office", "cash", fen))
            self.do(c.MoveMoney("cash", "bank", max(1, self.cash)))
        else:
            if not self.books.merchant_of:
                return
            self.invoices += 1
            line = f.InvoiceLine("RICE", Decimal(1), "斤", fen, fen)
            delivery = self.a_delivery(data)
            came = self.do(c.RecordInvoice(delivery, f"FP-{self.invoices}", (line,), fen))
            merchant = self.books.merchant_of[delivery]
            self.do(c.PayMerchant(merchant, max(1, self.owed_to(merchant)), f.TRANSFER, f"T-{self.invoices}"))
        action = days.done(came).action
        assert action is not None
        self.do(c.VoidAction(action.journal, action.lamport, "错"))

    @precondition(lambda self: self.done)
    @rule()
    def take_back_the_last(self) -> None:
        action = list(self.done)[-1]
        outcome = self.do(c.VoidAction(action.journal, action.lamport, "错"))
        assert isinstance(outcome, Done) or isinstance(outcome.reason, o.NotThisShift | o.LaterActionDepends)
        self.somebody_is_on()

    def somebody_is_on(self) -> None:
        if self.desk.queries.current_shift() is None:
            days.done(self.do(c.OpenShift()))

    # what always holds

    @invariant()
    def the_trial_balance_is_zero_and_every_account_is_as_the_second_books_say(self) -> None:
        balances = self.desk.queries.money.trial_balance()
        assert sum(each.balance_fen for each in balances) == 0
        assert all(each.balance_fen == each.debit_fen - each.credit_fen for each in balances)
        mine = {account: fen for account, fen in self.books.accounts.items() if fen}
        assert {each.account: each.balance_fen for each in balances if each.balance_fen} == mine
        assert self.desk.queries.money.cash_expected() == self.cash >= 0

    @invariant()
    def every_household_stands_where_the_second_books_say(self) -> None:
        queries, books = self.desk.queries.money, self.books
        found = queries.household_accounts()
        assert {each.household for each in found} == books.households()
        for each in found:
            sums = books.sums.get(each.household, Counter[str]())
            assert each == queries.household_account(each.household)
            assert (each.billed_fen, each.credited_fen, each.paid_fen, each.returned_fen) == (
                sums["billed"], sums["credited"], sums["paid"], sums["returned"]
            )  # fmt: skip
            assert each.expected_fen == books.expected(each.household)
            assert each.balance_fen == queries.balance(f"household:{each.household}")
            assert each.to_collect_fen - each.owed_fen == each.balance_fen + each.expected_fen
            assert each.returned_fen <= each.paid_fen, "nobody gets back more than was paid"
            assert each.credited_fen <= each.billed_fen
            bill = queries.bill(each.household)
            assert sum(line.amount_fen for line in bill) == each.billed_fen
            assert sum(line.expected_fen for line in bill) == each.expected_fen
            assert sum(line.credited_fen for line in bill) == each.credited_fen
            statement = queries.household_statement(each.household)
            assert (statement[-1].balance_fen if statement else 0) == each.balance_fen

    @invariant()
    def every_merchant_stands_where_the_second_books_say(self) -> None:
        for merchant in ("M01", "M02"):
            account = self.desk.queries.money.merchant_account(merchant)
            assert account.owed_fen == -self.books.accounts[f"merchant:{merchant}"]
            assert account.goods_fen == self.books.accounts[f"goods:{merchant}"]
            assert account.paid_fen <= account.invoiced_fen
            statement = self.desk.queries.money.merchant_statement(merchant)
            assert (statement[-1].balance_fen if statement else 0) == -account.owed_fen

    @invariant()
    def nobody_answers_for_more_than_is_missing(self) -> None:
        for delivery in self.books.merchant_of:
            for line in self.desk.queries.money.invoice_lines(delivery):
                quantity, fen = self.books.unanswered(delivery, line.sku)
                assert (line.open, line.open_fen) == (quantity, fen)
                assert self.books.answered(delivery, line.sku) + quantity == line.difference

    @invariant()
    def a_rebuild_changes_nothing(self) -> None:
        assert upkeep.rebuild(self.desk._database).were_equal
        assert self.desk.queries.alerts().total == 0

    @staticmethod
    def bad_payment(fen: int, method: str, reference: str, used: list[str]) -> o.Reason | None:
        if not 0 < fen <= LARGEST:
            return m.BadAmount(fen)
        if method not in f.METHODS:
            return m.NoSuchChoice(method)
        if method == f.TRANSFER and not reference.strip():
            return m.ReferenceMissing()
        if method == f.TRANSFER and reference in used:
            return m.ReferenceUsed(reference, "")
        return None

    @staticmethod
    def same(outcome: Outcome, problem: o.Reason | None) -> None:
        """The desk refuses for just this reason, or does it. When a reference was used first, the desk alone knows."""
        reason = outcome.reason if isinstance(outcome, Refused) else None
        if isinstance(problem, m.ReferenceUsed):
            assert isinstance(reason, m.ReferenceUsed) and reason.reference == problem.reference and reason.at
        else:
            assert reason == problem


AnyBooks.TestCase.settings = settings(
    settings(),
    max_examples=settings().max_examples // 2,
    stateful_step_count=40,
    suppress_health_check=list(HealthCheck),
)
test_any_books = AnyBooks.TestCase
