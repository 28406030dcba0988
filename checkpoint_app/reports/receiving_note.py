"""The receiving note of a delivery: tables, a page to sign, a text to paste to the merchant. Knows no query.

What a note says is in `receiving_rows`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from checkpoint_app.db.queries import Queries
from checkpoint_app.domain.facts import GOOD
from checkpoint_app.domain.quantities import normal
from checkpoint_app.domain.rules.counting import MORE_THAN_ORDERED
from checkpoint_app.reports.goods_words import (
    amount_text,
    back_text,
    batch_cell,
    celsius_text,
    certificates_text,
    health_code_text,
    minute_text,
    per_unit,
)
from checkpoint_app.reports.receiving_rows import (
    NoteAmount,
    NoteBack,
    NoteItem,
    NoteLot,
    NoteReason,
    ReceivingNote,
    receiving_note,
)
from checkpoint_app.reports.stop_words import stops_text
from checkpoint_app.reports.tables import Cell, Column, Look, Row, Table, cell_text, local_time
from checkpoint_app.reports.written import Written, file_path
from checkpoint_app.words import translate

_TITLE, _MERCHANT = 11.0, 20.0


def write_receiving_note(queries: Queries, delivery: str, folder: Path, *, made_at: datetime) -> Written | None:
    """Write `receiving-note-P01-M01-20211103-083000.pdf`, by the time of arrival; an earlier note of the delivery is replaced.

    None for a delivery that is not recorded (any more). Raises KnownError and OSError; never half a file.
    """
    # Imported here: what draws PDF takes longer to load than whoever wants the text alone should wait.
    from checkpoint_app.reports.pdf_pages import Pages

    note = receiving_note(queries, delivery, made_at=made_at)
    if note is None:
        return None
    title = translate("ReceivingNote", "Receiving note")
    pages = Pages()
    pages.text(title, _TITLE)
    pages.text(note.merchant, _MERCHANT, bold=True)
    if not note.counted_at:
        pages.text(_not_finished(), wrong=True)
    pages.table(_facts(note))
    pages.table(_items(note))
    pages.table(_lots(note.lots))
    pages.table(_went_back(note))
    if note.overrides:
        pages.table(_overrides(note))
    pages.sign(translate("ReceivingNote", "Checkpoint"), translate("ReceivingNote", "Driver, for the merchant"))
    path = file_path(folder, "receiving-note", note.checkpoint_id, note.merchant_id, _stamp(note), ending="pdf")
    heading = "  ".join((title, note.merchant, note.plate, minute_text(note.arrived_at)))
    made = translate("ReceivingNote", "Written {time}").format(time=cell_text(made_at.astimezone())[:16])
    return Written((path,), pages.write(path, title=heading, foot=f"{note.checkpoint}  {made}"))


def receiving_note_text(queries: Queries, delivery: str, *, made_at: datetime) -> str:
    """To paste into the merchant's chat: the differences and the sums. Empty for a delivery that is not recorded (any more)."""
    note = receiving_note(queries, delivery, made_at=made_at)
    return "" if note is None else "\n".join(_text_lines(note))


# The text


def _text_lines(note: ReceivingNote) -> Iterable[str]:
    yield translate("ReceivingNote", "[Receiving note] {checkpoint} to {merchant}").format(
        checkpoint=note.checkpoint, merchant=note.merchant
    )
    yield translate("ReceivingNote", "Vehicle {plate}, arrived {time}").format(
        plate=note.plate, time=minute_text(note.arrived_at)
    )
    if not note.counted_at:
        yield _not_finished()
    differing = note.differing
    for item in differing:
        yield translate("ReceivingNote", "{item}: ordered {ordered}, good {good} {unit}; {differences}").format(
            item=item.item,
            ordered=_plain(item.line.ordered),
            good=_plain(item.line.good),
            unit=item.line.unit,
            differences=_joined(_differences(item)),
        )
    if differing:
        yield translate("ReceivingNote", "Items: {count}, of these as ordered: {alike}, different: {different}").format(
            count=len(note.items), alike=len(note.items) - len(differing), different=len(differing)
        )
    else:
        yield translate("ReceivingNote", "Items: {count}, all as ordered").format(count=len(note.items))
    yield translate("ReceivingNote", "Kept in all: {units}").format(
        units=per_unit((each.line.good, each.line.unit) for each in note.items)
    )
    if note.went_back:
        words = (
            translate("ReceivingNote", "Gone back with the driver: {list}")
            if note.sent_back_at
            else translate("ReceivingNote", "To go back with the driver: {list}")
        )
        yield words.format(list=_joined(_back_amount(each) for each in note.went_back))


def _differences(item: NoteItem) -> Iterable[str]:
    line = item.line
    if item.instead_of:
        yield translate("ReceivingNote", "{quantity} in the place of {item}").format(
            quantity=_plain(line.good), item=item.instead_of
        )
    elif item.is_not_ordered and line.good:
        yield translate("ReceivingNote", "not ordered {quantity}").format(quantity=_plain(line.good))
    elif line.over:
        yield translate("ReceivingNote", "over {quantity}").format(quantity=_plain(line.over))
    if line.short:
        yield from _short(item)
    for condition, quantity in (("damaged", line.damaged), ("refused", line.refused), ("withdrawn", item.withdrawn)):
        if quantity:
            yield _condition(item, condition, quantity)
    if item.instead:
        yield _instead(item.instead)


