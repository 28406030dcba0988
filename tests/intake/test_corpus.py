"""The parser on the corpus of chat messages: as good as promised, and no file of it unsound."""

from __future__ import annotations

import json

import pytest

from tests.data.chat_corpus.check import faults
from tools.corpus import CORPUS, Score, score

FILES = sorted(CORPUS.glob("*.jsonl"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_taken_without_asking_is_right_and_little_is_asked(path: str) -> None:
    total = Score()
    for raw in (CORPUS / path).read_text(encoding="utf-8").splitlines():
        total.add(score(json.loads(raw)))
    assert total.messages >= 200
    assert total.precision >= 0.995, total.faults
    assert total.coverage >= 0.90


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_corpus_is_sound(path: str) -> None:
    assert faults(CORPUS / path) == []
