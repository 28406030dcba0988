"""Gathers what a shift did, from the journal and the counts, for the paper that goes to the next shift. Knows no file."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime
from decimal import Decimal

from checkpoint_app.db.queries import Queries
from checkpoint_app.db.rows import DeliveryTotals
from checkpoint_app.domain.facts import Fact, ShiftNoted
from checkpoint_app.domain.outcomes import ActionId
from checkpoint_app.domain.state import RecordedFact, Shift
from checkpoint_app.progress import Progress
from checkpoint_app.reports import reconcile
from checkpoint_app.reports.people import People
from checkpoint_app.reports.rows import (
    Brief,
    DeliveryPart,
    GoodsRow,
    KindCount,
    LogLine,
    LotRow,
    Note,
    PersonCount,
    SharedRow,
    ShiftLog,
)
from checkpoint_app.reports.safety import safety
from checkpoint_app.reports.tables import local_time
from checkpoint_app.words import translate

_LINES_BETWEEN_PROGRESS = 200


class ExportStopped(Exception):
    """Raised when `progress` said to stop: a log with a part of its lines would look like a whole one."""


def shift_log(
    queries: Queries,
    shift: Shift,
    *,
    describe: Callable[[Fact], str],
    kind_name: Callable[[str], str],
    exported_at: datetime,
    brief: Callable[[Fact], Brief | None] = lambda fact: None,
    progress: Progress | None = None,
) -> ShiftLog:
    """Everything about the shift as of one moment, whatever other windows record meanwhile.

    `describe(fact)` is its sentence for people and `kind_name("bag.packed")` the name of a kind (`ui.texts.fact_text`,
    `kind_text`); `brief(fact)` lets a paper put those together that are many and alike. Raises KnownError when the
    database cannot be read, ExportStopped when `progress` says so.
    """
    with queries.at_one_moment():
        people = People(queries)
        recorded = queries.shift_log(shift)
        lines = tuple(_lines(recorded, describe, brief, kind_name, people, progress))
        deliveries = tuple(_part(queries, each) for each in queries.shift_deliveries(shift))
        bags = queries.shift_bags(shift)
        waiting_now = queries.bag_counts().waiting if shift.is_open else None
        return ShiftLog(
            checkpoint=shift.checkpoint,
            checkpoint_name=queries.reference.checkpoint_name(shift.checkpoint),
            opened_at=shift.opened_at,
            opened_by=people.text(shift.opened_by),
            closed_at=shift.closed_at,
            closed_by=people.text(shift.closed_by),
            exported_at=exported_at,
            lines=lines,
            kinds=_kinds(recorded, kind_name),
            people=tuple(PersonCount(*each) for each in Counter(line.who for line in lines).items()),
            notes=_notes(recorded, people),
            deliveries=deliveries,
            bags=bags,
            safety=safety(queries, shift, recorded, kind_name),
            checks=(
                *reconcile.goods_checks(deliveries, recorded),
                *reconcile.bag_checks(shift.checkpoint, bags, recorded, waiting_now),
            ),
        )


def file_name(log: ShiftLog, ext: str) -> str:
    """`shift-P01-20211103-0830.xlsx`, by the local time of opening. Names nobody; is sound on every file system."""
    opened = local_time(log.opened_at)
    stamp = opened.strftime("%Y%m%d-%H%M") if isinstance(opened, datetime) else opened
    checkpoint, stamp = (re.sub(r"[^\w-]", "_", part) for part in (log.checkpoint, stamp))
    return f"shift-{checkpoint}-{stamp}.{ext.removeprefix('.')}"


def _lines(
    recorded: list[RecordedFact],
    describe: Callable[[Fact], str],
    brief: Callable[[Fact], Brief | None],
    kind_name: Callable[[str], str],
    people: People,
    progress: Progress | None,
) -> Iterable[LogLine]:
    unreadable = translate("ShiftLog", "This version of the program cannot read the entry. It is kept as it is.")
    for done, each in enumerate(recorded):
        if progress is not None and done % _LINES_BETWEEN_PROGRESS == 0 and not progress(done, len(recorded)):
            raise ExportStopped
        yield LogLine(
            at=each.at,
            who=people.text(each.operator),
            kind=kind_name(each.kind),
            text=unreadable if each.fact is None else describe(each.fact),
            taken_back=each.voided,
            action=ActionId(each.journal, each.lamport),
            brief=None if each.fact is None else brief(each.fact),
        )
    if progress is not None:
        progress(len(recorded), len(recorded))


def _notes(recorded: list[RecordedFact], people: People) -> tuple[Note, ...]:
    return tuple(
        Note(each.at, people.text(each.operator), each.fact.text)
        for each in recorded
        if isinstance(each.fact, ShiftNoted) and not each.voided
    )


def _kinds(recorded: list[RecordedFact], kind_name: Callable[[str], str]) -> tuple[KindCount, ...]:
    """In the order in which the kinds first occur."""
    counts: dict[str, list[int]] = {}
    for each in recorded:
        counts.setdefault(each.kind, [0, 0])[each.voided] += 1
    return tuple(KindCount(kind_name(kind), in_force, voided) for kind, (in_force, voided) in counts.items())


def _part(queries: Queries, totals: DeliveryTotals) -> DeliveryPart:
    name = queries.reference.product_name
    products = queries.reference.products()
    found = queries.delivery(totals.delivery)
    later = found.later if found else ()
    lots = queries.lots.lots(totals.delivery)
    withdrawn: defaultdict[str, Decimal] = defaultdict(Decimal)
    packed: defaultdict[str, Decimal] = defaultdict(Decimal)
    for lot in lots:
        withdrawn[lot.sku] += lot.withdrawn
        packed[lot.sku] += lot.packed
    counted = {line.sku: line for line in totals.lines}
    shared = []
    for line in totals.shared_out:
        # Ordered after the vehicle came, so that the delivery knows nothing of it: none came.
        own = counted.get(line.sku)
        unit = own.unit if own else products[line.sku].unit if line.sku in products else ""
        good = own.good if own else Decimal(0)
        shared.append(SharedRow(name(line.sku), unit, good, withdrawn[line.sku], packed[line.sku], line))
    return DeliveryPart(
        delivery=totals.delivery,
        merchant=queries.reference.merchant_name(totals.merchant),
        plate=found.plate if found else "",
        arrived_at=totals.arrived_at,
        goods=tuple(
            GoodsRow(name(line.sku), line, line.short if line.sku in later else Decimal(0), withdrawn[line.sku])
            for line in totals.lines
        ),
        shared_out=tuple(shared),
        lots=tuple(LotRow(name(lot.sku), lot.batch, lot.unit, lot.good, lot.packed, lot.withdrawn) for lot in lots),
    )
