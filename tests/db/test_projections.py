"""What a history means: which of two facts stands, and what a taking-back takes back."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from checkpoint_app.db import journal
from checkpoint_app.db.database import Database
from checkpoint_app.db.journal import Entry
from checkpoint_app.db.queries import Queries
from checkpoint_app.domain import facts
from checkpoint_app.domain.facts import EntryVoided, Fact
from checkpoint_app.domain.state import BagState, OrderState
from tests.db.histories import JOURNALS, TIMES, Draft, chained
from tests.db.test_arrival_order import receive

HERE, THERE = JOURNALS[:2]
PACKED = facts.BagPacked(
    "b1", "P01", "H1", "d1", "M01", 1, 1, False, (facts.BagLine("o1", 0, "RICE", Decimal(2), "斤"),)
)
LINES = (facts.OrderLine("RICE", Decimal(3), "斤", 100),)
TAKEN = facts.OrderTaken("o1", "H1", "M01", "P01", "phone", "1", TIMES[0], LINES)
ARRIVED = facts.VehicleArrived("d1", "P01", "M01", "黑A1", "", ())


def journal_of(name: str, *told: Fact, first: int = 1) -> list[Entry]:
    """The facts as one laptop's journal; each one Lamport tick after the last, the first at `first`."""
    drafts = [Draft(facts.kind_of(each), facts.subject_of(each), facts.encode(each), 1) for each in told]
    if drafts:
        drafts[0] = Draft(drafts[0].kind, drafts[0].subject, drafts[0].body, first)
    return chained(name, drafts)


def told(database: Database, *histories: Sequence[Entry]) -> Queries:
    """The histories received, the last one first, as a slow network may bring them."""
    for history in reversed(histories):
        receive(database, list(reversed(history)))
    return Queries(database, "P01")


def void(seq: int, name: str = HERE, subject: str = "bag:b1") -> EntryVoided:
    return EntryVoided(subject, name, seq, "slip")


@pytest.mark.parametrize(("voids", "state"), [(0, "handed_over"), (1, "waiting"), (2, "handed_over"), (3, "waiting")])
def test_a_taking_back_that_is_itself_taken_back_has_no_effect(database: Database, voids: int, state: str) -> None:
    # Entry 3 takes back the hand-over (2), entry 4 takes back entry 3, and so on.
    chain = [void(seq) for seq in range(2, 2 + voids)]
    queries = told(database, journal_of(HERE, PACKED, facts.BagHandedOver("b1", "door"), *chain))
    bag = queries.bag("b1")
    assert bag is not None and bag.state is BagState(state)
    voided = database.connection.execute("SELECT seq FROM voided ORDER BY seq").fetchall()
    in_force = 2 + voids
    assert [seq for (seq,) in voided] == list(range(in_force - 1, 1, -2))[::-1]


def test_a_taking_back_reaches_an_entry_of_another_laptop(database: Database) -> None:
    queries = told(
        database,
        journal_of(HERE, PACKED, facts.BagHandedOver("b1", "door")),
        journal_of(THERE, void(2, HERE), first=9),
    )
    bag = queries.bag("b1")
    assert bag is not None and bag.state is BagState.WAITING


def test_a_taking_back_that_names_another_subject_than_its_entry_takes_nothing_back(database: Database) -> None:
    history = journal_of(HERE, PACKED, void(1, HERE, "bag:b2"))
    assert told(database, history).bag("b1") is not None


def test_a_taking_back_that_comes_before_its_entry_is_kept_for_it(database: Database) -> None:
    packed, voided = journal_of(HERE, PACKED, void(1))
    receive(database, [voided])
    receive(database, [packed])
    assert Queries(database, "P01").bag("b1") is None


def test_a_bag_returned_twice_keeps_its_first_return(database: Database) -> None:
    queries = told(
        database,
        journal_of(HERE, PACKED, facts.BagReturned("b1", "spoilt")),
        journal_of(THERE, facts.BagReturned("b1", "again"), first=9),
    )
    bag = queries.bag("b1")
    assert bag is not None and bag.state is BagState.RETURNED
    lamport = database.connection.execute("SELECT returned_lamport FROM bag").fetchone()
    assert lamport == (2,)


