"""What holds goods and what sets them free: the classes of goods, and what the protocols ask of each. Knows no table and no clock."""

from __future__ import annotations

import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation

from checkpoint_app.domain import times
from checkpoint_app.domain.commands import ReleaseGoods
from checkpoint_app.domain.facts import (
    CHILLED,
    EACH,
    FROZEN,
    GOODS_CLASSES,
    IMPORTED,
    ORDINARY,
    AgentUse,
    GoodsReleased,
    LotKey,
    Protocol,
    ProtocolSet,
)
from checkpoint_app.domain.goods_reasons import (
    CertificateMissing,
    LotExpired,
    LotRecalled,
    LotTooCold,
    LotTooWarm,
    LotUnknown,
    NothingHeld,
    NotTreated,
    TemperatureMissing,
    WronglyTreated,
)
from checkpoint_app.domain.outcomes import (
    AlreadyReleased,
    ClockSetBack,
    ContactTimeRunning,
    CountNotFinished,
    NotFound,
    Reason,
    Refused,
)
from checkpoint_app.domain.reference import Product, Volunteer
from checkpoint_app.domain.rules.overrides import let_pass
from checkpoint_app.domain.rules.protocols import BASELINE as BASELINE
from checkpoint_app.domain.state import Delivery, LoadTreatment, Lot


@dataclass(frozen=True, slots=True)
class PartLot:
    """A lot with all that stops its release now, most useful first; none: it may be released, or is free.

    `protocol` is what is asked of it (protocol_of).
    """

    lot: Lot
    stops: tuple[Reason, ...]
    protocol: Protocol | None = None

    @property
    def is_ready(self) -> bool:
        """It is held, and nothing stops its release."""
        return self.lot.is_held and not self.stops


@dataclass(frozen=True, slots=True)
class LoadPart:
    """The good lots of one class in a delivery. `treatment` is the latest that covers them; `seconds_left` of its contact time."""

    delivery: str
    goods: str
    protocol: Protocol | None
    treatment: LoadTreatment | None
    seconds_left: int
    lots: tuple[PartLot, ...]

    @property
    def is_held(self) -> bool:
        """Some of it is not free."""
        return any(each.lot.is_held for each in self.lots)

    @property
    def stops(self) -> tuple[Reason, ...]:
        """All that stops any of its lots, each once."""
        return tuple(dict.fromkeys(stop for each in self.lots for stop in each.stops))

    @property
    def is_ready(self) -> bool:
        """Some of it is held, and nothing stops the release of what is."""
        return self.is_held and not self.stops


def class_of(product: Product | None, lot: Lot) -> str:
    """One of GOODS_CLASSES. What is cold chain and was imported is a class of its own."""
    if product is None:
        goods = ORDINARY
    else:
        goods = product.goods_class or (FROZEN if product.cold_chain else ORDINARY)
    return IMPORTED if goods in (CHILLED, FROZEN) and lot.imported else goods


def kept_as(product: Product | None, lot: Lot) -> str:
    """The class by whose temperatures a lot is kept: its own, but chilled goods stay chilled wherever they come from."""
    return CHILLED if product is not None and product.goods_class == CHILLED else class_of(product, lot)


def protocol_of(product: Product | None, lot: Lot, protocols: ProtocolSet | None) -> Protocol | None:
    """What is asked of a lot: treatment and papers of its class, the temperatures of the class that it is kept as.

    None where nothing is asked. With no set adopted, BASELINE holds.
    """
    in_force = protocols or BASELINE
    goods, kept = class_of(product, lot), kept_as(product, lot)
    protocol, bounds = in_force.of(goods), in_force.of(kept)
    if goods == kept or protocol is bounds is None:
        return protocol
    coldest, warmest = (bounds.coldest, bounds.warmest) if bounds else ("", "")
    return replace(protocol or Protocol(goods), coldest=coldest, warmest=warmest)


def latest_treatment(treatments: Sequence[LoadTreatment], goods: str) -> LoadTreatment | None:
    """The latest treatment that covers a class of goods: one done again takes the place of the one before."""
    covering = [each for each in treatments if not each.classes or goods in each.classes]
    return max(covering, key=lambda each: (each.lamport, each.started_at), default=None)


