"""The lines of a pasted chat one by one: numbers, senders, headers, examples, sums. Knows how lists are written, no goods."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checkpoint_app.intake.spelling import Mapped, mapped

LONGEST_ENTRY = 2000

LINE_ENDS = re.compile(r"\r\n|[\n\r\u2028\u2029]")
NEW_LIST = re.compile(r"\s*#\s*接龙")
EXAMPLE = re.compile(r"\s*(?:格式|例如?|示例|样例|模板|参考)\s*[:.、,(（]?")
EXAMPLE_BEFORE = re.compile(
    r"格式|示例|样例|模板|例如|举例|比如|例子|^\s*如[:\s]|例\s*[:.、]|(?:按照?|照|参照?|参考)[^,，。;；]{0,6}[:]"
)
EXAMPLE_BEHIND = re.compile(
    r"(?:的|这种|这个|此)格式|格式(?:来|接龙|报名|填写|写|报)|这样(?:写|接|填|报)|[(【\[]?\s*(?:仅为|只是|这是|仅供)?(?:示例|样例|例子|举例|参考格式|格式示范|示范)\s*[)】\]]?\s*$"
)
EXAMPLE_BELOW = re.compile(r"(?:示例|样例|例如|举例|比如|例|如)\s*[:]?\s*$")
# Characters by which digits are seen in another order than they stand in; around a whole name they are harmless.
TURNED = re.compile("\u202e[^\u202c\n]*[0-9][0-9.]|[\u202b\u2067](?=[0-9])")
NO_ORDERS = re.compile(
    r"(?:未付款?|没付款?|没交钱|欠款)[^,，。]{0,4}[:]?\s*$|(?:送货|配送|签收)单|(?:昨天|上次|前天)的?(?:单子?|订单|接龙)?\s*[:]\s*$"
)
SUM = re.compile(r"\s*(?:合计|共计|总计|汇总|小计|统计|总共|一共)\s*(?:[:：]|[¥\d])")
RULE = re.compile(r"[\s\-—–=*_~·.。—]*(?:\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)?[\s\-—–=*_~·.。—]*")
QUOTED = re.compile(r"\s*[「『]")
ECHO = re.compile(r"\s*(?:团长|群主|楼长|管家|店家|老板)[^:]{0,8}[:].*(?:收到|已记|记上|登记|好的|ok|✅).*", re.DOTALL)
_CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_NUMBERED = re.compile(
    r"[\s>]*(?:第|no\.?\s*|跟团号\s*[:：]?\s*|编号\s*[:：]?\s*|序号\s*[:：]?\s*|[\[(【「『<#])?\s*(?P<number>\d{1,4})\s*"
    r"(?:号?\s*(?:[、,)\]】」』>。]|[.:](?!\d{1,2}(?:月|日|:)))[.、,)\]】」』>。\s]*)(?P<rest>.*)",
    re.DOTALL,
)
_TICKET = re.compile(r"\s*(?:跟团号|编号|序号)\s*[:：]?\s*(?P<number>\d{1,4})\s*(?P<rest>.*)", re.DOTALL)
_HASH = re.compile(r"\s*#(?P<number>\d{1,4})\s+(?P<rest>.*)", re.DOTALL)
_CIRCLED = re.compile(rf"\s*(?P<circle>[{_CIRCLES}])[.、,\s]*(?P<rest>.*)", re.DOTALL)
_SPACED = re.compile(r"\s*(?P<number>\d{1,4})\s+(?P<rest>.*)", re.DOTALL)
_GLUED = re.compile(r"\s*(?P<number>\d{1,4})[-、.,\s](?P<rest>\d{1,3}-\d{1,2}-\d{3,4}.*)", re.DOTALL)
_LETTER_DIGIT = re.compile(
    r"(?<=\d)o(?=[\do])|(?<=\do)o(?=[\do])|(?<=-\d)l(?=\d)|(?<=\d)l(?=-)|(?<![a-z\d])l(?=[\d-]\d|-\d|[斤袋箱板提桶罐盒份]|\.\s)"
    r"|(?<=-)l(?=\d|-)"
)
_FEWEST_APART = 10
_CLOCK = re.compile(r"\s*\d{1,2}:\d{2}(?::\d{2})?(?![\d-])")
_DECIMAL = re.compile(r"\s*\d+\.\d+")
_BULLET = re.compile(r"[\s\-–—•·*※➤▪◆●○✅☑️✔→>=、,.]*")
_DAY = r"(?:\d{2,4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?|\d{1,2}\s*[-/月]\s*\d{1,2}日?)"
_HOUR = r"(?:(?:上午|下午|晚上|中午|凌晨|早上|傍晚)?\s*\d{1,2}:\d{2}(?::\d{2})?\s*(?:am|pm)?)"
_SENT_BEHIND = re.compile(rf"\s*(?P<name>\S.{{0,38}}?)\s+(?:{_DAY}\s+)?{_HOUR}\s*", re.DOTALL)
_SENT_BEFORE = re.compile(rf"\s*\[?(?:{_DAY}\s+){_HOUR}\]?\s*(?P<name>\S.{{0,38}}?)?\s*[::]?\s*", re.DOTALL)
_SPEAKER = re.compile(r"\s*(?P<name>[^\s\d:,，。.、+*()（）【】\[\]/|]{1,8})\s*:\s*")
LABEL = re.compile(
    r"\s*(?:姓名|昵称|收货人|收件人|联系人|电话|手机号?|备注|特殊情况|特殊需求|所需|所需物[资品]|需要物[资品]|物资|商品|物品|需求|实付|人数|家庭人数|付款|留言|说明|其他|内容|订购|菜品|货品)\s*[:：]"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `number`: of the list, with `begins` where the text behind it starts (0 without one)."""

    row: int
    source: str
    map: Mapped
    number: int | None
    begins: int
    circled: bool
    too_long: bool

    @property
    def text(self) -> str:
        """Folded."""
        return self.map.text

    @property
    def content(self) -> str:
        return self.map.text[self.begins :]


