"""The orders on record: which are listed, what is in one and where it was read, and what can be done. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from checkpoint_app.db.rows import OrderRow
from checkpoint_app.desk import Desk
from checkpoint_app.domain import money, quantities
from checkpoint_app.domain.commands import Amendment, AmendOrder, CancelOrder, PassLineOn
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.quantities import NotAQuantity
from checkpoint_app.domain.rules.purchasing import cut_off_moment, is_late
from checkpoint_app.domain.state import Order, OrderState
from checkpoint_app.intake.households import FoundHousehold
from checkpoint_app.intake.readings import Part
from checkpoint_app.ui.answer import Answer, ok, refusal, refused
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.orders.finders import Finders
from checkpoint_app.ui.orders.pieces import NOT_WEIGHED, Piece, pieces
from checkpoint_app.ui.orders.review import need_word
from checkpoint_app.ui.texts import Names, local_moment
from checkpoint_app.words import translate

# Beside all that are open. More would be slow to load after each action, and nobody scrolls through them.
LISTED = 3000


@dataclass(frozen=True, slots=True)
class RecordedLine:
    """One line of a recorded order. `price` is the source's own or the declared one; `quoted` the merchant's latest."""

    line: int
    item: str
    quantity: str
    price: str
    quoted: str
    written: str
    rule: str
    note: str


@dataclass(frozen=True, slots=True)
class OrderDetails:
    """What is in an order, and the words that it was read from: none where they were never kept on this laptop."""

    lines: tuple[RecordedLine, ...] = ()
    pieces: tuple[Piece, ...] = ()
    words: str = ""


class RecordedPresenter:
    """Keeps what is searched for and a reason not yet used. The columns are worked out when they are drawn."""

    def __init__(self, desk: Desk, names: Names, finders: Finders) -> None:
        self._desk = desk
        self._names = names
        self.finders = finders
        self.search = ""
        self.reason = ""

    def rows(self) -> list[OrderRow]:
        """Every open order and the latest others, latest taken first."""
        return self._desk.queries.orders(LISTED)

    def hint(self, rows: list[OrderRow]) -> str:
        """What is not listed; empty when everything is."""
        if len(rows) < LISTED:
            return ""
        return translate("Orders", "Listed are all orders that wait for goods, and of the others the latest.")

    def address(self, row: OrderRow) -> str:
        return self._names.address(row.household)

    def merchant(self, row: OrderRow) -> str:
        return self._names.merchant(row.merchant)

    def amount(self, row: OrderRow) -> str:
        return money.text(row.amount_fen)

    def ordered(self, row: OrderRow) -> str:
        return local_moment(row.ordered_at)

    def late(self, row: OrderRow) -> bool:
        """Ordered after the merchant's cut-off of today, and still open: it goes with the next list."""
        merchant = self._desk.queries.reference.merchants().get(row.merchant)
        if merchant is None or not merchant.cut_off or row.state != OrderState.OPEN.value:
            return False
        return is_late(row.ordered_at, cut_off_moment(merchant.cut_off, self._desk.now().astimezone()))

    def state(self, row: OrderRow) -> str:
        match OrderState(row.state):
            case OrderState.OPEN if self.late(row):
                return translate("Orders", "late")
            case OrderState.OPEN:
                return translate("Orders", "waiting")
            case OrderState.CANCELLED:
                return translate("Orders", "cancelled")
            case OrderState.ALLOCATED:
                return translate("Orders", "shared out")

    def mark(self, row: OrderRow) -> Mark:
        match OrderState(row.state):
            case OrderState.OPEN if self.late(row):
                return Mark.NOTICE
            case OrderState.OPEN:
                return Mark.WAITING
            case OrderState.CANCELLED:
                return Mark.VOID
            case OrderState.ALLOCATED:
                return Mark.OK

    def details(self, row: OrderRow | None) -> OrderDetails:
        """What is in an order. Raises KnownError."""
        order = self._desk.queries.order(row.order) if row is not None else None
        if row is None or order is None:
            return OrderDetails()
        quoted = self._desk.queries.purchasing.prices_in_force(order.merchant)
        lines = tuple(self._line(place, line, quoted.get(line.sku)) for place, line in enumerate(order.lines))
        source = self._desk.queries.sources.of_order(order.order)
        return OrderDetails(lines, tuple(_traced(source.text, order.lines)) if source else (), self._about(row, order))

    def can_change(self, row: OrderRow | None) -> bool:
        return self.can_cancel(row)

    def can_pass_on(self, row: OrderRow | None) -> bool:
        return row is not None and row.state != OrderState.CANCELLED.value

    def set_quantity(self, row: OrderRow | None, line: int, typed: str) -> Answer:
        """Order so much of a line instead; nothing takes it off the order."""
        try:
            quantity = quantities.parse(typed)
        except NotAQuantity:
            return refused(
                translate("Orders", "How much?"), translate("Orders", "Type a number such as 2 or 0.5; 0 takes it off.")
            )
        order = self._order(row)
        if order is None or not 0 <= line < len(order.lines):
            return _no_line()
        before = order.lines[line]
        lines = list(order.lines)
        if quantity == 0:
            del lines[line]
        else:
            lines[line] = replace(before, quantity=quantity)
        item = self._names.product(before.sku)
        said = translate("Orders", "{item}: {before} → {after}").format(
            item=item, before=_amount(before.quantity, before.unit), after=_amount(quantity, before.unit)
        )
        return self._amend(order, tuple(lines), said)

    def pass_on(self, row: OrderRow | None, line: int, typed: str, neighbour: FoundHousehold) -> Answer:
        """Give a line, or so much of it, to another household."""
        order = self._order(row)
        if order is None or not 0 <= line < len(order.lines):
            return _no_line()
        ordered = order.lines[line]
        try:
            quantity = quantities.parse(typed) if typed.strip() else ordered.quantity
        except NotAQuantity:
            return refused(
                translate("Orders", "How much?"),
                translate("Orders", "Type a number, or leave the field empty for all."),
            )
        match self._desk.do(PassLineOn(order.order, line, quantity, neighbour.household)):
            case Done():
                return ok(
                    translate("Orders", "Passed on to {address}.").format(address=neighbour.address),
                    translate("Orders", "{item} {quantity}, from {before}.").format(
                        item=self._names.product(ordered.sku),
                        quantity=_amount(quantity, ordered.unit),
                        before=self._names.address(order.household),
                    ),
                )
            case Refused(reason=why):
                return refusal(why, self._names)

    def can_cancel(self, row: OrderRow | None) -> bool:
        return row is not None and row.state == OrderState.OPEN.value

    def cancel(self, row: OrderRow | None) -> Answer:
        """Withdraw a recorded order, for the reason that was typed."""
        if row is None:
            return refused(
                translate("Orders", "No order is chosen."),
                translate("Orders", "Choose the order in the list first. Nothing was changed."),
            )
        match self._desk.do(CancelOrder(row.order, self.reason)):
            case Done():
                self.reason = ""
                return ok(
                    translate("Orders", "Order cancelled."),
                    translate("Orders", "{number}, {address}: it is off the purchase list.").format(
                        number=row.number, address=self.address(row)
                    ),
                )
            case Refused(reason=why):
                return refusal(why, self._names)

    def _amend(self, order: Order, lines: tuple[OrderLine, ...], said: str) -> Answer:
        reason = self.reason.strip() or translate("Orders", "Changed at the desk")
        amendment = Amendment(order.order, lines, reason, order.note, order.needs)
        match self._desk.do(AmendOrder(amendment)):
            case Done():
                self.reason = ""
                return ok(
                    translate("Orders", "Order changed."),
                    translate("Orders", "{number}, {address}. {what}").format(
                        number=order.number, address=self._names.address(order.household), what=said
                    ),
                )
            case Refused(reason=why):
                return refusal(why, self._names)

    def _order(self, row: OrderRow | None) -> Order | None:
        return self._desk.queries.order(row.order) if row is not None else None

    def _line(self, place: int, line: OrderLine, quoted: int | None) -> RecordedLine:
        return RecordedLine(
            place,
            self._names.product(line.sku),
            _amount(line.quantity, line.unit),
            money.text(line.price_fen),
            money.text(quoted) if quoted is not None and not line.priced else "",
            line.trace.text,
            rule_word(line.trace.rule),
            line.note,
        )

    def _about(self, row: OrderRow, order: Order) -> str:
        """Note, needs, and that it is late; empty when there is nothing to say."""
        words = []
        if self.late(row):
            listed = self._desk.queries.purchasing.list_of_order(order.order) is not None
            words.append(
                translate("Orders", "Ordered after the cut-off, and on the list all the same.")
                if listed
                else translate("Orders", "Ordered after the cut-off: it goes with the next list.")
            )
        if order.note:
            words.append(translate("Orders", "Note: {note}").format(note=order.note))
        if order.needs:
            needs = translate("Orders", ", ").join(map(need_word, order.needs))
            words.append(translate("Orders", "Needs: {needs}").format(needs=needs))
        return "  ".join(words)


