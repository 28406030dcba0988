"""Long work leaves the window alive, says how far it is, can be stopped, and ends in words."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from checkpoint_app.db.errors import Fault, KnownError
from checkpoint_app.progress import Progress
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.changes import Changes
from checkpoint_app.ui.faults import Faults
from checkpoint_app.ui.work import Stopped, Work
from checkpoint_app.ui.work_bar import WorkBar
from tests.conftest import LogWatch


class Heard:
    """What came back."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.failures: list[Answer] = []
        self.threads: list[threading.Thread] = []

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.append(threading.current_thread())

    def failed(self, answer: Answer) -> None:
        self.failures.append(answer)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def work(qapp: object, faults: Faults, heard: Heard) -> Iterator[Work]:
    made = Work(faults, heard.failed)
    yield made
    made.close()
    shiboken6.delete(made)


def test_work_runs_on_another_thread_and_comes_back_to_this_one(qtbot: QtBot, work: Work, heard: Heard) -> None:
    work.run(lambda progress: threading.current_thread(), title="t", on_done=heard.done)
    qtbot.waitUntil(lambda: bool(heard.results))
    assert heard.results != [threading.current_thread()]
    assert heard.threads == [threading.current_thread()]


def test_work_is_done_one_after_the_other_in_order(qtbot: QtBot, work: Work, heard: Heard) -> None:
    running: list[int] = []

    def job(number: int) -> Callable[[Progress], int]:
        def function(progress: Progress) -> int:
            running.append(number)
            assert len(running) == 1
            running.remove(number)
            return number

        return function

    for number in range(5):
        work.run(job(number), title=str(number), on_done=heard.done)
    assert work.busy and work.waiting == 4
    qtbot.waitUntil(lambda: not work.busy)
    assert heard.results == [0, 1, 2, 3, 4]


def test_progress_is_told_but_not_for_each_row(qtbot: QtBot, work: Work, heard: Heard) -> None:
    told: list[tuple[int, int]] = []
    work.progressed.connect(lambda done, total: told.append((done, total)))

    def count(progress: Progress) -> int:
        return sum(progress(done, 10_000) for done in range(1, 10_001))

    work.run(count, title="t", on_done=heard.done)
    qtbot.waitUntil(lambda: bool(heard.results))
    assert heard.results == [10_000]
    assert told[-1] == (10_000, 10_000)
    assert len(told) < 1_000


def test_stopped_work_hands_back_what_it_has(qtbot: QtBot, work: Work, heard: Heard) -> None:
    began = threading.Event()

    def endless(progress: Progress) -> int:
        done = 0
        while progress(done, 0):
            done += 1
            began.set()
        return done

    work.run(endless, title="t", on_done=heard.done)
    assert began.wait(30)
    work.cancel()
    qtbot.waitUntil(lambda: bool(heard.results))
    assert isinstance(heard.results[0], int) and heard.results[0] > 0


def test_work_that_stops_with_nothing_says_so(qtbot: QtBot, work: Work, heard: Heard) -> None:
    def stop(progress: Progress) -> int:
        raise Stopped

    work.run(stop, title="t", on_done=heard.done)
    qtbot.waitUntil(lambda: bool(heard.failures))
    assert heard.failures[0].kind is Kind.NOTICE
    assert heard.failures[0].headline == "Stopped."


def test_a_full_disk_is_told_in_words(qtbot: QtBot, work: Work, heard: Heard, tmp_path: Path) -> None:
    def fail(progress: Progress) -> int:
        raise KnownError(Fault.DISK_FULL, tmp_path / "labels.pdf")

    own: list[Answer] = []
    work.run(fail, title="t", on_done=heard.done, on_failed=own.append)
    qtbot.waitUntil(lambda: bool(own))
    assert own[0].headline == "The disk is full."
    assert "labels.pdf" in own[0].detail
    assert heard.failures == [] and heard.results == []


