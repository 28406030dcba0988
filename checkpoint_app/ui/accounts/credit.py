"""Taking goods off a household's bill: which line, how much of it, why, and who bears it. Knows the desk, no widget."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.db.money_rows import BillLine
from checkpoint_app.desk import Desk
from checkpoint_app.domain import money
from checkpoint_app.domain.commands import CreditHousehold
from checkpoint_app.domain.facts import CREDIT_REASONS
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.quantities import NotAQuantity, parse
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.rules.money import BEARER_BY_REASON, Billed, pro_rata
from checkpoint_app.domain.state import BagState
from checkpoint_app.ui.accounts.drafts import amount_complaint
from checkpoint_app.ui.accounts.said import Said
from checkpoint_app.ui.answer import Answer, ok, refusal
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names
from checkpoint_app.ui.texts.money_words import bearer_words, credit_reason_words
from checkpoint_app.words import translate

_HANDED = (BagState.HANDED_OVER, BagState.CONFLICT)


@dataclass(frozen=True, slots=True)
class _Goods:
    """The goods of a bill's line in one bag."""

    bag: str
    billed: Billed

    @property
    def left(self) -> Decimal:
        return self.billed.quantity - self.billed.credited

    @property
    def left_fen(self) -> int:
        return self.billed.amount_fen - self.billed.credited_fen


class CreditPresenter:
    """Keeps the chosen line and what is typed about it."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self._household = ""
        self._goods: _Goods | None = None
        self.line: BillLine | None = None
        self.reason = CREDIT_REASONS[0]
        self.borne_by = BEARER_BY_REASON[self.reason]
        self.quantity = ""
        self.amount = ""
        self.wrong_quantity = ""
        self.wrong_amount = ""

    def begin(self, household: str) -> None:
        """Another household is looked at."""
        self._household = household
        self.choose(None)

    def choose(self, line: BillLine | None) -> None:
        """The line with the cursor: all that is left of it and its price stand in the fields. What is typed about a line
        that did not change stays. Raises KnownError."""
        if line is not None and line == self.line:
            return
        self.line = line
        self._goods = self._find(line)
        self._forgive()
        left = self._goods
        self.quantity = quantity_text(left.left) if left else ""
        self.amount = money.text(left.left_fen) if left else ""

    def choose_reason(self, reason: str) -> None:
        """Who bears it follows, until somebody says otherwise. A wrong price takes back no goods."""
        if reason == "price":
            self.quantity, self.amount = "0", ""
        elif self.reason == "price" and self._goods:
            self.quantity, self.amount = quantity_text(self._goods.left), money.text(self._goods.left_fen)
        self.reason = reason
        self.borne_by = BEARER_BY_REASON[reason]
        self._forgive()

    def type_quantity(self, text: str) -> None:
        """The amount follows the quantity."""
        self.quantity = text
        self._forgive()
        quantity = _quantity(text)
        if quantity and self._goods:
            self.amount = money.text(pro_rata(self._goods.billed, min(quantity, self._goods.left)))

    def type_amount(self, text: str) -> None:
        """The quantity stays as it is: a part of the price may be taken off too."""
        self.amount = text
        self._forgive()

    @property
    def can_credit(self) -> bool:
        """Something of the chosen line was handed over, and not all of it is taken off yet."""
        return self._goods is not None and self._goods.left_fen > 0

    def title(self) -> str:
        """Of which goods so much is taken off."""
        if self.line is None:
            return translate("Accounts", "Choose a line of the bill with ↑ and ↓")
        return self._names.product(self.line.sku)

    def said(self) -> Said:
        """What booking it would do, or why nothing can be taken off."""
        if self.line is None:
            return Said(None, "")
        goods = self._goods
        if goods is None:
            words = translate("Accounts", "Not handed over: only what a household has got can be taken off its bill.")
            return Said(Mark.NOTICE, words)
        if not goods.left_fen:
            return Said(Mark.NOTICE, translate("Accounts", "All of it is taken off already."))
        fen = money.read(self.amount)
        if not fen:
            return Said(None, "")
        if fen > goods.left_fen:
            words = translate("Accounts", "Only {amount} of it is still on the bill.")
            return Said(Mark.WRONG, words.format(amount=money.text(goods.left_fen)))
        return Said(
            Mark.OK,
            translate("Accounts", "{amount} is taken off the bill, {reason}; {bearer}.").format(
                amount=money.text(fen), reason=credit_reason_words(self.reason), bearer=bearer_words(self.borne_by)
            ),
        )

    def book(self) -> Answer | None:
        """None: something is wrong, and is said beside its field."""
        self._forgive()
        line, goods = self.line, self._goods
        if line is None or goods is None:
            return None
        quantity, fen = _quantity(self.quantity), money.read(self.amount)
        if quantity is None:
            self.wrong_quantity = translate(
                "Accounts", "“{quantity}” is not a quantity. Type digits, such as 2 or 0.5; 0 for the price alone."
            ).format(quantity=self.quantity.strip())
        if not fen:
            self.wrong_amount = amount_complaint(self.amount)
        if quantity is None or not fen:
            return None
        command = CreditHousehold(goods.bag, line.order, line.line, line.sku, quantity, self.reason, self.borne_by, fen)
        match self._desk.do(command):
            case Done():
                return ok(
                    translate("Accounts", "{amount} taken off: {product}.").format(
                        amount=money.text(fen), product=self._names.product(line.sku)
                    ),
                    f"{self._names.address(self._household)}, {credit_reason_words(self.reason)}, "
                    f"{bearer_words(self.borne_by)}",
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)

    def _forgive(self) -> None:
        self.wrong_quantity = ""
        self.wrong_amount = ""

    def _find(self, line: BillLine | None) -> _Goods | None:
        """The bag that still has most of the line on the bill; one line may lie in two, when a bag went back."""
        if line is None:
            return None
        queries = self._desk.queries
        found = []
        for row in queries.bags(household=self._household):
            if row.state in _HANDED:
                billed = queries.money.billed_goods(row.bag, line.order, line.line, line.sku)
                if billed is not None:
                    found.append(_Goods(row.bag, billed))
        return max(found, key=lambda each: each.left_fen, default=None)


def _quantity(text: str) -> Decimal | None:
    try:
        found = parse(text or "0")
    except NotAQuantity:
        return None
    return found if found >= 0 else None
