"""docs/protocols.md says the figures that ship, and none that does not."""

from __future__ import annotations

import re
from pathlib import Path

from checkpoint_app.domain.facts import AgentUse
from checkpoint_app.intake.protocol_files import shipped

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "protocols.md").read_text(encoding="utf-8")
COVID = shipped("covid19")


def row(use: AgentUse) -> str:
    methods = "/".join(use.methods)
    return f"{use.agent} {use.least_mg_per_l}–{use.most_mg_per_l} {methods} {use.contact_seconds // 60}"


def test_every_way_to_treat_stands_in_the_row_of_its_class_marked_as_not_confirmed() -> None:
    for protocol in COVID.protocols:
        (line,) = re.findall(rf"^\|[^|]* {protocol.goods} \|.*$", TEXT, re.MULTILINE)
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        assert cells[1].endswith(protocol.treated)
        assert cells[2] == "; ".join(row(use) for use in protocol.uses)
        assert cells[3] == (", ".join(protocol.certificates) or "–")
        assert cells[4] == (f"≤ {protocol.warmest}" if protocol.warmest else "–")
        assert (cells[5] == "▲") is not protocol.confirmed


def test_rounds_driver_and_tolerance_are_those_that_ship() -> None:
    for each in COVID.rounds:
        assert re.search(rf"{each.round} \| {re.escape(row(each.use))}, 每 {each.every_minutes // 60} 小时", TEXT)
    assert f"体温不高于 {COVID.driver.highest} °C，绿码，{COVID.driver.test_hours} 小时内核酸 ▲" in TEXT
    assert f"重量允差 {COVID.tolerance_permille // 10} %" in TEXT


def test_every_document_that_the_set_names_is_listed() -> None:
    sources = [each.source for each in COVID.protocols] + [each.source for each in COVID.agents]
    named = {number for source in sources for number in re.findall(r"〔\d{4}〕\d+号|GB \d+-\d+", source)}
    assert named
    listed = TEXT[TEXT.index("依据 · Documents") :]
    assert all(number in listed for number in named)
