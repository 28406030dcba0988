"""The backward trace of a bag as tables: its order, lots, vehicle, disinfection, releases. Knows no file and no page."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checkpoint_app.db.trace_rows import BackwardTrace, TracedReadings
from checkpoint_app.domain.quantities import normal
from checkpoint_app.reports.goods_words import (
    agent_text,
    amount_text,
    batch_cell,
    goods_class_text,
    home_text,
    method_text,
    minute_text,
    target_text,
    tenths_text,
)
from checkpoint_app.reports.stop_words import stops_text
from checkpoint_app.reports.tables import Column, Row, Table, local_time, moment
from checkpoint_app.reports.trace_lots import (
    LotTables,
    bag_state_text,
    driver_text,
    joined,
    number,
    way_text,
)
from checkpoint_app.words import translate


class BagTables(LotTables):
    """Names for ids and the tables of a bag, while one report is made."""

    def tables(self, trace: BackwardTrace) -> tuple[Table, ...]:
        """Every step, from the bag back to the vehicle."""
        return (
            self._bag_facts(trace),
            self._lines(trace),
            self.lots(trace.lots),
            self.papers(trace.lots),
            self._treatments(trace),
            self._releases(trace),
            self._overrides(trace),
            self._readings(trace.temperatures),
        )

    def _bag_facts(self, trace: BackwardTrace) -> Table:
        bag, delivery = trace.bag, trace.delivery
        by = translate("TraceReport", "{time}, {who}")
        words: list[tuple[str, str]] = [
            (translate("TraceReport", "Address"), home_text(self.queries, bag.household)),
            (translate("TraceReport", "Bag"), f"{bag.bag}  {bag.number}/{bag.of}"),
            (translate("TraceReport", "State"), bag_state_text(bag.state)),
            (
                translate("TraceReport", "Packed"),
                by.format(time=minute_text(bag.packed_at), who=self.people.short(trace.packed_by)),
            ),
        ]
        if bag.handed_at:
            handed = by.format(time=minute_text(bag.handed_at), who=self.people.short(bag.handed_by))
            words.append((translate("TraceReport", "Handed over"), joined((handed, way_text(bag.way)))))
        if bag.returned_at:
            back = by.format(time=minute_text(bag.returned_at), who=self.people.short(bag.returned_by))
            words.append((translate("TraceReport", "Returned to stock"), back))
        words.append((translate("TraceReport", "Merchant"), self.reference.merchant_name(bag.merchant)))
        if delivery is None:
            words.append((translate("TraceReport", "Vehicle"), translate("TraceReport", "not known on this laptop")))
        else:
            words += [
                (translate("TraceReport", "Vehicle"), delivery.plate),
                (translate("TraceReport", "Pass"), delivery.pass_number),
                (translate("TraceReport", "Arrived"), minute_text(delivery.arrived_at)),
                (translate("TraceReport", "Driver check"), driver_text(delivery)),
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
                        self.reference.product_name(each.sku),
                        batch_cell(each.batch),
                        amount_text(each.quantity, each.unit),
                        self.reference.product_name(each.ordered) if each.ordered != each.sku else "",
                        each.order_number,
                        moment(each.ordered_at),
                        each.list_number,
                    )
                )
                for each in trace.lines
            ),
            translate("TraceReport", "The bag is empty."),
            items=len(trace.lines),
        )

    def _treatments(self, trace: BackwardTrace) -> Table:
        protocols = self.queries.hygiene.protocols()
        return Table(
            translate("TraceReport", "Disinfection"),
            (
                Column(translate("TraceReport", "Of"), 20),
                Column(translate("TraceReport", "Agent"), 20),
                number(translate("TraceReport", "mg/L")),
                Column(translate("TraceReport", "Method"), 10),
                number(translate("TraceReport", "Minutes")),
                Column(translate("TraceReport", "Started"), 17),
                Column(translate("TraceReport", "Finished"), 17),
                Column(translate("TraceReport", "By"), 14),
            ),
            tuple(
                Row(
                    (
                        joined((target_text(each.target), *map(goods_class_text, each.classes))),
                        agent_text(each.agent, protocols),
                        each.concentration_mg_per_l,
                        method_text(each.method),
                        normal(Decimal(each.contact_seconds) / 60),
                        local_time(each.started_at),
                        moment(each.finished_at),
                        self.people.short(each.operator),
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
                        self.lot_name(each.sku, each.batch) if each.sku else translate("TraceReport", "the whole load"),
                        self.people.short(each.operator),
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
                Row((local_time(each.at), self.people.short(each.supervisor), stops_text(each.stops), each.reason))
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
                number(translate("TraceReport", "Readings")),
                number(translate("TraceReport", "Coldest")),
                number(translate("TraceReport", "Warmest")),
                number(translate("TraceReport", "Out of bounds")),
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
                        each.beyond,
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
                return self.lot_name(sku, batch)
            case _:
                return target_text(readings.place)
