"""What is said of a log that was written: the files, and the characters that the main font lacks."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from checkpoint_app.cli import commands
from checkpoint_app.db import upkeep
from checkpoint_app.domain import commands as c
from checkpoint_app.pdf.text import Drawn, MissingGlyph
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.shift.export import Exported, write_shift_log
from checkpoint_app.ui.shift.presenter import ShiftPresenter
from tests.reports.day import Day

RARE = "“𠮷” (U+20BB7) is not in the main font and was drawn in the font CheckpointHanFallback."


def export(day: Day, folder: Path) -> Exported:
    return write_shift_log(day.desk.queries, day.shift, folder, exported_at=day.clock())


def said(day: Day, exported: Exported) -> Answer:
    """At the station."""
    return ShiftPresenter(day.desk, DeskNames(day.desk.queries), exported.paths[0].parent).exported(exported)


def test_three_files_of_one_name_are_written(day: Day, tmp_path: Path) -> None:
    paths = export(day, tmp_path / "out").paths
    assert [path.suffix for path in paths] == [".csv", ".xlsx", ".pdf"]
    assert len({path.stem for path in paths}) == 1
    assert all(path.stat().st_size > 1000 for path in paths)


def test_a_rare_character_in_the_log_is_told_at_the_station(day: Day, tmp_path: Path) -> None:
    exported = export(day, tmp_path / "out")
    assert exported.missing == (MissingGlyph("𠮷", Drawn.FALLBACK),)
    answer = said(day, exported)
    assert (answer.kind, answer.headline) == (Kind.NOTICE, "The shift log is written.")
    assert RARE in answer.detail
    assert all(path.name in answer.detail for path in exported.paths)


def test_of_many_rare_characters_the_first_three_are_told(day: Day, tmp_path: Path) -> None:
    day.do(c.NoteShift("😀😁😂🤣"))
    detail = said(day, export(day, tmp_path / "out")).detail
    assert detail.count("No font has the character") + detail.count("was drawn in the font") == 3


def test_a_log_in_ordinary_characters_is_simply_written(opened: Day, tmp_path: Path) -> None:
    answer = said(opened, export(opened, tmp_path / "out"))
    assert answer.kind is Kind.OK
    assert "main font" not in answer.detail


def test_the_command_line_names_the_files_and_tells_of_rare_characters(day: Day, tmp_path: Path) -> None:
    upkeep.choose_checkpoint(day.database, "P01")
    result = CliRunner().invoke(commands("en"), ["export", str(tmp_path / "day.ckpt"), str(tmp_path / "out")])
    assert result.exit_code == 0
    assert [Path(line).suffix for line in result.stdout.splitlines()] == [".csv", ".xlsx", ".pdf"]
    assert result.stderr.splitlines() == [RARE]
