"""Prices as merchants write them in a chat, one line at a time: 白菜 1.5元/斤, 土豆 1块8, 鸡蛋30枚 26. Knows wordings, not lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain import quantities
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.named import Named, named
from checkpoint_app.intake.order_cells import is_foreign
from checkpoint_app.intake.reasons import BadPrice, Reason
from checkpoint_app.intake.sheet_reasons import ForeignCurrency
from checkpoint_app.intake.spelling import chinese_integer, folded

NO_GOODS = frozenset({"没有", "没货", "没", "无", "无货", "缺货", "断货", "售罄", "卖完", "暂无", "不供", "今天没有"})

_NUMBERED = re.compile(r"\s*(?:[(\[]?\d{1,3}[)\]]|\d{1,3}\s*[、:]|\d{1,3}\.(?!\d))\s*")
_BETWEEN = r"[\s:=~*,-]*(?:的?(?:今天|今日|目前|现在)?(?:价格?|单价|报价|现价|售价|卖|按|是|为|涨到|涨价到|降到|降价到|调到)[\s:=是为]*)*"
_SEPARATORS = re.compile(r"[\s,;、。.|]+")
_GONE = re.compile(rf"[\s:,-]*(?:{'|'.join(sorted(NO_GOODS, key=len, reverse=True))})了?(?!\w)")
_ITEM_END = re.compile(r"[,;、。]")
_ENDS = frozenset(" \t,;、。.!|)]】")
_LIKE_A_PRICE = re.compile(r"[¥\d]|[一二两三四五六七八九十]+[块元毛角]")
_NAME_AND_PRICE = re.compile(r"(?P<name>[^\d\s¥][^\d¥]*?)(?P<rest>[\s:]*[¥\d].*)")
# The head and the sum of our own list, which a merchant may send back with the rest.
_NO_NAME = re.compile(r"[\[【]|items|in all|total|合计|总计|共|品种|商品")
_CHINESE = "一二两三四五六七八九十百零〇"
_COUNT = r"(?P<count>\d+(?:\.\d+)?|[一半每])?"
_LONGEST_LINE = 2_000


@dataclass(frozen=True, slots=True)
class Price:
    """So many fen for `count` of `unit` (empty: the product's own)."""

    fen: int
    count: Decimal
    unit: str
    written: str

    @property
    def per(self) -> str:
        """What the price is for: `3斤`."""
        return f"{quantities.text(self.count) if self.count != 1 else ''}{self.unit}"


@dataclass(frozen=True, slots=True)
class Unread:
    """Words that quote nothing, or (with a reason) cannot be taken."""

    words: str
    reason: Reason | None = None


Found = tuple[Named, Price] | tuple[Named, None] | Unread


def quotes_in(line: str, catalogue: Catalogue) -> Iterator[Found]:
    """What a line quotes, from the left. A product without a price says so; what cannot be read is not passed over."""
    text = folded(line[:_LONGEST_LINE]).strip()
    numbered = _NUMBERED.match(text)
    place = numbered.end() if numbered else 0
    reader = _Line(text, catalogue)
    while place < len(text):
        separators = _SEPARATORS.match(text, place)
        if separators is not None:
            place = separators.end()
            continue
        found, place = reader.next(place)
        yield found


class _Line:
    def __init__(self, text: str, catalogue: Catalogue) -> None:
        self._text = text
        self._catalogue = catalogue
        self._names = catalogue.names("")
        units = catalogue.units.pattern
        self._amount = re.compile(rf"[\s:]*\d+(?:\.\d+)?\s*(?:{units})(?![^\s:,;=、。-])")
        self._price = re.compile(
            rf"{_BETWEEN}(?:{_money(units)})"
            rf"\s*(?:(?:/|每|(?=[\d一半]))\s*{_COUNT}\s*(?P<unit>{units}))?(?![\d.%]|\s*[-~至到]\s*\d)"
        )

    def next(self, place: int) -> tuple[Found, int]:
        """What begins at `place`, and where it ends."""
        match = self._catalogue.product_at(self._text, place)
        if match is not None:
            what = named(self._names, self._text[place : match.end])
            if isinstance(what, Named):
                read = self._after(what, match.end)
                if read is not None:
                    return read
        return self._unknown(place)

    def _after(self, what: Named, place: int) -> tuple[Found, int] | None:
        """The price behind a product's name, with the quantity that our own list writes between them; None where other
        words follow, so that the name may be part of a longer one."""
        amount = self._amount.match(self._text, place)
        for start in ([amount.end()] if amount else []) + [place]:
            price = self._price.match(self._text, start)
            if price is not None and self._ends(price.end()):
                return _priced(what, price), price.end()
        gone = _GONE.match(self._text, place)
        if gone is not None:
            return (what, None), gone.end()
        if amount is not None and self._ends(amount.end()):
            return (what, None), amount.end()
        end = _end_of_item(self._text, place)
        rest = self._text[place:end].strip(" :=")
        if is_foreign(rest):
            return Unread(rest, ForeignCurrency(rest)), end
        if _LIKE_A_PRICE.match(rest):
            return Unread(rest, BadPrice(rest)), end
        return ((what, None), place) if self._ends(place) else None

    def _ends(self, place: int) -> bool:
        """Whether an item is complete here: nothing is glued to it but the next product."""
        follows = self._text[place : place + 1]
        return not follows or follows in _ENDS or self._catalogue.product_at(self._text, place) is not None

    def _unknown(self, place: int) -> tuple[Found, int]:
        """Words up to the end of the item; with a price in them they name a product that is not known."""
        end = _end_of_item(self._text, place)
        words = self._text[place:end].strip()
        cut = _NAME_AND_PRICE.fullmatch(words)
        if cut is None or _NO_NAME.match(words):
            return Unread(words), end
        what = named(self._names, cut["name"].strip(" :"))
        if not isinstance(what, Named):
            return Unread(words, what), end
        price = self._price.fullmatch(cut["rest"])
        return (Unread(words, BadPrice(cut["rest"].strip())) if price is None else _priced(what, price)), end


def _priced(what: Named, price: re.Match[str]) -> Found:
    written = price[0].strip(" :,=-~")
    value = _fen(price)
    if not value:
        return Unread(written, BadPrice(written))
    count = price["count"]
    per = Decimal(1) if count in (None, "一", "每") else Decimal("0.5") if count == "半" else Decimal(count)
    return what, Price(value, per, price["unit"] or "", written)


def _end_of_item(text: str, place: int) -> int:
    found = _ITEM_END.search(text, place)
    return found.start() if found else len(text)


def _money(units: str) -> str:
    """1.5元, ¥1.5, 1块8, 1元8角, 2元零5分, 8毛5, 一块五, 150分."""
    numeral = rf"(?:\d{{1,6}}|[{_CHINESE}]{{1,4}})"
    digit = "一二三四五六七八九"
    return (
        rf"(?P<yuan>{numeral})(?:块|元)钱?"
        rf"(?:零(?P<fen>\d)分?|(?P<jiao>\d{{1,2}}|[{digit}])(?:角|毛)?(?![\d十百零〇]|\s*(?:{units})))"
        rf"|(?P<mao>{numeral})(?:毛|角)(?P<rest>\d)?(?:钱|分)?"
        rf"|(?P<cents>\d{{1,6}})分钱?"
        rf"|¥?\s*(?P<plain>\d{{1,6}}(?:\.\d{{1,2}}0*)?)\s*(?:元|块|rmb)?钱?"
        rf"|(?P<spoken>[{_CHINESE}]{{1,4}})(?:块|元)钱?"
    )


def _fen(match: re.Match[str]) -> int | None:
    if match["plain"]:
        whole, _, part = match["plain"].partition(".")
        return int(whole) * 100 + int(part[:2].ljust(2, "0") or 0)
    if match["yuan"]:
        yuan = _number(match["yuan"])
        if yuan is None:
            return None
        if match["fen"]:
            return yuan * 100 + int(match["fen"])
        jiao = _number(match["jiao"])
        return None if jiao is None else yuan * 100 + (jiao if len(match["jiao"]) == 2 else jiao * 10)
    if match["mao"]:
        mao = _number(match["mao"])
        return None if mao is None else mao * 10 + int(match["rest"] or 0)
    if match["cents"]:
        return int(match["cents"])
    spoken = _number(match["spoken"])
    return None if spoken is None else spoken * 100


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else chinese_integer(text)
