"""Text that is dangerous in a cell, and text that no file can hold."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checkpoint_app.reports.cells import looks_like_formula, plain, without_formula


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u3000=1", "＝1+1", "＋1", "－1", "＠A1"]
)
def test_a_text_that_a_spreadsheet_would_compute_is_marked(text: str) -> None:
    assert looks_like_formula(text)
    assert without_formula(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "白菜", "1-2-3", "a=b", "'=1", "12 斤", "✓ agrees"])
def test_other_text_is_left_alone(text: str) -> None:
    assert without_formula(text) == text


@given(st.text())
@example("=cmd|' /C calc'!A0")
@example("\u2028=1")
@example("\x00=1")
def test_no_text_begins_a_formula_once_it_is_written_and_read(text: str) -> None:
    file = io.StringIO(newline="")
    csv.writer(file).writerow([without_formula(plain(text))])
    (cell,) = next(csv.reader(io.StringIO(file.getvalue(), newline="")))
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
    assert cell.removeprefix("'") == plain(text).removeprefix("'")


@given(st.text(st.characters()))
@example("a\r\nb\rc\u2028d")
@example("\ud800\ufffe\x00\x1b")
def test_plain_text_can_be_written_as_utf_8_and_as_xml(text: str) -> None:
    written = plain(text)
    written.encode("utf-8")
    assert all(c in "\t\n" or (c >= " " and not "\x7f" <= c <= "\x9f") for c in written)
    assert not set(written) & {"\r", "\ufffe", "\uffff", "\u2028", "\u2029"}


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp"))))
def test_plain_text_keeps_every_sound_character(text: str) -> None:
    assert plain(text) == text
