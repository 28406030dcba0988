"""Where the titles of a sheet stand: below a title of its own, in two rows, merged. Knows no column's meaning."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace

from checkpoint_app.intake import columns
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.tables import Grid, Row
from checkpoint_app.intake.titles import Title, read_title, title_key

_LAST_HEADER = 30  # rows looked at for the header


@dataclass(frozen=True, slots=True)
class Header:
    """Titles that may be the header; `below` is the number of the first row below them, `score` how much of a header they
    are."""

    below: int
    titles: tuple[str, ...]
    score: float


def headers_of(grid: Grid, catalogue: Catalogue) -> list[Header]:
    """Each row, and each two rows, that may be the header. The grid must have a row."""
    found = []
    for index in range(min(_LAST_HEADER, len(grid.rows))):
        alone = titles_in(grid, index)
        found.append(Header(index + 1, alone, _score(alone, catalogue)))
        if index + 1 < len(grid.rows) and not columns.has_data(grid.rows[index + 1].cells):
            both = _joined(_spread(grid, index), titles_in(grid, index + 1))
            found.append(Header(index + 2, both, _score(both, catalogue) - 0.5))
    return found


def titles_in(grid: Grid, index: int) -> tuple[str, ...]:
    """The cells of a row, as many as there are columns in a workbook; in a CSV file, up to its last title."""
    cells = grid.rows[index].cells if 0 <= index < len(grid.rows) else ()
    while cells and not cells[-1]:
        cells = cells[:-1]
    wide = max((len(row.cells) for row in grid.rows), default=0) if grid.sheet else len(cells)
    return cells + ("",) * (wide - len(cells))


def _spread(grid: Grid, index: int) -> tuple[str, ...]:
    """A row of group titles over the columns that each stands for: as merged; in a CSV file, up to the next title."""
    cells = list(titles_in(grid, index))
    line = grid.rows[index].line
    for area in grid.merged:
        if area.top == line and area.left < len(cells):
            for place in range(area.left + 1, min(area.right + 1, len(cells))):
                cells[place] = cells[area.left]
    if not grid.sheet:
        for place in range(1, len(cells)):
            cells[place] = cells[place] or cells[place - 1]
    return tuple(cells)


def _joined(above: tuple[str, ...], below: tuple[str, ...]) -> tuple[str, ...]:
    wide = max(len(above), len(below))
    pairs = zip(above + ("",) * (wide - len(above)), below + ("",) * (wide - len(below)), strict=True)
    return tuple(_join(upper, lower) for upper, lower in pairs)


def _join(upper: str, lower: str) -> str:
    if not lower or title_key(upper) == title_key(lower):
        return upper
    if not upper or read_title(lower).confidence:
        return lower
    return f"{upper} {lower}"


def _score(titles: tuple[str, ...], catalogue: Catalogue) -> float:
    """How many titles are known, a kind that stands once counted once. The name of a product is a title, too, but hardly
    in a row that has a number or a door in it."""
    read = [read_title(title) for title in titles if title]
    kinds = {(title.meaning, title.number) for title in read if title.confidence and title.meaning != "ignored"}
    products = sum(not title.confidence and columns.is_product(text, catalogue) for title, text in _zip(read, titles))
    return (
        len(kinds)
        + 0.1 * sum(title.meaning == "ignored" and title.confidence > 0 for title in read)
        + products * (0.25 if columns.has_data(titles) else 1)
    )


def _zip(read: list[Title], titles: tuple[str, ...]) -> list[tuple[Title, str]]:
    return list(zip(read, [title for title in titles if title], strict=True))


def filled(grid: Grid) -> Grid:
    """With the value of merged cells in each of their rows. What is merged sideways keeps it in its first column."""
    tall = [area for area in grid.merged if area.bottom > area.top]
    if not tall:
        return grid
    lines = [row.line for row in grid.rows]
    rows: list[Row] = list(grid.rows)
    for area in tall:
        begin = bisect_left(lines, area.top)
        if begin == len(lines) or lines[begin] != area.top or area.left >= len(rows[begin].cells):
            continue
        value = rows[begin].cells[area.left]
        for index in range(begin + 1, len(lines)):
            if not value or lines[index] > area.bottom:
                break
            cells = list(rows[index].cells) + [""] * (area.left + 1 - len(rows[index].cells))
            cells[area.left] = cells[area.left] or value
            rows[index] = replace(rows[index], cells=tuple(cells))
    return replace(grid, rows=tuple(rows), merged=tuple(area for area in grid.merged if area.bottom == area.top))
