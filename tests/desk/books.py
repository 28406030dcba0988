"""The checkpoint's books kept a second time, in plain dictionaries, from what was done: a model to hold the program's against.

Knows the facts and elementary arithmetic, and none of the program's own: no SQL, no accounts, no rules, no rounding of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from checkpoint_app.domain import facts as f


def till(price_fen: int, quantity: Decimal) -> int:
    """A price times a quantity in thousandths, halves rounded up, in whole numbers."""
    return (2 * price_fen * int(quantity * 1000) + 1000) // 2000


@dataclass
class Line:
    sku: str
    quantity: Decimal
    unit: str
    price_fen: int
    priced: bool
    given: Decimal = Decimal(0)
    short: Decimal = Decimal(0)


@dataclass
class Order:
    household: str
    merchant: str
    lines: list[Line]
    state: str = "open"
    delivery: str = ""
    # By line: (sku, quantity, price, whether the household agreed).
    substitutes: dict[int, tuple[str, Decimal, int, bool]] = field(default_factory=dict)


@dataclass
class Bag:
    household: str
    merchant: str
    delivery: str
    lines: tuple[f.BagLine, ...]
    state: str = "waiting"


class Books:
    """Everything of money that follows from some facts, in the order in which they were recorded."""

    def __init__(self, recorded: Iterable[f.Fact]) -> None:
        self.orders: dict[str, Order] = {}
        self.bags: dict[str, Bag] = {}
        self.quotes: dict[tuple[str, str], tuple[str, int]] = {}
        self.merchant_of: dict[str, str] = {}
        self.counted: set[str] = set()
        self.good: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
        self.accounts: dict[str, int] = defaultdict(int)
        self.sums: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        self.vouchers: list[f.Fact] = []
        for fact in recorded:
            self._learn(fact)

    # what is asked of it

    def households(self) -> set[str]:
        known = {order.household for order in self.orders.values()} | {bag.household for bag in self.bags.values()}
        return known | set(self.sums)

    def price(self, merchant: str, line: Line) -> int:
        unit, quoted = self.quotes.get((merchant, line.sku), ("", 0))
        return quoted if not line.priced and unit == line.unit else line.price_fen

    def packed(self, order: str, line: int, sku: str) -> Decimal:
        inside = [each for bag in self.bags.values() for each in bag.lines]
        return sum(
            (each.quantity for each in inside if (each.order, each.line, each.sku) == (order, line, sku)), Decimal(0)
        )

    def expected(self, household: str) -> int:
        """What the household is still to get, at the price in force."""
        fen = sum(self.to_come(name) for name, order in self.orders.items() if order.household == household)
        for bag in self.bags.values():
            if bag.household == household and bag.state == "waiting":
                fen += sum(till(line.price_fen, line.weighed or line.quantity) for line in bag.lines)
        return fen

    def to_come(self, name: str) -> int:
        """What of an order is in no bag and still to come."""
        order, fen = self.orders[name], 0
        for number, line in enumerate(order.lines):
            if order.state == "open":
                fen += till(self.price(order.merchant, line), line.quantity)
            elif order.state == "allocated":
                left = max(Decimal(0), line.given - self.packed(name, number, line.sku))
                fen += till(self.price(order.merchant, line), left)
        if order.state == "allocated":
            for number, (sku, quantity, price, agreed) in order.substitutes.items():
                if agreed:
                    fen += till(price, max(Decimal(0), quantity - self.packed(name, number, sku)))
        return fen

    def balance(self, household: str) -> int:
        sums = self.sums.get(household, defaultdict[str, int](int))
        return sums["billed"] - sums["credited"] - sums["paid"] + sums["returned"]

    def owed(self, household: str) -> int:
        return max(0, -(self.balance(household) + self.expected(household)))

    def refunds(self, delivery: str) -> dict[str, int]:
        """What each household gets back for what a delivery did not bring."""
        short: dict[str, int] = defaultdict(int)
        for order in self.orders.values():
            if order.delivery != delivery:
                continue
            for number, line in enumerate(order.lines):
                if line.short > 0:
                    fen = till(self.price(order.merchant, line), line.short)
                    _, quantity, price, agreed = order.substitutes.get(number, ("", Decimal(0), 0, False))
                    short[order.household] += max(0, fen - (till(price, quantity) if agreed else 0))
        for voucher in self.vouchers:
            if isinstance(voucher, f.PaymentReturned) and voucher.delivery == delivery and voucher.household in short:
                short[voucher.household] -= voucher.amount_fen
        return {each: fen for each in short if (fen := min(short[each], self.owed(each))) > 0}

    def invoiced(self, delivery: str, sku: str) -> tuple[Decimal, int]:
        quantity, fen = Decimal(0), 0
        for voucher in self.vouchers:
            if isinstance(voucher, f.MerchantInvoiced) and voucher.delivery == delivery:
                quantity += sum((line.quantity for line in voucher.lines if line.sku == sku), Decimal(0))
                fen += sum(line.amount_fen for line in voucher.lines if line.sku == sku)
        return quantity, fen

    def unanswered(self, delivery: str, sku: str) -> tuple[Decimal, int]:
        """What of an item was invoiced, is not sound, and has nobody who bears it yet."""
        quantity, fen = self.invoiced(delivery, sku)
        sound, answered_fen = self.good[delivery, sku], 0
        for voucher in self.vouchers:
            if isinstance(voucher, f.HouseholdCredited) and self.bags[voucher.bag].delivery == delivery:
                sound -= voucher.quantity if voucher.sku == sku and voucher.borne_by == "merchant" else 0
            if isinstance(voucher, f.DifferenceAnswered) and (voucher.delivery, voucher.sku) == (delivery, sku):
                answered_fen += voucher.amount_fen
        missing = min(max(Decimal(0), quantity - sound), quantity)
        left = max(Decimal(0), missing - self.answered(delivery, sku))
        worth = (2 * fen * int(missing * 1000) + int(quantity * 1000)) // (2 * int(quantity * 1000)) if quantity else 0
        return left, max(0, worth - answered_fen) if left else 0

    def answered(self, delivery: str, sku: str) -> Decimal:
        """What of an item somebody bears by now."""
        answers = [each for each in self.vouchers if isinstance(each, f.DifferenceAnswered)]
        return sum((each.quantity for each in answers if (each.delivery, each.sku) == (delivery, sku)), Decimal(0))

    # what it learns

    def _learn(self, fact: f.Fact) -> None:
        match fact:
            case f.OrderTaken() | f.OrderAmended() | f.OrderCancelled() | f.OrderAllocated() | f.LinePassedOn():
                self._order(fact)
            case f.SubstituteOffered(order=order, line=line, sku=sku, quantity=quantity, price_fen=price):
                self.orders[order].substitutes[line] = (sku, quantity, price, False)
            case f.SubstituteAnswered(order=order, line=line, accepted=accepted):
                self.orders[order].substitutes[line] = (*self.orders[order].substitutes[line][:3], accepted)
            case f.QuoteGiven(merchant=merchant, lines=lines):
                self.quotes |= {(merchant, line.sku): (line.unit, line.price_fen) for line in lines}
            case f.VehicleArrived(delivery=delivery, merchant=merchant):
                self.merchant_of[delivery] = merchant
            case f.GoodsCounted(delivery=delivery, sku=sku, condition=f.GOOD, quantity=quantity):
                self.good[delivery, sku] += quantity
            case f.CountFinished(delivery=delivery):
                self.counted.add(delivery)
            case f.BagPacked():
                self.bags[fact.bag] = Bag(fact.household, fact.merchant, fact.delivery, fact.lines)
            case f.BagReturned(bag=bag):
                self.bags[bag].state = "returned"
            case f.BagHandedOver(bag=bag):
                self._hand_over(self.bags[bag])
            case _:
                self._voucher(fact)

    def _order(
        self, fact: f.OrderTaken | f.OrderAmended | f.OrderCancelled | f.OrderAllocated | f.LinePassedOn
    ) -> None:
        match fact:
            case f.OrderTaken():
                self.orders[fact.order] = Order(fact.household, fact.merchant, _lines(fact.lines))
            case f.OrderAmended():
                self.orders[fact.order].lines = _lines(fact.lines)
            case f.OrderCancelled():
                self.orders[fact.order].state = "cancelled"
            case f.LinePassedOn():
                line = self.orders[fact.order].lines[fact.line]
                line.quantity -= fact.quantity
                line.given = max(Decimal(0), line.given - fact.quantity)
            case f.OrderAllocated():
                order = self.orders[fact.order]
                order.state, order.delivery = "allocated", fact.delivery
                for each in fact.lines:
                    order.lines[each.line].given, order.lines[each.line].short = each.given, each.short

    def _hand_over(self, bag: Bag) -> None:
        bag.state = "handed over"
        fen = sum(till(line.price_fen, line.weighed or line.quantity) for line in bag.lines)
        self.sums[bag.household]["billed"] += fen
        self._book(f"household:{bag.household}", f"goods:{bag.merchant}", fen)

    def _voucher(self, fact: f.Fact) -> None:
        match fact:
            case f.PaymentTaken(household=household, amount_fen=fen):
                self.sums[household]["paid"] += fen
                self._book("cash:P01" if fact.method == "cash" else "bank:P01", f"household:{household}", fen)
            case f.PaymentReturned(household=household, amount_fen=fen):
                self.sums[household]["returned"] += fen
                self._book(f"household:{household}", "cash:P01" if fact.method == "cash" else "bank:P01", fen)
            case f.HouseholdCredited(household=household, amount_fen=fen):
                self.sums[household]["credited"] += fen
                bearer = f"goods:{fact.merchant}" if fact.borne_by == "merchant" else "loss:P01"
                self._book(bearer, f"household:{household}", fen)
            case f.MerchantInvoiced(merchant=merchant, total_fen=fen):
                self._book(f"goods:{merchant}", f"merchant:{merchant}", fen)
            case f.DifferenceAnswered(merchant=merchant, amount_fen=fen):
                bearer = f"merchant:{merchant}" if fact.borne_by == "merchant" else "loss:P01"
                self._book(bearer, f"goods:{merchant}", fen)
            case f.MerchantPaid(merchant=merchant, amount_fen=fen):
                self._book(f"merchant:{merchant}", "cash:P01" if fact.method == "cash" else "bank:P01", fen)
            case f.MoneyMoved(source=source, target=target, amount_fen=fen):
                self._book(f"{target}:P01", f"{source}:P01", fen)
            case f.CashCounted(counted_fen=counted):
                # What lies in the box is what was counted, whatever the fact says was expected.
                self._book("cash:P01", "difference:P01", counted - self.accounts["cash:P01"])
            case _:
                return
        self.vouchers.append(fact)

    def _book(self, debit: str, credit: str, fen: int) -> None:
        self.accounts[debit] += fen
        self.accounts[credit] -= fen


def _lines(lines: Iterable[f.OrderLine]) -> list[Line]:
    return [Line(each.sku, each.quantity, each.unit, each.price_fen, each.priced) for each in lines]
