"""The model district's database, ready to work with."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from checkpoint_app.db import upkeep
from checkpoint_app.db.database import Database
from checkpoint_app.db.errors import known_errors
from checkpoint_app.demo.clock import SteppedClock
from checkpoint_app.demo.eve import prepare_checkpoint
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands
from checkpoint_app.domain.commands import Command
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.intake.reference import read_district
from checkpoint_app.resource_files import resource

CHECKPOINT = "P01"
OPERATOR = "V01"
MERCHANTS = ("M01", "M02", "M03", "M04")
# The chat list names two merchants in its title and none at its entries; on the screen a person is asked.
CHAT_MERCHANT = "M02"
CONTACT_SECONDS = 30 * 60
EVE_IS_AGO = timedelta(hours=14)


def prepare(folder: Path, *, fresh: bool = False, eve: bool = True) -> Path:
    """The demo database in `folder`, with the district's data in it; made when it is missing, or when `fresh`.

    With `eve`, somebody has adopted the protocols for COVID-19, stocked agents and drawn the storage zones in a shift before.
    A fresh one never replaces: the earlier file gets a name with the time. Raises KnownError.
    """
    path = folder / "checkpoint.db"
    with known_errors(path):
        folder.mkdir(parents=True, exist_ok=True)
        if fresh and path.exists():
            stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
            for part in (path, *folder.glob(f"{path.name}-*")):
                part.rename(part.with_name(part.name.replace(path.name, f"checkpoint-until-{stamp}.db", 1)))
    database = Database(path)
    try:
        if not upkeep.checkpoint(database):
            clock = SteppedClock(datetime.now(UTC).replace(microsecond=0) - EVE_IS_AGO)
            desk = Desk(database, checkpoint=CHECKPOINT, operator=OPERATOR, clock=clock)
            load(desk)
            upkeep.choose_checkpoint(database, CHECKPOINT)
            if eve:
                _evening_before(desk, clock)
    finally:
        database.close()
    return path


def _evening_before(desk: Desk, clock: SteppedClock) -> None:
    def do(command: Command) -> Done:
        outcome = desk.do(command)
        if isinstance(outcome, Refused):
            raise RuntimeError(f"{type(command).__name__} was refused: {type(outcome.reason).__name__}")
        return outcome

    do(commands.OpenShift())
    prepare_checkpoint(do, clock, clock.pass_time)
    do(commands.CloseShift())


def load(desk: Desk) -> None:
    """Load the model district's reference data. Its files ship with the program, so a bad row in them is a bug."""
    reading = read_district(resource("demo"))
    if reading.problems:
        raise ValueError(f"the shipped district has {len(reading.problems)} wrong rows")
    desk.load_reference(reading.district)
