"""What the Shift station shows and does: opening, notes, closing with what is still open, and the log. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import CloseShift, NoteShift, OpenShift
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.state import DeliveryStage, Shift
from checkpoint_app.pdf.text import describe
from checkpoint_app.ui.actions_presenter import ActionLine, ActionsPresenter
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.shift.export import Exported, Progress, write_shift_log
from checkpoint_app.ui.texts import Names, local_moment
from checkpoint_app.words import translate

KINDS = frozenset({"shift.opened", "shift.noted", "shift.closed"})
_TOLD = 3  # so many characters that the main font lacks are told one by one


@dataclass(frozen=True, slots=True)
class Balance:
    """The bags of the shift: carried_in + packed = handed_over + returned + waiting."""

    carried_in: int
    packed: int
    handed_over: int
    returned: int
    waiting: int

    @property
    def holds(self) -> bool:
        return self.carried_in + self.packed == self.handed_over + self.returned + self.waiting


@dataclass(frozen=True, slots=True)
class ShiftChoice:
    """A shift that can be exported."""

    shift: str
    words: str


class ShiftPresenter:
    """One desk's shift. Keeps which shift is chosen for export, the folder, and a note not yet added."""

    def __init__(self, desk: Desk, names: Names, exports: Path) -> None:
        self._desk = desk
        self._names = names
        self.actions = ActionsPresenter(desk, names, KINDS)
        self._everything = ActionsPresenter(desk, names, frozenset())
        self.folder = exports
        self.chosen = ""
        self.draft_note = ""

    @property
    def is_open(self) -> bool:
        return self._desk.queries.current_shift() is not None

    def headline(self) -> str:
        """Whether a shift is open, in large letters."""
        shift = self._desk.queries.current_shift()
        if shift is None:
            return translate("Shift", "No shift is open.")
        return translate("Shift", "Open since {time}, by {person}").format(
            time=local_moment(shift.opened_at), person=self._names.volunteer(shift.opened_by)
        )

    def hint(self) -> str:
        """What to do next."""
        if self.is_open:
            return translate("Shift", "Everything is recorded under this shift until it is closed.")
        return translate("Shift", "Open one: nothing can be recorded before.")

    def open(self) -> Answer:
        match self._desk.do(OpenShift()):
            case Done():
                return ok(
                    translate("Shift", "The shift is open."),
                    translate("Shift", "Go on with orders (F1), or with the next vehicle (F2)."),
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)

    def note(self, text: str) -> Answer:
        """Add a note for the next shift."""
        match self._desk.do(NoteShift(text)):
            case Done():
                self.draft_note = ""
                return ok(translate("Shift", "Noted."), text.strip())
            case Refused(reason=reason):
                return refusal(reason, self._names)

    def still_open(self) -> list[str]:
        """What the next shift takes over, in whole sentences; empty when nothing is left."""
        queries = self._desk.queries
        counts = queries.bag_counts()
        stages = [delivery.stage for delivery in queries.deliveries()]
        alerts = queries.alerts().total
        found = (
            (
                sum(stage in {DeliveryStage.COUNTING, DeliveryStage.COUNTED} for stage in stages),
                translate("Shift", "Deliveries not yet counted or disinfected: {count}."),
            ),
            (
                sum(stage is DeliveryStage.DISINFECTING for stage in stages),
                translate("Shift", "Deliveries held by a contact time or not yet released: {count}."),
            ),
            (
                sum(stage is DeliveryStage.RELEASED for stage in stages),
                translate("Shift", "Deliveries released but not shared out: {count}."),
            ),
            (counts.unlabelled, translate("Shift", "Bags without a label: {count}.")),
            (counts.waiting, translate("Shift", "Bags waiting to be handed over: {count}.")),
            (alerts, translate("Shift", "Alerts that nobody has settled: {count}.")),
        )
        return [words.format(count=count) for count, words in found if count]

    def close(self) -> Answer:
        match self._desk.do(CloseShift()):
            case Done():
                return ok(
                    translate("Shift", "The shift is closed."),
                    translate("Shift", "Export its log for the next shift, on the left."),
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)

    def balance(self) -> Balance | None:
        """The bags of the shift on show: the open one, else the latest; None before the first."""
        shift = self._shown()
        if shift is None:
            return None
        bags = self._desk.queries.shift_bags(shift)
        return Balance(bags.carried_in, bags.packed, bags.handed_over, bags.returned, bags.waiting)

    def log(self) -> list[ActionLine]:
        """Everything recorded since the latest shift was opened, latest first."""
        return self._everything.lines()

    def choices(self) -> list[ShiftChoice]:
        """The shifts whose log can be exported, latest first."""
        return [ShiftChoice(shift.shift, self._words(shift)) for shift in self._desk.queries.shifts()]

    def write_log(self, progress: Progress) -> Exported | None:
        """Write the log of the chosen shift (else the latest). For a worker thread: opens a desk of its own.

        Raises KnownError, and ExportStopped when `progress` says to stop. Returns None when there is no shift.
        """
        desk = self._desk.another()
        try:
            queries = desk.queries
            shift = queries.shift(self.chosen) or next(iter(queries.shifts(1)), None)
            if shift is None:
                return None
            names = DeskNames(queries)
            return write_shift_log(queries, shift, self.folder, names=names, exported_at=desk.now(), progress=progress)
        finally:
            desk.close()

    def exported(self, exported: Exported | None) -> Answer:
        """The words for what `write_log` wrote."""
        if exported is None:
            return refused(
                translate("Shift", "There is no shift to export."), translate("Shift", "Open a shift first.")
            )
        files = translate("Shift", "{files}, in {folder}").format(
            files=", ".join(path.name for path in exported.paths), folder=self.folder
        )
        told = [describe(glyph) for glyph in exported.missing[:_TOLD]]
        if len(exported.missing) > _TOLD:
            told.append(translate("Shift", "And more of these: {count}.").format(count=len(exported.missing) - _TOLD))
        say = notice if told else ok
        return say(translate("Shift", "The shift log is written."), " ".join([*told, files]))

    def choose_folder(self, text: str) -> Answer | None:
        """Where exports go from now on. A path without a parent folder is refused."""
        wanted = Path(text.strip()).expanduser()
        if not text.strip() or not wanted.is_absolute() or not (wanted.is_dir() or wanted.parent.is_dir()):
            return refused(
                translate("Shift", "This folder is not there."),
                translate("Shift", "“{path}” was not taken. Type a whole path, or choose the folder.").format(
                    path=text.strip()
                ),
            )
        self.folder = wanted
        return None

    def needs_confirmation(self) -> Answer | None:
        """What to read before closing; None when nothing is left open."""
        left = self.still_open()
        if not left:
            return None
        return notice(
            translate("Shift", "Close with this left to the next shift?"),
            " ".join(left) + " " + translate("Shift", "Press “Close the shift” once more to close."),
        )

    def _shown(self) -> Shift | None:
        return self._desk.queries.current_shift() or next(iter(self._desk.queries.shifts(1)), None)

    def _words(self, shift: Shift) -> str:
        if shift.is_open:
            return translate("Shift", "Open since {opened}").format(opened=local_moment(shift.opened_at))
        return translate("Shift", "{opened} to {closed}").format(
            opened=local_moment(shift.opened_at), closed=local_moment(shift.closed_at)
        )
