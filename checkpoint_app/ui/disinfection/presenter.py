"""What Disinfection does: treats counted loads, tells how long they are held, releases them. Knows the desk, no widget."""

from __future__ import annotations

from checkpoint_app.desk import Desk
from checkpoint_app.domain import times
from checkpoint_app.domain.commands import ReleaseGoods
from checkpoint_app.domain.facts import DisinfectionStarted
from checkpoint_app.domain.outcomes import (
    AgentMissing,
    BadConcentration,
    BadContactTime,
    Done,
    Reason,
    Refused,
)
from checkpoint_app.domain.rules.deliveries import contact_ends
from checkpoint_app.domain.state import Delivery
from checkpoint_app.ui.actions_presenter import ActionsPresenter
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.disinfection.loads import Load, LoadStage, load, minutes_text
from checkpoint_app.ui.disinfection.treatment import TreatmentComplaints, TreatmentDraft
from checkpoint_app.ui.texts import Names, local_moment, reason_text
from checkpoint_app.words import translate

# What this station records, and so can take back.
KINDS = frozenset({"delivery.disinfection_started", "delivery.released"})
# More vehicles than a checkpoint meets in a day and the days that it may have left open.
_RECENT = 40


class DisinfectionPresenter:
    """The station's state. It outlives its views; call `reload` after each change of deliveries.

    Between two reloads `loads` and `due` read nothing from the disk, so they may be asked each second.
    """

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.actions = ActionsPresenter(desk, names, KINDS)
        self.draft = TreatmentDraft()
        self.again = False
        """The chosen load was treated already and is to be treated once more."""
        self._chosen = ""
        self._deliveries: list[Delivery] = []
        self._announced: set[tuple[str, str]] = set()
        self._knows_last = False

    # what is shown

    def reload(self) -> None:
        """Read again which loads there are. Raises KnownError."""
        recent = [each for each in self._desk.queries.deliveries(_RECENT) if each.count_finished_at]
        today = self._desk.now().astimezone().date()
        self._deliveries = [
            each
            for each in recent
            if not each.released_at or times.parse_utc(each.released_at).astimezone().date() == today
        ]
        if not self._knows_last:
            # A restarted program offers what was used before it was closed.
            self._knows_last = True
            for each in sorted(recent, key=lambda each: each.disinfected_from):
                if each.disinfected_from:
                    self.draft.remember(each)
        if all(each.delivery != self._chosen for each in self._deliveries):
            self.choose(self._most_urgent())

    def loads(self) -> list[Load]:
        """Every load as it stands now: what is over first, then what runs, waits, is released."""
        now = self._desk.now()
        found = [load(each, self._names.merchant(each.merchant), now) for each in self._deliveries]
        return sorted(found, key=lambda each: (each.stage, each.left))

    def current(self) -> Load | None:
        """The chosen load as it stands now."""
        return next((each for each in self.loads() if each.delivery == self._chosen), None)

    @property
    def treats(self) -> bool:
        """The form for a treatment is wanted, not the timer."""
        found = self.current()
        return found is not None and (found.stage is LoadStage.WAITING or self.again)

    @property
    def is_any_running(self) -> bool:
        """Whether some contact time has yet to be announced as over."""
        return any(self._awaits(each) for each in self._deliveries)

    # what is done

    def choose(self, delivery: str) -> None:
        """Turn to another load."""
        if delivery != self._chosen:
            self._chosen = delivery
            self.again = False
            self.draft.complaints = TreatmentComplaints()

    def start(self) -> Answer:
        """Record the treatment that was typed; its contact time runs from now."""
        command = self.draft.command(self._chosen)
        if command is None:
            return refused(
                translate("Disinfection", "Something is missing."),
                translate("Disinfection", "Nothing was recorded. What is wrong stands beside its field."),
            )
        match self._desk.do(command):
            case Done(facts=(DisinfectionStarted() as started, *_)):
                return self._started(started)
            case Refused(reason=reason):
                self.draft.complaints = self._complaints(reason)
                return refusal(reason, self._names)
            case Done():
                raise AssertionError("a treatment is always something new")

    def release(self) -> Answer:
        """Set the chosen load free, when its contact time is over."""
        if not self._chosen:
            return refused(
                translate("Disinfection", "Which load?"),
                translate("Disinfection", "Nothing is held here. Finish a count at Receiving first."),
            )
        match self._desk.do(ReleaseGoods(self._chosen)):
            case Refused(reason=reason):
                return refusal(reason, self._names)
            case Done():
                self.reload()
                return ok(
                    translate("Disinfection", "{load} is released.").format(load=self._names.delivery(self._chosen)),
                    translate("Disinfection", "Next: share out and pack, at Packing (Enter)."),
                )

    def due(self) -> Answer | None:
        """Once for each contact time that is over: say so. None while there is nothing new to say.

        The station and the window's alarm both ask; whoever asks first says it.
        """
        now = self._desk.now()
        over = [each for each in self._deliveries if self._awaits(each) and contact_ends(each) <= now]
        if not over:
            return None
        self._announced.update((each.delivery, each.disinfected_from) for each in over)
        names = [f"{self._names.merchant(each.merchant)} {each.plate}" for each in over]
        detail = translate("Disinfection", "The goods can be released now, at Disinfection.")
        if len(names) == 1:
            return notice(translate("Disinfection", "{load}: contact time over.").format(load=names[0]), detail)
        listed = translate("Disinfection", ", ").join(names)
        return notice(
            translate("Disinfection", "Contact time over, loads: {count}").format(count=len(names)),
            translate("Disinfection", "{loads}. They can be released now, at Disinfection.").format(loads=listed),
        )

    # inside

    def _started(self, started: DisinfectionStarted) -> Answer:
        self.again = False
        self.reload()
        delivery = next(each for each in self._deliveries if each.delivery == started.delivery)
        self.draft.remember(delivery)
        ends = times.utc_text(contact_ends(delivery))
        return ok(
            translate("Disinfection", "{minutes} min: held until {time}").format(
                minutes=minutes_text(started.contact_seconds), time=local_moment(ends, self._desk.now())
            ),
            translate("Disinfection", "The contact time of {load} runs. You are told when it is over.").format(
                load=self._names.delivery(started.delivery)
            ),
        )

    def _complaints(self, reason: Reason) -> TreatmentComplaints:
        words = reason_text(reason, self._names)
        match reason:
            case AgentMissing():
                return TreatmentComplaints(agent=words)
            case BadConcentration():
                return TreatmentComplaints(concentration=words)
            case BadContactTime():
                return TreatmentComplaints(minutes=words)
            case _:
                return TreatmentComplaints()

    def _awaits(self, delivery: Delivery) -> bool:
        known = (delivery.delivery, delivery.disinfected_from) in self._announced
        return bool(delivery.disinfected_from) and not delivery.released_at and not known

    def _most_urgent(self) -> str:
        return next((each.delivery for each in self.loads()), "")