def rule_word(rule: str) -> str:
    """How a line was read (Trace.rule), in words; empty for one that was not read from words."""
    match rule:
        case "exact":
            return translate("Orders", "by its name")
        case "learned":
            return translate("Orders", "by the group's word")
        case "alias" | "synonym":
            return translate("Orders", "by another name")
        case "shortened":
            return translate("Orders", "by a short name")
        case "fuzzy":
            return translate("Orders", "misspelt")
        case "sound":
            return translate("Orders", "by its sound")
        case "picture":
            return translate("Orders", "by its picture")
        case "offer":
            return translate("Orders", "by the list's offer")
        case "ditto":
            return translate("Orders", "as in another order")
        case "change":
            return translate("Orders", "by a correction")
        case "recorded":
            return translate("Orders", "recorded before")
        case "code":
            return translate("Orders", "by its code")
        case "person":
            return translate("Orders", "by a person")
        case _:
            return rule


def _traced(text: str, lines: Sequence[OrderLine]) -> list[Piece]:
    """The words of each line in the text that the order was read from."""
    parts = [
        Part(line.trace.start, line.trace.end, "item", NOT_WEIGHED, line.trace.rule, place)
        for place, line in enumerate(lines)
        if line.trace.end > line.trace.start
    ]
    return pieces(text, parts)


def _amount(quantity: Decimal, unit: str) -> str:
    return f"{quantities.text(quantity)}{unit}"


def _no_line() -> Answer:
    return refused(
        translate("Orders", "No line is chosen."),
        translate("Orders", "Choose the order, then the line below. Nothing was changed."),
    )
