"""Which column of a sheet is what: as guessed from titles and content, as a person said, as remembered of its source.

It knows what an order needs, not how a row becomes one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

from checkpoint_app.intake import columns
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.columns import Look
from checkpoint_app.intake.headers import Header, filled, headers_of, titles_in
from checkpoint_app.intake.named import Named, named
from checkpoint_app.intake.readings import SURE
from checkpoint_app.intake.sheet_reasons import NearestName
from checkpoint_app.intake.tables import Grid, Table, table_under
from checkpoint_app.intake.titles import UNKNOWN, Meaning, Title, read_title, title_key
from checkpoint_app.intake.workbook import Book

Missing = Literal["address", "goods", "quantity", "merchant"]
Recall = Callable[[str], str]
"""What was remembered under a fingerprint; empty for nothing."""

# May stand more than once: numbered items side by side, parts of one thing.
REPEATABLE = frozenset(
    {"ignored", "sku", "product", "spec", "quantity", "measure", "price_yuan", "price_fen", "amount_yuan", "amount_fen"}
    | {"goods", "note", "status", "time"}
)
_FEWEST_KNOWN = 2  # titles, or it is no header
# Which of two such columns is meant changes what is ordered, by whom or at what price.
_RIVALS = frozenset({"address", "number", "merchant", "quantity", "items", "sku", "price_yuan", "price_fen"})
_ODD, _CONTENT, _WEAK = 50, 80, 60
# The export that the district's own mini-program writes. Its layout needs no second look.
KNOWN_LAYOUT = frozenset({"number", "merchant", "address", "sku", "quantity", "measure", "price", "amount", "time"})
_MEANINGS = frozenset(get_args(Meaning))


@dataclass(frozen=True, slots=True)
class Use:
    """What a column is taken for and how surely (0 to 100). `sku` is the product that a column of `goods` counts."""

    meaning: Meaning
    confidence: int = 100
    sku: str = ""


IGNORED = Use("ignored", SURE)


@dataclass(frozen=True, slots=True)
class Mapping:
    """The uses of one sheet's columns. `first` is the number (from 0) of the first row below the header.

    `merchant` is whose orders they are where no column says so. `decided`: a person said or confirmed it.
    """

    sheet: str
    first: int
    titles: tuple[str, ...]
    uses: tuple[Use, ...]
    merchant: str = ""
    decided: bool = False

    def places(self, meaning: Meaning) -> tuple[int, ...]:
        """The columns taken for it, from the left."""
        return tuple(place for place, use in enumerate(self.uses) if use.meaning == meaning)

    def has(self, *meanings: Meaning) -> bool:
        """Whether some column is taken for one of these."""
        return any(use.meaning in meanings for use in self.uses)

    @property
    def doubtful(self) -> tuple[int, ...]:
        """The columns that a person has to look at."""
        return tuple(place for place, use in enumerate(self.uses) if use.confidence < SURE)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What an order needs and no column gives."""
        wanted: list[Missing] = []
        if not self.has("address") and not (self.has("building") and self.has("room")):
            wanted.append("address")
        if not self.has("sku", "product", "items", "goods"):
            wanted.append("goods")
        elif self.has("sku", "product") and not self.has("quantity"):
            wanted.append("quantity")
        if not self.has("merchant") and not self.merchant:
            wanted.append("merchant")
        return tuple(wanted)

    @property
    def certain(self) -> bool:
        """Whether orders may be read by it without asking."""
        return not self.doubtful and not self.missing

    def said(self, place: int, meaning: Meaning, sku: str = "") -> Mapping:
        """With a person's word for one column; another column with a meaning that stands once gives it up."""
        uses = list(self.uses)
        if meaning not in REPEATABLE:
            uses = [replace(IGNORED, confidence=100) if use.meaning == meaning else use for use in uses]
        uses[place] = Use(meaning, 100, sku)
        return replace(self, uses=tuple(uses), decided=True)

    def confirmed(self) -> Mapping:
        """With everything as it stands said by a person."""
        return replace(self, uses=tuple(replace(use, confidence=100) for use in self.uses), decided=True)


def fingerprint(titles: Sequence[str]) -> str:
    """Where a file comes from, told by its titles in their order, however they are spaced."""
    return hashlib.sha256("\x1f".join(map(title_key, titles)).encode()).hexdigest()[:32]


def to_text(mapping: Mapping) -> str:
    """What is remembered of a mapping: meanings and products, nothing of the rows."""
    return json.dumps(
        {"uses": [[use.meaning, use.sku] for use in mapping.uses], "merchant": mapping.merchant},
        ensure_ascii=False,
        separators=(",", ":"),
    )


