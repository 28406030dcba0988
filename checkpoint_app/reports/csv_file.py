"""Tables as one CSV file. Knows commas and byte order marks, not what the tables say."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from checkpoint_app.reports.cells import plain, without_formula
from checkpoint_app.reports.rows import ShiftLog
from checkpoint_app.reports.shift_tables import tables
from checkpoint_app.reports.tables import Cell, Section, Table, cell_text
from checkpoint_app.whole_file import whole_file


def write_csv(log: ShiftLog, path: Path) -> None:
    """Write the shift log, as `write_tables_csv` does."""
    write_tables_csv(tables(log).sections(), path)


def write_tables_csv(sections: Iterable[Section], path: Path) -> None:
    """Write all tables into one file, one under the other with an empty line between. Raises OSError; never half a file.

    The first cell of every row is the title of its table, and a table's first row holds the titles of its columns: one
    can read the file from top to bottom, and filter it by the first column. UTF-8 with a byte order mark, because
    Excel takes a file without one for the system's old code page. A text that Excel would compute stands behind an
    apostrophe; numbers are bare.
    """
    with whole_file(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=True)
        writer = csv.writer(text)
        for section in sections:
            for table in section.tables:
                writer.writerows(_rows(table))
        text.detach()


def _rows(table: Table) -> list[list[str]]:
    """With titles made safe like cells: a title may be a merchant's name."""
    title = _text(table.title)
    head = [[title, *(_text(column.title) for column in table.columns)]] if table.has_head else []
    body = [[title, *map(_text, row.cells)] for row in table.rows]
    return [*head, *(body or [[title, _text(table.when_empty)]]), []]


def _text(cell: Cell) -> str:
    return without_formula(plain(cell)) if isinstance(cell, str) else cell_text(cell)
