"""What a screen asks is answered through an index: no read walks through everything that was ever recorded.

The times themselves are measured by benchmarks/queries.py on 200,000 entries. SQLite chooses its plan from the schema
alone here, as it does in the program (nothing runs ANALYZE), so an empty file shows the plan of a full one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from checkpoint_app.db.database import Database
from checkpoint_app.db.queries import Queries
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain.facts import LotKey, RecalledLot
from checkpoint_app.domain.outcomes import ActionId
from checkpoint_app.domain.state import BagState, Delivery, Shift
from tests.desk import days

DELIVERY = Delivery("D", "P01", "M01", "", "", "", 5, "", "", 0, "", 0, "", "", "")
SHIFT = Shift("s", "P01", "", "V01", 5, "", "", 0)
READS: dict[str, Callable[[Queries], object]] = {
    "bag": lambda q: q.bag("B"),
    "bag_goods": lambda q: q.bag_goods("B"),
    "bags by state": lambda q: q.bags(state=BagState.WAITING),
    "bags by delivery": lambda q: q.bags(delivery="D"),
    "bags by household": lambda q: q.bags(household="H"),
    "bags to label": lambda q: q.bags(delivery="D", state=BagState.WAITING, unlabelled=True),
    "bag_counts of a delivery": lambda q: q.bag_counts("D"),
    "waiting_stamps": lambda q: q.waiting_stamps(),
    "current_shift": lambda q: q.current_shift(),
    "shift_bags": lambda q: q.shift_bags(SHIFT),
    "shift_deliveries": lambda q: q.shift_deliveries(SHIFT),
    "shift_agents": lambda q: q.shift_agents(SHIFT),
    "shift_held": lambda q: q.shift_held(SHIFT),
    "shift_recalls": lambda q: q.shift_recalls(SHIFT),
    "actions": lambda q: q.actions(),
    "actions of a kind": lambda q: q.actions(frozenset({"bag.packed"})),
    "action": lambda q: q.action(ActionId("j", 5)),
    "facts_about": lambda q: q.facts_about("bag:B"),
    "facts_in_force": lambda q: q.facts_in_force("bag:B"),
    "first_bag_of_order": lambda q: q.first_bag_of_order("o"),
    "alerts": lambda q: q.alerts(),
    "unsent": lambda q: q.unsent(),
    "seen": lambda q: q.seen(),
    "own_subjects_since": lambda q: q.own_subjects_since(5),
    "order": lambda q: q.order("o"),
    "latest orders": lambda q: q.orders(500),
    "waiting_orders": lambda q: q.waiting_orders(DELIVERY),
    "waiting_orders of a list": lambda q: q.waiting_orders(replace(DELIVERY, purchase_lists=("L",))),
    "earlier_arrival": lambda q: q.earlier_arrival(DELIVERY),
    "purchase_list": lambda q: q.purchase_list("M01"),
    "deliveries": lambda q: q.deliveries(),
    "deliveries_under_way": lambda q: q.deliveries_under_way(),
    "delivery": lambda q: q.delivery("D"),
    "delivery_lines": lambda q: q.delivery_lines("D"),
    "delivery_line": lambda q: q.delivery_line("D", "RICE"),
    "household_goods": lambda q: q.household_goods("D"),
    "goods": lambda q: q.goods("D", "H"),
    "balance": lambda q: q.money.balance("cash:P01"),
    "household_account": lambda q: q.money.household_account("H"),
    "household_statement": lambda q: q.money.household_statement("H"),
    "bill": lambda q: q.money.bill("H"),
    "refundable_shorts": lambda q: q.money.refundable_shorts("D"),
    "after_cancelling": lambda q: q.money.after_cancelling(["o"]),
    "billed_goods": lambda q: q.money.billed_goods("B", "o", 0, "RICE"),
    "merchant_account": lambda q: q.money.merchant_account("M01"),
    "merchant_statement": lambda q: q.money.merchant_statement("M01"),
    "invoice_lines": lambda q: q.money.invoice_lines("D"),
    "cash_moved_uncounted": lambda q: q.money.cash_moved_uncounted(5),
    "booked_at": lambda q: q.money.booked_at("voucher.merchant_invoiced", "FP-1", "M01"),
    "vouchers": lambda q: q.money.vouchers(),
    "latest credit of a bag": lambda q: q.money.latest_voucher("voucher.household_credited", bag="B"),
    "latest refund": lambda q: q.money.latest_voucher("voucher.payment_returned", household="H", delivery="D"),
    "latest answer": lambda q: q.money.latest_voucher("voucher.difference_answered", delivery="D", sku="RICE"),
    "latest payment of a merchant": lambda q: q.money.latest_voucher("voucher.merchant_paid", merchant="M01"),
    "latest cash count": lambda q: q.money.latest_voucher("voucher.cash_counted", after=5),
    "latest_cash_paid_out": lambda q: q.money.latest_cash_paid_out(5),
    "packed_of_line": lambda q: q.changes.packed_of_line("o", 0),
    "substitute": lambda q: q.changes.substitute("o", 0),
    "substitutes": lambda q: q.changes.substitutes("o"),
    "substitute_in_bag": lambda q: q.changes.substitute_in_bag("o", 0),
    "short_lines": lambda q: q.changes.short_lines("D"),
    "spoken_for": lambda q: q.changes.spoken_for("D"),
    "order_notes": lambda q: q.changes.order_notes("D", "H"),
    "orders_to_list": lambda q: q.purchasing.orders_to_list("M01"),
    "heads_to_list": lambda q: q.purchasing.heads_to_list(),
    "a purchase_list": lambda q: q.purchasing.purchase_list("L"),
    "purchase_lists": lambda q: q.purchasing.purchase_lists(),
    "unanswered_lists": lambda q: q.purchasing.unanswered_lists("M01"),
    "list_of_order": lambda q: q.purchasing.list_of_order("o"),
    "open_orders_of_list": lambda q: q.purchasing.open_orders_of_list("L"),
    "list_items": lambda q: q.purchasing.list_items("L"),
    "vehicle_after": lambda q: q.purchasing.vehicle_after("L", 5),
    "listing_of": lambda q: q.purchasing.listing_of("o", 5),
    "first_bag_at_quote": lambda q: q.purchasing.first_bag_at_quote("Q"),
    "prices_in_force": lambda q: q.purchasing.prices_in_force("M01"),
    "watched_prices": lambda q: q.purchasing.watched_prices(5),
    "lots": lambda q: q.lots.lots("D"),
    "lot": lambda q: q.lots.lot("D", "RICE", "L1"),
    "bags_lots": lambda q: q.lots.bags_lots("B"),
    "unpacked": lambda q: q.lots.unpacked("D"),
    "first_bag of a lot": lambda q: q.lots.first_bag("D", [LotKey("RICE", "L1")]),
    "first_bag of a delivery": lambda q: q.lots.first_bag("D", []),
    "counted": lambda q: q.lots.counted("D", "RICE", "L1", "good"),
    "withdrawn": lambda q: q.lots.withdrawn("D"),
    "seen_of": lambda q: q.seen_of("delivery:D"),
    "late_counts": lambda q: q.late_counts("D"),
    "comes_later": lambda q: q.changes.comes_later("o", 0),
    "treatments": lambda q: q.lots.treatments("D"),
    "entered_sheet": lambda q: q.lots.entered_sheet("T000000"),
    "tally": lambda q: q.lots.tally("T000000"),
    "barcode": lambda q: q.lots.barcode("6901234567892"),
    "overrides": lambda q: q.lots.overrides(5, 50),
    "batches": lambda q: q.trace.batches("L"),
    "lots_of_item": lambda q: q.trace.lots_of_item("RICE"),
    "deliveries_of_plate": lambda q: q.trace.deliveries_of_plate("黑A1"),
    "bags_with_short_code": lambda q: q.trace.bags_with_short_code("7ZQ4AB"),
    "bags_of_household": lambda q: q.trace.bags_of_household("H"),
    "a trace of lots": lambda q: q.trace.forward([RecalledLot("D", "RICE", "L1"), RecalledLot("", "RICE", "L1")]),
    "the goods of a bag": lambda q: q.trace.lines("B"),
    "who packed a bag": lambda q: q.trace.packer("B"),
    "recalls": lambda q: q.recalls.recalls(),
    "progress of a recall": lambda q: q.recalls.progress("R"),
    "state of a recall": lambda q: q.recalls.state("R"),
    "recalled_by": lambda q: q.recalls.recalled_by(RecalledLot("D", "RICE", "L1")),
    "promises": lambda q: q.recalls.promises("D", "RICE"),
    "first_withdrawal": lambda q: q.recalls.first_withdrawal("R"),
}
# Tables that grow with what is recorded, and the names that queries give them. A partial index may be walked: it holds
# what needs attention and nothing else.
WALKED = re.compile(
    r"SCAN (entry|e|voided|v|bag|b|bag_line|p|orders|o|order_line|l|delivery|d|delivery_expected|delivery_count|order_substitute|s|order_passed_on|"
    r"delivery_announced|delivery_lot|delivery_tally|delivery_release|delivery_treatment|delivery_withdrawn|bag_lot|n|f|x|r|"
    r"recall|recall_lot|tally|tally_line|barcode|ref_barcode|override|purchase_list_order|purchase_list_line|g|quote_line|q|k|voucher|voucher_line|voucher_posting|bag_posting)\b"
    r"(?! USING INDEX orders_allocated_twice)"
)
WRONG_INDEX = re.compile(r"SEARCH (entry|e) USING PRIMARY KEY \(journal=\?\)$")


@contextmanager
def statements(database: Database) -> Iterator[list[str]]:
    """Every SELECT that is run in the block, with its values in it."""
    run: list[str] = []
    database.connection.set_trace_callback(run.append)
    yield run
    database.connection.set_trace_callback(None)


def plan(database: Database, run: list[str]) -> list[str]:
    """The plan's steps of every statement that reads."""
    steps = []
    for statement in run:
        if statement.lstrip().upper().startswith(("SELECT", "WITH")):
            steps += [row[3] for row in database.connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
    return steps


@pytest.mark.parametrize("name", READS)
def test_a_read_of_a_screen_walks_through_no_table(database: Database, name: str) -> None:
    queries = Queries(database, "P01")
    with statements(database) as run:
        READS[name](queries)
    steps = plan(database, run)
    assert run and not [step for step in steps if WALKED.match(step)]
    if name not in {"unsent", "seen"}:  # these read the end of the journal, which the key's order gives at once
        assert not [step for step in steps if WRONG_INDEX.match(step)]


@pytest.fixture
def packed(database: Database) -> tuple[Desk, str]:
    """A desk on the database, and the code of a bag that waits."""
    clock = days.Clock()
    desk = Desk(database, checkpoint="P01", operator="V01", clock=clock)
    days.done(desk.do(c.OpenShift()))
    days.done(desk.do(c.TakeOrders(days.ORDERS)))
    delivery = days.take_delivery(desk)
    days.set_free(desk, clock, delivery)
    return desk, days.code(days.pack_all(desk, delivery)[0])


def test_giving_a_bag_away_walks_through_no_table(database: Database, packed: tuple[Desk, str]) -> None:
    desk, code = packed
    with statements(database) as run:
        days.done(desk.do(c.HandOverBag(code)))
    assert len(run) > 5 and not [step for step in plan(database, run) if WALKED.match(step)]


def test_a_trace_of_a_bag_walks_through_no_table(packed: tuple[Desk, str], database: Database) -> None:
    desk, _ = packed
    bag = desk.queries.bags(limit=1)[0].bag
    with statements(database) as run:
        assert desk.queries.trace.backward(bag) is not None
    assert len(run) > 10 and not [step for step in plan(database, run) if WALKED.match(step)]


def test_taking_it_back_walks_through_no_table(database: Database, packed: tuple[Desk, str]) -> None:
    desk, code = packed
    action = days.done(desk.do(c.HandOverBag(code))).action
    assert action is not None
    with statements(database) as run:
        days.done(desk.do(c.VoidAction(action.journal, action.lamport, "slip")))
    assert len(run) > 5 and not [step for step in plan(database, run) if WALKED.match(step)]
