"""How vouchers become rows: what a voucher says, and its postings in double entry."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.db.journal import Entry
from checkpoint_app.db.projections.registry import applies
from checkpoint_app.domain import accounts, facts
from checkpoint_app.domain.quantities import to_milli


@dataclass(frozen=True, slots=True)
class _Head:
    """What the table `voucher` keeps of every kind."""

    kind: str
    amount_fen: int
    household: str = ""
    merchant: str = ""
    delivery: str = ""
    bag: str = ""
    order: str = ""
    line: int = 0
    sku: str = ""
    quantity: Decimal = Decimal(0)
    unit: str = ""
    method: str = ""
    reference: str = ""
    reason: str = ""
    borne_by: str = ""


@applies(facts.PaymentTaken)
def payment_taken(db: sqlite3.Connection, fact: facts.PaymentTaken, entry: Entry) -> None:
    head = _Head(
        "payment_taken", fact.amount_fen, household=fact.household, method=fact.method, reference=fact.reference
    )
    _book(db, fact, entry, head)


@applies(facts.PaymentReturned)
def payment_returned(db: sqlite3.Connection, fact: facts.PaymentReturned, entry: Entry) -> None:
    head = _Head(
        "payment_returned",
        fact.amount_fen,
        household=fact.household,
        delivery=fact.delivery,
        method=fact.method,
        reference=fact.reference,
        reason=fact.reason,
    )
    _book(db, fact, entry, head)


@applies(facts.HouseholdCredited)
def household_credited(db: sqlite3.Connection, fact: facts.HouseholdCredited, entry: Entry) -> None:
    head = _Head(
        "household_credited",
        fact.amount_fen,
        household=fact.household,
        merchant=fact.merchant,
        bag=fact.bag,
        order=fact.order,
        line=fact.line,
        sku=fact.sku,
        quantity=fact.quantity,
        unit=fact.unit,
        reason=fact.reason,
        borne_by=fact.borne_by,
    )
    _book(db, fact, entry, head)


@applies(facts.MerchantInvoiced)
def merchant_invoiced(db: sqlite3.Connection, fact: facts.MerchantInvoiced, entry: Entry) -> None:
    head = _Head(
        "merchant_invoiced",
        fact.total_fen,
        merchant=fact.merchant,
        delivery=fact.delivery,
        reference=fact.number,
    )
    _book(db, fact, entry, head, fact.lines)


@applies(facts.DifferenceAnswered)
def difference_answered(db: sqlite3.Connection, fact: facts.DifferenceAnswered, entry: Entry) -> None:
    head = _Head(
        "difference_answered",
        fact.amount_fen,
        merchant=fact.merchant,
        delivery=fact.delivery,
        sku=fact.sku,
        quantity=fact.quantity,
        unit=fact.unit,
        borne_by=fact.borne_by,
    )
    _book(db, fact, entry, head)


@applies(facts.MerchantPaid)
def merchant_paid(db: sqlite3.Connection, fact: facts.MerchantPaid, entry: Entry) -> None:
    head = _Head("merchant_paid", fact.amount_fen, merchant=fact.merchant, method=fact.method, reference=fact.reference)
    _book(db, fact, entry, head)


@applies(facts.MoneyMoved)
def money_moved(db: sqlite3.Connection, fact: facts.MoneyMoved, entry: Entry) -> None:
    head = _Head("money_moved", fact.amount_fen, reference=fact.reference, reason=f"{fact.source} {fact.target}")
    _book(db, fact, entry, head)


@applies(facts.CashCounted)
def cash_counted(db: sqlite3.Connection, fact: facts.CashCounted, entry: Entry) -> None:
    head = _Head("cash_counted", fact.counted_fen - fact.expected_fen, reason=fact.explanation)
    _book(db, fact, entry, head)


def _book(
    db: sqlite3.Connection,
    fact: accounts.Voucher,
    entry: Entry,
    head: _Head,
    lines: Sequence[facts.InvoiceLine] = (),
) -> None:
    # The id is random, so a second fact under it is a copy: the first stays.
    done = db.execute(
        """INSERT OR IGNORE INTO voucher (voucher_id, kind, checkpoint, household, merchant, delivery, bag, order_id, line,
               sku, quantity_milli, unit, amount_fen, method, reference, reason, borne_by, at, operator, lamport)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            fact.voucher,
            head.kind,
            fact.checkpoint,
            head.household,
            head.merchant,
            head.delivery,
            head.bag,
            head.order,
            head.line,
            head.sku,
            to_milli(head.quantity),
            head.unit,
            head.amount_fen,
            head.method,
            head.reference,
            head.reason,
            head.borne_by,
            entry.at,
            entry.operator,
            entry.lamport,
        ),
    )
    if not done.rowcount:
        return
    db.executemany(
        "INSERT INTO voucher_line (voucher_id, line, sku, quantity_milli, unit, price_fen, amount_fen)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (fact.voucher, number, line.sku, to_milli(line.quantity), line.unit, line.price_fen, line.amount_fen)
            for number, line in enumerate(lines)
        ],
    )
    db.executemany(
        """INSERT INTO voucher_posting (voucher_id, account, fen, at, lamport) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET fen = fen + excluded.fen""",
        [(fact.voucher, each.account, each.fen, entry.at, entry.lamport) for each in accounts.of_voucher(fact)],
    )
