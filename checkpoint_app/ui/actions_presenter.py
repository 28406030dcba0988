"""What was recorded in this shift, and taking it back. Knows the desk, no widget."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.db.rows import ActionRow
from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import VoidAction
from checkpoint_app.domain.outcomes import ActionId, Done, Refused
from checkpoint_app.ui.answer import Answer, notice, ok, refusal
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names, fact_text, kind_text, local_time
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class ActionLine:
    """One action as a list shows it."""

    action: ActionId
    at: str
    time: str
    who: str
    what: str
    state: str
    mark: Mark


class ActionsPresenter:
    """The actions of a station: those whose first entry is of one of `kinds`."""

    def __init__(self, desk: Desk, names: Names, kinds: frozenset[str]) -> None:
        self._desk = desk
        self._names = names
        self._kinds = kinds

    def lines(self) -> list[ActionLine]:
        """This shift's actions, latest first."""
        return [self._line(row) for row in self._desk.queries.actions(self._kinds)]

    def take_back_last(self, reason: str = "") -> Answer:
        """Take back the latest action that stands."""
        for row in self._desk.queries.actions(self._kinds):
            if not row.voided:
                return self.take_back(self._line(row), reason)
        return notice(
            translate("Actions", "Nothing to take back."),
            translate("Actions", "Nothing that was recorded here in this shift still stands."),
        )

    def take_back(self, line: ActionLine, reason: str = "") -> Answer:
        """Take back one action whole. Without words for why, "Taken back at once" is recorded."""
        why = reason.strip() or translate("Actions", "Taken back at once")
        match self._desk.do(VoidAction(line.action.journal, line.action.lamport, why)):
            case Done():
                return ok(translate("Actions", "Taken back."), line.what)
            case Refused(reason=refused):
                return refusal(refused, self._names)

    def _line(self, row: ActionRow) -> ActionLine:
        what = kind_text(row.kind) if row.fact is None else fact_text(row.fact, self._names)
        if row.count > 1:
            what = translate("Actions", "{kind}, {count} at once. The first: {what}").format(
                kind=kind_text(row.kind), count=row.count, what=what
            )
        return ActionLine(
            action=ActionId(row.journal, row.lamport),
            at=row.at,
            time=local_time(row.at),
            who=self._names.volunteer(row.operator),
            what=what,
            state=translate("Actions", "Taken back") if row.voided else translate("Actions", "Recorded"),
            mark=Mark.VOID if row.voided else Mark.OK,
        )
