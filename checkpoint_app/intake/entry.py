"""One entry of a chat read: for each of its households the goods, the parts of its text, and what has to be asked.

It knows the entry and what was ordered before it, not what is recorded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from checkpoint_app.domain.reference import Household, Product
from checkpoint_app.intake import asides, homes
from checkpoint_app.intake.asides import Aside
from checkpoint_app.intake.basket import read_basket
from checkpoint_app.intake.catalogue import Catalogue
from checkpoint_app.intake.chat_reasons import MaybeNoOrder
from checkpoint_app.intake.entries import Entry
from checkpoint_app.intake.homes import Block, Guess
from checkpoint_app.intake.menu import Menu
from checkpoint_app.intake.names import Names
from checkpoint_app.intake.neighbours import Home
from checkpoint_app.intake.pad import Basket, Doubt, Line, Mark, Reading
from checkpoint_app.intake.readings import SURE, Candidate, Question, QuestionKind
from checkpoint_app.intake.reasons import ChangeNotUnderstood, Reason
from checkpoint_app.intake.spelling import Mapped, plain
from checkpoint_app.intake.tokens import SOFT, SPACE

_DITTO = re.compile(
    r"(?:跟|和|同|与|照)\s*(?:上面|楼上|上家|前面|上一?[个位家户条]|前一?[个位家户])(?:的|那[个位家户])?\s*(?:一样|相同|同样)?(?:的)?(?:来一份|一份)?"
    r"|(?:上面|楼上|上家|前面|上一?[个位家户条]|前一?[个位家户])(?:的|那[个位家户])?\s*(?:一样|相同|同样)(?:的)?(?:来一份|一份)?"
    r"|(?<![\w])一样(?:的)?(?=\s*(?:$|[,。;\n]))|同上|照上|也?同样(?!\s*[\d一二两三各])|也一样(?!\s*[\d一二两三各])|〃|″|′′|''|(?:跟|和|同|与)\s*#?(?P<number>\d{1,3})\s*号?\s*(?:的)?\s*(?:一样|相同)|(?:跟|和|同|与)\s*(?:他们?家?|她们?家?)?(?:的)?\s*(?:一样|相同)"
)
_CALLED = re.compile(
    r"\s*(?P<name>[^\s\d,，。;；:：]{1,10}?(?:妈|爸|妈妈|爸爸|妈咪|爹|娘|奶奶|爷爷|姥姥|姥爷|姥|阿姨|大姨|姐|姐姐|哥|哥哥|叔|叔叔|婶|嫂|弟|妹|妹妹"
    r"|宝宝|宝贝|公主|仙女|先生|女士|老师|师傅|掌柜|老板娘?))[\s,，:：-]*"
)
_HEADING = re.compile(r"[\s【\[(]*(?P<name>[^\s:\[\]【】()]{1,12})[\s】\])]*:\s*")
_LIST_MARK = re.compile(r"(?:(?<=[\s,，;；。])|^)(\d{1,2})[.、)](?=\s*[^\d\s])", re.MULTILINE)
_ENTRY_MARK = re.compile(r"(?<=[\s,，;；。])(\d{1,3})[.、)]\s*$")
_CIRCLED = re.compile(r"[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳]")


@dataclass(frozen=True, slots=True)
class Script:
    """An entry's whole text: as pasted, folded, with what was understood before any goods are looked for."""

    entry: Entry
    key: str
    source: str
    map: Mapped
    begins: int
    asides: tuple[Aside, ...]
    blocks: tuple[Block, ...]
    homes: tuple[Home, ...]
    marks: tuple[tuple[int, int], ...]
    heading: Product | None = None
    """白菜：3-2-501 2斤、3-2-502 3斤: the product of all that follows."""

    @property
    def headed(self) -> bool:
        """Whether a line above the entry says of what its quantities are."""
        return bool(self.entry.heading)

    @property
    def text(self) -> str:
        return self.map.text

    def question(
        self,
        kind: QuestionKind,
        start: int,
        end: int,
        reason: Reason,
        candidates: Sequence[Candidate] = (),
        *,
        blocking: bool = True,
        line: int = -1,
    ) -> Question:
        """A question about text[start:end], with its place in the source."""
        begin, stop = self.span(start, end)
        return Question(self.id(kind, start, end), kind, begin, stop, reason, tuple(candidates), blocking, line)

    def id(self, kind: QuestionKind, start: int, end: int) -> str:
        return f"{self.key}:{start}-{end}:{kind}"

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch stands in the source; an empty stretch is empty there, too."""
        if start < end <= len(self.text):
            return self.map.span(start, end)
        place = self.map.begins[start] if start < len(self.map.begins) else len(self.source)
        return place, place


@dataclass(slots=True)
class Read:
    """What one household orders in an entry. `household` is None where it has to be asked; then `guess` says how.

    `place` is the block's number in its entry."""

    script: Script
    place: int
    block: Block
    household: Household | None
    guess: Guess | None
    basket: Basket
    needs: tuple[str, ...] = ()
    note: str = ""
    complaint: tuple[int, int] | None = None
    again: bool = False
    """The same words are on record: an addition that was pasted twice."""


