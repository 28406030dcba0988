"""What was stopped before a supervisor let it pass, in a few words for paper. Knows the names of reasons, not their values."""

from __future__ import annotations

from collections.abc import Iterable

from checkpoint_app.words import translate


def stops_text(stops: Iterable[str]) -> str:
    """`Pass expired; driver too warm`: the stops of an override (facts.Override.stops), each once."""
    return translate("Stops", "; ").join(dict.fromkeys(map(stop_text, stops)))


def stop_text(stop: str) -> str:
    """One of them; a name from a newer version of the program stands as it is."""
    match stop:
        case "BadPlate":
            return translate("Stops", "no plate of a Chinese vehicle")
        case "PassMissing":
            return translate("Stops", "no pass")
        case "PassUnknown":
            return translate("Stops", "pass not in the office's list")
        case "PassExpired":
            return translate("Stops", "pass expired")
        case "PassNotYetValid":
            return translate("Stops", "pass not valid yet")
        case "PassForeign":
            return translate("Stops", "pass of another vehicle, merchant or checkpoint")
        case "DriverNotChecked":
            return translate("Stops", "driver not checked")
        case "DriverTooWarm":
            return translate("Stops", "driver's temperature too high")
        case "DriverCode":
            return translate("Stops", "driver's health code")
        case "DriverTestOld":
            return translate("Stops", "driver's test too old")
        case _:
            return _goods_text(stop)


def _goods_text(stop: str) -> str:
    match stop:
        case "NotTreated":
            return translate("Stops", "not disinfected")
        case "WronglyTreated":
            return translate("Stops", "not disinfected as the protocol asks")
        case "ContactTimeRunning":
            return translate("Stops", "contact time not over")
        case "CertificateMissing":
            return translate("Stops", "certificate missing")
        case "TemperatureMissing":
            return translate("Stops", "goods' temperature not measured")
        case "LotTooWarm":
            return translate("Stops", "goods too warm")
        case "LotTooCold":
            return translate("Stops", "goods too cold")
        case "LotExpired":
            return translate("Stops", "goods expired")
        case "LotRecalled":
            return translate("Stops", "goods recalled")
        case "LotHeld":
            return translate("Stops", "goods not released")
        case "GoodsHeld":
            return translate("Stops", "load not released")
        case "ClockSetBack":
            return translate("Stops", "clock set back")
        case _:
            return stop
