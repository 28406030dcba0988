"""Gathers what a shift did, from the journal and the counts, for the paper that goes to the next shift. Knows no file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from decimal import Decimal

from checkpoint_app.db.queries import Queries
from checkpoint_app.db.rows import DeliveryTotals
from checkpoint_app.domain import times
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
    Note,
    PersonCount,
    SharedRow,
    ShiftLog,
)
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


def local_time(utc: str) -> datetime | str:
    """A stored time by this machine's clock, to the second; a text that is no time (another laptop's fault) as it is."""
    try:
        return times.parse_utc(utc).astimezone().replace(microsecond=0)
    except (ValueError, OverflowError, OSError):  # the last two: a year that the machine's calendar does not have
        return utc


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
    counted = {line.sku: line for line in totals.lines}
    shared = []
    for line in totals.shared_out:
        # Ordered after the vehicle came, so that the delivery knows nothing of it: none came.
        own = counted.get(line.sku)
        unit = own.unit if own else products[line.sku].unit if line.sku in products else ""
        shared.append(SharedRow(name(line.sku), unit, own.good if own else Decimal(0), line))
    return DeliveryPart(
        delivery=totals.delivery,
        merchant=queries.reference.merchant_name(totals.merchant),
        plate=found.plate if found else "",
        arrived_at=totals.arrived_at,
        goods=tuple(GoodsRow(name(line.sku), line) for line in totals.lines),
        shared_out=tuple(shared),
    )