def _short(item: NoteItem) -> Iterable[str]:
    never = item.line.short - item.later
    if item.later:
        yield translate("ReceivingNote", "short {quantity}, to come later").format(quantity=_plain(item.later))
    if never:
        yield translate("ReceivingNote", "short {quantity}").format(quantity=_plain(never))


def _condition(item: NoteItem, condition: str, quantity: Decimal) -> str:
    match condition:
        case "damaged":
            words = translate("ReceivingNote", "damaged {quantity}")
        case "refused":
            words = translate("ReceivingNote", "refused {quantity}")
        case _:
            words = translate("ReceivingNote", "withdrawn afterwards {quantity}")
    amount, reasons = words.format(quantity=_plain(quantity)), _reasons(item, condition)
    return (
        translate("ReceivingNote", "{amount} ({reasons})").format(amount=amount, reasons=reasons) if reasons else amount
    )


def _instead(instead: Iterable[NoteAmount]) -> str:
    return translate("ReceivingNote", "in its place {list}").format(
        list=_joined(f"{each.item} {amount_text(each.quantity, each.unit)}" for each in instead)
    )


def _reasons(item: NoteItem, condition: str) -> str:
    return _joined(_reason(each) for each in item.reasons if each.condition == condition)


def _reason(given: NoteReason) -> str:
    """As it was typed; what the program itself put down is said in the language in force."""
    return back_text(GOOD) if given.reason == MORE_THAN_ORDERED else given.reason


def _back_amount(back: NoteBack) -> str:
    return translate("ReceivingNote", "{item} {amount} ({why})").format(
        item=back.item, amount=amount_text(back.quantity, back.unit), why=back_text(back.condition)
    )


# The page


def _facts(note: ReceivingNote) -> Table:
    driver = [
        celsius_text(note.driver.temperature),
        health_code_text(note.driver.code),
        translate("ReceivingNote", "tested {time}").format(time=minute_text(note.driver.tested_at))
        if note.driver.tested_at
        else "",
    ]
    by = translate("ReceivingNote", "{time}, {who}")
    words = (
        (translate("ReceivingNote", "Checkpoint"), note.checkpoint),
        (translate("ReceivingNote", "Plate"), note.plate),
        (translate("ReceivingNote", "Pass"), note.pass_number or translate("ReceivingNote", "none")),
        (
            translate("ReceivingNote", "Driver"),
            _joined(filter(None, driver)) or translate("ReceivingNote", "not asked"),
        ),
        (translate("ReceivingNote", "Purchase lists"), _joined(note.lists)),
        (translate("ReceivingNote", "Arrived"), by.format(time=minute_text(note.arrived_at), who=note.received_by)),
        (
            translate("ReceivingNote", "Count finished"),
            by.format(time=minute_text(note.counted_at), who=note.counted_by) if note.counted_at else "",
        ),
        (translate("ReceivingNote", "Vehicle left"), minute_text(note.sent_back_at)),
    )
    rows = tuple(Row((word, value)) for word, value in words if value)
    return Table("", (Column("", 20), Column("", 60)), rows, "")


def _items(note: ReceivingNote) -> Table:
    announced = (_number(translate("ReceivingNote", "Announced")),) if note.is_announced else ()
    return Table(
        translate("ReceivingNote", "Goods"),
        (
            Column(translate("ReceivingNote", "No."), 4, text=False),
            Column(translate("ReceivingNote", "Item"), 22),
            Column(translate("ReceivingNote", "Unit"), 6),
            _number(translate("ReceivingNote", "Ordered")),
            *announced,
            _number(translate("ReceivingNote", "Good")),
            _number(translate("ReceivingNote", "Damaged")),
            _number(translate("ReceivingNote", "Refused")),
            _number(translate("ReceivingNote", "Short")),
            _number(translate("ReceivingNote", "Later")),
            _number(translate("ReceivingNote", "Over")),
            Column(translate("ReceivingNote", "Remarks"), 24, to_fill=True),
        ),
        (
            *(
                Row((number, each.item, each.line.unit, *_shown(note, _numbers(each)), _remark(each)))
                for number, each in enumerate(note.items, start=1)
            ),
            *_sums(note),
        ),
        translate("ReceivingNote", "Nothing was ordered or counted."),
        items=len(note.items),
    )


def _number(title: str) -> Column:
    return Column(title, 7, text=False)


def _numbers(item: NoteItem) -> tuple[Decimal, ...]:
    line = item.line
    return (line.ordered, line.announced, line.good, line.damaged, line.refused, line.short, item.later, line.over)


