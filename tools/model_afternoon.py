"""A day of the model district, stopped in the middle of the afternoon, by the commands that the stations give.

Knows what is recorded; knows no screen and no picture.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from checkpoint_app.demo import CHECKPOINT, CONTACT_SECONDS, MERCHANTS, SteppedClock
from checkpoint_app.demo.eve import prepare_checkpoint
from checkpoint_app.demo.loads import Loads
from checkpoint_app.desk import Desk
from checkpoint_app.domain import accounts, commands, money, times, tokens
from checkpoint_app.domain.commands import Command, OrderRequest
from checkpoint_app.domain.facts import (
    AREA,
    CASH,
    DAMAGED,
    GEAR,
    GOOD,
    MERCHANT_BEARS,
    TRANSFER,
    ExpectedLine,
    Fact,
    InvoiceLine,
    OrderLine,
    QuoteLine,
    Reading,
    RecalledLot,
    RecallOpened,
    TreatmentStarted,
)
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.state import BagState
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.miniprogram import read_orders
from checkpoint_app.labels.layouts import LAYOUTS
from checkpoint_app.resource_files import resource
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.words import translate

SUPERVISOR, HELPER = "V01", "V03"
SHORT, DAMAGED_ONES, OVER = 1, 3, 4  # places on the purchase list of the vehicle that is being counted
COUNTED, PACKED, HELD, HANDED_OUT = "M01", "M03", "M04", "M02"
FLOAT_FEN = 200_000
PAID_IN_THE_MORNING = 60
# What households order by telephone from merchants that have no vehicle under way, in turn.
BY_TELEPHONE = (("VEG-BAICAI", 3), ("EGG-JIDAN30", 1), ("GRA-DAMI10", 2), ("VEG-XIHONGSHI", 2), ("MIL-CHUNNAI", 1))
CALLED, TOO_FEW = "M05", "M06"
RECALLED = "MEA-NIUROU"
# A round's name, what it is of, agent, mg/L, method, ml of stock.
ROUNDS = (
    ("areas", AREA, "chlorine_84", 500, "spray", 100),
    ("vehicle_bay", AREA, "chlorine_84", 500, "spray", 100),
    ("gear", GEAR, "ethanol", 600_000, "wipe", 200),
)
# The frozen zone through the day, in tenths of a degree: somebody left it open.
FREEZER = (-181, -178, -169, -128, -116, -149, -172, -180)


@dataclass(frozen=True, slots=True)
class Middle:
    """Where the day was stopped: the deliveries by what is being done with them, a bag that waits, whose bill is open.

    Of `packing`, what was imported is held, since its customs paper is missing. `lot` is an item of `counting` that lacks it,
    too; `batch` is recalled.
    """

    counting: str
    packing: str
    waiting_bag: str
    household: str
    lot: str
    freezer: str
    batch: str


class Day:
    """The steps of the day. A command that is refused is a bug of the day's."""

    def __init__(self, desk: Desk, clock: SteppedClock) -> None:
        self._desk = desk
        self._clock = clock
        self._money = Money(desk, self._do)
        self._loads = self._loads_that_wait(clock.pass_time)
        self._freezer = ""
        self._morning_load = ""

    def morning(self) -> None:
        """The first shift, from the orders to the log: what one merchant brought is handed out, but for some bags."""
        self._do(commands.OpenShift())
        self._freezer = prepare_checkpoint(self._do, self._clock, self._clock.pass_time)
        self._money.put_in_the_float()
        self._take_orders()
        for merchant in MERCHANTS:
            self._pass(2)
            self._do(commands.ClosePurchaseList(merchant, with_late=True))
        self._money.quote(HANDED_OUT, {})
        self._pass(40)
        delivery = self._morning_load = self._receive(HANDED_OUT, without_customs=False)
        self._loads.treat(delivery)
        self._loads.release(delivery, override=False)
        self._do(commands.AllocateDelivery(delivery))
        self._pack(delivery, part=1)
        self._desk.operator = HELPER
        self._hand_out()
        self._desk.operator = SUPERVISOR
        self._money.invoice(delivery, answered=True)
        self._money.collect(PAID_IN_THE_MORNING)
        self._pass(5)
        self._money.count_cash()
        self._do(commands.NoteShift(translate("Demo", "One bag waits: nobody opened. Ring again in the morning.")))
        self._do(commands.CloseShift())

    def afternoon(self) -> Middle:
        """The second shift, stopped while it is at work everywhere."""
        self._pass(15)
        self._do(commands.OpenShift())
        self._make_a_round()
        self._order_by_telephone(CALLED, 9)
        self._do(commands.ClosePurchaseList(CALLED))
        self._order_by_telephone(CALLED, 4, after=9)
        self._order_by_telephone(TOO_FEW, 2)
        self._do(commands.CancelOrder(f"typed-{CALLED}-0", translate("Demo", "not wanted any more")))
        packing = self._receive(PACKED, without_customs=True)
        self._loads.treat(packing)
        self._loads.release(packing, override=False)
        self._do(commands.AllocateDelivery(packing))
        self._pack(packing, part=4)
        self._pass(10)
        batch = self._recall()
        held = self._receive(HELD, without_customs=False)
        self._loads_that_wait(lambda _: None).treat(held)
        self._pass(11)
        self._read_temperatures()
        arrived = self._loads.let_in(COUNTED)
        counting = arrived.delivery
        self._count_a_part(counting)
        lot = self._count_lots(arrived.expected, counting)
        # One price above the declared one, one risen by a third since the morning.
        self._money.quote(HANDED_OUT, {0: Decimal("1.1"), 2: Decimal("1.3")})
        self._money.invoice(packing, answered=False)
        self._money.collect(6)
        household = self._money.owe_something()
        waiting = self._desk.queries.bags(state=BagState.WAITING, delivery=packing)
        return Middle(counting, packing, waiting[len(waiting) // 2].bag, household, lot, self._freezer, batch)

    def _make_a_round(self) -> None:
        """What the protocols ask every few hours; all of it acts at the same time."""
        started: list[Fact] = []
        for name, target, agent, strength, method, used_ml in ROUNDS:
            command = commands.StartTreatment(
                target, name, agent, strength, method, CONTACT_SECONDS, used_ml, round=name
            )
            started += self._do(command).facts
        self._clock.pass_time(timedelta(seconds=CONTACT_SECONDS))
        for fact in started:
            assert isinstance(fact, TreatmentStarted)
            self._do(commands.FinishTreatment(fact.treatment))

    def _take_orders(self) -> None:
        catalogue = Catalogue(self._desk.queries.reference.district(), CHECKPOINT)
        draft = read_orders(resource("demo", "orders_miniprogram.csv"), catalogue, {})
        self._do(commands.TakeOrders(tuple(each.request for each in draft.new if not each.doubts)))

    def _order_by_telephone(self, merchant: str, count: int, after: int = 0) -> None:
        queries = self._desk.queries
        products = queries.reference.products()
        households = [each.household for each in queries.money.household_accounts()]
        for place in range(after, after + count):
            self._pass(1)
            sku, quantity = BY_TELEPHONE[place % len(BY_TELEPHONE)]
            product = products[sku]
            now = self._desk.now()
            request = OrderRequest(
                order=f"typed-{merchant}-{place}",
                household=households[40 * (place + 1)],
                merchant=merchant,
                source="typed",
                number=now.astimezone().strftime("T%m%d-%H%M%S"),
                ordered_at=times.utc_text(now),
                lines=(OrderLine(sku, Decimal(quantity), product.unit, product.declared_price_fen, priced=False),),
            )
            self._do(commands.TakeOrders((request,)))

    def _receive(self, merchant: str, *, without_customs: bool) -> str:
        """Arrival and count; the first item comes short."""
        delivery = self._loads.receive(
            merchant, short=True, later=False, damaged=False, without_customs=without_customs
        )
        self._pass(20)
        return delivery

    def _count_a_part(self, delivery: str) -> None:
        as_listed = list(self._desk.queries.reference.products())
        lines = sorted(self._desk.queries.delivery_lines(delivery), key=lambda line: as_listed.index(line.sku))
        for place, line in enumerate(lines[:6]):
            self._pass(1)
            missing = {SHORT: 4, DAMAGED_ONES: 3, OVER: -2}.get(place, 0)
            self._do(commands.CountGoods(delivery, line.sku, GOOD, line.ordered - missing))
            if place == DAMAGED_ONES:
                reason = translate("Receiving", "Squashed")
                self._do(commands.CountGoods(delivery, line.sku, DAMAGED, Decimal(missing), reason))

    def _count_lots(self, expected: tuple[ExpectedLine, ...], delivery: str) -> str:
        """What is cold is counted by its lots; the customs paper of what was imported is missing. The item of such a lot."""
        lacking = ""
        for line in expected:
            batch = self._loads.describe(delivery, line, COUNTED, without_customs=True)
            if batch:
                self._do(commands.CountGoods(delivery, line.sku, GOOD, line.quantity, batch=batch))
                lacking = line.sku if line.sku.startswith("SEA-") else lacking
        return lacking

    def _read_temperatures(self) -> None:
        """The frozen zone, every half an hour until now."""
        now = self._desk.now()
        readings = tuple(
            Reading(times.utc_text(now - timedelta(minutes=30 * ago)), tenths)
            for ago, tenths in zip(reversed(range(len(FREEZER))), FREEZER, strict=True)
        )
        self._do(commands.RecordTemperatures("zone", self._freezer, "typed", readings))

    def _recall(self) -> str:
        """A batch that was handed out in the morning is wanted back; three households have answered."""
        queries = self._desk.queries
        batch = next(each.batch for each in queries.trace.lots_of_delivery(self._morning_load) if each.sku == RECALLED)
        lots = (RecalledLot("", RECALLED, batch),)
        reason = translate("Demo", "positive sample reported by the district")
        opened = self._do(commands.OpenRecall(reason, translate("Demo", "district office"), lots)).facts[0]
        assert isinstance(opened, RecallOpened)
        bags = [bag for bag in queries.trace.forward(lots).bags if bag.is_with_household]
        concerned = list(dict.fromkeys(bag.household for bag in bags))
        for household, answer in zip(concerned, ("returned", "eaten", "not_reached"), strict=False):
            self._do(commands.AnswerRecall(opened.recall, household, answer))
        return batch

    def _loads_that_wait(self, wait: Callable[[timedelta], None]) -> Loads:
        contact = timedelta(seconds=CONTACT_SECONDS)
        names = DeskNames(self._desk.queries)
        return Loads(self._desk, names, self._do, wait, supervisor=SUPERVISOR, contact=contact)

    def _pack(self, delivery: str, *, part: int) -> None:
        """Bags and labels for the first of `part` equal parts of the households."""
        households = [each.household for each in self._desk.queries.household_goods(delivery)]
        self._do(commands.PackBags(delivery, tuple(households[: len(households) // part])))
        bags = tuple(row.bag for row in self._desk.queries.bags(unlabelled=True))
        self._do(commands.RecordLabels(bags, next(iter(LAYOUTS))))

    def _hand_out(self) -> None:
        returned, failed, *others = self._desk.queries.bags(state=BagState.WAITING)
        for place, row in enumerate(others[: len(others) * 5 // 6]):
            if place % 20 == 0:
                self._pass(3)
            self._do(commands.HandOverBag(tokens.encode(CHECKPOINT, row.bag)))
        self._do(commands.ReturnBag(returned.bag, translate("Delivery", "Household moved or in hospital")))
        self._do(commands.FailHandOver(failed.bag, translate("Delivery", "Nobody opened")))

    def _pass(self, minutes: int) -> None:
        self._clock.pass_time(timedelta(minutes=minutes))

    def _do(self, command: Command) -> Done:
        outcome = self._desk.do(command)
        if isinstance(outcome, Refused):
            raise RuntimeError(f"{type(command).__name__} was refused: {type(outcome.reason).__name__}")
        return outcome


class Money:
    """What the order desk books: prices, invoices, payments, cash."""

    def __init__(self, desk: Desk, do: Callable[[Command], Done]) -> None:
        """`do` must not be refused."""
        self._desk = desk
        self._do = do

    def put_in_the_float(self) -> None:
        self._do(commands.MoveMoney("office", "cash", FLOAT_FEN, translate("Demo", "float")))

    def quote(self, merchant: str, dearer: Mapping[int, Decimal]) -> None:
        """The declared prices, some of them (by their place in the catalogue) multiplied."""
        lines = tuple(
            QuoteLine(each.sku, each.unit, money.times(each.declared_price_fen, dearer.get(place, Decimal(1))))
            for place, each in enumerate(self._desk.queries.reference.products().values())
        )
        self._do(commands.RecordQuotes(merchant, "typed", lines))

    def invoice(self, delivery: str, *, answered: bool) -> None:
        """For all that was ordered; where it is not `answered`, somebody is still to say who bears what did not come."""
        queries = self._desk.queries
        products = queries.reference.products()
        lines = tuple(
            InvoiceLine(line.sku, line.ordered, line.unit, price, money.times(price, line.ordered))
            for line in queries.money.invoice_lines(delivery)
            if line.ordered > 0
            for price in (line.quoted_fen or products[line.sku].declared_price_fen,)
        )
        merchant = next(each.merchant for each in queries.deliveries() if each.delivery == delivery)
        total = sum(line.amount_fen for line in lines)
        self._do(commands.RecordInvoice(delivery, f"FP-{merchant}-1103", lines, total))
        for line in queries.money.invoice_lines(delivery) if answered else ():
            if line.open > 0:
                self._do(commands.AnswerDifference(delivery, line.sku, MERCHANT_BEARS))

    def collect(self, households: int) -> None:
        """The first so many that owe pay for what they have and for what is to come; every third one by transfer."""
        due = [each for each in self._desk.queries.money.household_accounts() if each.to_collect_fen]
        for place, account in enumerate(due[:households]):
            method, reference = (TRANSFER, f"TR{account.household}") if place % 3 == 2 else (CASH, "")
            self._do(commands.TakePayment(account.household, account.to_collect_fen, method, reference))

    def owe_something(self) -> str:
        """The household with the longest bill pays a part of it."""
        queries = self._desk.queries.money
        due = [each for each in queries.household_accounts() if each.billed_fen and each.to_collect_fen > 10_000]
        account = max(due, key=lambda each: (len(queries.bill(each.household)), each.household))
        self._do(commands.TakePayment(account.household, account.billed_fen // 200 * 100, CASH))
        return account.household

    def count_cash(self) -> None:
        self._do(commands.CountCash(self._desk.queries.money.balance(accounts.cash(CHECKPOINT))))
