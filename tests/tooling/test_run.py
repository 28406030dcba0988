"""What run.py says and does before anything is installed. The installs themselves are CI's first step."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import run

LDD = """/x/QtWidgets.abi3.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibEGL.so.1 => not found
\tlibz.so.1 => /lib/x86_64-linux-gnu/libz.so.1 (0x00007f)
/x/libqxcb.so:
\tlibEGL.so.1 => not found
\tlibxcb-cursor.so.0 => not found
"""


class Terminal:
    """A standard input that a person sits at, or nobody."""

    def __init__(self, *, person: bool) -> None:
        self.person = person

    def isatty(self) -> bool:
        return self.person


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "LINUX", True)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that were started in the environment, which is taken as set up."""
    commands: list[list[str]] = []

    def call(command: list[str]) -> int:
        commands.append(command[1:])
        return 0

    monkeypatch.setattr(run, "set_up", lambda locks, with_screen: None)
    monkeypatch.setattr(subprocess, "call", call)
    return commands


@pytest.mark.usefixtures("no_screen")
def test_without_a_screen_the_headless_command_is_named_and_nothing_is_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], started: list[list[str]]
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(person=False))
    assert run.main(["demo"]) == 2
    out = capsys.readouterr().out
    assert "There is no screen here" in out
    assert "run.py demo --headless out\n" in out
    assert started == []


@pytest.mark.usefixtures("no_screen")
@pytest.mark.parametrize(("answer", "commands"), [("", [["demo", "--headless", "out"]]), ("n", [])])
def test_a_person_without_a_screen_is_asked(
    monkeypatch: pytest.MonkeyPatch, started: list[list[str]], answer: str, commands: list[list[str]]
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(person=True))
    monkeypatch.setattr("builtins.input", lambda prompt: answer)
    assert run.main(["demo"]) == (0 if commands else 2)
    assert started == commands


@pytest.mark.usefixtures("no_screen")
def test_the_headless_demo_asks_for_no_screen(started: list[list[str]]) -> None:
    assert run.main(["demo", "--headless", "there"]) == 0
    assert started == [["demo", "--headless", "there"]]


@pytest.mark.usefixtures("no_screen")
@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_screen_or_a_chosen_platform_opens_the_window(
    monkeypatch: pytest.MonkeyPatch, started: list[list[str]], name: str
) -> None:
    monkeypatch.setenv(name, "x")
    assert run.main(["demo"]) == 0
    assert started == [["demo"]]


