"""What may be said of a lot, a packing list, and a code that stands for goods."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain import goods_reasons as g
from checkpoint_app.domain import gtin, money_reasons, passes, tokens
from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.commands import BindBarcode, DescribeLot, ReadPackingList
from checkpoint_app.domain.facts import AnnouncedLine, BarcodeBound, Certificate, LotDescribed, PackingListRead
from checkpoint_app.domain.quantities import LARGEST
from checkpoint_app.domain.rules import lots
from checkpoint_app.domain.state import Delivery

ARRIVED = Delivery("D1", "P01", "M01", "黑A12345", "", "t1", 50, "", "", 0, "", 0, "", "", "")
PAPER = Certificate("customs", " HG-1 ")
LOT = DescribeLot(
    "D1", "FISH", " L1 ", "2021-10-01", "2022-10-01", " 挪威 ", True, " 0201 ", (PAPER, PAPER), " −18.5 ℃ "
)
LINE = AnnouncedLine("RICE", Decimal(5), "斤", " L1 ", "2021-10-01", "2022-10-01", "五常")


def read(*lines: AnnouncedLine, delivery: Delivery | None = ARRIVED) -> tuple[PackingListRead] | o.Refused:
    return lots.read_packing_list(ReadPackingList("D1", lines), delivery, lambda sku: "斤" if sku == "RICE" else "")


def bind(code: str, quantity: str = "12", *, known: bool = True, bound: tuple[str, Decimal] | None = None) -> object:
    return lots.bind(BindBarcode(code, "MILK", Decimal(quantity)), known=known, bound=bound)


# lots


def test_a_lot_is_described_whole_and_without_blanks() -> None:
    assert lots.describe(LOT, ARRIVED, "盒") == (
        LotDescribed(
            "D1",
            "FISH",
            "L1",
            "2021-10-01",
            "2022-10-01",
            "挪威",
            True,
            "0201",
            (Certificate("customs", "HG-1"),),
            "-18.5",
        ),
    )


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        (replace(LOT, produced_on="2021-02-30"), g.BadDay("produced_on", "2021-02-30")),
        (replace(LOT, expires_on="20221001"), g.BadDay("expires_on", "20221001")),
        (replace(LOT, expires_on="1/10/2022"), g.BadDay("expires_on", "1/10/2022")),
        (replace(LOT, expires_on="2021-09-30"), g.ExpiresBeforeProduced("2021-10-01", "2021-09-30")),
        (replace(LOT, batch="L\x1d1"), g.BadBatch("L\x1d1")),
        (replace(LOT, temperature="-185"), g.BadTemperature("-185")),
        (replace(LOT, temperature="cold"), g.BadTemperature("cold")),
        (replace(LOT, certificates=(Certificate("visa", "1"),)), money_reasons.NoSuchChoice("visa")),
    ],
)
def test_what_cannot_be_said_of_a_lot_is_refused(changed: DescribeLot, reason: o.Reason) -> None:
    assert lots.describe(changed, ARRIVED, "盒") == o.Refused(reason)


def test_a_lot_of_no_delivery_or_of_no_item_is_refused() -> None:
    assert lots.describe(LOT, None, "盒") == o.Refused(o.NotFound("delivery", "D1"))
    assert lots.describe(LOT, ARRIVED, "") == o.Refused(o.UnknownProduct("FISH"))


@given(st.dates().map(str) | st.text(max_size=12), st.dates().map(str) | st.just(""))
def test_days_that_are_taken_are_days_in_their_order(produced: str, expires: str) -> None:
    if lots.days_problem(produced, expires) is None:
        assert not (produced and expires) or produced <= expires
        assert len(produced) in (0, 10)


# packing lists


def test_a_packing_list_adds_up_lines_of_one_lot() -> None:
    known = replace(LINE, batch="L1")
    assert read(LINE, replace(LINE, quantity=Decimal(2)), replace(LINE, batch="")) == (
        PackingListRead("D1", (replace(known, quantity=Decimal(7)), replace(LINE, batch=""))),
    )


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (replace(LINE, sku="ZZ"), o.UnknownProduct("ZZ")),
        (replace(LINE, quantity=Decimal(0)), o.BadQuantity(Decimal(0))),
        (replace(LINE, quantity=LARGEST), o.BadQuantity(LARGEST + 5)),
        (replace(LINE, unit="袋"), g.AnnouncedUnitDiffers("RICE", "袋", "斤")),
        (replace(LINE, batch="L" * 41), g.BadBatch("L" * 41)),
        (replace(LINE, expires_on="2021-13-01"), g.BadDay("expires_on", "2021-13-01")),
    ],
)
def test_one_wrong_line_refuses_the_whole_packing_list(line: AnnouncedLine, reason: o.Reason) -> None:
    assert read(LINE, line) == o.Refused(reason)


def test_an_empty_packing_list_and_one_of_no_delivery_are_refused() -> None:
    assert read() == o.Refused(g.LinesMissing())
    assert read(LINE, delivery=None) == o.Refused(o.NotFound("delivery", "D1"))


# codes


@pytest.mark.parametrize(
    "code",
    [
        "6901234567892",
        "036000291452",
        "96385074",
        "16901234567899",
        "2112345000006",
        "212345678901",
        "20123456",
        "SHOP-7",
        "123",
    ],
)
def test_a_code_is_bound_to_so_many_pieces(code: str) -> None:
    assert bind(f" {code} ") == (BarcodeBound(code, "MILK", Decimal(12)),)


@pytest.mark.parametrize(
    "code",
    [
        "",
        " ",
        "6901234567893",
        "036000291453",
        "96385075",
        "26901234567895",
        "A" * 81,
        "69\x1d01",
        tokens.encode("P01", tokens.new_bag_id(b"0123456789")),
        "CP1-P01",
        passes.encode("TX-7"),
        "CPT-T123456",
    ],
)
def test_what_stands_for_no_goods_is_not_bound(code: str) -> None:
    assert bind(code) == o.Refused(g.BadBarcode(code.strip()))


def test_a_code_is_bound_to_a_known_item_and_a_real_amount_and_once() -> None:
    assert bind("SHOP-7", known=False) == o.Refused(o.UnknownProduct("MILK"))
    assert bind("SHOP-7", "0") == o.Refused(o.BadQuantity(Decimal(0)))
    assert bind("SHOP-7", bound=("MILK", Decimal(12))) == ()
    assert bind("SHOP-7", bound=("MILK", Decimal(6))) == (BarcodeBound("SHOP-7", "MILK", Decimal(12)),)


@given(st.from_regex(r"[0-9]{7}|[0-9]{11,13}", fullmatch=True))
def test_exactly_one_digit_checks_a_number(digits: str) -> None:
    assert sum(gtin.is_check_digit_right(digits + str(check)) for check in range(10)) == 1
