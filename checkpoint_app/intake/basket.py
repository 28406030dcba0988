"""What one household's words order: lines, doubts, and what becomes of lines that it ordered before. Knows no address."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from checkpoint_app.domain import quantities
from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import quantity as measures
from checkpoint_app.intake import units
from checkpoint_app.intake.chat_reasons import (
    MaybeNoOrder,
    NameGuessed,
    NothingToChange,
    OfferUnclear,
    WithdrawalUnclear,
)
from checkpoint_app.intake.lexer import HARD, Amount, Break, Choice, Hole, Item, Phrase, Words, scan
from checkpoint_app.intake.names import Guesses, Named, Names
from checkpoint_app.intake.pairing import Pair, Solid, pair
from checkpoint_app.intake.readings import KEEP, LEAVE_OUT, MOST_CANDIDATES, SURE, Candidate, QuestionKind, Role
from checkpoint_app.intake.reasons import (
    AmbiguousItem,
    ChangeNotUnderstood,
    ItemTwice,
    NotUnderstood,
    PairingDoubtful,
    QuantityWithoutItem,
    Reason,
    UnknownItem,
)
from checkpoint_app.intake.remarks import Remark, sorted_out
from checkpoint_app.intake.spelling import plain

_RATHER = 70

Offers = Mapping[str, Sequence[tuple[Product, Decimal]]]


@dataclass(slots=True, eq=False)
class Line:
    """A product and how much of it; where it stands in the folded text. `own`: it was read here, not ordered before."""

    product: Product
    quantity: Decimal
    start: int
    end: int
    rule: str
    own: bool = True


@dataclass(frozen=True, slots=True)
class Mark:
    """What a stretch of the folded text was taken for."""

    start: int
    end: int
    role: Role
    confidence: int
    rule: str
    line: Line | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question before it has its id."""

    kind: QuestionKind
    start: int
    end: int
    reason: Reason
    candidates: tuple[Candidate, ...]
    blocking: bool
    line: Line | None = None


