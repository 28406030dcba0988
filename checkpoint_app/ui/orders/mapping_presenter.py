"""Which column of an order file is what: asked where it is not certain, and tried at once. Knows no widget."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checkpoint_app.desk import Desk
from checkpoint_app.intake.drafts import Draft
from checkpoint_app.intake.problems import problem_line
from checkpoint_app.intake.readings import SURE
from checkpoint_app.intake.tables import Grid
from checkpoint_app.progress import Progress
from checkpoint_app.ui.answer import Answer, notice
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.orders.mapping_words import GOODS, MEANINGS, goods_words, meaning_words
from checkpoint_app.ui.orders.sheet_reading import SheetReading, draft_of, keep, read_file, recalled
from checkpoint_app.words import sentences, translate

# What reads workbooks is imported where it is used: see sheet_reading.
if TYPE_CHECKING:
    from checkpoint_app.intake.mapping import Mapping

_SAMPLES = 4
_HEADER_CHOICES = 15
_SHORT = 400  # rows


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """A column of the file in the list: what it is taken for, and the first cells below its title."""

    place: int
    state: str
    mark: Mark
    name: str
    samples: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Tried:
    """What would come of reading with a mapping."""

    mapping: Mapping
    draft: Draft


class MappingPresenter:
    """Keeps the file that is open, and the answers about its columns until they are used.

    `on_changed` is called when another file, sheet, header or answer is in force, or what was tried came back.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._reading: SheetReading | None = None
        self._mapping: Mapping | None = None
        self._order: list[int] = []
        self._tried: Tried | None = None
        self.on_changed: Callable[[], None] = lambda: None

    # reading

    def read(self, path: Path, progress: Progress) -> SheetReading:
        """Read a file; into a draft, where its columns are certain. For a worker thread: opens a desk of its own. Raises
        KnownError."""
        desk = self._desk.another()
        try:
            return read_file(path, desk, progress)
        finally:
            desk.close()

    def opened(self, reading: SheetReading) -> Answer | None:
        """Keep what `read` gave. The words to say where a person has to look at the columns; None where a draft came."""
        self._reading = reading if reading.sheet is not None else None
        self._take(reading.mapping)
        self.on_changed()
        if reading.draft is not None:
            return None
        missing = self.missing()
        look = translate("Columns", "To look at: {count}.").format(count=len(self._doubtful()))
        return notice(
            translate("Columns", "Which column is what?"),
            sentences(
                missing,
                look if self._doubtful() else "",
                translate("Columns", "Say it under “Columns”, then press “Read with these columns”."),
            ),
        )

    def close(self) -> None:
        """Forget the file; what was decided about its source stays remembered."""
        self._reading = None
        self._take(None)
        self.on_changed()

    @property
    def is_open(self) -> bool:
        """There are columns to look at."""
        return self._mapping is not None

    @property
    def asks(self) -> bool:
        """No draft came of the file yet: a person has to say what its columns are."""
        return self._reading is not None and self._reading.draft is None

    @property
    def file(self) -> str:
        return self._reading.book.file if self._reading else ""

    # what is on the screen

    def rows(self) -> list[ColumnRow]:
        """The columns; those that were doubtful when the file was opened on top."""
        return [self._row(place) for place in self._order]

    def sheets(self) -> list[tuple[str, str]]:
        """(name, words) of each sheet that has cells."""
        if self._reading is None:
            return []
        named = translate("Columns", "Sheet: {sheet}")
        hidden = translate("Columns", "{sheet} (hidden)")
        return [
            (each.sheet, named.format(sheet=hidden.format(sheet=each.sheet) if each.hidden else each.sheet))
            for each in self._reading.book.sheets
        ]

    @property
    def sheet(self) -> str:
        return self._mapping.sheet if self._mapping else ""

    def headers(self) -> list[tuple[int, str]]:
        """(number of the first row below, words) of each row that may be the header; 0 for a file without one."""
        sheet = self._sheet()
        if sheet is None:
            return []
        rows = sheet.rows[:_HEADER_CHOICES]
        words = translate("Columns", "Titles in row {row}: {cells}")
        found = [(index + 1, words.format(row=row.line, cells=_some(row.cells))) for index, row in enumerate(rows)]
        return [(0, translate("Columns", "No titles: the first row is an order")), *found]

    @property
    def header(self) -> int:
        return self._mapping.first if self._mapping else 0

    def merchants(self) -> list[tuple[str, str]]:
        """(id, name), main suppliers first."""
        return self._desk.queries.reference.merchants_main_first()

    @property
    def merchant(self) -> str:
        """Whose orders they are, where no column says so."""
        return self._mapping.merchant if self._mapping else ""

    @property
    def needs_merchant(self) -> bool:
        """No column says whose orders they are."""
        return self._mapping is not None and not self._mapping.has("merchant")

    def choices(self, place: int) -> list[tuple[str, str]]:
        """(key, words) of what a column may be taken for; products that its title is near stand behind the rest."""
        mapping, catalogue = self._mapping, self._reading.catalogue if self._reading else None
        if mapping is None or catalogue is None or not 0 <= place < len(mapping.uses):
            return []
        from checkpoint_app.intake.named import nearest

        products = {product.sku: product for product in nearest(catalogue.names(""), mapping.titles[place])}
        use = mapping.uses[place]
        if use.sku and use.sku not in products and (product := catalogue.product(use.sku)) is not None:
            products[use.sku] = product
        named = [(GOODS + product.sku, goods_words(product.name, product.unit)) for product in products.values()]
        return [*((meaning, meaning_words(meaning)) for meaning in MEANINGS), *named]

    def choice(self, place: int) -> str:
        """The key of what a column is taken for."""
        if self._mapping is None or not 0 <= place < len(self._mapping.uses):
            return ""
        use = self._mapping.uses[place]
        return GOODS + use.sku if use.meaning == "goods" else use.meaning

    def missing(self) -> str:
        """What no column gives, in words; empty when nothing is missing."""
        missing = self._mapping.missing if self._mapping else ()
        if not missing:
            return ""
        from checkpoint_app.intake.miniprogram import missing_words

        listed = translate("Columns", ", ").join(map(missing_words, missing))
        return translate("Columns", "No column gives: {what}.").format(what=listed)

    def next_doubtful(self) -> int | None:
        """The column to look at next, if there is one."""
        doubtful = self._doubtful()
        return next((place for place in self._order if place in doubtful), None)

    @property
    def can_read(self) -> bool:
        """Whether orders can be read with the columns as they are."""
        return self._mapping is not None and not self._mapping.missing

    # answers

    def choose_sheet(self, name: str) -> None:
        """Look at another sheet."""
        reading = self._reading
        chosen = next((s for s in reading.book.sheets if s.sheet == name), None) if reading else None
        if reading is None or chosen is None or reading.catalogue is None or name == self.sheet:
            return
        from checkpoint_app.intake.mapping import propose_for

        self._reading = dataclasses.replace(reading, sheet=chosen)
        mapping = propose_for(chosen, reading.catalogue, recalled(self._desk))
        self._take(self._kept_merchant(mapping))
        self.on_changed()

    def choose_header(self, first: int) -> None:
        """Take another row for the header: the rows of orders begin at number `first`."""
        sheet, catalogue = self._sheet(), self._reading.catalogue if self._reading else None
        if sheet is None or catalogue is None or first == self.header:
            return
        from checkpoint_app.intake.mapping import propose_for

        self._take(self._kept_merchant(propose_for(sheet, catalogue, first=first)))
        self.on_changed()

    def choose_merchant(self, merchant: str) -> None:
        """Say whose orders they are."""
        if self._mapping is not None and merchant != self._mapping.merchant:
            self._mapping = dataclasses.replace(self._mapping, merchant=merchant, decided=True)
            self.on_changed()

    def say(self, place: int, key: str) -> None:
        """Take a column for what one of its choices says."""
        if self._mapping is None:
            return
        if key.startswith(GOODS):
            self._mapping = self._mapping.said(place, "goods", key.removeprefix(GOODS))
        else:
            meaning = next((each for each in MEANINGS if each == key), None)
            if meaning is None:
                return
            self._mapping = self._mapping.said(place, meaning)
        self.on_changed()

    # trying and reading

    @property
    def to_try(self) -> Mapping | None:
        """What was not tried yet and can be."""
        tried = self._tried is not None and self._tried.mapping == self._mapping
        return self._mapping if self.can_read and not tried else None

    @property
    def is_quick(self) -> bool:
        """The sheet is so short that trying takes no longer than drawing what came of it."""
        sheet = self._sheet()
        return sheet is not None and len(sheet.rows) <= _SHORT

    def try_now(self, mapping: Mapping) -> None:
        """Read with a mapping, on the spot. Raises KnownError."""
        self.tried(self._try(mapping, self._desk, lambda _done, _total: True))

    def try_out(self, mapping: Mapping, progress: Progress) -> Tried:
        """Read with a mapping. For a worker thread: opens a desk of its own. Raises KnownError."""
        desk = self._desk.another()
        try:
            return self._try(mapping, desk, progress)
        finally:
            desk.close()

    def tried(self, tried: Tried) -> None:
        """Keep what came of trying, for the words and for `result`."""
        self._tried = tried
        self.on_changed()

    def effect(self) -> str:
        """What reading with the columns as they are would give."""
        if self._mapping is None:
            return ""
        missing = self.missing()
        if missing:
            return missing
        if self._tried is None or self._tried.mapping != self._mapping:
            return translate("Columns", "Trying…")
        draft = self._tried.draft
        return translate("Columns", "Orders: {orders}; to look at: {doubts}; problems: {problems}.").format(
            orders=len(draft.orders),
            doubts=sum(bool(order.doubts) for order in draft.orders),
            problems=len(draft.problems),
        )

    def first_problem(self) -> str:
        """The first thing that would be wrong, and where; empty while nothing was tried or is wrong."""
        result = self.result()
        if result is None or not result.problems:
            return ""
        # What a row says comes before remarks about the whole file.
        first = next((each for each in result.problems if each.row), result.problems[0])
        return translate("Columns", "First problem: {words}").format(words=problem_line(first))

    def result(self) -> Draft | None:
        """The draft by the columns as they are, if they were tried already."""
        tried = self._tried
        return tried.draft if tried is not None and tried.mapping == self._mapping else None

    def decide(self) -> None:
        """The columns are as a person wants them: remember them for files with the same titles. Raises KnownError."""
        if self._mapping is None or self._reading is None:
            return
        result = self.result()
        self._mapping = self._mapping.confirmed()
        if result is not None:
            self._tried = Tried(self._mapping, result)
        keep(self._desk, self._mapping)
        self._reading = dataclasses.replace(self._reading, draft=result or Draft(self.file))
        self.on_changed()

    def _try(self, mapping: Mapping, desk: Desk, progress: Progress) -> Tried:
        reading, sheet = self._reading, self._sheet()
        if reading is None or sheet is None:
            return Tried(mapping, Draft(""))
        return Tried(mapping, draft_of(reading, sheet, mapping, desk, progress))

    def _take(self, mapping: Mapping | None) -> None:
        self._mapping = mapping
        self._tried = None
        doubtful = self._doubtful()
        places = range(len(mapping.uses)) if mapping else range(0)
        self._order = sorted(places, key=lambda place: (place not in doubtful, place))
        if self._reading is not None and self._reading.draft is not None and mapping is self._reading.mapping:
            self._tried = Tried(mapping, self._reading.draft) if mapping else None

    def _doubtful(self) -> tuple[int, ...]:
        return self._mapping.doubtful if self._mapping else ()

    def _sheet(self) -> Grid | None:
        return self._reading.sheet if self._reading else None

    def _kept_merchant(self, mapping: Mapping) -> Mapping:
        return mapping if mapping.merchant else dataclasses.replace(mapping, merchant=self.merchant)

    def _row(self, place: int) -> ColumnRow:
        from checkpoint_app.intake.miniprogram import column_name

        mapping, sheet = self._mapping, self._sheet()
        assert mapping is not None and sheet is not None
        use = mapping.uses[place]
        if use.confidence < SURE:
            state, mark = translate("Columns", "look at this"), Mark.NOTICE
        elif use.meaning == "ignored":
            state, mark = translate("Columns", "not used"), Mark.WAITING
        else:
            state, mark = translate("Columns", "clear"), Mark.OK
        below = [row.cells[place] for row in sheet.rows[mapping.first :][:200] if place < len(row.cells)]
        words = next((words for key, words in self.choices(place) if key == self.choice(place)), "")
        name = column_name(mapping, place)
        return ColumnRow(place, state, mark, name, _some(tuple(below)), words or meaning_words(use.meaning))


def _some(cells: tuple[str, ...]) -> str:
    """The first cells that differ, on one line."""
    found = list(dict.fromkeys(" ".join(cell.split()) for cell in cells if cell))
    return " · ".join(found[:_SAMPLES])
