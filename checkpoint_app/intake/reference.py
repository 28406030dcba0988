"""The office's reference files into a District: good rows are taken, bad ones listed. Knows their columns and rules."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from checkpoint_app.domain import quantities, times
from checkpoint_app.domain.facts import GOODS_CLASSES
from checkpoint_app.domain.reference import (
    CONTROLS,
    NEEDS,
    ROLES,
    TIERS,
    Barcode,
    Building,
    Checkpoint,
    Compound,
    District,
    Household,
    Merchant,
    Offer,
    Pass,
    Product,
    Volunteer,
)
from checkpoint_app.intake.goods_codes import key_of
from checkpoint_app.intake.goods_file_reasons import BadBarcode, EndsBeforeItBegins
from checkpoint_app.intake.order_cells import utc
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import (
    BadCheckpointId,
    BadChoice,
    BadQuantity,
    BadTime,
    BadTimeOfDay,
    BadWholeNumber,
    Cancelled,
    DuplicateId,
    MissingFile,
    MissingValue,
    NoFolder,
    Reason,
    UnknownReference,
)
from checkpoint_app.intake.spelling import folded
from checkpoint_app.intake.tables import read_table

CHECKPOINTS, COMPOUNDS, BUILDINGS = "checkpoints.csv", "compounds.csv", "buildings.csv"
HOUSEHOLDS, MERCHANTS, PRODUCTS, VOLUNTEERS = "households.csv", "merchants.csv", "products.csv", "volunteers.csv"
OFFERS, PASSES, BARCODES = "offers.csv", "passes.csv", "barcodes.csv"
FILES = (CHECKPOINTS, COMPOUNDS, BUILDINGS, HOUSEHOLDS, MERCHANTS, PRODUCTS, VOLUNTEERS, OFFERS, PASSES, BARCODES)

_CHECKPOINT_ID = re.compile(r"[A-Z0-9]{1,8}")
_DAY_ALONE = re.compile(r"\d{4}\D\d{1,2}\D\d{1,2}日?")
_TIME_OF_DAY = re.compile(r"(\d{1,2}):(\d{2})(:00)?")
_YES = frozenset({"1", "true", "yes", "y", "是", "有"})
_NO = frozenset({"0", "false", "no", "n", "否", "无", "没有"})

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DistrictReading:
    """What could be read. Check `problems` before it replaces what is there."""

    district: District
    problems: tuple[Problem, ...]


def read_district(folder: Path, progress: Callable[[int, int], bool] | None = None) -> DistrictReading:
    """Read all reference files of a folder; volunteers.csv, offers.csv, passes.csv and barcodes.csv may be missing, and so
    may columns that an earlier release did not have. Never raises for what is in them.

    `progress(done, total)` is called with a count of files; when it returns False the reading is stopped and empty.
    """
    if not os.path.isdir(folder):  # unlike Path.is_dir, never raises for a folder that may not be looked at
        return DistrictReading(District(), (Problem(folder.name, 0, "", NoFolder()),))
    problems: list[Problem] = []
    done = 0

    def rows(
        file: str, columns: tuple[str, ...], *, newer: tuple[str, ...] = (), optional: bool = False
    ) -> Iterator[_Fields]:
        nonlocal done
        if progress is not None and not progress(done, len(FILES)):
            raise _Stopped
        done += 1
        table = read_table(folder / file).require(*((column,) for column in columns))
        if optional and any(isinstance(problem.reason, MissingFile) for problem in table.problems):
            return
        problems.extend(table.problems)
        if table.refused:
            return
        places = [(column, table.column(column)) for column in (*columns, *newer)]
        for row in table.rows:
            if row.sound:
                cells = {column: "" if place is None else row.cells[place] for column, place in places}
                yield _Fields(file, row.line, cells, problems)

    try:
        district = _district(rows)
    except _Stopped:
        return DistrictReading(District(), (Problem(folder.name, 0, "", Cancelled()),))
    if progress is not None:
        progress(done, len(FILES))
    order = {file: place for place, file in enumerate(FILES)}
    return DistrictReading(district, tuple(sorted(problems, key=lambda problem: (order[problem.file], problem.row))))


class _Stopped(Exception):
    """The person who waits for the reading does not want it any more."""


class _Fields:
    """One row's cells by column. Each accessor notes a problem and spoils the row if its cell is wrong."""

    def __init__(self, file: str, row: int, cells: dict[str, str], problems: list[Problem]) -> None:
        self._file = file
        self.row = row
        self._cells = cells
        self._problems = problems
        self.spoilt = False

    def text(self, column: str) -> str:
        """May be empty."""
        return self._cells[column]

    def given(self, column: str) -> str:
        if not self._cells[column]:
            self.wrong(column, MissingValue())
        return self._cells[column]

    def integer(self, column: str) -> int:
        text = folded(self.given(column))
        if re.fullmatch(r"[0-9]{1,9}", text):
            return int(text)
        if text:
            self.wrong(column, BadWholeNumber(self._cells[column]))
        return 0

    def amount(self, column: str) -> int:
        """A whole number; 0 where nothing is written."""
        return self.integer(column) if self._cells[column] else 0

    def time_of_day(self, column: str) -> str:
        """`16:00`; may be empty."""
        text = self._cells[column]
        written = _TIME_OF_DAY.fullmatch(folded(text))
        if written and int(written[1]) < 24 and int(written[2]) < 60:
            return f"{int(written[1]):02d}:{written[2]}"
        if text:
            self.wrong(column, BadTimeOfDay(text))
        return ""

    def flag(self, column: str) -> bool:
        text = folded(self.given(column))
        if text and text not in _YES | _NO:
            self.wrong(column, BadChoice(self._cells[column], ("0", "1")))
        return text in _YES

    def choice(self, column: str, allowed: tuple[str, ...]) -> str:
        text = folded(self._cells[column])
        if text not in allowed:
            self.wrong(column, BadChoice(self._cells[column], allowed) if text else MissingValue())
        return text

    def moment(self, column: str, *, until: bool = False) -> str:
        """UTC; a day alone begins with its first second and, for `until`, ends with its last."""
        text = self.given(column)
        day = until and _DAY_ALONE.fullmatch(folded(text).strip())
        found = utc(f"{text} 23:59:59" if day else text)
        if text and found is None:
            self.wrong(column, BadTime(text))
        return times.utc_text(times.parse_utc(found)) if found else ""

    def barcode(self, column: str) -> str:
        """In the one spelling by which it is looked up, so that two rows for one code are found out."""
        text = self.given(column)
        key = key_of(text)
        if text and not key:
            self.wrong(column, BadBarcode(text))
        self._cells[column] = key or text
        return key

    def milli(self, column: str) -> int:
        """Thousandths of a quantity; of one where nothing is written."""
        text = self._cells[column]
        try:
            value = quantities.parse(folded(text) or "1")
        except quantities.NotAQuantity:
            value = quantities.normal(quantities.LARGEST * -1)
        if not quantities.is_amount(value):
            self.wrong(column, BadQuantity(text))
            return 0
        return quantities.to_milli(value)

    def listed_or_any(self, column: str, ids: Container[str], file: str) -> str:
        """May be empty: any."""
        return self.listed(column, ids, file) if self._cells[column] else ""

    def listed(self, column: str, ids: Container[str], file: str) -> str:
        text = self.given(column)
        if text and text not in ids:
            self.wrong(column, UnknownReference(text, file))
        return text

    def wrong(self, column: str, reason: Reason) -> None:
        self.spoilt = True
        self._problems.append(Problem(self._file, self.row, column, reason))


