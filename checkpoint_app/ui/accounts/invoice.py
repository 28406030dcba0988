"""A merchant's invoice for one delivery: typing it in beside what came, and asking who bears what did not. No widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from checkpoint_app.db.money_rows import InvoiceComparison
from checkpoint_app.desk import Desk
from checkpoint_app.domain import money
from checkpoint_app.domain.commands import AnswerDifference, RecordInvoice
from checkpoint_app.domain.facts import MERCHANT_BEARS, InvoiceLine
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.quantities import NotAQuantity, parse
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.accounts.said import Said
from checkpoint_app.ui.accounts.words import price
from checkpoint_app.ui.answer import Answer, ok, refusal
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names
from checkpoint_app.ui.texts.money_words import bearer_words
from checkpoint_app.words import sentences, translate


@dataclass(frozen=True, slots=True)
class TypedLine:
    """One item of the invoice as it is typed. `amount` follows whenever quantity or price is typed."""

    sku: str
    name: str
    unit: str
    received: Decimal
    quoted_fen: int
    quantity: str
    price: str
    amount: str

    @property
    def typed_quantity(self) -> Decimal | None:
        try:
            found = parse(self.quantity or "0")
        except NotAQuantity:
            return None
        return found if found >= 0 else None

    @property
    def price_fen(self) -> int | None:
        return money.read(self.price or "0")

    @property
    def amount_fen(self) -> int | None:
        return money.read(self.amount or "0")

    @property
    def is_readable(self) -> bool:
        return None not in (self.typed_quantity, self.price_fen, self.amount_fen)

    @property
    def mark(self) -> Mark | None:
        """Unreadable, more than came, at another price than quoted."""
        if not self.is_readable:
            return Mark.WRONG
        if (self.typed_quantity or 0) > self.received:
            return Mark.OVER
        return Mark.NOTICE if self.quoted_fen and self.price_fen != self.quoted_fen else None

    @property
    def words(self) -> str:
        """What is to be looked at, in words."""
        match self.mark:
            case Mark.WRONG:
                return translate("Accounts", "not a number")
            case Mark.OVER:
                return translate("Accounts", "more than came: {quantity}").format(
                    quantity=quantity_text((self.typed_quantity or Decimal(0)) - self.received)
                )
            case Mark.NOTICE:
                return translate("Accounts", "quoted {price}").format(price=price(self.quoted_fen))
            case _:
                return ""


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One item of a recorded invoice beside what came."""

    name: str
    compared: InvoiceComparison

    @property
    def is_open(self) -> bool:
        return self.compared.open > 0

    @property
    def mark(self) -> Mark:
        if self.is_open:
            return Mark.NOTICE
        return Mark.OVER if self.compared.difference > 0 else Mark.OK

    @property
    def words(self) -> str:
        """Whether somebody has to say who bears it, or who does."""
        each = self.compared
        if self.is_open:
            return translate("Accounts", "to ask: {amount}").format(amount=money.text(each.open_fen))
        if each.answered:
            return bearer_words(each.answered)
        return translate("Accounts", "agrees")

    @property
    def question(self) -> str:
        """What is to be asked about it, or how it was answered."""
        if not self.is_open:
            return f"{self.name}: {self.words}"
        each = self.compared
        return translate(
            "Accounts", "{product}: {quantity} {unit} invoiced and not sound. Does the merchant credit {amount}?"
        ).format(product=self.name, quantity=quantity_text(each.open), unit=each.unit, amount=money.text(each.open_fen))


