"""An exception never reaches a person as a traceback, and a report never tells on anybody."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from checkpoint_app.db.errors import Fault, KnownError
from checkpoint_app.ui.answer import Answer, Kind, ok
from checkpoint_app.ui.faults import Faults, report
from tests.conftest import LogWatch


def crash(name: str) -> Answer:
    raise LookupError(f"no household of {name}")


def test_what_goes_well_is_passed_on(faults: Faults) -> None:
    assert faults.guarded(lambda: ok("done")) == ok("done")
    assert faults.guarded(lambda: None) is None


def test_the_hook_tells_in_words_what_a_slot_raised(faults: Faults, tmp_path: Path) -> None:
    told: list[Answer] = []
    hook = faults.hook(told.append)
    hook(KnownError, KnownError(Fault.BUSY, tmp_path / "a.sqlite"), None)
    assert told[0].kind is Kind.REFUSED
    assert told[0].headline == "Another program is holding the file."


def test_the_hook_leaves_ctrl_c_to_python(faults: Faults, monkeypatch: pytest.MonkeyPatch) -> None:
    passed: list[object] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *parts: passed.append(parts[0]))
    told: list[Answer] = []
    faults.hook(told.append)(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert passed == [KeyboardInterrupt]
    assert told == []


def test_a_report_says_where_and_what_caused_it_but_holds_no_value() -> None:
    try:
        try:
            crash("王海燕")
        except LookupError as error:
            raise RuntimeError("while handing over to 13900000002") from error
    except RuntimeError as error:
        text = report(error)
    assert "builtins.RuntimeError" in text and "builtins.LookupError" in text
    assert "in crash" in text and "test_faults.py" in text
    assert "no household of 王" not in text


def test_a_report_that_cannot_be_written_is_no_second_fault(tmp_path: Path, log_watch: LogWatch) -> None:
    blocked = tmp_path / "errors"
    blocked.write_text("a file where the folder should be", encoding="utf-8")
    with log_watch.expect("no report could be written", level=40):
        answer = Faults(blocked).guarded(lambda: crash("x"))
    assert answer is not None
    assert answer.headline == "Sorry, that went wrong."
    assert "What you recorded before is safe" in answer.detail


def test_the_log_tells_on_nobody_either_when_no_report_can_be_written(
    tmp_path: Path, log_watch: LogWatch, caplog: pytest.LogCaptureFixture
) -> None:
    blocked = tmp_path / "errors"
    blocked.write_text("a file where the folder should be", encoding="utf-8")
    with log_watch.expect("LookupError", level=40):
        Faults(blocked).guarded(lambda: crash("王海燕"))
    assert caplog.text  # as a handler prints it, traceback and all
    assert "王海燕" not in caplog.text
