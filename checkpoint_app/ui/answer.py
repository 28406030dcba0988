"""What the program answers to a scan or a press, as a value. Knows no Qt; `banner` shows it, `sounds` plays it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from checkpoint_app.domain.outcomes import Reason
from checkpoint_app.ui.texts import IDS, Names, Words, code_words, reason_words


class Kind(Enum):
    """Each has its colour, its shape and its sound."""

    OK = "ok"
    REFUSED = "refused"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Answer:
    """`headline` is read from two metres (an address, "Handed over already."); `detail` from the chair."""

    kind: Kind
    headline: str
    detail: str = ""


def ok(headline: str, detail: str = "") -> Answer:
    """It is done, and on disk."""
    return Answer(Kind.OK, headline, detail)


def notice(headline: str, detail: str = "") -> Answer:
    """It is done or nothing had to be done, and there is something to look at."""
    return Answer(Kind.NOTICE, headline, detail)


def refused(headline: str, detail: str = "") -> Answer:
    """Nothing was changed."""
    return Answer(Kind.REFUSED, headline, detail)


def refusal(reason: Reason, names: Names = IDS) -> Answer:
    """The desk's refusal, in words."""
    return _refused(reason_words(reason, names))


def wrong_scan(code: str, checkpoint: str = "") -> Answer:
    """The answer of a station that has no use for `code`: what it was, and that nothing was changed."""
    return _refused(code_words(code, checkpoint))


def _refused(words: Words) -> Answer:
    return Answer(Kind.REFUSED, words.headline, words.detail)
