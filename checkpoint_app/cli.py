"""The command line: opens the window, or does without a screen what can be done without one. Knows no SQL and no Qt."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import click
import platformdirs

from checkpoint_app import __version__
from checkpoint_app.db import upkeep
from checkpoint_app.db.database import Database
from checkpoint_app.db.errors import KnownError, known_errors
from checkpoint_app.db.journal import Broken
from checkpoint_app.domain.state import Shift
from checkpoint_app.ui.texts import fault_text
from checkpoint_app.words import sentences, translate

NAME = "checkpoint_app"
T = TypeVar("T")


def data_folder() -> Path:
    """Where this person's databases lie when no path is given."""
    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


def main(arguments: list[str] | None = None) -> None:
    """Run the command line. Exits with 0 when it did what was asked, 1 when it could not, 2 for a wrong call."""
    from checkpoint_app.ui.plain_language import use_system_language

    language = use_system_language()
    try:
        commands(language).main(arguments, prog_name="checkpoint-app")
    except KnownError as error:
        click.echo(fault_text(error.fault, error.path), err=True)
        sys.exit(1)


def commands(language: str) -> click.Group:
    """The commands, with their help in the language in force."""

    @click.group(invoke_without_command=True, help=translate("Cli", "The desk at a checkpoint. Opens the window."))
    @click.version_option(__version__)
    @click.pass_context
    def group(context: click.Context) -> None:
        if context.invoked_subcommand is None:
            context.invoke(open_command, database=data_folder() / "checkpoint.db", checkpoint="", district=None)

    @group.command("open", help=translate("Cli", "Open the window on a database; it is made if it is not there."))
    @click.argument("database", type=click.Path(path_type=Path), default=data_folder() / "checkpoint.db")
    @click.option("--checkpoint", default="", help=translate("Cli", "The id of this laptop's checkpoint, such as P01."))
    @click.option(
        "--district",
        type=click.Path(path_type=Path),
        help=translate("Cli", "A folder with the district's CSV files, to load first."),
    )
    def open_command(database: Path, checkpoint: str, district: Path | None) -> None:
        from checkpoint_app.app import open_window

        with known_errors(database.parent):
            database.parent.mkdir(parents=True, exist_ok=True)
        if district is not None:
            _load(database, district, checkpoint)
        elif checkpoint:
            _choose(database, checkpoint)
        sys.exit(open_window(database))

    @group.command("demo", help=translate("Cli", "The model district: in the window, or without a screen."))
    @click.option(
        "--headless",
        "out",
        type=click.Path(path_type=Path, file_okay=False),
        help=translate(
            "Cli", "Run the whole day without a screen and leave labels, shift log and database in this folder."
        ),
    )
    @click.option("--fresh", is_flag=True, help=translate("Cli", "Begin a new day; the earlier one is kept beside it."))
    @click.option(
        "--language",
        "wanted",
        type=click.Choice(["zh_CN", "en"]),
        default=None,
        help=translate("Cli", "The language of what it says, prints and exports."),
    )
    def demo_command(out: Path | None, fresh: bool, wanted: str | None) -> None:
        from checkpoint_app import demo
        from checkpoint_app.ui.plain_language import use_language

        use_language(wanted or language)
        if out is not None:
            try:
                for line in demo.run_day(out):
                    click.echo(line)
            except demo.NotANewFolder as taken:
                raise click.ClickException(
                    translate("Cli", "{path} is there already. Choose a new folder for the day.").format(path=taken)
                ) from taken
            return
        from checkpoint_app.app import open_window

        # Unasked, the window speaks the language that was last chosen in it.
        sys.exit(open_window(demo.prepare(data_folder() / "demo", fresh=fresh), language=wanted or "", demo=True))

    @group.command("load", help=translate("Cli", "Load the district's CSV files from a folder into a database."))
    @click.argument("database", type=click.Path(path_type=Path))
    @click.argument("folder", type=click.Path(path_type=Path))
    @click.option("--checkpoint", default="", help=translate("Cli", "The id of this laptop's checkpoint, such as P01."))
    def load_command(database: Path, folder: Path, checkpoint: str) -> None:
        _load(database, folder, checkpoint)

    @group.command("verify", help=translate("Cli", "Walk the journal's chain and name the first broken entry."))
    @click.argument("database", type=click.Path(path_type=Path))
    def verify_command(database: Path) -> None:
        found = _with(database, upkeep.verify, read_only=True)
        _stop_at(found.broken)
        if not found.tables_agree:
            raise click.ClickException(
                translate(
                    "Cli",
                    "The chain holds, but the tables do not say what the journal says: its end may have been cut off. "
                    "Keep this file as it is and tell the district office.",
                )
            )
        click.echo(
            translate("Cli", "The chain holds, and the tables say the same. Entries: {count}.").format(
                count=found.entries
            )
        )

    @group.command("rebuild", help=translate("Cli", "Derive everything again from the journal."))
    @click.argument("database", type=click.Path(path_type=Path))
    def rebuild_command(database: Path) -> None:
        done = _with(database, upkeep.rebuild)
        _stop_at(done.broken)
        before = (
            translate("Cli", "What was there before was equal.")
            if done.backup is None
            else translate("Cli", "What was there before differed and was replaced; it is kept in {path}.").format(
                path=done.backup
            )
        )
        click.echo(sentences(translate("Cli", "Rebuilt. Subjects: {count}.").format(count=done.subjects), before))

    @group.command("export", help=translate("Cli", "Write the log of a shift as CSV, XLSX and PDF."))
    @click.argument("database", type=click.Path(path_type=Path))
    @click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
    @click.option("--shift", default="", help=translate("Cli", "The shift's id; without it the latest."))
    def export_command(database: Path, folder: Path, shift: str) -> None:
        _with(database, lambda opened: _export(opened, folder, shift), read_only=True)

    return group