def contact_ends(treatment: LoadTreatment) -> datetime:
    """When the contact time is over."""
    return times.parse_utc(treatment.started_at) + timedelta(seconds=treatment.contact_seconds)


def seconds_left(treatment: LoadTreatment, now: datetime) -> int:
    """Whole seconds of the contact time still to come, rounded up; never more than all of it."""
    left = -((now - contact_ends(treatment)) // timedelta(seconds=1))
    return max(0, min(left, treatment.contact_seconds))


def stops(
    lot: Lot, protocol: Protocol | None, treatments: Sequence[LoadTreatment], now: datetime
) -> tuple[Reason, ...]:
    """All that stops a lot's release, most useful first: what cannot be mended, what somebody can do, what passes by waiting.

    `protocol` is what is asked of it (protocol_of); `now` is of the clock that nobody can set (Look.steady).
    """
    own: list[Reason] = []
    if lot.recall:
        own.append(LotRecalled(lot.sku, lot.batch, lot.recall))
    if lot.expires_on and lot.expires_on < now.astimezone().date().isoformat():
        own.append(LotExpired(lot.sku, lot.batch, lot.expires_on))
    if protocol is None:
        return tuple(own)
    temperature = _temperature(lot, protocol)
    treated, waiting = _treatment(protocol, latest_treatment(treatments, protocol.goods), now)
    shown = {each.certificate for each in lot.certificates}
    missing = [CertificateMissing(lot.sku, lot.batch, each) for each in protocol.certificates if each not in shown]
    if isinstance(temperature, TemperatureMissing):
        return (*own, *treated, *missing, temperature, *waiting)
    return (*own, *([temperature] if temperature else ()), *treated, *missing, *waiting)


def parts(
    delivery: str,
    lots: Sequence[Lot],
    treatments: Sequence[LoadTreatment],
    protocols: ProtocolSet | None,
    products: Mapping[str, Product],
    now: datetime,
) -> tuple[LoadPart, ...]:
    """The good lots of a delivery by class of goods, in the order of GOODS_CLASSES. `now` as for `stops`."""
    by_class: dict[str, list[Lot]] = {}
    for lot in lots:
        if lot.good > lot.withdrawn:
            by_class.setdefault(class_of(products.get(lot.sku), lot), []).append(lot)
    found: list[LoadPart] = []
    for goods in sorted(by_class, key=_place):
        treatment = latest_treatment(treatments, goods)
        found.append(
            LoadPart(
                delivery,
                goods,
                (protocols or BASELINE).of(goods),
                treatment,
                seconds_left(treatment, now) if treatment else 0,
                tuple(
                    _part_lot(lot, protocol_of(products.get(lot.sku), lot, protocols), treatments, now)
                    for lot in sorted(by_class[goods], key=lambda lot: (lot.sku, lot.batch))
                ),
            )
        )
    return tuple(found)


def release(
    command: ReleaseGoods, delivery: Delivery | None, load: Sequence[LoadPart], volunteers: Mapping[str, Volunteer]
) -> tuple[GoodsReleased] | Refused:
    """Set lots of a load free, or say what stops the first of them; a supervisor may take it upon himself.

    The lots are always named, so that one that another laptop counted meanwhile stays held.
    """
    if delivery is None:
        return Refused(NotFound("delivery", command.delivery))
    if not delivery.count_finished_at:
        return Refused(CountNotFinished())
    lots = {LotKey(each.lot.sku, each.lot.batch): each for part in load for each in part.lots}
    for key in command.lots:
        if key not in lots:
            return Refused(LotUnknown(key.sku, key.batch))
    held = {key: each for key, each in lots.items() if not each.lot.released_at}
    asked = [key for key in command.lots or held if key in held]
    if not asked:
        at = max((each.lot.released_at for each in lots.values()), default="")
        return Refused(AlreadyReleased(at) if at else NothingHeld())
    stopped = tuple(dict.fromkeys(stop for key in asked for stop in held[key].stops))
    override = let_pass(command.overriding, volunteers, stopped)
    if isinstance(override, Refused):
        return override
    named = tuple(dict.fromkeys(asked))
    return (GoodsReleased(delivery.delivery, named, partly=len(named) < len(held), override=override),)


def free_at_once(delivery: str, load: Sequence[LoadPart]) -> tuple[GoodsReleased, ...]:
    """The release of what needs nothing before it may leave, when a count is finished."""
    held = [each for part in load for each in part.lots if not each.lot.released_at]
    ready = tuple(LotKey(each.lot.sku, each.lot.batch) for each in held if not each.stops)
    return (GoodsReleased(delivery, ready, partly=len(ready) < len(held)),) if ready else ()


def _place(goods: str) -> int:
    return GOODS_CLASSES.index(goods) if goods in GOODS_CLASSES else len(GOODS_CLASSES)


def _part_lot(lot: Lot, protocol: Protocol | None, treatments: Sequence[LoadTreatment], now: datetime) -> PartLot:
    """A lot that was released already is stopped by a recall alone."""
    if not lot.released_at:
        return PartLot(lot, stops(lot, protocol, treatments, now), protocol)
    return PartLot(lot, (LotRecalled(lot.sku, lot.batch, lot.recall),) if lot.recall else (), protocol)


def _treatment(
    protocol: Protocol, treatment: LoadTreatment | None, now: datetime
) -> tuple[tuple[Reason, ...], tuple[Reason, ...]]:
    """What somebody has to do about the treatment, and what has to be waited for."""
    if not protocol.treated:
        return (), ()
    if treatment is None:
        return (NotTreated(protocol.goods),), ()
    wrong = _wrong(protocol, treatment)
    if wrong:
        return (WronglyTreated(protocol.goods, wrong),), ()
    if now < times.parse_utc(treatment.started_at):
        return (), (ClockSetBack(treatment.started_at),)
    left = seconds_left(treatment, now)
    return (), ((ContactTimeRunning(times.utc_text(contact_ends(treatment)), left),) if left else ())


def _wrong(protocol: Protocol, treatment: LoadTreatment) -> str:
    """What of a treatment is not as asked (WronglyTreated.what), by the use that it comes closest to; empty if nothing."""
    if protocol.uses:
        found = min((differences(use, treatment) for use in protocol.uses), key=len)
        if found:
            return found[0]
    # What was treated is not said by old entries, and by those who were asked for nothing more than the packaging.
    return "treated" if protocol.treated == EACH and treatment.treated != EACH else ""


class Treated(typing.Protocol):
    """As something was treated, or is to be: a load, a round, what is being typed."""

    @property
    def agent(self) -> str: ...
    @property
    def concentration_mg_per_l(self) -> int: ...
    @property
    def method(self) -> str: ...
    @property
    def contact_seconds(self) -> int: ...


def differences(use: AgentUse, treatment: Treated) -> tuple[str, ...]:
    """In what a treatment is not that use: of "agent", "strength", "method" and "contact"; none where it is."""
    if use.agent != treatment.agent:
        return ("agent", "strength", "method", "contact")
    found: list[str] = []
    if not use.least_mg_per_l <= treatment.concentration_mg_per_l <= use.most_mg_per_l:
        found.append("strength")
    if use.methods and treatment.method not in use.methods:
        found.append("method")
    if treatment.contact_seconds < use.contact_seconds:
        found.append("contact")
    return tuple(found)


def _temperature(lot: Lot, protocol: Protocol) -> TemperatureMissing | LotTooWarm | LotTooCold | None:
    coldest, warmest, measured = _number(protocol.coldest), _number(protocol.warmest), _number(lot.temperature)
    if coldest is None and warmest is None:
        return None
    if measured is None:
        return TemperatureMissing(lot.sku, lot.batch)
    if warmest is not None and measured > warmest:
        return LotTooWarm(lot.sku, lot.batch, lot.temperature, protocol.warmest)
    if coldest is not None and measured < coldest:
        return LotTooCold(lot.sku, lot.batch, lot.temperature, protocol.coldest)
    return None


def _number(text: str) -> Decimal | None:
    """°C from its text; None where it says none (another laptop's entry may hold any text)."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    return value if value.is_finite() else None
