"""Which known words an unknown one resembles: by sound, by the look of its characters, by its letters. Knows words only."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from rapidfuzz import fuzz, process

from checkpoint_app.intake.vocabulary import vocabulary

SOUND, NEAR_SOUND, LOOK = 92, 91, 90
_DOUBTFUL = 85
_LEAST = 45
_MOST = 12
_LONGEST = 24
# What many speakers do not tell apart, or an input method takes one for the other.
_BLURRED = (("zh", "z"), ("ch", "c"), ("sh", "s"), ("ng", "n"), ("l", "n"), ("h", "f"))


class Similar:
    """Built over the known words; `find` takes well under a millisecond for a few thousand of them."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = list(words)
        self._by_sound: defaultdict[str, list[str]] = defaultdict(list)
        self._by_blurred: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._words:
            sound = _sound(word)
            self._by_sound[sound].append(word)
            self._by_blurred[_blurred(sound)].append(word)

    def find(self, word: str) -> Iterator[tuple[str, int, str]]:
        """Known words with a score (0..100) and the rule; from 90 on, one may be taken for the other."""
        if not 1 < len(word) <= _LONGEST:
            return
        sound = _sound(word)
        if _syllables(word) > 1:
            for form in self._by_sound.get(sound, ()):
                yield form, SOUND, "sound"
            for form in self._by_blurred.get(_blurred(sound), ()):
                if len(form) > 2 or set(form) & set(word):
                    yield form, NEAR_SOUND, "sound"
        for form, score, _ in process.extract(word, self._words, scorer=fuzz.ratio, score_cutoff=_LEAST, limit=_MOST):
            if _looks_like(word, form) or _is_beginning(word, form):
                yield form, LOOK, "fuzzy"
            else:
                yield form, min(int(score), _DOUBTFUL), "fuzzy"
        if _syllables(word) > 1:
            for form in self._words:
                if form in word or (word in form and len(word) > 1):
                    yield form, int(60 + 25 * min(len(form), len(word)) / max(len(form), len(word))), "fuzzy"


@lru_cache(maxsize=50_000)
def _sound_of(char: str) -> str:
    from pypinyin import lazy_pinyin  # its dictionary takes a tenth of a second, which only a misspelt word is worth

    return str(lazy_pinyin(char)[0]).lower() if "\u3400" <= char <= "\u9fff" else char


def _sound(word: str) -> str:
    return "".join(map(_sound_of, word))


def _syllables(word: str) -> int:
    """How many: each character is one, and Latin letters are one for every two or three."""
    return sum(1 if char[0] > "z" else max(1, len(char) // 2) for char in re.findall(r"[\u3400-\u9fff]|[a-z]+", word))


def _blurred(sound: str) -> str:
    for wide, narrow in _BLURRED:
        sound = sound.replace(wide, narrow)
    return sound


def _is_beginning(word: str, form: str) -> bool:
    """纸尿裤L of 纸尿裤L码: a long name without its last character or two."""
    return len(word) > 3 and form.startswith(word) and len(form) - len(word) < 3


def _looks_like(word: str, form: str) -> bool:
    """Every character is the same, looks alike or sounds alike, and at least one is the same; or one is written twice."""
    if len(word) == len(form) + 1:
        return any(
            word[place] == word[place + 1] and word[:place] + word[place + 1 :] == form for place in range(len(form))
        )
    if len(word) != len(form) or not any(left == right for left, right in zip(word, form, strict=True)):
        return False
    shapes = vocabulary().shapes
    return all(
        left == right or right in shapes.get(left, ()) or _blurred(_sound_of(left)) == _blurred(_sound_of(right))
        for left, right in zip(word, form, strict=True)
    )
