"""An entry's words cut into product names, quantities, turns of phrase and the rest. Knows how they look, not what they
mean together."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from checkpoint_app.domain import quantities
from checkpoint_app.intake import units
from checkpoint_app.intake.names import Named, Names
from checkpoint_app.intake.spelling import chinese_quantity
from checkpoint_app.intake.vocabulary import vocabulary

Turn = Literal[
    "each",
    "join",
    "more",
    "no",
    "have",
    "into",
    "less",
    "wrong",
    "anew",
    "all",
    "or",
    "filler",
    "vague",
    "ask",
    "given",
]

_TURNS: Mapping[Turn, str] = {
    "each": "各来 各要 各买 各拿 各订 各带 各整 各 每样来 每样要 每样 每种来 每种要 每种 一样来 一样要 一样 分别来 分别要 分别 各自 每个 都来 都要 都是",
    "join": "和 及 以及 与 跟 还有 还要 另外 此外 然后 再就是 还得 还想要 对了",
    "more": "再加 再要 再来 再加上 追加 多加 另加 外加 加 加上 再 再带 再拿 再订 再整 补 补个 多要 再多要 再多来 加购 添 再添 能加 能再加",
    "no": "不要了 不要啦 不要 别要了 别要 不用了 不用 不需要了 不需要 不买了 不订了 不定了 取消了 取消掉 取消 去掉 删掉 删除 删了 删 退了 退掉 退货 "
    "退 划掉 作废 撤了 撤销 撤单 撤 算了 不来了 免了 先不要了 先不要 就不要了 就不要 不要嘞 不订 不买 退订 退单 撤回 不要咯",
    "have": "家里有 家里还有 家有 我家有 家里有了 不变 照旧 不动 还够 够了 够吃 不缺 还没吃完",
    "into": "改成 改为 换成 换为 换作 换 变成 改到 改 调成 调整为 更改为 更正为 改要 换要 → ⇒ ➡ -> => 替换成",
    "less": "少要 减少 减去 减掉 减 少来",
    "wrong": "不对 不是 写错了 写错 打错了 打错 说错了 说错 发错了 发错 错了 弄错了 搞错了 更正 纠正 修改 修正 改一下",
    "anew": "重新订 重新写 重新来 重新下单 重新接 重新 重发 重写 以这个为准 以此为准 以这条为准 以这次为准 之前的不算 前面的不算 上面的不算 之前的作废 "
    "前面的作废 上面的作废 上面作废 前面作废 之前作废 之前订的都取消 之前的都取消 前面的都取消 上面的都取消 之前的取消 之前订的取消 之前的都不要了",
    "all": "全部 全都 所有 都 全 整单",
    "vague": "一些 一点 一点儿 点儿 点 些 若干 少许 几个 几斤 几袋 几棵 几根 几样 适量 随便",
    "ask": "有没有 有吗 还有吗 没有了吗 吗 么",
    "or": "或 或者 或是 要么 还是",
    "given": "让给 转给 转让给 匀给 送给 让一半给",
    "filler": "我 我们 我家 我们家 俺 俺家 咱 咱家 家 家里 给 给我 给我家 给俺 帮 帮我 帮我家 帮忙 麻烦 请 想 想要 要 需要 来 来个 整 整个 整点 搞 弄 订 定 "
    "买 购 购买 拿 带 捎 报 接 先 先来 就 那 那个 这个 这 呢 啊 吧 哈 呀 哦 噢 嗯 了 的 呗 嘛 喽 哟 额 呃 还 也 又 共 一共 总共 数量 商品 物品 品名 "
    "所需 所需物品 需要物资 物资 采购 内容 菜品 团购 下单 预订 谢谢 多谢 谢啦 感谢 辛苦 辛苦了 您 你 团长 群主 老板 大家 麻烦了 割 拉 称 大概 大约 约 "
    "左右 上下 共计 单位 收 到 送 送到 送来 啥 行 好 好的 亲 哥 姐 您好 你好 哎呀 嘞 咯 呐 撒 嗷 滴 哩 订购 认购 我想要 我要 我来 要了 来份 需 订单 备注 "
    "可以 就行 就好 就可以 即可 正常 规格 价格 单价 名称 编码 明细 合计 小计 总计 购物清单 清单 如下 以下 新鲜 新鲜的 鲜 装 包装 最好 群 你们 他们 该 得 "
    "能 能不能 吃 喝 嗯嗯 好嘞 呦 团 一下 我是 是 在 住 住在 方便的话 如果方便的话 必须要 必须 一定要 一定 下面 这些 东西 点菜 报名 接龙 支持 说 问 问下 问一下 "
    "刚才 刚刚 刚 那会 一起 无 其他 其它 多少 爸妈 我爸 我妈 爸 妈 订点 买点 来点 整点 弄点 按斤 没问题 呗儿 这次 今天 本周 额外 孩子 小孩 大人 老公 老婆 媳妇 顺便 顺带 然后呢 最后 首先 一样一样 差不多 左右吧 两家 两户 三家 三户 每家 每户 我们两家 那种 的那种 只 只要 只来 大的 小的 晚上 早上 上午 下午 中午 明早 今晚 明晚 昨晚 明天 后天 昨天 前天 周末 上面 门牌 门牌号 对不起 不好意思 抱歉 多来点 多来 来着 写的 团购单 订购单",
}
_TURN_OF = {phrase: turn for turn, phrases in _TURNS.items() for phrase in phrases.split()}
_TURN_LENGTHS: dict[str, list[int]] = defaultdict(list)
for _phrase in _TURN_OF:
    if len(_phrase) not in _TURN_LENGTHS[_phrase[0]]:
        _TURN_LENGTHS[_phrase[0]].append(len(_phrase))
for _sizes in _TURN_LENGTHS.values():
    _sizes.sort(reverse=True)

HARD, SOFT, SPACE = 2, 1, 0
_BREAKS = dict.fromkeys("\n;；。!！?？", HARD) | dict.fromkeys(",，、+/|&…", SOFT)
_TIMES = "x×*✖✕╳х乘"
_DIGIT = "零〇一二两三四五六七八九十百半俩仨"
_AMOUNT = re.compile(
    rf"(?P<sign>-)?(?P<times>[{_TIMES}]\s*)?(?:(?P<arabic>\d+(?:\.\d+)?)|(?P<chinese>[{_DIGIT}]{{1,6}}))"
)
_RANGE = re.compile(rf"\s*(?:[-~—–到至]|或者?)\s*(?:\d+(?:\.\d+)?|[{_DIGIT}]{{1,3}})(?=\s*(?:$|\D))")
_VAGUE_BEHIND = re.compile(r"[多来几余](?=[斤袋箱个公克盒包份板提])")
_HALF = re.compile(r"半(?![斤袋箱个包份板公两])")
_LIANG = re.compile(r"\s*(\d|[一二两三四五六七八九])两(?!\w*?[箱袋盒])")
_TIMES_BEHIND = re.compile(rf"\s*[{_TIMES}]\s*")
_TWO_IN_A_ROW = "一两三四五六七八九"
_CIRCLED = frozenset("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")


@dataclass(frozen=True, slots=True)
class Item:
    """A product's name. `rule` and `confidence` as in readings.Part."""

    start: int
    end: int
    named: Named
    rule: str
    confidence: int


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity. `value` is None for one that is none: `fault` says why. `unit` may be empty; it begins at `unit_start`.
    `times`: written with a sign such as x, or with + behind a name."""

    start: int
    end: int
    value: Decimal | None
    unit: str = ""
    unit_start: int = 0
    times: bool = False
    fault: Literal["", "range", "vague", "bad", "negative"] = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A turn of phrase that says what happens to the goods beside it, or nothing at all (filler)."""

    start: int
    end: int
    turn: Turn