class InvoicePresenter:
    """Keeps the delivery that is looked at and the invoice that is typed."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.delivery = ""
        self.number = ""
        self.total = ""
        self.wrong_number = ""
        self.wrong_total = ""
        self.lines: list[TypedLine] = []
        self.compared: list[ComparedRow] = []

    def open(self, delivery: str) -> None:
        """Type the invoice of a delivery, or look at the recorded one. Raises KnownError."""
        self.delivery = delivery
        self.number = self.total = self.wrong_number = self.wrong_total = ""
        self.lines = []
        self.reload()

    def close(self) -> None:
        """Back to the merchant."""
        self.delivery = ""
        self.lines = []
        self.compared = []

    def reload(self) -> None:
        """Read again what came and what is recorded. What is typed stays."""
        if not self.delivery:
            return
        found = self._desk.queries.money.invoice_lines(self.delivery)
        self.compared = [ComparedRow(self._names.product(each.sku), each) for each in found]
        if not self.lines:
            self.lines = [_prefilled(each, self._names.product(each.sku)) for each in found]

    @property
    def is_recorded(self) -> bool:
        """An invoice of the delivery is in the books."""
        return any(row.compared.invoiced or row.compared.invoiced_fen for row in self.compared)

    def title(self) -> str:
        """The merchant and the plate."""
        return self._names.delivery(self.delivery)

    # typing

    def type_line(self, sku: str, *, quantity: str, price_text: str, amount: str) -> None:
        """A field of a line was typed; the amount follows the quantity and the price."""
        self.lines = [
            _typed(each, quantity=quantity, price_text=price_text, amount=amount) if each.sku == sku else each
            for each in self.lines
        ]
        self.forgive()

    def line(self, sku: str) -> TypedLine | None:
        return next((each for each in self.lines if each.sku == sku), None)

    def forgive(self) -> None:
        """Something else is typed: what was wrong may be right."""
        self.wrong_number = self.wrong_total = ""

    @property
    def sum_fen(self) -> int:
        """Of the lines that can be read."""
        return sum(each.amount_fen or 0 for each in self.lines)

    def said(self) -> Said:
        """Whether the lines come out with the total on the paper."""
        lines = translate("Accounts", "Sum of the lines: {amount}.").format(amount=money.text(self.sum_fen))
        if not all(each.is_readable for each in self.lines):
            return Said(
                Mark.WRONG, sentences(lines, translate("Accounts", "A line marked ✖ is not a number: mend it."))
            )
        total = money.read(self.total)
        if total is None:
            return Said(Mark.WAITING, sentences(lines, translate("Accounts", "Type the total that the paper shows.")))
        if total == self.sum_fen:
            return Said(Mark.OK, sentences(lines, translate("Accounts", "It agrees with the paper.")))
        gap = money.text(abs(total - self.sum_fen))
        more = (
            translate("Accounts", "The paper says {gap} more: look for a line that differs.")
            if total > self.sum_fen
            else translate("Accounts", "The paper says {gap} less: look for a line that differs.")
        )
        return Said(Mark.WRONG, sentences(lines, more.format(gap=gap)))

    def record(self) -> Answer | None:
        """None: something is wrong, and is said beside its field."""
        self.forgive()
        total = money.read(self.total)
        if not self.number.strip():
            self.wrong_number = translate("Accounts", "Type the number of the invoice, or the date on it.")
        if total is None:
            self.wrong_total = translate("Accounts", "Type the total that the paper shows, such as 1280.50.")
        elif total != self.sum_fen or not all(each.is_readable for each in self.lines):
            self.wrong_total = self.said().words
        if self.wrong_number or self.wrong_total or total is None:
            return None
        lines = tuple(_booked(each) for each in self.lines if each.typed_quantity or each.amount_fen)
        match self._desk.do(RecordInvoice(self.delivery, self.number.strip(), lines, total)):
            case Done():
                self.reload()
                return ok(
                    translate("Accounts", "Invoice recorded: {amount}.").format(amount=money.text(total)),
                    self._after(),
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)

    # answering

    def next_open(self, after: str = "") -> str:
        """The item that has to be asked about next, after `after`, else from the top; empty when none is left."""
        skus = [row.compared.sku for row in self.compared]
        start = skus.index(after) + 1 if after in skus else 0
        around = self.compared[start:] + self.compared[:start]
        return next((row.compared.sku for row in around if row.is_open), "")

    def answer(self, sku: str, borne_by: str) -> Answer | None:
        """Who bears what was invoiced and did not come sound. None when the item has nothing to ask."""
        row = next((each for each in self.compared if each.compared.sku == sku and each.is_open), None)
        if row is None:
            return None
        match self._desk.do(AnswerDifference(self.delivery, sku, borne_by)):
            case Done():
                self.reload()
                words = (
                    translate("Accounts", "{product}: the merchant credits {amount}.")
                    if borne_by == MERCHANT_BEARS
                    else translate("Accounts", "{product}: the checkpoint bears {amount}.")
                )
                return ok(
                    words.format(product=row.name, amount=money.text(row.compared.open_fen)),
                    self._after(),
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)

    def _after(self) -> str:
        left = sum(1 for row in self.compared if row.is_open)
        if left:
            return translate("Accounts", "Items still to be asked about: {count}.").format(count=left)
        return translate("Accounts", "Nothing is left to be asked about.")


def _prefilled(compared: InvoiceComparison, name: str) -> TypedLine:
    fen = compared.quoted_fen
    return TypedLine(
        compared.sku,
        name,
        compared.unit,
        compared.received_good,
        fen,
        quantity_text(compared.received_good),
        money.text(fen) if fen else "",
        money.text(money.times(fen, compared.received_good)) if fen else "",
    )


def _typed(line: TypedLine, *, quantity: str, price_text: str, amount: str) -> TypedLine:
    changed = replace(line, quantity=quantity, price=price_text, amount=amount)
    moved = (line.quantity, line.price) != (quantity, price_text)
    if moved and changed.typed_quantity is not None and changed.price_fen is not None:
        return replace(changed, amount=money.text(money.times(changed.price_fen, changed.typed_quantity)))
    return changed


def _booked(line: TypedLine) -> InvoiceLine:
    return InvoiceLine(
        line.sku, line.typed_quantity or Decimal(0), line.unit, line.price_fen or 0, line.amount_fen or 0
    )
