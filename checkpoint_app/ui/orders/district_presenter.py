"""Loading the district's own data (places, people, merchants, goods) from the office's CSV files. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from checkpoint_app.desk import Desk
from checkpoint_app.intake.reference import DistrictReading, read_district
from checkpoint_app.ui.answer import Answer, notice, ok, refused
from checkpoint_app.ui.orders.problem_rows import ProblemRow, problem_rows
from checkpoint_app.words import translate

Progress = Callable[[int, int], bool]


class DistrictPresenter:
    """Keeps the folder that was typed and what was read from it, until it replaces what is there."""

    def __init__(self, desk: Desk, folder: str = "") -> None:
        self._desk = desk
        self.folder = folder
        self.reading: DistrictReading | None = None

    def held(self) -> str:
        """What is loaded now."""
        reference = self._desk.queries.reference
        if reference.is_empty():
            return translate("District", "No district is loaded yet.")
        return translate(
            "District",
            "Loaded: checkpoints {checkpoints}, compounds {compounds}, merchants {merchants}, products {products}.",
        ).format(
            checkpoints=len(reference.checkpoints()),
            compounds=len(reference.compounds()),
            merchants=len(reference.merchants()),
            products=len(reference.products()),
        )

    def read(self, folder: str, progress: Progress) -> DistrictReading:
        """Read the folder's files. Safe off the GUI thread."""
        return read_district(Path(folder.strip()).expanduser(), progress)

    def review(self, reading: DistrictReading) -> Answer:
        """Lay open what was read; nothing is replaced yet."""
        self.reading = reading
        district = reading.district
        detail = translate(
            "District",
            "Checkpoints {checkpoints}, compounds {compounds}, buildings {buildings}, households {households}, "
            "merchants {merchants}, products {products}, volunteers {volunteers}; wrong rows {problems}.",
        ).format(
            checkpoints=len(district.checkpoints),
            compounds=len(district.compounds),
            buildings=len(district.buildings),
            households=len(district.households),
            merchants=len(district.merchants),
            products=len(district.products),
            volunteers=len(district.volunteers),
            problems=len(reading.problems),
        )
        if not self.can_replace:
            return refused(translate("District", "No district could be read from there."), detail)
        if reading.problems:
            return notice(translate("District", "Read, with rows that are wrong."), detail)
        return ok(translate("District", "Read without a fault."), detail)

    @property
    def can_replace(self) -> bool:
        """Whether what was read can take the place of what is there: it must hold this laptop's checkpoint."""
        return self.reading is not None and any(
            each.checkpoint == self._desk.checkpoint for each in self.reading.district.checkpoints
        )

    def problems(self) -> list[ProblemRow]:
        """Every row that is wrong, where and why."""
        return problem_rows(self.reading.problems if self.reading else ())

    def replace(self) -> Answer:
        """Put what was read in the place of what is there. Raises KnownError."""
        if self.reading is None or not self.can_replace:
            return refused(
                translate("District", "Nothing to load."), translate("District", "Read a folder with a district first.")
            )
        self._desk.load_reference(self.reading.district)
        self.reading = None
        return ok(translate("District", "The district's data is loaded."), self.held())