def test_a_bag_packed_twice_under_one_id_keeps_its_first_content(database: Database) -> None:
    other = facts.BagPacked(
        "b1", "P01", "H2", "d1", "M01", 1, 1, False, (facts.BagLine("o9", 0, "MILK", Decimal(9), "盒"),)
    )
    queries = told(database, journal_of(HERE, PACKED), journal_of(THERE, other, first=9))
    bag = queries.bag("b1")
    assert bag is not None and bag.household == "H1"
    assert queries.bag_goods("b1") == [("RICE", Decimal(2), "斤")]


def test_what_happened_to_a_bag_that_is_not_known_yet_shows_once_its_packing_arrives(database: Database) -> None:
    packed, handed = journal_of(HERE, PACKED, facts.BagHandedOver("b1", "door"))
    receive(database, [handed])
    queries = Queries(database, "P01")
    assert queries.bag("b1") is None
    receive(database, [packed])
    bag = queries.bag("b1")
    assert bag is not None and bag.state is BagState.HANDED_OVER


def test_an_order_taken_twice_keeps_its_first_content(database: Database) -> None:
    other = facts.OrderTaken("o1", "H2", "M01", "P01", "phone", "1", TIMES[1], LINES * 2)
    queries = told(database, journal_of(HERE, TAKEN), journal_of(THERE, other, first=9))
    order = queries.order("o1")
    assert order is not None and (order.household, len(order.lines)) == ("H1", 1)


def test_an_order_withdrawn_here_and_shared_out_there_has_its_goods(database: Database) -> None:
    allocated = facts.OrderAllocated("o1", "d1", (facts.AllocatedLine(0, Decimal(2), Decimal(1)),))
    queries = told(
        database,
        journal_of(HERE, TAKEN, facts.OrderCancelled("o1", "moved out")),
        journal_of(THERE, allocated, first=9),
    )
    order = queries.order("o1")
    assert order is not None and order.state is OrderState.ALLOCATED
    assert (order.given, order.short) == ((Decimal(2),), (Decimal(1),))


def test_the_latest_disinfection_counts_and_the_first_end_of_the_count_and_release(database: Database) -> None:
    def treated(agent: str, at: str) -> facts.DisinfectionStarted:
        return facts.DisinfectionStarted("d1", agent, 500, "spray", 60, at)

    here = journal_of(HERE, ARRIVED, facts.CountFinished("d1"), treated("84", TIMES[0]), facts.GoodsReleased("d1"))
    there = journal_of(THERE, facts.CountFinished("d1"), treated("75%", TIMES[1]), facts.GoodsReleased("d1"), first=9)
    delivery = told(database, here, there).delivery("d1")
    assert delivery is not None
    assert (delivery.agent, delivery.disinfected_from) == ("75%", TIMES[1])
    assert delivery.count_finished_at == here[1].at and delivery.released_at == here[3].at


def test_counts_add_up_by_item_and_condition(database: Database) -> None:
    def counted(sku: str, condition: str, quantity: str) -> facts.GoodsCounted:
        return facts.GoodsCounted("d1", sku, condition, Decimal(quantity), "斤", "")

    arrived = facts.VehicleArrived("d1", "P01", "M01", "黑A1", "", (facts.ExpectedLine("RICE", Decimal(9), "斤"),))
    here = journal_of(HERE, arrived, counted("RICE", "good", "2.5"), counted("RICE", "damaged", "1"))
    there = journal_of(
        THERE, counted("RICE", "good", "4"), counted("RICE", "good", "-0.5"), counted("EGGS", "good", "1")
    )
    lines = told(database, here, there).delivery_lines("d1")
    assert [(line.sku, line.ordered, line.good, line.damaged, line.refused) for line in lines] == [
        ("EGGS", Decimal(0), Decimal(1), Decimal(0), Decimal(0)),
        ("RICE", Decimal(9), Decimal(6), Decimal(1), Decimal(0)),
    ]


def test_a_shift_that_two_laptops_closed_keeps_its_first_closing(database: Database) -> None:
    queries = told(
        database,
        journal_of(HERE, facts.ShiftOpened("s1", "P01"), facts.ShiftClosed("s1")),
        journal_of(THERE, facts.ShiftClosed("s1"), first=9),
    )
    (shift,) = queries.shifts()
    assert shift.closed_lamport == 2 and queries.current_shift() is None


def test_an_entry_of_no_known_kind_of_subject_is_kept_and_shown_as_not_understood(database: Database) -> None:
    (entry,) = chained(HERE, [Draft("drone.landed", "drone:7", b"{}", 1)])
    queries = told(database, [entry])
    assert queries.alerts().unread == 1
    with database.reading() as connection:
        assert journal.of_subject(connection, "drone:7") == (entry,)
