"""The words that lots, passes and holds are spoken of with: classes, conditions, papers, codes, what was stopped. Knows no fact.

A word of a newer version on another laptop stands as it is.
"""

from __future__ import annotations

from checkpoint_app.domain import facts
from checkpoint_app.ui.texts.names import IDS, Names
from checkpoint_app.words import translate


def class_words(goods: str) -> str:
    """A class of goods (facts.GOODS_CLASSES)."""
    match goods:
        case facts.ORDINARY:
            return translate("Goods", "ordinary goods")
        case facts.CHILLED:
            return translate("Goods", "chilled goods")
        case facts.FROZEN:
            return translate("Goods", "frozen goods")
        case facts.IMPORTED:
            return translate("Goods", "imported cold chain")
        case facts.MEDICINE:
            return translate("Goods", "medicine")
        case _:
            return goods


def condition_words(condition: str) -> str:
    """How goods were found (facts.CONDITIONS)."""
    match condition:
        case facts.GOOD:
            return translate("Goods", "good")
        case facts.DAMAGED:
            return translate("Goods", "damaged")
        case facts.REFUSED:
            return translate("Goods", "refused")
        case _:
            return condition


def certificate_words(certificate: str) -> str:
    """A paper that may be asked for (facts.CERTIFICATES)."""
    match certificate:
        case "nucleic_acid":
            return translate("Goods", "nucleic-acid test report")
        case "customs":
            return translate("Goods", "customs inspection and quarantine certificate")
        case "origin":
            return translate("Goods", "proof of origin")
        case "disinfection":
            return translate("Goods", "disinfection certificate")
        case _:
            return certificate


def health_code_words(code: str) -> str:
    """The colour of a health code (facts.HEALTH_CODES)."""
    match code:
        case "green":
            return translate("Goods", "green code")
        case "yellow":
            return translate("Goods", "yellow code")
        case "red":
            return translate("Goods", "red code")
        case _:
            return code


def lot_words(sku: str, batch: str, names: Names = IDS) -> str:
    """An item, with its batch where it has one."""
    product = names.product(sku)
    return translate("Goods", "{product}, batch {batch}").format(product=product, batch=batch) if batch else product


def stop_words(stop: str) -> str:
    """What was stopped and let pass, from the name of its reason (Override.stops)."""
    found = _arrival_stop(stop)
    if found:
        return found
    match stop:
        case "NotTreated":
            return translate("Goods", "not disinfected")
        case "WronglyTreated":
            return translate("Goods", "not disinfected as the protocol asks")
        case "ContactTimeRunning" | "ClockSetBack":
            return translate("Goods", "contact time not over")
        case "CertificateMissing":
            return translate("Goods", "certificate missing")
        case "TemperatureMissing":
            return translate("Goods", "temperature not measured")
        case "LotTooWarm":
            return translate("Goods", "goods too warm")
        case "LotTooCold":
            return translate("Goods", "goods too cold")
        case "LotExpired":
            return translate("Goods", "goods expired")
        case "LotRecalled":
            return translate("Goods", "goods recalled")
        case "LotHeld" | "GoodsHeld":
            return translate("Goods", "goods not released")
        case _:
            return stop


def _arrival_stop(stop: str) -> str:
    match stop:
        case "PassMissing":
            return translate("Goods", "no pass")
        case "PassUnknown":
            return translate("Goods", "pass unknown")
        case "PassExpired":
            return translate("Goods", "pass expired")
        case "PassNotYetValid":
            return translate("Goods", "pass not valid yet")
        case "PassForeign":
            return translate("Goods", "pass of another vehicle, merchant or checkpoint")
        case "DriverNotChecked":
            return translate("Goods", "driver not checked")
        case "DriverTooWarm":
            return translate("Goods", "driver too warm")
        case "DriverCode":
            return translate("Goods", "driver's health code")
        case "DriverTestOld":
            return translate("Goods", "driver's test too old")
        case _:
            return ""
