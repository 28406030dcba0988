"""Overrides, disinfection, held goods and recalls of a shift as titled tables. Knows words and columns, no file."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checkpoint_app.domain.quantities import normal
from checkpoint_app.reports.goods_words import batch_cell, method_text
from checkpoint_app.reports.rows import AgentLine, HeldLine, OverrideLine, RecallLine, TreatmentLine
from checkpoint_app.reports.stop_words import stops_text
from checkpoint_app.reports.tables import Column, Look, Row, Table, moment
from checkpoint_app.words import translate


def overrides(lines: Sequence[OverrideLine]) -> Table:
    """What supervisors let pass against a rule."""
    return Table(
        translate("ShiftLog", "Overrides"),
        (
            Column(translate("ShiftLog", "Time"), 19),
            Column(translate("ShiftLog", "Recorded by"), 24),
            Column(translate("ShiftLog", "Supervisor"), 24),
            Column(translate("ShiftLog", "What was let pass"), 40),
            Column(translate("ShiftLog", "What was stopped"), 40),
            Column(translate("ShiftLog", "Reason"), 50),
        ),
        tuple(
            Row((moment(each.at), each.who, each.supervisor, each.what, stops_text(each.stops), each.reason))
            for each in lines
        ),
        translate("ShiftLog", "No supervisor let anything pass."),
        items=len(lines),
    )


def treatments(lines: Sequence[TreatmentLine]) -> Table:
    """What was disinfected in the shift."""
    return Table(
        translate("ShiftLog", "Disinfection"),
        (
            Column(translate("ShiftLog", "Started"), 19),
            Column(translate("ShiftLog", "Recorded by"), 24),
            Column(translate("ShiftLog", "What was treated"), 36),
            Column(translate("ShiftLog", "Agent"), 24),
            _number(translate("ShiftLog", "mg/L")),
            Column(translate("ShiftLog", "Method"), 10),
            _number(translate("ShiftLog", "Minutes")),
            _number(translate("ShiftLog", "Used")),
            Column(translate("ShiftLog", "Finished"), 19),
        ),
        tuple(
            Row(
                (
                    moment(each.started_at),
                    each.who,
                    each.what,
                    each.agent,
                    each.concentration_mg_per_l,
                    method_text(each.method),
                    normal(round(Decimal(each.contact_seconds) / 60, 1)),
                    _used(each),
                    moment(each.finished_at),
                )
            )
            for each in lines
        ),
        translate("ShiftLog", "Nothing was disinfected."),
        items=len(lines),
    )


def agents(lines: Sequence[AgentLine]) -> Table:
    """What was used, and what is left for the next shift."""
    return Table(
        translate("ShiftLog", "Stock of agents at the end"),
        (
            Column(translate("ShiftLog", "Agent"), 24),
            _number(translate("ShiftLog", "Used in the shift")),
            _number(translate("ShiftLog", "Left")),
            _number(translate("ShiftLog", "Low below")),
            Column(translate("ShiftLog", "Unit"), 8),
            Column(translate("ShiftLog", "State"), 20),
        ),
        tuple(
            Row(
                (each.agent, each.used_ml, each.left_ml, each.low_ml or "", _unit(each.by_piece), _stock(each)),
                Look.WRONG if each.is_low else Look.PLAIN,
            )
            for each in lines
        ),
        translate("ShiftLog", "No stock of agents is recorded."),
        items=len(lines),
    )


def held(lines: Sequence[HeldLine]) -> Table:
    """What could not leave when the shift ended."""
    return Table(
        translate("ShiftLog", "Held at the end"),
        (
            Column(translate("ShiftLog", "Merchant"), 16),
            Column(translate("ShiftLog", "Plate"), 10),
            Column(translate("ShiftLog", "Arrived"), 19),
            Column(translate("ShiftLog", "Item"), 24),
            Column(translate("ShiftLog", "Batch"), 18),
            _number(translate("ShiftLog", "Unpacked")),
            Column(translate("ShiftLog", "Unit"), 6),
            Column(translate("ShiftLog", "Why"), 24),
        ),
        tuple(
            Row(
                (
                    each.merchant,
                    each.plate,
                    moment(each.arrived_at),
                    each.item,
                    batch_cell(each.batch),
                    normal(each.left),
                    each.unit,
                    translate("ShiftLog", "recalled") if each.recalled else translate("ShiftLog", "not released"),
                )
            )
            for each in lines
        ),
        translate("ShiftLog", "Nothing is held."),
        grouped=3,
        items=len(lines),
    )


def recalls(lines: Sequence[RecallLine]) -> Table:
    """Recalls that the next shift goes on with."""
    return Table(
        translate("ShiftLog", "Open recalls"),
        (
            Column(translate("ShiftLog", "Recall opened"), 19),
            Column(translate("ShiftLog", "Recorded by"), 24),
            Column(translate("ShiftLog", "Goods"), 50),
            Column(translate("ShiftLog", "Reason"), 40),
            Column(translate("ShiftLog", "Ordered by"), 24),
        ),
        tuple(
            Row((moment(each.opened_at), each.who, "\n".join(each.goods), each.reason, each.source)) for each in lines
        ),
        translate("ShiftLog", "No recall is open."),
        items=len(lines),
    )


def _used(line: TreatmentLine) -> str:
    return f"{line.used_ml}\xa0{_unit(line.by_piece)}" if line.used_ml else ""


def _unit(by_piece: bool) -> str:
    return translate("ShiftLog", "pieces") if by_piece else translate("ShiftLog", "mL")


def _stock(line: AgentLine) -> str:
    if line.left_ml < 0:
        return translate("ShiftLog", "× more used than booked in")
    return translate("ShiftLog", "× low") if line.is_low else translate("ShiftLog", "✓ enough")


def _number(title: str) -> Column:
    return Column(title, 12, text=False)
