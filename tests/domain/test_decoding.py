"""Bodies of entries: what is written reads back, and what cannot be read is refused by one exception and no other."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import facts
from checkpoint_app.domain.facts import GoodsCounted, ShiftNoted, UnreadableBody, decode, encode
from tests.domain.test_kinds import JOURNALS, stored

EXAMPLES = {entry.kind: entry.body for entry in stored(JOURNALS[-1])}
COUNTED = GoodsCounted("D1", "RICE", "good", Decimal("2.50"), "斤", "")
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


def body_with(**changes: object) -> bytes:
    return json.dumps({**json.loads(encode(COUNTED)), **changes}).encode()


def test_a_body_is_canonical_json() -> None:
    assert encode(COUNTED) == (
        '{"condition":"good","delivery":"D1","quantity":"2.5","reason":"","sku":"RICE","unit":"斤"}'.encode()
    )


def test_a_kind_of_a_newer_version_is_unknown_and_no_error() -> None:
    assert decode("drone.landed", b"\xff") is None


def test_a_field_of_a_newer_version_is_passed_over() -> None:
    assert decode("delivery.counted", body_with(colour="red")) == decode("delivery.counted", encode(COUNTED))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe",
        b"null",
        b"[]",
        b"{}",
        b'"text"',
        b"[" * 100_000,
        b"1" * 5000,
        body_with(quantity=2),
        body_with(quantity="two"),
        body_with(quantity="9" * 40),
        body_with(quantity="NaN"),
        body_with(quantity=None),
        body_with(sku=7),
        body_with(sku=["RICE"]),
        body_with(reason="\ud800"),
    ],
)
def test_a_body_that_does_not_hold_its_fact_is_unreadable(body: bytes) -> None:
    with pytest.raises(UnreadableBody):
        decode("delivery.counted", body)


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("delivery.disinfection_started", {"started_at": "yesterday"}),
        ("delivery.disinfection_started", {"started_at": "9999-12-31T23:59:59Z"}),
        ("delivery.disinfection_started", {"contact_seconds": 2**53}),
        ("delivery.disinfection_started", {"contact_seconds": 10**30}),
        ("delivery.disinfection_started", {"contact_seconds": True}),
        ("order.taken", {"ordered_at": ""}),
    ],
)
def test_a_time_that_no_screen_could_show_is_unreadable(kind: str, change: dict[str, object]) -> None:
    sound = {
        "delivery.disinfection_started": facts.DisinfectionStarted(
            "D1", "84", 1, "spray", 60, "2021-11-03T00:31:00.000Z"
        ),
        "order.taken": facts.OrderTaken("o", "H", "M", "P01", "phone", "1", "2021-11-03T00:31:00.000Z", ()),
    }[kind]
    assert decode(kind, encode(sound)) == sound
    with pytest.raises(UnreadableBody):
        decode(kind, json.dumps({**json.loads(encode(sound)), **change}).encode())


@given(
    st.sampled_from(sorted(facts.kinds())), st.binary(max_size=60) | json_values.map(lambda v: json.dumps(v).encode())
)
def test_no_body_raises_anything_but_unreadable(kind: str, body: bytes) -> None:
    try:
        fact = decode(kind, body)
    except UnreadableBody:
        return
    assert fact is not None and decode(kind, encode(fact)) == fact


@given(st.data(), st.sampled_from(sorted(facts.kinds())))
def test_no_change_of_one_field_raises_anything_but_unreadable(data: st.DataObject, kind: str) -> None:
    example = json.loads(EXAMPLES[kind])
    field = data.draw(st.sampled_from(sorted(example)))
    body = json.dumps({**example, field: data.draw(json_values)}).encode()
    try:
        fact = decode(kind, body)
    except UnreadableBody:
        return
    assert fact is not None and decode(kind, encode(fact)) == fact


def test_half_a_character_in_a_note_does_not_lose_the_note() -> None:
    assert decode("shift.noted", encode(ShiftNoted("S1", "ok \ud83d"))) == ShiftNoted("S1", "ok ?")
