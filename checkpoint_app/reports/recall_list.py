"""Whom to call in a recall, on paper, and what to paste into the chats. Knows no query.

Names and phones stand on the pages of the call list and nowhere else: not in its file's name and not in a notice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from checkpoint_app.db.queries import Queries
from checkpoint_app.db.trace_rows import CallGoods, CallRow, RecallProgress, RecallRow
from checkpoint_app.domain.facts import RecalledLot
from checkpoint_app.reports.goods_words import amount_text, minute_text
from checkpoint_app.reports.tables import Column, Look, Row, Table, cell_text
from checkpoint_app.reports.written import Written, file_path, stamp
from checkpoint_app.words import translate

_TITLE, _OF = 11.0, 16.0
_BOX = "□"


def write_call_list(queries: Queries, progress: RecallProgress, folder: Path, *, made_at: datetime) -> Written:
    """Write `recall-calls-P01-20211103-083000.pdf`: who has the goods, by building in walking order, with room for the answer.

    Raises KnownError and OSError; never half a file.
    """
    # Imported here: what draws PDF takes longer to load than whoever wants the text alone should wait.
    from checkpoint_app.reports.pdf_pages import Pages

    recall, title = progress.recall, translate("RecallList", "Call list of a recall")
    pages = Pages()
    pages.text(title, _TITLE)
    pages.text(_lots_text(queries, recall.lots), _OF, bold=True)
    if not recall.is_open:
        pages.text(_closed(recall), wrong=True)
    pages.table(_facts(queries, progress))
    pages.table(_calls(queries, progress.calls), *_how_to_call())
    checkpoint = queries.reference.checkpoint_name(queries.checkpoint)
    made = translate("RecallList", "{checkpoint}, written {time}. Holds names and phones: hand it in after the calls.")
    path = file_path(folder, "recall-calls", queries.checkpoint, stamp(made_at), ending="pdf")
    foot = made.format(checkpoint=checkpoint, time=cell_text(made_at.astimezone())[:16])
    return Written((path,), pages.write(path, title=title, foot=foot))


def notice_text(queries: Queries, recall: RecallRow, *, household: str = "") -> str:
    """To paste into a chat group: what is recalled, why, what to do, or that it is over. Names nobody and no room.

    With a `household` it speaks to that household's building. Raises KnownError.
    """
    checkpoint = queries.reference.checkpoint_name(queries.checkpoint)
    head = translate("RecallList", "[Recall] {checkpoint}").format(checkpoint=checkpoint)
    goods = "\n".join(f"· {_lot_text(queries, lot)}" for lot in recall.lots)
    lines = (
        f"{head} {_building(queries, household) if household else ''}".rstrip(),
        _closed(recall) if not recall.is_open else translate("RecallList", "These goods are recalled:"),
        goods,
        translate("RecallList", "Why: {reason}").format(reason=recall.reason) if recall.reason else "",
        translate("RecallList", "Ordered by: {source}").format(source=recall.source) if recall.source else "",
        translate(
            "RecallList",
            "Please do not eat or use them. Leave them closed in their bag: a volunteer comes for them. If you have eaten or"
            " thrown away some, tell us.",
        )
        if recall.is_open
        else "",
        translate("RecallList", "Questions and answers: {contact}").format(contact=checkpoint),
    )
    return "\n".join(filter(None, lines))


def answer_text(answer: str) -> str:
    """One of facts.ANSWERS; empty for none."""
    match answer:
        case "returned":
            return translate("RecallList", "given back")
        case "destroyed":
            return translate("RecallList", "thrown away")
        case "eaten":
            return translate("RecallList", "eaten")
        case "not_reached":
            return translate("RecallList", "not reached")
        case "not_theirs":
            return translate("RecallList", "not theirs")
        case _:
            return answer


def _closed(recall: RecallRow) -> str:
    if not recall.close_reason:
        return translate("RecallList", "This recall was closed {time}.").format(time=minute_text(recall.closed_at))
    return translate("RecallList", "This recall was closed {time}: {reason}").format(
        time=minute_text(recall.closed_at), reason=recall.close_reason
    )


def _facts(queries: Queries, progress: RecallProgress) -> Table:
    recall = progress.recall
    answered = translate("RecallList", "{answered} of {households} households")
    words = (
        (translate("RecallList", "Reason"), recall.reason),
        (translate("RecallList", "Ordered by"), recall.source),
        (translate("RecallList", "Opened"), minute_text(recall.opened_at)),
        (
            translate("RecallList", "Answered"),
            answered.format(answered=recall.answered, households=recall.households),
        ),
        (
            translate("RecallList", "Held here, unpacked"),
            _joined(
                f"{queries.reference.product_name(each.lot.sku)} {amount_text(each.lot.left, each.lot.unit)}"
                for each in progress.here
                if each.lot.left > 0
            ),
        ),
        (translate("RecallList", "Held here, in bags"), str(len({each.bag for each in progress.waiting}) or "")),
    )
    rows = tuple(Row((word, value)) for word, value in words if value)
    return Table("", (Column("", 20), Column("", 60)), rows, "")


def _calls(queries: Queries, calls: Sequence[CallRow]) -> Table:
    return Table(
        translate("RecallList", "Households"),
        (
            Column(translate("RecallList", "Building"), 20),
            Column(translate("RecallList", "Address"), 14),
            Column(translate("RecallList", "Name"), 12),
            Column(translate("RecallList", "Phone"), 16),
            Column(translate("RecallList", "Goods"), 36),
            Column(translate("RecallList", "Handed over"), 14),
            Column(translate("RecallList", "Answer"), 30, to_fill=True),
        ),
        tuple(_call_row(queries, each) for each in calls),
        translate("RecallList", "None of it was handed to a household."),
        grouped=1,
        items=len(calls),
    )


def _call_row(queries: Queries, call: CallRow) -> Row:
    found = queries.reference.household(call.household)
    # Who has answered is called no more: the page then needs neither the name nor the phone.
    to_call = None if call.is_answered else found
    return Row(
        (
            _building(queries, call.household),
            queries.reference.address(call.household),
            to_call.contact if to_call else "",
            to_call.phone if to_call else "" if found else translate("RecallList", "not in the roster"),
            "\n".join(_goods_text(queries, each) for each in call.goods),
            "\n".join(dict.fromkeys(minute_text(each.handed_at)[5:] for each in call.goods)),
            _answer(call),
        ),
        Look.TAKEN_BACK if call.is_answered else Look.PLAIN,
    )


def _answer(call: CallRow) -> str:
    if call.is_answered:
        return f"✓ {answer_text(call.answer)}"
    boxes = "  ".join(
        f"{_BOX}\xa0{word}".replace(" ", "\xa0")
        for word in map(answer_text, ("returned", "destroyed", "eaten", "not_theirs", "not_reached"))
    )
    if call.answer:
        again = translate("RecallList", "not reached {time}").format(time=minute_text(call.answered_at)[5:])
        return f"{again}\n{boxes}"
    return boxes


def _goods_text(queries: Queries, goods: CallGoods) -> str:
    item, amount = queries.reference.product_name(goods.sku), amount_text(goods.quantity, goods.unit)
    if not goods.batch:
        return f"{item} {amount}"
    return translate("RecallList", "{item} {amount}, batch {batch}").format(item=item, amount=amount, batch=goods.batch)


def _how_to_call() -> tuple[str, ...]:
    return (
        translate(
            "RecallList", "Tick what the household says, then enter it at the recall. Who is struck out has answered."
        ),
    )


def _building(queries: Queries, household: str) -> str:
    """`碧园小区 3号楼`; the household's id where the roster does not hold it."""
    found = queries.reference.household(household)
    if found is None:
        return translate("RecallList", "Not in the roster")
    compound = queries.reference.compounds().get(found.compound)
    return translate("RecallList", "{compound} building {building}").format(
        compound=compound.name if compound else found.compound, building=found.building
    )


def _lots_text(queries: Queries, lots: Sequence[RecalledLot]) -> str:
    shown = [_lot_text(queries, each) for each in lots[:3]]
    if len(lots) > 3:
        shown.append(translate("RecallList", "and {count} more").format(count=len(lots) - 3))
    return _joined(shown)


def _lot_text(queries: Queries, lot: RecalledLot) -> str:
    item = queries.reference.product_name(lot.sku)
    if lot.batch:
        return translate("RecallList", "{item}, batch {batch}").format(item=item, batch=lot.batch)
    delivery = queries.delivery(lot.delivery) if lot.delivery else None
    if delivery is None:
        return translate("RecallList", "{item} without a batch").format(item=item)
    # Without a batch, the day on which it came is what tells the household's goods from others.
    return translate("RecallList", "{item}, delivered {day} by {merchant}").format(
        item=item,
        day=minute_text(delivery.arrived_at)[:10],
        merchant=queries.reference.merchant_name(delivery.merchant),
    )


def _joined(parts: Iterable[str]) -> str:
    return translate("RecallList", "; ").join(parts)