def line(row: int, source: str) -> Line:
    """What is beyond LONGEST_ENTRY is not looked at, so that a line of a megabyte costs no time."""
    too_long = len(source) > LONGEST_ENTRY
    source = source[:LONGEST_ENTRY]
    folded = _closed_up(_digits(mapped(source)))
    number, begins, circled = _number(folded.text)
    return Line(row, source, folded, number, begins, circled, too_long)


def _digits(folded: Mapped) -> Mapped:
    """What a picture's text takes for letters made digits again: 49-1-2O1, 鸡蛋l板."""
    if not _LETTER_DIGIT.search(folded.text):
        return folded
    text = _LETTER_DIGIT.sub(lambda match: "0" if match[0] == "o" else "1", folded.text)
    text = _LETTER_DIGIT.sub(lambda match: "0" if match[0] == "o" else "1", text)
    return Mapped(text, folded.begins, folded.ends)


def _closed_up(folded: Mapped) -> Mapped:
    """7 - 3 - 5 0 2  白 菜 3 斤: the single spaces that a picture's text has between all characters are none."""
    text = folded.text
    if text.count(" ") * 3 < len(text):
        return folded
    words = text.split()
    if len(words) < _FEWEST_APART or sum(len(word) > 1 for word in words) * 10 > len(words):
        return folded
    kept = [
        place
        for place, char in enumerate(text)
        if char != " " or text[place + 1 : place + 2] == " " or text[place - 1 : place] == " "
    ]
    return Mapped(
        "".join(text[place] for place in kept),
        [folded.begins[place] for place in kept],
        [folded.ends[place] for place in kept],
    )


def loose_number(text: str) -> tuple[int, int] | None:
    """A number that stands before an address with no mark between them but a space: (number, where the rest begins)."""
    for pattern in (_HASH, _GLUED, _SPACED):
        match = pattern.match(text)
        if match is not None:
            return int(match["number"]), match.start("rest")
    return None


def sender(text: str) -> str | None:
    """Whose message begins, where a (folded) line is the head of one in a copied chat: 张姐 18:02."""
    for pattern in (_SENT_BEFORE, _SENT_BEHIND):
        match = pattern.fullmatch(text)
        if match is not None:
            return (match["name"] or "").strip()
    return None


def speaker(text: str) -> tuple[str, int] | None:
    """Who speaks, where a (folded) line begins with a name and a colon, and where the words behind it begin."""
    match = _SPEAKER.match(text)
    if match is None or LABEL.match(text) or EXAMPLE.match(text):
        return None
    return match["name"], match.end()


def without_bullet(text: str, start: int) -> int:
    """Where the words begin behind a dash or a tick."""
    match = _BULLET.match(text, start)
    return start if match is None else match.end()


def _number(text: str) -> tuple[int | None, int, bool]:
    if _CLOCK.match(text):
        return None, 0, False
    ticket = _TICKET.fullmatch(text)
    if ticket is not None:
        return int(ticket["number"]), ticket.start("rest"), False
    circled = _CIRCLED.fullmatch(text)
    if circled is not None:
        return _CIRCLES.index(circled["circle"]) + 1, circled.start("rest"), True
    match = _NUMBERED.fullmatch(text)
    if match is None:
        return None, 0, False
    decimal = _DECIMAL.match(text)
    if decimal is not None and not re.match(r"[-\d.栋号楼#幢座/]", text[decimal.end() : decimal.end() + 1]):
        return None, 0, False
    return int(match["number"]), match.start("rest"), False
