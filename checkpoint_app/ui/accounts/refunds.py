"""Paying all households of a delivery back what they paid for goods that did not come. Knows the desk, no widget."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.db.money_rows import ShortRefund
from checkpoint_app.desk import Desk
from checkpoint_app.domain import money
from checkpoint_app.domain.commands import RefundShorts
from checkpoint_app.domain.facts import CASH
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.state import Delivery
from checkpoint_app.ui.accounts.said import Said
from checkpoint_app.ui.answer import Answer, notice, ok, refusal
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names, local_moment
from checkpoint_app.words import sentences, translate

_RECENT = 30  # deliveries back: about a week of them


@dataclass(frozen=True, slots=True)
class ShortDelivery:
    """A delivery that did not bring all. `refund_fen` is what can be paid back now."""

    delivery: str
    merchant: str
    plate: str
    arrived: str
    households: int
    short_fen: int
    refund_fen: int

    @property
    def mark(self) -> Mark:
        return Mark.SHORT if self.refund_fen else Mark.OK

    @property
    def words(self) -> str:
        if self.refund_fen:
            return translate("Accounts", "to pay back {amount}").format(amount=money.text(self.refund_fen))
        return translate("Accounts", "nothing to pay back")


@dataclass(frozen=True, slots=True)
class RefundRow:
    """What one household gets."""

    household: str
    address: str
    refund: ShortRefund

    @property
    def words(self) -> str:
        """Why it is less than what did not come, if it is."""
        each = self.refund
        if each.refund_fen >= each.short_fen:
            return translate("Accounts", "all of it")
        if each.returned_fen:
            return translate("Accounts", "{amount} was paid back before").format(amount=money.text(each.returned_fen))
        if not each.refund_fen:
            return translate("Accounts", "not paid yet, or needed for other goods")
        return translate("Accounts", "the rest is not paid yet, or needed for other goods")

    @property
    def mark(self) -> Mark:
        each = self.refund
        return Mark.OK if each.refund_fen or each.returned_fen >= each.short_fen else Mark.WAITING


class RefundsPresenter:
    """Keeps which delivery is looked at, and how the money goes back."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.method = CASH
        self.delivery = ""
        self.deliveries: list[ShortDelivery] = []
        self.rows: list[RefundRow] = []

    def reload(self) -> None:
        """Read again. Raises KnownError."""
        queries = self._desk.queries
        refunds = {
            each.delivery: (each, queries.money.refundable_shorts(each.delivery))
            for each in queries.deliveries(_RECENT)
            if each.allocated_at
        }
        self.deliveries = [self._short(delivery, found) for delivery, found in refunds.values() if found]
        known = {each.delivery for each in self.deliveries}
        if self.delivery not in known:
            due = [each.delivery for each in self.deliveries if each.refund_fen]
            self.delivery = next(iter((*due, *(each.delivery for each in self.deliveries))), "")
        chosen = refunds.get(self.delivery)
        self.rows = [self._row(each) for each in chosen[1]] if chosen else []

    def choose(self, delivery: str) -> None:
        """Look at another delivery. Raises KnownError."""
        self.delivery = delivery
        found = self._desk.queries.money.refundable_shorts(delivery)
        self.rows = [self._row(each) for each in found]

    @property
    def total_fen(self) -> int:
        """What all households of the delivery get together."""
        return sum(row.refund.refund_fen for row in self.rows)

    @property
    def can_refund(self) -> bool:
        return self.total_fen > 0 and (self.method != CASH or self.total_fen <= self._cash())

    def said(self) -> Said:
        """Who gets how much, and whether the cash box holds it."""
        if not self.rows:
            return Said(None, "")
        if not self.total_fen:
            return Said(Mark.OK, translate("Accounts", "Nothing of this delivery is to be paid back now."))
        people = sum(1 for row in self.rows if row.refund.refund_fen)
        whole = translate("Accounts", "Households: {count}. Together: {amount}.").format(
            count=people, amount=money.text(self.total_fen)
        )
        if self.method != CASH:
            return Said(
                Mark.NOTICE,
                sentences(whole, translate("Accounts", "Transfer each sum by the list, then book it here.")),
            )
        held = self._cash()
        box = translate("Accounts", "The cash box holds {held}.").format(held=money.text(held))
        if held >= self.total_fen:
            return Said(Mark.OK, sentences(whole, box))
        missing = translate(
            "Accounts", "{missing} is missing: bring money into the box (Cash page), or pay back by transfer."
        ).format(missing=money.text(self.total_fen - held))
        return Said(Mark.WRONG, sentences(whole, box, missing))

    def refund(self) -> Answer:
        """Pay all of them back, in one action that can be taken back whole."""
        if not self.total_fen:
            return notice(
                translate("Accounts", "Nothing to pay back."),
                translate("Accounts", "Choose a delivery in which something did not come and was paid for."),
            )
        total, people = self.total_fen, sum(1 for row in self.rows if row.refund.refund_fen)
        match self._desk.do(RefundShorts(self.delivery, self.method)):
            case Done():
                return ok(
                    translate("Accounts", "{amount} paid back.").format(amount=money.text(total)),
                    translate("Accounts", "Households: {count}. Ctrl+Z takes all of it back.").format(count=people),
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)

    def _cash(self) -> int:
        return self._desk.queries.money.cash_expected()

    def _short(self, delivery: Delivery, found: list[ShortRefund]) -> ShortDelivery:
        return ShortDelivery(
            delivery.delivery,
            self._names.merchant(delivery.merchant),
            delivery.plate,
            local_moment(delivery.arrived_at, self._desk.now()),
            len(found),
            sum(each.short_fen for each in found),
            sum(each.refund_fen for each in found),
        )

    def _row(self, refund: ShortRefund) -> RefundRow:
        return RefundRow(refund.household, self._names.address(refund.household), refund)
