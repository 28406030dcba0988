"""The words that people use for goods, read once from resources/words; it knows no catalogue and no message."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from checkpoint_app.resource_files import resource


@dataclass(frozen=True, slots=True)
class Synonyms:
    """Words for one kind of goods; the `loose` ones are used for other kinds as well."""

    strict: frozenset[str]
    loose: frozenset[str]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`goods` are words for goods in general: one of them is never a misspelt name of another thing. `emoji` by picture.
    `shapes` gives each character its group of characters that look alike."""

    synonyms: tuple[Synonyms, ...]
    goods: frozenset[str]
    emoji: dict[str, str]
    shapes: dict[str, frozenset[str]]
    brands: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """The words of this installation. Raises FileNotFoundError where a file of them is missing."""
    shapes: dict[str, frozenset[str]] = {}
    for line in _lines("shapes"):
        group = frozenset(line)
        for char in group:
            shapes[char] = shapes.get(char, frozenset()) | group
    synonyms = []
    for line in _lines("synonyms"):
        strict, _, loose = line.partition("|")
        synonyms.append(Synonyms(frozenset(strict.split()), frozenset(loose.split())))
    return Vocabulary(
        synonyms=tuple(synonyms),
        goods=frozenset(word for line in _lines("goods") for word in line.split()),
        emoji={line.split()[0]: line.split()[1] for line in _lines("emoji")},
        shapes=shapes,
        brands=frozenset(word for line in _lines("brands") for word in line.split()),
    )


def _lines(name: str) -> Iterator[str]:
    for line in resource("words", f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()
