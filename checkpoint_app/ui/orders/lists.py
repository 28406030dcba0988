"""How the lists of the Orders station are ordered and entered. Knows no row's meaning."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Protocol, TypeVar

from checkpoint_app.ui.reflow import go_to
from checkpoint_app.ui.tables import DataTable

_R = TypeVar("_R")


class _Numbered(Protocol):
    @property
    def number(self) -> str: ...


class _Priced(Protocol):
    @property
    def amount_fen(self) -> int: ...


def place_key(address: str) -> tuple[tuple[int, str], ...]:
    """Orders addresses as people walk: 2-1-101 before 10-1-101."""
    return tuple((int(part) if part.isdecimal() else 0, part) for part in address.split("-"))


def to_first(table: DataTable[_R], key: Callable[[_R], Hashable]) -> None:
    """Give the list the keyboard; with the cursor on its first line where it has none."""
    rows = table.rows()
    if rows and table.current() is None:
        table.select([key(rows[0])])
    go_to(table)


def by_number(row: _Numbered) -> tuple[int, str]:
    return len(row.number), row.number


def by_amount(row: _Priced) -> int:
    return row.amount_fen
