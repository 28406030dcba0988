"""The shift log as titled tables in the language in force. Knows words and the order of columns, not how a cell is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from checkpoint_app.domain.quantities import normal
from checkpoint_app.reports import safety_tables
from checkpoint_app.reports.rows import EQUAL, Check, DeliveryPart, GoodsRow, SharedRow, ShiftLog
from checkpoint_app.reports.tables import Column, Look, Row, Section, Table, cell_text, local_time
from checkpoint_app.words import translate

_NONE_COUNTED = (Decimal(0),) * 9


@dataclass(frozen=True, slots=True)
class Tables:
    """The whole log. `facts` says who and when; `kinds` and `people` count the entries of the log."""

    facts: Table
    checks: Table
    kinds: Table
    people: Table
    deliveries: Table
    shared_out: Table
    bags: Table
    overrides: Table
    treatments: Table
    agents: Table
    held: Table
    recalls: Table
    log: Table
    notes: Table

    def sections(self) -> tuple[Section, ...]:
        """As sheets, and as parts of a text file."""
        summary = Section(self.facts.title, (self.facts, self.checks, self.kinds, self.people))
        alone = (
            self.deliveries,
            self.shared_out,
            self.bags,
            self.overrides,
            self.treatments,
            self.agents,
            self.held,
            self.recalls,
            self.log,
            self.notes,
        )
        return (summary, *(Section(table.title, (table,)) for table in alone))


def title(log: ShiftLog) -> str:
    """`Shift log, P01 1号卡点, 2021-11-03 08:30`"""
    return translate("ShiftLog", "Shift log, {checkpoint}, {opened}").format(
        checkpoint=_checkpoint(log), opened=cell_text(local_time(log.opened_at))[:16]
    )


def tables(log: ShiftLog) -> Tables:
    return Tables(
        facts=_facts(log),
        checks=_checks(log.checks),
        kinds=_kinds(log),
        people=_people(log),
        deliveries=_deliveries(log.deliveries),
        shared_out=_shared_out(log.deliveries),
        bags=_bags(log),
        overrides=safety_tables.overrides(log.safety.overrides),
        treatments=safety_tables.treatments(log.safety.treatments),
        agents=safety_tables.agents(log.safety.agents),
        held=safety_tables.held(log.safety.held),
        recalls=safety_tables.recalls(log.safety.recalls),
        log=_log(log),
        notes=_notes(log),
    )


def _checkpoint(log: ShiftLog) -> str:
    """Id and name; the id alone where no name is known."""
    if log.checkpoint_name == log.checkpoint:
        return log.checkpoint
    return f"{log.checkpoint} {log.checkpoint_name}"


def _facts(log: ShiftLog) -> Table:
    if log.reconciles:
        result = translate("ShiftLog", "✓ All counts agree.")
    else:
        result = translate("ShiftLog", "× Counts differ: see the checks.")
    exported = log.exported_at.astimezone().replace(microsecond=0)
    closed = [Row((translate("ShiftLog", "Closed"), translate("ShiftLog", "Still open")))]
    if log.closed_at:
        closed = [
            Row((translate("ShiftLog", "Closed"), local_time(log.closed_at))),
            Row((translate("ShiftLog", "Closed by"), log.closed_by)),
        ]
    return Table(
        translate("ShiftLog", "Summary"),
        (Column("", 52), Column("", 26)),
        (
            Row((translate("ShiftLog", "Checkpoint"), _checkpoint(log))),
            Row((translate("ShiftLog", "Opened"), local_time(log.opened_at))),
            Row((translate("ShiftLog", "Opened by"), log.opened_by)),
            *closed,
            Row((translate("ShiftLog", "Exported"), exported)),
            Row((translate("ShiftLog", "Times are local"), f"UTC{exported.isoformat()[-6:]}")),
            Row((translate("ShiftLog", "Entries"), len(log.lines))),
            Row((translate("ShiftLog", "Entries taken back"), sum(line.taken_back for line in log.lines))),
            Row((translate("ShiftLog", "Deliveries"), len(log.deliveries))),
            Row((translate("ShiftLog", "Notes"), len(log.notes))),
            Row((translate("ShiftLog", "Overrides"), len(log.safety.overrides))),
            Row((translate("ShiftLog", "Lots held at the end"), len(log.safety.held))),
            Row((translate("ShiftLog", "Open recalls"), len(log.safety.recalls))),
            Row((translate("ShiftLog", "Agents that are low"), sum(each.is_low for each in log.safety.agents))),
            Row((translate("ShiftLog", "Result"), result), Look.TOTAL if log.reconciles else Look.WRONG),
        ),
        "",
    )


def brief_checks(log: ShiftLog) -> Table:
    """The checks with one line for each that holds, whatever units it is about; on paper the place to sign must be near."""
    return _checks_table([row for _, checks in groupby(log.checks, _alike) for row in _together(list(checks))])


def _alike(check: Check) -> tuple[str, bool]:
    return check.name, check.holds


def _together(checks: Sequence[Check]) -> Iterable[Row]:
    if not checks[0].holds:
        yield from map(_check_row, checks)
        return
    comma = translate("ShiftLog", ", ")
    of, left, right = (
        comma.join(map(cell_text, cells)) for cells in zip(*((x.of, x.left, x.right) for x in checks), strict=True)
    )
    yield Row((checks[0].name, of, left, _relation(checks[0]), right, _mark(True)))


def _checks(checks: Iterable[Check]) -> Table:
    return _checks_table(map(_check_row, checks))


def _check_row(check: Check) -> Row:
    return Row(
        (check.name, check.of, check.left, _relation(check), check.right, _mark(check.holds)),
        Look.PLAIN if check.holds else Look.WRONG,
    )


def _checks_table(rows: Iterable[Row]) -> Table:
    return Table(
        translate("ShiftLog", "Checks"),
        (
            Column(translate("ShiftLog", "Check"), 52),
            Column(translate("ShiftLog", "Of"), 18),
            Column(translate("ShiftLog", "Left side"), 12, text=False),
            Column(translate("ShiftLog", "Must be"), 9),
            Column(translate("ShiftLog", "Right side"), 12, text=False),
            Column(translate("ShiftLog", "Result"), 12),
        ),
        tuple(rows),
        "",
    )


def _relation(check: Check) -> str:
    return translate("ShiftLog", "equal to") if check.relation == EQUAL else translate("ShiftLog", "at least")


def _mark(holds: bool) -> str:
    return translate("ShiftLog", "✓ agrees") if holds else translate("ShiftLog", "× differs")


def _kinds(log: ShiftLog) -> Table:
    return Table(
        translate("ShiftLog", "Recorded"),
        (
            Column(translate("ShiftLog", "Kind of entry"), 52),
            Column(translate("ShiftLog", "In force"), 18, text=False),
            Column(translate("ShiftLog", "Taken back"), 12, text=False),
        ),
        tuple(Row((each.kind, each.in_force, each.taken_back)) for each in log.kinds),
        translate("ShiftLog", "Nothing was recorded."),
    )


def _people(log: ShiftLog) -> Table:
    return Table(
        translate("ShiftLog", "People"),
        (
            Column(translate("ShiftLog", "Recorded by"), 52),
            Column(translate("ShiftLog", "Entries"), 18, text=False),
        ),
        tuple(Row((each.who, each.entries)) for each in log.people),
        translate("ShiftLog", "Nothing was recorded."),
    )


def _deliveries(deliveries: Sequence[DeliveryPart]) -> Table:
    rows = [each for part in deliveries for each in _goods_rows(part)]
    goods = [row for part in deliveries for row in part.goods]
    return Table(
        translate("ShiftLog", "Deliveries"),
        (
            *_which_delivery(),
            _number(translate("ShiftLog", "Ordered")),
            _number(translate("ShiftLog", "Came")),
            _number(translate("ShiftLog", "Good")),
            _number(translate("ShiftLog", "Damaged")),
            _number(translate("ShiftLog", "Refused")),
            _number(translate("ShiftLog", "Short")),
            _number(translate("ShiftLog", "Later")),
            _number(translate("ShiftLog", "Over")),
            _number(translate("ShiftLog", "Withdrawn")),
            Column(translate("ShiftLog", "Check"), 11),
        ),
        (
            *rows,
            *_totals([(row.line.unit, _counts(row), row.agrees) for row in goods]),
        ),
        translate("ShiftLog", "The shift worked on no delivery."),
        grouped=3,
        items=len(rows),
    )


def _goods_rows(part: DeliveryPart) -> Iterable[Row]:
    if not part.goods:  # a vehicle that came must be seen, whatever it brought
        item = translate("ShiftLog", "Nothing ordered or counted")
        yield _goods_row(part, item, "", _NONE_COUNTED, agrees=True)
    for row in part.goods:
        yield _goods_row(part, row.item, row.line.unit, _counts(row), agrees=row.agrees)


def _counts(row: GoodsRow) -> tuple[Decimal, ...]:
    line = row.line
    return (
        line.ordered,
        line.came,
        line.good,
        line.damaged,
        line.refused,
        line.short,
        row.later,
        line.over,
        row.withdrawn,
    )


def _shared_out(deliveries: Sequence[DeliveryPart]) -> Table:
    rows = [(part, row) for part in deliveries for row in part.shared_out]
    return Table(
        translate("ShiftLog", "Shared out"),
        (
            *_which_delivery(),
            _number(translate("ShiftLog", "Ordered")),
            _number(translate("ShiftLog", "Good")),
            _number(translate("ShiftLog", "Given")),
            _number(translate("ShiftLog", "Short")),
            _number(translate("ShiftLog", "Later")),
            _number(translate("ShiftLog", "Substitutes")),
            _number(translate("ShiftLog", "Packed")),
            _number(translate("ShiftLog", "To pack")),
            Column(translate("ShiftLog", "Check"), 11),
        ),
        (
            *(_goods_row(part, row.item, row.unit, _shares(row), agrees=row.agrees) for part, row in rows),
            *_totals([(row.unit, _shares(row), row.agrees) for _, row in rows]),
        ),
        translate("ShiftLog", "No delivery was shared out."),
        grouped=3,
        items=len(rows),
    )


def _shares(row: SharedRow) -> tuple[Decimal, ...]:
    line = row.line
    to_pack = line.given - line.packed
    return (line.ordered, row.good, line.given, line.short, line.later, line.substitutes, line.packed, to_pack)


def _which_delivery() -> tuple[Column, ...]:
    return (
        Column(translate("ShiftLog", "Merchant"), 16),
        Column(translate("ShiftLog", "Plate"), 10),
        Column(translate("ShiftLog", "Arrived"), 19),
        Column(translate("ShiftLog", "Item"), 20),
        Column(translate("ShiftLog", "Unit"), 6),
    )


def _number(title: str) -> Column:
    return Column(title, 10, text=False)


def _goods_row(part: DeliveryPart, item: str, unit: str, numbers: Iterable[Decimal], *, agrees: bool) -> Row:
    return Row(
        (part.merchant, part.plate, local_time(part.arrived_at), item, unit, *map(normal, numbers), _mark(agrees)),
        Look.PLAIN if agrees else Look.WRONG,
    )


def _totals(rows: Sequence[tuple[str, tuple[Decimal, ...], bool]]) -> Iterable[Row]:
    """One row for each unit: quantities of different units are not added."""
    for unit in dict.fromkeys(unit for unit, _, _ in rows):
        own = [numbers for each, numbers, _ in rows if each == unit]
        agrees = all(holds for each, _, holds in rows if each == unit)
        sums = (normal(sum(numbers, Decimal(0))) for numbers in zip(*own, strict=True))
        look = Look.TOTAL if agrees else Look.WRONG
        yield Row(("", "", "", translate("ShiftLog", "Total"), unit, *sums, _mark(agrees)), look)


def _bags(log: ShiftLog) -> Table:
    bags = log.bags
    there, gone = bags.carried_in + bags.packed, bags.handed_over + bags.returned + bags.waiting
    agrees = there == gone
    return Table(
        translate("ShiftLog", "Bags"),
        (Column(translate("ShiftLog", "Bags"), 52), Column(translate("ShiftLog", "Count"), 12, text=False)),
        (
            Row((translate("ShiftLog", "Waiting when the shift began"), bags.carried_in)),
            Row((translate("ShiftLog", "Packed in the shift"), bags.packed)),
            Row((translate("ShiftLog", "Together"), there), Look.TOTAL),
            Row((translate("ShiftLog", "Handed over"), bags.handed_over)),
            Row((translate("ShiftLog", "Returned to stock"), bags.returned)),
            Row((translate("ShiftLog", "Still waiting"), bags.waiting)),
            Row((translate("ShiftLog", "Together"), gone), Look.TOTAL if agrees else Look.WRONG),
        ),
        "",
    )


def _log(log: ShiftLog) -> Table:
    taken_back = translate("ShiftLog", "taken back")
    return Table(
        translate("ShiftLog", "Log"),
        log_columns(),
        tuple(
            Row((local_time(line.at), line.who, line.kind, line.text, taken_back), Look.TAKEN_BACK)
            if line.taken_back
            else Row((local_time(line.at), line.who, line.kind, line.text, ""))
            for line in log.lines
        ),
        translate("ShiftLog", "Nothing was recorded."),
        items=len(log.lines),
    )


def log_columns() -> tuple[Column, ...]:
    """Of the log by entry, and of the log by action."""
    return (
        Column(translate("ShiftLog", "Time"), 19),
        Column(translate("ShiftLog", "Recorded by"), 24),
        Column(translate("ShiftLog", "Kind"), 24),
        Column(translate("ShiftLog", "What happened"), 70),
        Column(translate("ShiftLog", "State"), 15),
    )


def _notes(log: ShiftLog) -> Table:
    return Table(
        translate("ShiftLog", "Notes"),
        (
            Column(translate("ShiftLog", "Time"), 19),
            Column(translate("ShiftLog", "Recorded by"), 24),
            Column(translate("ShiftLog", "Note"), 100),
        ),
        tuple(Row((local_time(note.at), note.who, note.text)) for note in log.notes),
        translate("ShiftLog", "No notes were left."),
        items=len(log.notes),
    )