def propose(book: Book, catalogue: Catalogue, recall: Recall = lambda _: "") -> tuple[Grid, Mapping]:
    """The sheet that looks most like orders, and what its columns are. The book must have a sheet.

    A layout that was decided before is used as it was decided. Where several sheets in sight look like orders, or the
    best one is hidden, its columns are doubtful.
    """
    shown = [sheet for sheet in book.sheets if not sheet.hidden] or list(book.sheets)
    proposals = [(sheet, propose_for(sheet, catalogue, recall)) for sheet in shown]
    sheet, mapping = max(proposals, key=lambda each: _weight(each[1]))
    rivals = [other for other in proposals if other[0] is not sheet and not {"address", "goods"} & {*other[1].missing}]
    if sheet.hidden or rivals:
        mapping = replace(
            mapping, uses=tuple(replace(use, confidence=min(use.confidence, _ODD)) for use in mapping.uses)
        )
    return sheet, mapping


def propose_for(
    grid: Grid, catalogue: Catalogue, recall: Recall = lambda _: "", *, first: int | None = None
) -> Mapping:
    """What the columns of one sheet are. `first`: a person says that the rows below the header begin there."""
    whole = filled(grid)
    headers = headers_of(whole, catalogue)
    for header in headers:
        text = recall(fingerprint(header.titles)) if first is None and any(header.titles) else ""
        remembered = _from_text(text, grid.sheet, header) if text else None
        if remembered is not None:
            return remembered
    if first is not None:
        headers = [each for each in headers if each.below == first] or [Header(first, titles_in(whole, first - 1), 0)]
    best = max(headers, key=lambda each: each.score)
    if best.score < _FEWEST_KNOWN and first is None:
        best = Header(0, ("",) * max(len(row.cells) for row in grid.rows), 0)
    return Mapping(grid.sheet, best.below, best.titles, _uses(table_of(whole, best.below, best.titles), catalogue))


def table_of(grid: Grid, first: int, titles: tuple[str, ...]) -> Table:
    """The sound and unsound rows below the header, merged cells filled."""
    return table_under(filled(grid), titles, first)


def _weight(mapping: Mapping) -> tuple[int, int]:
    return -len(mapping.missing), sum(use.confidence for use in mapping.uses if use.meaning != "ignored")


def _from_text(text: str, sheet: str, header: Header) -> Mapping | None:
    """None for what an earlier or later version wrote and this one cannot use."""
    try:
        kept = json.loads(text)
        uses = tuple(Use(meaning, 100, str(sku)) for meaning, sku in kept["uses"])
        merchant = str(kept["merchant"])
    except (ValueError, KeyError, TypeError):
        return None
    if len(uses) != len(header.titles) or any(use.meaning not in _MEANINGS for use in uses):
        return None
    return Mapping(sheet, header.below, header.titles, uses, merchant, decided=True)


# the columns


def _uses(table: Table, catalogue: Catalogue) -> tuple[Use, ...]:
    titles = [read_title(title) for title in table.header]
    if _is_known_layout(titles):
        return tuple(_once_each([Use(title.meaning) for title in titles], titles))
    looks = [columns.look(table, place, catalogue) for place in range(len(table.header))]
    uses = [_use(title, look) for title, look in zip(titles, looks, strict=True)]
    uses = _with_rooms(uses, looks)
    uses = _with_goods(uses, titles, looks, table, catalogue)
    uses = _once_each(uses, titles)
    uses = _with_totals(uses, table)
    return tuple(_with_currency(uses, titles, table, catalogue))


def _is_known_layout(titles: Sequence[Title]) -> bool:
    meanings = [title.meaning.partition("_")[0] for title in titles if title.confidence == columns.EXACT]
    return meanings.count("quantity") == 1 and set(meanings) >= KNOWN_LAYOUT


def _use(title: Title, look: Look) -> Use:
    """By the title, as far as the cells below do not speak against it; by the cells, where the title is not known."""
    if not look.values:
        # Formulas without a result look empty, and are said cell by cell where the column is read.
        return Use(title.meaning, SURE) if look.remarked and title.confidence >= SURE else IGNORED
    if title.confidence:
        fit = look.fits(title.meaning)
        if fit is None:
            return Use(title.meaning, SURE)
        if fit >= columns.MOST:
            return Use(title.meaning, columns.EXACT)
        if fit <= columns.FEW and look.values >= columns.ENOUGH:
            better = look.best()
            return Use(better, _WEAK) if better != "ignored" else Use(title.meaning, _ODD)
        return Use(title.meaning, max(title.confidence, SURE) if fit >= columns.HALF else title.confidence)
    meaning = look.best()
    return IGNORED if meaning == "ignored" else Use(meaning, _CONTENT)