@pytest.fixture
def ldd_finds(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Sets what `ldd` says of Qt's parts; sudo is not permitted and the user is not root."""

    def finds(listing: str) -> None:
        def completed(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
            return subprocess.CompletedProcess(command, 1 if command[0] == "sudo" else 0, stdout=listing)

        monkeypatch.setattr(subprocess, "run", completed)
        monkeypatch.setattr(run, "LINUX", True)
        monkeypatch.setattr(run, "qt_folder", lambda: Path("/x"))
        monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
        monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")

    return finds


def test_missing_libraries_are_named_once_each(ldd_finds: Callable[[str], None]) -> None:
    ldd_finds(LDD)
    assert run.missing_libraries(with_screen=True) == ["libEGL.so.1", "libxcb-cursor.so.0"]


def test_without_permission_one_line_says_the_exact_command(ldd_finds: Callable[[str], None]) -> None:
    ldd_finds(LDD)
    with pytest.raises(run.SetupError) as raised:
        run.provide_libraries(with_screen=True)
    assert str(raised.value).endswith("sudo apt-get update && sudo apt-get install -y libegl1 libxcb-cursor0")
    assert "\n" not in str(raised.value)


def test_a_library_of_an_unknown_package_is_named_itself(ldd_finds: Callable[[str], None]) -> None:
    ldd_finds("\tlibnew.so.9 => not found\n")
    with pytest.raises(run.SetupError, match=r"Qt misses libnew\.so\.9"):
        run.provide_libraries(with_screen=True)


def test_nothing_is_asked_for_where_nothing_is_missing(ldd_finds: Callable[[str], None]) -> None:
    ldd_finds("\tlibz.so.1 => /lib/libz.so.1 (0x00007f)\n")
    run.provide_libraries(with_screen=True)
    assert run.missing_libraries(with_screen=True) == []


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with an environment that exists, and whose installs only leave their names."""
    (tmp_path / "requirements").mkdir()
    (tmp_path / "checkpoint_app").mkdir()
    (tmp_path / "resources" / "translations").mkdir(parents=True)
    for name in ("requirements/runtime.txt", "requirements/build.txt", "requirements/dev.txt", "pyproject.toml"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    for name in (
        "hatch_build.py",
        "checkpoint_app/__init__.py",
        "resources/translations/a.ts",
        "resources/translations/a.qm",
    ):
        (tmp_path / name).write_text(name, encoding="utf-8")
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "python").touch()
    monkeypatch.setattr(run, "ROOT", tmp_path)
    monkeypatch.setattr(run, "PYTHON", tmp_path / ".venv" / "python")
    monkeypatch.setattr(run, "STAMP", tmp_path / ".venv" / "stamp.json")
    monkeypatch.setattr(run, "make_environment", lambda: None)
    monkeypatch.setattr(run, "pip_install", lambda: ["pip"])
    monkeypatch.setattr(run, "provide_libraries", lambda with_screen: None)
    return tmp_path


@pytest.fixture
def installs(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    done: list[str] = []
    monkeypatch.setattr(run, "run_quietly", lambda command, what: done.append(what))
    return done


REQUIREMENTS = "Installing the requirements"
PROGRAM = "Installing the program into .venv"


def test_a_second_start_installs_nothing(installs: list[str]) -> None:
    run.set_up(run.DEMO_LOCKS, with_screen=False)
    assert installs == [REQUIREMENTS, PROGRAM]
    run.set_up(run.DEMO_LOCKS, with_screen=False)
    assert installs == [REQUIREMENTS, PROGRAM]


def test_after_the_checks_the_demo_has_all_it_needs(installs: list[str]) -> None:
    run.set_up(run.CHECK_LOCKS, with_screen=False)
    run.set_up(run.DEMO_LOCKS, with_screen=False)
    assert installs == [REQUIREMENTS, PROGRAM]


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ("requirements/runtime.txt", [REQUIREMENTS, PROGRAM]),
        ("pyproject.toml", [PROGRAM]),
        ("resources/translations/a.ts", [PROGRAM]),
        ("requirements/dev.txt", []),
    ],
)
def test_only_what_changed_is_installed_again(
    checkout: Path, installs: list[str], changed: str, expected: list[str]
) -> None:
    run.set_up(run.DEMO_LOCKS, with_screen=False)
    installs.clear()
    (checkout / changed).write_text("changed", encoding="utf-8")
    run.set_up(run.DEMO_LOCKS, with_screen=False)
    assert installs == expected


def test_a_missing_compiled_translation_is_made_again(checkout: Path, installs: list[str]) -> None:
    run.set_up(run.DEMO_LOCKS, with_screen=False)
    installs.clear()
    (checkout / "resources" / "translations" / "a.qm").unlink()
    run.set_up(run.DEMO_LOCKS, with_screen=False)
    assert installs == [PROGRAM]


def test_an_environment_that_was_copied_from_elsewhere_is_not_trusted(checkout: Path, installs: list[str]) -> None:
    run.set_up(run.DEMO_LOCKS, with_screen=False)
    stamp = json.loads(run.STAMP.read_text(encoding="utf-8"))
    run.STAMP.write_text(json.dumps({**stamp, "root": "/elsewhere"}), encoding="utf-8")
    assert run.read_stamp() == {}


def test_a_set_up_that_is_broken_off_starts_over(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(command: list[str], what: str) -> None:
        raise run.SetupError(f"{what} failed")

    monkeypatch.setattr(run, "run_quietly", fails)
    with pytest.raises(run.SetupError):
        run.set_up(run.DEMO_LOCKS, with_screen=False)
    assert run.read_stamp() == {}


def test_an_unknown_command_is_answered_with_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main(["dance"]) == 2
    assert "run.py check" in capsys.readouterr().out
