"""A question that is in front: what each way of answering it means. Knows no draft and no widget."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.intake.chat_reasons import EntryGone, EntryStruck, MaybeNoOrder
from checkpoint_app.intake.readings import KEEP, Candidate, Question


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and the order that it is about."""

    order: str
    question: Question

    @property
    def withdraws(self) -> bool:
        """It asks if a recorded order is not wanted any more."""
        return isinstance(self.question.reason, EntryGone | EntryStruck)

    @property
    def zero_leaves_order_out(self) -> bool:
        """All of the order is in question, and not some words of it: "Confirm it, or leave it out"."""
        match self.question.kind:
            case "household":
                return True
            case "words":
                return isinstance(self.question.reason, MaybeNoOrder)
            case "change":
                return self.withdraws or self._offers_to_keep
            case _:
                return False

    @property
    def can_keep(self) -> bool:
        """It can be answered that the reading is right as it stands."""
        whole = self.zero_leaves_order_out and self.question.kind != "household"
        return not self.question.blocking or self._offers_to_keep or whole

    @property
    def _offers_to_keep(self) -> bool:
        return any(candidate.key == KEEP for candidate in self.question.candidates)

    def candidates(self, lines: Sequence[OrderLine]) -> list[Candidate]:
        """The answers that are offered, the best first; an amount with the unit of its line (of the order's `lines`)."""
        question = self.question
        unit = lines[question.line].unit if 0 <= question.line < len(lines) else ""
        if question.kind not in ("quantity", "unit") or not unit:
            return list(question.candidates)
        return [
            dataclasses.replace(each, label=f"{each.label}{unit}") if each.label == each.key else each
            for each in question.candidates
        ]
