"""Loading the district's own data (places, people, merchants, goods) from the office's CSV files. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable

from checkpoint_app.desk import Desk
from checkpoint_app.intake.problems import problem_line
from checkpoint_app.intake.reasons import Cancelled
from checkpoint_app.intake.reference import DistrictReading, read_district
from checkpoint_app.progress import Progress
from checkpoint_app.ui.answer import Answer, notice, ok, refused
from checkpoint_app.ui.orders.problem_rows import ProblemRow, problem_rows
from checkpoint_app.ui.paths import typed_path
from checkpoint_app.words import translate


class DistrictPresenter:
    """Keeps the folder that was typed and what was read from it, until it replaces what is there.

    `on_read` is called when a reading came back: by then another view may stand where the one was that began it.
    """

    def __init__(self, desk: Desk, folder: str, *, on_replaced: Callable[[], bool]) -> None:
        """`on_replaced` closes what was matched against the old data, and says whether there was anything."""
        self._desk = desk
        self._on_replaced = on_replaced
        self.folder = folder
        self.reading: DistrictReading | None = None
        self.on_read: Callable[[], None] = lambda: None

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

    def check_folder(self) -> Answer | None:
        """What is missing before anything can be read; None when nothing is."""
        if self.folder.strip():
            return None
        return refused(
            translate("District", "No folder yet."),
            translate("District", "Type or choose the folder that holds checkpoints.csv, households.csv and the rest."),
        )

    def read(self, folder: str, progress: Progress) -> DistrictReading:
        """Read the folder's files. Safe off the GUI thread."""
        return read_district(typed_path(folder), progress)

    def review(self, reading: DistrictReading) -> Answer:
        """Lay open what was read; nothing is replaced yet."""
        if any(isinstance(problem.reason, Cancelled) for problem in reading.problems):
            return notice(
                translate("District", "Reading was stopped."),
                translate("District", "Nothing was replaced."),
            )
        self.reading = reading
        self.on_read()
        district = reading.district
        if not district.checkpoints:
            first = reading.problems[0] if reading.problems else None
            return refused(
                translate("District", "No district could be read from there."),
                problem_line(first) if first else "",
            )
        if not self.can_replace:
            return refused(
                translate("District", "This is not this laptop's district."),
                translate("District", "Checkpoint {checkpoint} is not in it. Nothing can be replaced.").format(
                    checkpoint=self._desk.checkpoint
                ),
            )
        detail = translate(
            "District",
            "Compounds {compounds}, buildings {buildings}, households {households}, merchants {merchants}, "
            "products {products}, volunteers {volunteers}.",
        ).format(
            compounds=len(district.compounds),
            buildings=len(district.buildings),
            households=len(district.households),
            merchants=len(district.merchants),
            products=len(district.products),
            volunteers=len(district.volunteers),
        )
        if reading.problems:
            left_out = translate("District", "Problems: {count}. These rows are left out if you use this data.")
            return notice(
                translate("District", "Read, but not all of it is sound."),
                left_out.format(count=len(reading.problems)) + " " + detail,
            )
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
        """Put what was read in the place of what is there. Raises KnownError; then what was read is still open."""
        if self.reading is None or not self.can_replace:
            return refused(
                translate("District", "Nothing to load."), translate("District", "Read a folder with a district first.")
            )
        self._desk.load_reference(self.reading.district)
        self.reading = None
        headline = translate("District", "The district's data is loaded.")
        if self._on_replaced():
            return notice(
                headline,
                translate("District", "The draft was matched against the old data and is closed: read its list again."),
            )
        return ok(headline, self.held())
