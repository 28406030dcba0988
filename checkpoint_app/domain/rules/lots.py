"""What may be said of a lot: batches, days, papers, temperatures; packing lists; codes that stand for goods. Knows no table."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from checkpoint_app.domain import celsius, gtin, passes, quantities, tokens
from checkpoint_app.domain.commands import BindBarcode, DescribeLot, ReadPackingList
from checkpoint_app.domain.facts import (
    CERTIFICATES,
    AnnouncedLine,
    BarcodeBound,
    Certificate,
    LotDescribed,
    PackingListRead,
)
from checkpoint_app.domain.goods_reasons import (
    AnnouncedUnitDiffers,
    BadBarcode,
    BadBatch,
    BadDay,
    BadTemperature,
    ExpiresBeforeProduced,
    LinesMissing,
)
from checkpoint_app.domain.money_reasons import NoSuchChoice
from checkpoint_app.domain.outcomes import BadQuantity, NotFound, Reason, Refused, UnknownProduct
from checkpoint_app.domain.state import Delivery

# GS1 allows 20 characters (AI 10); merchants' own numbers are longer at times.
LONGEST_BATCH = 40
LONGEST_BARCODE = 80

# Python's own reading of days also takes 20211103 and 2021-W44-3.
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z", re.ASCII)

UnitOf = Callable[[str], str]
"""The unit in which a delivery counts an item; empty for one that neither the catalogue nor the delivery knows."""


def batch_problem(batch: str) -> Reason | None:
    """Why a batch (without blanks around it) cannot be one; an empty one says that there is none."""
    return None if len(batch) <= LONGEST_BATCH and batch.isprintable() else BadBatch(batch)


def days_problem(produced_on: str, expires_on: str) -> Reason | None:
    """Why these cannot be the days of a lot; an empty one is not known."""
    for what, text in (("produced_on", produced_on), ("expires_on", expires_on)):
        if text and not _is_day(text):
            return BadDay(what, text)
    if produced_on and expires_on and expires_on < produced_on:
        return ExpiresBeforeProduced(produced_on, expires_on)
    return None


def describe(command: DescribeLot, delivery: Delivery | None, unit: str) -> tuple[LotDescribed] | Refused:
    """Record what is known of a lot, before or after it is counted. `unit` is the item's, empty when it is not known."""
    if delivery is None:
        return Refused(NotFound("delivery", command.delivery))
    if not unit:
        return Refused(UnknownProduct(command.sku))
    batch = command.batch.strip()
    problem = batch_problem(batch) or days_problem(command.produced_on, command.expires_on)
    temperature = ""
    if problem is None and command.temperature.strip():
        tenths = celsius.tenths(command.temperature)
        if tenths is None or not celsius.is_plausible(tenths):
            problem = BadTemperature(command.temperature.strip())
        else:
            temperature = celsius.text(tenths)
    papers = tuple(dict.fromkeys(Certificate(each.certificate, each.number.strip()) for each in command.certificates))
    for each in papers:
        if each.certificate not in CERTIFICATES:
            problem = problem or NoSuchChoice(each.certificate)
    if problem is not None:
        return Refused(problem)
    return (
        LotDescribed(
            command.delivery,
            command.sku,
            batch,
            command.produced_on,
            command.expires_on,
            command.origin.strip(),
            command.imported,
            command.declaration.strip(),
            papers,
            temperature,
        ),
    )


def read_packing_list(
    command: ReadPackingList, delivery: Delivery | None, unit_of: UnitOf
) -> tuple[PackingListRead] | Refused:
    """Record what the merchant says is on the vehicle; lines of one lot are added up. All of it or nothing."""
    if delivery is None:
        return Refused(NotFound("delivery", command.delivery))
    if not command.lines:
        return Refused(LinesMissing())
    lots: dict[tuple[str, str], AnnouncedLine] = {}
    for line in command.lines:
        unit = unit_of(line.sku)
        named = replace(line, batch=line.batch.strip(), origin=line.origin.strip(), unit=line.unit or unit)
        problem = _announced_problem(named, unit)
        if problem is None and (named.sku, named.batch) in lots:
            known = lots[named.sku, named.batch]
            named = replace(known, quantity=known.quantity + named.quantity)
            problem = BadQuantity(named.quantity) if named.quantity > quantities.LARGEST else None
        if problem is not None:
            return Refused(problem)
        lots[named.sku, named.batch] = named
    return (PackingListRead(command.delivery, tuple(lots.values())),)


def bind(command: BindBarcode, *, known: bool, bound: tuple[str, Decimal] | None) -> tuple[BarcodeBound, ...] | Refused:
    """The code stands for so much of a known item from now on. `bound`: (sku, quantity) that it stands for so far."""
    code = command.barcode.strip()
    ours = not isinstance(tokens.decode(code), tokens.ForeignCode) or passes.is_code(code)
    sheet = code.upper().startswith(tokens.TALLY_PREFIX)
    if not code or len(code) > LONGEST_BARCODE or not code.isprintable() or ours or sheet or gtin.is_wrong(code):
        return Refused(BadBarcode(code))
    if not known:
        return Refused(UnknownProduct(command.sku))
    if not quantities.is_amount(command.quantity):
        return Refused(BadQuantity(command.quantity))
    if bound == (command.sku, command.quantity):
        return ()
    return (BarcodeBound(code, command.sku, command.quantity),)


def _announced_problem(line: AnnouncedLine, unit: str) -> Reason | None:
    if not unit:
        return UnknownProduct(line.sku)
    if not quantities.is_amount(line.quantity):
        return BadQuantity(line.quantity)
    if line.unit != unit:
        return AnnouncedUnitDiffers(line.sku, line.unit, unit)
    return batch_problem(line.batch) or days_problem(line.produced_on, line.expires_on)


def _is_day(text: str) -> bool:
    if not _DAY.match(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
