"""Zones, where goods lie and temperatures, by the desk's own verbs on a real file."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts, times
from checkpoint_app.domain.facts import FROZEN, Reading
from checkpoint_app.domain.goods_reasons import BadZone, LotUnknown, NoReadings, NothingLeft, TimeInFuture, ZoneInUse
from checkpoint_app.domain.outcomes import LaterActionDepends, NotFound, Outcome, Refused
from checkpoint_app.domain.rules.zones import Zone, lot_name
from tests.desk import days
from tests.desk.days import Clock, done

FREEZER = c.DrawZone("", "左边冷冻", 0, 0, 10, 10, (FROZEN,), 100, "-25", "-18")
SHELF = c.DrawZone("", "右边粮油", 20, 0, 10, 10, ("粮油",), 500)


def draw(desk: Desk, command: c.DrawZone) -> str:
    (fact,) = done(desk.do(command)).facts
    assert isinstance(fact, facts.ZoneDrawn)
    return fact.zone


def counted(desk: Desk, **counts: str) -> str:
    """A vehicle of M01 whose goods are counted."""
    (fact,) = done(desk.do(c.ReceiveVehicle("M01", "黑A12345", ""))).facts
    assert isinstance(fact, facts.VehicleArrived)
    for sku, quantity in counts.items():
        done(desk.do(c.CountGoods(fact.delivery, sku, "good", Decimal(quantity))))
    return fact.delivery


def refused(outcome: Outcome) -> object:
    assert isinstance(outcome, Refused), outcome
    return outcome.reason


def undo(desk: Desk, action: Outcome) -> Outcome:
    made = done(action).action
    assert made is not None
    return desk.do(c.VoidAction(made.journal, made.lamport, "错了"))


def test_zones_are_read_as_they_were_drawn_last(desk: Desk) -> None:
    zone = draw(desk, FREEZER)
    assert desk.queries.store.zones() == [Zone(zone, "左边冷冻", 0, 0, 10, 10, (FROZEN,), 100, "-25", "-18")]
    done(desk.do(c.DrawZone(zone, "冷冻", 1, 1, 8, 8)))
    assert desk.queries.store.zones() == [Zone(zone, "冷冻", 1, 1, 8, 8)]
    assert refused(desk.do(c.DrawZone("", "别的", 0, 0, 4, 4))) == BadZone("overlap", zone)


def test_categories_are_those_of_the_catalogue(desk: Desk) -> None:
    assert refused(desk.do(c.DrawZone("", "玩具", 0, 0, 4, 4, ("玩具",)))) == BadZone("keeps")
    draw(desk, SHELF)


def test_a_lot_lies_where_it_was_put_last_until_it_is_packed(desk: Desk) -> None:
    freezer, shelf = draw(desk, FREEZER), draw(desk, SHELF)
    delivery = counted(desk, RICE="10", MILK="2")
    assert [each.sku for each in desk.queries.store.stored_nowhere()] == ["MILK", "RICE"]
    done(desk.do(c.StoreGoods(delivery, "RICE", "", freezer)))
    done(desk.do(c.StoreGoods(delivery, "RICE", "", shelf)))
    assert [(each.sku, each.zone, each.left) for each in desk.queries.store.stored()] == [("RICE", shelf, Decimal(10))]
    assert desk.queries.store.stored(freezer) == []
    assert [each.sku for each in desk.queries.store.stored_nowhere()] == ["MILK"]


def test_what_is_not_there_cannot_be_put_anywhere(desk: Desk) -> None:
    shelf = draw(desk, SHELF)
    delivery = counted(desk, RICE="10")
    assert refused(desk.do(c.StoreGoods("D0", "RICE", "", shelf))) == NotFound("delivery", "D0")
    assert refused(desk.do(c.StoreGoods(delivery, "EGGS", "", shelf))) == LotUnknown("EGGS", "")
    assert refused(desk.do(c.StoreGoods(delivery, "RICE", "", "Z0"))) == NotFound("zone", "Z0")
    done(desk.do(c.SetCount(delivery, "RICE", "good", Decimal(0))))
    assert refused(desk.do(c.StoreGoods(delivery, "RICE", "", shelf))) == NothingLeft("RICE", "")


def test_a_zone_with_goods_in_it_stays(desk: Desk) -> None:
    drawn = desk.do(SHELF)
    shelf = desk.queries.store.zones()[0].zone
    delivery = counted(desk, RICE="10")
    put = desk.do(c.StoreGoods(delivery, "RICE", "", shelf))
    assert refused(desk.do(c.RemoveZone(shelf))) == ZoneInUse(1)
    reason = refused(undo(desk, drawn))
    assert isinstance(reason, LaterActionDepends) and reason.kind == "delivery.stored"
    done(undo(desk, put))
    done(desk.do(c.RemoveZone(shelf)))
    assert desk.queries.store.zones() == []
    assert refused(desk.do(c.RemoveZone(shelf))) == NotFound("zone", shelf)


def test_a_zone_drawn_again_falls_back_to_how_it_was(desk: Desk) -> None:
    shelf = draw(desk, SHELF)
    delivery = counted(desk, RICE="10")
    done(desk.do(c.StoreGoods(delivery, "RICE", "", shelf)))
    done(undo(desk, desk.do(c.DrawZone(shelf, "另一处", 0, 0, 5, 5))))
    assert [(each.name, each.left) for each in desk.queries.store.zones()] == [("右边粮油", 20)]


def test_a_removal_is_not_taken_back_where_another_zone_was_drawn_meanwhile(desk: Desk) -> None:
    shelf = draw(desk, SHELF)
    removed = desk.do(c.RemoveZone(shelf))
    other = desk.do(c.DrawZone("", "新的", 22, 2, 4, 4))
    reason = refused(undo(desk, removed))
    assert isinstance(reason, LaterActionDepends) and reason.kind == "zone.drawn"
    done(undo(desk, other))
    done(undo(desk, removed))
    assert [each.zone for each in desk.queries.store.zones()] == [shelf]


# temperatures


def readings(clock: Clock, *minutes_ago: int, tenths: int = -185) -> tuple[Reading, ...]:
    return tuple(Reading(times.utc_text(clock.moment - timedelta(minutes=each)), tenths) for each in minutes_ago)


def test_temperatures_are_recorded_of_zones_vehicles_and_lots(desk: Desk, clock: Clock) -> None:
    zone = draw(desk, FREEZER)
    delivery = counted(desk, MILK="2")
    lot = lot_name(delivery, "MILK", "")
    for place, name in (("zone", zone), ("vehicle", delivery), ("lot", lot)):
        taken = readings(clock, 20, 10)
        done(desk.do(c.RecordTemperatures(place, name, "typed", taken)))
        assert desk.queries.store.temperatures(place, name) == list(taken)
        assert desk.queries.store.latest_temperature(place, name) == taken[-1]
    assert desk.queries.store.lots_measured() == [lot]


def test_a_place_that_is_not_known_has_no_temperature(desk: Desk, clock: Clock) -> None:
    taken = readings(clock, 1)
    assert refused(desk.do(c.RecordTemperatures("zone", "Z0", "typed", taken))) == NotFound("zone", "Z0")
    assert refused(desk.do(c.RecordTemperatures("vehicle", "D0", "typed", taken))) == NotFound("delivery", "D0")
    assert refused(desk.do(c.RecordTemperatures("lot", "D0/MILK/A1", "typed", taken))) == LotUnknown("MILK", "A1")
    with pytest.raises(ValueError, match="roof"):
        desk.do(c.RecordTemperatures("roof", "R", "typed", taken))


def test_a_log_read_again_adds_only_what_is_new_and_one_action_takes_it_back(desk: Desk, clock: Clock) -> None:
    zone = draw(desk, FREEZER)
    first, both = readings(clock, 30, 20), readings(clock, 30, 20, 10)
    done(desk.do(c.RecordTemperatures("zone", zone, "a.csv", first)))
    again = desk.do(c.RecordTemperatures("zone", zone, "a.csv", both))
    assert desk.queries.store.temperatures("zone", zone) == list(both)
    assert refused(desk.do(c.RecordTemperatures("zone", zone, "a.csv", both))) == NoReadings(known=3)
    done(undo(desk, again))
    assert desk.queries.store.temperatures("zone", zone) == list(first)


def test_a_time_to_come_is_refused(desk: Desk, clock: Clock) -> None:
    zone = draw(desk, FREEZER)
    taken = readings(clock, -60)
    assert refused(desk.do(c.RecordTemperatures("zone", zone, "a.csv", taken))) == TimeInFuture(taken[0].at)
    assert desk.queries.store.temperatures("zone", zone) == []


def test_only_what_was_measured_in_the_time_asked_for_is_read(desk: Desk, clock: Clock) -> None:
    zone = draw(desk, FREEZER)
    taken = readings(clock, 30, 20, 10)
    done(desk.do(c.RecordTemperatures("zone", zone, "a.csv", taken)))
    store = desk.queries.store
    assert store.temperatures("zone", zone, since=taken[1].at) == list(taken[1:])
    assert store.temperatures("zone", zone, until=taken[1].at) == list(taken[:2])
    assert store.temperatures("zone", zone, since=times.utc_text(datetime(2022, 1, 1, tzinfo=UTC))) == []


def test_another_checkpoints_zones_are_its_own(desk: Desk, clock: Clock) -> None:
    draw(desk, FREEZER)
    other = days.open_desk(desk.path, clock=clock, checkpoint="P02", seed=2)
    try:
        assert other.queries.store.zones() == []
    finally:
        other.close()
