"""The translation tool, on a small program of its own and with Qt's real lupdate and lrelease."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools import translations
from tools.translations import TranslationsError, main

SOURCE = '''"""Says `translate("Docs", "this is only a docstring")`."""

from checkpoint_app import words
from checkpoint_app.words import translate


def lines(bag: str, n: int) -> list[str]:
    return [
        translate("Labels", "Bag {bag} is ready.").format(bag=bag),
        translate(
            "Labels",
            "A long sentence that goes on "
            "over two lines: {n} × “ok”\\n\\tand <b>'more'</b> & \\"quotes\\".",
        ).format(n=n),
        words.translate("Orders", "Short"),
        "x".translate({}),
        translate("Labels", "Short"),  # translate("Nowhere", "in a comment")
        translate("Orders", """Three
lines"""),
    ]
'''

CHINESE = {
    "Labels": {
        "Bag {bag} is ready.": "第 {bag} 袋已备好。",
        "A long sentence that goes on over two lines: {n} × “ok”\n\tand <b>'more'</b> & \"quotes\".": "很长的一句：{n}",
        "Short": "短",
    },
    "Orders": {"Short": "短少", "Three\nlines": "三行"},
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "checkpoint_app").mkdir()
    (tmp_path / "checkpoint_app" / "screen.py").write_text(SOURCE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(root: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    def run(*arguments: str) -> tuple[int, str]:
        code = main(list(arguments), root)
        return code, capsys.readouterr().out

    return run


@pytest.fixture
def translated(root: Path) -> Path:
    translations.update(root)
    translations.fill(root, CHINESE)
    return root


def test_update_finds_every_text_and_english_is_finished_by_itself(root: Path) -> None:
    translations.update(root)
    expected = {(context, source) for context, pairs in CHINESE.items() for source in pairs}
    chinese = translations.read_ts(translations.ts_path(root, "zh_CN"))
    english = translations.read_ts(translations.ts_path(root, "en"))
    assert chinese.keys() == english.keys() == expected
    assert not any(message.finished for message in chinese.values())
    assert all(message.finished and message.translation == key[1] for key, message in english.items())


def test_check_names_each_text_that_is_in_no_file_and_writes_none(
    root: Path, run: Callable[..., tuple[int, str]]
) -> None:
    code, out = run("check")
    assert code == 1
    assert "checkpoint_app_zh_CN.ts: Orders: 'Short' (checkpoint_app/screen.py:15) is not in it" in out
    assert out.endswith("10 faults\n")
    assert not (root / translations.FOLDER).exists()


def test_check_names_each_text_that_is_not_translated(root: Path, run: Callable[..., tuple[int, str]]) -> None:
    translations.update(root)
    code, out = run("check")
    assert code == 1
    assert (
        "checkpoint_app_zh_CN.ts: Labels: 'Bag {bag} is ready.' (checkpoint_app/screen.py:9) is not translated" in out
    )
    assert out.endswith("5 faults\n")


def test_a_filled_file_is_complete_and_stays_as_it_is_after_an_update(
    translated: Path, run: Callable[..., tuple[int, str]]
) -> None:
    before = {path.name: path.read_bytes() for path in (translated / translations.FOLDER).iterdir()}
    assert run("check") == (0, "The translations are complete.\n")
    assert run("update")[0] == 0
    assert {path.name: path.read_bytes() for path in (translated / translations.FOLDER).iterdir()} == before


def test_a_text_that_is_gone_is_named_and_dropped_by_update(
    translated: Path, run: Callable[..., tuple[int, str]]
) -> None:
    screen = translated / "checkpoint_app" / "screen.py"
    screen.write_text(SOURCE.replace('words.translate("Orders", "Short")', '""'), encoding="utf-8")
    code, out = run("check")
    assert (code, out.count("Orders: 'Short' is no longer in the program")) == (1, 2)
    run("update")
    assert run("check")[0] == 0


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ("translate('Labels', text)", "takes two string literals"),
        ("translate('Labels', f'Bag {bag}')", "takes two string literals"),
        ("translate('Labels', text='Bag')", "takes two string literals"),
        ("translate('Labels', 'Bag {')", "str.format cannot read 'Bag {'"),
        ("f\"{translate('Labels', 'in an f-string')}\"", "'in an f-string' (checkpoint_app/other.py:1) is not in it"),
    ],
)
def test_a_call_that_is_never_translated_is_a_fault(
    translated: Path, run: Callable[..., tuple[int, str]], call: str, fault: str
) -> None:
    (translated / "checkpoint_app" / "other.py").write_text(f"x = {call}\n", encoding="utf-8")
    translations.update(translated)
    code, out = run("check")
    assert code == 1
    assert fault in out


def test_a_translation_with_other_names_in_braces_is_refused_and_found(
    translated: Path, run: Callable[..., tuple[int, str]]
) -> None:
    with pytest.raises(TranslationsError, match="other names in braces"):
        translations.fill(translated, {"Labels": {"Bag {bag} is ready.": "第 {袋} 袋"}})
    path = translations.ts_path(translated, "zh_CN")
    path.write_text(path.read_text(encoding="utf-8").replace("第 {bag} 袋", "第 {n} 袋"), encoding="utf-8")
    code, out = run("check")
    assert code == 1
    assert "has other names in braces: '第 {n} 袋已备好。'" in out


def test_fill_keeps_other_translations_and_refuses_a_text_that_the_program_has_not(
    translated: Path, tmp_path: Path, run: Callable[..., tuple[int, str]]
) -> None:
    file = tmp_path / "more.json"
    file.write_text(json.dumps({"Orders": {"Short": "少了"}}), encoding="utf-8")
    assert run("fill", str(file)) == (0, "1 translations written to checkpoint_app_zh_CN.ts\n")
    assert run("check")[0] == 0

    before = translations.ts_path(translated, "zh_CN").read_bytes()
    file.write_text(json.dumps({"Orders": {"Short": "短", "Long": "长"}}), encoding="utf-8")
    code, out = run("fill", str(file))
    assert (code, "Orders: 'Long'" in out) == (1, True)
    assert translations.ts_path(translated, "zh_CN").read_bytes() == before


def test_the_compiled_file_is_what_qt_reads(translated: Path) -> None:
    assert [path.name for path in translations.release(translated)] == [
        "checkpoint_app_en.qm",
        "checkpoint_app_zh_CN.qm",
    ]
    translator = QTranslator()
    assert translator.load(str(translated / translations.FOLDER / "checkpoint_app_zh_CN.qm"))
    for context, pairs in CHINESE.items():
        for source, translation in pairs.items():
            assert translator.translate(context, source) == translation


def test_a_damaged_file_is_named(translated: Path, run: Callable[..., tuple[int, str]]) -> None:
    translations.ts_path(translated, "en").write_text("<TS>", encoding="utf-8")
    code, out = run("check")
    assert code == 1
    assert "checkpoint_app_en.ts is no .ts file" in out
