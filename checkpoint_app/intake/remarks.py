"""Which of an entry's words are no goods (names, wishes, needs, talk), and which are goods misspelt. Knows no order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import asides
from checkpoint_app.intake.names import Named, Names
from checkpoint_app.intake.readings import Role
from checkpoint_app.intake.spelling import plain
from checkpoint_app.intake.tokens import Amount, Break, Choice, Item, Phrase, Token, Words
from checkpoint_app.intake.vocabulary import vocabulary

# Words for whole kinds of goods, which people write above the goods themselves.
KINDS = frozenset(
    [
        "菜",
        "肉",
        "奶",
        "蔬菜",
        "蔬菜类",
        "青菜",
        "肉类",
        "水果",
        "水果类",
        "其他",
        "其它",
        "主食",
        "面食",
        "日用",
        "日用品",
        "生活用品",
        "百货",
        "海鲜",
        "海鲜类",
        "水产",
        "饮料",
        "酒水",
        "零食",
        "零食类",
        "调料",
        "调味料",
        "粮油",
        "米面",
        "米面油",
        "蛋奶",
        "肉蛋奶",
        "母婴",
        "药品",
        "冷冻",
        "冻货",
        "熟食",
        "干货",
        "肉蛋",
        "蛋类",
        "奶类",
        "豆制品",
        "药",
        "纸品",
        "物资",
    ]
)
_FOR_WHOM = frozenset(
    [
        "老人",
        "老年",
        "老年人",
        "中老年",
        "孕妇",
        "产妇",
        "儿童",
        "成人",
        "学生",
        "幼儿",
        "小孩",
        "女士",
        "男士",
        "病人",
        "宝宝",
        "婴儿",
    ]
)
_LONGEST_WORD = 6
_ALIKE = 60


@dataclass(frozen=True, slots=True)
class Remark:
    """Words that order nothing, or ("unknown") nobody knows. `rule` "careful": they may change what is ordered."""

    start: int
    end: int
    role: Role
    confidence: int
    rule: str


Sorted = Item | Amount | Phrase | Words | Break | Choice | Remark


def sorted_out(text: str, tokens: Sequence[Token], names: Names, contact: str) -> list[Sorted]:
    """The tokens with their words understood: fillers gone, remarks marked, misspelt products found. `Words` that are
    left stand beside a quantity: goods that are not known."""
    joined = _joined(text, _merged(text, _remarks(text, tokens, contact, names), names))
    found: list[Sorted] = []
    for place, token in enumerate(joined):
        if isinstance(token, Words):
            found.append(_understood(text, joined, place, token, names))
        elif not (isinstance(token, Phrase) and token.turn in ("filler", "all")):
            found.append(token)
    return found


def _remarks(text: str, tokens: Sequence[Token], contact: str, names: Names) -> list[Sorted]:
    """Runs of words and turns of phrase that touch one another, where they are one remark."""
    found: list[Sorted] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        end = place + 1
        if isinstance(token, Words | Phrase) and not _is_goods(token):
            while end < len(tokens) and isinstance(tokens[end], Words | Phrase) and not _is_goods(tokens[end]):
                if tokens[end].start != tokens[end - 1].end:
                    break
                end += 1
        run = tokens[place:end]
        if any(isinstance(each, Words) for each in run) and not _is_goods(token):
            before = tokens[place - 1] if place else None
            after = tokens[end] if end < len(tokens) else None
            touches = (isinstance(after, Item | Words) and after.start == run[-1].end) or (
                isinstance(before, Item | Words) and before.end == run[0].start
            )
            counted = _counted(tokens, place, end)
            remark = _misspelt(text, run[0].start, run[-1].end, names) if counted else None
            remark = remark or _remark(text, run[0].start, run[-1].end, contact, names, touches or counted)
            found.extend([remark] if remark is not None else run)
        else:
            found.extend(run)
        place = end
    return found


def _counted(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a quantity beside the run has nothing else that it may be of."""
    after, beyond = (tokens[place] if place < len(tokens) else None for place in (end, end + 1))
    if isinstance(after, Amount) and not isinstance(beyond, Item):
        return True
    before = tokens[start - 1] if start else None
    behind = tokens[start - 2] if start > 1 else None
    return isinstance(before, Amount) and not isinstance(behind, Item | Words | Choice | Phrase)


def _misspelt(text: str, start: int, end: int, names: Names) -> Item | Remark | None:
    """The product that the whole run is, by its sound or look: 西红是, which has a filler in it."""
    if not 1 < end - start <= _LONGEST_WORD:
        return None
    sure = names.guess(plain(text[start:end])).sure
    if sure is None:
        return None
    return Item(start, end, Named((sure.product,), (sure.product,), sure.rule, sure.score), sure.rule, sure.score)


def _is_goods(token: Token) -> bool:
    return isinstance(token, Words) and token.goods


def _remark(text: str, start: int, end: int, contact: str, names: Names, touches: bool) -> Remark | None:
    """What a run of words is, if it is no goods. `touches`: a name for goods is written together with it."""
    words = text[start:end]
    if touches and words in _FOR_WHOM:
        return None  # 老人奶粉 is not the 奶粉 of infants
    if contact and plain(contact) and plain(contact) in plain(words):
        return Remark(start, end, "name", 98, "contact")
    if asides.needs_in(words):
        return Remark(start, end, "need", 95, "need")
    if asides.NOTE.search(words) and not asides.CAREFUL.search(words):
        return Remark(start, end, "note", 92, "note")
    if asides.NOTE.match(words) and words.startswith(("不要太", "别太", "别要太", "不太")):
        return Remark(start, end, "note", 92, "note")
    if asides.CAREFUL.search(words):
        return None
    if asides.TALK.search(words):
        return Remark(start, end, "ignored", 92, "talk")
    if not touches and asides.is_name(words):
        return Remark(start, end, "name", 91, "name")
    if not touches and not asides.GOODS.search(words) and not _resembles(words, names):
        # Nothing in it can be goods, a number or a change: a nickname, or talk.
        return Remark(start, end, "note", 90, "talk")
    return None


