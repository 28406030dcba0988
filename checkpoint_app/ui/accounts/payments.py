"""What a form for money asks of whoever books it, and paying a merchant. Knows the desk, no widget."""

from __future__ import annotations

from typing import Protocol

from checkpoint_app.db.money_rows import MerchantAccount
from checkpoint_app.desk import Desk
from checkpoint_app.domain import money
from checkpoint_app.domain.commands import PayMerchant
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.ui.accounts.drafts import MoneyDraft
from checkpoint_app.ui.accounts.said import Said
from checkpoint_app.ui.accounts.words import owed_words
from checkpoint_app.ui.answer import Answer, ok, refusal
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names
from checkpoint_app.ui.texts.money_words import method_words
from checkpoint_app.words import translate


class Booking(Protocol):
    """A payment in either direction, as its form sees it."""

    draft: MoneyDraft

    @property
    def button(self) -> str:
        """What the button that books says."""
        ...

    def said(self) -> Said:
        """What booking the amount would mean."""
        ...

    def book(self) -> Answer | None:
        """None: something is wrong, and the draft says what."""
        ...


class MerchantPayment:
    """Settling with a merchant."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.draft = MoneyDraft()
        self.account: MerchantAccount | None = None

    @property
    def button(self) -> str:
        return translate("Accounts", "Book the payment to the merchant")

    def begin(self, account: MerchantAccount | None) -> None:
        """Another merchant is looked at, or its account changed: what is owed stands in the field."""
        self.account = account
        self.draft.prefill(max(0, account.owed_fen) if account else 0)

    def said(self) -> Said:
        """Whether it settles the account."""
        fen = self.draft.fen
        if self.account is None:
            return Said(None, "")
        owed = self.account.owed_fen
        if owed <= 0:
            return Said(Mark.OK, translate("Accounts", "Nothing is owed to this merchant."))
        if not fen:
            return Said(None, "")
        if fen == owed:
            return Said(Mark.OK, translate("Accounts", "All that is owed: the account is settled."))
        if fen < owed:
            return Said(
                Mark.SHORT, translate("Accounts", "A part: {amount} stays owed.").format(amount=money.text(owed - fen))
            )
        return Said(Mark.WRONG, translate("Accounts", "Only {amount} is owed.").format(amount=money.text(owed)))

    def book(self) -> Answer | None:
        """None: something is wrong, and the draft says what."""
        fen = self.draft.check()
        if fen is None or self.account is None:
            return None
        merchant, draft = self.account.merchant, self.draft
        match self._desk.do(PayMerchant(merchant, fen, draft.method, draft.booked_reference)):
            case Done():
                after = self._desk.queries.money.merchant_account(merchant)
                return ok(
                    translate("Accounts", "{amount} paid to {merchant}.").format(
                        amount=money.text(fen), merchant=self._names.merchant(merchant)
                    ),
                    translate("Accounts", "{method}. The merchant now: {balance}.").format(
                        method=method_words(draft.method), balance=owed_words(after.owed_fen)
                    ),
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)
