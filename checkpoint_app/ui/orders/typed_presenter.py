"""An order that somebody dictates: household, goods line by line, needs, note; taken by one key. Knows no widget."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.desk import Desk
from checkpoint_app.domain import money, quantities, times
from checkpoint_app.domain.commands import OrderRequest, TakeOrders
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.reference import NEEDS
from checkpoint_app.intake.goods import GoodsIndex, TypedItem
from checkpoint_app.intake.households import FoundHousehold
from checkpoint_app.ui.answer import Answer, ok, refusal, refused
from checkpoint_app.ui.orders.finders import Finders
from checkpoint_app.ui.texts import Names
from checkpoint_app.words import translate

SOURCE = "typed"
_LONGEST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line as the list shows it."""

    line: int
    item: str
    quantity: str
    price: str
    amount: str


class TypedPresenter:
    """Keeps the order that is being typed; its merchant stays for the next one."""

    def __init__(self, desk: Desk, names: Names, finders: Finders) -> None:
        self._desk = desk
        self._names = names
        self._finders = finders
        self.merchant = ""
        self.household: FoundHousehold | None = None
        self.lines: list[OrderLine] = []
        self.needs: set[str] = set()
        self.note = ""

    def merchants(self) -> list[tuple[str, str]]:
        """(id, name), main suppliers first."""
        return self._desk.queries.reference.merchants_main_first()

    def goods(self) -> GoodsIndex:
        """What the chosen merchant sells."""
        return self._finders.goods(self.merchant)

    def choose_merchant(self, merchant: str) -> None:
        """Another merchant does not sell the same: lines that it does not have are taken off."""
        if merchant == self.merchant:
            return
        self.merchant = merchant
        sold = {each.sku for each in self.goods().products} if merchant else set()
        self.lines = [line for line in self.lines if line.sku in sold]

    def choose_household(self, found: FoundHousehold) -> None:
        """Who orders; what the roster says of their needs is ticked."""
        self.household = found
        self.needs = {found.need} if found.need in NEEDS[1:] else set()

    def add(self, item: TypedItem) -> None:
        """One more line; more of an item that stands there already is added to it."""
        product = item.product
        for place, line in enumerate(self.lines):
            if line.sku == product.sku:
                total = line.quantity + item.quantity
                if quantities.is_amount(total):
                    self.lines[place] = _line(item, total)
                return
        self.lines.append(_line(item, item.quantity))

    def take_off(self, line: int) -> None:
        """Without this line; -1 is the last one."""
        if self.lines and -1 <= line < len(self.lines):
            del self.lines[line]

    def need(self, need: str, *, there: bool) -> None:
        """Tick a need of the household, or not."""
        self.needs = self.needs | {need} if there else self.needs - {need}

    def rows(self) -> list[TypedLine]:
        return [
            TypedLine(
                place,
                self._names.product(line.sku),
                f"{quantities.text(line.quantity)}{line.unit}",
                money.text(line.price_fen),
                money.text(money.times(line.price_fen, line.quantity)),
            )
            for place, line in enumerate(self.lines)
        ]

    def total(self) -> str:
        """The sum at the declared prices, in words."""
        amount = sum(money.times(line.price_fen, line.quantity) for line in self.lines)
        return translate("Typed", "Sum at declared prices: {amount} yuan").format(amount=money.text(amount))

    def missing(self) -> str:
        """What is not there yet ("merchant", "household", "lines"); empty when the order can be taken."""
        if not self.merchant:
            return "merchant"
        if self.household is None:
            return "household"
        return "" if self.lines else "lines"

    def take(self, pending: str = "") -> Answer:
        """Record the order; the fields are empty for the next one then. Raises KnownError, and then they are not.

        `pending` is what stands in the field of the goods and is no line yet: an order without it may be another one.
        """
        household = self.household
        if pending.strip():
            return refused(
                translate("Typed", "“{text}” is not on the order yet.").format(text=pending.strip()[:_LONGEST_SHOWN]),
                translate("Typed", "Enter puts it there, Esc empties the field. Nothing was recorded."),
            )
        missing = self.missing()
        if missing or household is None:
            return refused(_lacks(missing), translate("Typed", "Nothing was recorded."))
        now = self._desk.now()
        number = now.astimezone().strftime("T%m%d-%H%M%S")
        request = OrderRequest(
            order=f"{SOURCE}-{secrets.token_hex(6)}",
            household=household.household,
            merchant=self.merchant,
            source=SOURCE,
            number=number,
            ordered_at=times.utc_text(now),
            lines=tuple(self.lines),
            note=" ".join(self.note.split()),
            needs=tuple(need for need in NEEDS if need in self.needs),
        )
        match self._desk.do(TakeOrders((request,))):
            case Refused(reason=reason):
                return refusal(reason, self._names)
            case Done():
                sums = self.total()
                self.clear()
                return ok(
                    translate("Typed", "{address}: order taken.").format(address=household.address),
                    translate("Typed", "Number {number}, lines: {count}. {sum}. The next household?").format(
                        number=number, count=len(request.lines), sum=sums
                    ),
                )

    def clear(self) -> None:
        """The next order; its merchant is the same."""
        self.household = None
        self.lines = []
        self.needs = set()
        self.note = ""


def _line(item: TypedItem, quantity: Decimal) -> OrderLine:
    product = item.product
    return OrderLine(product.sku, quantities.normal(quantity), product.unit, product.declared_price_fen, priced=False)


def _lacks(missing: str) -> str:
    match missing:
        case "merchant":
            return translate("Typed", "Which merchant?")
        case "household":
            return translate("Typed", "Which household?")
        case _:
            return translate("Typed", "No goods yet.")
