"""The house's own fixtures: what fails a test although its assertions hold."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import pytest

pytest_plugins = ["pytester"]

CONFTEST = (Path(__file__).parents[1] / "conftest.py").read_text(encoding="utf-8")


class LogWatch(Protocol):
    unexpected: list[object]


def run(pytester: pytest.Pytester, log_watch: LogWatch, test_file: str) -> pytest.RunResult:
    pytester.makeconftest(CONFTEST)
    pytester.makepyfile(test_file)
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    log_watch.unexpected.clear()  # the inner run shares this process's root logger with this very test
    return result


def test_an_unexpected_warning_in_the_log_fails_the_test(pytester: pytest.Pytester, log_watch: LogWatch) -> None:
    result = run(
        pytester,
        log_watch,
        """
        import logging

        def test_warns():
            logging.getLogger("checkpoint_app").warning("the printer is gone")

        def test_informs():
            logging.getLogger("checkpoint_app").info("the printer is back")
        """,
    )
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*WARNING checkpoint_app: the printer is gone*"])


def test_an_expected_warning_is_the_only_one_let_through(pytester: pytest.Pytester, log_watch: LogWatch) -> None:
    result = run(
        pytester,
        log_watch,
        """
        import logging

        def test_expected(log_watch):
            with log_watch.expect("printer is gone"):
                logging.warning("the printer is gone")

        def test_another_beside_it(log_watch):
            with log_watch.expect("printer is gone"):
                logging.warning("the printer is gone")
                logging.error("and so is the disk")
        """,
    )
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*ERROR root: and so is the disk*"])


def test_an_expected_warning_that_never_came_fails(pytester: pytest.Pytester, log_watch: LogWatch) -> None:
    result = run(
        pytester,
        log_watch,
        """
        def test_silent(log_watch):
            with log_watch.expect("printer is gone"):
                pass
        """,
    )
    result.assert_outcomes(failed=1)


def test_a_tests_home_is_not_that_of_the_person_who_runs_it(tmp_path_factory: pytest.TempPathFactory) -> None:
    assert Path.home().is_relative_to(tmp_path_factory.getbasetemp())
