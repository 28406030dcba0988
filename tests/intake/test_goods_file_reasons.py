"""Each reason about a packing list, a code or a pass has its sentence; a new one without a case here fails."""

from __future__ import annotations

from typing import get_args

import pytest

from checkpoint_app.intake import goods_file_reasons as g
from checkpoint_app.intake.goods_file_reasons import GoodsFileReason
from checkpoint_app.intake.problems import Problem, problem_text

BEGINNINGS: list[tuple[GoodsFileReason, str]] = [
    (g.BadBarcode("69"), "“69” is no code that stands on goods: its check digit is wrong"),
    (g.UnknownBarcode("69"), "The code “69” belongs to no item yet. Scan it once at Receiving"),
    (g.EndsBeforeItBegins("2022", "2021"), "The pass ends (2021) before it begins (2022)."),
    (g.NotAPackingList(), "No item with a quantity was found."),
    (g.BadDay("31.2."), "“31.2.” is not a day. Write it as 2021-11-03."),
    (
        g.ExpiresBeforeProduced("2021-02-01", "2021-01-01"),
        "It would expire on 2021-01-01 before it was made on 2021-02-01.",
    ),
    (g.ShelfLifeAlone("180天"), "It keeps “180天”, but no production date says since when."),
    (g.BadBatch("2E+13"), "“2E+13” cannot be a batch: it has more than 40 characters, or"),
    (g.LotDiffers("带鱼", "B7", 3), "Batch B7 of 带鱼 stands in row 3 with another date or origin."),
    (g.LotDiffers("带鱼", "", 3), "带鱼 stands in row 3 with another date or origin, and neither row names a batch."),
    (g.CasesDiffer("2", "24", "50"), "2 cases of 24 are not the 50 that are written beside them."),
    (g.CaseSizeUnknown("带鱼", "3箱"), "“3箱” counts cases of 带鱼, and how much is in one is not known."),
    (g.PackedUnitDiffers("箱", "带鱼", "袋"), "The list counts 带鱼 by “箱”, but it is sold by 袋."),
    (g.NoneAnnounced("带鱼"), "No quantity of 带鱼 is written: the list is taken as saying that none"),
    (g.NotALine("好的"), "“好的” names no item with a quantity and was left out."),
    (g.CodeAndNameDiffer("虾", "带鱼"), "The code belongs to 带鱼, but “虾” stands beside it."),
]


@pytest.mark.parametrize(("reason", "beginning"), BEGINNINGS)
def test_each_reason_says_what_is_wrong(reason: GoodsFileReason, beginning: str) -> None:
    text = problem_text(Problem("list.csv", 2, "", reason))
    assert text.startswith(beginning)
    assert text.endswith(".")


def test_no_reason_is_without_a_sentence_here() -> None:
    assert {type(reason) for reason, _ in BEGINNINGS} == set(get_args(GoodsFileReason))
