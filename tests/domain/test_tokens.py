"""The text in a bag's QR code: it reads back whole, and nothing else reads as a bag."""

from __future__ import annotations

import string
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import tokens
from checkpoint_app.domain.tokens import ALPHABET, BagToken, BrokenToken, ForeignCode

QR_ALPHANUMERIC = set(string.digits + string.ascii_uppercase + " $%*+-./:")

checkpoints = st.text(string.ascii_uppercase + string.digits, min_size=1, max_size=8)
bags = st.binary(min_size=10, max_size=10).map(tokens.new_bag_id)


@given(checkpoints, bags)
def test_a_label_reads_back_whole(checkpoint: str, bag: str) -> None:
    assert tokens.decode(tokens.encode(checkpoint, bag)) == BagToken(checkpoint, bag)


@given(checkpoints, bags)
def test_a_scanner_with_caps_lock_and_a_stray_return_key_is_forgiven(checkpoint: str, bag: str) -> None:
    assert tokens.decode(f" {tokens.encode(checkpoint, bag).lower()}\r\n") == BagToken(checkpoint, bag)


@given(checkpoints, bags)
def test_a_label_keeps_to_the_small_alphabet_of_qr_codes(checkpoint: str, bag: str) -> None:
    assert set(tokens.encode(checkpoint, bag)) <= QR_ALPHANUMERIC


@given(checkpoints, bags)
def test_half_a_scan_is_never_a_bag(checkpoint: str, bag: str) -> None:
    code = tokens.encode(checkpoint, bag)
    for length in range(2, len(code)):
        assert tokens.decode(code[:length]) == BrokenToken(), code[:length]
    for length in range(len(code)):
        assert not isinstance(tokens.decode(code[:length]), BagToken)
        assert not isinstance(tokens.decode(code[-length:] if length else ""), BagToken)


@given(checkpoints, bags, st.data())
def test_two_scans_run_together_are_never_a_bag(checkpoint: str, bag: str, data: st.DataObject) -> None:
    other = tokens.encode(data.draw(checkpoints), data.draw(bags))
    assert not isinstance(tokens.decode(tokens.encode(checkpoint, bag) + other), BagToken)


@given(bags, st.data())
def test_one_wrong_character_is_never_a_bag(bag: str, data: st.DataObject) -> None:
    code = tokens.encode("P01", bag)
    place = data.draw(st.integers(0, len(code) - 1))
    for letter in string.ascii_uppercase + string.digits + "-":
        if letter != code[place]:
            wrong = code[:place] + letter + code[place + 1 :]
            assert not isinstance(tokens.decode(wrong), BagToken), wrong


def test_the_check_finds_every_single_wrong_character_of_every_bag() -> None:
    """The check is linear, so that one character's change alters it by an amount that depends on the change alone."""
    letters = string.ascii_uppercase + string.digits
    changes = {ord(one) ^ ord(other) for one in letters for other in letters if one != other}
    stem = bytearray(len("CP1-12345678-") + tokens.BAG_ID_LENGTH)
    unchanged = crc32(bytes(stem))
    for place in range(len(stem)):
        for change in changes:
            stem[place] = change
            assert (crc32(bytes(stem)) ^ unchanged) & 0x3FF, (place, change)
        stem[place] = 0


@pytest.mark.parametrize(
    "code",
    [
        "",
        " ",
        "C",
        "6901234567890",
        "http://example.org/CP1-P01",
        "WIFI:S:shop;;",
        "健康码",
        "BP1-P01-0000000000000000-00",
        "P01",
    ],
)
def test_another_system_s_code_is_foreign(code: str) -> None:
    assert tokens.decode(code) == ForeignCode()


@pytest.mark.parametrize(
    "code", ["CP1", "CP", "CP1-", "CP1-P01-", "CP1-P01-ILOU00000000000O-00", "CP1-顺-0000000000000000-00"]
)
def test_what_begins_like_a_label_but_is_none_is_broken(code: str) -> None:
    assert tokens.decode(code) == BrokenToken()


@given(st.text(max_size=40))
def test_any_text_at_all_is_answered(code: str) -> None:
    assert tokens.decode(code) in (ForeignCode(), BrokenToken()) or isinstance(tokens.decode(code), BagToken)


@pytest.mark.parametrize("checkpoint", ["", "p01", "P-01", "一号", "P01234567"])
def test_a_checkpoint_that_the_format_cannot_carry_is_no_label(checkpoint: str) -> None:
    with pytest.raises(ValueError, match="checkpoint"):
        tokens.encode(checkpoint, "0" * 16)


@pytest.mark.parametrize("bag", ["", "0" * 15, "0" * 17, "I" * 16, "a" * 16])
def test_what_is_no_bag_id_gets_no_label(bag: str) -> None:
    with pytest.raises(ValueError, match="bag id"):
        tokens.encode("P01", bag)


@given(st.binary(min_size=10, max_size=10), st.binary(min_size=10, max_size=10))
def test_different_random_bytes_make_different_bags(one: bytes, other: bytes) -> None:
    assert (tokens.new_bag_id(one) == tokens.new_bag_id(other)) == (one == other)
    assert set(tokens.new_bag_id(one)) <= set(ALPHABET)


def test_too_few_random_bytes_make_no_bag() -> None:
    with pytest.raises(ValueError, match="random"):
        tokens.new_bag_id(bytes(9))
