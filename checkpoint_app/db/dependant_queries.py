"""Named reads about vouchers that stand on something else, so that it can be taken back only after them."""

from __future__ import annotations

from checkpoint_app.db.reads import Reads
from checkpoint_app.domain import accounts
from checkpoint_app.domain.rules.voiding import Dependant


class DependantQueries(Reads):
    """Reads of vouchers in force, for taking back what they stand on; see MoneyQueries."""

    def latest_voucher(
        self,
        kind: str,
        *,
        bag: str = "",
        household: str = "",
        merchant: str = "",
        delivery: str = "",
        sku: str = "",
        after: int = 0,
    ) -> Dependant | None:
        """The latest voucher of a kind ("voucher.payment_taken") with all that is named, booked after a Lamport time."""
        named = {"bag": bag, "household": household, "merchant": merchant, "delivery": delivery, "sku": sku}
        # Said once more with <> '', so that SQLite sees that it may use the partial index.
        where = [f"{column} = :{column} AND {column} <> ''" for column, value in named.items() if value]
        if not where:
            where = ["checkpoint = :checkpoint"]
        rows = self._all(
            f"""SELECT 'voucher.' || kind, at FROM voucher WHERE {" AND ".join(where)} AND kind = :kind AND lamport > :after
                ORDER BY lamport DESC LIMIT 1""",
            {**named, "kind": kind.partition(".")[2], "after": after},
        )
        return Dependant(*rows[0]) if rows else None

    def latest_cash_paid_out(self, after: int) -> Dependant | None:
        """The latest voucher after a Lamport time that took cash out of this checkpoint's box."""
        rows = self._all(
            """SELECT 'voucher.' || v.kind, v.at FROM voucher_posting p JOIN voucher v USING (voucher_id)
               WHERE p.account = :cash AND p.lamport > :after AND p.fen < 0 ORDER BY p.lamport DESC LIMIT 1""",
            {"cash": accounts.cash(self.checkpoint), "after": after},
        )
        return Dependant(*rows[0]) if rows else None