@dataclass(frozen=True, slots=True)
class Words:
    """Anything else that may mean something. `goods`: it is a word for goods, but of no product here."""

    start: int
    end: int
    goods: bool = False


@dataclass(frozen=True, slots=True)
class Break:
    start: int
    end: int
    strength: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the offers that the list's head numbers: ①, A, 1号."""

    start: int
    end: int
    key: str


Token = Item | Amount | Phrase | Words | Break | Choice
Hole = tuple[int, int, int]
"""A stretch that was understood already, and how much it parts what is on both sides of it: SPACE, SOFT or HARD."""


def scan(text: str, start: int, end: int, names: Names, holes: Iterable[Hole], menu: Iterable[str] = ()) -> list[Token]:
    """The tokens of text[start:end]; `holes` (sorted) are skipped and part what is on both sides of them."""
    return _Scanner(text, end, names, list(holes), frozenset(menu)).scan(start)


class _Scanner:
    def __init__(self, text: str, end: int, names: Names, holes: list[Hole], menu: frozenset[str]) -> None:
        self._text = text
        self._end = end
        self._names = names
        self._holes = holes
        self._menu = menu
        self._tokens: list[Token] = []
        self._words_from: int | None = None

    def scan(self, position: int) -> list[Token]:
        holes = iter(hole for hole in self._holes if hole[1] > position)
        hole = next(holes, (self._end, self._end, SPACE))
        while position < self._end:
            if position >= hole[0]:
                self._close(position)
                if hole[2]:
                    self._tokens.append(Break(hole[0], hole[1], hole[2]))
                position = max(position, hole[1])
                hole = next(holes, (self._end, self._end, SPACE))
                continue
            position = self._step(position, min(hole[0], self._end))
        self._close(self._end)
        return self._tokens

    def _step(self, position: int, limit: int) -> int:
        """Take what begins at `position` (it must end at or before `limit`) and return where to go on."""
        char = self._text[position]
        if char.isspace() and char != "\n":
            self._close(position)
            return position + 1
        if char in "()":
            return self._bracket(position)
        if char in _BREAKS and not (char in "+" and self._plus_amount(position, limit)):
            self._close(position)
            self._tokens.append(Break(position, position + 1, _BREAKS[char]))
            return position + 1
        for taker in (self._choice, self._item, self._amount, self._phrase):
            end = taker(position, limit)
            if end > position:
                return end
        if unicodedata.category(char)[0] in "LNM":
            if self._words_from is None:
                self._words_from = position
        elif char in vocabulary().emoji:
            return self._picture(position)
        elif char in _CIRCLED:
            self._close(position)
            self._tokens.append(Break(position, position + 1, SOFT))
        else:
            self._close(position)
        return position + 1

    def _bracket(self, position: int) -> int:
        """What is in brackets stands by itself, but not a quantity or a size: 大米(10斤)2袋, 白菜(5)土豆(2)."""
        rest = self._text[position + 1 : self._end].lstrip()[:1]
        counts = bool(rest) and (rest.isdigit() or rest in _DIGIT or rest in _TIMES)
        self._close(position)
        if not counts:
            self._tokens.append(Break(position, position + 1, SOFT))
        return position + 1

    def _put(self, token: Token) -> int:
        self._close(token.start)
        self._tokens.append(token)
        return token.end

    def _close(self, end: int) -> None:
        if self._words_from is not None:
            self._tokens.append(Words(self._words_from, end))
            self._words_from = None

    def _choice(self, position: int, limit: int) -> int:
        if not self._menu or (self._words_from is not None and self._text[position - 1].isascii()):
            return position
        for size in (2, 1):
            key = self._text[position : position + size]
            if key in self._menu:
                end = position + size
                after = self._text[end : end + 1]
                if key.isascii() and key.isalpha() and after.isascii() and after.isalpha():
                    continue
                if key.isascii() and key.isdigit():
                    if after not in ("号", "#") and self._text[position - 1 : position] != "#":
                        continue
                    end += after in ("号", "#")
                elif after == "号":
                    end += 1
                if self._text.startswith("套餐", end):
                    end += 2
                return self._put(Choice(position, end, key))
        return position

    def _item(self, position: int, limit: int) -> int:
        found = self._names.at(self._text, position) or self._spaced(position)
        goods_end = self._names.goods_at(self._text, position)
        if found is not None and found[1] > limit:
            found = None
        if goods_end > limit:
            goods_end = position
        if found is None or goods_end > found[1]:
            beyond = None if found is None else self._names.at(self._text, found[1])
            if found is None or beyond is None or beyond[1] <= goods_end:
                if goods_end - position < 2:
                    return position if found is None else self._name(position, found)
                return self._put(Words(position, goods_end, goods=True))
        return self._name(position, found)

    def _spaced(self, position: int) -> tuple[Named, int] | None:
        """A name whose characters are written apart, as a picture's text is read: 土 豆, 西红 柿."""
        gap = self._text.find(" ", position, position + 3)
        if gap < 0 or not self._text[gap + 1 : gap + 2] > "\u3400" or self._text[position : position + 1] < "\u3400":
            return None
        window = self._text[position : position + 16].partition("\n")[0]
        places = [place for place, char in enumerate(window) if char != " "]
        found = self._names.at("".join(window[place] for place in places), 0)
        if found is None or found[1] < 2 or found[1] > len(places):
            return None
        words = window[: places[found[1] - 1] + 1].split(" ")
        return (found[0], position + places[found[1] - 1] + 1) if min(map(len, words)) == 1 else None

    def _name(self, position: int, found: tuple[Named, int]) -> int:
        named, end = found
        if end - position == 1 and not self._stands_alone(position, end):
            return position
        return self._put(Item(position, end, named, named.rule, named.confidence))

    def _stands_alone(self, position: int, end: int) -> bool:
        """A name of one character is one only where nothing but a quantity or a separator touches it: 米2袋, 一箱奶."""
        if self._words_from is not None:
            return False
        after = self._text[end : end + 1]
        return not after or not after.isalpha() or after in _DIGIT or after in _TIMES or after in "各和跟与"

    def _picture(self, position: int) -> int:
        """🍅 is tomatoes, unless a word for goods stands beside it."""
        self._close(position)
        end = position + 1
        while self._text[end : end + 1] == self._text[position]:
            end += 1
        rest = self._text[end : self._end].lstrip()
        before = next((t for t in reversed(self._tokens) if not isinstance(t, Phrase)), None)
        if isinstance(before, Item) and before.end == position:
            return end
        named = self._names.exactly(vocabulary().emoji[self._text[position]])
        amount = self._read_amount(len(self._text) - len(self._text[end:].lstrip()), self._end) if rest else None
        if amount is None or named is None or self._names.at(self._text, amount.end) is not None:
            return end
        return self._put(Item(position, end, named, "picture", min(named.confidence, 91)))

    def _phrase(self, position: int, limit: int) -> int:
        for size in _TURN_LENGTHS.get(self._text[position], ()):
            end = position + size
            turn = _TURN_OF.get(self._text[position:end])
            if turn is not None and end <= limit:
                return self._put(Phrase(position, end, turn))
        return position

    def _plus_amount(self, position: int, limit: int) -> bool:
        """白菜+2: a plus sign between a name and a number behind which no other name stands."""
        amount = self._read_amount(position + 1, limit)
        if amount is None or amount.start != position + 1:
            return False
        last = next((t for t in reversed(self._tokens) if not (isinstance(t, Break) and t.strength == SOFT)), None)
        if not (self._words_from is not None or isinstance(last, Item | Words | Choice) or last is None):
            return False
        if (
            self._words_from is None
            and isinstance(last, Item | Words)
            and last.end < position
            and self._text[last.end : position].strip("】])） ")
        ):
            return False
        return self._names.at(self._text, amount.end) is None

    def _amount(self, position: int, limit: int) -> int:
        start = position
        plus = self._text[position] == "+"
        if plus:
            position += 1
        amount = self._read_amount(position, limit)
        if amount is None:
            return start
        if plus:
            amount = Amount(start, amount.end, amount.value, amount.unit, amount.unit_start, True, amount.fault)
        return self._put(amount)

    def _read_amount(self, start: int, limit: int) -> Amount | None:
        text = self._text
        if text[start : start + 1] in _CIRCLED and not self._menu:
            return self._circled(start, limit)
        if text[start : start + 2] == "斤半" and not text[start + 2 : start + 3].isalpha():
            return Amount(start, start + 2, Decimal("1.5"), "斤", start)
        match = _AMOUNT.match(text, start, limit)
        if match is None:
            return self._one_of(start, limit)
        before = text[start - 1 : start]
        in_latin = self._words_from is not None and before.isascii() and before.isalnum()
        # A digit behind a Latin letter is a part of a name (N95), unless a unit follows: 纸尿裤XL1包.
        if in_latin and (before.isdigit() or units_of(self._names, text, match.end(), limit) is None):
            return None
        if match["sign"] and before in ("-", "—", "–", " ", "", "\n"):
            return None if before not in ("-", "—", "–") else self._read_amount(start + 1, limit)
        end, chinese = match.end(), match["chinese"] or ""
        value, fault = (self._arabic(match["arabic"]), "") if match["arabic"] else (None, "")
        unit = ""
        if chinese:
            if len(chinese) > 1 and chinese[-1] == "两" and units_of(self._names, text, end, limit) is None:
                chinese, unit, end = chinese[:-1], "两", end
                unit_start = end - 1
            value = self._chinese(chinese)
            if len(chinese) == 2 and all(char in _TWO_IN_A_ROW for char in chinese):
                fault = "range"
        elif value is None:
            fault = "bad"
        upper = _RANGE.match(text, end, limit)
        if upper is not None:
            fault, end = "range", upper.end()
        if _VAGUE_BEHIND.match(text, end, limit):
            fault, end = "vague", end + 1
        if not unit:
            gap = end
            while gap < limit and text[gap] in " \t":
                gap += 1
            found = None if self._product_follows(gap) else units_of(self._names, text, gap, limit)
            if found is not None:
                unit, unit_start, end = found, gap, gap + len(found)
        if chinese and not unit and not match["times"] and not self._may_be_bare(start, end, limit):
            return None
        if unit and value is not None:
            half = _HALF.match(text, end, limit)
            liang = _LIANG.match(text, end, limit) if unit in ("斤", "公斤") else None
            if half is not None:
                value, end = value + Decimal("0.5"), half.end()
            elif liang is not None:
                ones = self._arabic(liang[1]) if liang[1].isdigit() else self._chinese(liang[1])
                value += (ones or Decimal(0)) / (10 if unit == "斤" else 20)
                end = liang.end()
        behind = _TIMES_BEHIND.match(text, end, limit)
        if behind is not None and self._names.at(text, behind.end()) is not None:
            end = behind.end()
        if match["sign"]:
            fault = "negative"
        if fault:
            value = None if fault != "negative" else value
        return Amount(start, end, value, unit, unit_start if unit else end, bool(match["times"]), fault)  # type: ignore[arg-type]

    def _one_of(self, start: int, limit: int) -> Amount | None:
        """来箱牛奶, 买袋大米: one of them."""
        before = self._tokens[-1] if self._tokens else None
        if not isinstance(before, Phrase) or before.end != start or self._text[start - 1] not in "来要整买带捎拿订搞":
            return None
        unit = units_of(self._names, self._text, start, limit)
        if unit is None or unit in units.MONEY or self._names.at(self._text, start + len(unit)) is None:
            return None
        return Amount(start, start + len(unit), Decimal(1), unit, start)

    def _circled(self, start: int, limit: int) -> Amount | None:
        """大米②袋, 白菜③: a circled number behind a name is a quantity; elsewhere it only marks an item."""
        before = next((t for t in reversed(self._tokens) if not isinstance(t, Phrase)), None)
        named = self._words_from is not None or isinstance(before, Item | Words)
        unit = units_of(self._names, self._text, start + 1, limit)
        after = self._text[start + 1 : start + 2]
        if not named or not (unit or not after or not after.isalpha()):
            return None
        value = Decimal(ord(self._text[start]) - ord("①") + 1)
        return Amount(start, start + 1 + len(unit or ""), value, unit or "", start + 1)

    def _product_follows(self, position: int) -> bool:
        """After a number, what looks like a unit may begin a product's name: 2包菜."""
        found = self._names.at(self._text, position)
        return (found is not None and found[1] - position > 1) or self._names.goods_at(
            self._text, position
        ) - position > 1

    def _may_be_bare(self, start: int, end: int, limit: int) -> bool:
        """白菜二: a Chinese numeral alone counts as a quantity right behind a product or 各, at the end of its word."""
        if self._words_from is not None:
            return False
        before = self._tokens[-1] if self._tokens else None
        ends = end >= limit or not self._text[end].isalpha()
        behind = (isinstance(before, Item) and before.end == start) or (
            isinstance(before, Phrase) and before.turn == "each"
        )
        return ends and behind

    @staticmethod
    def _arabic(text: str) -> Decimal | None:
        try:
            return quantities.parse(text)
        except quantities.NotAQuantity:
            return None

    @staticmethod
    def _chinese(text: str) -> Decimal | None:
        if text in ("俩", "仨"):
            return Decimal("俩仨".index(text) + 2)
        return chinese_quantity(text)


def units_of(names: Names, text: str, position: int, limit: int) -> str | None:
    """The unit's word at `position`."""
    match = names.unit_pattern.match(text, position, limit)
    return None if match is None else match[0]
