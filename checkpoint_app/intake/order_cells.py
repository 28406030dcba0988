"""One cell of an order file as a number, a sum of money, a time, a status. Knows spellings, not columns."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Literal

from checkpoint_app.domain import quantities
from checkpoint_app.intake.spelling import folded

Status = Literal["stands", "withdrawn", "unpaid", "unclear"]

_CHINA = timezone(timedelta(hours=8))
_TIME = re.compile(
    r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[t\s]\s*(\d{1,2})[:时](\d{1,2})(?:[:分](?:(\d{1,2})(?:\.\d+)?秒?)?)?)?"
)
_TIME_OF_DAY = re.compile(r"\d{1,2}[:时]\d{1,2}.*")
_ORDER_NUMBER = re.compile(r"[\w./#-]{1,64}")
_SHORTENED_NUMBER = re.compile(r"\d(?:\.\d+)?e\+?\d+")
_FEN = re.compile(r"\d{1,9}(?:\.0+)?")
_YUAN = re.compile(r"(\d{1,7}|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2})0*)?")
_FIRST_YEAR = 2000  # an earlier year is a typing error, or a spreadsheet's day 0
_FOREIGN = re.compile(r"\$|美元|美金|usd|港元|港币|hk|欧元|eur|€|£|₩")
_QUANTITY = re.compile(r"[x×*]?\s*(?P<number>[+-]?\d+(?:\.\d+)?)\s*(?P<unit>[^\d\s+*/×.,-]{0,4})")

_WITHDRAWN = re.compile(
    r"(?:交易|订单|全额|用户|买家|系统|商家|已|超时)?(?:取消|退款|关闭|作废|撤销|退单|退货|退)(?:成功|完成|订单|退款)?|cancell?ed|refunded|closed|void"
)
_UNPAID = re.compile(r"(?:待|未|等待)(?:买家)?(?:付款|支付)|unpaid|pending payment")
_STANDS = re.compile(
    r"|-|无|否|正常|有效|(?:无|未|没有|不)(?:退款|售后|退货|取消|退)|(?:交易|支付|付款|下单|接龙|接单)(?:成功|完成)|完成|"
    r"(?:已|待|未|等待|正在)?(?:付款|支付|发货|收货|核销|自提|提货|取货|配送|接单|备货|评价|完成|下单|确认|签收|成团|出餐|处理|发出)(?:中|成功)?|"
    r"(?:进行|配送|备货|处理|拣货)中|paid|complete|completed|shipped|confirmed|processing|ok"
)


def fen(text: str, *, in_fen: bool) -> int | None:
    """The sum in a cell, in fen; None for what is not one in this currency, exactly."""
    plain = folded(text).strip()
    if in_fen:
        return int(plain.partition(".")[0]) if _FEN.fullmatch(plain) else None
    match = _YUAN.fullmatch(plain.removeprefix("¥").removesuffix("元").strip())
    return int(match[1].replace(",", "")) * 100 + int((match[2] or "0").ljust(2, "0")) if match else None


def is_foreign(text: str) -> bool:
    """Whether a price, or a column's title, names another currency than yuan."""
    return _FOREIGN.search(folded(text)) is not None


def utc(text: str) -> str | None:
    """A time as people here write it, in their zone, as UTC ISO-8601; a date alone is its first minute."""
    match = _TIME.fullmatch(folded(text).strip())
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
    try:
        moment = datetime(year, month, day, hour, minute, second, tzinfo=_CHINA)
    except ValueError:
        return None
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if year >= _FIRST_YEAR else None


def is_time_of_day(text: str) -> bool:
    """Whether it is a time without its date, which stands in another column."""
    return _TIME_OF_DAY.fullmatch(folded(text).strip()) is not None


def order_number(text: str) -> str | None:
    """The number in one spelling; None for what cannot be one, such as 2.02111E+13, left by a spreadsheet program."""
    number = "".join(folded(text).upper().split())
    if _SHORTENED_NUMBER.fullmatch(number.lower()) or not _ORDER_NUMBER.fullmatch(number):
        return None
    return number


def shape(number: str) -> str:
    """What order numbers of one file have in common."""
    return re.sub(r"\d", "9", number)


def quantity_and_unit(text: str) -> tuple[Decimal, str] | None:
    """`2`, `x2`, `2斤`: the number and the unit beside it, if any."""
    match = _QUANTITY.fullmatch(folded(text).strip())
    if match is None:
        return None
    try:
        return quantities.parse(match["number"]), match["unit"]
    except quantities.NotAQuantity:
        return None


def status_of(text: str) -> Status:
    """Whether an order with this status is one. 部分退款 and 退款中 are for a person to decide."""
    plain = "".join(folded(text).split())
    if _UNPAID.fullmatch(plain):
        return "unpaid"
    if _STANDS.fullmatch(plain):
        return "stands"
    return "withdrawn" if _WITHDRAWN.fullmatch(plain) else "unclear"
