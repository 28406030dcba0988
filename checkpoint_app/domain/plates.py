"""Chinese vehicle plates: how people write them, and the one form in which they are stored. Knows no vehicle.

The numbers are those of GA 36-2018 (motor vehicle plates of the People's Republic of China): the province's character, the
letter of the issuing office, and a sequence of letters and digits without I and O. Small new-energy vehicles have six
places, the first of them a letter; large ones five digits and a letter. D and A to E stand for purely electric, F and G to K
for other drives. Beside them stand the plates that also come with goods and that the standard does not number so: tractors,
the forces, the armed police, fire and rescue.
"""

from __future__ import annotations

import re
import unicodedata

PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_OFFICE = rf"[{PROVINCES}][A-HJ-NP-Z]"
_PLACE = "[A-HJ-NP-Z0-9]"
# What people put between the parts, and what phones and scanners make of it.
_SEPARATORS = re.compile(r"[\s·•‧・･.\-‐‑–—_]+")
_PLATE = re.compile(
    "|".join(
        (
            rf"{_OFFICE}{_PLACE}{{5}}",
            rf"{_OFFICE}{_PLACE}{{4}}[挂学警]",
            rf"粤Z{_PLACE}{{4}}[港澳]",
            rf"{_OFFICE}{_PLACE}{{4}}领",
            r"使\d{6}",
            rf"{_OFFICE}[A-HJK]{_PLACE}\d{{4}}",
            rf"{_OFFICE}\d{{5}}[A-HJK]",
            rf"[{PROVINCES}]\d{{7}}",
            r"[A-HJ-NP-Z]{2}\d{5}",
            rf"WJ[{PROVINCES}]?\d{{4}}[0-9A-HJ-NP-Z]",
            rf"[{PROVINCES}]X\d{{4}}应急",
        )
    )
)


def stored(text: str) -> str:
    """`沪ad 12345`, `沪Ａ·12345`: in capitals, half width and without separators. It need not be a plate."""
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", text)).upper()


def is_plate(plate: str) -> bool:
    """Whether a plate in its stored form is one that a vehicle in China may carry."""
    return _PLATE.fullmatch(plate) is not None