def test_a_bug_is_an_apology_with_a_report_that_holds_no_personal_data(
    qtbot: QtBot, work: Work, heard: Heard, tmp_path: Path, log_watch: LogWatch
) -> None:
    def crash(progress: Progress) -> int:
        name = "王海燕 13900000002"
        raise ValueError(f"cannot read {name}")

    with log_watch.expect("an unexpected ValueError", level=40):
        work.run(crash, title="t", on_done=heard.done)
        qtbot.waitUntil(lambda: bool(heard.failures))
    (report,) = (tmp_path / "errors").iterdir()
    assert heard.failures[0].headline == "Sorry, that went wrong."
    assert str(report) in heard.failures[0].detail
    text = report.read_text(encoding="utf-8")
    assert "builtins.ValueError" in text and "in crash" in text
    assert "cannot read 王海燕" not in text
    work.run(lambda progress: "next", title="t", on_done=heard.done)
    qtbot.waitUntil(lambda: heard.results == ["next"])


def test_a_bug_in_what_comes_after_does_not_hold_up_the_next(qtbot: QtBot, work: Work, heard: Heard) -> None:
    def wrong(result: object) -> None:
        raise RuntimeError("in the slot")

    with qtbot.captureExceptions() as raised:
        work.run(lambda progress: 1, title="t", on_done=wrong)
        work.run(lambda progress: 2, title="t", on_done=heard.done)
        qtbot.waitUntil(lambda: heard.results == [2])
    assert [each[0] for each in raised] == [RuntimeError]


def test_what_the_work_changed_is_announced(qtbot: QtBot, work: Work, heard: Heard) -> None:
    with qtbot.waitSignal(work.changed) as told:
        work.run(lambda progress: 1, title="t", on_done=heard.done, changed=frozenset({"orders"}))
    assert told.args == [frozenset({"orders"})]


def test_closing_waits_for_the_thread_and_calls_nobody_back(qtbot: QtBot, work: Work, heard: Heard) -> None:
    began, ended = threading.Event(), threading.Event()

    def endless(progress: Progress) -> int:
        while progress(0, 0):
            began.set()
        ended.set()
        return 1

    work.run(endless, title="t", on_done=heard.done)
    assert began.wait(30)
    work.close()
    assert ended.is_set()
    assert not work.busy
    assert heard.results == []


def test_the_bar_shows_what_runs_and_stops_it(qtbot: QtBot, work: Work, heard: Heard) -> None:
    bar = WorkBar(work)
    qtbot.addWidget(bar)
    assert bar.isHidden()

    def endless(progress: Progress) -> str:
        while progress(3, 10):
            pass
        return "stopped"

    work.run(endless, title="Reading orders", on_done=heard.done)
    qtbot.waitUntil(lambda: "3 / 10" in bar.text())
    assert not bar.isHidden()
    assert "Reading orders" in bar.text()
    bar.stop()
    qtbot.waitUntil(bar.isHidden)
    assert heard.results == ["stopped"]


def test_changes_of_a_burst_are_told_together(qtbot: QtBot) -> None:
    changes = Changes()
    told: list[object] = []
    changes.changed.connect(told.append)
    for _ in range(50):
        changes.announce(frozenset({"bags"}))
    changes.announce(frozenset({"shift"}))
    assert told == [], "the answer to the scan is painted first"
    qtbot.waitUntil(lambda: bool(told))
    assert told == [frozenset({"bags", "shift"})]
    changes.announce(frozenset({"orders"}))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == frozenset({"orders"})


def test_changes_may_be_announced_from_another_thread(qtbot: QtBot) -> None:
    changes = Changes()
    threads: list[threading.Thread] = []
    changes.changed.connect(lambda kinds: threads.append(threading.current_thread()))
    other = threading.Thread(target=lambda: changes.announce(frozenset({"bags"})))
    other.start()
    other.join()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.current_thread()]
