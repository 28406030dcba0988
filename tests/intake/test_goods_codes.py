"""What codes on goods are, by the examples of the GS1 General Specifications (GenSpecs) and by what scanners do to them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checkpoint_app.db.rows import BoundCode
from checkpoint_app.domain import gtin, passes, tokens
from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import scale_codes
from checkpoint_app.intake.goods_codes import amount_at, key_of, read
from checkpoint_app.intake.scale_codes import PRICE_13, PRICE_WEIGHT_18, WEIGHT_13, WEIGHT_PRICE_18, ScaleFormat
from checkpoint_app.intake.scanned import (
    BagLabel,
    CatalogueCode,
    CountedItem,
    CutOff,
    Marks,
    MarksOnly,
    NotACode,
    PassCode,
    PricedItem,
    Scanned,
    TallySheetCode,
    UnknownCode,
    WeighedItem,
    WrongCheckDigit,
)

GS = "\x1d"
MILK, CASE_OF_MILK = "6901234567892", "16901234567899"
PRODUCTS = {
    product.sku: product
    for product in (
        Product("MIL-NAI", "纯牛奶", "", "盒", 500, False),
        Product("MEA-ZHUROU", "猪肉", "", "斤", 1600, True),
        Product("FRU-LI", "梨", "", "kg", 900, False),
        Product("SEA-XIA", "虾仁", "", "袋", 5900, True),
    )
}
BOUND = {
    "06901234567892": ("MIL-NAI", "1"),
    "95012345678903": ("MEA-ZHUROU", "1"),
    "09501101530003": ("MEA-ZHUROU", "1"),
    "scale:00123": ("MEA-ZHUROU", "1"),
    "scale:00124": ("FRU-LI", "1"),
    "scale:00125": ("SEA-XIA", "1"),
    "00042100005264": ("MIL-NAI", "1"),
    "SHOP-7": ("MIL-NAI", "6"),
}
CASE = {"16901234567899": ("MIL-NAI", "24")}


def scanned(
    code: str,
    scale: ScaleFormat = ScaleFormat(),  # noqa: B008
    also: Mapping[str, tuple[str, str]] | None = None,
) -> Scanned:
    return read(code, lambda key: _bound(BOUND | dict(also or {}), key), PRODUCTS, scale, passes=("TX-M01",))


def _bound(table: Mapping[str, tuple[str, str]], key: str) -> BoundCode | None:
    return BoundCode(key, table[key][0], Decimal(table[key][1])) if key in table else None


def check_digit(stem: str) -> str:
    return stem + next(digit for digit in "0123456789" if gtin.is_check_digit_right(stem + digit))


def milk(
    quantity: str = "1", *, batch: str = "", produced_on: str = "", expires_on: str = "", serial: str = ""
) -> CountedItem:
    return CountedItem("MIL-NAI", Decimal(quantity), "盒", Marks(batch, produced_on, expires_on, serial))


def pork(weight: str) -> WeighedItem:
    return WeighedItem("MEA-ZHUROU", Decimal(weight), "斤")


# numbers of trade items


@pytest.mark.parametrize("code", ["6291041500213", "376104250021234569", "9501101530003", "96385074", "036000291452"])
def test_check_digits_of_published_numbers_are_right(code: str) -> None:
    # The first two are the worked examples of GenSpecs 7.9.1 (GTIN-13, SSCC).
    assert gtin.is_check_digit_right(code)


@pytest.mark.parametrize(
    "code", [MILK, f"0{MILK}", f"]E0{MILK}", f" {MILK} ", "6 901234 567892", "６９０１２３４５６７８９２"]
)
def test_one_item_is_the_same_in_every_spelling_of_its_number(code: str) -> None:
    assert scanned(code) == milk()


def test_gtin_12_13_and_14_are_equal() -> None:
    assert key_of("036000291452") == key_of("0036000291452") == key_of("00036000291452") == "00036000291452"


@pytest.mark.parametrize("code", ["04252614", "]E004252614", "042100005264"])
def test_a_zero_suppressed_upc_is_the_same_item_as_the_whole(code: str) -> None:
    # GenSpecs 5.2.2.4.2; biip's own example.
    assert scanned(code) == milk()


def test_a_scanner_that_names_the_symbol_may_send_a_upc_e_of_system_1() -> None:
    assert scanned(f"]E0{check_e('1', '425261')}") != WrongCheckDigit(f"]E0{check_e('1', '425261')}")


def check_e(system: str, digits: str) -> str:
    """A UPC-E (of the kind that ends in 1) with its check digit."""
    stem = f"{system}{digits[:2]}10000{digits[2:5]}"
    return system + digits + check_digit(stem)[-1]


def test_a_code_not_bound_yet_says_what_to_bind() -> None:
    assert scanned("96385074") == UnknownCode("00000096385074", "96385074", "00000096385074")


def test_a_case_counts_as_its_pieces() -> None:
    assert scanned(CASE_OF_MILK, also=CASE) == milk("24")


def test_a_case_not_bound_yet_says_whose_case_it_is() -> None:
    assert scanned(CASE_OF_MILK) == UnknownCode(CASE_OF_MILK, CASE_OF_MILK, CASE_OF_MILK, inside="MIL-NAI")


def test_a_code_of_an_item_that_is_sold_no_more_can_be_bound_again() -> None:
    assert isinstance(scanned(MILK, also={"06901234567892": ("GONE", "1")}), UnknownCode)


@given(st.integers(1, 10**12 - 1), st.integers(0, 12), st.integers(1, 9))
def test_an_ean_13_with_one_wrong_digit_is_refused(number: int, place: int, more: int) -> None:
    right = check_digit(f"{number:012d}")
    wrong = right[:place] + str((int(right[place]) + more) % 10) + right[place + 1 :]
    assert scanned(wrong) == WrongCheckDigit(wrong)


@given(st.integers(1, 10**7 - 1), st.integers(0, 7), st.integers(1, 9))
def test_an_ean_8_with_one_wrong_digit_is_never_counted(number: int, place: int, more: int) -> None:
    right = check_digit(f"{number:07d}")
    wrong = right[:place] + str((int(right[place]) + more) % 10) + right[place + 1 :]
    assert isinstance(scanned(wrong, also={right.zfill(14): ("MIL-NAI", "1")}), WrongCheckDigit | UnknownCode)


# GS1 element strings


@pytest.mark.parametrize(
    "code",
    [
        f"]C1{'01'}0{MILK}17211231" + "10AB-1",
        f"]d2{'01'}0{MILK}10AB-1{GS}17211231",
        f"]Q3{GS}010{MILK}10AB-1{GS}17211231{GS}",
        f"010{MILK}10AB-1~117211231",
        f"010{MILK}10AB-1<GS>17211231",
        f"010{MILK}10AB-1^]17211231",
        f"{GS}010{MILK}10AB-1{GS}17211231",
        f"010{MILK}1721123110AB-1",
        f"1721123101{'0' + MILK}10AB-1",
        f"(01)0{MILK}(17)211231(10)AB-1",
        f"(01) 0{MILK} (10) AB-1 (17) 211231",
        f"（01）0{MILK}（10）AB-1（17）211231",
        f"https://id.gs1.org/01/0{MILK}/10/AB-1?17=211231",
        f"HTTPS://example.com/shop/01/{MILK}/10/AB-1?17=211231&utm=x",
    ],
)
def test_item_batch_and_expiry_are_read_however_fnc1_comes(code: str) -> None:
    assert scanned(code) == milk(batch="AB-1", expires_on="2021-12-31")


def test_a_batch_that_ran_into_a_date_is_told_apart_and_said_to_be_a_guess() -> None:
    found = scanned(f"010{MILK}10ABC17211231")
    assert found == CountedItem("MIL-NAI", Decimal(1), "盒", Marks("ABC", "", "2021-12-31", guessed=True))


@pytest.mark.parametrize("batch", ["A17219931", "17211231", "AB172112"])
def test_a_batch_that_only_resembles_a_date_stays_whole(batch: str) -> None:
    assert scanned(f"010{MILK}10{batch}") == milk(batch=batch)


def test_a_day_of_zeros_is_the_last_of_the_month() -> None:
    # GenSpecs 3.4.7: "If only year and month are available, DD must be filled with two zeroes".
    assert scanned(f"(01)0{MILK}(11)210500(17)240200") == milk(produced_on="2021-05-31", expires_on="2024-02-29")


def test_use_by_goes_before_best_before_and_made_before_packed() -> None:
    found = scanned(f"(01)0{MILK}(15)211130(17)211231(13)210502(11)210501")
    assert found == milk(produced_on="2021-05-01", expires_on="2021-12-31")
    assert scanned(f"(01)0{MILK}(15)211130(13)210502") == milk(produced_on="2021-05-02", expires_on="2021-11-30")


def test_a_day_that_no_calendar_has_is_said_and_the_rest_is_read() -> None:
    found = scanned(f"(01)0{MILK}(17)210230(10)B7")
    assert found == CountedItem("MIL-NAI", Decimal(1), "盒", Marks("B7", unread=("(17)210230",)))


def test_the_serial_number_is_read() -> None:
    assert scanned(f"]d2010{MILK}21S-77") == milk(serial="S-77")


@pytest.mark.parametrize(
    ("code", "weight"),
    [
        ("]C10195012345678903" + "3103000123", "0.246"),  # GenSpecs figures 7.8.5.1-1 and 7.8.5.2-1, kilograms
        (f"]C10195012345678903422616{GS}3103000123", "0.246"),
        ("(01)95012345678903(3102)000400", "8"),
        ("(01)95012345678903(3201)000195", "17.69"),  # 19.5 lb; AI 320n in GenSpecs 3.6.2
        ("]C10209501101530003310300175037" + "1", "3.5"),
    ],
)
def test_a_net_weight_is_turned_into_the_items_own_unit(code: str, weight: str) -> None:
    assert scanned(code) == pork(weight)


def test_a_weight_does_not_change_how_many_bags_there_are() -> None:
    found = scanned("(01)09501101530003(3103)000500", also={"09501101530003": ("SEA-XIA", "1")})
    assert found == CountedItem("SEA-XIA", Decimal(1), "袋")


def test_the_count_of_what_is_inside_counts() -> None:
    # GenSpecs 3.3.3: AI 02 with 37, on a logistic unit.
    assert scanned(f"]C1020{MILK}37120") == milk("120")
    assert scanned(f"(00)376104250021234569(02)0{MILK}(37)48(10)B7") == milk("48", batch="B7")


def test_a_case_bound_as_a_whole_is_not_multiplied_by_its_count() -> None:
    assert scanned(f"]C101{CASE_OF_MILK}3724", also=CASE) == milk("24")


def test_a_case_not_bound_is_known_by_its_piece_and_its_count() -> None:
    assert scanned(f"]C101{CASE_OF_MILK}3712") == milk("12")


def test_a_price_in_a_code_is_offered_and_not_counted() -> None:
    found = scanned(f"(01)95012345678903(3922)2400{''}")
    assert found == PricedItem("MEA-ZHUROU", 2400, "斤", Decimal("1.5"))
    assert scanned("(01)95012345678903(3932)1562400") == found
    assert isinstance(scanned("(01)95012345678903(3932)9782400"), CountedItem | CutOff)


def test_a_second_code_with_the_batch_alone_is_about_the_goods_before() -> None:
    assert scanned("]C110AB-1") == MarksOnly(Marks("AB-1"))


def test_a_pallet_number_is_unknown_goods() -> None:
    assert scanned("]C100376104250021234569") == UnknownCode("376104250021234569", "]C100376104250021234569")


@pytest.mark.parametrize(
    "code",
    [
        "]C101069012345678",
        f"]C1010{MILK}1721",
        f"]d2010{MILK}10",
        f"(01)0{MILK}(17)2112",
        f"(01)0{MILK}(10",
        f"(01)0{MILK}(10)",
        f"]C1020{MILK}",
        f"]C1020{MILK}30",
        "]C10195012345678903",
        "]C1",
        "]d2",
        "010690123456789",
        f"010{MILK}1721",
        f"]C199{GS}",
        f"https://id.gs1.org/01/{MILK[:9]}",
        f"https://id.gs1.org/01/0{MILK}/10",
        "CP1-P01-7ZQ4M0C2K9V3T8XA-5",
        "CPT-",
    ],
)
def test_half_a_code_is_called_that(code: str) -> None:
    assert scanned(code) == CutOff(code)


@pytest.mark.parametrize("cut", range(3, 18))
def test_an_element_string_cut_anywhere_before_its_batch_is_never_counted(cut: int) -> None:
    whole = f"]C1010{MILK}10B7"
    assert isinstance(scanned(whole[:cut]), CutOff)


def test_a_wrong_check_digit_inside_an_element_string_is_called_that() -> None:
    assert scanned(f"]C1010{MILK[:-1]}310B7") == WrongCheckDigit(f"]C1010{MILK[:-1]}310B7")
    assert scanned(f"010{MILK[:-1]}310B7") == WrongCheckDigit(f"010{MILK[:-1]}310B7")
    assert scanned("(00)376104250021234560") == WrongCheckDigit("(00)376104250021234560")


# codes of a shop's scale


def scale_code(stem: str) -> str:
    return check_digit(stem)


PRICED = ScaleFormat((PRICE_13, PRICE_WEIGHT_18))


@pytest.mark.parametrize(("item", "unit", "weight"), [("00123", "斤", "2.469"), ("00124", "kg", "1.235")])
def test_a_scales_weight_is_turned_into_the_items_own_unit(item: str, unit: str, weight: str) -> None:
    grams = {"2.469": "01234", "1.235": "01235"}[weight]
    found = scanned(scale_code(f"20{item}{grams}"))
    assert isinstance(found, WeighedItem)
    expected = Decimal(grams) / (500 if unit == "斤" else 1000)
    assert (found.weight, found.unit) == (expected, unit)


def test_a_scales_price_is_offered_at_the_declared_price() -> None:
    code = scale_code("220012302400")
    assert scanned(code, PRICED) == PricedItem("MEA-ZHUROU", 2400, "斤", Decimal("1.5"), label=code)


def test_a_price_that_makes_no_whole_bags_offers_nothing() -> None:
    even, odd = scale_code("220012511800"), scale_code("220012511801")
    assert scanned(even, PRICED) == PricedItem("SEA-XIA", 11800, "袋", Decimal(2), label=even)
    assert scanned(odd, PRICED) == PricedItem("SEA-XIA", 11801, "袋", None, label=odd)


@pytest.mark.parametrize(
    ("layout", "stem"), [(WEIGHT_PRICE_18, "21001230075002400"), (PRICE_WEIGHT_18, "21001230240000750")]
)
def test_a_long_scale_code_is_weighed(layout: str, stem: str) -> None:
    code = scale_code(stem)
    assert scanned(code, ScaleFormat((layout,))) == replace(pork("1.5"), label=code)


def test_a_scale_code_of_an_unknown_item_says_what_to_bind() -> None:
    code = scale_code("209999901000")
    assert scanned(code) == UnknownCode("scale:99999", code)
    assert scanned(code, also={"scale:99999": ("MEA-ZHUROU", "1")}) == replace(pork("2"), label=code)


def test_a_number_with_prefix_2_that_was_bound_whole_is_no_scale_code() -> None:
    code = scale_code("200012301000")
    assert scanned(code, also={f"0{code}": ("MIL-NAI", "1")}) == milk()


def test_only_the_prefixes_chosen_are_a_scales() -> None:
    code = scale_code("290012301000")
    assert scanned(code, ScaleFormat((WEIGHT_13,), ("20",))) == UnknownCode(f"0{code}", code, f"0{code}")


def test_a_misread_scale_code_is_refused() -> None:
    assert scanned("2000123010009") == WrongCheckDigit("2000123010009")
    assert scanned("210012300750024009") == WrongCheckDigit("210012300750024009")


def test_a_weight_of_nothing_is_no_goods() -> None:
    assert scanned(scale_code("200012300000")) == NotACode(scale_code("200012300000"))


@pytest.mark.parametrize("chosen", [ScaleFormat(), PRICED, ScaleFormat(("FFPPPPPXWWWWC",), ("20", "25"))])
def test_the_chosen_format_is_remembered_as_text(chosen: ScaleFormat) -> None:
    assert ScaleFormat.from_text(chosen.to_text()) == chosen


@pytest.mark.parametrize("text", ["", "FFPPPPPWWWWWC", "20 21", "FFWWWWWWWWWWC 20", f"{WEIGHT_13} {PRICE_13} 20", "x"])
def test_a_format_that_no_release_wrote_is_none_and_read_as_usual(text: str) -> None:
    assert ScaleFormat.from_text(text).layouts == ()
    assert ScaleFormat.from_text(text).with_usual() == ScaleFormat()


def test_a_layout_takes_the_place_of_the_one_of_its_length() -> None:
    chosen = ScaleFormat(()).choosing(WEIGHT_13).choosing(PRICE_WEIGHT_18).choosing(PRICE_13)
    assert (chosen.layout(13), chosen.layout(18), len(chosen.layouts)) == (PRICE_13, PRICE_WEIGHT_18, 2)
    assert chosen.with_usual() == chosen
    assert ScaleFormat((PRICE_13,)).with_usual().layout(18) == WEIGHT_PRICE_18


@pytest.mark.parametrize("layout", ["FFPWPWPWPWPWC", "FFPPPPPPPPPPC", "PPPPPPPWWWWWC", "FFPPPPPWWWWC", ""])
def test_a_layout_needs_an_item_and_a_measure_each_in_one_piece(layout: str) -> None:
    assert not scale_codes.is_layout(layout)


# what is ours, and what is nothing


def test_our_own_papers_are_told_by_what_they_are() -> None:
    label = tokens.encode("P01", "7ZQ4M0C2K9V3T8XA")
    assert scanned(label) == BagLabel("P01", "7ZQ4M0C2K9V3T8XA")
    assert scanned("mil-nai") == CatalogueCode("MIL-NAI")
    assert scanned("TX-M01") == scanned(passes.encode("TX-M01")) == PassCode("TX-M01")
    assert scanned("cpt-a7k2") == TallySheetCode("A7K2")


def test_a_shops_own_code_counts_as_what_it_was_bound_to() -> None:
    assert scanned("shop-7") == milk("6")
    assert scanned("SHOP-8") == UnknownCode("SHOP-8", "SHOP-8")


@pytest.mark.parametrize(
    "code", ["", "  ", "7", "a\x07bc", "你好", "https://example.com/pay?x=1", "http://[", "x" * 401]
)
def test_what_stands_on_no_goods_is_no_code(code: str) -> None:
    assert scanned(code) == NotACode(code)


def test_more_than_anybody_brings_is_no_code() -> None:
    assert scanned(f"]C1020{MILK}3799999999") == NotACode(f"]C1020{MILK}3799999999")


@pytest.mark.parametrize(
    "code",
    ["https://id.gs1.org/01/06901234567892", "(01)06901234567892", "你好", "x" * 60, "", "6901234567893", "scale:x"],
)
def test_what_cannot_be_bound_has_no_key(code: str) -> None:
    assert key_of(code) == ""


def test_a_scale_item_and_a_shops_code_have_keys() -> None:
    assert (key_of("Scale:00123"), key_of("]C0shop-7")) == ("scale:00123", "SHOP-7")


@given(st.integers(1, 10**6), st.integers(0, 10**6), st.sampled_from(["斤", "kg", "袋"]))
def test_an_amount_at_a_price_costs_that_price(price: int, unit_price: int, unit: str) -> None:
    amount = amount_at(price, unit_price, unit)
    if amount is not None:
        assert abs(amount * unit_price - price) <= (Decimal("0.0005") * unit_price if unit != "袋" else 0)


_PIECES = st.sampled_from(
    ["]C1", "]d2", "]Q3", "]E0", "]", "01", "02", "10", "17", "37", "3103", "3922", "00", f"0{MILK}", GS, "~1", "(01)",
     "(10)", "(", ")", "https://", "/01/", "2112", "310230", "CP1-", "CPT-", "20", "001230", "你", " ", "\x00", "²", "٣"]
)  # fmt: skip


@given(st.text(max_size=60) | st.lists(_PIECES | st.text("0123456789ABC", max_size=9), max_size=9).map("".join))
@example("]C1" + GS)
@example("https://x/01/٣")
@example("٣" * 13)
def test_any_text_has_an_answer(code: str) -> None:
    found = scanned(code)
    assert isinstance(found, Scanned)
    if isinstance(found, CountedItem):
        assert found.quantity > 0
    if isinstance(found, UnknownCode):
        assert found.written == code
        assert found.code == key_of(found.code)


@given(st.text(max_size=40))
def test_a_key_is_its_own_key(code: str) -> None:
    assert key_of(key_of(code)) == key_of(code)


def test_the_program_starts_without_biip() -> None:
    loaded = "import sys, checkpoint_app.intake.goods_codes; print('biip' in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout == "False\n"
    )
