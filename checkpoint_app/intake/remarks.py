"""Which of an entry's words are no goods (names, wishes, needs, talk), and which are goods misspelt. Knows no order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checkpoint_app.intake import asides
from checkpoint_app.intake.lexer import Amount, Break, Choice, Item, Phrase, Token, Words
from checkpoint_app.intake.names import Named, Names
from checkpoint_app.intake.readings import Role
from checkpoint_app.intake.spelling import folded, plain


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
    joined = _joined(text, _remarks(text, tokens, contact, names))
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
            remark = _remark(text, run[0].start, run[-1].end, contact, names, touches)
            found.extend([remark] if remark is not None else run)
        else:
            found.extend(run)
        place = end
    return found


def _is_goods(token: Token) -> bool:
    return isinstance(token, Words) and token.goods


def _remark(text: str, start: int, end: int, contact: str, names: Names, touches: bool) -> Remark | None:
    """What a run of words is, if it is no goods. `touches`: a name for goods is written together with it."""
    words = text[start:end]
    if contact and folded(contact).strip() and folded(contact).strip() in words:
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
    beside = [tokens[other] for other in (place - 1, place + 1) if 0 <= other < len(tokens)]
    counted = any(isinstance(token, Amount) for token in beside)
    if counted or words.goods or (guesses.best and guesses.best[0].score > _ALIKE):
        return words
    rule = "careful" if asides.CAREFUL.search(text[words.start : words.end]) else "words"
    return Remark(words.start, words.end, "unknown", 0, rule)
