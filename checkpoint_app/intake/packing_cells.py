"""The titles of a packing list, and its days, shelf lives and batches. Knows spellings, not rows."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from checkpoint_app.intake.spelling import folded

PackingMeaning = Literal[
    "sku",
    "barcode",
    "product",
    "spec",
    "quantity",
    "measure",
    "cases",
    "per_case",
    "batch",
    "produced_on",
    "expires_on",
    "shelf_life",
    "origin",
]
"""`cases` counts cases, each of `per_case` pieces; `shelf_life` is a span, or the day on which it ends."""

_WORDS: dict[PackingMeaning, str] = {
    "sku": "商品编码 商品编号 货号 sku 编码 商品代码 代码 物料编码 商品id itemcode code productcode",
    "barcode": "条码 条形码 商品条码 商品条形码 国际条码 69码 箱码 ean ean13 upc gtin barcode",
    "product": "商品 商品名称 商品名 品名 名称 货品 货品名称 产品 产品名称 物品 货物 货物名称 品项 product item goods description "
    "productname itemname",
    "spec": "规格 商品规格 规格型号 包装规格 spec specification size",
    "quantity": "数量 发货数量 发货数 出库数量 出货数量 实发数量 实发数 送货数量 配送数量 总数量 总数 数目 qty quantity shipped "
    "quantityshipped",
    "measure": "单位 计量单位 销售单位 uom unit",
    "cases": "箱数 件数 整箱数 箱 件 总箱数 总件数 cases cartons ctns packages",
    "per_case": "每箱数量 每箱数 每箱 装箱数 箱规 箱容 箱入数 每件数量 每件数 入数 装箱规格 件装数 packsize casesize piecespercase "
    "unitspercase pcsctn pcs/ctn",
    "batch": "批号 批次 批次号 生产批号 生产批次 产品批号 lot batch lotno batchno lotnumber batchnumber",
    "produced_on": "生产日期 生产日 制造日期 出厂日期 包装日期 屠宰日期 加工日期 productiondate mfgdate manufactured produced",
    "expires_on": "到期日 到期日期 失效日期 有效期至 有效期 保质期至 保质期到 截止日期 过期日期 限用日期 最佳食用日期 expiry expirydate "
    "expirationdate bestbefore useby",
    "shelf_life": "保质期 保质期天 保质期限 保质天数 保质期天数 shelflife shelflifedays",
    "origin": "产地 原产地 原产国 产地来源 来源地 生产地 原产国地区 origin countryoforigin",
}
_MEANINGS = {word: meaning for meaning, words in _WORDS.items() for word in words.split()}
_LIKE: tuple[tuple[re.Pattern[str], PackingMeaning], ...] = (
    (re.compile(r"条.?码|barcode|gtin"), "barcode"),
    (re.compile(r"(?:商品|货品|产品|物料).*(?:编码|编号|代码)"), "sku"),
    (re.compile(r"批[号次]"), "batch"),
    (re.compile(r"(?:生产|制造|出厂|加工).*(?:日期|时间)"), "produced_on"),
    (re.compile(r"(?:到期|失效|过期|有效期).*"), "expires_on"),
    (re.compile(r"保质"), "shelf_life"),
    (re.compile(r"产地|产国"), "origin"),
    (re.compile(r"每[箱件].*|箱规.*|装箱数.*"), "per_case"),
    (re.compile(r".*[箱件]数"), "cases"),
    (re.compile(r".*数量|qty"), "quantity"),
    (re.compile(r"(?:商品|货品|产品|货物).*名"), "product"),
)
_ASIDE = re.compile(r"[(\[【][^)\]】]*[)\]】]|[*:：./_\-]+")

_DAY = re.compile(r"(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\st]+\d{1,2}:\d{2}(?::\d{2})?)?")
_PACKED_DAY = re.compile(r"(20\d\d)(\d\d)(\d\d)")
_SPAN = re.compile(r"(\d{1,4})\s*(天|日|d|days?|个?月|m|months?|年|y|years?)?")
_SHORTENED_NUMBER = re.compile(r"\d(?:\.\d+)?e\+?\d+")
_LONGEST_BATCH = 40
_LONGEST_SPAN_DAYS = 36_500
LONGEST_ORIGIN = 60


@dataclass(frozen=True, slots=True)
class Span:
    """How long goods keep."""

    days: int = 0
    months: int = 0

    def after(self, begin: date) -> date:
        """The day that lies so long after `begin`; the last of the month where that has no such day."""
        month = begin.month - 1 + self.months
        year, month = begin.year + month // 12, month % 12 + 1
        day = min(begin.day, calendar.monthrange(year, month)[1])
        return date(year, month, day) + timedelta(days=self.days)


def meaning_of(title: str) -> PackingMeaning | None:
    """What a column holds, by its title; None for words that are in no list here."""
    written = "".join(folded(title).split())
    for plain in (written, _ASIDE.sub("", written)):
        if plain in _MEANINGS:
            return _MEANINGS[plain]
    plain = _ASIDE.sub("", written)
    if not plain or len(plain) > 30:
        return None
    return next((meaning for pattern, meaning in _LIKE if pattern.fullmatch(plain) or pattern.match(plain)), None)


def day(text: str) -> date | None:
    """2021-11-03, 2021/11/3, 20211103, 2021年11月3日; None for what is no day of this century."""
    plain = folded(text).strip()
    match = _DAY.fullmatch(plain) or _PACKED_DAY.fullmatch(plain)
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def span(text: str) -> Span | None:
    """180天, 12个月, 1年, 180; None for what is no span."""
    match = _SPAN.fullmatch(folded(text).strip())
    if match is None or not int(match[1]) > 0:
        return None
    number, unit = int(match[1]), (match[2] or "天")[:1]
    if unit in "年y":
        made = Span(months=12 * number)
    elif unit in "个月m":
        made = Span(months=number)
    else:
        made = Span(days=number)
    return made if made.days + made.months * 31 <= _LONGEST_SPAN_DAYS else None


def batch(text: str) -> str | None:
    """The batch as written; None for one that cannot be, such as 2.02111E+13, left by a spreadsheet program."""
    plain = " ".join(text.split())
    too_odd = len(plain) > _LONGEST_BATCH or not plain.isprintable() or _SHORTENED_NUMBER.fullmatch(plain.lower())
    return None if too_odd else plain
