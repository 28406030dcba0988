"""Why a price is flagged, in words."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from checkpoint_app.domain import money
from checkpoint_app.domain.rules.price_watch import Flag, Watch
from checkpoint_app.words import translate


def flag_name(flag: Flag) -> str:
    """In a cell of a list: `above declared, +25 %`."""
    return translate("PriceWatch", "{why}, +{percent} %").format(why=_name(flag.why), percent=flag.percent)


def flag_text(flag: Flag) -> str:
    """In one sentence, with both prices."""
    match flag.why:
        case Watch.ABOVE_DECLARED:
            text = translate("PriceWatch", "{price} is above the declared price of {against}.")
        case Watch.ABOVE_MEDIAN:
            text = translate("PriceWatch", "{price} is above {against}, the median of what the other merchants quoted.")
        case Watch.RISEN:
            text = translate("PriceWatch", "{price} has risen from {against}, this merchant's last price.")
        case Watch.INVOICED_ABOVE_QUOTE:
            text = translate("PriceWatch", "{price} was invoiced, and {against} quoted.")
        case Watch.BILLED_ABOVE_INVOICE:
            text = translate("PriceWatch", "{price} was billed to households, and {against} invoiced.")
    return text.format(price=money.text(flag.price_fen), against=yuan(flag.against))


def yuan(fen: Fraction) -> str:
    """`3.10`, or `3.105` for a median between two fen."""
    return money.text(int(fen)) if fen.denominator == 1 else f"{Decimal(int(fen * 10)).scaleb(-3):f}"


def _name(why: Watch) -> str:
    match why:
        case Watch.ABOVE_DECLARED:
            return translate("PriceWatch", "above declared")
        case Watch.ABOVE_MEDIAN:
            return translate("PriceWatch", "above the others")
        case Watch.RISEN:
            return translate("PriceWatch", "risen")
        case Watch.INVOICED_ABOVE_QUOTE:
            return translate("PriceWatch", "invoiced above quote")
        case Watch.BILLED_ABOVE_INVOICE:
            return translate("PriceWatch", "billed above invoice")
