"""One shift at a time; and what of it can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checkpoint_app.domain import facts
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.facts import EntryVoided, ShiftClosed, ShiftNoted, ShiftOpened
from checkpoint_app.domain.money_reasons import CashNotCounted
from checkpoint_app.domain.outcomes import ActionId
from checkpoint_app.domain.rules import shifts, voiding
from checkpoint_app.domain.rules.voiding import STANDS_ON, Dependant, Voidable
from checkpoint_app.domain.state import RecordedFact, Shift

SHIFT = Shift("S1", "P01", "t1", "V01", 100, "", "", 0)
CLOSED = replace(SHIFT, closed_at="t9", closed_by="V01", closed_lamport=190)
ACTION = ActionId("j1", 150)


def test_a_shift_is_opened_once_at_a_time() -> None:
    assert shifts.open_shift(None, shift="S1", checkpoint="P01") == (ShiftOpened("S1", "P01"),)
    assert shifts.open_shift(SHIFT, shift="S2", checkpoint="P01") == o.Refused(o.ShiftAlreadyOpen("t1"))


def test_a_note_needs_words_and_a_shift() -> None:
    assert shifts.note(SHIFT, " 32 has no lift \n") == (ShiftNoted("S1", "32 has no lift"),)
    assert shifts.note(SHIFT, " \n ") == o.Refused(o.NoteEmpty())
    assert shifts.note(None, "hello") == o.Refused(o.NoShiftOpen())


def test_only_an_open_shift_is_closed() -> None:
    assert shifts.close(SHIFT, cash_moved_at="", cash_fen=0) == (ShiftClosed("S1"),)
    assert shifts.close(None, cash_moved_at="", cash_fen=0) == o.Refused(o.NoShiftOpen())


def test_a_shift_is_not_closed_over_cash_that_nobody_counted() -> None:
    at = "2021-11-03T06:32:00.000Z"
    assert shifts.close(SHIFT, cash_moved_at=at, cash_fen=500) == o.Refused(CashNotCounted(at, 500))


def recorded(kind: str, *, lamport: int = 150, seq: int = 7, at: str = "t5", voided: bool = False) -> RecordedFact:
    return RecordedFact("j1", seq, lamport, kind, "bag:B1", at, "V01", None, voided)


def void(
    *entries: Voidable, reason: str = " slip ", current: Shift | None = SHIFT, last_closed: Shift | None = None
) -> tuple[EntryVoided, ...] | o.Refused:
    return voiding.void(ACTION, entries, reason, current, last_closed)


def test_every_entry_of_an_action_is_voided_with_the_reason() -> None:
    entries = [Voidable(recorded("bag.packed", seq=seq), (), None) for seq in (7, 8)]
    assert void(*entries) == (EntryVoided("bag:B1", "j1", 7, "slip"), EntryVoided("bag:B1", "j1", 8, "slip"))


def test_an_unknown_action_a_missing_reason_and_a_second_time_are_refused() -> None:
    assert void() == o.Refused(o.NotFound("action", "j1/150"))
    assert void(Voidable(recorded("bag.packed"), (), None), reason=" ") == o.Refused(o.ReasonMissing())
    assert void(Voidable(recorded("bag.packed", voided=True), (), None)) == o.Refused(o.AlreadyVoided())
    assert void(Voidable(recorded("entry.voided"), (), None)) == o.Refused(o.VoidsStay())


@pytest.mark.parametrize(("kind", "later"), [(kind, later) for kind, on in STANDS_ON.items() for later in sorted(on)])
def test_what_something_stands_on_is_taken_back_after_it(kind: str, later: str) -> None:
    standing = recorded(later, lamport=160, at="t6")
    assert void(Voidable(recorded(kind), (standing,), None)) == o.Refused(o.LaterActionDepends(later, "t6"))


def test_what_the_same_action_recorded_on_top_is_taken_back_with_it() -> None:
    entries = [
        Voidable(recorded("order.taken"), (recorded("order.allocated", seq=8),), None),
        Voidable(recorded("order.allocated", seq=8), (), None),
    ]
    voided = void(*entries)
    assert not isinstance(voided, o.Refused) and [each.seq for each in voided] == [7, 8]
    other = replace(recorded("order.allocated", seq=8), journal="j2")
    refused = void(Voidable(recorded("order.taken"), (other,), None))
    assert refused == o.Refused(o.LaterActionDepends("order.allocated", "t5"))


def test_what_stands_on_another_kind_names_kinds_that_exist() -> None:
    named = set(STANDS_ON) | {later for on in STANDS_ON.values() for later in on}
    assert named <= set(facts.kinds())


def test_a_fact_about_another_subject_can_stand_on_it_too() -> None:
    entry = Voidable(recorded("order.allocated"), (), Dependant("bag.packed", "t7"))
    assert void(entry) == o.Refused(o.LaterActionDepends("bag.packed", "t7"))


def test_a_label_does_not_hold_its_bag() -> None:
    assert not isinstance(void(Voidable(recorded("bag.packed"), (recorded("bag.label_printed"),), None)), o.Refused)


def test_one_blocked_entry_keeps_the_whole_action() -> None:
    free = Voidable(recorded("bag.packed"), (), None)
    held = Voidable(recorded("bag.packed", seq=8), (recorded("bag.handed_over", lamport=160, at="t6"),), None)
    assert void(free, held) == o.Refused(o.LaterActionDepends("bag.handed_over", "t6"))


def test_only_what_the_open_shift_recorded_is_taken_back() -> None:
    later_shift = replace(SHIFT, opened_lamport=151)
    entry = Voidable(recorded("bag.packed"), (), None)
    assert void(entry, current=later_shift) == o.Refused(o.NotThisShift())
    assert void(entry, current=None, last_closed=CLOSED) == o.Refused(o.NotThisShift())
    assert void(entry, current=None) == o.Refused(o.NotThisShift())


def test_the_closing_of_the_last_shift_can_be_taken_back_until_the_next_is_opened() -> None:
    closing = Voidable(recorded("shift.closed", lamport=190), (), None)
    action = ActionId("j1", 190)
    assert voiding.void(action, [closing], "slip", None, CLOSED) == (EntryVoided("bag:B1", "j1", 7, "slip"),)
    next_shift = replace(SHIFT, opened_lamport=191)
    assert voiding.void(action, [closing], "slip", next_shift, CLOSED) == o.Refused(o.NotThisShift())
