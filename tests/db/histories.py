"""Histories that could be: entries of three laptops about a few subjects, of every kind, sound and unsound alike."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Sequence
from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from checkpoint_app.db.journal import BEGINNING, Entry, chain_hash
from checkpoint_app.domain import facts
from checkpoint_app.domain.quantities import LARGEST_SUM

JOURNALS = ("a" * 32, "b" * 32, "c" * 32)
NAMES = {"order": ("o1", "o2"), "delivery": ("d1", "d2"), "bag": ("b1", "b2"), "shift": ("s1",)}
NAMES |= {"purchase_list": ("l1", "l2"), "quote": ("q1",), "voucher": ("v1", "v2"), "alias": ("a1",)}
NAMES |= {
    "treatment": ("t1", "t2"),
    "move": ("m1",),
    "log": ("g1",),
    "zone": ("z1", "z2"),
    "barcode": ("6901234567892",),
}
NAMES |= {"sheet": ("T000000", "T111111"), "recall": ("r1", "r2")}
# The subjects of moves, logs and sheets are of another type than the field that names them.
_TYPES = {"move": "agent_move", "log": "temperatures", "sheet": "tally"}
SUBJECTS = tuple(f"{_TYPES.get(field, field)}:{name}" for field, names in NAMES.items() for name in names)
TIMES = ("2021-11-03T00:31:00.000Z", "2021-11-03T00:32:00.000Z")

# Fields whose values must often meet for a history to be interesting; all others are any short text.
_TEXTS: dict[str, SearchStrategy[str]] = {
    **{field: st.sampled_from(names) for field, names in NAMES.items()},
    "subject": st.sampled_from(SUBJECTS),
    "journal": st.sampled_from(JOURNALS),
    "condition": st.sampled_from((*facts.CONDITIONS, "melted")),
    "started_at": st.sampled_from(TIMES),
    "ordered_at": st.sampled_from(TIMES),
    "at": st.sampled_from(TIMES),
    "batch": st.sampled_from(("", "L1")),
    "checkpoint": st.sampled_from(("P01", "P02")),
    "sku": st.sampled_from(("RICE", "MILK")),
    "household": st.sampled_from(("H1", "H2")),
    "method": st.sampled_from((*facts.METHODS, "barter")),
    "borne_by": st.sampled_from((*facts.BEARERS, "nobody")),
}
_LARGEST_NUMBER = 2**53
_numbers = st.integers(0, 6) | st.sampled_from((-1, _LARGEST_NUMBER, -_LARGEST_NUMBER))
_decimals = st.integers(-9, 9).map(lambda n: Decimal(n) / 2) | st.sampled_from((LARGEST_SUM, -LARGEST_SUM))


def _values(name: str, hint: object) -> SearchStrategy[typing.Any]:
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return instances(hint)
    if typing.get_origin(hint) is tuple:
        return st.lists(_values(name, typing.get_args(hint)[0]), max_size=3).map(tuple)
    if hint is str:
        return _TEXTS.get(name, st.text(max_size=3))
    if name.endswith("_fen"):  # of bags and vouchers no fact holds more than money.LARGEST_FEN
        return st.integers(-1, 6) | st.just(10_000)
    if name == "contact_seconds":
        return st.integers(0, 86_400)
    by_type: dict[object, SearchStrategy[typing.Any]] = {int: _numbers, Decimal: _decimals, bool: st.booleans()}
    return by_type[hint]


def instances(cls: type) -> SearchStrategy[typing.Any]:
    """Any instance of a fact or of a line in one; a new kind needs nothing here."""
    hints = typing.get_type_hints(cls)
    return st.builds(cls, **{field.name: _values(field.name, hints[field.name]) for field in dataclasses.fields(cls)})


any_fact: SearchStrategy[facts.Fact] = st.one_of([instances(cls) for _, cls in sorted(facts.kinds().items())])


@dataclasses.dataclass(frozen=True, slots=True)
class Draft:
    """An entry before it has its place in a journal. `later` is how far its Lamport time is after the one before."""

    kind: str
    subject: str
    body: bytes
    later: int


@st.composite
def drafts(draw: DrawFn) -> Draft:
    """Mostly sound entries; some that name another subject than their body does, are unknown, or cannot be read."""
    fact = draw(any_fact)
    kind, subject, body = facts.kind_of(fact), facts.subject_of(fact), facts.encode(fact)
    fault = draw(st.sampled_from(["none"] * 8 + ["elsewhere", "unknown", "unreadable"]))
    if fault == "elsewhere":
        subject = draw(st.sampled_from((*SUBJECTS, "drone:x", "no colon", "")))
    elif fault == "unknown":
        kind = "drone.landed"
    elif fault == "unreadable":
        body = draw(st.sampled_from((b"", b"{}", b"\xff", b"[" * 9999)))
    return Draft(kind, subject, body, draw(st.integers(1, 3)))


def chained(journal: str, drafted: Sequence[Draft]) -> list[Entry]:
    """The drafts as one journal's entries, in sequence."""
    entries: list[Entry] = []
    lamport, previous = 0, BEGINNING
    for seq, draft in enumerate(drafted, start=1):
        lamport += draft.later
        head = (journal, seq, lamport, draft.kind, draft.subject, TIMES[0], "V01", draft.body, previous)
        previous = chain_hash(*head)
        entries.append(Entry(*head, previous))
    return entries


def sealed(entry: Entry) -> Entry:
    """The entry with the hash that its content has."""
    return dataclasses.replace(entry, hash=chain_hash(*dataclasses.astuple(entry)[:9]))


histories = st.tuples(*[st.lists(drafts(), max_size=8).map(lambda each, j=j: chained(j, each)) for j in JOURNALS]).map(  # type: ignore[misc]
    lambda each: [entry for journal in each for entry in journal]
)