def _district(rows: Callable[..., Iterator[_Fields]]) -> District:
    def checkpoint(row: _Fields) -> Checkpoint:
        checkpoint = row.given("checkpoint")
        if checkpoint and not _CHECKPOINT_ID.fullmatch(checkpoint):
            row.wrong("checkpoint", BadCheckpointId(checkpoint))
        return Checkpoint(checkpoint, row.given("name"))

    def compound(row: _Fields) -> Compound:
        control = row.choice("control", CONTROLS)
        place = row.listed("checkpoint", checkpoints, CHECKPOINTS)
        return Compound(row.given("compound"), row.given("name"), control, place)

    def building(row: _Fields) -> Building:
        place = row.listed("compound", compounds, COMPOUNDS)
        number = row.given("building")
        return Building(place, number, row.integer("units"), row.integer("floors"), row.flag("lift"))

    def household(row: _Fields) -> Household:
        return Household(
            household=row.given("household"),
            compound=row.listed("compound", compounds, COMPOUNDS),
            building=row.given("building"),
            unit=row.text("unit"),
            room=row.given("room"),
            contact=row.text("contact"),
            phone=row.text("phone"),
            need=row.choice("need", NEEDS),
        )

    def merchant(row: _Fields) -> Merchant:
        return Merchant(
            merchant=row.given("merchant"),
            name=row.given("name"),
            tier=row.choice("tier", TIERS),
            cut_off=row.time_of_day("cut_off"),
            minimum_fen=row.amount("minimum_fen"),
        )

    def product(row: _Fields) -> Product:
        return Product(
            sku=row.given("sku"),
            name=row.given("name"),
            category=row.text("category"),
            unit=row.given("unit"),
            declared_price_fen=row.integer("declared_price_fen"),
            cold_chain=row.flag("cold_chain"),
            aliases=row.text("aliases"),
            goods_class=row.choice("goods_class", GOODS_CLASSES) if row.text("goods_class") else "",
        )

    def offer(row: _Fields) -> Offer:
        return Offer(row.listed("merchant", merchants, MERCHANTS), row.listed("sku", products, PRODUCTS))

    def vehicle_pass(row: _Fields) -> Pass:
        made = Pass(
            pass_number=row.given("pass_number"),
            merchant=row.listed_or_any("merchant", merchants, MERCHANTS),
            plate="".join(row.text("plate").upper().split()),
            checkpoint=row.listed_or_any("checkpoint", checkpoints, CHECKPOINTS),
            valid_from=row.moment("valid_from"),
            valid_until=row.moment("valid_until", until=True),
        )
        if "" < made.valid_until < made.valid_from:
            row.wrong("valid_until", EndsBeforeItBegins(row.text("valid_from"), row.text("valid_until")))
        return made

    def barcode(row: _Fields) -> Barcode:
        return Barcode(row.barcode("barcode"), row.listed("sku", products, PRODUCTS), row.milli("quantity"))

    def volunteer(row: _Fields) -> Volunteer:
        return Volunteer(row.given("volunteer"), row.given("name"), row.choice("role", ROLES))

    checkpoints = _kept(rows(CHECKPOINTS, ("checkpoint", "name")), checkpoint, "checkpoint")
    compounds = _kept(rows(COMPOUNDS, ("compound", "name", "control", "checkpoint")), compound, "compound")
    building_rows = rows(BUILDINGS, ("compound", "building", "units", "floors", "lift"))
    buildings = _kept(building_rows, building, "compound", "building")
    household_columns = ("household", "compound", "building", "unit", "room", "contact", "phone", "need")
    households = _kept(rows(HOUSEHOLDS, household_columns), household, "household")
    merchant_rows = rows(MERCHANTS, ("merchant", "name", "tier"), newer=("cut_off", "minimum_fen"))
    merchants = _kept(merchant_rows, merchant, "merchant")
    product_columns = ("sku", "name", "category", "unit", "declared_price_fen", "cold_chain")
    products = _kept(rows(PRODUCTS, product_columns, newer=("aliases", "goods_class")), product, "sku")
    volunteers = _kept(rows(VOLUNTEERS, ("volunteer", "name", "role"), optional=True), volunteer, "volunteer")
    offers = _kept(rows(OFFERS, ("merchant", "sku"), optional=True), offer, "merchant", "sku")
    pass_columns = ("pass_number", "valid_from", "valid_until")
    pass_rows = rows(PASSES, pass_columns, newer=("merchant", "plate", "checkpoint"), optional=True)
    passes = _kept(pass_rows, vehicle_pass, "pass_number")
    barcode_rows = rows(BARCODES, ("barcode", "sku"), newer=("quantity",), optional=True)
    barcodes = _kept(barcode_rows, barcode, "barcode")
    return District(
        checkpoints=tuple(checkpoints.values()),
        compounds=tuple(compounds.values()),
        buildings=tuple(buildings.values()),
        households=tuple(households.values()),
        merchants=tuple(merchants.values()),
        products=tuple(products.values()),
        volunteers=tuple(volunteers.values()),
        offers=tuple(offers.values()),
        passes=tuple(passes.values()),
        barcodes=tuple(barcodes.values()),
    )


def _kept(rows: Iterator[_Fields], build: Callable[[_Fields], T], *key: str) -> dict[str, T]:
    """The sound rows by their id (the cells of `key`); a second row with one id is a problem and not taken."""
    kept: dict[str, T] = {}
    first_rows: dict[str, int] = {}
    for row in rows:
        item = build(row)
        identity = "-".join(row.text(column) for column in key)
        if identity in first_rows and row.text(key[-1]):
            row.wrong(key[-1], DuplicateId(identity, first_rows[identity]))
        first_rows.setdefault(identity, row.row)
        if not row.spoilt:
            kept[identity] = item
    return kept