@dataclass(slots=True)
class Basket:
    """`changes`: lines of `base` were changed. `anew`: what was ordered before does not count any more. `more`: it begins
    with words that add to what was ordered. `withdrawn`: all of it is taken back. `learned`: written word, sku."""

    lines: list[Line] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    changes: bool = False
    anew: bool = False
    more: bool = False
    withdrawn: bool = False
    corrects: bool = False
    turns: bool = False
    learned: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known besides the words. `base`: what the household ordered before (of this list). `ditto`: lines that 同上
    stands for. `single`: what +1 means. `answer` gives a person's answer for a question's kind and span."""

    names: Names
    answer: Callable[[QuestionKind, int, int], str | None]
    offers: Offers = field(default_factory=dict)
    single: Product | None = None
    base: Sequence[Line] = ()
    ditto: Sequence[Line] = ()
    turned: bool = False


def read_basket(text: str, start: int, end: int, holes: Sequence[Hole], reading: Reading, contact: str = "") -> Basket:
    """The goods in text[start:end] (folded); `holes` are stretches that were understood already. Never raises."""
    return _Reader(text, reading, contact).read(start, end, holes)


Event = Pair | Phrase | Break | Remark


class _Reader:
    def __init__(self, text: str, reading: Reading, contact: str) -> None:
        self._text = text
        self._known = reading
        self._names = reading.names
        self._contact = contact
        self._out = Basket()
        self._lines: list[Line] = [*reading.base, *reading.ditto]
        self._source: Line | None = None
        self._removed: Line | None = None
        self._pending: Phrase | None = None

    def read(self, start: int, end: int, holes: Sequence[Hole]) -> Basket:
        tokens = scan(self._text, start, end, self._names, holes, self._known.offers)
        sorted_tokens = sorted_out(self._text, tokens, self._names, self._contact)
        events = self._shared_turns(self._events(sorted_tokens))
        for number, event in enumerate(events):
            match event:
                case Pair():
                    self._pair(event, events, number)
                case Phrase():
                    self._turn(event, events, number)
                case Remark():
                    self._remark(event)
                case Break():
                    self._break(event)
        self._end_pending()
        self._tie_doubts()
        out = self._out
        base = [line for line in self._lines if not line.own]
        out.changes = out.changes or out.anew
        out.lines = self._lines if (out.changes or (out.more and base)) else [line for line in self._lines if line.own]
        return out

    # --- Tokens to events ---------------------------------------------------------------------------------------------

    def _events(self, tokens: Sequence[Item | Amount | Phrase | Words | Break | Choice | Remark]) -> list[Event]:
        """Pairs of a product and a quantity, with the turns of phrase and separators between them."""
        events: list[Event] = []
        segment: list[Solid] = []
        each: Phrase | None = None
        waiting: list[int] = []

        def close() -> None:
            if segment:
                for found in self._paired(segment):
                    if (
                        found.named is None
                        and found.amount is not None
                        and waiting
                        and not isinstance(found.amount.fault, bool)
                    ):
                        place = waiting[-1]
                        earlier = events[place]
                        if isinstance(earlier, Pair) and not any(
                            isinstance(e, Phrase) and e.turn not in ("ask", "more") for e in events[place:]
                        ):
                            plus = any(isinstance(e, Phrase) and e.turn == "more" for e in events[place:])
                            events[place] = Pair(earlier.named, found.amount, earlier.certain, plus)
                            waiting.clear()
                            continue
                    events.append(found)
                    waiting.clear()
                    if found.named is not None and found.amount is None:
                        waiting.append(len(events) - 1)
                segment.clear()

        for token in tokens:
            if isinstance(token, Phrase) and token.turn == "each":
                close()
                each = token
            elif isinstance(token, Amount) and each is not None:
                self._share(events, token, each)
                waiting.clear()
                each = None
            elif isinstance(token, Phrase) and token.turn == "vague":
                close()
                if each is not None:
                    self._share(events, Amount(token.start, token.end, None, fault="vague"), each)
                    waiting.clear()
                    each = None
                else:
                    self._mark(token.start, token.end, "ignored", 90, "vague")
            elif isinstance(token, Item | Amount | Words | Choice):
                if each is not None:
                    self._mark(each.start, each.end, "ignored", 90, "each")
                    each = None
                if isinstance(token, Item) and self._heads_list(token):
                    close()
                    self._mark(token.start, token.end, "ignored", 90, "kind")
                    continue
                segment.append(token)
            elif isinstance(token, Phrase) and token.turn == "join":
                close()
                waiting.clear()
                events.append(Break(token.start, token.end, 0))
            elif isinstance(token, Remark):
                close()
                events.append(token)
            else:
                close()
                events.append(token)
        close()
        return events

    def _shared_turns(self, events: list[Event]) -> list[Event]:
        """白菜和土豆都不要了: what is said of the last is said of all that are joined to it."""
        found = list(events)
        for place in range(len(events) - 1, 1, -1):
            turn, last = events[place], events[place - 1]
            if not (isinstance(turn, Phrase) and turn.turn == "no" and isinstance(last, Pair) and last.amount is None):
                continue
            before = place - 2
            while before > 0:
                mark, named = events[before], events[before - 1]
                joined = isinstance(mark, Break) and (mark.strength == 0 or self._text[mark.start] == "、")
                if not joined or not isinstance(named, Pair) or named.amount is not None or named.named is None:
                    break
                found.insert(before, turn)
                before -= 2
        return found

    def _share(self, events: list[Event], amount: Amount, each: Phrase) -> None:
        """白菜、土豆各2斤: the products before it that have no quantity get this one."""
        given: list[int] = []
        for place in range(len(events) - 1, -1, -1):
            event = events[place]
            if isinstance(event, Pair):
                if event.named is None or event.amount is not None:
                    break
                events[place] = Pair(event.named, amount, event.certain)
                given.append(place)
            elif isinstance(event, Phrase) or (isinstance(event, Break) and event.strength == HARD and given):
                break
        if len(given) == 1 and sum(isinstance(event, Pair) for event in events) > 1:
            only = events[given[0]]
            assert isinstance(only, Pair)
            events[given[0]] = Pair(only.named, amount, certain=False)
        if not given:
            events.append(Pair(None, amount, certain=True))
        self._mark(each.start, each.end, "ignored", 95, "each")

    def _paired(self, segment: list[Solid]) -> list[Pair]:
        solids = self._without_prices(self._sized(segment))
        return pair(self._text, solids, self._fits, turned=self._known.turned)

    def _fits(self, named: Item | Words | Choice, amount: Amount) -> bool:
        if not isinstance(named, Item):
            return True
        products = named.named.family or named.named.products
        return any(measures.fits(product, amount, self._names.sizes[product.sku]) for product in products)

    def _sized(self, segment: list[Solid]) -> list[Solid]:
        """A size that is written beside a name that lacks it becomes part of the name: 大米 (10斤) 2袋, 10斤的大米."""
        solids = list(segment)
        for place, token in enumerate(segment):
            if not isinstance(token, Item):
                continue
            for neighbour in (place + 1, place - 1):
                if not 0 <= neighbour < len(segment) or segment[neighbour] not in solids:
                    continue
                amount = segment[neighbour]
                if neighbour < place and neighbour and isinstance(segment[neighbour - 1], Item | Words):
                    continue  # it is the quantity of what stands before it
                if isinstance(amount, Amount) and (fitting := self._of_size(token, amount, segment, neighbour)):
                    narrowed = Named(fitting, fitting, token.named.rule, token.named.confidence)
                    bare = token.named.confidence >= SURE and (len(token.named.family) <= 1 or len(fitting) == 1)
                    confidence = token.confidence if bare else SURE - 5
                    whole = Item(
                        min(token.start, amount.start), max(token.end, amount.end), narrowed, token.rule, confidence
                    )
                    solids[solids.index(token)] = whole
                    solids.remove(amount)
                    break
        return solids

    def _of_size(self, item: Item, amount: Amount, segment: list[Solid], place: int) -> tuple[Product, ...]:
        """The products of the item's family that hold as much as the amount says."""
        behind = self._text[amount.end : amount.end + 1]
        family = item.named.family or item.named.products
        if any(units.convert(Decimal(1), amount.unit, product.unit) for product in item.named.products):
            family = item.named.products
        bare = not amount.unit and behind == "的"
        fitting = tuple(
            p
            for p in family
            if any(
                amount.value == size.value if bare else measures.is_size(amount, size)
                for size in self._names.sizes[p.sku]
            )
        )
        if not fitting:
            return ()
        sold = any(amount.unit == plain(product.unit) for product in fitting)
        others = [token for token in segment if isinstance(token, Amount) and token is not amount]
        items = [token for token in segment if isinstance(token, Item)]
        # Where the size's unit is also what it is sold by, it is a size only beside another quantity.
        return fitting if not sold or (others and len(items) == 1) else ()

    def _without_prices(self, solids: list[Solid]) -> list[Solid]:
        """Prices beside quantities order nothing: 大米35元2袋, 猪肉16*3 where it costs 16."""
        kept: list[Solid] = []
        items = sum(not isinstance(token, Amount) for token in solids)
        real = sum(
            isinstance(token, Amount) and token.unit not in units.MONEY and token.unit != "块" for token in solids
        )
        for place, token in enumerate(solids):
            if isinstance(token, Amount):
                money = token.unit in units.MONEY or (token.unit == "块" and not self._sold_by_block(solids))
                wish = self._text[token.end : token.end + 1] == "的"
                follower = solids[place + 1] if place + 1 < len(solids) else None
                before = solids[place - 1] if place else None
                priced = (
                    not token.unit
                    and isinstance(follower, Amount)
                    and isinstance(before, Item)
                    and any(token.value == Decimal(p.declared_price_fen) / 100 for p in before.named.products)
                )
                if priced or (money and not wish and real >= items):
                    self._mark(token.start, token.end, "ignored", 95, "price")
                    continue
            kept.append(token)
        return kept

    def _heads_list(self, item: Item) -> bool:
        """牛奶：蒙牛1箱: a name with a colon and another name behind it only says what kind of goods follow."""
        rest = self._text[item.end : item.end + 8].lstrip()
        if not rest.startswith(":"):
            return False
        begin = item.end + self._text[item.end :].index(":") + 1
        while self._text[begin : begin + 1].isspace() and self._text[begin] != "\n":
            begin += 1
        return self._names.at(self._text, begin) is not None

    def _sold_by_block(self, solids: list[Solid]) -> bool:
        return any(isinstance(t, Item) and any(p.unit == "块" for p in self._names.related(t.named)) for t in solids)

    # --- Events to lines ----------------------------------------------------------------------------------------------

    def _pair(self, event: Pair, events: list[Event], number: int) -> None:
        pending, self._pending = self._pending, None
        follows = _next_turn(events, number)
        if event.named is None:
            assert event.amount is not None
            self._lone(event.amount, pending)
            return
        if isinstance(event.named, Choice):
            self._choice(event.named, event.amount)
            return
        start = min(event.named.start, event.amount.start if event.amount else event.named.start)
        end = max(event.named.end, event.amount.end if event.amount else event.named.end)
        if follows is not None and follows.turn == "ask" and event.amount is None:
            self._doubt("item", start, follows.end, MaybeNoOrder(self._text[start : follows.end]), blocking=False)
            return
        if follows is not None and follows.turn == "have" and event.amount is None:
            self._mark(start, follows.end, "note", 90, "have")
            return
        product, confidence = self._product(event.named, event.amount, start, end, pending)
        if product is None:
            self._source = None
            return
        if pending is not None and pending.turn == "no":
            self._remove(product, pending, start, end, event.amount)
            return
        if pending is not None and pending.turn == "less":
            self._reduce(product, event, start, end)
            return
        existing = next((line for line in reversed(self._lines) if line.product.sku == product.sku), None)
        after = events[number + 1] if number + 1 < len(events) else None
        if (
            event.amount is None
            and existing is not None
            and isinstance(after, Remark)
            and after.role in ("note", "need")
        ):
            self._mark(start, end, "note", 92, "note", existing)  # 羊肉要带骨的: it was ordered before
            return
        if follows is not None and follows.turn in ("no", "into", "less"):
            if existing is None and event.amount is None and not any(line.own for line in self._lines):
                words = self._text[start : follows.end]
                self._doubt("change", start, follows.end, NothingToChange(words), blocking=False)
            if existing is None:
                existing = self._append(
                    product, confidence, event, start, end, asked=event.amount is not None and follows.turn != "no"
                )
            else:
                self._mark_pair(event, existing, confidence)
            self._source = existing
            return
        if event.plus and existing is not None and event.amount is not None:
            self._increase(existing, event, start, end)
            self._mark_pair(event, existing, confidence)
            return
        if pending is not None and pending.turn == "into":
            self._replace(product, confidence, event, start, end)
            return
        if pending is not None and pending.turn == "wrong" and existing is not None and event.amount is not None:
            self._set(existing, event.amount, start, end)
            self._mark_pair(event, existing, confidence)
            return
        self._source = self._append(
            product, confidence, event, start, end, more=pending is not None and pending.turn == "more"
        )
        if not event.certain:
            self._doubt(
                "quantity", start, end, PairingDoubtful(self._text[start:end]), (), blocking=False, line=self._source
            )

    def _product(
        self, named: Item | Words, amount: Amount | None, start: int, end: int, pending: Phrase | None
    ) -> tuple[Product | None, int]:
        """The one product meant; None where it has to be asked (or was answered: nothing)."""
        written = self._text[named.start : named.end]
        answer = self._known.answer("item", named.start, named.end)
        if answer is not None:
            self._mark(start, end, "item" if answer else "ignored", 100, "person")
            product = next((p for p in self._names.products if p.sku == answer), None)
            if product is not None:
                self._out.learned.append((plain(written), product.sku))
            return product, 100
        if isinstance(named, Words):
            guesses = self._names.guess(plain(written))
            if pending is not None and pending.turn in ("no", "less"):
                self._mark(pending.start, end, "note", 90, "note")
                return None, 0
            first = guesses.best[0] if guesses.best else None
            near = first is not None and first.score >= SURE - 5
            reason = (
                NameGuessed(written, first.product.name)
                if first is not None and near
                else UnknownItem(self._text[start:end])
            )
            self._doubt("item", named.start, named.end, reason, _offers(guesses))
            self._mark(named.start, named.end, "unknown", 0, "unknown")
            return None, 0
        products = self._narrowed(named.named, amount)
        if len(products) == 1 and named.confidence >= SURE:
            return products[0], named.confidence
        candidates = tuple(
            Candidate(product.sku, _label(product), SURE - 5 - place) for place, product in enumerate(products)
        )[:MOST_CANDIDATES]
        names = tuple(product.name for product in products)
        several = len(products) > 1
        doubt: Reason = AmbiguousItem(written, names) if several else NameGuessed(written, names[0])
        self._doubt("item", named.start, named.end, doubt, candidates)
        self._mark(named.start, named.end, "item", named.confidence if len(products) == 1 else 50, named.rule)
        return None, 0

    def _narrowed(self, named: Named, amount: Amount | None) -> tuple[Product, ...]:
        """By the written unit, where the name leaves it open: 鸡蛋2盒 are not those sold by the tray."""
        products = named.products
        if amount is None or not amount.unit or amount.unit in units.MONEY:
            return products
        meant = units.plain(amount.unit)
        if len(products) == 1 and products[0].unit != meant:
            family = [p for p in named.family if p.unit == meant and p is not products[0]]
            return (products[0], *family) if family and not units.is_measure(meant) else products
        fitting = tuple(product for product in products if product.unit == meant)
        return fitting if len(products) > 1 and len(fitting) == 1 and named.confidence >= SURE else products

    def _append(
        self,
        product: Product,
        confidence: int,
        event: Pair,
        start: int,
        end: int,
        *,
        more: bool = False,
        asked: bool = True,
    ) -> Line | None:
        measured = self._measured(product, event.amount, start, end)
        if measured.value is None:
            if asked:
                self._quantity_doubt(measured, event, start, end, None)
            return None
        named = event.named
        assert named is not None
        rule = named.rule if isinstance(named, Item) else "person"
        before = next((line for line in self._lines if line.product.sku == product.sku), None)
        line = Line(product, measured.value, start, end, rule)
        if before is not None and (more or (self._out.more and not before.own)):
            before.quantity = quantities.normal(before.quantity + measured.value)
            self._out.changes = self._out.changes or not before.own
            line = before
        else:
            self._lines.append(line)
            if before is not None and before.own:
                self._doubt("quantity", start, end, ItemTwice(product.name), (), blocking=False, line=line)
        self._mark_pair(event, line, confidence)
        if measured.reason is not None and asked:
            self._quantity_doubt(measured, event, start, end, line)
        return line

    def _measured(self, product: Product, amount: Amount | None, start: int, end: int) -> measures.Measured:
        answer = self._known.answer("quantity", start, end) or self._known.answer("unit", start, end)
        if answer is not None and answer not in (KEEP, LEAVE_OUT):
            try:
                return measures.Measured(quantities.parse(answer))
            except quantities.NotAQuantity:
                pass
        measured = (
            measures.unwritten(product)
            if amount is None
            else measures.measure(product, amount, self._text[amount.start : amount.end], self._names)
        )
        return measures.Measured(measured.value) if answer == KEEP else measured

    def _quantity_doubt(
        self, measured: measures.Measured, event: Pair, start: int, end: int, line: Line | None
    ) -> None:
        assert measured.reason is not None
        kind: QuestionKind = (
            "unit" if event.amount is not None and event.amount.unit and not event.amount.fault else "quantity"
        )
        candidates = tuple(
            Candidate(quantities.text(value), quantities.text(value), SURE - 5 - place)
            for place, value in enumerate(measured.offers)
        )
        self._doubt(kind, start, end, measured.reason, candidates, blocking=line is None, line=line)

    def _lone(self, amount: Amount, pending: Phrase | None) -> None:
        """A quantity without a product."""
        start, end = amount.start, amount.end
        source = self._source or (self._removed if pending is not None and pending.turn == "into" else None)
        if pending is not None and pending.turn in ("into", "wrong") and source is not None and source in self._lines:
            self._set(source, amount, start, end)
            self._mark(start, end, "quantity", 95, pending.turn, source)
        elif pending is not None and pending.turn == "less" and source is not None and source in self._lines:
            self._reduce_by(source, amount, pending.start, end)
        elif pending is not None and pending.turn == "no" and source is None:
            self._doubt("change", pending.start, end, ChangeNotUnderstood(self._text[pending.start : end]))
        elif self._known.single is not None and not any(line.own for line in self._lines) and not self._out.doubts:
            event = Pair(Item(start, start, Named((self._known.single,), (), "offer", 95), "offer", 95), amount)
            self._append(self._known.single, 95, event, start, end)
        elif self._says_again(amount):
            self._mark(start, end, "ignored", 92, "size")
        elif amount.unit in units.MONEY and any(line.own for line in self._lines):
            self._mark(start, end, "ignored", 92, "price")
        else:
            words = self._text[start:end]
            offers = tuple(Candidate(p.sku, _label(p), 50) for group in self._known.offers.values() for p, _ in group)
            reason: Reason = OfferUnclear(words) if amount.times or not amount.unit else QuantityWithoutItem(words)
            self._offered(amount, reason, offers[:MOST_CANDIDATES])

    def _says_again(self, amount: Amount) -> bool:
        """蛋一板(30个): the same quantity in other words."""
        source = self._source
        if source is None or amount.value is None or not amount.unit:
            return False
        if any(char.isalnum() for char in self._text[source.end : amount.start]):
            return False
        sizes = self._names.sizes[source.product.sku]
        if any(
            measures.is_size(amount, size)
            or units.times(amount.value, amount.unit, size.value, size.unit) == source.quantity
            for size in sizes
        ):
            return True
        measured = measures.measure(source.product, amount, "", self._names)
        return measured.reason is None and measured.value == source.quantity

    def _offered(self, amount: Amount, reason: Reason, offers: tuple[Candidate, ...]) -> None:
        answer = self._known.answer("item", amount.start, amount.end)
        if answer is None:
            self._doubt("item", amount.start, amount.end, reason, offers)
            self._mark(amount.start, amount.end, "unknown", 0, "unknown")
            return
        product = next((p for p in self._names.products if p.sku == answer), None)
        if product is not None:
            item = Item(amount.start, amount.start, Named((product,), (), "person", 100), "person", 100)
            self._append(product, 100, Pair(item, amount), amount.start, amount.end)

    def _choice(self, choice: Choice, amount: Amount | None) -> None:
        start = min(choice.start, amount.start) if amount else choice.start
        end = max(choice.end, amount.end) if amount else choice.end
        if not self._known.offers[choice.key]:
            self._doubt("item", start, end, OfferUnclear(self._text[start:end]))
        for product, count in self._known.offers[choice.key]:
            item = Item(choice.start, choice.end, Named((product,), (), "offer", 95), "offer", 95)
            self._source = self._append(product, 95, Pair(item, _times(amount, count, choice.end)), start, end)

    # --- Changes ------------------------------------------------------------------------------------------------------

    def _turn(self, phrase: Phrase, events: list[Event], number: int) -> None:
        if phrase.turn in ("no", "into", "less", "wrong", "anew", "given"):
            self._mark(phrase.start, phrase.end, "change", 95, phrase.turn)
            self._out.turns = True
        match phrase.turn:
            case "no":
                self._no(phrase, events, number)
            case "into" | "less":
                self._end_pending()
                if self._source is None and self._removed is None and phrase.turn == "into" and not self._known.base:
                    self._doubt(
                        "change", phrase.start, phrase.end, ChangeNotUnderstood(self._text[phrase.start : phrase.end])
                    )
                self._pending = phrase
            case "wrong":
                self._out.corrects = True
                self._pending = phrase
            case "anew":
                self._out.anew = True
                self._lines.clear()
                self._source = None
            case "more":
                if not any(line.own for line in self._lines):
                    self._out.more = True
                self._pending = phrase
            case "or":
                self._either(phrase, events, number)
            case "given":
                words = self._text[phrase.start : phrase.end]
                self._doubt("change", phrase.start, phrase.end, ChangeNotUnderstood(words))
            case "ask" | "have" | "each" | "join" | "vague" | "all" | "filler":
                pass

    def _either(self, phrase: Phrase, events: list[Event], number: int) -> None:
        """白菜或土豆2斤: which of them is meant decides a person. 还是3斤 is no choice."""
        before = events[number - 1] if number else None
        after = events[number + 1] if number + 1 < len(events) else None
        if isinstance(before, Pair) and isinstance(after, Pair) and after.named is not None:
            ends = [token.end for token in (after.named, after.amount) if token is not None]
            words = self._text[phrase.start : max(ends)]
            self._doubt("change", phrase.start, max(ends), ChangeNotUnderstood(words), blocking=False)

    def _no(self, phrase: Phrase, events: list[Event], number: int) -> None:
        before = events[number - 1] if number else None
        after = events[number + 1] if number + 1 < len(events) else None
        pending = self._pending
        if pending is not None and pending.turn == "into" and self._source in self._lines:
            self._take_out(self._source)
            self._pending = None
        elif isinstance(after, Pair) and after.named is not None and after.named.start == phrase.end:
            self._pending = phrase
        elif isinstance(before, Pair) and self._source is not None and self._source in self._lines:
            self._take_out(self._source)
        elif isinstance(before, Pair) and before.named is not None:
            self._removed = None  # it had not been ordered
        elif isinstance(after, Pair) and after.named is not None:
            self._pending = phrase
        elif any(line.own for line in self._lines):
            lines = [line for line in self._lines if line.own]
            if len(lines) == 1:
                self._take_out(lines[0])
                self._out.withdrawn = True
            else:
                words = self._text[phrase.start : phrase.end]
                self._doubt("change", phrase.start, phrase.end, WithdrawalUnclear(words))
        else:
            self._out.withdrawn = True

    def _take_out(self, line: Line | None) -> None:
        assert line is not None
        self._lines.remove(line)
        self._out.changes = self._out.changes or not line.own
        self._removed, self._source = line, None

    def _remove(self, product: Product, phrase: Phrase, start: int, end: int, amount: Amount | None) -> None:
        line = next((line for line in reversed(self._lines) if line.product.sku == product.sku), None)
        if line is None and amount is None and not self._known.base:
            self._out.marks = [mark for mark in self._out.marks if mark.start != phrase.start]
            self._mark(phrase.start, end, "note", 92, "no")
            return
        if line is None:
            words = self._text[phrase.start : end]
            self._doubt("change", phrase.start, end, NothingToChange(words), blocking=bool(amount))
            return
        self._mark(start, end, "change", 95, "no")
        self._take_out(line)

    def _reduce(self, product: Product, event: Pair, start: int, end: int) -> None:
        line = next((line for line in reversed(self._lines) if line.product.sku == product.sku), None)
        if line is None or event.amount is None:
            self._doubt("change", start, end, NothingToChange(self._text[start:end]))
            return
        self._reduce_by(line, event.amount, start, end)

    def _reduce_by(self, line: Line, amount: Amount, start: int, end: int) -> None:
        measured = measures.measure(line.product, amount, self._text[amount.start : amount.end], self._names)
        if measured.value is None or measured.reason is not None or measured.value >= line.quantity:
            self._doubt("change", start, end, ChangeNotUnderstood(self._text[start:end]))
            return
        line.quantity = quantities.normal(line.quantity - measured.value)
        self._out.changes = self._out.changes or not line.own

    def _increase(self, line: Line, event: Pair, start: int, end: int) -> None:
        measured = self._measured(line.product, event.amount, start, end)
        if measured.value is None:
            self._quantity_doubt(measured, event, start, end, None)
            return
        line.quantity = quantities.normal(line.quantity + measured.value)
        self._out.changes = self._out.changes or not line.own

    def _set(self, line: Line, amount: Amount, start: int, end: int) -> None:
        measured = self._measured(line.product, amount, start, end)
        if measured.value is None:
            self._quantity_doubt(measured, Pair(None, amount), start, end, None)
            return
        line.quantity = measured.value
        self._out.changes = self._out.changes or not line.own
        if measured.reason is not None:
            self._quantity_doubt(measured, Pair(None, amount), start, end, line)

    def _replace(self, product: Product, confidence: int, event: Pair, start: int, end: int) -> None:
        """A改成B: B takes A's place, and A's quantity where none is written."""
        source = self._source if self._source in self._lines else None
        old = source or self._removed
        ordered = next((line for line in self._lines if line.product.sku == product.sku), None)
        if old is None and ordered is not None and event.amount is not None:
            self._set(ordered, event.amount, start, end)
            self._mark_pair(event, ordered, confidence)
            return
        if old is None:
            self._doubt("change", start, end, NothingToChange(self._text[start:end]))
            return
        existing = next((line for line in self._lines if line.product.sku == product.sku and line is not old), None)
        if event.amount is None and (old.product.unit != product.unit or existing is not None):
            self._doubt("change", start, end, ChangeNotUnderstood(self._text[start:end]))
            return
        measured = (
            self._measured(product, event.amount, start, end) if event.amount else measures.Measured(old.quantity)
        )
        if measured.value is None:
            self._quantity_doubt(measured, event, start, end, None)
            return
        line = Line(product, measured.value, start, end, "change", own=old.own)
        self._out.changes = self._out.changes or not old.own
        if source is not None:
            self._lines[self._lines.index(source)] = line
        else:
            self._lines.append(line)
        self._mark_pair(event, line, confidence)
        if measured.reason is not None:
            self._quantity_doubt(measured, event, start, end, line)
        self._source, self._removed = line, None

    def _break(self, event: Break) -> None:
        if event.strength == HARD:
            self._end_pending()
            self._removed = None
        if self._pending is not None and self._pending.turn in ("no", "less") and event.strength:
            self._end_pending()

    def _end_pending(self) -> None:
        pending, self._pending = self._pending, None
        if pending is not None and pending.turn == "into":
            words = self._text[pending.start : pending.end]
            self._doubt("change", pending.start, pending.end, ChangeNotUnderstood(words))

    # --- Words and what is written down of all of it ------------------------------------------------------------------

    def _remark(self, remark: Remark) -> None:
        words = self._text[remark.start : remark.end]
        if remark.role != "unknown":
            self._mark(remark.start, remark.end, remark.role, remark.confidence, remark.rule)
            return
        answer = self._known.answer("words", remark.start, remark.end)
        if answer is not None:
            self._mark(remark.start, remark.end, "ignored", 100, "person")
            return
        reason = ChangeNotUnderstood(words) if remark.rule == "careful" else NotUnderstood(words)
        self._doubt("words", remark.start, remark.end, reason, blocking=False)
        self._mark(remark.start, remark.end, "unknown", 0, remark.rule)

    def _tie_doubts(self) -> None:
        """Where unclear words may be more of a product that is ordered, its line is in question, too."""
        for place, doubt in enumerate(self._out.doubts):
            if doubt.kind != "item" or doubt.line is not None or not doubt.candidates:
                continue
            sku = doubt.candidates[0].key
            line = next((line for line in self._lines if line.own and line.product.sku == sku), None)
            if line is not None and doubt.candidates[0].score > _RATHER:
                self._out.doubts[place] = replace(doubt, line=line)

    def _doubt(
        self,
        kind: QuestionKind,
        start: int,
        end: int,
        reason: Reason,
        candidates: tuple[Candidate, ...] = (),
        *,
        blocking: bool = True,
        line: Line | None = None,
    ) -> None:
        if self._known.answer(kind, start, end) is None:
            self._out.doubts.append(Doubt(kind, start, end, reason, candidates, blocking, line))

    def _mark(self, start: int, end: int, role: Role, confidence: int, rule: str, line: Line | None = None) -> None:
        if start < end:
            self._out.marks.append(Mark(start, end, role, confidence, rule, line))

    def _mark_pair(self, event: Pair, line: Line | None, confidence: int) -> None:
        named, amount = event.named, event.amount
        if named is not None:
            rule = named.rule if isinstance(named, Item) else "offer"
            self._mark(named.start, named.end, "item", confidence, rule, line)
        if amount is not None:
            self._mark(amount.start, amount.unit_start if amount.unit else amount.end, "quantity", 98, "amount", line)
            if amount.unit and amount.unit_start < amount.end:
                self._mark(amount.unit_start, amount.end, "unit", 98, "unit", line)


def _times(amount: Amount | None, count: Decimal, place: int) -> Amount | None:
    """So many of an offer that holds `count` of a product."""
    if amount is None:
        return None if count == 1 else Amount(place, place, count, "", place, times=True)
    if amount.value is None or (amount.unit and not units.counts_anything(amount.unit)):
        return amount
    return Amount(amount.start, amount.end, amount.value * count, "", amount.end, times=True)


def _next_turn(events: list[Event], number: int) -> Phrase | None:
    """The turn of phrase right behind an event, with nothing but remarks between them."""
    for event in events[number + 1 :]:
        if isinstance(event, Phrase):
            return event
        if not isinstance(event, Remark):
            return None
    return None


def _offers(guesses: Guesses) -> tuple[Candidate, ...]:
    return tuple(Candidate(guess.product.sku, _label(guess.product), guess.score) for guess in guesses.best)


def _label(product: Product) -> str:
    return f"{product.name} · {product.unit}"