def new_script(entry: Entry, catalogue: Catalogue, names: Names, menu: Menu) -> Script:
    """Everything about an entry that depends on nothing but its text."""
    maps = [line.map for line in entry.lines]
    source = "\n".join(line.source for line in entry.lines)
    text, begins, ends, offset = "", [], [], 0
    marks: list[tuple[int, int]] = []
    for number, line in enumerate(entry.lines):
        start = len(text)
        text += maps[number].text
        begins += [place + offset for place in maps[number].begins]
        ends += [place + offset for place in maps[number].ends]
        if line.begins:
            marks.append((start, start + line.begins))
        if number + 1 < len(entry.lines):
            at = offset + len(line.source)
            text += "\n"
            begins.append(at)
            ends.append(at + 1)
        offset += len(line.source) + 1
    mapped = Mapped(text, begins, ends)
    first = entry.lines[0].begins if entry.number is not None and marks else 0
    found = homes.find(text, first, catalogue, entry.group)
    busy = [*marks, *((home.start, home.end) for home in found)]
    apart = asides.asides(text, busy)
    marks += _list_marks(text, first, menu)
    marks += _entry_marks(text, first, entry.number, found)
    blocks = homes.blocks(text, first, found, names)
    heading = _heading(text, first, found, names) if not entry.heading else _product(entry.heading, names)
    return Script(
        entry,
        str(entry.row),
        source,
        mapped,
        first,
        tuple(apart),
        tuple(blocks),
        tuple(found),
        tuple(sorted(marks)),
        heading,
    )


def _heading(text: str, start: int, found: Sequence[Home], names: Names) -> Product | None:
    if len(found) < 2:
        return None
    match = _HEADING.fullmatch(text, start, found[0].start)
    return _product(match["name"], names) if match is not None else None


def _product(word: str, names: Names) -> Product | None:
    named = names.exactly(plain(word))
    return named.products[0] if named is not None and len(named.products) == 1 and named.confidence >= SURE else None


def _list_marks(text: str, start: int, menu: Menu) -> list[tuple[int, int]]:
    """1. 白菜 2. 土豆 and ①白菜 ②土豆 within a line: numbers that only count the items."""
    found: list[tuple[int, int]] = []
    numbers = list(_LIST_MARK.finditer(text, start))
    if len(numbers) > 1 and [int(match[1]) for match in numbers] == list(range(1, len(numbers) + 1)):
        found += [match.span() for match in numbers]
    circles = list(_CIRCLED.finditer(text, start))
    if (
        not menu.choices
        and len(circles) > 1
        and [ord(c[0]) - 0x245F for c in circles] == list(range(1, len(circles) + 1))
    ):
        found += [match.span() for match in circles]
    return found


def _entry_marks(text: str, start: int, number: int | None, found: Sequence[Home]) -> list[tuple[int, int]]:
    """1. 3-2-501 白菜2斤 2. 3-2-502 土豆3斤 in one line: the numbers that go on before the addresses."""
    marks: list[tuple[int, int]] = []
    for home in found[1:] if number is not None else ():
        match = _ENTRY_MARK.search(text[: home.start], start)
        if match is not None and number is not None and int(match[1]) == number + len(marks) + 1:
            marks.append(match.span(1))
    return marks


def household_of(
    written: Script, block: Block, catalogue: Catalogue, answers: Mapping[str, str]
) -> tuple[Household | None, Guess | None]:
    """Whose a block is, or what to ask."""
    if not block.homes:
        found, asked = homes.guess(written.text, written.begins, catalogue, written.entry.group)
    else:
        home = block.homes[0]
        if isinstance(home.resident, Household):
            return home.resident, None
        decided = homes.undecided(written.text, home, catalogue, block.start, block.end)
        if isinstance(decided, Household):
            return decided, None
        found, asked = None, decided
    answer = answers.get(written.id("household", asked.start, asked.end))
    if answer:
        found = catalogue.by_id(answer)
    return found, None if found is not None else asked


