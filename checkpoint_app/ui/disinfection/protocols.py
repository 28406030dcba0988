"""The protocols: the set in force, and the one that a supervisor prepares from it. Knows the desk, no widget."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from checkpoint_app.db.hygiene_queries import Adopted
from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import AdoptProtocols
from checkpoint_app.domain.facts import ProtocolSet
from checkpoint_app.domain.goods_reasons import BadProtocol
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.reference import SUPERVISOR
from checkpoint_app.domain.rules.protocols import BASELINE, problem
from checkpoint_app.intake import protocol_files
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.disinfection.protocol_fields import Field, fields
from checkpoint_app.ui.disinfection.protocol_parts import (
    GOODS,
    SET,
    USE,
    PartRow,
    added,
    changed,
    part_at_fault,
    parts,
    source_of,
    without,
)
from checkpoint_app.ui.files_written import files_written
from checkpoint_app.ui.texts import Names, local_date_time
from checkpoint_app.ui.texts.hygiene_reasons import protocol_problem
from checkpoint_app.ui.texts.hygiene_words import set_words, to_be_confirmed
from checkpoint_app.words import sentences, translate


class ProtocolsPresenter:
    """Outlives its views. What a supervisor changes is a draft until he puts it in force, all of it as one entry."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self._in_force: Adopted | None = None
        self._draft: ProtocolSet | None = None
        self.part = SET
        self._unread: dict[tuple[str, str], tuple[Any, str]] = {}
        """Part and field of what was typed and does not read, with what is wrong with it. It stays until it is mended."""
        self._objected: dict[tuple[str, str], str] = {}
        """The field that the rules objected to when the set was to be put in force. Another field may mend it."""

    def reload(self) -> None:
        """Read which set is in force. Raises KnownError."""
        self._in_force = self._desk.queries.hygiene.adopted()
        self._keep_part()

    # what is shown

    @property
    def shown(self) -> ProtocolSet:
        """The draft, or the set in force, or what holds where none was adopted."""
        return self._draft or self._standing()

    @property
    def is_draft(self) -> bool:
        """What is shown is not in force."""
        return self._draft is not None

    @property
    def may_change(self) -> bool:
        """A supervisor is on."""
        found = self._desk.queries.reference.volunteers().get(self._desk.operator)
        return found is not None and found.role == SUPERVISOR

    @property
    def is_nothing_adopted(self) -> bool:
        return self._in_force is None

    def headline(self) -> str:
        """Which set is in force, since when and by whom; or what to do where none is."""
        if self._in_force is None:
            return translate(
                "Protocols",
                "No protocols are in force yet: every load needs one treatment, with any agent. Choose a set, look at its "
                "figures, and put it in force.",
            )
        return translate("Protocols", "In force: {name}, put in force at {time} by {who}.").format(
            name=set_words(self._in_force.adopted.name),
            time=local_date_time(self._in_force.at),
            who=self._names.volunteer(self._in_force.operator),
        )

    def draft_words(self) -> str:
        """What is prepared and does not hold yet; empty where nothing is."""
        if self._draft is None:
            return "" if self.may_change else translate("Protocols", "Only a supervisor may change them.")
        return translate("Protocols", "Shown is a draft, {name}: it does not hold until it is put in force.").format(
            name=set_words(self._draft.name)
        )

    def rows(self) -> list[PartRow]:
        """Every part of what is shown."""
        return parts(self.shown)

    @property
    def complaints(self) -> dict[str, str]:
        """What is wrong with the fields of the chosen part."""
        wrong = self._objected | {place: words for place, (_, words) in self._unread.items()}
        return {field: words for (part, field), words in wrong.items() if part == self.part}

    def fields(self) -> list[Field]:
        """The fields of the chosen part, with what was typed into them even where it does not read."""
        typed = {field: value for (part, field), (value, _) in self._unread.items() if part == self.part}
        return [replace(each, value=typed.get(each.key, each.value)) for each in fields(self.shown, self.part)]

    def source_words(self) -> str:
        """Whether somebody confirmed the figures of the chosen part, and where they come from if no field says so."""
        row = next((each for each in self.rows() if each.key == self.part), None)
        source = source_of(self.shown, self.part) if row is not None and row.kind == USE else ""
        words = translate("Protocols", "Source: {source}.").format(source=source) if source else ""
        if row is None or row.confirmed is not False:
            return words
        return sentences(words, translate("Protocols", "Figures: {mark}.").format(mark=to_be_confirmed()))

    # what is done

    def choose(self, part: str) -> None:
        """Turn to another part."""
        self.part = part

    def change(self, field: str, value: Any) -> None:
        """Something was typed into a field of the chosen part; what is wrong with it stands in `complaints`."""
        found = changed(self.shown, self.part, field, value)
        self._objected = {}
        if isinstance(found, str):
            self._unread[self.part, field] = value, found
            return
        self._unread.pop((self.part, field), None)
        self._take(found)

    def add(self, kind: str, name: str = "") -> None:
        """One more agent or round, or one more way to treat the class that is chosen; it is chosen then."""
        if kind == USE:
            name = self.part.split(":")[1]
        found, self.part = added(self.shown, kind, name)
        self._objected = {}
        self._take(found)

    def remove(self) -> None:
        """Take the chosen part out."""
        kind, _, name = self.part.partition(":")
        self._take(without(self.shown, self.part))
        gone = {self.part}
        self.part = SET
        if kind in (USE, GOODS):
            # The uses after it take its place, so what was typed into any of them would stand in another's field.
            goods = name.partition(":")[0]
            self.part = f"{GOODS}:{goods}"
            gone |= {part for part, _ in self._unread if part.startswith(f"{USE}:{goods}:")}
        self._unread = {place: typed for place, typed in self._unread.items() if place[0] not in gone}
        self._objected = {}

    @property
    def may_add_use(self) -> bool:
        """A class of goods, or a way to treat it, is chosen."""
        return self.part.partition(":")[0] in (GOODS, USE)

    def prepare_shipped(self, name: str) -> Answer:
        """Show one of protocol_files.SHIPPED as a draft."""
        return self._prepared(protocol_files.shipped(name))

    def prepare_file(self, path: str) -> Answer:
        """Show the set in a file as a draft; a file that is none is refused with its key."""
        if self._desk.is_own_file(Path(path)):
            return refused(
                translate("Protocols", "This is the program's own database."),
                translate("Protocols", "Choose a file with protocols (.toml)."),
            )
        found = protocol_files.read(Path(path))
        if isinstance(found, protocol_files.WrongSetFile):
            return refused(translate("Protocols", "The file was not taken."), protocol_files.wrong_words(found))
        wrong = problem(found)
        if wrong is not None:
            return refusal(wrong, self._names)
        return self._prepared(found)

    def drop(self) -> None:
        """Show the set in force again."""
        self._draft = None
        self._forget()

    def adopt(self) -> Answer:
        """Put what is shown in force."""
        self._objected = {}
        if self._unread:
            if not self.complaints:
                self.choose(next(iter(self._unread))[0])
            return refused(
                translate("Protocols", "A field does not read."),
                translate("Protocols", "The set in force stays as it was. What is wrong stands beside its field."),
            )
        match self._desk.do(AdoptProtocols(self.shown)):
            case Refused(reason=reason):
                if isinstance(reason, BadProtocol):
                    self._turn_to(reason)
                return refusal(reason, self._names)
            case Done(facts=()):
                self.drop()
                return notice(translate("Protocols", "This set is in force already."))
            case Done():
                self._draft = None
                self.reload()
                return ok(
                    translate("Protocols", "In force: {name}").format(name=set_words(self.shown.name)),
                    translate("Protocols", "From now on it decides what may leave. Ctrl+Z brings the one before back."),
                )

    def export(self) -> Answer:
        """Write what is shown into a file that another checkpoint can import. Raises OSError."""
        folder = self._desk.path.parent / "exports"
        folder.mkdir(parents=True, exist_ok=True)
        name = "".join(letter for letter in self.shown.name if letter.isalnum() or letter in "-_") or "set"
        path = folder / f"protocols-{name}-{self._desk.now().astimezone():%Y%m%d-%H%M%S}.toml"
        protocol_files.write(self.shown, path)
        return files_written(translate("Protocols", "Protocols written"), [path])

    # inside

    def _standing(self) -> ProtocolSet:
        return self._in_force.adopted if self._in_force else BASELINE

    def _prepared(self, found: ProtocolSet) -> Answer:
        self._take(found)
        self._forget()
        if self._draft is None:
            return notice(translate("Protocols", "This set is in force already."))
        return notice(
            translate("Protocols", "{name}: a draft").format(name=set_words(found.name)),
            translate("Protocols", "Look at its figures, then put it in force (Ctrl+Enter)."),
        )

    def _forget(self) -> None:
        """Another set is shown: what was typed into the one before is of no use."""
        self._unread, self._objected = {}, {}
        self._keep_part()

    def _take(self, found: ProtocolSet) -> None:
        self._draft = None if self._in_force is not None and found == self._in_force.adopted else found

    def _keep_part(self) -> None:
        if all(row.key != self.part for row in self.rows()):
            self.part = SET

    def _turn_to(self, wrong: BadProtocol) -> None:
        """To the part that a refusal names, and its field."""
        self.choose(part_at_fault(self.shown, wrong))
        what = "agent" if wrong.what == "uses" else wrong.what
        keys = [each.key for each in self.fields() if each.key.removeprefix("use.") == what]
        self._objected = {(self.part, key): protocol_problem(wrong.what) for key in keys[:1]}
