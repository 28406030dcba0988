"""Named reads about money: accounts, statements, what may be paid back, what a merchant has to make good."""

from __future__ import annotations

from collections.abc import Iterable

from checkpoint_app.db import money_sql as sql
from checkpoint_app.db.bill_queries import BillQueries
from checkpoint_app.db.dependant_queries import DependantQueries
from checkpoint_app.db.money_rows import (
    AccountBalance,
    HouseholdAccount,
    InvoiceComparison,
    MerchantAccount,
    ShortRefund,
    StatementRow,
    VoucherRow,
)
from checkpoint_app.domain import accounts
from checkpoint_app.domain.facts import CASH
from checkpoint_app.domain.quantities import from_milli
from checkpoint_app.domain.rules import money, settlement

_VOUCHER = """SELECT voucher_id, 'voucher.' || kind, at, operator, household, merchant, delivery, bag, sku, quantity_milli,
        unit, amount_fen, method, reference, reason, borne_by
    FROM voucher"""
# What a delivery did not bring and no accepted substitute stands for, at the price in force, line by line.
_SHORT = f"""
    SELECT o.household, max(0, {sql.times(sql.price("o", "l"), "l.short_milli")} - coalesce((
        SELECT {sql.times("s.price_fen", "s.quantity_milli")} FROM order_substitute s
        WHERE s.order_id = l.order_id AND s.line = l.line AND s.state = 'accepted'), 0)) AS fen
    FROM orders o JOIN order_line l USING (order_id) WHERE o.delivery = :delivery AND l.short_milli > 0"""


