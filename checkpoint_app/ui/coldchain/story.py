"""The way of a bag as steps in the order of time, from the order to the door. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checkpoint_app.db.trace_queries import LOAD
from checkpoint_app.db.trace_rows import BackwardTrace, TracedLine, TracedLot, TracedReadings, TracedTreatment
from checkpoint_app.domain.facts import DOOR, VEHICLE, ProtocolSet
from checkpoint_app.domain.state import Delivery
from checkpoint_app.ui.coldchain.trace_rows import amount, bag_state
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names, local_date_time
from checkpoint_app.ui.texts.goods_words import certificate_words, health_code_words, lot_words, stop_words
from checkpoint_app.ui.texts.hygiene_words import agent_words, method_words, minutes_text
from checkpoint_app.words import sentences, translate


@dataclass(frozen=True, slots=True)
class Step:
    """`place` is the number in the order shown; `at` is UTC."""

    place: int
    at: str
    when: str
    what: str
    detail: str
    who: str
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    at: str
    what: str
    detail: str = ""
    who: str = ""
    mark: Mark | None = None


def story(trace: BackwardTrace, names: Names, protocols: ProtocolSet | None = None) -> list[Step]:
    """Every step that is known, the earliest first. `protocols` name the agents."""
    told = [*_orders(trace.lines, names), *_arrival(trace, names), *_lots(trace.lots, names)]
    told += [_treatment(each, protocols) for each in trace.treatments]
    told += [_readings(each, names) for each in trace.temperatures]
    told += _releases(trace, names)
    told += _bag(trace, names)
    # What happened at one moment stays in the order of the work.
    told.sort(key=lambda each: each.at)
    told += _still(trace)
    return [
        Step(place, each.at, local_date_time(each.at), each.what, each.detail, names.volunteer(each.who), each.mark)
        for place, each in enumerate(told)
    ]


def _orders(lines: Iterable[TracedLine], names: Names) -> Iterator[_Told]:
    by_order: dict[str, list[TracedLine]] = {}
    for line in lines:
        by_order.setdefault(line.order, []).append(line)
    for own in by_order.values():
        first = own[0]
        if not first.ordered_at:
            continue  # the order has not reached this laptop
        yield _Told(
            first.ordered_at,
            translate("Trace", "Ordered: order {number}").format(number=first.order_number),
            sentences(*_ordered(own, names)),
        )


def _ordered(lines: list[TracedLine], names: Names) -> Iterator[str]:
    for line in lines:
        goods = f"{lot_words(line.sku, line.batch, names)} {amount(line.quantity, line.unit)}"
        if line.ordered != line.sku:
            yield translate("Trace", "{goods}, in place of {item}.").format(
                goods=goods, item=names.product(line.ordered)
            )
        else:
            yield translate("Trace", "{goods}.").format(goods=goods)
        if line.words:
            yield translate("Trace", "As it was written: “{words}”.").format(words=line.words)
    for number in dict.fromkeys(line.list_number for line in lines if line.list_number):
        yield translate("Trace", "On purchase list {number}.").format(number=number)


def _arrival(trace: BackwardTrace, names: Names) -> Iterator[_Told]:
    delivery = trace.delivery
    if delivery is None:
        return
    yield _Told(
        delivery.arrived_at,
        translate("Trace", "Arrived: {merchant}, vehicle {plate}").format(
            merchant=names.merchant(delivery.merchant), plate=delivery.plate
        ),
        sentences(*_checked(delivery)),
    )


def _checked(delivery: Delivery) -> Iterator[str]:
    """The pass, and what was asked of the driver."""
    if delivery.pass_number:
        yield translate("Trace", "Pass {number}.").format(number=delivery.pass_number)
    driver = delivery.driver
    if driver.temperature:
        yield translate("Trace", "Driver {temperature} °C.").format(temperature=driver.temperature)
    if driver.code:
        yield translate("Trace", "{code}.").format(code=health_code_words(driver.code))
    if driver.tested_at:
        yield translate("Trace", "Tested at {time}.").format(time=local_date_time(driver.tested_at))
    if not (driver.temperature or driver.code or driver.tested_at):
        yield translate("Trace", "The driver was not asked.")


def _lots(lots: Iterable[TracedLot], names: Names) -> Iterator[_Told]:
    for each in lots:
        lot = each.lot
        yield _Told(
            each.delivery.arrived_at,
            translate("Trace", "Came: {lot}").format(lot=lot_words(lot.sku, lot.batch, names)),
            sentences(*_known(each)),
            mark=Mark.HELD if lot.recall else None,
        )


def _known(traced: TracedLot) -> Iterator[str]:
    lot = traced.lot
    yield translate("Trace", "Counted good: {quantity}.").format(quantity=amount(lot.good, lot.unit))
    if lot.origin:
        yield translate("Trace", "From {origin}.").format(origin=lot.origin)
    if lot.produced_on:
        yield translate("Trace", "Made on {day}.").format(day=lot.produced_on)
    if lot.expires_on:
        yield translate("Trace", "Good until {day}.").format(day=lot.expires_on)
    if lot.imported:
        yield translate("Trace", "Imported, declaration {number}.").format(number=lot.declaration or "–")
    for paper in lot.certificates:
        yield translate("Trace", "{certificate}: {number}.").format(
            certificate=certificate_words(paper.certificate), number=paper.number
        )
    if lot.temperature:
        yield translate("Trace", "{temperature} °C on arrival.").format(temperature=lot.temperature)
    if traced.zone_name:
        yield translate("Trace", "Lay in {zone}.").format(zone=traced.zone_name)
    if lot.recall:
        yield translate("Trace", "Under recall now.")


def _treatment(each: TracedTreatment, protocols: ProtocolSet | None) -> _Told:
    if each.target == LOAD:
        what = translate("Trace", "Load disinfected: {agent}")
    elif each.target == VEHICLE:
        what = translate("Trace", "Vehicle disinfected: {agent}")
    else:
        what = translate("Trace", "Bag disinfected: {agent}")
    return _Told(
        each.started_at,
        what.format(agent=agent_words(each.agent, protocols.agents if protocols else ())),
        translate("Trace", "{concentration} mg/L, {method}, contact time {minutes} min.").format(
            concentration=each.concentration_mg_per_l,
            method=method_words(each.method),
            minutes=minutes_text(each.contact_seconds),
        ),
        each.operator,
    )


def _readings(each: TracedReadings, names: Names) -> _Told:
    if each.place == "vehicle":
        what = translate("Trace", "Temperatures of the vehicle")
    elif each.place == "lot":
        _, sku, batch = each.name.split("/", 2)
        what = translate("Trace", "Temperatures of {lot}").format(lot=lot_words(sku, batch, names))
    else:
        what = translate("Trace", "Temperatures of {place}").format(place=each.name)
    return _Told(
        each.first_at,
        what,
        sentences(
            translate("Trace", "From {coldest} to {warmest} °C, readings: {count}, the last at {time}.").format(
                coldest=f"{each.coldest_tenths / 10:.1f}",
                warmest=f"{each.warmest_tenths / 10:.1f}",
                count=each.readings,
                time=local_date_time(each.last_at),
            ),
            translate("Trace", "Out of bounds, readings: {count}.").format(count=each.beyond) if each.beyond else "",
        ),
        mark=Mark.NOTICE if each.beyond else None,
    )


def _releases(trace: BackwardTrace, names: Names) -> Iterator[_Told]:
    for each in trace.releases:
        what = (
            translate("Trace", "Released: {lot}").format(lot=lot_words(each.sku, each.batch, names))
            if each.sku
            else translate("Trace", "Released: the whole load")
        )
        yield _Told(each.at, what, who=each.operator, mark=Mark.OK)
    for let in trace.overrides:
        yield _Told(
            let.at,
            translate("Trace", "Let pass by {supervisor}").format(supervisor=names.volunteer(let.supervisor)),
            translate("Trace", "{stops}. Why: {reason}").format(
                stops=translate("Trace", ", ").join(stop_words(stop) for stop in let.stops), reason=let.reason
            ),
            let.operator,
            Mark.NOTICE,
        )


def _bag(trace: BackwardTrace, names: Names) -> Iterator[_Told]:
    bag = trace.bag
    yield _Told(
        bag.packed_at,
        translate("Trace", "Packed: bag {number} of {of}").format(number=bag.number, of=bag.of),
        who=trace.packed_by,
    )
    if bag.handed_at:
        yield _Told(
            bag.handed_at,
            translate("Trace", "Carried to the door")
            if bag.way == DOOR
            else translate("Trace", "Handed over at the table"),
            who=bag.handed_by,
            mark=Mark.OK,
        )
    if bag.returned_at:
        yield _Told(bag.returned_at, translate("Trace", "Returned to stock"), who=bag.returned_by, mark=Mark.VOID)


def _still(trace: BackwardTrace) -> Iterator[_Told]:
    """What is so now, after everything that happened."""
    if not trace.bag.handed_at and not trace.bag.returned_at:
        words, mark = bag_state(trace.bag.state)
        yield _Told("", words, mark=mark)
