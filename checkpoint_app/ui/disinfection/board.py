"""What the board does: treats loads, rounds and other things, tells how long they are held, releases them. Knows the desk, no widget."""

from __future__ import annotations

from datetime import timedelta

from checkpoint_app.desk import Desk
from checkpoint_app.domain import times, tokens
from checkpoint_app.domain.commands import FinishTreatment, Overriding, ReleaseGoods
from checkpoint_app.domain.facts import AREA, BAG, DisinfectionStarted, LotKey, ProtocolSet, TreatmentStarted
from checkpoint_app.domain.goods_reasons import AgentUnknown, BadVolume, TargetMissing
from checkpoint_app.domain.outcomes import (
    AgentMissing,
    BadConcentration,
    BadContactTime,
    Done,
    NotFound,
    Reason,
    Refused,
)
from checkpoint_app.ui import overriding
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused, wrong_scan
from checkpoint_app.ui.disinfection.data import BoardData, read
from checkpoint_app.ui.disinfection.rows import LoadRow, Moment, RoundRow, Row, Stage, TreatmentRow
from checkpoint_app.ui.disinfection.subjects import LoadSubject, OtherSubject, Subject
from checkpoint_app.ui.disinfection.treatment import Complaints, TreatmentDraft
from checkpoint_app.ui.disinfection.watch import Watch
from checkpoint_app.ui.texts import Names, reason_text
from checkpoint_app.ui.texts.hygiene_facts import treated_thing
from checkpoint_app.ui.texts.hygiene_words import minutes_text
from checkpoint_app.words import translate

_NEW = "new"