def _resembles(words: str, names: Names) -> bool:
    """Whether a short word may be a product's name, misspelt."""
    if not 1 < len(words) <= _LONGEST_WORD:
        return False
    best = names.guess(plain(words)).best
    return bool(best) and best[0].score > _ALIKE


def _joined(text: str, tokens: Sequence[Sorted]) -> list[Sorted]:
    """Words written together with a product's name make another product of it: 小白菜 is not 白菜, 苹果醋 not 苹果."""
    found: list[Sorted] = []
    for token in tokens:
        before = found[-1] if found else None
        if (
            isinstance(token, Item | Words)
            and isinstance(before, Item | Words)
            and before.end == token.start
            and not (isinstance(token, Item) and isinstance(before, Item))
        ):
            found[-1] = Words(before.start, token.end)
        else:
            found.append(token)
    return found


def _understood(text: str, tokens: Sequence[Sorted], place: int, words: Words, names: Names) -> Sorted:
    written = plain(text[words.start : words.end])
    guesses = names.guess(written)
    if guesses.sure is not None:
        product = guesses.sure.product
        named = Named((product,), (product,), guesses.sure.rule, guesses.sure.score)
        return Item(words.start, words.end, named, guesses.sure.rule, guesses.sure.score)
    if written in KINDS and _heads_list(text, words.end):
        return Remark(words.start, words.end, "ignored", 92, "kind")
    counted = isinstance(_beside(tokens, place, -1), Amount) or isinstance(_beside(tokens, place, 1), Amount)
    if counted or words.goods or (guesses.best and guesses.best[0].score > _ALIKE):
        return words
    if written in KINDS:
        return Remark(words.start, words.end, "ignored", 90, "kind")
    rule = "careful" if asides.CAREFUL.search(text[words.start : words.end]) else "words"
    return Remark(words.start, words.end, "unknown", 0, rule)


def _merged(text: str, tokens: Sequence[Sorted], names: Names) -> list[Sorted]:
    """Two names that touch, or of which one is in brackets behind the other, and that share one product, are one:
    苹果(富士), 娃哈哈AD钙. A maker's name before goods that have none says nothing: 海天酱油."""
    found: list[Sorted] = []
    for token in tokens:
        found.append(token)
        _join_brand(text, found, names)
        _join_bracket(text, found)
    return found


def _join_brand(text: str, found: list[Sorted], names: Names) -> None:
    if len(found) < 2:
        return
    before, item = found[-2], found[-1]
    if not (isinstance(before, Item | Words) and isinstance(item, Item) and before.end == item.start):
        return
    brand = plain(text[before.start : before.end]) in vocabulary().brands
    if isinstance(before, Item):
        shared = _shared(before.named, item.named)
        if len(shared) == 1:
            confidence = min(before.confidence, item.confidence)
            found[-2:] = [
                Item(before.start, item.end, Named(shared, shared, item.rule, confidence), item.rule, confidence)
            ]
            return
    if brand:
        unmarked = len(item.named.products) == 1 and not names.has_brand(item.named.products[0])
        whole = Item(before.start, item.end, item.named, item.rule, min(item.confidence, 92))
        found[-2:] = [whole if unmarked else Words(before.start, item.end)]


def _join_bracket(text: str, found: list[Sorted]) -> None:
    if len(found) < 3:
        return
    before, mark, item = found[-3:]
    if not (
        isinstance(mark, Break)
        and text[mark.start] == "("
        and isinstance(item, Item)
        and text[item.end : item.end + 1] == ")"
    ):
        return
    if isinstance(before, Item):
        shared = _shared(before.named, item.named)
        if len(shared) == 1:
            named = Named(shared, shared, item.rule, min(before.confidence, item.confidence))
            found[-3:] = [Item(before.start, item.end, named, item.rule, named.confidence)]
    elif isinstance(before, Words) and plain(text[before.start : before.end]) in KINDS:
        found[-3:] = [Item(before.start, item.end, item.named, item.rule, item.confidence)]


def _shared(left: Named, right: Named) -> tuple[Product, ...]:
    wanted = {product.sku for product in (left.family or left.products)}
    among = right.products if len(right.products) == 1 else (right.family or right.products)
    if len(left.products) == 1 and left.products[0] in among:
        return left.products
    return tuple(product for product in among if product.sku in wanted)


def _heads_list(text: str, end: int) -> bool:
    """蔬菜: or 肉 alone in its line, above the goods themselves."""
    rest = text[end : end + 3].lstrip(" \t")
    return rest[:1] in (":", "\n")


def _beside(tokens: Sequence[Sorted], place: int, step: int) -> Sorted | None:
    """The next token that way which is no filler."""
    place += step
    while 0 <= place < len(tokens):
        token = tokens[place]
        if not (isinstance(token, Phrase) and token.turn == "filler"):
            return token
        place += step
    return None
