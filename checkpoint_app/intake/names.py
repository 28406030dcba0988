"""What a word may mean among the products of one merchant: exactly, by another name, shortened, misspelt, by its sound.

Built once from products, then only read (but for its memory of earlier guesses). It knows no message and no quantity.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from checkpoint_app.domain.reference import Product
from checkpoint_app.intake import units
from checkpoint_app.intake.readings import MOST_CANDIDATES, SURE
from checkpoint_app.intake.similar import Similar
from checkpoint_app.intake.spelling import plain
from checkpoint_app.intake.vocabulary import Synonyms, vocabulary

EXACT, LEARNED, ALIAS, SHORTENED, SYNONYM, HEAD, LOOSE = 100, 99, 98, 95, 94, 92, 91

_WITH_SIZE = re.compile(r"(?P<base>.*?[\u3400-\u9fff][^\d]*?)\(?(?P<sizes>\d.*)")
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([a-z]+|[^\W\d]{0,2})")
_LONGEST_BRAND = 4
_SIZE_WORDS = re.compile(r"[装的]")
_KIND = re.compile(
    r"(?:新鲜|进口|国产|优质|精品|精选|特级|一级|散装|袋装|盒装|瓶装|鲜|冷冻|速冻|冻|活|大|整|一次性|医用|黏|干)"
)


@dataclass(frozen=True, slots=True)
class Named:
    """What a word names. `products`: more than one, where it does not tell which. `family`: all that it may name if a
    size or a unit says so. `confidence` as in Part."""

    products: tuple[Product, ...]
    family: tuple[Product, ...]
    rule: str
    confidence: int


@dataclass(frozen=True, slots=True)
class Size:
    """How much one piece holds: 10 斤, 30 枚."""

    value: Decimal
    unit: str


class Names:
    """The index. `learned` gives skus for folded words that people of the chat group use."""

    def __init__(self, products: Iterable[Product], learned: Mapping[str, str] | None = None) -> None:
        self.products = tuple(products)
        self.sizes = {product.sku: _sizes(product) for product in self.products}
        self._guesses: dict[str, Guesses] = {}
        self._forms: dict[str, Named] = {}
        self._lengths: dict[str, tuple[int, ...]] = {}
        self._goods = vocabulary().goods
        self._index(dict(learned or {}))
        self.unit_pattern = units.pattern(product.unit for product in self.products)

    def at(self, text: str, start: int) -> tuple[Named, int] | None:
        """The longest name that begins at `start` of a folded text, and where it ends."""
        for length in self._lengths.get(text[start : start + 1], ()):
            end = start + length
            named = self._forms.get(text[start:end])
            if named is not None and end <= len(text) and self._ends_well(text, start, end):
                return named, end
        return None

    def goods_at(self, text: str, start: int) -> int:
        """Where the longest word for any goods that begins at `start` ends; `start` where none does."""
        for length in _GOODS_LENGTHS:
            if start + length <= len(text) and text[start : start + length] in self._goods:
                return start + length
        return start

    def exactly(self, word: str) -> Named | None:
        return self._forms.get(word)

    def guess(self, word: str) -> Guesses:
        """What a word that is no name may be; remembered."""
        found = self._guesses.get(word)
        if found is None:
            found = self._guesses[word] = self._guess(word)
        return found

    def has_brand(self, product: Product) -> bool:
        """Whether one of its names tells the maker."""
        return any(brand in name for name in (product.name, *product.other_names) for brand in vocabulary().brands)

    def rivals(self, product: Product) -> tuple[Product, ...]:
        """The other products that its name without the size may mean: 东北大米20斤 beside 东北大米10斤."""
        named = self._forms.get(_base(plain(product.name)))
        return () if named is None else tuple(each for each in named.family if each.sku != product.sku)

    def related(self, named: Named) -> tuple[Product, ...]:
        return named.family or named.products

    def _ends_well(self, text: str, start: int, end: int) -> bool:
        """Latin letters and digits of a name must not run on: egg is not in eggplant, 84 not in 184 or 84斤."""
        first, last = text[start], text[end - 1]
        before, after = text[start - 1 : start], text[end : end + 1]
        if (first.isascii() and before.isascii() and before.isalnum()) or (
            last.isascii() and last.isalpha() and after.isascii() and after.isalpha()
        ):
            return False
        if last.isdigit() and (after.isdigit() or (after == "." and text[end + 1 : end + 2].isdigit())):
            return False
        return not (text[start:end].isdigit() and (before in _TIMES or self.unit_pattern.match(text, end)))

    def _index(self, learned: dict[str, str]) -> None:
        by_sku = {product.sku: product for product in self.products}
        levels: dict[tuple[int, str], defaultdict[str, list[Product]]] = {}

        def put(confidence: int, rule: str, word: str, product: Product) -> None:
            group = levels.setdefault((confidence, rule), defaultdict(list))[word]
            if word and product not in group:
                group.append(product)

        bases = {product.sku: _base(plain(product.name)) for product in self.products}
        for word, sku in learned.items():
            if sku in by_sku:
                put(LEARNED, "learned", plain(word), by_sku[sku])
        for product in self.products:
            put(EXACT, "exact", plain(product.name), product)
            base = bases[product.sku]
            if base != plain(product.name) and len(base) > 1:
                put(SHORTENED, "shortened", base, product)
            own = {base, plain(product.name)}
            for alias in product.other_names:
                put(ALIAS, "alias", plain(alias), product)
                own.add(plain(alias))
            for group in _groups(own):
                for word in group.strict:
                    put(SYNONYM, "synonym", word, product)
                for word in group.loose:
                    put(LOOSE, "synonym", word, product)
            for brand in vocabulary().brands:
                if plain(product.name).startswith(brand):
                    put(HEAD, "shortened", brand, product)
            for head, sure in _heads(own, self._goods):
                put(HEAD if sure else SURE - 10, "shortened", head, product)
        ordered = sorted(levels, key=lambda level: (level[1] != "learned", -level[0]))
        families: defaultdict[str, dict[str, Product]] = defaultdict(dict)
        for level in ordered:
            for word, products in levels[level].items():
                families[word] |= {product.sku: product for product in products}
        ends = self._one_letter_ends(bases)
        for level in ordered:
            confidence, rule = level
            for word, products in levels[level].items():
                if word in self._forms or not word:
                    continue
                family = tuple(families[word].values())
                if confidence <= LOOSE and len(family) > 1:
                    products = list(family)
                if len(word) == 1 and confidence < ALIAS:
                    products = list({product.sku: product for product in (*products, *ends[word])}.values())
                self._forms[word] = Named(tuple(products), family, rule, confidence)
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for word in self._forms:
            lengths[word[0]].add(len(word))
        self._lengths = {char: tuple(sorted(sizes, reverse=True)) for char, sizes in lengths.items()}

    def _one_letter_ends(self, bases: Mapping[str, str]) -> defaultdict[str, list[Product]]:
        """By their first and last characters: 葱 alone may be any that ends so, 牛 any that begins so."""
        ends: defaultdict[str, list[Product]] = defaultdict(list)
        for product in self.products:
            words = (bases[product.sku], *map(plain, product.other_names))
            for char in {word[-1:] for word in words} | {word[:1] for word in words}:
                ends[char].append(product)
        return ends

    @cached_property
    def _similar(self) -> Similar:
        return Similar(word for word in self._forms if len(word) > 1)

    def _guess(self, word: str) -> Guesses:
        found: dict[str, Guess] = {}
        known = word in self._goods
        for form, score, rule in self._similar.find(word):
            named = self._forms[form]
            for product in named.products:
                sure = score >= SURE and len(named.products) == 1 and named.confidence >= SURE and not known
                value = score if sure else min(score, SURE - 5)
                if product.sku not in found or value > found[product.sku].score:
                    found[product.sku] = Guess(product, value, rule)
        best = sorted(found.values(), key=lambda guess: -guess.score)
        certain = [guess for guess in best if guess.score >= SURE]
        return Guesses(tuple(best[:MOST_CANDIDATES]), certain[0] if len(certain) == 1 else None)


@dataclass(frozen=True, slots=True)
class Guess:
    product: Product
    score: int
    rule: str


@dataclass(frozen=True, slots=True)
class Guesses:
    """Best first. `sure`: the one that may be taken without asking, if there is one."""

    best: tuple[Guess, ...]
    sure: Guess | None


_TIMES = frozenset("x×*✖✕+")
_GOODS_LENGTHS = tuple(sorted({len(word) for word in vocabulary().goods}, reverse=True))


def _base(name: str) -> str:
    """The name without the size behind it: 大米 of 大米10斤."""
    match = _WITH_SIZE.fullmatch(name)
    return match["base"].rstrip("(-· ") if match is not None else name


def _sizes(product: Product) -> tuple[Size, ...]:
    match = _WITH_SIZE.fullmatch(plain(product.name))
    if match is None:
        return ()
    found = _SIZE.findall(match["sizes"])
    return tuple(Size(Decimal(value), _SIZE_WORDS.sub("", unit)) for value, unit in found if len(value) < 10)


def _groups(own: set[str]) -> Iterator[Synonyms]:
    for group in vocabulary().synonyms:
        if own & group.strict:
            yield group


def _heads(own: set[str], goods: frozenset[str]) -> Iterator[tuple[str, bool]]:
    """The ends of a product's names that name it in short (带鱼 of 进口带鱼), and whether that is sure: 萝卜 is not, for
    胡萝卜 is another thing."""
    heads: dict[str, bool] = {}
    for name in own:
        for start in range(1, len(name) - 1):
            head, before = name[start:], name[:start]
            if head not in goods and not _KIND.fullmatch(before):
                continue
            plain_kind = bool(_KIND.fullmatch(before))
            sure = plain_kind or (not own & goods and len(before) < _LONGEST_BRAND and before not in goods)
            heads[head] = heads.get(head, False) or sure
            for group in vocabulary().synonyms:
                if head in group.strict:
                    for word in group.strict:
                        heads[word] = heads.get(word, False) or sure
    for head, sure in heads.items():
        if head not in own:
            yield head, sure