class BoardPresenter:
    """The board's state. It outlives its views; call `reload` after each change of deliveries, treatments or protocols.

    Between two reloads `rows` and `due` read nothing from the disk, so they may be asked each second.
    """

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.draft = TreatmentDraft()
        self.again = False
        """The chosen load was treated already and is to be treated once more."""
        self.target, self.name = AREA, ""
        """What else is to be treated, as it is typed."""
        self._chosen = ""
        self._data: BoardData | None = None
        self._watch = Watch()

    # what is shown

    def reload(self) -> None:
        """Read again what there is. Raises KnownError."""
        self._data = read(self._desk, self._names)
        self._watch.know(self._data)
        self.draft.know(self._data.in_force, list(self._data.last))
        rows = self.rows()
        if self._chosen != _NEW and all(row.key != self._chosen for row in rows):
            self._chosen = rows[0].key if rows else ""
            self.again = False
        self._begin()

    def rows(self) -> list[Row]:
        """Everything as it stands now: what is over first, then what is overdue, runs, is held, waits, is done."""
        return self._data.rows(self._moment(), self._names) if self._data else []

    def current(self) -> Row | None:
        """The chosen row as it stands now; None while something else is to be treated, or nothing is there."""
        return next((row for row in self.rows() if row.key == self._chosen), None)

    @property
    def treats(self) -> bool:
        """The form for a treatment is wanted, not the timer."""
        row = self.current()
        if row is None:
            return self._chosen == _NEW
        return isinstance(row, RoundRow) or row.stage is Stage.WAITING or self.again

    @property
    def is_new(self) -> bool:
        """Something is to be treated that is in no row."""
        return self._chosen == _NEW

    @property
    def is_any_running(self) -> bool:
        """Whether something has yet to be announced: a contact time or a round."""
        return self._watch.is_needed

    def no_set_words(self) -> str:
        """What to do where no set was adopted; empty where one is in force."""
        if self._in_force is not None:
            return ""
        return translate(
            "Disinfection",
            "No protocols are in force yet: every load needs one treatment, with any agent. A supervisor chooses them at "
            "Protocols (Alt+3).",
        )

    def low_words(self) -> str:
        """Which agents run low; empty where none does."""
        low = self._data.low if self._data else ()
        if not low:
            return ""
        return translate("Disinfection", "Running low: {agents}.").format(
            agents=translate("Disinfection", ", ").join(low)
        )

    def vehicles(self) -> list[tuple[str, str]]:
        """(delivery, plate) of the vehicles of these days, to choose from."""
        return [(each.delivery.delivery, each.delivery.plate) for each in (self._data.loads if self._data else ())]

    def name_words(self) -> str:
        """What else is treated, as people call it: a bag by its address."""
        return self._names.bag(self.name) if self.target == BAG and self.name else self.name

    # what is done

    def choose(self, key: str) -> None:
        """Turn to another row."""
        if key != self._chosen:
            self._chosen = key
            self.again = False
        self._begin()

    def treat_again(self, again: bool) -> None:
        """Type another treatment of the chosen load, or go back to its timer."""
        self.again = again
        self.draft.forget()
        self._begin()

    def treat_other(self, target: str = AREA, name: str = "") -> None:
        """Type a treatment of something that is in no row."""
        self._chosen = _NEW
        self.again = False
        self.target, self.name = target, name
        self._begin()

    def say_what(self, target: str, name: str) -> None:
        """What else is treated was chosen or typed. A bag is named by its label alone."""
        if BAG in (target, self.target):
            name = "" if target != self.target else self.name
        self.target, self.name = target, name
        self._begin()

    def scanned(self, code: str) -> Answer:
        """A bag's label: that bag is to be treated. Anything else is said for what it is."""
        token = tokens.decode(code)
        if not isinstance(token, tokens.BagToken) or token.checkpoint != self._desk.checkpoint:
            return wrong_scan(code, self._desk.checkpoint)
        if self._desk.queries.bag(token.bag) is None:
            return refusal(NotFound("bag", token.bag), self._names)
        self.treat_other(BAG, token.bag)
        return ok(
            translate("Disinfection", "Treat {bag}").format(bag=self._names.bag(token.bag)),
            translate("Disinfection", "Check agent and time, then start (Enter in the last field)."),
        )

    def start(self) -> Answer:
        """Record the treatment that was typed; its contact time runs from now."""
        command = self.draft.command()
        if command is None:
            return refused(
                translate("Disinfection", "Something is missing."),
                translate("Disinfection", "Nothing was recorded. What is wrong stands beside its field."),
            )
        match self._desk.do(command):
            case Done(facts=((DisinfectionStarted() | TreatmentStarted()) as started, *_)):
                return self._started(started)
            case Refused(reason=reason):
                self.draft.complaints = self._complaints(reason)
                return refusal(reason, self._names)
            case Done():
                raise AssertionError("a treatment is always something new")

    def release(self) -> Answer:
        """Set free what of the chosen load nothing stops, or finish the chosen treatment."""
        row = self.current()
        match row:
            case LoadRow():
                return self._release(row, None)
            case TreatmentRow():
                return self._finish(row)
            case _:
                return refused(
                    translate("Disinfection", "Which load?"),
                    translate("Disinfection", "Nothing is held here. Choose a load in the list first."),
                )

    def asked(self) -> overriding.OverrideAsked | None:
        """What a supervisor would let pass; None where nothing of the chosen row is stopped."""
        row = self.current()
        if not isinstance(row, LoadRow):
            return None
        held = [each for each in row.part.lots if not each.lot.released_at]
        stops = tuple(dict.fromkeys(stop for each in held for stop in each.stops))
        return overriding.asked(self._desk, stops, self._names) if stops else None

    def let_pass(self, by: Overriding) -> Answer:
        """A supervisor releases the chosen goods although something stops them."""
        row = self.current()
        if not isinstance(row, LoadRow):
            return self.release()
        return self._release(row, by)

    def due(self) -> Answer | None:
        """Once for each contact time that is over and each round that is due: say so. None while there is nothing new to say.

        The station and the window's alarm both ask; whoever asks first says it.
        """
        return self._watch.due(self._moment())

    # inside

    @property
    def _in_force(self) -> ProtocolSet | None:
        return self._data.in_force if self._data else None

    def _begin(self) -> None:
        """Let the form be of what is chosen."""
        if self.treats:
            self.draft.begin(self._subject())

    def _subject(self) -> Subject:
        row = self.current()
        match row:
            case LoadRow(part=part):
                protocol = part.protocol
                return LoadSubject(
                    row.key,
                    part.delivery,
                    part.goods,
                    row.held_classes,
                    protocol.uses if protocol else (),
                    protocol.treated if protocol else "",
                    whole_first=self._in_force is None,
                )
            case RoundRow(of=of):
                return OtherSubject(row.key, of.target, of.name or of.round, of.round, (of.use,))
            case TreatmentRow(of=treatment):
                return OtherSubject(row.key, treatment.target, treatment.name)
            case None:
                name = self.name.strip()
                plates = {plate: delivery for delivery, plate in self.vehicles()}
                return OtherSubject(_NEW, self.target, plates.get(name, name))

    def _started(self, started: DisinfectionStarted | TreatmentStarted) -> Answer:
        self.again = False
        if isinstance(started, DisinfectionStarted):
            what = self._names.delivery(started.delivery)
        else:
            what = treated_thing(started.target, started.name, started.round, self._names)
            self._chosen = f"treatment:{started.treatment}"
            self.name = ""
        self.draft.forget()
        self.reload()
        row = self.current()
        if isinstance(row, LoadRow) and row.stage is Stage.WAITING:
            # Recorded all the same: it was done, and is on record as it was done.
            return notice(
                translate("Disinfection", "Recorded, but the goods stay held."), row.stops[0] if row.stops else ""
            )
        left = (
            times.parse_utc(started.started_at) + timedelta(seconds=started.contact_seconds) - self._desk.steady_now()
        )
        return ok(
            translate("Disinfection", "{minutes} min: held until {time}").format(
                minutes=minutes_text(started.contact_seconds), time=self._moment().after(left)
            ),
            translate("Disinfection", "The contact time of {load} runs. You are told when it is over.").format(
                load=what
            ),
        )

    def _release(self, row: LoadRow, by: Overriding | None) -> Answer:
        held = [each for each in row.part.lots if not each.lot.released_at]
        ready = [each for each in held if not each.stops]
        chosen = held if by is not None or not ready else ready
        keys = tuple(LotKey(each.lot.sku, each.lot.batch) for each in chosen)
        match self._desk.do(ReleaseGoods(row.delivery.delivery, keys, by)):
            case Refused(reason=reason):
                return refusal(reason, self._names)
            case Done():
                self.reload()
        load = self._names.delivery(row.delivery.delivery)
        if len(chosen) < len(held):
            return notice(
                translate("Disinfection", "{load}: part of it is released.").format(load=load),
                translate("Disinfection", "Lots still held: {count}. What stops them stands below.").format(
                    count=len(held) - len(chosen)
                ),
            )
        of = row.delivery.delivery
        whole = [each for each in self.rows() if isinstance(each, LoadRow) and each.delivery.delivery == of]
        due = next((each for each in whole if each.stage is Stage.DUE), None)
        if due is not None:
            self.choose(due.key)
            return ok(
                translate("Disinfection", "{load}: {goods} released.").format(load=load, goods=row.below),
                translate("Disinfection", "Next of this load: {goods}. Ctrl+R releases them too.").format(
                    goods=due.below
                ),
            )
        if any(each.part.is_held for each in whole):
            return ok(
                translate("Disinfection", "{load}: {goods} released.").format(load=load, goods=row.below),
                translate("Disinfection", "Other goods of this load are held still: they stand in the list."),
            )
        return ok(
            translate("Disinfection", "{load} is released.").format(load=load),
            translate("Disinfection", "Next: share out and pack, at Packing (Enter)."),
        )

    def _finish(self, row: TreatmentRow) -> Answer:
        match self._desk.do(FinishTreatment(row.of.treatment)):
            case Refused(reason=reason):
                return refusal(reason, self._names)
            case Done():
                self.reload()
                return ok(translate("Disinfection", "{what}: finished.").format(what=row.title))

    def _complaints(self, reason: Reason) -> Complaints:
        words = reason_text(reason, self._names)
        match reason:
            case TargetMissing() | NotFound():
                return Complaints(name=words)
            case AgentMissing() | AgentUnknown():
                return Complaints(agent=words)
            case BadConcentration():
                return Complaints(concentration=words)
            case BadContactTime():
                return Complaints(minutes=words)
            case BadVolume():
                return Complaints(used=words)
            case _:
                return Complaints()

    def _moment(self) -> Moment:
        return Moment(self._desk.now(), self._desk.steady_now())
