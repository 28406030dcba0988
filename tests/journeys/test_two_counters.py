"""Two laptops count one delivery at once, each in its own real window; their entries are carried from one to the other."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from checkpoint_app.domain import commands as c
from checkpoint_app.domain import passes
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.domain.outcomes import Done
from checkpoint_app.ui.receiving.view import ReceivingView
from tests.journeys.checkpoint_window import CheckpointWindow, Clock
from tests.journeys.counter import Counter, SecondLaptop
from tests.journeys.steps import box, check_driver, open_shift

MILK, MUTTON, MASKS = "MIL-CHUNNAI", "MEA-YANGROU", "MED-KOUZHAO"
ORDERED = {MUTTON: 10, MILK: 12, MASKS: 5}
MILK_CODE, MILK_CASE, MASKS_CODE = "6920001000158", "16920001000155", "6920001000240"
MUTTON_BOX = box("06920001000103", "491031", "YR-1", 1000)  # two jin
OTHER_BOX = box("06920001000103", "491130", "YR-2", 500)  # one
ON_HERE, ON_THERE, NAME_THERE = "V03", "V04", "宋晓梅"


@pytest.fixture
def here(qapp: object, tmp_path: Path) -> Iterator[CheckpointWindow]:
    """The laptop that knows the checkpoint's evening before."""
    window = CheckpointWindow(tmp_path / "here", Clock(), eve=True)
    yield window
    window.close()


@pytest.fixture
def there(tmp_path: Path) -> Iterator[SecondLaptop]:
    """A new laptop: it has the district's data, and learns everything else from the first."""
    laptop = SecondLaptop(tmp_path / "there")
    yield laptop
    laptop.end()


def test_two_laptops_count_one_delivery_and_end_with_the_same_sums(here: CheckpointWindow, there: SecondLaptop) -> None:
    counter = Counter(here)
    assert counter.badge(ON_HERE) == ON_HERE
    open_shift(here)
    _order(here)
    _let_in(here)
    _carry_there(counter, there)
    there.do("hear_of_rounds")
    assert there.do("badge", ON_THERE) == ON_THERE
    there.do("receive_goods")
    _both_show(counter, there, {MUTTON: 0, MILK: 0, MASKS: 0})

    # Both at once, apart from each other: the same item, and the same lot.
    assert counter.scan(MILK_CASE, MILK_CODE, MUTTON_BOX, MUTTON_BOX) == "羊肉, lot YR-1: +2, 4 of 10 斤"
    assert there.do("scan", MUTTON_BOX, MILK_CASE, MASKS_CODE, MASKS_CODE) == "口罩50只: 2 of 5 盒"
    assert counter.scan(MILK_CODE) == "纯牛奶: 6 of 12 箱"
    assert there.do("scan", OTHER_BOX) == "羊肉, lot YR-2: 3 of 10 斤"

    # They meet: counts add up.
    _exchange(counter, there)
    _both_show(counter, there, {MUTTON: 7, MILK: 10, MASKS: 2})

    # One finishes what it knows; the other does not hear of it and counts on, also into the same lot.
    here.ctrl(Qt.Key.Key_Return)
    here.enter()
    assert here.said() == "Count finished."
    assert counter.late() == []
    assert there.do("scan", MUTTON_BOX, MILK_CODE) == "纯牛奶: 11 of 12 箱"
    _exchange(counter, there)
    _both_show(counter, there, {MUTTON: 9, MILK: 11, MASKS: 2})
    for late in (counter.late(), there.do("late")):
        (words,) = late
        assert all(each in words for each in ("羊肉 +2 斤", "纯牛奶 +1 箱", NAME_THERE)), words

    # Nothing more is counted, and lot by lot both hold the same.
    assert there.do("scan", MILK_CODE) == "The count is finished already."
    by_lot = {f"{MUTTON} YR-1": "8", f"{MUTTON} YR-2": "1", MILK: "11", MASKS: "2"}
    assert counter.lots() == there.do("lots") == by_lot
    assert counter.digest() == there.do("digest")


def _order(window: CheckpointWindow) -> None:
    """What was ordered is not what this journey is about, so it is recorded without keys."""
    desk = window.opened.desk
    products = desk.queries.reference.products()
    lines = tuple(
        OrderLine(sku, Decimal(count), products[sku].unit, products[sku].declared_price_fen)
        for sku, count in ORDERED.items()
    )
    order = c.OrderRequest("t-1", "C001-9-1-301", "M02", "typed", "T1", "2021-11-02T11:00:00.000Z", lines)
    assert isinstance(desk.do(c.TakeOrders((order,))), Done)


def _let_in(window: CheckpointWindow) -> None:
    window.go("receiving", ReceivingView)
    assert window.scan(passes.encode("TX-M02")) == "Pass TX-M02"
    check_driver(window)
    assert window.said() == "友家超市 黑A00002 has arrived."


def _carry_there(here: Counter, there: SecondLaptop) -> None:
    """What the other laptop lacks, as a stick or a network would carry it."""
    there.do("receive", here.entries_after(there.do("heads")))


def _exchange(here: Counter, there: SecondLaptop) -> None:
    """Both ways; what is derived from the entries is the same then."""
    _carry_there(here, there)
    here.receive(there.do("entries_after", here.heads()))
    assert here.digest() == there.do("digest")


def _both_show(here: Counter, there: SecondLaptop, wanted: dict[str, int]) -> None:
    """The list on the screen, on both."""
    shown = {sku: str(count) for sku, count in wanted.items()}
    here.wait_for(shown)
    there.do("wait_for", shown)
