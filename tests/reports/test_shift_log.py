"""What is gathered for the shift log, from a real database."""

from __future__ import annotations

from dataclasses import astuple, replace
from datetime import timedelta
from decimal import Decimal

import pytest

from checkpoint_app.db import journal, projections
from checkpoint_app.db.journal import Entry, NewEntry, chain_hash
from checkpoint_app.db.rows import ShiftBags
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts as f
from checkpoint_app.domain.facts import encode
from checkpoint_app.reports.rows import ShiftLog
from checkpoint_app.reports.shift_log import ExportStopped, file_name, shift_log
from checkpoint_app.ui.texts import kind_text
from tests.reports.day import DISTRICT, NOTE, START, Day

Numbers = tuple[Decimal | int, ...]


def record(day: Day, kind: str, subject: str, body: bytes) -> None:
    """Put an entry into the journal past the rules, as a newer version or a fault would."""
    with day.database.immediate() as connection:
        moment = day.clock()
        journal.append(
            connection,
            [NewEntry(kind, subject, body)],
            at="2021-11-03T08:00:00.000Z",
            wall_ms=int(moment.timestamp() * 1000),
            operator="V09",
        )


def receive(day: Day, fact: f.Fact, *, operator: str, at: str = "2021-11-03T00:45:00.000Z") -> None:
    """An entry of another laptop arrives, of this moment in the shift."""
    head = ("b" * 32, 1, day.shift.opened_lamport + 1, f.kind_of(fact), f.subject_of(fact), at, operator, encode(fact))
    entry = Entry(*head, journal.BEGINNING, chain_hash(*head, journal.BEGINNING))
    with day.database.immediate() as connection:
        assert journal.receive(connection, [entry], received_at=at).new == 1
        projections.refold(connection, entry.subject)


def spoil(day: Day, sql: str) -> None:
    """Change the derived tables behind the journal's back."""
    with day.database.immediate() as connection:
        assert connection.execute(sql).rowcount > 0


def failing(log: ShiftLog) -> set[tuple[str, str]]:
    return {(check.name, check.of) for check in log.checks if not check.holds}


def test_the_head_says_who_opened_and_closed_with_masked_names(log: ShiftLog) -> None:
    assert (log.checkpoint, log.checkpoint_name) == ("P01", "1号卡点")
    assert log.opened_by == log.closed_by == "V01 何**, supervisor"
    assert log.opened_at == "2021-11-03T00:30:01.000Z"
    assert log.closed_at > log.opened_at


def test_no_full_name_and_no_phone_is_in_the_log(log: ShiftLog) -> None:
    text = repr(astuple(log))
    names = {each.contact for each in DISTRICT.households} | {each.name for each in DISTRICT.volunteers}
    assert not [each for each in names | {each.phone for each in DISTRICT.households} if each in text]


def test_each_item_has_its_counts_and_differences(log: ShiftLog) -> None:
    (delivery,) = log.deliveries
    assert (delivery.merchant, delivery.plate) == ("正新商场", "黑A12345")
    counts: dict[str, Numbers] = {
        row.item: (row.line.ordered, row.line.came, row.line.good, row.line.short, row.line.over)
        for row in delivery.goods
    }
    assert counts == {
        "白菜": (10, Decimal("7.5"), Decimal("7.5"), Decimal("2.5"), 0),
        "萝卜": (12, Decimal("12.25"), Decimal("12.25"), 0, Decimal("0.25")),
        "牛奶": (4, 5, 4, 0, 0),
        "虾": (4, 4, 3, 1, 0),
    }
    shared: dict[str, Numbers] = {
        row.item: (row.good, row.line.given, row.line.short, row.line.packed) for row in delivery.shared_out
    }
    assert shared == {
        "白菜": (Decimal("7.5"), Decimal("7.5"), Decimal("2.5"), Decimal("7.5")),
        "萝卜": (Decimal("12.25"), 12, 0, 12),
        "牛奶": (4, 4, 0, 4),
        "虾": (3, 3, 1, 3),
    }


