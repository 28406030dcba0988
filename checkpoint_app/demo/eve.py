"""The evening before the model day: a supervisor adopts the protocols, stocks agents, and draws where goods are to lie."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from checkpoint_app.domain import commands, times
from checkpoint_app.domain.commands import Command
from checkpoint_app.domain.facts import AREA, FROZEN, GEAR, IMPORTED, MEDICINE, Reading, TreatmentStarted, ZoneDrawn
from checkpoint_app.domain.outcomes import Done
from checkpoint_app.intake.protocol_files import shipped
from checkpoint_app.words import translate

STOCKED_ML = {"chlorine_84": 20_000, "ethanol": 5_000, "quaternary": 1_500}


def prepare_checkpoint(
    do: Callable[[Command], Done], now: Callable[[], datetime], wait: Callable[[timedelta], None]
) -> str:
    """Record it within an open shift. `wait` moves the clock over contact times. Returns the zone of what is frozen."""
    do(commands.AdoptProtocols(shipped("covid19")))
    for agent, volume in STOCKED_ML.items():
        do(commands.MoveAgent(agent, volume, "delivered"))
    freezer = _draw_zones(do)
    for target, name, agent, strength, method, seconds, used in (
        (AREA, "areas", "chlorine_84", 500, "spray", 1800, 100),
        (GEAR, "gear", "ethanol", 600_000, "wipe", 180, 200),
    ):
        started = do(commands.StartTreatment(target, name, agent, strength, method, seconds, used, round=name)).facts[0]
        assert isinstance(started, TreatmentStarted)
        wait(timedelta(seconds=seconds))
        do(commands.FinishTreatment(started.treatment))
    readings = tuple(
        Reading(times.utc_text(now() - timedelta(minutes=30 * ago)), tenths)
        for ago, tenths in ((4, -182), (3, -179), (2, -121), (1, -176), (0, -181))
    )
    do(commands.RecordTemperatures("zone", freezer, "typed", readings))
    return freezer


def _draw_zones(do: Callable[[Command], Done]) -> str:
    """Frozen goods on the left, vegetables on the right, as the model checkpoint stands. The frozen zone."""
    zones = (
        commands.DrawZone("", translate("Demo", "Left: frozen"), 0, 0, 10, 8, (FROZEN, IMPORTED), 1500, "-25", "-15"),
        commands.DrawZone("", translate("Demo", "Right: vegetables and fruit"), 28, 0, 12, 12, ("蔬菜", "水果"), 6000),
        commands.DrawZone(
            "", translate("Demo", "Back: dry goods"), 12, 16, 16, 6, ("粮油", "休闲食品", "酒水饮料", "日用"), 4000
        ),
        commands.DrawZone("", translate("Demo", "Medicine and baby food"), 0, 16, 8, 6, (MEDICINE, "母婴"), 600),
        commands.DrawZone("", translate("Demo", "Waiting for disinfection"), 12, 4, 14, 8, (), 0),
    )
    drawn = [do(zone).facts[0] for zone in zones]
    assert isinstance(drawn[0], ZoneDrawn)
    return drawn[0].zone
