"""An entry's source text cut into what each stretch of it was taken for. Knows words for roles, not how they are drawn."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from checkpoint_app.intake.readings import SURE, Part, Question, Role
from checkpoint_app.words import translate

NOT_WEIGHED = -1
"""The confidence of what was recorded: it is taken, and not weighed any more."""

_PLACEHOLDER = "¤"
# They would turn the words around them, or hide them: what is on the screen has to be what was read.
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Piece:
    """One stretch, `start` to `end` in code points. `role` is empty where nothing was read from it; `word` is the role in
    words. `line` is the order line it belongs to, -1 for none; `question` the id of what is asked about it, or empty."""

    start: int
    end: int
    text: str = field(repr=False)
    role: Role | None = None
    word: str = ""
    confidence: int = 0
    line: int = -1
    question: str = ""

    @property
    def sure(self) -> bool:
        return (self.confidence >= SURE or self.confidence == NOT_WEIGHED) and not self.question


def pieces(text: str, parts: Sequence[Part], questions: Sequence[Question] = ()) -> list[Piece]:
    """All of `text` in its order: the parts, what is asked about but no part, and what lies between them."""
    shown = visible(text)
    found: list[Piece] = []
    position = 0
    for part in sorted(parts, key=lambda each: each.start):
        start, end = max(position, part.start), min(part.end, len(text))
        if start >= end:
            continue
        found += _between(shown, position, start, questions)
        question = _asked(start, end, questions)
        found.append(
            Piece(
                start,
                end,
                shown[start:end],
                part.role,
                role_word(part.role),
                part.confidence,
                part.line,
                question.id if question else "",
            )
        )
        position = end
    return found + _between(shown, position, len(text), questions)


def visible(text: str) -> str:
    """`text`, character for character, with a sign in the place of each that is not seen or turns its neighbours."""
    return "".join(
        _PLACEHOLDER
        if char in _TURNING or (char not in "\n\r\t" and unicodedata.category(char) in ("Cc", "Cs"))
        else char
        for char in text
    )


def role_word(role: Role) -> str:
    """What a stretch was taken for, in a word that fits below it."""
    match role:
        case "number":
            return translate("Parts", "no.")
        case "address":
            return translate("Parts", "address")
        case "household":
            return translate("Parts", "home")
        case "item":
            return translate("Parts", "item")
        case "quantity":
            return translate("Parts", "quantity")
        case "unit":
            return translate("Parts", "unit")
        case "note":
            return translate("Parts", "note")
        case "need":
            return translate("Parts", "need")
        case "phone":
            return translate("Parts", "phone")
        case "name":
            return translate("Parts", "name")
        case "change":
            return translate("Parts", "change")
        case "ignored":
            return translate("Parts", "left out")
        case "unknown":
            return translate("Parts", "unclear")


def _between(shown: str, start: int, end: int, questions: Sequence[Question]) -> list[Piece]:
    """Plain text, with the stretches in it that are asked about."""
    found: list[Piece] = []
    for question in sorted(questions, key=lambda each: each.start):
        first, last = max(start, question.start), min(end, question.end)
        if first < last:
            if start < first:
                found.append(Piece(start, first, shown[start:first]))
            if shown[first:last].strip():
                word = role_word("unknown")
                found.append(Piece(first, last, shown[first:last], "unknown", word, 0, question.line, question.id))
            else:  # between the words that are asked about
                found.append(Piece(first, last, shown[first:last]))
            start = last
    if start < end:
        found.append(Piece(start, end, shown[start:end]))
    return found


def _asked(start: int, end: int, questions: Sequence[Question]) -> Question | None:
    return next((each for each in questions if each.start < end and start < each.end), None)