def test_all_counts_of_a_real_day_reconcile(log: ShiftLog) -> None:
    assert log.reconciles
    assert failing(log) == set()
    sides: dict[tuple[str, str], Numbers] = {(check.name, check.of): (check.left, check.right) for check in log.checks}
    assert sides["Ordered + over = good + short", "斤"] == (Decimal("22.25"), Decimal("22.25"))
    assert sides["Came = good + damaged + refused", "盒"] == (5, 5)
    assert sides["Counted by the log = came", "袋"] == (4, 4)
    assert sides["Good − withdrawn ≥ given to orders", "斤"] == (Decimal("19.75"), Decimal("19.5"))
    assert sides["Ordered by households + substitutes = given + short", "斤"] == (22, 22)
    packed = log.bags.packed
    assert sides["Carried in + packed = handed over + returned + waiting", "bags"] == (packed, packed)
    assert sides["Packed by the log = packed by the balance", "bags"] == (packed, packed)


def test_a_substitute_was_ordered_by_nobody_and_its_counts_agree(day: Day) -> None:
    day.do(c.OfferSubstitute("o4", 0, "LUOBO", Decimal("0.25"), 120))
    day.do(c.AnswerSubstitute("o4", 0, True))
    log = day.log()
    assert failing(log) == set() and log.reconciles
    (whole,) = [
        check
        for check in log.checks
        if (check.name, check.of) == ("Ordered by households + substitutes = given + short", "斤")
    ]
    assert (whole.left, whole.right) == (Decimal("22.25"), Decimal("22.25"))


def test_bags_are_balanced_across_shifts(day: Day) -> None:
    first = day.log().bags
    assert first == ShiftBags(0, len(day.bags), 2, 1, len(day.bags) - 3)
    day.do(c.CloseShift())
    day.do(c.OpenShift())
    day.hand_over(day.bags[3])
    second = day.log()
    assert second.bags == ShiftBags(first.waiting, 0, 1, 0, first.waiting - 1)
    assert second.reconciles
    assert second.deliveries == ()
    assert day.log(day.desk.queries.shifts(2)[1]).bags == first


def test_a_count_that_the_log_does_not_bear_out_is_named_with_its_item(day: Day) -> None:
    spoil(day, "UPDATE delivery_count SET quantity_milli = quantity_milli + 500 WHERE sku = 'CAI'")
    log = day.log()
    assert failing(log) == {("Counted by the log = came", "斤"), ("Counted by the log = came", "白菜, 斤")}
    assert not log.reconciles


def test_lines_that_differ_are_found_even_where_their_sums_agree(day: Day) -> None:
    spoil(day, "UPDATE delivery_count SET quantity_milli = quantity_milli + 500 WHERE sku = 'CAI'")
    spoil(day, "UPDATE delivery_count SET quantity_milli = quantity_milli - 500 WHERE sku = 'LUOBO'")
    checks = [check for check in day.log().checks if check.name == "Counted by the log = came"]
    (whole,) = [check for check in checks if check.of == "斤"]
    assert whole.left == whole.right
    assert not whole.holds
    assert {check.of for check in checks if not check.holds} == {"斤", "白菜, 斤", "萝卜, 斤"}


def test_goods_that_an_order_lost_are_named(day: Day) -> None:
    spoil(day, "UPDATE order_line SET given_milli = given_milli - 1000 WHERE sku = 'NAI' AND order_id = 'o1'")
    assert failing(day.log()) == {
        ("Ordered by households + substitutes = given + short", "盒"),
        ("Ordered by households + substitutes = given + short", "牛奶, 盒"),
        ("Given to orders ≥ packed", "盒"),
        ("Given to orders ≥ packed", "牛奶, 盒"),
    }


def test_a_bag_that_only_the_log_has_is_found(day: Day) -> None:
    spoil(day, f"DELETE FROM bag WHERE bag_id = '{day.bags[3]}'")
    assert ("Packed by the log = packed by the balance", "bags") in failing(day.log())


def test_what_was_taken_back_is_marked_and_its_taking_back_is_a_line(log: ShiftLog) -> None:
    assert [line.text for line in log.lines if line.taken_back] == [
        "Hand-over failed, the bag waits on: 3-2-201, bag 2 of 2. 没人在家",
        "Note: 错的备注",
    ]
    assert [line.text for line in log.lines if line.kind == "Taken back"] == [
        "Taken back, bag 3-2-201, bag 2 of 2: 点错了",
        "Taken back, the shift: 写错了",
    ]
    kinds = {each.kind: (each.in_force, each.taken_back) for each in log.kinds}
    assert kinds["Note"] == (1, 1)
    assert kinds["Hand-over failed"] == (0, 1)
    assert sum(map(sum, kinds.values())) == len(log.lines)


def test_notes_in_force_are_listed_apart(log: ShiftLog) -> None:
    assert [(note.who, note.text) for note in log.notes] == [("V01 何**, supervisor", NOTE)]


