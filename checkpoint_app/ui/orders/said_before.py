"""What stands in a chat word for word as it was recorded says nothing new, whatever the desk changed since. No widget."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from checkpoint_app.intake.chat_reasons import OrderedAfterCancel, SameOrderTwice
from checkpoint_app.intake.drafts import Draft, DraftOrder, Rereader
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.readings import KEEP
from checkpoint_app.intake.reasons import Reason

_AGAIN = re.compile(r"\.\d+$")  # the id of an entry that was recorded before has a count behind it


class SaidBefore:
    """Compares a chat's orders with the texts that the recorded ones were read from, after each reading.

    Else a line that was passed on to a neighbour would come back with the next copy of the list.
    """

    def __init__(self, text_of: Callable[[str], str | None], is_cancelled: Callable[[str], bool]) -> None:
        """`text_of` gives what a recorded order was read from; None where this laptop does not know. Both by id."""
        self._text_of = text_of
        self._is_cancelled = is_cancelled
        self._reader: Rereader | None = None

    def applied(self, draft: Draft) -> Draft:
        """The draft, in the light of what was said before; also whenever it is read again."""
        if draft.rereader is not self:
            self._reader = draft.rereader
        orders = tuple(self._compared(order, draft) for order in draft.orders)
        already = sum(order.status == "already" for order in orders)
        return replace(draft, orders=orders, already=already, rereader=self)

    def reread(self, draft: Draft, answers: Mapping[str, str | None]) -> Draft:
        return draft if self._reader is None else self.applied(self._reader.reread(draft, answers))

    def _compared(self, order: DraftOrder, draft: Draft) -> DraftOrder:
        if order.change is not None and order.entry:
            before = order.change.before
            known = self._text_of(before.order)
            if known == order.source_text:
                return DraftOrder(before, order.row, known, (), "already", order.parts, entry=order.entry)
            if known is not None and f"\n{order.source_text}\n" in f"\n{known}\n":
                return _doubted(order, SameOrderTwice(before.number), draft)
        elif order.status == "new" and _AGAIN.search(order.request.order):
            earlier = _AGAIN.sub("", order.request.order)
            if self._text_of(earlier) == order.source_text and self._is_cancelled(earlier):
                return _doubted(order, OrderedAfterCancel(), draft)
        return order


def _doubted(order: DraftOrder, reason: Reason, draft: Draft) -> DraftOrder:
    """To be looked at, unless the reader asks about it, or did and was answered."""
    answered = any(
        question.startswith(f"{order.entry}:") and question.endswith(":change") and key == KEEP
        for question, key in draft.answers.items()
    )
    if answered or any(doubt.reason == reason for doubt in order.doubts):
        return order
    return replace(order, doubts=(*order.doubts, Problem(draft.file, order.row, "", reason)))
