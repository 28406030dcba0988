"""A trace on paper and as a workbook: where the goods of a lot went, and where those of a bag came from. Knows no query.

It shows addresses and what staff did, no household's name and no phone; the words of a chat stay on the screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from checkpoint_app.db.queries import Queries
from checkpoint_app.db.trace_rows import BackwardTrace, ForwardTrace, TracedBag, TracedLot, TracedReadings
from checkpoint_app.domain.facts import DOOR
from checkpoint_app.domain.quantities import normal
from checkpoint_app.domain.state import BagState, Delivery
from checkpoint_app.reports.goods_words import (
    agent_text,
    amount_text,
    batch_text,
    celsius_text,
    certificates_text,
    goods_class_text,
    health_code_text,
    home_text,
    method_text,
    minute_text,
    per_unit,
    target_text,
    tenths_text,
)
from checkpoint_app.reports.people import People
from checkpoint_app.reports.shift_log import local_time
from checkpoint_app.reports.stop_words import stops_text
from checkpoint_app.reports.tables import Cell, Column, Look, Row, Section, Table, cell_text
from checkpoint_app.reports.written import Written, file_path, stamp
from checkpoint_app.words import translate

_TITLE, _OF = 11.0, 18.0
_CODE = 6  # last characters of a bag's id, as they stand on its label


@dataclass(frozen=True, slots=True)
class TraceTables:
    """A trace as tables: what it is of, and every step, in the language in force."""

    title: str
    of: str
    tables: tuple[Table, ...]

    def sections(self) -> tuple[Section, ...]:
        return tuple(Section(each.title, (each,)) for each in self.tables)


def write_trace(queries: Queries, trace: ForwardTrace | BackwardTrace, folder: Path, *, made_at: datetime) -> Written:
    """Write `trace-lot-P01-20211103-083000.pdf` and the same as XLSX (`trace-bag-…` for a bag's).

    Raises KnownError and OSError; never half a file.
    """
    # Imported here: they take longer to load than the window may take to open.
    from checkpoint_app.reports.pdf_pages import Pages
    from checkpoint_app.reports.xlsx_file import write_tables_xlsx

    found = trace_tables(queries, trace)
    kind = "trace-lot" if isinstance(trace, ForwardTrace) else "trace-bag"
    pdf, xlsx = (
        file_path(folder, kind, queries.checkpoint, stamp(made_at), ending=ending) for ending in ("pdf", "xlsx")
    )
    write_tables_xlsx(f"{found.title}  {found.of}", found.sections(), made_at, xlsx)
    pages = Pages()
    pages.text(found.title, _TITLE)
    pages.text(found.of, _OF, bold=True)
    for table in found.tables:
        pages.table(table)
    made = translate("TraceReport", "{checkpoint}, written {time}").format(
        checkpoint=queries.reference.checkpoint_name(queries.checkpoint), time=cell_text(made_at.astimezone())[:16]
    )
    return Written((pdf, xlsx), pages.write(pdf, title=f"{found.title}  {found.of}", foot=made))


def trace_tables(queries: Queries, trace: ForwardTrace | BackwardTrace) -> TraceTables:
    """The tables of either way. Raises KnownError: names are looked up."""
    teller = _Teller(queries)
    return teller.forward(trace) if isinstance(trace, ForwardTrace) else teller.backward(trace)


class _Teller:
    """Names for ids, while one report is made."""

    def __init__(self, queries: Queries) -> None:
        self._queries = queries
        self._reference = queries.reference
        self._people = People(queries)

    def forward(self, trace: ForwardTrace) -> TraceTables:
        lots = list(dict.fromkeys(self._lot_name(each.lot.sku, each.lot.batch) for each in trace.lots))
        of = "; ".join(lots[:3]) + (" …" if len(lots) > 3 else "")
        return TraceTables(
            title=translate("TraceReport", "Trace of a lot"),
            of=of,
            tables=(
                self._lots(trace.lots),
                self._papers(trace.lots),
                self._bags(trace.bags),
                self._withdrawals(trace),
            ),
        )

    def backward(self, trace: BackwardTrace) -> TraceTables:
        return TraceTables(
            title=translate("TraceReport", "Trace of a bag"),
            of=trace.bag.bag[-_CODE:],  # the page's title may end up in the file's properties: no address
            tables=(
                self._bag_facts(trace),
                self._lines(trace),
                self._lots(trace.lots),
                self._papers(trace.lots),
                self._treatments(trace),
                self._releases(trace),
                self._overrides(trace),
                self._readings(trace.temperatures),
            ),
        )

    # Lots

    def _lots(self, lots: Sequence[TracedLot]) -> Table:
        return Table(
            translate("TraceReport", "Lots"),
            (
                Column(translate("TraceReport", "Item"), 18),
                Column(translate("TraceReport", "Batch"), 14),
                Column(translate("TraceReport", "Merchant"), 16),
                Column(translate("TraceReport", "Vehicle"), 11),
                Column(translate("TraceReport", "Arrived"), 17),
                Column(translate("TraceReport", "Unit"), 6),
                _number(translate("TraceReport", "Good")),
                _number(translate("TraceReport", "In bags")),
                _number(translate("TraceReport", "Withdrawn")),
                _number(translate("TraceReport", "Left here")),
                Column(translate("TraceReport", "State"), 14),
            ),
            tuple(
                Row(
                    (
                        self._reference.product_name(each.lot.sku),
                        batch_text(each.lot.batch),
                        self._reference.merchant_name(each.delivery.merchant),
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

    def _papers(self, lots: Sequence[TracedLot]) -> Table:
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
                        self._reference.product_name(each.lot.sku),
                        batch_text(each.lot.batch),
                        each.lot.produced_on,
                        each.lot.expires_on,
                        _origin(each),
                        _papers_text(each),
                        celsius_text(each.lot.temperature),
                        each.zone_name,
                        _driver(each.delivery),
                    )
                )
                for each in lots
            ),
            translate("TraceReport", "Nothing."),
            items=len(lots),
        )

    # Forward

    def _bags(self, bags: Sequence[TracedBag]) -> Table:
        rows = tuple(self._bag_row(each) for each in bags)
        return Table(
            translate("TraceReport", "Households"),
            (
                Column(translate("TraceReport", "Address"), 22),
                Column(translate("TraceReport", "Bag"), 12),
                Column(translate("TraceReport", "Item"), 16),
                Column(translate("TraceReport", "Batch"), 14),
                _number(translate("TraceReport", "Quantity")),
                Column(translate("TraceReport", "Unit"), 6),
                Column(translate("TraceReport", "State"), 12),
                Column(translate("TraceReport", "Packed"), 17),
                Column(translate("TraceReport", "Handed over"), 17),
                Column(translate("TraceReport", "By"), 12),
                Column(translate("TraceReport", "Way"), 9),
            ),
            (*rows, *_bag_sums(bags)),
            translate("TraceReport", "None of it was packed."),
            items=len(rows),
        )

    def _bag_row(self, bag: TracedBag) -> Row:
        is_back = bag.state is BagState.RETURNED
        at, by = (bag.returned_at, bag.returned_by) if is_back else (bag.handed_at, bag.handed_by)
        return Row(
            (
                home_text(self._queries, bag.household),
                f"{bag.bag[-_CODE:]} {bag.number}/{bag.of}",
                self._reference.product_name(bag.sku),
                batch_text(bag.batch),
                normal(bag.quantity),
                bag.unit,
                _bag_state(bag.state),
                local_time(bag.packed_at),
                _moment(at),
                self._people.short(by) if by else "",
                _way(bag.way) if bag.is_with_household else "",
            ),
            Look.WRONG if bag.state is BagState.CONFLICT else Look.PLAIN,
        )

    def _withdrawals(self, trace: ForwardTrace) -> Table:
        return Table(
            translate("TraceReport", "Withdrawn"),
            (
                Column(translate("TraceReport", "Time"), 17),
                Column(translate("TraceReport", "Item"), 20),
                Column(translate("TraceReport", "Batch"), 16),
                Column(translate("TraceReport", "Quantity"), 12, text=False),
                Column(translate("TraceReport", "Reason"), 40),
            ),
            tuple(
                Row(
                    (
                        local_time(each.at),
                        self._reference.product_name(each.sku),
                        batch_text(each.batch),
                        amount_text(each.quantity, each.unit),
                        each.reason,
                    )
                )
                for each in trace.withdrawals
            ),
            translate("TraceReport", "Nothing was withdrawn."),
            items=len(trace.withdrawals),
        )

    # Backward

    def _bag_facts(self, trace: BackwardTrace) -> Table:
        bag, delivery = trace.bag, trace.delivery
        by = translate("TraceReport", "{time}, {who}")
        words: list[tuple[str, str]] = [
            (translate("TraceReport", "Address"), home_text(self._queries, bag.household)),
            (translate("TraceReport", "Bag"), f"{bag.bag}  {bag.number}/{bag.of}"),
            (translate("TraceReport", "State"), _bag_state(bag.state)),
            (
                translate("TraceReport", "Packed"),
                by.format(time=minute_text(bag.packed_at), who=self._people.short(trace.packed_by)),
            ),
        ]
        if bag.handed_at:
            handed = by.format(time=minute_text(bag.handed_at), who=self._people.short(bag.handed_by))
            words.append((translate("TraceReport", "Handed over"), f"{handed}, {_way(bag.way)}"))
        if bag.returned_at:
            back = by.format(time=minute_text(bag.returned_at), who=self._people.short(bag.returned_by))
            words.append((translate("TraceReport", "Returned to stock"), back))
        words.append((translate("TraceReport", "Merchant"), self._reference.merchant_name(bag.merchant)))
        if delivery is None:
            words.append((translate("TraceReport", "Vehicle"), translate("TraceReport", "not known on this laptop")))
        else:
            words += [
                (translate("TraceReport", "Vehicle"), delivery.plate),
                (translate("TraceReport", "Pass"), delivery.pass_number),
                (translate("TraceReport", "Arrived"), minute_text(delivery.arrived_at)),
                (translate("TraceReport", "Driver check"), _driver(delivery)),
            ]
        rows = tuple(Row((word, value)) for word, value in words if value)
        return Table(translate("TraceReport", "Bag"), (Column("", 20), Column("", 60)), rows, "")

    def _lines(self, trace: BackwardTrace) -> Table:
        return Table(
            translate("TraceReport", "Goods in the bag"),
            (
                Column(translate("TraceReport", "Item"), 20),
                Column(translate("TraceReport", "Batch"), 16),
                Column(translate("TraceReport", "Quantity"), 10, text=False),
                Column(translate("TraceReport", "Ordered item"), 20),
                Column(translate("TraceReport", "Order"), 16),
                Column(translate("TraceReport", "Ordered at"), 17),
                Column(translate("TraceReport", "Purchase list"), 18),
            ),
            tuple(
                Row(
                    (
                        self._reference.product_name(each.sku),
                        batch_text(each.batch),
                        amount_text(each.quantity, each.unit),
                        self._reference.product_name(each.ordered) if each.ordered != each.sku else "",
                        each.order_number,
                        _moment(each.ordered_at),
                        each.list_number,
                    )
                )
                for each in trace.lines
            ),
            translate("TraceReport", "The bag is empty."),
            items=len(trace.lines),
        )

    def _treatments(self, trace: BackwardTrace) -> Table:
        protocols = self._queries.hygiene.protocols()
        return Table(
            translate("TraceReport", "Disinfection"),
            (
                Column(translate("TraceReport", "Of"), 20),
                Column(translate("TraceReport", "Agent"), 20),
                _number(translate("TraceReport", "mg/L")),
                Column(translate("TraceReport", "Method"), 10),
                _number(translate("TraceReport", "Minutes")),
                Column(translate("TraceReport", "Started"), 17),
                Column(translate("TraceReport", "Finished"), 17),
                Column(translate("TraceReport", "By"), 14),
            ),
            tuple(
                Row(
                    (
                        _joined((target_text(each.target), *map(goods_class_text, each.classes))),
                        agent_text(each.agent, protocols),
                        each.concentration_mg_per_l,
                        method_text(each.method),
                        normal(Decimal(each.contact_seconds) / 60),
                        local_time(each.started_at),
                        _moment(each.finished_at),
                        self._people.short(each.operator),
                    )
                )
                for each in trace.treatments
            ),
            translate("TraceReport", "No disinfection is recorded."),
            items=len(trace.treatments),
        )

    def _releases(self, trace: BackwardTrace) -> Table:
        return Table(
            translate("TraceReport", "Released"),
            (
                Column(translate("TraceReport", "Time"), 17),
                Column(translate("TraceReport", "What"), 40),
                Column(translate("TraceReport", "By"), 20),
            ),
            tuple(
                Row(
                    (
                        local_time(each.at),
                        self._lot_name(each.sku, each.batch)
                        if each.sku
                        else translate("TraceReport", "the whole load"),
                        self._people.short(each.operator),
                    )
                )
                for each in trace.releases
            ),
            translate("TraceReport", "It was never released."),
            items=len(trace.releases),
        )

    def _overrides(self, trace: BackwardTrace) -> Table:
        return Table(
            translate("TraceReport", "Let pass by a supervisor"),
            (
                Column(translate("TraceReport", "Time"), 17),
                Column(translate("TraceReport", "Supervisor"), 16),
                Column(translate("TraceReport", "What was stopped"), 30),
                Column(translate("TraceReport", "Reason"), 34),
            ),
            tuple(
                Row((local_time(each.at), self._people.short(each.supervisor), stops_text(each.stops), each.reason))
                for each in trace.overrides
            ),
            translate("TraceReport", "Nothing was let pass against a rule."),
            items=len(trace.overrides),
        )

    def _readings(self, readings: Sequence[TracedReadings]) -> Table:
        return Table(
            translate("TraceReport", "Temperatures"),
            (
                Column(translate("TraceReport", "Where"), 30),
                _number(translate("TraceReport", "Readings")),
                _number(translate("TraceReport", "Coldest")),
                _number(translate("TraceReport", "Warmest")),
                Column(translate("TraceReport", "From"), 17),
                Column(translate("TraceReport", "To"), 17),
            ),
            tuple(
                Row(
                    (
                        self._place(each),
                        each.readings,
                        tenths_text(each.coldest_tenths),
                        tenths_text(each.warmest_tenths),
                        local_time(each.first_at),
                        local_time(each.last_at),
                    )
                )
                for each in readings
            ),
            translate("TraceReport", "No temperature is recorded."),
            items=len(readings),
        )

    def _place(self, readings: TracedReadings) -> str:
        match readings.place:
            case "zone":
                return translate("TraceReport", "zone {name}").format(name=readings.name)
            case "lot":
                _, _, lot = readings.name.partition("/")
                sku, _, batch = lot.partition("/")
                return self._lot_name(sku, batch)
            case _:
                return target_text(readings.place)

    def _lot_name(self, sku: str, batch: str) -> str:
        name = self._reference.product_name(sku)
        return translate("TraceReport", "{item}, batch {batch}").format(item=name, batch=batch) if batch else name


def _number(title: str) -> Column:
    return Column(title, 9, text=False)


def _moment(utc: str) -> Cell:
    return local_time(utc) if utc else ""


def _lot_state(each: TracedLot) -> str:
    if each.lot.recall:
        return translate("TraceReport", "recalled, held")
    if each.lot.released_at:
        return translate("TraceReport", "released")
    return translate("TraceReport", "held")


def _origin(each: TracedLot) -> str:
    imported = translate("TraceReport", "imported") if each.lot.imported else ""
    return _joined(filter(None, (each.lot.origin, imported)))


def _papers_text(each: TracedLot) -> str:
    declared = ""
    if each.lot.declaration:
        declared = translate("TraceReport", "import declaration {number}").format(number=each.lot.declaration)
    return "\n".join(filter(None, (certificates_text(each.lot.certificates), declared)))


def _driver(delivery: Delivery) -> str:
    driver = delivery.driver
    tested = ""
    if driver.tested_at:
        tested = translate("TraceReport", "tested {time}").format(time=minute_text(driver.tested_at))
    return _joined(filter(None, (celsius_text(driver.temperature), health_code_text(driver.code), tested)))


def _bag_sums(bags: Sequence[TracedBag]) -> Iterable[Row]:
    """How much is with households, waits here and came back: units are never added to each other."""
    for state in BagState:
        own = [each for each in bags if each.state is state]
        if own:
            amount = per_unit((each.quantity, each.unit) for each in own)
            homes = len({each.household for each in own})
            words = translate("TraceReport", "{state}: households {count}").format(state=_bag_state(state), count=homes)
            yield Row((words, "", amount, "", "", "", "", "", "", "", ""), Look.TOTAL)


def _bag_state(state: BagState) -> str:
    match state:
        case BagState.WAITING:
            return translate("TraceReport", "waiting here")
        case BagState.HANDED_OVER:
            return translate("TraceReport", "handed over")
        case BagState.RETURNED:
            return translate("TraceReport", "back in stock")
        case BagState.CONFLICT:
            return translate("TraceReport", "in conflict")


def _way(way: str) -> str:
    return translate("TraceReport", "at the door") if way == DOOR else translate("TraceReport", "at the table")


def _joined(parts: Iterable[str]) -> str:
    return translate("TraceReport", ", ").join(parts)
