"""The lots of a trace as tables, and the words that both ways share. Knows no file and no page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checkpoint_app.db.queries import Queries
from checkpoint_app.db.trace_rows import TracedLot
from checkpoint_app.domain.facts import DOOR
from checkpoint_app.domain.quantities import normal
from checkpoint_app.domain.state import BagState, Delivery
from checkpoint_app.reports.goods_words import (
    batch_cell,
    celsius_text,
    certificates_text,
    health_code_text,
    minute_text,
)
from checkpoint_app.reports.people import People
from checkpoint_app.reports.tables import Column, Look, Row, Table, local_time
from checkpoint_app.words import translate

CODE = 6  # last characters of a bag's id, as they stand on its label


class LotTables:
    """Names for ids and the tables of lots, while one report is made."""

    def __init__(self, queries: Queries) -> None:
        self.queries = queries
        self.reference = queries.reference
        self.people = People(queries)

    def lots(self, lots: Sequence[TracedLot]) -> Table:
        return Table(
            translate("TraceReport", "Lots"),
            (
                Column(translate("TraceReport", "Item"), 18),
                Column(translate("TraceReport", "Batch"), 14),
                Column(translate("TraceReport", "Merchant"), 16),
                Column(translate("TraceReport", "Vehicle"), 11),
                Column(translate("TraceReport", "Arrived"), 17),
                Column(translate("TraceReport", "Unit"), 6),
                number(translate("TraceReport", "Good")),
                number(translate("TraceReport", "In bags")),
                number(translate("TraceReport", "Withdrawn")),
                number(translate("TraceReport", "Left here")),
                Column(translate("TraceReport", "State"), 14),
            ),
            tuple(
                Row(
                    (
                        self.reference.product_name(each.lot.sku),
                        batch_cell(each.lot.batch),
                        self.reference.merchant_name(each.delivery.merchant),
                        each.delivery.plate,
                        local_time(each.delivery.arrived_at),
                        each.lot.unit,
                        *map(normal, (each.lot.good, each.lot.packed, each.lot.withdrawn, each.lot.left)),
                        _lot_state(each),
                    ),
                    Look.WRONG if each.lot.recall else Look.PLAIN,
                )
                for each in lots
            ),
            translate("TraceReport", "No lot of this kind has come."),
            items=len(lots),
        )

    def papers(self, lots: Sequence[TracedLot]) -> Table:
        return Table(
            translate("TraceReport", "What is known of them"),
            (
                Column(translate("TraceReport", "Item"), 16),
                Column(translate("TraceReport", "Batch"), 14),
                Column(translate("TraceReport", "Produced"), 10),
                Column(translate("TraceReport", "Expires"), 10),
                Column(translate("TraceReport", "Origin"), 14),
                Column(translate("TraceReport", "Certificates"), 24),
                Column(translate("TraceReport", "On arrival"), 9, text=False),
                Column(translate("TraceReport", "Place"), 12),
                Column(translate("TraceReport", "Driver check"), 18),
            ),
            tuple(
                Row(
                    (
                        self.reference.product_name(each.lot.sku),
                        batch_cell(each.lot.batch),
                        each.lot.produced_on,
                        each.lot.expires_on,
                        _origin(each),
                        _papers_text(each),
                        celsius_text(each.lot.temperature),
                        each.zone_name,
                        driver_text(each.delivery),
                    )
                )
                for each in lots
            ),
            translate("TraceReport", "Nothing."),
            items=len(lots),
        )

    def lot_name(self, sku: str, batch: str) -> str:
        name = self.reference.product_name(sku)
        return translate("TraceReport", "{item}, batch {batch}").format(item=name, batch=batch) if batch else name


def number(title: str) -> Column:
    return Column(title, 9, text=False)


def _lot_state(each: TracedLot) -> str:
    if each.lot.recall:
        return translate("TraceReport", "recalled, held")
    if each.lot.released_at:
        return translate("TraceReport", "released")
    return translate("TraceReport", "held")


def _origin(each: TracedLot) -> str:
    imported = translate("TraceReport", "imported") if each.lot.imported else ""
    return joined(filter(None, (each.lot.origin, imported)))


def _papers_text(each: TracedLot) -> str:
    declared = ""
    if each.lot.declaration:
        declared = translate("TraceReport", "import declaration {number}").format(number=each.lot.declaration)
    return "\n".join(filter(None, (certificates_text(each.lot.certificates), declared)))


def driver_text(delivery: Delivery) -> str:
    driver = delivery.driver
    tested = ""
    if driver.tested_at:
        tested = translate("TraceReport", "tested {time}").format(time=minute_text(driver.tested_at))
    return joined(filter(None, (celsius_text(driver.temperature), health_code_text(driver.code), tested)))


def bag_state_text(state: BagState) -> str:
    match state:
        case BagState.WAITING:
            return translate("TraceReport", "waiting here")
        case BagState.HANDED_OVER:
            return translate("TraceReport", "handed over")
        case BagState.RETURNED:
            return translate("TraceReport", "back in stock")
        case BagState.CONFLICT:
            return translate("TraceReport", "in conflict")


def way_text(way: str) -> str:
    return translate("TraceReport", "at the door") if way == DOOR else translate("TraceReport", "at the table")


def joined(parts: Iterable[str]) -> str:
    return translate("TraceReport", ", ").join(parts)
