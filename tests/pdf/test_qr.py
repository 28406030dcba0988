from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from checkpoint_app.domain.tokens import encode, new_bag_id
from checkpoint_app.pdf import qr


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", min_size=1, max_size=60))
def test_the_rectangles_are_the_code_and_touch_no_module_twice(code: str) -> None:
    symbol = qr.symbol(code)
    image = Image.new("L", (symbol.full_side, symbol.full_side), 255)
    for left, bottom, width, height in symbol.rectangles:
        for x in range(left, left + width):
            for y in range(symbol.side - bottom - height, symbol.side - bottom):
                place = (x + qr.QUIET_ZONE, y + qr.QUIET_ZONE)
                assert image.getpixel(place) == 255
                image.putpixel(place, 0)
    read = zxingcpp.read_barcode(image.resize((symbol.full_side * 4, symbol.full_side * 4), Image.Resampling.NEAREST))
    assert read is not None
    assert read.text == code
    assert read.ec_level == "M"


def test_a_bag_token_stays_at_version_2() -> None:
    assert qr.symbol(encode("CHECKPT8", new_bag_id(b"\xff" * 10))).side == 25


@pytest.mark.parametrize("code", ["", "lower", "王", "CP1\n", "A" * 4000])
def test_a_text_outside_of_the_alphanumeric_mode_is_refused(code: str) -> None:
    with pytest.raises(qr.NotEncodable):
        qr.symbol(code)
