"""The lines of a recall as lists show them: recalls, lots that lie here, households to call. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from checkpoint_app.db.queries import Queries
from checkpoint_app.db.trace_rows import CallGoods, CallRow, RecallRow
from checkpoint_app.domain.facts import RecalledLot
from checkpoint_app.ui.coldchain.trace_rows import amount
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names, local_date_time, local_moment
from checkpoint_app.ui.texts.goods_words import lot_words
from checkpoint_app.ui.texts.recall_facts import answer_words
from checkpoint_app.words import sentences, translate


@dataclass(frozen=True, slots=True)
class RecallLine:
    """`progress` is "3 / 12" households answered."""

    recall: str
    name: str
    opened: str
    at: str
    progress: str
    state: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class CallLine:
    """A household with recalled goods. `building` with its compound; `who` and `phone` are of the roster, for the screen alone."""

    household: str
    place: int
    address: str
    building: str
    who: str
    phone: str
    goods: str
    answer: str
    mark: Mark
    is_answered: bool
    has_several: bool
    """More than one lot, so that a line may be too short for `goods`."""


def part_titles(*, is_open: bool) -> tuple[str, str, str]:
    """What the three lists of a recall are called, each with room for its {count}."""
    if not is_open:
        return (
            translate("Recall", "Here ({count})"),
            translate("Recall", "No answer ({count})"),
            translate("Recall", "Answered ({count})"),
        )
    return (
        translate("Recall", "Held here ({count})"),
        translate("Recall", "To call ({count})"),
        translate("Recall", "Answered ({count})"),
    )


def recall_line(row: RecallRow, names: Names) -> RecallLine:
    if not row.is_open:
        state, mark = translate("Recall", "Closed"), Mark.VOID
    elif row.answered < row.households:
        state, mark = translate("Recall", "To call"), Mark.RUNNING
    else:
        state, mark = translate("Recall", "All answered"), Mark.OK
    return RecallLine(
        row.recall,
        lots_text(row.lots, names),
        translate("Recall", "{time}: {reason}").format(time=local_date_time(row.opened_at), reason=row.reason),
        row.opened_at,
        f"{row.answered} / {row.households}",
        state,
        mark,
    )


def call_line(place: int, call: CallRow, queries: Queries, names: Names) -> CallLine:
    found = queries.reference.household(call.household)
    compound = queries.reference.compounds().get(found.compound) if found else None
    return CallLine(
        call.household,
        place,
        names.address(call.household),
        translate("Recall", "{compound}, building {building}").format(
            compound=compound.name if compound else "", building=found.building
        )
        if found
        else translate("Recall", "Not in the roster"),
        found.contact if found else "",
        found.phone if found else "",
        goods_text(call.goods, names),
        _answer(call, names),
        _answer_mark(call.answer),
        call.is_answered,
        len(call.goods) > 1,
    )


def goods_text(goods: Iterable[CallGoods], names: Names) -> str:
    """What a household was handed of it, and when."""
    parts = [f"{lot_words(each.sku, each.batch, names)} {amount(each.quantity, each.unit)}" for each in goods]
    times = dict.fromkeys(local_moment(each.handed_at) for each in goods if each.handed_at)
    return "\n".join(filter(None, (" · ".join(parts), " · ".join(times))))


def lots_text(lots: Iterable[RecalledLot], names: Names, most: int = 3) -> str:
    """The lots of a recall by name."""
    shown = list(dict.fromkeys(lot_words(each.sku, each.batch, names) for each in lots))
    if len(shown) > most:
        rest = len(shown) - most
        shown = [*shown[:most], translate("Recall", "and {count} more").format(count=rest)]
    return translate("Recall", "; ").join(shown)


def recall_details(row: RecallRow, names: Names) -> str:
    """Who ordered it, who opened it, how it ended."""
    parts = [
        translate("Recall", "Opened {time} by {who}.").format(
            time=local_date_time(row.opened_at), who=names.volunteer(row.opened_by)
        )
    ]
    if row.source:
        parts.append(translate("Recall", "Ordered by: {source}.").format(source=row.source))
    if not row.is_open:
        parts.append(
            translate("Recall", "Closed {time}. {reason}")
            .format(time=local_date_time(row.closed_at), reason=row.close_reason)
            .rstrip()
        )
    return sentences(*parts)


def _answer(call: CallRow, names: Names) -> str:
    if not call.answer:
        return translate("Recall", "to call")
    who = names.volunteer(call.answered_by)
    return f"{answer_words(call.answer)}\n{local_moment(call.answered_at)} {who}"


def _answer_mark(answer: str) -> Mark:
    match answer:
        case "":
            return Mark.WAITING
        case "not_reached":
            return Mark.NOTICE
        case "eaten":
            return Mark.WRONG
        case _:
            return Mark.OK
