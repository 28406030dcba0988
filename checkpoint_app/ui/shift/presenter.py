"""What the Shift station shows and does: opening, notes, closing with what is still open, and the log. Knows no widget."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import CloseShift, NoteShift, OpenShift
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.state import DeliveryStage, Shift
from checkpoint_app.progress import Progress
from checkpoint_app.ui.actions_presenter import ActionLine, ActionsPresenter
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.files_written import files_written
from checkpoint_app.ui.paths import typed_path
from checkpoint_app.ui.texts import Names, local_moment
from checkpoint_app.words import sentences, translate

if TYPE_CHECKING:
    from checkpoint_app.ui.shift.export import Exported

KINDS = frozenset({"shift.opened", "shift.noted", "shift.closed"})


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
    """One desk's shift. Keeps which shift is chosen for export, the folder, a note not yet added, and whether closing
    was asked for."""

    def __init__(self, desk: Desk, names: Names, exports: Path) -> None:
        self._desk = desk
        self._names = names
        self.actions = ActionsPresenter(desk, names, KINDS)
        self._everything = ActionsPresenter(desk, names, frozenset())
        self.folder = exports
        self.chosen = ""
        self.draft_note = ""
        self.left: list[str] = []

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
        """What to do next; while closing waits for a second press, what would be left to the next shift."""
        if self.left:
            return "\n".join(self.left)
        if self.cash_to_count():
            return translate("Shift", "Cash moved in this shift: count the box before you close.")
        if self.is_open:
            return translate("Shift", "Everything is recorded under this shift until it is closed.")
        return translate("Shift", "Open one: nothing can be recorded before.")

    def toggle_words(self) -> str:
        """What the large button does now."""
        if not self.is_open:
            return translate("Shift", "Open the shift")
        return translate("Shift", "Close all the same") if self.left else translate("Shift", "Close the shift")

    def toggle(self) -> Answer:
        """Open a shift, or close the open one. With something left to the next shift, closing takes two presses."""
        if not self.is_open:
            return self._open()
        if self.cash_to_count():
            return self._close()  # the desk refuses, and says what the box should hold
        if not self.left:
            self.left = self.still_open()
            if self.left:
                return notice(
                    translate("Shift", "Close with this left to the next shift?"),
                    sentences(translate("Shift", "Press “Close all the same” to close."), *self.left),
                )
        self.left = []
        return self._close()

    def cash_to_count(self) -> bool:
        """Cash moved in this shift and was not counted since: the shift cannot be closed before it is."""
        shift = self._desk.queries.current_shift()
        return shift is not None and bool(self._desk.queries.money.cash_moved_uncounted(shift.opened_lamport))

    def look_again(self) -> None:
        """Data changed: what is left to the next shift may be another thing now."""
        if self.left:
            self.left = self.still_open() if self.is_open else []

    def stay_open(self) -> None:
        """Somebody went on with something else: closing has to be asked for anew."""
        self.left = []

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
        stages = [delivery.stage for delivery in queries.deliveries_under_way()]
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

    def write_log(self, shift: str, folder: Path, progress: Progress) -> Exported | None:
        """Write the log of a shift into a folder. For a worker thread: opens a desk of its own.

        Raises KnownError, and ExportStopped when `progress` says to stop. None when there is no such shift.
        """
        # Imported here: what writes PDF and XLSX takes longer to load than the window may take to open.
        from checkpoint_app.ui.shift.export import write_shift_log

        desk = self._desk.another()
        try:
            queries = desk.queries
            found = queries.shift(shift)
            if found is None:
                return None
            return write_shift_log(queries, found, folder, exported_at=desk.now(), progress=progress)
        finally:
            desk.close()

    def exported(self, exported: Exported | None) -> Answer:
        """The words for what `write_log` wrote."""
        if exported is None:
            return refused(
                translate("Shift", "This shift is not recorded any more."),
                translate("Shift", "Its opening was taken back. Nothing was written; choose another shift."),
            )
        return files_written(translate("Shift", "The shift log is written."), exported.paths, exported.missing)

    def choose_folder(self, text: str) -> Answer | None:
        """Where exports go from now on; one that is not there yet is made in the folder above it. None when it is
        taken, else why not."""
        wanted = typed_path(text)
        if not text.strip() or not wanted.is_absolute() or not os.path.isdir(wanted.parent):
            return refused(
                translate("Shift", "This folder is not there."),
                translate("Shift", "“{path}” was not taken. Type a whole path, or choose the folder.").format(
                    path=text.strip()
                ),
            )
        if os.path.lexists(wanted) and not os.path.isdir(wanted):
            return refused(
                translate("Shift", "This is not a folder."),
                translate("Shift", "“{path}” is a file. Type or choose the folder that it lies in.").format(
                    path=text.strip()
                ),
            )
        self.folder = wanted
        return None

    def _open(self) -> Answer:
        match self._desk.do(OpenShift()):
            case Done():
                self.chosen = ""
                return ok(
                    translate("Shift", "The shift is open."),
                    translate("Shift", "Go on with orders (F1), or with the next vehicle (F2)."),
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)

    def _close(self) -> Answer:
        match self._desk.do(CloseShift()):
            case Done():
                self.chosen = ""  # the one that was just closed is the latest
                return ok(
                    translate("Shift", "The shift is closed."),
                    translate("Shift", "Export its log for the next shift."),
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)

    def _shown(self) -> Shift | None:
        return self._desk.queries.current_shift() or next(iter(self._desk.queries.shifts(1)), None)

    def _words(self, shift: Shift) -> str:
        if shift.is_open:
            return translate("Shift", "Open since {opened}").format(opened=local_moment(shift.opened_at))
        return translate("Shift", "{opened} to {closed}").format(
            opened=local_moment(shift.opened_at), closed=local_moment(shift.closed_at)
        )
