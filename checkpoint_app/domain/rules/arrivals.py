"""Who may come in with goods: the plate, the pass, the driver, and what a supervisor lets pass. Knows no table and no clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from checkpoint_app.domain import celsius, passes, plates, times
from checkpoint_app.domain.commands import ReceiveVehicle
from checkpoint_app.domain.facts import (
    HEALTH_CODES,
    NO_DRIVER_RULE,
    DriverCheck,
    DriverRule,
    ExpectedLine,
    ProtocolSet,
    VehicleArrived,
)
from checkpoint_app.domain.goods_reasons import (
    BadPlate,
    BadTemperature,
    DriverCode,
    DriverNotChecked,
    DriverTestOld,
    DriverTooWarm,
    PassExpired,
    PassForeign,
    PassMissing,
    PassNotYetValid,
    PassUnknown,
    TimeInFuture,
)
from checkpoint_app.domain.outcomes import BadQuantity, HalfALabel, PlateMissing, Reason, Refused, UnknownMerchant
from checkpoint_app.domain.quantities import LARGEST_SUM
from checkpoint_app.domain.reference import Pass, Volunteer
from checkpoint_app.domain.rules.overrides import let_pass

# Of a person, in tenths of °C: what is outside was measured wrong, or typed wrong.
COLDEST_DRIVER, WARMEST_DRIVER = 300, 450


@dataclass(frozen=True, slots=True)
class Gate:
    """What a vehicle is held against: the checkpoint, the register of passes by number, the set in force, the moment."""

    checkpoint: str
    register: Mapping[str, Pass]
    protocols: ProtocolSet | None
    now: datetime

    @property
    def asks_for_pass(self) -> bool:
        return self.protocols is not None and self.protocols.passes

    @property
    def driver(self) -> DriverRule:
        return self.protocols.driver if self.protocols else NO_DRIVER_RULE


def arrive(
    command: ReceiveVehicle,
    gate: Gate,
    *,
    delivery: str,
    merchant_known: bool,
    expected: Sequence[ExpectedLine],
    purchase_lists: tuple[str, ...] = (),
    volunteers: Mapping[str, Volunteer],
) -> tuple[VehicleArrived] | Refused:
    """A vehicle of a known merchant is let in if nothing stops it, or if a supervisor lets it pass; what it has to bring is
    frozen as it stands now.

    `purchase_lists` are those that it answers; with none, it answers all that is on order. What was typed wrong nobody can
    let pass.
    """
    if not merchant_known:
        return Refused(UnknownMerchant(command.merchant))
    wrong = typed_wrong(command, gate.now)
    if wrong is not None:
        return Refused(wrong)
    for line in expected:
        if line.quantity > LARGEST_SUM:
            return Refused(BadQuantity(line.quantity))
    override = let_pass(command.overriding, volunteers, stops(command, gate))
    if isinstance(override, Refused):
        return override
    return (
        VehicleArrived(
            delivery,
            gate.checkpoint,
            command.merchant,
            plates.stored(command.plate),
            pass_number(command),
            tuple(expected),
            purchase_lists,
            DriverCheck(_temperature(command), command.driver.code, command.driver.tested_at),
            override,
        ),
    )


def typed_wrong(command: ReceiveVehicle, now: datetime) -> Reason | None:
    """What cannot be as it was typed or scanned, if anything: the plate, the pass's code, the driver's temperature or test."""
    plate = plates.stored(command.plate)
    if not plate:
        return PlateMissing()
    if not plates.is_plate(plate):
        return BadPlate(command.plate.strip())
    if isinstance(passes.decode(command.pass_number), passes.BrokenPass):
        return HalfALabel()
    driver = command.driver
    if driver.temperature.strip():
        tenths = celsius.tenths(driver.temperature)
        if tenths is None or not COLDEST_DRIVER <= tenths <= WARMEST_DRIVER:
            return BadTemperature(driver.temperature.strip())
    if driver.code and driver.code not in HEALTH_CODES:
        return DriverCode(driver.code)
    if driver.tested_at:
        try:
            tested = times.parse_utc(driver.tested_at)
        except ValueError:
            return DriverNotChecked("test")
        if tested > now:
            return TimeInFuture(driver.tested_at)
    return None


def stops(command: ReceiveVehicle, gate: Gate) -> tuple[Reason, ...]:
    """All that stops the vehicle and that a supervisor may let pass, in the order of the questions. Ask `typed_wrong` first."""
    return (*_pass_stops(command, gate), *_driver_stops(command, gate))


def pass_number(command: ReceiveVehicle) -> str:
    """The number of the pass, from its code or as it was typed; empty where none was shown."""
    found = passes.decode(command.pass_number)
    return found.number if isinstance(found, passes.PassToken) else ""


def _pass_stops(command: ReceiveVehicle, gate: Gate) -> list[Reason]:
    number = pass_number(command)
    if not number:
        return [PassMissing()] if gate.asks_for_pass else []
    found = gate.register.get(number) or gate.register.get(number.upper())
    if found is None:
        # Where the office keeps no register and the set asks for no pass, a number is a note and nothing more.
        return [PassUnknown(number)] if gate.asks_for_pass or gate.register else []
    found_stops: list[Reason] = []
    if found.valid_until and times.parse_utc(found.valid_until) < gate.now:
        found_stops.append(PassExpired(found.pass_number, found.valid_until))
    if found.valid_from and times.parse_utc(found.valid_from) > gate.now:
        found_stops.append(PassNotYetValid(found.pass_number, found.valid_from))
    if found.plate and plates.stored(found.plate) != plates.stored(command.plate):
        found_stops.append(PassForeign(found.pass_number, "plate", found.plate))
    if found.merchant not in ("", command.merchant):
        found_stops.append(PassForeign(found.pass_number, "merchant", found.merchant))
    if found.checkpoint not in ("", gate.checkpoint):
        found_stops.append(PassForeign(found.pass_number, "checkpoint", found.checkpoint))
    return found_stops


def _driver_stops(command: ReceiveVehicle, gate: Gate) -> list[Reason]:
    rule, driver = gate.driver, command.driver
    found: list[Reason] = []
    highest = celsius.tenths(rule.highest)
    if highest is not None:
        measured = celsius.tenths(driver.temperature)
        if measured is None:
            found.append(DriverNotChecked("temperature"))
        elif measured > highest:
            found.append(DriverTooWarm(celsius.text(measured), rule.highest))
    if rule.codes and not driver.code:
        found.append(DriverNotChecked("code"))
    elif rule.codes and driver.code not in rule.codes:
        found.append(DriverCode(driver.code))
    if rule.test_hours and not driver.tested_at:
        found.append(DriverNotChecked("test"))
    elif rule.test_hours and gate.now - times.parse_utc(driver.tested_at) > timedelta(hours=rule.test_hours):
        found.append(DriverTestOld(driver.tested_at, rule.test_hours))
    return found


def _temperature(command: ReceiveVehicle) -> str:
    tenths = celsius.tenths(command.driver.temperature)
    return "" if tenths is None else celsius.text(tenths)
