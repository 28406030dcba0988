"""What is typed into a form about money before it is booked. Knows amounts and words, neither the desk nor a widget."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.domain import money
from checkpoint_app.domain.facts import CASH, TRANSFER
from checkpoint_app.words import translate


@dataclass(slots=True)
class MoneyDraft:
    """An amount, how it is paid, and what is wrong with either; empty complaints where nothing is."""

    amount: str = ""
    method: str = CASH
    reference: str = ""
    wrong_amount: str = ""
    wrong_reference: str = ""

    @property
    def fen(self) -> int | None:
        """What was typed as an amount, or None."""
        return money.read(self.amount)

    @property
    def wants_reference(self) -> bool:
        return self.method == TRANSFER

    @property
    def booked_reference(self) -> str:
        """The number of the transfer, as it is booked; empty for cash."""
        return self.reference.strip() if self.wants_reference else ""

    def prefill(self, fen: int) -> None:
        """Begin anew with this amount."""
        self.amount = money.text(fen) if fen else ""
        self.reference = ""
        self.forgive()

    def forgive(self) -> None:
        """Something else is typed: what was wrong may be right."""
        self.wrong_amount = ""
        self.wrong_reference = ""

    def check(self) -> int | None:
        """The amount to book; None when something is wrong, which is said beside its field then."""
        self.forgive()
        fen = self.fen
        if not fen:
            self.wrong_amount = amount_complaint(self.amount)
        elif self.wants_reference and not self.reference.strip():
            self.wrong_reference = translate("Accounts", "Type the number of the transfer, as the bank shows it.")
        return None if self.wrong_amount or self.wrong_reference else fen


def amount_complaint(text: str) -> str:
    """What is wrong with an amount that cannot be booked."""
    if not text.strip():
        return translate("Accounts", "Type an amount, such as 12.50.")
    return translate("Accounts", "“{amount}” is not an amount of more than 0 in yuan, such as 12.50.").format(
        amount=text.strip()
    )