def test_entries_are_counted_by_person(log: ShiftLog) -> None:
    counts = {each.who: each.entries for each in log.people}
    assert counts.keys() == {"V01 何**, supervisor", "V02 陈**, label staff"}
    assert sum(counts.values()) == len(log.lines)


def test_a_kind_from_a_newer_version_is_shown_as_unknown(opened: Day) -> None:
    record(opened, "bag.weighed", "bag:X", b"{}")
    line = opened.log().lines[-1]
    assert line.kind == "Recorded by a newer version of the program (bag.weighed)"
    assert line.text == "This version of the program cannot read the entry. It is kept as it is."
    assert line.who == "V09"


def test_an_entry_whose_body_is_damaged_is_shown_and_not_described(opened: Day) -> None:
    record(opened, "shift.noted", "shift:X", b'{"text": 1}')
    log = opened.log()
    assert (log.lines[-1].kind, log.notes) == ("Note", ())
    assert log.lines[-1].text.startswith("This version of the program cannot read")


def test_entries_of_other_laptops_stand_among_our_own(day: Day) -> None:
    receive(day, f.ShiftNoted(day.shift.shift, "另一台电脑"), operator="V77")
    log = day.log()
    assert log.lines[1].text == "Note: 另一台电脑"
    assert [note.who for note in log.notes] == ["V77", "V01 何**, supervisor"]
    assert log.reconciles


def test_an_open_shift_has_no_end_and_one_check_more(day: Day) -> None:
    log = day.log()
    assert (log.closed_at, log.closed_by) == ("", "")
    name = "Waiting now = waiting by the balance"
    (waiting,) = (check for check in log.checks if check.name == name)
    assert waiting.left == log.bags.waiting == 5
    assert waiting.holds
    day.do(c.CloseShift())
    assert {check.name for check in log.checks} - {check.name for check in day.log().checks} == {name}


def test_a_shift_in_which_nothing_happened_reconciles(opened: Day) -> None:
    log = opened.log()
    assert [line.text for line in log.lines] == ["Shift opened at 1号卡点."]
    assert (log.deliveries, log.notes, log.bags) == ((), (), ShiftBags(0, 0, 0, 0, 0))
    assert log.reconciles


def test_goods_ordered_after_the_vehicle_came_have_their_unit(day: Day) -> None:
    spoil(day, "DELETE FROM delivery_expected WHERE sku = 'XIA'")
    spoil(day, "DELETE FROM delivery_count WHERE sku = 'XIA'")
    (shrimp,) = [row for row in day.log().deliveries[0].shared_out if row.item == "虾"]
    assert (shrimp.unit, shrimp.agrees) == ("袋", False)
    assert shrimp.good == 0


def test_what_is_recorded_while_the_log_is_gathered_is_left_to_the_next_one(day: Day) -> None:
    other = day.desk.another()

    def describe(fact: f.Fact) -> str:
        if isinstance(fact, f.ShiftOpened):
            other.do(c.ReturnBag(day.bags[3], "还没有人取"))
        return "…"

    before = day.log().bags
    log = shift_log(day.desk.queries, day.shift, describe=describe, kind_name=kind_text, exported_at=day.clock())
    other.close()
    assert log.bags == before
    assert log.reconciles
    assert day.log().bags.returned == before.returned + 1


def test_progress_counts_the_entries_and_reaches_the_end(day: Day) -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    total = len(day.log(progress=progress).lines)
    assert told[0] == (0, total)
    assert told[-1] == (total, total)


def test_a_person_who_will_not_wait_gets_no_part_of_a_log(day: Day) -> None:
    with pytest.raises(ExportStopped):
        day.log(progress=lambda done, total: False)
    day.do(c.NoteShift("the file can still be written to"))


@pytest.mark.parametrize("ext", ["xlsx", ".xlsx"])
def test_the_file_is_named_by_checkpoint_and_local_opening(log: ShiftLog, ext: str) -> None:
    local = (START + timedelta(seconds=1)).astimezone()
    assert file_name(log, ext) == f"shift-P01-{local:%Y%m%d-%H%M}.xlsx"


def test_an_odd_checkpoint_or_time_cannot_lead_out_of_the_folder(log: ShiftLog) -> None:
    odd = replace(log, checkpoint="../北:门", opened_at="no time/at all")
    assert file_name(odd, "csv") == "shift-___北_门-no_time_at_all.csv"
