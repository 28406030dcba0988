"""The orders on record: which are listed, what stands in each column, and cancelling one. Knows no widget."""

from __future__ import annotations

from checkpoint_app.db.rows import OrderRow
from checkpoint_app.desk import Desk
from checkpoint_app.domain import money
from checkpoint_app.domain.commands import CancelOrder
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.state import OrderState
from checkpoint_app.ui.answer import Answer, ok, refusal, refused
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names, local_moment
from checkpoint_app.words import translate

# Beside all that are open. More would be slow to load after each action, and nobody scrolls through them.
LISTED = 3000


class RecordedPresenter:
    """Keeps what is searched for and a reason not yet used. The columns are worked out when they are drawn."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
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

    def state(self, row: OrderRow) -> str:
        match OrderState(row.state):
            case OrderState.OPEN:
                return translate("Orders", "waiting")
            case OrderState.CANCELLED:
                return translate("Orders", "cancelled")
            case OrderState.ALLOCATED:
                return translate("Orders", "shared out")

    def mark(self, row: OrderRow) -> Mark:
        match OrderState(row.state):
            case OrderState.OPEN:
                return Mark.WAITING
            case OrderState.CANCELLED:
                return Mark.VOID
            case OrderState.ALLOCATED:
                return Mark.OK

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