def _with(path: Path, call: Callable[[Database], T], *, read_only: bool = False) -> T:
    """Call it with the database, which must be there and hold something: a mistyped path makes no new one, and a file
    that was cut off to nothing does not pass for a sound one."""
    if not path.exists():
        raise click.ClickException(translate("Cli", "There is no file {path}. Check the path.").format(path=path))
    if path.is_file() and not path.stat().st_size:
        raise click.ClickException(
            translate(
                "Cli", "{path} is empty: nothing was ever recorded in it, or it was cut off. Look for a copy of it."
            ).format(path=path)
        )
    database = Database(path, read_only=read_only)
    try:
        return call(database)
    finally:
        database.close()


def _load(path: Path, folder: Path, checkpoint: str) -> None:
    """Load what is sound; name every bad row, and leave the file as it was when nothing is sound or the checkpoint is not."""
    from checkpoint_app.desk import Desk
    from checkpoint_app.intake.problems import problem_line
    from checkpoint_app.intake.reference import read_district

    reading = read_district(folder)
    for problem in reading.problems:
        click.echo(problem_line(problem), err=True)
    district = reading.district
    if not district.checkpoints:
        raise click.ClickException(translate("Cli", "Nothing was loaded: no checkpoint could be read."))
    known = [each.checkpoint for each in district.checkpoints]
    if checkpoint and checkpoint not in known:
        raise click.ClickException(_unknown_checkpoint(checkpoint, known))
    database = Database(path)
    try:
        Desk(database, checkpoint=checkpoint, operator="").load_reference(district)
        if checkpoint:
            upkeep.choose_checkpoint(database, checkpoint)
    finally:
        database.close()
    click.echo(
        translate(
            "Cli", "Loaded. Checkpoints: {checkpoints}, compounds: {compounds}, households: {households}."
        ).format(
            checkpoints=len(district.checkpoints),
            compounds=len(district.compounds),
            households=len(district.households),
        )
    )


def _choose(path: Path, checkpoint: str) -> None:
    from checkpoint_app.db.queries import Queries

    if not path.exists():  # it would be made, only to be refused
        raise click.ClickException(_unknown_checkpoint(checkpoint, []))
    database = Database(path)
    try:
        known = list(Queries(database, checkpoint).reference.checkpoints())
        if checkpoint not in known:
            raise click.ClickException(_unknown_checkpoint(checkpoint, known))
        upkeep.choose_checkpoint(database, checkpoint)
    finally:
        database.close()


def _unknown_checkpoint(checkpoint: str, known: list[str]) -> str:
    return translate("Cli", "There is no checkpoint {checkpoint} in the district's data. It knows: {known}.").format(
        checkpoint=checkpoint, known=", ".join(known[:60]) or "—"
    )


def _export(database: Database, folder: Path, shift_id: str) -> None:
    from checkpoint_app.db.queries import Queries
    from checkpoint_app.pdf.text import describe
    from checkpoint_app.ui.shift.export import write_shift_log

    queries = Queries(database, upkeep.checkpoint(database))
    shift: Shift | None = queries.shift(shift_id) if shift_id else next(iter(queries.shifts(1)), None)
    if shift is None:
        raise click.ClickException(translate("Cli", "There is no such shift in this database."))
    exported = write_shift_log(queries, shift, folder, exported_at=datetime.now(UTC))
    for path in exported.paths:
        click.echo(str(path))
    for glyph in exported.missing:
        click.echo(describe(glyph), err=True)


def _stop_at(broken: tuple[Broken, ...]) -> None:
    """End with words for each journal whose chain is broken; nothing was changed."""
    for each in broken:
        click.echo(_broken_text(each), err=True)
    if broken:
        sys.exit(1)


def _broken_text(broken: Broken) -> str:
    why = {
        "gap": translate("Cli", "entry {seq} of journal {journal} is missing"),
        "wrong_previous": translate("Cli", "entry {seq} of journal {journal} does not follow the one before it"),
        "wrong_hash": translate("Cli", "entry {seq} of journal {journal} was changed after it was recorded"),
    }[broken.why]
    return translate(
        "Cli", "The chain is broken: {what}. Keep this file as it is and tell the district office."
    ).format(what=why.format(seq=broken.seq, journal=broken.journal))
