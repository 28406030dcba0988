"""A trace on paper and as a workbook: where the goods of a lot went, and where those of a bag came from. Knows no query.

It shows addresses and what staff did, no household's name and no phone; the words of a chat stay on the screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from checkpoint_app.db.queries import Queries
from checkpoint_app.db.trace_rows import BackwardTrace, ForwardTrace, TracedBag
from checkpoint_app.domain.quantities import normal
from checkpoint_app.domain.state import BagState
from checkpoint_app.reports.goods_words import (
    amount_text,
    batch_cell,
    home_text,
    per_unit,
)
from checkpoint_app.reports.tables import Column, Look, Row, Section, Table, cell_text, local_time, moment
from checkpoint_app.reports.trace_bag import BagTables
from checkpoint_app.reports.trace_lots import (
    CODE,
    LotTables,
    bag_state_text,
    number,
    way_text,
)
from checkpoint_app.reports.written import Written, file_path, stamp
from checkpoint_app.words import translate

_TITLE, _OF = 11.0, 18.0


@dataclass(frozen=True, slots=True)
class TraceTables:
    """A trace as tables: what it is of, and every step, in the language in force."""

    title: str
    of: str
    tables: tuple[Table, ...]

    def sections(self) -> tuple[Section, ...]:
        return tuple(Section(each.title, (each,)) for each in self.tables)


def write_trace(queries: Queries, trace: ForwardTrace | BackwardTrace, folder: Path, *, made_at: datetime) -> Written:
    """Write `trace-lot-P01-20211103-083000.pdf` and the same as XLSX (`trace-bag-…` for a bag's).

    Raises KnownError and OSError; never half a file.
    """
    # Imported here: they take longer to load than the window may take to open.
    from checkpoint_app.reports.pdf_pages import Pages
    from checkpoint_app.reports.xlsx_file import write_tables_xlsx

    found = trace_tables(queries, trace)
    kind = "trace-lot" if isinstance(trace, ForwardTrace) else "trace-bag"
    pdf, xlsx = (
        file_path(folder, kind, queries.checkpoint, stamp(made_at), ending=ending) for ending in ("pdf", "xlsx")
    )
    write_tables_xlsx(f"{found.title}  {found.of}", found.sections(), made_at, xlsx)
    pages = Pages()
    pages.text(found.title, _TITLE)
    pages.text(found.of, _OF, bold=True)
    for table in found.tables:
        pages.table(table)
    made = translate("TraceReport", "{checkpoint}, written {time}").format(
        checkpoint=queries.reference.checkpoint_name(queries.checkpoint), time=cell_text(made_at.astimezone())[:16]
    )
    return Written((pdf, xlsx), pages.write(pdf, title=f"{found.title}  {found.of}", foot=made))


def trace_tables(queries: Queries, trace: ForwardTrace | BackwardTrace) -> TraceTables:
    """The tables of either way. Raises KnownError: names are looked up."""
    if isinstance(trace, ForwardTrace):
        return TraceTables(
            translate("TraceReport", "Trace of a lot"),
            _lots_text(queries, trace),
            _HouseholdTables(queries).tables(trace),
        )
    # The title may end up in the file's properties: no address.
    return TraceTables(
        translate("TraceReport", "Trace of a bag"), trace.bag.bag[-CODE:], BagTables(queries).tables(trace)
    )


def _lots_text(queries: Queries, trace: ForwardTrace) -> str:
    tables = LotTables(queries)
    lots = list(dict.fromkeys(tables.lot_name(each.lot.sku, each.lot.batch) for each in trace.lots))
    return "; ".join(lots[:3]) + (" …" if len(lots) > 3 else "")


class _HouseholdTables(LotTables):
    """Names for ids and the tables of a forward trace, while one report is made."""

    def tables(self, trace: ForwardTrace) -> tuple[Table, ...]:
        return self.lots(trace.lots), self.papers(trace.lots), self._bags(trace.bags), self._withdrawals(trace)

    def _bags(self, bags: Sequence[TracedBag]) -> Table:
        rows = tuple(self._bag_row(each) for each in bags)
        return Table(
            translate("TraceReport", "Households"),
            (
                Column(translate("TraceReport", "Address"), 22),
                Column(translate("TraceReport", "Bag"), 12),
                Column(translate("TraceReport", "Item"), 16),
                Column(translate("TraceReport", "Batch"), 14),
                number(translate("TraceReport", "Quantity")),
                Column(translate("TraceReport", "Unit"), 6),
                Column(translate("TraceReport", "State"), 12),
                Column(translate("TraceReport", "Packed"), 17),
                Column(translate("TraceReport", "Handed over"), 17),
                Column(translate("TraceReport", "By"), 12),
                Column(translate("TraceReport", "Way"), 9),
            ),
            (*rows, *_bag_sums(bags)),
            translate("TraceReport", "None of it was packed."),
            items=len(rows),
        )

    def _bag_row(self, bag: TracedBag) -> Row:
        is_back = bag.state is BagState.RETURNED
        at, by = (bag.returned_at, bag.returned_by) if is_back else (bag.handed_at, bag.handed_by)
        return Row(
            (
                home_text(self.queries, bag.household),
                f"{bag.bag[-CODE:]} {bag.number}/{bag.of}",
                self.reference.product_name(bag.sku),
                batch_cell(bag.batch),
                normal(bag.quantity),
                bag.unit,
                bag_state_text(bag.state),
                local_time(bag.packed_at),
                moment(at),
                self.people.short(by) if by else "",
                way_text(bag.way) if bag.is_with_household else "",
            ),
            Look.WRONG if bag.state is BagState.CONFLICT else Look.PLAIN,
        )

    def _withdrawals(self, trace: ForwardTrace) -> Table:
        return Table(
            translate("TraceReport", "Withdrawn"),
            (
                Column(translate("TraceReport", "Time"), 17),
                Column(translate("TraceReport", "Item"), 20),
                Column(translate("TraceReport", "Batch"), 16),
                Column(translate("TraceReport", "Quantity"), 12, text=False),
                Column(translate("TraceReport", "Reason"), 40),
            ),
            tuple(
                Row(
                    (
                        local_time(each.at),
                        self.reference.product_name(each.sku),
                        batch_cell(each.batch),
                        amount_text(each.quantity, each.unit),
                        each.reason,
                    )
                )
                for each in trace.withdrawals
            ),
            translate("TraceReport", "Nothing was withdrawn."),
            items=len(trace.withdrawals),
        )


def _bag_sums(bags: Sequence[TracedBag]) -> Iterable[Row]:
    """How much is with households, waits here and came back: units are never added to each other."""
    for state in BagState:
        own = [each for each in bags if each.state is state]
        if own:
            amount = per_unit((each.quantity, each.unit) for each in own)
            homes = len({each.household for each in own})
            words = translate("TraceReport", "{state}: households {count}").format(
                state=bag_state_text(state), count=homes
            )
            yield Row((words, "", amount, "", "", "", "", "", "", "", ""), Look.TOTAL)
