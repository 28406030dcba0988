"""The rows of one sheet into orders. Knows how rows make orders and what makes a row wrong; what goods a row names is read
by `row_goods`, who ordered by `order_heads`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from openpyxl.utils import get_column_letter

from checkpoint_app.domain import money
from checkpoint_app.domain.commands import OrderRequest
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.domain.reference import NEEDS, Household, Merchant
from checkpoint_app.intake.asides import needs_in
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.drafts import Change, Draft, DraftOrder, Known, Withheld, content, lookup
from checkpoint_app.intake.mapping import Mapping
from checkpoint_app.intake.order_cells import fen, order_number, shape, status_of
from checkpoint_app.intake.order_heads import Head, HeadReader
from checkpoint_app.intake.problems import Problem
from checkpoint_app.intake.reasons import (
    BadOrderNumber,
    DuplicateLine,
    DuplicateOrder,
    MissingValue,
    NoItems,
    OrderAlreadyDiffers,
    Reason,
)
from checkpoint_app.intake.row_goods import Line, RowGoods
from checkpoint_app.intake.sheet_reasons import (
    CancelledThere,
    FormulaCell,
    FormulasChecked,
    HiddenRow,
    NotPaid,
    OrderTotalDiffers,
    StatusUnclear,
    StrayRow,
)
from checkpoint_app.intake.spelling import folded
from checkpoint_app.intake.tables import Grid, Row, Table
from checkpoint_app.intake.totals import Totals

SOURCE = "mini-program"
# What a browser or a person adds to the name of a file that is there already.
_COPY = re.compile(r"(?:[\s_-]*(?:[(（]\d{1,3}[)）]|副本|拷贝|copy))+$", re.IGNORECASE)


@dataclass(slots=True)
class _Order:
    """The rows of one order as they come in; `bad` once one of them is wrong."""

    order: str
    number: str
    head: Head
    rows: list[int] = field(default_factory=list)
    source: list[str] = field(default_factory=list)
    lines: dict[OrderLine, int] = field(default_factory=dict)
    doubts: list[Problem] = field(default_factory=list)
    withdrawn: list[Problem] = field(default_factory=list)
    notes: dict[str, None] = field(default_factory=dict)
    needs: dict[str, None] = field(default_factory=dict)
    total: tuple[Row, int, int] | None = None
    bad: bool = False

    def told(self, note: str, needs: tuple[str, ...]) -> None:
        """What is asked of the order, and what its household needs."""
        self.notes.update({note: None} if note else {})
        self.needs.update(dict.fromkeys(needs))

    def add(self, line: Line, row: int) -> OrderLine | None:
        """Put a line to the others; gives it back where the same one is there already."""
        start = sum(len(text) + 1 for text in self.source)
        if line.words not in self.source:
            self.source.append(line.words)
        else:
            start = sum(len(text) + 1 for text in self.source[: self.source.index(line.words)])
        made = line.traced(start)
        if made in self.lines:
            return made
        self.lines[made] = row
        return None


class SheetOrders:
    """Collects rows into orders."""

    def __init__(self, table: Table, sheet: Grid, mapping: Mapping, catalogue: Catalogue, day: str) -> None:
        self._table = table
        self._sheet = sheet.sheet
        self._mapping = mapping
        self._goods = RowGoods(mapping, catalogue)
        self._heads = HeadReader(table, mapping, catalogue, day)
        self._orders: dict[str, _Order] = {}
        self._problems = list(table.problems)
        self._order_above: _Order | None = None
        self._orphan_above = False
        self._formulas: list[Problem] = []
        self._number = next(iter(mapping.places("number")), None)
        self._serial = next(iter(mapping.places("serial")), None)
        self._statuses = mapping.places("status")
        self._notes = mapping.places("note")
        self._total = next(iter(mapping.places("total_yuan") + mapping.places("total_fen")), None)
        self._used = frozenset(place for place, use in enumerate(mapping.uses) if use.meaning != "ignored")
        self._titles = tuple(mapping.titles)
        self._shapes = {shape(number) for row in table.rows if (number := self._written_number(row)) is not None}
        self._totals = Totals(mapping, self._goods.places)
        self._merged_style = self._leaves_heads_blank()

    def read(self, row: Row) -> None:
        if row.sound and self._is_no_order(row):
            return
        wrong: list[tuple[int | None, Reason]] = []
        order = self._order_of(row, wrong)
        if order is None:
            # It may be a line of the order above or of the one below, and an order must not be taken by halves.
            if self._order_above is not None:
                self._order_above.bad = True
            self._orphan_above = True
        else:
            if row.sound:
                self._read_goods(row, order, wrong)
            order.bad = order.bad or self._orphan_above or not row.sound or bool(wrong)
            self._order_above, self._orphan_above = order, False
        for place, reason in wrong:
            self._problems.append(self._at(row.line, place, reason))

    def draft(self, known: Known, remarks: list[Problem]) -> Draft:
        recorded = lookup(known)
        orders: list[DraftOrder] = []
        withheld: list[Withheld] = []
        void = 0
        for order in self._orders.values():
            before = recorded(order.order)
            if order.withdrawn and not order.lines and not order.bad:
                self._problems.extend(order.withdrawn)
                if before is None:
                    void += 1
                else:
                    words = order.withdrawn[0].reason
                    change = Change(before, words.text if isinstance(words, CancelledThere) else "")
                    source = "\n".join(order.source)
                    orders.append(
                        DraftOrder(before, order.rows[0], source, tuple(order.withdrawn), "withdrawn", change=change)
                    )
                continue
            made = self._drafted(order, before)
            if made is None:
                withheld.append(Withheld(order.number, tuple(order.rows)))
            else:
                orders.append(made)
        return Draft(
            file=self._table.file,
            orders=tuple(orders),
            problems=tuple(remarks + sorted(self._problems + self._formula_remarks(), key=lambda problem: problem.row)),
            already=sum(order.status == "already" for order in orders),
            encoding=self._table.encoding,
            withheld=tuple(withheld),
            void=void,
        )

    # rows that are no orders

    def _is_no_order(self, row: Row) -> bool:
        if row.cells == self._titles:
            return True  # the header again, as on each printed page
        said = self._totals.said(row, self._heads.address_places)
        if said is not None:
            self._problems.extend(self._at(row.line, place, reason) for place, reason in said)
            return True
        if self._is_stray(row):
            self._problems.append(self._at(row.line, None, StrayRow("".join(row.cells))))
            return True
        self._totals.add(row)
        return False

    def _is_stray(self, row: Row) -> bool:
        written = [place for place, cell in enumerate(row.cells) if cell]
        if len(written) != 1 or row.remarks or written[0] in self._goods.places | self._heads.address_places:
            return False
        return self._heads.is_stray(written[0], row.cells[written[0]])

    # which order a row belongs to

    def _order_of(self, row: Row, wrong: list[tuple[int | None, Reason]]) -> _Order | None:
        if row.sound and self._merged_style and not any(row.cells[place] for place in self._heads.places):
            order = self._order_above
            if order is not None and not self._orphan_above:
                order.rows.append(row.line)
            return None if self._orphan_above else order
        if self._number is not None:
            number = self._order_number(row, wrong)
            if number is None:
                return None
            key = f"mp-{number}"
        elif row.sound:
            number, key = self._derived_number(row)
        else:
            return None
        known = self._orders.get(key)
        doubts: list[tuple[int | None, Reason]] = []
        head = self._heads.read(row, wrong, doubts) if row.sound else Head()
        if known is None:
            known = self._orders[key] = _Order(key, number, head, source=[self._heads.address_text(row)])
        elif head.whole and known.head.whole and head != known.head:
            wrong.append((self._number, DuplicateOrder(number, known.rows[0])))
        known.rows.append(row.line)
        known.doubts.extend(self._at(row.line, place, reason) for place, reason in doubts)
        return known

    def _order_number(self, row: Row, wrong: list[tuple[int | None, Reason]]) -> str | None:
        """The row's order number. Where cells are missing it may be another column's text: then it must look like the
        other numbers of the file."""
        assert self._number is not None
        written = row.cells[self._number] if self._number < len(row.cells) else ""
        number = order_number(written)
        if row.sound:
            if number is None:
                wrong.append((self._number, BadOrderNumber(written) if written else MissingValue()))
            return number
        return number if number is not None and shape(number) in self._shapes else None

    def _written_number(self, row: Row) -> str | None:
        return order_number(row.cells[self._number]) if row.sound and self._number is not None else None

    def _derived_number(self, row: Row) -> tuple[str, str]:
        """(number, id) of an order in a file that numbers none: by who, when and the count in this file, so that the same
        file read again gives the same; neither holds a name."""
        serial = row.cells[self._serial] if self._serial is not None else ""
        head = "\x1f".join(row.cells[place] for place in sorted(self._heads.places))
        above = self._order_above
        if (
            above is not None
            and above.source[0] == self._heads.address_text(row)
            and above.head == self._heads.read(row, [], [])
        ):
            return above.number, above.order
        # With a time in each row the same order is known in any later copy, without one only in this file.
        stem = "" if self._mapping.has("time") else _COPY.sub("", Path(self._table.file).stem)
        file = hashlib.sha256(f"{stem}\x1f{self._sheet}".encode()).hexdigest()[:6]
        count = serial if re.fullmatch(r"\d{1,6}", serial) else str(len(self._orders) + 1)
        return f"{file.upper()}-{count}", f"mp-{file}-{hashlib.sha256(head.encode()).hexdigest()[:12]}-{count}"

    def _leaves_heads_blank(self) -> bool:
        """Whether the file may write who ordered in the first row of an order alone: it has a row for each item, and no
        order repeats its number."""
        if not self._goods.groups:
            return False
        if self._number is None:
            return True
        numbers = [number for row in self._table.rows if (number := self._written_number(row)) is not None]
        return all(first != second for first, second in pairwise(numbers))

    # the goods of a row

    def _read_goods(self, row: Row, order: _Order, wrong: list[tuple[int | None, Reason]]) -> None:
        def say(place: int, reason: Reason) -> None:
            wrong.append((place, reason))

        def doubt(place: int | None, reason: Reason) -> None:
            order.doubts.append(self._at(row.line, place, reason))

        if row.hidden:
            doubt(None, HiddenRow())
        for place, reason in row.remarks:
            self._remark(row, place, reason, say, doubt)
        withdrawn = self._withdrawn(row, doubt)
        if withdrawn is not None:
            order.withdrawn.append(withdrawn)
            return
        faulty = {place for place, _ in row.remarks if any(place == at for at, _ in wrong)}

        def say_once(place: int, reason: Reason) -> None:
            if place not in faulty:
                say(place, reason)

        lines = self._goods.read(row.cells, say_once, doubt, lambda note, needs: order.told(note, needs))
        for line in lines:
            repeated = order.add(line, row.line)
            if repeated is not None:
                say(line.place, DuplicateLine(order.lines[repeated]))
        for place in self._notes:
            note = self._heads.note(row.cells[place], row)
            order.told(note, needs_in(folded(note)))
        if self._total is not None and order.total is None and row.cells[self._total]:
            in_fen = self._mapping.uses[self._total].meaning == "total_fen"
            total = fen(row.cells[self._total], in_fen=in_fen)
            order.total = None if total is None else (row, self._total, total)

    def _remark(
        self,
        row: Row,
        place: int,
        reason: Reason,
        say: Callable[[int, Reason], None],
        doubt: Callable[[int, Reason], None],
    ) -> None:
        """A formula or an error in a cell. An amount is worked out here anyway."""
        if place not in self._used:
            return
        if not isinstance(reason, FormulaCell):
            say(place, reason)
        elif place in self._goods.amounts:
            self._formulas.append(self._at(row.line, place, reason))
        else:
            doubt(place, reason)

    def _withdrawn(self, row: Row, doubt: Callable[[int, Reason], None]) -> Problem | None:
        """What says that this row is no order any more."""
        for place in self._statuses:
            text = row.cells[place]
            match status_of(text):
                case "withdrawn":
                    return self._at(row.line, place, CancelledThere(text))
                case "unpaid":
                    doubt(place, NotPaid(text))
                case "unclear":
                    doubt(place, StatusUnclear(text))
                case "stands":
                    pass
        return None

    # what becomes of the orders

    def _drafted(self, order: _Order, before: OrderRequest | None) -> DraftOrder | None:
        """None for an order that cannot be taken."""
        head = order.head
        if order.bad or head.household is None or head.merchant is None or head.ordered_at is None:
            return None
        if not order.lines:
            self._problems.append(self._at(order.rows[0], None, NoItems()))
            return None
        request = self._request(order, head.household, head.merchant, head.ordered_at)
        source = "\n".join(order.source)
        doubts = (*order.doubts, *order.withdrawn, *self._total_doubt(order))
        timed, priced = self._mapping.has("time"), self._goods.priced
        if before is None:
            return DraftOrder(request, order.rows[0], source, doubts)
        if content(before, priced=priced, timed=timed) == content(request, priced=priced, timed=timed):
            return DraftOrder(before, order.rows[0], source, status="already")
        self._problems.append(self._at(order.rows[0], self._number, OrderAlreadyDiffers(order.number)))
        return None

    def _request(self, order: _Order, household: Household, merchant: Merchant, ordered_at: str) -> OrderRequest:
        needs = tuple(need for need in NEEDS if need and need in (household.need, *order.needs))
        return OrderRequest(
            order=order.order,
            household=household.household,
            merchant=merchant.merchant,
            source=SOURCE,
            number=order.number,
            ordered_at=ordered_at,
            lines=tuple(order.lines),
            note="; ".join(order.notes),
            needs=needs,
        )

    def _total_doubt(self, order: _Order) -> tuple[Problem, ...]:
        if order.total is None or order.withdrawn or not self._goods.priced:
            return ()
        row, place, total = order.total
        expected = sum(money.times(line.price_fen, line.quantity) for line in order.lines)
        return () if total == expected else (self._at(row.line, place, OrderTotalDiffers(total, expected)),)

    def _formula_remarks(self) -> list[Problem]:
        if not self._formulas:
            return []
        first = self._formulas[0]
        return [Problem(first.file, first.row, first.column, FormulasChecked(len(self._formulas)), first.cell)]

    def _at(self, line: int, place: int | None, reason: Reason) -> Problem:
        title = "" if place is None or place >= len(self._titles) else self._titles[place]
        letter = "" if place is None else get_column_letter(place + 1)
        cell = f"{self._sheet}!{letter}{line}" if self._sheet else ""
        return Problem(self._table.file, line, title, reason, cell)
