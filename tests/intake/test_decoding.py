from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.intake.decoding import Decoded, decode, read_bytes, read_text_file
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import (
    CannotRead,
    ControlCharacter,
    EmptyFile,
    FileTooLarge,
    MissingFile,
    NotText,
    Reason,
    WrongEncoding,
)

CHINESE = "订单号,数量\n一号楼王一一,2\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (CHINESE.encode("utf-8"), "UTF-8"),
        (CHINESE.encode("utf-8-sig"), "UTF-8 with BOM"),
        (CHINESE.encode("gbk"), "GBK"),
        ((CHINESE + "㛃𠅤").encode("gb18030"), "GB18030"),
        (b"\xff\xfe" + CHINESE.encode("utf-16-le"), "UTF-16 LE with BOM"),
        (b"\xfe\xff" + CHINESE.encode("utf-16-be"), "UTF-16 BE with BOM"),
        (CHINESE.encode("utf-16-le"), "UTF-16 LE"),
        (CHINESE.encode("utf-16-be"), "UTF-16 BE"),
    ],
)
def test_each_encoding_is_recognised_and_named(data: bytes, encoding: str) -> None:
    result = decode(data)
    assert isinstance(result, Decoded)
    assert result.text.startswith(CHINESE)
    assert result.encoding == encoding


def test_ideographic_spaces_and_yi_do_not_turn_utf_16_round() -> None:
    text = "一一一一一一一一\u3000\u3000\u3000\u3000\n"
    assert decode(text.encode("utf-16-le")) == Decoded(text, "UTF-16 LE")
    assert decode(text.encode("utf-16-be")) == Decoded(text, "UTF-16 BE")


def test_two_gbk_characters_that_are_valid_utf_8_by_chance_are_read_as_chinese() -> None:
    data = "name\n谢苹\n".encode("gbk")
    assert data.decode("utf-8") == "name\nлƻ\n"
    assert decode(data) == Decoded("name\n谢苹\n", "GBK")
    assert decode("a,×·é\n".encode()) == Decoded("a,×·é\n", "UTF-8")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", EmptyFile()),
        (b"\xef\xbb\xbf\r\n \r\n", EmptyFile()),
        (b"PK\x03\x04rest of a workbook", NotText("workbook")),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1old workbook", NotText("workbook")),
        (b"%PDF-1.7\n", NotText("pdf")),
        (b" <html><table><tr><td>1</td></tr></table></html>", NotText("web page")),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", NotText("other")),
        (bytes(range(256)), NotText("other")),
        (b"a,b\n1\x00,\x002,\x00\x01\n", NotText("other")),
        ("价格,é".encode("latin-1", "ignore") + b"\xff\xff\xff\n", WrongEncoding()),
        (b"\xef\xbb\xbfa\xff\n", WrongEncoding()),
        (b"\xff\xfea", WrongEncoding()),
    ],
)
def test_what_is_no_text_is_said(data: bytes, reason: Reason) -> None:
    assert decode(data) == reason


def test_one_control_character_is_named_with_its_place() -> None:
    assert decode("a,b\n1,白\x07菜\n".encode()) == ControlCharacter("U+0007", 2, 4)


def test_a_file_that_cannot_be_had_is_a_problem_of_the_whole_file(tmp_path: Path) -> None:
    assert read_text_file(tmp_path / "none.txt") == Problem("none.txt", 0, "", MissingFile())
    assert read_text_file(tmp_path) == Problem(tmp_path.name, 0, "", CannotRead())
    assert read_text_file(Path("a\x00b")) == Problem("a\x00b", 0, "", CannotRead())


def test_a_file_beyond_the_limit_is_not_read(write: Callable[..., Path]) -> None:
    path = write("big.csv", b"a" * (1024 * 1024 + 1))
    assert read_bytes(path, limit_mb=1) == FileTooLarge(1)
    assert read_bytes(write("fits.csv", b"a" * 1024 * 1024), limit_mb=1) == b"a" * 1024 * 1024


def test_a_text_file_gives_its_text_and_encoding(write: Callable[..., Path]) -> None:
    assert read_text_file(write("chat.txt", "1. 3-2-501 白菜2斤\n", "gbk")) == ("1. 3-2-501 白菜2斤\n", "GBK")


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    result = decode(data)
    assert not isinstance(result, Decoded) or "\x00" not in result.text