def _with_rooms(uses: list[Use], looks: Sequence[Look]) -> list[Use]:
    """门牌号 beside 楼栋 is a room, where no whole address stands in it."""
    if not any(use.meaning == "building" for use in uses) or any(use.meaning == "room" for use in uses):
        return uses
    return [
        Use("room", columns.EXACT)
        if use.meaning == "address" and look.shares["address"] < columns.HALF <= look.shares["room"]
        else use
        for use, look in zip(uses, looks, strict=True)
    ]


def _with_goods(
    uses: list[Use], titles: Sequence[Title], looks: Sequence[Look], table: Table, catalogue: Catalogue
) -> list[Use]:
    """Columns whose title is a product and whose cells are quantities. Beside such columns another one with numbers
    below an unknown title may be a product, too: it is asked about."""
    made = list(uses)
    for place, title in enumerate(titles):
        if title == UNKNOWN and table.header[place]:
            found = named(catalogue.names(""), table.header[place])
            if isinstance(found, Named) and (looks[place].is_count or not isinstance(found.doubt, NearestName)):
                sure = found.doubt is None and looks[place].is_count
                made[place] = Use("goods", columns.EXACT if sure else _WEAK, found.product.sku)
    if any(use.meaning == "goods" for use in made):
        for place, title in enumerate(titles):
            if title == UNKNOWN and made[place].meaning != "goods" and looks[place].is_count and looks[place].values:
                made[place] = Use("goods", 40)
    return made


def _once_each(uses: list[Use], titles: Sequence[Title]) -> list[Use]:
    """A meaning that stands once belongs to the surest column, the first among equals; another one that is as sure is
    asked about where it matters."""
    made = list(uses)
    groups = len({title.number for title in titles if title.meaning in ("product", "sku", "quantity")})
    for meaning in {use.meaning for use in uses} - {"ignored", "goods", "note", "status", "time"}:
        places = [place for place, use in enumerate(made) if use.meaning == meaning]
        side_by_side = groups > 1 or _repeated(meaning, made)
        if len(places) < 2 or (meaning in REPEATABLE and side_by_side):
            continue
        best = max(places, key=lambda place: (made[place].confidence, -place))
        for place in places:
            if place != best:
                rival = made[place].confidence >= SURE and meaning in _RIVALS
                made[place] = replace(IGNORED, confidence=_ODD if rival else SURE)
    if any(use.meaning == "product" and use.confidence >= SURE for use in made):
        made = [replace(use, confidence=_WEAK) if use.meaning == "items" else use for use in made]
    return made


def _repeated(meaning: Meaning, uses: Sequence[Use]) -> bool:
    """Whether columns of this kind stand in step with those of quantities: 商品, 数量, 商品, 数量."""
    quantities = sum(use.meaning == "quantity" for use in uses)
    return quantities > 1 and sum(use.meaning == meaning for use in uses) == quantities


def _with_totals(uses: list[Use], table: Table) -> list[Use]:
    """An amount beside a list of goods in one row, or one that is not price times quantity, is the order's total."""
    one_row = any(use.meaning in ("items", "goods") for use in uses)
    made = list(uses)
    for place, use in enumerate(uses):
        if use.meaning in ("amount_yuan", "amount_fen"):
            total: Meaning = "total_yuan" if use.meaning == "amount_yuan" else "total_fen"
            if one_row:
                made[place] = replace(use, meaning=total)
            elif not columns.multiplies(table, [each.meaning for each in uses], place):
                made[place] = Use(total, min(use.confidence, _CONTENT))
    return made


def _with_currency(uses: list[Use], titles: Sequence[Title], table: Table, catalogue: Catalogue) -> list[Use]:
    """A price without a currency is in yuan, unless the declared prices say that it must be in fen: then it is asked."""
    made = list(uses)
    meanings = [use.meaning for use in uses]
    scale = columns.price_scale(table, meanings, catalogue)
    for place, use in enumerate(uses):
        _, _, currency = use.meaning.partition("_")
        if currency and titles[place].currency == "foreign":
            made[place] = replace(use, confidence=_ODD)
        elif currency and scale and scale != currency:
            turned: Meaning = _turned(use.meaning) if not titles[place].currency else use.meaning
            made[place] = Use(turned, _WEAK)
    return made


def _turned(meaning: Meaning) -> Meaning:
    turns: dict[Meaning, Meaning] = {
        "price_yuan": "price_fen",
        "amount_yuan": "amount_fen",
        "total_yuan": "total_fen",
    }
    return turns.get(meaning, meaning)