def _shown(note: ReceivingNote, numbers: tuple[Decimal, ...]) -> Iterable[Cell]:
    """Ordered and good always; of the others, which are mostly 0, only those that say something."""
    ordered, announced, good, *others = map(normal, numbers)
    return (ordered, *((announced,) if note.is_announced else ()), good, *(each or "" for each in others))


def _sums(note: ReceivingNote) -> Iterable[Row]:
    """One row for each unit: quantities of different units are not added."""
    for unit in dict.fromkeys(each.line.unit for each in note.items):
        own = [_numbers(each) for each in note.items if each.line.unit == unit]
        sums = tuple(sum(numbers, Decimal(0)) for numbers in zip(*own, strict=True))
        yield Row(("", translate("ReceivingNote", "Total"), unit, *_shown(note, sums), ""), Look.TOTAL)


def _remark(item: NoteItem) -> str:
    parts = [translate("ReceivingNote", "Not ordered")] if item.is_not_ordered and not item.instead_of else []
    if item.instead_of:
        parts.append(translate("ReceivingNote", "In the place of {item}").format(item=item.instead_of))
    if not item.line.is_counted:
        parts.append(translate("ReceivingNote", "Not counted"))
    if item.later:
        parts.append(translate("ReceivingNote", "The rest comes later"))
    given = ((back_text(condition), _reasons(item, condition)) for condition in ("damaged", "refused"))
    parts += [f"{word}: {reasons}" for word, reasons in given if reasons]
    if item.withdrawn:
        parts.append(_condition(item, "withdrawn", item.withdrawn))
    if item.instead:
        parts.append(_instead(item.instead))
    return _joined(parts)


def _lots(lots: tuple[NoteLot, ...]) -> Table:
    return Table(
        translate("ReceivingNote", "Batches"),
        (
            Column(translate("ReceivingNote", "Item"), 16),
            Column(translate("ReceivingNote", "Batch"), 14),
            _number(translate("ReceivingNote", "Good")),
            _number(translate("ReceivingNote", "Damaged")),
            _number(translate("ReceivingNote", "Refused")),
            Column(translate("ReceivingNote", "Produced"), 10),
            Column(translate("ReceivingNote", "Expires"), 10),
            Column(translate("ReceivingNote", "Origin"), 14),
            Column(translate("ReceivingNote", "Certificates"), 22),
            Column(translate("ReceivingNote", "Temperature"), 9, text=False),
        ),
        tuple(_lot_row(each) for each in lots),
        translate("ReceivingNote", "No batch was recorded."),
        items=len(lots),
    )


def _lot_row(each: NoteLot) -> Row:
    lot = each.lot
    papers = [certificates_text(lot.certificates)]
    if lot.declaration:
        papers.append(translate("ReceivingNote", "import declaration {number}").format(number=lot.declaration))
    origin = _joined(filter(None, (lot.origin, translate("ReceivingNote", "imported") if lot.imported else "")))
    return Row(
        (
            each.item,
            batch_cell(lot.batch),
            amount_text(lot.good, lot.unit),
            normal(lot.damaged) or "",
            normal(lot.refused) or "",
            lot.produced_on,
            lot.expires_on,
            origin,
            "\n".join(filter(None, papers)),
            celsius_text(lot.temperature),
        )
    )


def _went_back(note: ReceivingNote) -> Table:
    title = (
        translate("ReceivingNote", "Gone back with the driver")
        if note.sent_back_at
        else translate("ReceivingNote", "To go back with the driver")
    )
    return Table(
        title,
        (
            Column(translate("ReceivingNote", "Item"), 30),
            Column(translate("ReceivingNote", "Batch"), 20),
            Column(translate("ReceivingNote", "Quantity"), 12, text=False),
            Column(translate("ReceivingNote", "Why"), 30),
        ),
        tuple(
            Row((each.item, each.batch, amount_text(each.quantity, each.unit), back_text(each.condition)))
            for each in note.went_back
        ),
        translate("ReceivingNote", "Nothing: all that came is kept."),
        items=len(note.went_back),
    )


def _overrides(note: ReceivingNote) -> Table:
    return Table(
        translate("ReceivingNote", "Let pass by a supervisor"),
        (
            Column(translate("ReceivingNote", "Time"), 12),
            Column(translate("ReceivingNote", "Supervisor"), 14),
            Column(translate("ReceivingNote", "What was stopped"), 30),
            Column(translate("ReceivingNote", "Reason"), 34),
        ),
        tuple(
            Row((local_time(each.at), each.supervisor, stops_text(each.stops), each.reason)) for each in note.overrides
        ),
        "",
        items=len(note.overrides),
    )


def _not_finished() -> str:
    return translate(
        "ReceivingNote", "The count is not finished yet: what is missing here may still be on the vehicle."
    )


def _stamp(note: ReceivingNote) -> str:
    arrived = local_time(note.arrived_at)
    return arrived.strftime("%Y%m%d-%H%M%S") if isinstance(arrived, datetime) else arrived


def _joined(parts: Iterable[str]) -> str:
    return translate("ReceivingNote", "; ").join(parts)


def _plain(quantity: Decimal) -> str:
    return f"{normal(quantity):f}"