class MoneyQueries(BillQueries, DependantQueries):
    """Reads on one connection, for one checkpoint. Safe in the thread that opened the database. Raise KnownError.

    Households and merchants have one account each, whatever checkpoint booked on it; cash and bank are this checkpoint's.
    """

    def trial_balance(self) -> list[AccountBalance]:
        """Every account that anything was booked on. The balances add up to 0."""
        rows = self._all(
            """SELECT account, sum(max(fen, 0)), -sum(min(fen, 0)), sum(fen) FROM posting GROUP BY account
               ORDER BY account""",
            {},
        )
        return [AccountBalance(*row) for row in rows]

    def balance(self, account: str) -> int:
        """Debit minus credit of an account (domain/accounts.py), in fen."""
        rows = self._all("SELECT coalesce(sum(fen), 0) FROM posting WHERE account = :account", {"account": account})
        return int(rows[0][0])

    # households

    def household_account(self, household: str) -> HouseholdAccount:
        """Where a household stands; all 0 when nothing is known of it."""
        rows = self._all(sql.household_sums(one=True), {"household": household})
        return HouseholdAccount(*rows[0]) if rows else HouseholdAccount(household, 0, 0, 0, 0, 0)

    def household_accounts(self) -> list[HouseholdAccount]:
        """Every household with an order, a bag or a voucher, by its id."""
        return [HouseholdAccount(*row) for row in self._all(sql.household_sums(one=False), {})]

    def household_statement(self, household: str) -> list[StatementRow]:
        """What was booked on a household's account, oldest first."""
        return self._statement(accounts.household(household))

    def refundable_shorts(self, delivery: str) -> list[ShortRefund]:
        """Every household that a delivery left short, and what it gets back for that now."""
        rows = self._all(
            f"""
            SELECT household, CAST(total(fen) AS INTEGER), coalesce((
                SELECT sum(v.amount_fen) FROM voucher v WHERE v.household = short.household AND v.household <> ''
                    AND v.kind = 'payment_returned' AND v.delivery = :delivery), 0)
            FROM ({_SHORT}) short GROUP BY household ORDER BY household
            """,
            {"delivery": delivery},
        )
        found = []
        for household, short_fen, returned_fen in rows:
            owed_fen = self.household_account(household).owed_fen
            refund_fen = money.refund_of(short_fen, returned_fen, owed_fen)
            found.append(ShortRefund(household, short_fen, returned_fen, owed_fen, refund_fen))
        return found

    def after_cancelling(self, orders: Iterable[str]) -> list[money.Cancelled]:
        """For each household with one of these open orders, what could be paid back to it if they were cancelled."""
        cancelled: dict[str, int] = {}
        for order in orders:
            for household, fen in self._all(
                f"SELECT household, CAST(total(fen) AS INTEGER) FROM ({sql.outstanding('o.order_id = :order')})"
                " GROUP BY household",
                {"order": order},
            ):
                cancelled[household] = cancelled.get(household, 0) + fen
        found = []
        for household, fen in sorted(cancelled.items()):
            account = self.household_account(household)
            owed_fen = max(0, -(account.balance_fen + account.expected_fen - fen))
            found.append(money.Cancelled(household, fen, owed_fen, self._last_method(household)))
        return found

    def billed_goods(self, bag: str, order: str, line: int, sku: str) -> money.Billed | None:
        """Goods of an order line in a bag that was handed over; None if they are on no bill."""
        rows = self._all(
            """
            SELECT b.household, b.merchant, iif(k.weighed_milli = 0, k.quantity_milli, k.weighed_milli), k.unit, k.amount_fen,
                coalesce(sum(v.quantity_milli), 0), coalesce(sum(v.amount_fen), 0)
            FROM bag b JOIN bag_line k USING (bag_id)
                LEFT JOIN voucher v ON v.bag = k.bag_id AND v.bag <> '' AND v.order_id = k.order_id AND v.line = k.line
                    AND v.sku = k.sku
            WHERE k.bag_id = :bag AND k.order_id = :order AND k.line = :line AND k.sku = :sku
                AND b.handed_lamport IS NOT NULL
            GROUP BY b.bag_id
            """,
            {"bag": bag, "order": order, "line": line, "sku": sku},
        )
        for household, merchant, milli, unit, amount, credited, credited_fen in rows:
            return money.Billed(
                household, merchant, from_milli(milli), unit, amount, from_milli(credited), credited_fen
            )
        return None

    # merchants

    def merchant_account(self, merchant: str) -> MerchantAccount:
        """Where a merchant stands."""
        sums = dict(
            self._all(
                """SELECT kind, sum(amount_fen) FROM voucher WHERE merchant = :merchant AND merchant <> ''
                       AND (kind <> 'difference_answered' OR borne_by = 'merchant') GROUP BY kind""",
                {"merchant": merchant},
            )
        )
        return MerchantAccount(
            merchant,
            sums.get("merchant_invoiced", 0),
            sums.get("difference_answered", 0),
            sums.get("merchant_paid", 0),
            self.balance(accounts.goods(merchant)),
        )

    def merchant_statement(self, merchant: str) -> list[StatementRow]:
        """What was booked on a merchant's account, oldest first; what is owed to it stands on the credit side."""
        return self._statement(accounts.merchant(merchant))

    def invoice_lines(self, delivery: str) -> list[InvoiceComparison]:
        """What a delivery brought beside what was invoiced for it, item by item."""
        rows = self._all(
            f"""
            WITH side AS (
                SELECT sku, unit, quantity_milli AS ordered, 0 AS good, 0 AS damaged, 0 AS refused, 0 AS credited,
                    0 AS withdrawn, 0 AS invoiced, 0 AS invoiced_fen, 0 AS price
                FROM delivery_expected WHERE delivery_id = :delivery
                UNION ALL
                SELECT sku, unit, 0, iif(condition = 'good', quantity_milli, 0),
                    iif(condition = 'damaged', quantity_milli, 0), iif(condition = 'refused', quantity_milli, 0),
                    0, 0, 0, 0, 0
                FROM delivery_count WHERE delivery_id = :delivery
                UNION ALL
                SELECT v.sku, v.unit, 0, 0, 0, 0, v.quantity_milli, 0, 0, 0, 0
                FROM bag b JOIN voucher v ON v.bag = b.bag_id AND v.bag <> ''
                WHERE b.delivery = :delivery AND v.borne_by = 'merchant'
                UNION ALL
                SELECT w.sku, NULL, 0, 0, 0, 0, 0, w.quantity_milli, 0, 0, 0
                FROM delivery_withdrawn w WHERE w.delivery_id = :delivery
                UNION ALL
                SELECT i.sku, i.unit, 0, 0, 0, 0, 0, 0, i.quantity_milli, i.amount_fen, i.price_fen
                FROM voucher v JOIN voucher_line i USING (voucher_id)
                WHERE v.delivery = :delivery AND v.delivery <> '' AND v.kind = 'merchant_invoiced'
            )
            SELECT sku, min(unit), sum(ordered), sum(good), sum(damaged), sum(refused), sum(credited),
                sum(withdrawn), sum(invoiced),
                sum(invoiced_fen), coalesce({sql.quoted("d", "side")}, 0), max(price)
            FROM side LEFT JOIN delivery d ON d.delivery_id = :delivery GROUP BY sku ORDER BY sku
            """,
            {"delivery": delivery},
        )
        answers = self._answers(delivery)
        found = []
        for sku, unit, *millis, invoiced_fen, quoted_fen, price_fen in rows:
            ordered, good, damaged, refused, credited, withdrawn, invoiced = map(from_milli, millis)
            sound = good - credited - withdrawn
            gap = settlement.difference(invoiced, invoiced_fen, sound=sound, answers=answers.get(sku, ()))
            found.append(
                InvoiceComparison(
                    sku, unit, ordered, good, damaged, refused, credited, invoiced, invoiced_fen, quoted_fen, price_fen,
                    gap.quantity, gap.fen, gap.open, gap.open_fen, gap.borne_by, gap.answered_at, withdrawn,
                )
            )  # fmt: skip
        return found

    def difference(self, delivery: str, sku: str) -> tuple[str, settlement.Difference]:
        """The unit of an item of a delivery, and what of it was invoiced and is not sound."""
        for line in self.invoice_lines(delivery):
            if line.sku == sku:
                gap = (line.difference, line.difference_fen, line.open, line.open_fen, line.answered, line.answered_at)
                return line.unit, settlement.Difference(*gap)
        return "", settlement.NO_DIFFERENCE

    # the checkpoint's own money, and vouchers of all kinds

    def cash_expected(self) -> int:
        """What the cash box must hold, in fen."""
        return self.balance(accounts.cash(self.checkpoint))

    def cash_moved_uncounted(self, since: int) -> str:
        """When cash moved last after the Lamport time `since` without being counted afterwards; empty if it did not."""
        rows = self._all(
            """SELECT coalesce(max(at), '') FROM voucher_posting WHERE account = :cash AND lamport > max(:since, coalesce(
                   (SELECT max(lamport) FROM voucher
                    WHERE checkpoint = :checkpoint AND kind = 'cash_counted' AND lamport > :since), 0))""",
            {"cash": accounts.cash(self.checkpoint), "since": since},
        )
        return str(rows[0][0])

    def booked_at(self, kind: str, reference: str, merchant: str = "") -> str:
        """When the first voucher of a kind ("voucher.payment_taken") with this reference was booked: a transfer, or an invoice
        of the merchant; empty if none was. What is written beside a cash payment is no reference."""
        rows = self._all(
            f"""SELECT at FROM voucher WHERE reference = :reference AND reference <> '' AND kind = :kind
                    AND method <> 'cash' {"AND merchant = :merchant" if merchant else ""}
                ORDER BY lamport, voucher_id LIMIT 1""",
            {"reference": reference, "kind": kind.partition(".")[2], "merchant": merchant},
        )
        return str(rows[0][0]) if rows else ""

    def vouchers(self, limit: int = 500) -> list[VoucherRow]:
        """The vouchers of this checkpoint that are in force, latest first."""
        rows = self._all(
            f"{_VOUCHER} WHERE checkpoint = :checkpoint ORDER BY lamport DESC, voucher_id LIMIT :limit",
            {"limit": limit},
        )
        return [VoucherRow(*(*row[:9], from_milli(row[9]), *row[10:])) for row in rows]

    def _answers(self, delivery: str) -> dict[str, list[settlement.Answer]]:
        answers: dict[str, list[settlement.Answer]] = {}
        for sku, milli, fen, borne_by, at in self._all(
            """SELECT sku, quantity_milli, amount_fen, borne_by, at FROM voucher
               WHERE delivery = :delivery AND delivery <> '' AND kind = 'difference_answered' ORDER BY lamport, voucher_id""",
            {"delivery": delivery},
        ):
            answers.setdefault(sku, []).append(settlement.Answer(from_milli(milli), fen, borne_by, at))
        return answers

    def _last_method(self, household: str) -> str:
        rows = self._all(
            """SELECT method FROM voucher WHERE household = :household AND household <> '' AND kind = 'payment_taken'
               ORDER BY lamport DESC, voucher_id LIMIT 1""",
            {"household": household},
        )
        return str(rows[0][0]) if rows else CASH

    def _statement(self, account: str) -> list[StatementRow]:
        rows = self._all(
            """
            SELECT booked.at, iif(v.voucher_id IS NULL, 'bag.handed_over', 'voucher.' || v.kind), coalesce(v.reference, ''),
                coalesce(v.reason, ''), coalesce(v.operator, b.handed_by, ''), coalesce(v.bag, booked.id),
                coalesce(v.sku, ''), booked.fen, coalesce(v.voucher_id, ''), coalesce(v.method, ''),
                coalesce(v.delivery, b.delivery, ''), coalesce(v.quantity_milli, 0), coalesce(v.unit, ''),
                coalesce(v.borne_by, '')
            FROM posting booked
                LEFT JOIN voucher v ON booked.origin = 'voucher' AND v.voucher_id = booked.id
                LEFT JOIN bag b ON booked.origin = 'bag' AND b.bag_id = booked.id
            WHERE booked.account = :account ORDER BY booked.lamport, booked.origin, booked.id
            """,
            {"account": account},
        )
        statement, balance = [], 0
        for row in rows:
            fen = row[7]
            balance += fen
            sides = (max(fen, 0), max(-fen, 0), balance)
            statement.append(StatementRow(*(*row[:7], *sides, *row[8:11], from_milli(row[11]), *row[12:])))
        return statement
