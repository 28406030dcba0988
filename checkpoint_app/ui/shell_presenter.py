"""What the window itself shows and does: who is on, which shift, what waits, what needs attention. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.desk import Desk
from checkpoint_app.ui.answer import Answer, notice, ok, refused
from checkpoint_app.ui.texts import local_moment
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class Status:
    """`shift_since` is a local time, empty while no shift is open. `alerts` are whole sentences."""

    checkpoint: str
    shift_since: str
    operator: str
    unsent: int
    alerts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may be on."""

    volunteer: str
    name: str


class ShellPresenter:
    """The desk's state for the status strip, and the change of operator."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def checkpoint(self) -> str:
        """The checkpoint's id."""
        return self._desk.checkpoint

    def status(self) -> Status:
        """Everything that is always in sight, as it stands now."""
        queries = self._desk.queries
        shift = queries.current_shift()
        return Status(
            checkpoint=queries.reference.checkpoint_name(self._desk.checkpoint),
            shift_since=local_moment(shift.opened_at) if shift else "",
            operator=queries.reference.volunteer_name(self._desk.operator),
            unsent=queries.unsent(),
            alerts=self._alerts(),
        )

    def people(self) -> list[Person]:
        """Who may be on, by name."""
        found = self._desk.queries.reference.volunteers().values()
        return sorted((Person(each.volunteer, each.name) for each in found), key=lambda person: person.name)

    def is_badge(self, code: str) -> bool:
        """Whether a scanned code is a volunteer's badge."""
        return code.strip().upper() in self._desk.queries.reference.volunteers()

    def come_on(self, volunteer: str) -> Answer:
        """What is recorded from now on is recorded as `volunteer`'s."""
        wanted = volunteer.strip().upper()
        known = self._desk.queries.reference.volunteers().get(wanted)
        if known is None:
            return refused(
                translate("Shell", "Nobody of this number is on the list."),
                translate("Shell", "{number} is not among the volunteers. Nothing was changed.").format(number=wanted),
            )
        if wanted == self._desk.operator:
            return notice(
                known.name, translate("Shell", "You are on already; what is recorded is recorded in your name.")
            )
        self._desk.operator = wanted
        return ok(known.name, translate("Shell", "On now: what is recorded from here on is recorded in your name."))

    def _alerts(self) -> tuple[str, ...]:
        alerts = self._desk.queries.alerts()
        found = (
            (
                alerts.bags_in_conflict,
                translate(
                    "Shell",
                    "Bags handed out twice: {count}. Two laptops gave out the same bag; ask both before sending.",
                ),
            ),
            (
                alerts.orders_in_conflict,
                translate("Shell", "Orders that got goods twice: {count}. Compare their bags before more is packed."),
            ),
            (
                alerts.quarantined,
                translate(
                    "Shell", "Entries set aside: {count}. They contradict what is recorded here; call the office."
                ),
            ),
            (
                alerts.unread,
                translate("Shell", "Entries this version cannot read: {count}. They are kept; update the program."),
            ),
        )
        return tuple(text.format(count=count) for count, text in found if count)
