"""The command line does what it is asked or says in words why not; a mistyped path makes no file."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from checkpoint_app import cli, words
from checkpoint_app.db import upkeep
from checkpoint_app.db.database import Database
from checkpoint_app.resource_files import resource
from checkpoint_app.ui import plain_language
from checkpoint_app.ui.language import CHINESE, ENGLISH
from tests.desk import days, every_kind

COMMANDS = ("open", "demo", "load", "verify", "rebuild", "export")


@pytest.fixture
def day(tmp_path: Path) -> Path:
    """The database of a whole day at P01."""
    clock = days.Clock()
    desk = days.open_desk(tmp_path / "day.db", clock=clock)
    every_kind.whole_day(desk, clock)
    desk.close()
    _choose(tmp_path / "day.db", "P01")
    return tmp_path / "day.db"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The databases for which a window was asked; none is opened."""
    asked: list[Path] = []

    def open_window(path: Path, **_: object) -> int:
        asked.append(path)
        return 0

    monkeypatch.setattr("checkpoint_app.app.open_window", open_window)
    return asked


@pytest.fixture
def main(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """The program itself, with what it printed: (exit code, said, complained)."""

    def run(*arguments: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            cli.main([str(each) for each in arguments])
        printed = capsys.readouterr()
        return int(ended.value.code or 0), printed.out, printed.err

    return run


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli.commands(ENGLISH), [str(each) for each in arguments])


def _choose(path: Path, checkpoint: str) -> None:
    with closing(Database(path)) as database:
        upkeep.choose_checkpoint(database, checkpoint)


def _checkpoint(path: Path) -> str:
    with closing(Database(path)) as database:
        return upkeep.checkpoint(database)


# verify and rebuild


def test_a_chain_that_holds_is_said_with_its_length(day: Path) -> None:
    result = run("verify", day)
    assert result.exit_code == 0
    assert result.output.startswith("The chain holds, and the tables say the same. Entries: ")


def test_a_journal_whose_end_was_cut_off_is_told_by_what_the_tables_still_say(day: Path) -> None:
    with closing(sqlite3.connect(day)) as database, database:
        database.execute("DROP TRIGGER entry_is_never_deleted")
        last = database.execute("SELECT max(seq) FROM entry").fetchone()[0]
        database.execute("DELETE FROM entry WHERE seq > ?", (last - 2,))
    result = run("verify", day)
    assert result.exit_code == 1
    assert "its end may have been cut off" in result.stderr


def test_a_rebuild_of_a_broken_chain_is_refused_and_changes_nothing(day: Path) -> None:
    with closing(sqlite3.connect(day)) as database, database:
        database.execute("DROP TRIGGER entry_is_never_changed")
        database.execute("UPDATE entry SET body = x'7b7d' WHERE seq = 3")
        database.execute("DELETE FROM bag")
    result = run("rebuild", day)
    assert result.exit_code == 1
    assert "was changed after it was recorded" in result.stderr
    with closing(sqlite3.connect(day)) as database:
        assert database.execute("SELECT count(*) FROM bag").fetchone()[0] == 0
    assert list(day.parent.glob("*.backup")) == []


@pytest.mark.parametrize("command", ["verify", "rebuild", "export"])
def test_an_empty_file_does_not_pass_for_a_sound_one(tmp_path: Path, command: str) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    arguments = [path] + ([tmp_path / "out"] if command == "export" else [])
    result = run(command, *arguments)
    assert result.exit_code == 1
    assert "is empty" in result.stderr
    assert path.stat().st_size == 0


def test_the_first_entry_that_was_changed_is_named_and_the_exit_code_says_so(day: Path) -> None:
    with closing(sqlite3.connect(day)) as database, database:
        database.execute("DROP TRIGGER entry_is_never_changed")
        database.execute("UPDATE entry SET body = x'7b7d' WHERE seq = 3")
        journal = database.execute("SELECT journal FROM own").fetchone()[0]
    result = run("verify", day)
    assert result.exit_code == 1
    assert f"entry 3 of journal {journal} was changed after it was recorded" in result.stderr
    assert "tell the district office" in result.stderr


def test_a_rebuild_says_whether_anything_differed(day: Path) -> None:
    assert "What was there before was equal." in run("rebuild", day).output
    with closing(sqlite3.connect(day)) as database, database:
        database.execute("DELETE FROM bag")
    result = run("rebuild", day)
    assert result.exit_code == 0
    assert "What was there before differed and was replaced; it is kept in " in result.output
    (backup,) = day.parent.glob("*.before-rebuild-*.backup")
    with closing(sqlite3.connect(backup)) as database:
        assert database.execute("SELECT count(*) FROM bag").fetchone()[0] == 0
    assert "What was there before was equal." in run("rebuild", day).output


@pytest.mark.parametrize("command", ["verify", "rebuild", "export"])
def test_a_mistyped_path_makes_no_file(tmp_path: Path, command: str) -> None:
    arguments = [tmp_path / "nowhere.db"] + ([tmp_path / "out"] if command == "export" else [])
    result = run(command, *arguments)
    assert result.exit_code == 1
    assert "There is no file" in result.output and "nowhere.db" in result.output
    assert list(tmp_path.iterdir()) == []


# load and open


def test_a_district_is_loaded_and_the_checkpoint_chosen(tmp_path: Path) -> None:
    result = run("load", tmp_path / "new.db", resource("demo"), "--checkpoint", "P01")
    assert result.exit_code == 0
    assert result.output.startswith("Loaded. Checkpoints: 55, compounds: 103, households: ")
    assert _checkpoint(tmp_path / "new.db") == "P01"


def test_bad_rows_are_named_and_the_good_ones_loaded(tmp_path: Path) -> None:
    folder = tmp_path / "district"
    shutil.copytree(resource("demo"), folder)
    with (folder / "merchants.csv").open("a", encoding="utf-8") as file:
        file.write("M99,无,no-such-tier,,\n")
    result = run("load", tmp_path / "new.db", folder)
    assert result.exit_code == 0
    assert result.stderr.startswith("merchants.csv, row 14, column tier: ")
    assert "Loaded." in result.output


@pytest.mark.parametrize("command", ["load", "open"])
def test_an_unknown_checkpoint_is_refused_with_those_that_exist_and_makes_no_file(
    tmp_path: Path, opened: list[Path], command: str
) -> None:
    database = tmp_path / "new.db"
    district = [resource("demo")] if command == "load" else ["--district", resource("demo")]
    result = run(command, database, *district, "--checkpoint", "P99")
    assert result.exit_code == 1
    assert "There is no checkpoint P99 in the district's data. It knows: P01, P02" in result.output
    assert not database.exists()
    assert opened == []


def test_a_folder_without_a_district_loads_nothing(tmp_path: Path) -> None:
    result = run("load", tmp_path / "new.db", tmp_path / "nowhere")
    assert result.exit_code == 1
    assert result.stderr.startswith("nowhere: There is no such folder.")
    assert "Nothing was loaded" in result.output
    assert not (tmp_path / "new.db").exists()


def test_open_makes_the_folder_and_opens_the_window_there(tmp_path: Path, opened: list[Path]) -> None:
    database = tmp_path / "deep" / "down" / "new.db"
    assert run("open", database).exit_code == 0
    assert opened == [database]
    assert database.parent.is_dir()


def test_open_loads_the_district_and_chooses_the_checkpoint_first(tmp_path: Path, opened: list[Path]) -> None:
    database = tmp_path / "new.db"
    assert run("open", database, "--district", resource("demo"), "--checkpoint", "P02").exit_code == 0
    assert opened == [database]
    assert _checkpoint(database) == "P02"


def test_open_with_another_checkpoint_of_the_loaded_district(day: Path, opened: list[Path]) -> None:
    assert run("open", day, "--checkpoint", "P77").exit_code == 1
    assert opened == []
    assert _checkpoint(day) == "P01"
    assert run("open", day, "--checkpoint", "P02").exit_code == 0
    assert _checkpoint(day) == "P02"


def test_open_with_a_checkpoint_but_no_data_makes_no_file(tmp_path: Path, opened: list[Path]) -> None:
    result = run("open", tmp_path / "new.db", "--checkpoint", "P01")
    assert result.exit_code == 1
    assert "It knows: —." in result.output
    assert not (tmp_path / "new.db").exists()
    assert opened == []


def test_without_a_command_the_window_opens_on_this_persons_own_database(opened: list[Path]) -> None:
    assert run().exit_code == 0
    assert opened == [cli.data_folder() / "checkpoint.db"]


# export


def test_the_latest_shift_is_exported_in_three_forms_that_can_be_read(day: Path, tmp_path: Path) -> None:
    result = run("export", day, tmp_path / "out")
    assert result.exit_code == 0
    paths = [Path(line) for line in result.stdout.splitlines()]
    assert [path.suffix for path in paths] == [".csv", ".xlsx", ".pdf"]
    assert paths[0].read_bytes().startswith(b"\xef\xbb\xbf")
    assert paths[2].read_bytes().startswith(b"%PDF")
    assert load_workbook(paths[1]).sheetnames


def test_a_shift_that_is_not_there_is_said_and_nothing_written(day: Path, tmp_path: Path) -> None:
    result = run("export", day, tmp_path / "out", "--shift", "NOPE")
    assert result.exit_code == 1
    assert "There is no such shift in this database." in result.output
    assert not (tmp_path / "out").exists()


# the surroundings' faults, in words


def test_a_file_that_is_not_ours_is_left_as_it_was(main: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    other = tmp_path / "letter.db"
    other.write_text("Dear Sir, this is no database at all, and it is older than you think.", encoding="utf-8")
    before = other.read_bytes()
    code, said, complained = main("verify", other)
    assert (code, said) == (1, "")
    assert complained.startswith("This file is not one of this program.")
    assert other.read_bytes() == before


def test_a_file_of_a_newer_version_is_said(main: Callable[..., tuple[int, str, str]], day: Path) -> None:
    with closing(sqlite3.connect(day)) as database, database:
        database.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('checkpoint_app', 'flying', '')"
        )
    code, _, complained = main("rebuild", day)
    assert code == 1
    assert "newer version" in complained and "Traceback" not in complained


def test_a_busy_database_is_said(
    main: Callable[..., tuple[int, str, str]], day: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checkpoint_app.db.database.BUSY_MILLISECONDS", 30)
    with closing(sqlite3.connect(day, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        code, _, complained = main("rebuild", day)
    assert code == 1
    assert complained.startswith("Another program is holding the file.")


@pytest.mark.parametrize("command", ["verify", "load", "open", "export"])
def test_a_folder_in_the_place_of_a_file_is_said_in_words(
    main: Callable[..., tuple[int, str, str]], tmp_path: Path, command: str
) -> None:
    more: dict[str, list[object]] = {
        "load": [resource("demo")],
        "open": ["--district", resource("demo")],
        "export": [tmp_path / "out"],
    }
    code, _, complained = main(command, tmp_path, *more.get(command, []))
    assert code == 1
    assert complained.startswith("The file cannot be opened.")


@pytest.mark.parametrize("command", ["open", "export"])
def test_a_file_in_the_place_of_a_folder_is_said_in_words(
    main: Callable[..., tuple[int, str, str]], day: Path, tmp_path: Path, opened: list[Path], command: str
) -> None:
    (tmp_path / "file").touch()
    arguments: dict[str, list[object]] = {
        "open": [tmp_path / "file" / "new.db"],
        "export": [day, tmp_path / "file" / "out"],
    }
    code, _, complained = main(command, *arguments[command])
    assert code == 1
    assert "cannot be opened" in complained
    assert "Traceback" not in complained
    assert opened == []


# languages


def texts(command: click.Command) -> Iterator[str]:
    """What a command's help says in our own words; the name, version and --help are click's."""
    yield command.help or ""
    for parameter in command.params:
        if isinstance(parameter, click.Option) and parameter.name not in {"help", "version"}:
            yield parameter.help or ""
    if isinstance(command, click.Group):
        for each in command.commands.values():
            yield from texts(each)


def test_every_word_of_the_help_is_translated() -> None:
    words.install(lambda _context, text: f"<{text}>")
    found = [text for text in texts(cli.commands(CHINESE)) if text != "<>"]
    assert len(found) >= len(COMMANDS)
    assert [text for text in found if not (text.startswith("<") and text.endswith(">"))] == []


@pytest.mark.parametrize("language", [CHINESE, ENGLISH])
def test_help_lists_every_command_in_either_language(
    main: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    def use() -> str:
        plain_language.use_language(language)
        return language

    monkeypatch.setattr(plain_language, "use_system_language", use)
    code, said, _ = main("--help")
    assert code == 0
    assert [line.split()[0] for line in said.partition("Commands:")[2].splitlines() if line] == sorted(COMMANDS)
    for command in COMMANDS:
        code, said, _ = main(command, "--help")
        assert (code, said.startswith(f"Usage: checkpoint-app {command}")) == (0, True)


def test_a_wrong_call_ends_with_two(main: Callable[..., tuple[int, str, str]]) -> None:
    code, _, complained = main("fly")
    assert code == 2
    assert "fly" in complained


@pytest.mark.parametrize(("asked", "wanted"), [((), ""), (("--language", "zh_CN"), CHINESE)])
def test_the_demos_window_speaks_the_language_chosen_in_it_unless_asked_for_another(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, asked: tuple[str, ...], wanted: str
) -> None:
    languages: list[object] = []

    def open_window(path: Path, *, language: str, demo: bool) -> int:
        languages.append(language)
        return 0

    monkeypatch.setattr("checkpoint_app.app.open_window", open_window)
    monkeypatch.setattr(cli, "data_folder", lambda: tmp_path)
    assert run("demo", *asked).exit_code == 0
    assert languages == [wanted]