def read_block(
    written: Script,
    place: int,
    household: Household | None,
    asked: Guess | None,
    names: Names,
    menu: Menu,
    base: Sequence[Line],
    ditto: Sequence[Line],
    answers: Mapping[str, str],
) -> Read:
    """The goods of one household in an entry."""
    block = written.blocks[place]
    text = written.text
    holes = [(home.start, home.end, SOFT) for home in written.homes]
    holes += [(aside.start, aside.end, SOFT if aside.parts else SPACE) for aside in written.asides]
    holes += [(start, end, SOFT) for start, end in written.marks]
    called = _nickname(written, block)
    if called is not None:
        holes.append((*called, SOFT))
    if written.headed:
        single = written.heading  # none where the heading is no product here: then it is asked
    else:
        single = written.heading if written.heading is not None and place else menu.single
    like = _like(written, block) if ditto else None
    if like is not None:
        holes.append((like.start(), like.end(), SOFT))
    contact = household.contact if household is not None else ""
    reading = Reading(
        names=names,
        answer=lambda kind, start, end: answers.get(written.id(kind, start, end)),
        offers=menu.choices,
        single=single,
        base=[
            Line(line.product, line.quantity, line.start, line.end, line.rule, own=False, words=line.words)
            for line in base
        ],
        restates=written.entry.number is not None,
        ditto=[Line(line.product, line.quantity, like.start(), like.end(), "ditto") for line in ditto] if like else (),
    )
    basket = read_basket(text, block.start, block.end, sorted(_apart(holes)), reading, contact)
    if called is not None:
        basket.marks.append(Mark(*called, "name", 91, "nickname"))
    if like is not None:
        basket.marks.append(Mark(like.start(), like.end(), "change", 95, "ditto"))
    for aside in written.asides:
        inside = block.start <= aside.start < block.end
        # 其他的不要了: where something is ordered already, that may be what is not wanted any more.
        if inside and (aside.rule == "condition" or (aside.rule == "rest" and base)):
            _ask_condition(written, aside, basket, names, answers)
    words = _without_items(text, basket, block)
    complaint = asides.COMPLAINT.search(text, written.begins)
    read = Read(written, place, block, household, asked, basket, asides.needs_in(words), _note(text, basket, contact))
    if complaint is not None:
        read.complaint = complaint.span()
    elif written.entry.unclear:
        read.complaint = (block.start, block.end)
    return read


def _nickname(written: Script, block: Block) -> tuple[int, int] | None:
    """豆豆妈 before the address is who writes, whatever goods it is made of."""
    if not block.homes or block.homes[0].start <= block.start:
        return None
    match = _CALLED.fullmatch(written.text, block.start, block.homes[0].start)
    return match.span("name") if match is not None else None


def ditto_of(written: Script, block: Block, lines: Callable[[Block, int | None], Sequence[Line]]) -> Sequence[Line]:
    """The goods that 同上 or 跟3-2-501一样 in a block stands for; none where it says no such thing."""
    like = _like(written, block)
    if like is None:
        return ()
    return list(lines(block, int(like["number"]) if like["number"] else None))


def _like(written: Script, block: Block) -> re.Match[str] | None:
    return _DITTO.search(_blanked(written.text, written.homes), block.start, block.end)


def copied(read: Read) -> Read:
    """The reading with lines of its own, so that what follows in the chat may change them."""
    lines = {id(line): replace(line) for line in read.basket.lines}

    def own(line: Line | None) -> Line | None:
        return lines.get(id(line)) if line is not None else None

    basket = replace(
        read.basket,
        lines=list(lines.values()),
        doubts=[replace(doubt, line=own(doubt.line)) for doubt in read.basket.doubts],
        marks=[replace(mark, line=own(mark.line)) for mark in read.basket.marks],
    )
    return replace(read, basket=basket)


def _ask_condition(written: Script, aside: Aside, basket: Basket, names: Names, answers: Mapping[str, str]) -> None:
    """没有白菜就换土豆: asked at the line that it is about, else at the whole order."""
    if answers.get(written.id("words", aside.start, aside.end)) is not None:
        return
    words = written.text[aside.start : aside.end]
    named = [names.at(written.text, place) for place in range(aside.start, aside.end)]
    skus = {product.sku for found in named if found is not None for product in found[0].products}
    about = [line for line in basket.lines if line.product.sku in skus]
    basket.doubts += [
        Doubt("words", aside.start, aside.end, ChangeNotUnderstood(words), (), False, line) for line in about or (None,)
    ]


def maybe_no_order(read: Read) -> Question | None:
    """The question that a complaint raises."""
    if read.complaint is None:
        return None
    start, end = read.complaint
    words = read.script.text[read.block.start : read.block.end].strip()
    return read.script.question("words", start, end, MaybeNoOrder(words))


def _apart(holes: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The holes without those that lie over another."""
    kept: list[tuple[int, int, int]] = []
    for hole in sorted(holes):
        if not kept or hole[0] >= kept[-1][1]:
            kept.append(hole)
    return kept


def _blanked(text: str, found: Sequence[Home]) -> str:
    for home in found:
        text = text[: home.start] + " " * (home.end - home.start) + text[home.end :]
    return text


def _without_items(text: str, basket: Basket, block: Block) -> str:
    words = list(text)
    for mark in basket.marks:
        if mark.role == "item":
            words[mark.start : mark.end] = " " * (mark.end - mark.start)
    for home in block.homes:
        words[home.start : home.end] = " " * (home.end - home.start)
    return "".join(words[block.start : block.end])


def _note(text: str, basket: Basket, contact: str) -> str:
    words = [
        text[mark.start : mark.end] for mark in basket.marks if mark.role in ("note", "need") and mark.rule != "talk"
    ]
    note = " ".join(dict.fromkeys(word.strip() for word in words))
    return note.replace(contact, "").strip() if contact else note
