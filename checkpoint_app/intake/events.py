"""Products and quantities of an entry put together, with what is said between them. Knows no line and no order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import quantity as measures
from checkpoint_app.intake import units
from checkpoint_app.intake.names import Named, Names
from checkpoint_app.intake.pairing import Pair, Solid, pair
from checkpoint_app.intake.readings import SURE, Role
from checkpoint_app.intake.remarks import Remark
from checkpoint_app.intake.spelling import plain
from checkpoint_app.intake.tokens import HARD, Amount, Break, Choice, Item, Phrase, Words

Event = Pair | Phrase | Break | Remark


class Events:
    """Sorted tokens made into pairs of a product and a quantity, with the turns of phrase and separators between them."""

    def __init__(
        self, text: str, names: Names, mark: Callable[[int, int, Role, int, str], None], *, turned: bool
    ) -> None:
        self._text = text
        self._names = names
        self._mark = mark
        self._turned = turned

    def of(self, tokens: Sequence[Item | Amount | Phrase | Words | Break | Choice | Remark]) -> list[Event]:
        """What the tokens say, in their order."""
        return self._shared_turns(self._events(tokens))

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
            if not (isinstance(turn, Phrase) and isinstance(last, Pair) and last.amount is None):
                continue
            behind = events[place + 1] if place + 1 < len(events) else None
            said: list[Event] = [turn]
            if turn.turn == "into" and isinstance(behind, Pair) and behind.named is None:
                said.append(behind)
            elif turn.turn != "no":
                continue
            before = place - 2
            while before > 0:
                mark, named = events[before], events[before - 1]
                joined = isinstance(mark, Break) and (mark.strength == 0 or self._text[mark.start] == "、")
                if not joined or not isinstance(named, Pair) or named.amount is not None or named.named is None:
                    break
                found[before:before] = said
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
        return pair(self._text, solids, self._fits, turned=self._turned)

    def _fits(self, named: Item | Words | Choice, amount: Amount) -> bool:
        if not isinstance(named, Item):
            return True
        products = named.named.family or named.named.products
        return any(measures.fits(product, amount, self._names.sizes[product.sku]) for product in products)

    def _sized(self, segment: list[Solid]) -> list[Solid]:
        """A size that is written beside a name that lacks it becomes part of the name: 大米 (10斤) 2袋, 10斤的大米."""
        solids = list(segment)
        turned = all(isinstance(each, Amount) == (place % 2 == 0) for place, each in enumerate(segment))
        if turned and len(segment) > 2 and not isinstance(segment[-1], Amount):
            return solids  # 20斤大米 10斤面粉: each quantity stands before its product
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
