"""What holds goods, and what sets them free."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from checkpoint_app.domain.commands import Overriding, ReleaseGoods
from checkpoint_app.domain.facts import (
    CHILLED,
    EACH,
    FROZEN,
    GOODS_CLASSES,
    IMPORTED,
    MEDICINE,
    ORDINARY,
    OUTER,
    AgentUse,
    Certificate,
    GoodsReleased,
    LotKey,
    Override,
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
    NotASupervisor,
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
    ReasonMissing,
    Refused,
)
from checkpoint_app.domain.reference import Product, Volunteer
from checkpoint_app.domain.rules import release
from checkpoint_app.domain.state import Delivery, LoadTreatment, Lot

NOON = datetime(2021, 11, 3, 12, tzinfo=UTC)
USE = AgentUse("chlorine_84", 500, 1000, ("spray", "wipe"), 1800)
COVID = ProtocolSet(
    "covid19",
    (
        Protocol(ORDINARY, OUTER, (USE,)),
        Protocol(CHILLED, OUTER, (USE,), warmest="8"),
        Protocol(FROZEN, OUTER, (USE,), coldest="-30", warmest="-15"),
        Protocol(IMPORTED, EACH, (USE, AgentUse("peroxide", 30000, 30000, (), 3600)), ("nucleic_acid", "customs")),
    ),
)
PRODUCTS = {
    "cabbage": Product("cabbage", "白菜", "vegetable", "jin", 300, cold_chain=False),
    "shrimp": Product("shrimp", "虾", "frozen", "box", 3000, cold_chain=True),
    "milk": Product("milk", "鲜奶", "dairy", "box", 900, cold_chain=True, goods_class=CHILLED),
    "pills": Product("pills", "药", "medicine", "box", 3000, cold_chain=True, goods_class=MEDICINE),
}
VOLUNTEERS = {"li": Volunteer("li", "李", "supervisor"), "wang": Volunteer("wang", "王", "volunteer")}


def a_lot(sku: str = "cabbage", batch: str = "", **known: object) -> Lot:
    return replace(Lot("d1", sku, batch, "box", good=Decimal(5)), **known)  # type: ignore[arg-type]


def treated(minutes_ago: int = 60, **otherwise: object) -> LoadTreatment:
    started = (NOON - timedelta(minutes=minutes_ago)).isoformat().replace("+00:00", "Z")
    right = LoadTreatment("chlorine_84", 500, "spray", 1800, started, (), OUTER, 10)
    return replace(right, **otherwise)  # type: ignore[arg-type]


def the_delivery(**known: object) -> Delivery:
    counted = Delivery(
        "d1",
        "gate",
        "m1",
        "沪A12345",
        "",
        "2021-11-03T08:00:00.000Z",
        5,
        "2021-11-03T09:00:00.000Z",
        "",
        0,
        "",
        0,
        "",
        "",
        "",
    )
    return replace(counted, **known)  # type: ignore[arg-type]


def stops(
    lot: Lot, *treatments: LoadTreatment, goods: str = ORDINARY, asked: ProtocolSet | None = COVID
) -> list[Reason]:
    return list(release.stops(lot, (asked or release.BASELINE).of(goods), treatments, NOON))


def load(
    *lots: Lot, treatments: tuple[LoadTreatment, ...] = (), asked: ProtocolSet | None = COVID
) -> tuple[release.LoadPart, ...]:
    return release.parts("d1", lots, treatments, asked, PRODUCTS, NOON)


def released(
    parts: tuple[release.LoadPart, ...], *lots: LotKey, overriding: Overriding | None = None
) -> tuple[GoodsReleased] | Refused:
    return release.release(ReleaseGoods("d1", lots, overriding), the_delivery(), parts, VOLUNTEERS)


@pytest.mark.parametrize(
    ("lot", "goods"),
    [
        (a_lot("cabbage"), ORDINARY),
        (a_lot("cabbage", imported=True), ORDINARY),
        (a_lot("shrimp"), FROZEN),
        (a_lot("shrimp", imported=True), IMPORTED),
        (a_lot("milk"), CHILLED),
        (a_lot("milk", imported=True), IMPORTED),
        (a_lot("pills", imported=True), MEDICINE),
        (a_lot("never heard of"), ORDINARY),
    ],
)
def test_a_lot_has_the_class_of_its_item_and_imported_cold_chain_is_a_class_of_its_own(lot: Lot, goods: str) -> None:
    assert release.class_of(PRODUCTS.get(lot.sku), lot) == goods


@pytest.mark.parametrize(("temperature", "stopped"), [("4", False), ("8", False), ("8.1", True), ("-20", False)])
def test_chilled_goods_are_kept_as_chilled_wherever_they_come_from(temperature: str, stopped: bool) -> None:
    papers = (Certificate("nucleic_acid", "1"), Certificate("customs", "2"))
    here = a_lot("milk", "A", temperature=temperature)
    abroad = a_lot("milk", "B", temperature=temperature, imported=True, certificates=papers)
    domestic, imported = load(here, abroad, treatments=(treated(treated=EACH),))

    assert (domestic.goods, imported.goods) == (CHILLED, IMPORTED)
    assert domestic.stops == ((LotTooWarm("milk", "A", temperature, "8"),) if stopped else ())
    assert imported.stops == ((LotTooWarm("milk", "B", temperature, "8"),) if stopped else ())


def test_imported_chilled_goods_are_treated_and_certified_as_imported() -> None:
    (part,) = load(a_lot("milk", imported=True, temperature="4"), treatments=(treated(treated=OUTER),))

    assert part.goods == IMPORTED
    assert part.stops == (
        WronglyTreated(IMPORTED, "treated"),
        CertificateMissing("milk", "", "nucleic_acid"),
        CertificateMissing("milk", "", "customs"),
    )


def test_imported_chilled_goods_keep_the_bounds_of_chilled_where_nothing_is_asked_of_imported() -> None:
    asked = ProtocolSet("own", (Protocol(CHILLED, warmest="8"),))

    (part,) = load(a_lot("milk", imported=True, temperature="9"), asked=asked)

    assert part.stops == (LotTooWarm("milk", "", "9", "8"),)


def test_without_a_set_one_treatment_with_any_agent_frees_every_class() -> None:
    own_mix = treated(agent="grandmother's vinegar", method="by hand", treated="", contact_seconds=60)

    for goods in GOODS_CLASSES:
        assert stops(a_lot(), goods=goods, asked=None) == [NotTreated(goods)]
        assert stops(a_lot(), own_mix, goods=goods, asked=None) == []


def test_a_class_that_the_set_does_not_name_needs_nothing() -> None:
    assert stops(a_lot("pills"), goods=MEDICINE) == []
    assert stops(a_lot(), asked=ProtocolSet("none")) == []


@pytest.mark.parametrize(
    ("treatment", "what"),
    [
        (treated(agent="ethanol"), "agent"),
        (treated(concentration_mg_per_l=499), "strength"),
        (treated(concentration_mg_per_l=1001), "strength"),
        (treated(method="mist"), "method"),
        (treated(contact_seconds=1799), "contact"),
    ],
)
def test_a_treatment_that_is_not_as_asked_frees_nothing_and_says_what_is_wrong(
    treatment: LoadTreatment, what: str
) -> None:
    assert stops(a_lot(), treatment) == [WronglyTreated(ORDINARY, what)]


@pytest.mark.parametrize("strength", [500, 1000])
def test_the_ends_of_the_range_of_strengths_are_in_it(strength: int) -> None:
    assert stops(a_lot(), treated(concentration_mg_per_l=strength)) == []


def test_each_item_satisfies_the_outer_packaging_and_not_the_other_way_round() -> None:
    papers = (Certificate("nucleic_acid", "1"), Certificate("customs", "2"))
    imported = a_lot("shrimp", imported=True, certificates=papers)

    assert stops(a_lot(), treated(treated=EACH)) == []
    assert stops(imported, treated(treated=OUTER), goods=IMPORTED) == [WronglyTreated(IMPORTED, "treated")]
    assert stops(imported, treated(treated=EACH), goods=IMPORTED) == []


def test_any_of_the_uses_will_do_and_the_closest_says_what_is_wrong() -> None:
    papers = (Certificate("nucleic_acid", "1"), Certificate("customs", "2"))
    imported = a_lot("shrimp", imported=True, certificates=papers)
    peroxide = treated(
        90, agent="peroxide", concentration_mg_per_l=30000, method="soak", contact_seconds=3600, treated=EACH
    )

    assert stops(imported, peroxide, goods=IMPORTED) == []
    short = replace(peroxide, contact_seconds=1800)
    assert stops(imported, short, goods=IMPORTED) == [WronglyTreated(IMPORTED, "contact")]


def test_the_latest_treatment_that_covers_the_class_counts() -> None:
    first, again = treated(60), treated(10, lamport=11)
    others = treated(5, lamport=12, classes=(FROZEN,))

    assert stops(a_lot(), first, others) == []
    assert stops(a_lot(), first, again, others) == [ContactTimeRunning("2021-11-03T12:20:00.000Z", 1200)]


def test_a_treatment_of_other_classes_frees_nothing() -> None:
    assert stops(a_lot(), treated(classes=(FROZEN, IMPORTED))) == [NotTreated(ORDINARY)]


def test_the_contact_time_holds_to_its_last_second() -> None:
    exact = treated(30)

    assert stops(a_lot(), exact) == []
    assert release.stops(a_lot(), COVID.of(ORDINARY), [exact], NOON - timedelta(milliseconds=1)) == (
        ContactTimeRunning("2021-11-03T12:00:00.000Z", 1),
    )


def test_a_clock_before_the_treatment_says_so_and_shows_no_more_than_the_whole_time() -> None:
    ahead = treated(-600)

    assert stops(a_lot(), ahead) == [ClockSetBack("2021-11-03T22:00:00Z")]
    assert load(a_lot(), treatments=(ahead,))[0].seconds_left == 1800


def test_all_stops_are_told_with_what_cannot_be_mended_first_and_waiting_last() -> None:
    lot = a_lot("shrimp", "B1", imported=True, expires_on="2021-11-01", recall="r1")

    assert stops(lot, treated(10, treated=EACH), goods=IMPORTED) == [
        LotRecalled("shrimp", "B1", "r1"),
        LotExpired("shrimp", "B1", "2021-11-01"),
        CertificateMissing("shrimp", "B1", "nucleic_acid"),
        CertificateMissing("shrimp", "B1", "customs"),
        ContactTimeRunning("2021-11-03T12:20:00.000Z", 1200),
    ]


def test_goods_are_good_on_the_day_on_which_they_expire(shanghai: None) -> None:
    late = datetime(2021, 11, 3, 15, 59, tzinfo=UTC)
    lot = a_lot(expires_on="2021-11-03")

    assert release.stops(lot, COVID.of(MEDICINE), [], late) == ()
    assert release.stops(lot, COVID.of(MEDICINE), [], late + timedelta(minutes=1)) == (
        LotExpired("cabbage", "", "2021-11-03"),
    )


@pytest.mark.parametrize(
    ("temperature", "expected"),
    [
        ("-15", []),
        ("-30.0", []),
        ("-14.9", [LotTooWarm("shrimp", "B", "-14.9", "-15")]),
        ("-30.1", [LotTooCold("shrimp", "B", "-30.1", "-30")]),
        ("", [TemperatureMissing("shrimp", "B")]),
        ("warm", [TemperatureMissing("shrimp", "B")]),
        ("NaN", [TemperatureMissing("shrimp", "B")]),
    ],
)
def test_the_temperature_on_arrival_is_held_against_its_bounds(temperature: str, expected: list[Reason]) -> None:
    assert stops(a_lot("shrimp", "B", temperature=temperature), treated(), goods=FROZEN) == expected


def test_a_load_falls_into_parts_by_class_each_with_its_own_treatment() -> None:
    frozen_only = treated(20, classes=(FROZEN,))
    found = load(
        a_lot("shrimp", "2", imported=True),
        a_lot("shrimp", "1", temperature="-18"),
        a_lot("cabbage", good=Decimal(0), refused=Decimal(5)),
        a_lot("pills", withdrawn=Decimal(5)),
        treatments=(frozen_only,),
    )

    assert [(part.goods, [each.lot.batch for each in part.lots]) for part in found] == [
        (FROZEN, ["1"]),
        (IMPORTED, ["2"]),
    ]
    assert (found[0].treatment, found[0].seconds_left, found[0].protocol) == (frozen_only, 600, COVID.of(FROZEN))
    assert (found[1].treatment, found[1].seconds_left) == (None, 0)
    assert found[1].stops[0] == NotTreated(IMPORTED)
    assert found[0].is_held
    assert not found[0].is_ready


def test_released_goods_are_stopped_by_a_recall_alone() -> None:
    free, recalled = a_lot("shrimp", "1", released_at="t"), a_lot("shrimp", "2", released_at="t", recall="r1")
    (part,) = load(free, recalled)

    assert [each.stops for each in part.lots] == [(), (LotRecalled("shrimp", "2", "r1"),)]
    assert part.is_held


def test_releasing_names_every_lot_that_was_held() -> None:
    parts = load(a_lot("cabbage"), a_lot("cabbage", "A"), a_lot("pills", released_at="t"), treatments=(treated(),))

    assert released(parts) == (GoodsReleased("d1", (LotKey("cabbage"), LotKey("cabbage", "A"))),)


def test_part_of_a_load_can_be_released_while_the_rest_is_held() -> None:
    parts = load(a_lot("cabbage"), a_lot("shrimp", "1"), treatments=(treated(),))

    assert released(parts) == Refused(TemperatureMissing("shrimp", "1"))
    assert released(parts, LotKey("cabbage")) == (GoodsReleased("d1", (LotKey("cabbage"),), partly=True),)


def test_a_supervisor_releases_what_is_stopped_with_a_reason_on_record() -> None:
    parts = load(a_lot("cabbage"), a_lot("shrimp", "1"), treatments=(treated(10),))
    goods = (LotKey("cabbage"), LotKey("shrimp", "1"))
    stopped = ("ContactTimeRunning", "TemperatureMissing")

    assert released(parts, overriding=Overriding("li", " children wait ")) == (
        GoodsReleased("d1", goods, override=Override("li", "children wait", stopped)),
    )
    assert released(parts, overriding=Overriding("wang", "x")) == Refused(NotASupervisor("wang"))
    assert released(parts, overriding=Overriding("", "x")) == Refused(NotASupervisor(""))
    assert released(parts, overriding=Overriding("li", " ")) == Refused(ReasonMissing())


def test_what_nothing_stops_is_released_without_an_override_even_when_one_is_offered() -> None:
    parts = load(a_lot("pills"))

    assert released(parts, overriding=Overriding("wang", "")) == (GoodsReleased("d1", (LotKey("pills"),)),)


def test_releasing_what_is_not_there_is_refused() -> None:
    everything = ReleaseGoods("d1")

    assert release.release(everything, None, (), VOLUNTEERS) == Refused(NotFound("delivery", "d1"))
    counting = the_delivery(count_finished_at="")
    assert release.release(everything, counting, load(a_lot("pills")), VOLUNTEERS) == Refused(CountNotFinished())
    assert released(load()) == Refused(NothingHeld())
    assert released(load(a_lot("pills", released_at="t"))) == Refused(AlreadyReleased("t"))
    assert released(load(a_lot("pills")), LotKey("pills", "B")) == Refused(LotUnknown("pills", "B"))


def test_what_needs_nothing_is_free_at_once() -> None:
    assert release.free_at_once("d1", load(a_lot("pills"), a_lot("cabbage"))) == (
        GoodsReleased("d1", (LotKey("pills"),), partly=True),
    )
    assert release.free_at_once("d1", load(a_lot("pills"))) == (GoodsReleased("d1", (LotKey("pills"),)),)
    assert release.free_at_once("d1", load(a_lot("cabbage"))) == ()
