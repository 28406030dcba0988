"""Who may come in with goods: plates, passes, drivers, and what a supervisor lets pass."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import goods_reasons as g
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain import passes, plates
from checkpoint_app.domain.commands import Overriding, ReceiveVehicle
from checkpoint_app.domain.facts import DriverCheck, DriverRule, ExpectedLine, ProtocolSet, VehicleArrived
from checkpoint_app.domain.quantities import LARGEST_SUM
from checkpoint_app.domain.reference import Pass, Volunteer
from checkpoint_app.domain.rules import arrivals
from checkpoint_app.domain.rules.arrivals import Gate

NOW = datetime(2021, 11, 3, 0, 30, tzinfo=UTC)
BEFORE, AFTER = "2021-11-01T00:00:00.000Z", "2021-11-05T00:00:00.000Z"
PASS = Pass("TX-7", "M01", "黑A12345", "P01", BEFORE, AFTER)
RULE = DriverRule("37.3", ("green",), 48)
STRICT = ProtocolSet("covid19", driver=RULE, passes=True)
WELL = DriverCheck("36.5", "green", "2021-11-02T00:30:00.000Z")
PEOPLE = {"V01": Volunteer("V01", "李建国", "supervisor"), "V02": Volunteer("V02", "王海燕", "volunteer")}
COMMAND = ReceiveVehicle("M01", "黑A12345", "TX-7", WELL)
GATE = Gate("P01", {"TX-7": PASS}, STRICT, NOW)


def arrive(
    command: ReceiveVehicle = COMMAND, gate: Gate = GATE, *, known: bool = True, expected: tuple[ExpectedLine, ...] = ()
) -> tuple[VehicleArrived] | o.Refused:
    return arrivals.arrive(command, gate, delivery="D1", merchant_known=known, expected=expected, volunteers=PEOPLE)


def arrived(command: ReceiveVehicle = COMMAND, gate: Gate = GATE) -> VehicleArrived:
    answer = arrive(command, gate)
    assert not isinstance(answer, o.Refused), answer
    return answer[0]


def registered(one: Pass) -> Gate:
    return replace(GATE, register={one.pass_number: one})


# plates

ORDINARY = ("黑A12345", "沪A0B12C", "京N88888", "琼E00001")
NEW_ENERGY = ("粤BD12345", "沪ADA1234", "京AF00001", "京A12345D", "浙C00001F")
OTHERS = ("黑A1234挂", "京A1234学", "沪A1234警", "粤Z1234港", "粤ZA123澳", "使014578", "沪A0023领", "黑0112345")
FORCES = ("VA12345", "WJ黑12345", "WJ1234D", "沪X1234应急")


@pytest.mark.parametrize("plate", ORDINARY + NEW_ENERGY + OTHERS + FORCES)
def test_a_plate_that_a_vehicle_carries_is_taken_as_it_stands(plate: str) -> None:
    assert plates.is_plate(plate) and plates.stored(plate) == plate


@pytest.mark.parametrize(
    "plate",
    [
        "黑A1234",
        "黑A123456",
        "黑I12345",
        "黑A1234O",
        "黑A1234I",
        "A12345",
        "黑12345",
        "东A12345",
        "黑AD1234X",
        "黑Z1234港",
        "12345",
    ],
)
def test_what_no_vehicle_carries_is_no_plate(plate: str) -> None:
    assert not plates.is_plate(plates.stored(plate))


@pytest.mark.parametrize(
    "typed", ["黑a·12345", " 黑Ａ１２３４５ ", "黑A-12345", "黑 A 12345", "黑A•12345", "黑A・12345"]
)
def test_however_a_plate_is_typed_it_is_stored_in_one_form(typed: str) -> None:
    assert arrived(replace(COMMAND, plate=typed)).plate == "黑A12345"


@given(
    st.sampled_from(ORDINARY + NEW_ENERGY + OTHERS),
    st.lists(st.sampled_from(["", " ", "·", "-", "　"]), min_size=9, max_size=9),
)
def test_separators_anywhere_change_nothing(plate: str, between: list[str]) -> None:
    typed = "".join(part + char for part, char in zip(between, plate, strict=False)).lower()
    assert plates.stored(typed) == plate


@given(st.text(alphabet="黑沪粤A1DFIO挂领使·- ａ１", max_size=10) | st.text(max_size=12))
def test_what_is_taken_for_a_plate_is_in_its_stored_form_already(text: str) -> None:
    stored = plates.stored(text)
    assert not plates.is_plate(stored) or plates.stored(stored) == stored


def test_a_bad_plate_is_a_slip_that_nobody_lets_pass() -> None:
    answer = arrive(replace(COMMAND, plate="黑A123", overriding=Overriding("V01", "he insists")))
    assert answer == o.Refused(g.BadPlate("黑A123"))
    assert arrive(replace(COMMAND, plate="  ")) == o.Refused(o.PlateMissing())


# who and what


def test_a_vehicle_comes_with_the_purchase_list_as_it_stands() -> None:
    expected = (ExpectedLine("RICE", LARGEST_SUM, "斤"),)
    assert arrive(expected=expected) == (VehicleArrived("D1", "P01", "M01", "黑A12345", "TX-7", expected, (), WELL),)


def test_an_unknown_merchants_vehicle_is_not_let_in() -> None:
    assert arrive(known=False) == o.Refused(o.UnknownMerchant("M01"))


def test_a_purchase_list_that_could_not_be_stored_is_refused_rather_than_lost() -> None:
    too_much = LARGEST_SUM + 1
    assert arrive(expected=(ExpectedLine("RICE", too_much, "斤"),)) == o.Refused(o.BadQuantity(too_much))


# passes


@pytest.mark.parametrize(
    ("register", "stop"),
    [
        (replace(PASS, valid_until="2021-11-02T00:00:00.000Z"), g.PassExpired("TX-7", "2021-11-02T00:00:00.000Z")),
        (replace(PASS, valid_from="2021-11-04T00:00:00.000Z"), g.PassNotYetValid("TX-7", "2021-11-04T00:00:00.000Z")),
        (replace(PASS, merchant="M02"), g.PassForeign("TX-7", "merchant", "M02")),
        (replace(PASS, plate="黑B00001"), g.PassForeign("TX-7", "plate", "黑B00001")),
        (replace(PASS, checkpoint="P02"), g.PassForeign("TX-7", "checkpoint", "P02")),
        (replace(PASS, pass_number="TX-8"), g.PassUnknown("TX-7")),
    ],
)
def test_a_pass_that_is_not_this_vehicles_here_and_now_stops_it(register: Pass, stop: o.Reason) -> None:
    assert arrive(gate=registered(register)) == o.Refused(stop)


def test_a_pass_for_any_vehicle_merchant_and_checkpoint_without_an_end_is_valid() -> None:
    assert arrived(gate=registered(Pass("TX-7", "", "", "", "", ""))).pass_number == "TX-7"


def test_a_missing_pass_stops_only_where_passes_are_asked() -> None:
    without = replace(COMMAND, pass_number=" ")
    assert arrive(without) == o.Refused(g.PassMissing())
    assert arrived(without, replace(GATE, protocols=None)).pass_number == ""


def test_where_the_office_keeps_no_register_and_asks_for_no_pass_a_number_is_a_note() -> None:
    assert arrived(gate=replace(GATE, register={}, protocols=None)).pass_number == "TX-7"
    assert arrive(gate=replace(GATE, register={})) == o.Refused(g.PassUnknown("TX-7"))


def test_the_code_of_a_pass_reads_as_its_number_and_half_of_it_as_nothing() -> None:
    code = passes.encode("TX-7")
    assert arrived(replace(COMMAND, pass_number=code.lower())).pass_number == "TX-7"
    assert arrive(replace(COMMAND, pass_number=code[:-1])) == o.Refused(o.HalfALabel())


@given(st.from_regex(r"[A-Z0-9$%*+./:-]{1,40}", fullmatch=True).filter(lambda number: not number.startswith("PASS-")))
def test_every_number_reads_back_from_its_code_and_no_code_that_was_cut_reads(number: str) -> None:
    code = passes.encode(number)
    assert passes.decode(code) == passes.PassToken(number)
    assert passes.decode(code[:-1]) == passes.BrokenPass()
    assert passes.decode(number) == passes.PassToken(number)


@pytest.mark.parametrize("number", ["", "  ", "A" * 41, "A\tB", "PASS-1"])
def test_what_is_no_number_of_a_pass_gets_no_code(number: str) -> None:
    with pytest.raises(ValueError, match="number of a pass"):
        passes.encode(number)


# drivers


@pytest.mark.parametrize(
    ("driver", "stop"),
    [
        (replace(WELL, temperature=""), g.DriverNotChecked("temperature")),
        (replace(WELL, temperature="37.4"), g.DriverTooWarm("37.4", "37.3")),
        (replace(WELL, code=""), g.DriverNotChecked("code")),
        (replace(WELL, code="yellow"), g.DriverCode("yellow")),
        (replace(WELL, tested_at=""), g.DriverNotChecked("test")),
        (replace(WELL, tested_at="2021-11-01T00:29:59.000Z"), g.DriverTestOld("2021-11-01T00:29:59.000Z", 48)),
    ],
)
def test_a_driver_whom_the_rule_does_not_let_in_stops_the_vehicle(driver: DriverCheck, stop: o.Reason) -> None:
    assert arrive(replace(COMMAND, driver=driver)) == o.Refused(stop)
    assert arrived(replace(COMMAND, driver=driver), replace(GATE, protocols=None)).driver == driver


def test_the_bounds_themselves_pass() -> None:
    driver = DriverCheck("37.3", "green", "2021-11-01T00:30:00.000Z")
    assert arrived(replace(COMMAND, driver=driver)).driver == driver


@pytest.mark.parametrize(
    ("driver", "slip"),
    [
        (replace(WELL, temperature="3.65"), g.BadTemperature("3.65")),
        (replace(WELL, temperature="365"), g.BadTemperature("365")),
        (replace(WELL, temperature="warm"), g.BadTemperature("warm")),
        (replace(WELL, code="blue"), g.DriverCode("blue")),
        (replace(WELL, tested_at="2021-11-03T00:30:01.000Z"), g.TimeInFuture("2021-11-03T00:30:01.000Z")),
        (replace(WELL, tested_at="yesterday"), g.DriverNotChecked("test")),
    ],
)
def test_what_was_typed_wrong_nobody_lets_pass_even_where_it_is_not_asked(driver: DriverCheck, slip: o.Reason) -> None:
    command = replace(COMMAND, driver=driver, overriding=Overriding("V01", "in a hurry"))
    assert arrive(command) == arrive(command, replace(GATE, protocols=None)) == o.Refused(slip)


def test_a_temperature_is_stored_one_way_however_it_is_typed() -> None:
    typed = replace(WELL, temperature=" ３６，５ ℃")
    assert arrived(replace(COMMAND, driver=typed)).driver.temperature == "36.5"


# what a supervisor lets pass


def test_all_that_stops_a_vehicle_is_collected_and_let_pass_at_once() -> None:
    command = replace(COMMAND, driver=DriverCheck("38"), overriding=Overriding("V01", " rice for 300 households "))
    gate = registered(replace(PASS, valid_until=BEFORE, merchant="M02"))
    assert arrivals.stops(command, gate) == (
        g.PassExpired("TX-7", BEFORE),
        g.PassForeign("TX-7", "merchant", "M02"),
        g.DriverTooWarm("38", "37.3"),
        g.DriverNotChecked("code"),
        g.DriverNotChecked("test"),
    )
    override = arrived(command, gate).override
    assert (override.supervisor, override.reason) == ("V01", "rice for 300 households")
    assert override.stops == ("PassExpired", "PassForeign", "DriverTooWarm", "DriverNotChecked")


def test_only_a_supervisor_with_a_reason_lets_pass() -> None:
    stopped = replace(COMMAND, pass_number="")
    assert arrive(replace(stopped, overriding=Overriding("V02", "why"))) == o.Refused(g.NotASupervisor("V02"))
    assert arrive(replace(stopped, overriding=Overriding("V01", " "))) == o.Refused(o.ReasonMissing())


def test_where_nothing_stops_nothing_is_let_pass() -> None:
    assert not arrived(replace(COMMAND, overriding=Overriding("V01", "to be safe"))).override.supervisor
