"""What a scanned text is, in words, for a scan that has no meaning where it was made. It changes nothing."""

from __future__ import annotations

import re

from checkpoint_app.domain import tokens
from checkpoint_app.ui.texts.wording import Words
from checkpoint_app.words import translate

_GOODS = re.compile(r"\d{8}|\d{12,14}")
_WEB = re.compile(r"(https?|weixin|alipays?)://|www\.", re.IGNORECASE)
_SHOWN = 28


def code_words(code: str, checkpoint: str = "") -> Words:
    """Names what `code` is and says that nothing was changed. `checkpoint` tells our own labels from others'."""
    match tokens.decode(code):
        case tokens.BagToken(checkpoint=other) if checkpoint and other != checkpoint:
            return Words(
                translate("Codes", "A bag label of another checkpoint."),
                translate("Codes", "It is of {checkpoint}. Nothing was changed. Put the bag aside for them.").format(
                    checkpoint=other
                ),
            )
        case tokens.BagToken():
            return Words(
                translate("Codes", "A bag label."),
                translate("Codes", "Nothing was changed. To hand the bag over, go to Delivery and scan it there."),
            )
        case tokens.BrokenToken():
            return Words(
                translate("Codes", "Only half of a bag label was read."),
                translate("Codes", "Nothing was changed. Hold the scanner still and scan again."),
            )
        case tokens.ForeignCode():
            return _foreign(code.strip())


def _foreign(code: str) -> Words:
    shown = code if len(code) <= _SHOWN else code[:_SHOWN] + "…"
    if _GOODS.fullmatch(code):
        return Words(
            translate("Codes", "A barcode of goods."),
            translate("Codes", "{code} means nothing here. Nothing was changed.").format(code=shown),
        )
    if _WEB.match(code):
        return Words(
            translate("Codes", "A code of another program."),
            translate("Codes", "It holds a web address: {code}. Nothing was changed.").format(code=shown),
        )
    return Words(
        translate("Codes", "This code means nothing here."),
        translate("Codes", "It reads “{code}”. Nothing was changed.").format(code=shown),
    )
