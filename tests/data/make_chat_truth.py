"""Writes chat_truth.json: what each entry of resources/demo/orders_chat.txt orders, from the generator's own choices.

It runs the generator of the model district with a random source that notes what was drawn, and never reads the text
that the parser reads; it only checks that the generator wrote exactly the text that is in resources/demo.

    python tests/data/make_chat_truth.py PATH_TO/make_model_district.py
"""

from __future__ import annotations

import importlib.util
import json
import random
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

HERE = Path(__file__).parent
CHAT = Path("orders_chat.txt")
DEMO = HERE.parents[1] / "resources" / "demo"
COUNTS = (1, 1, 2, 2, 3, 5)
CHAT_ORDERS = 150


class NotedRandom(random.Random):
    """The generator's random source; notes the order of the households, the baskets and the counts drawn."""

    households: list[Any]
    baskets: list[list[Any]]
    counts: list[list[int]]

    def sample(self, population: Sequence[Any], k: int, **options: Any) -> list[Any]:
        drawn = super().sample(population, k, **options)
        first = population[0]
        if isinstance(first, tuple) and len(first) == 8:  # the households that order
            self.households, self.baskets, self.counts = drawn, [], []
        elif isinstance(first, tuple) and len(first) == 6:  # a household's basket of products
            self.baskets.append(drawn)
            self.counts.append([])
        return drawn

    def choice(self, seq: Any) -> Any:
        drawn = super().choice(seq)
        if seq == COUNTS:
            self.counts[-1].append(drawn)
        return drawn


def main() -> None:
    generator_path = Path(sys.argv[1])
    spec = importlib.util.spec_from_file_location("generator", generator_path)
    assert spec is not None and spec.loader is not None
    generator = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generator)
    sources: list[NotedRandom] = []

    def noted(seed: int) -> NotedRandom:
        sources.append(NotedRandom(seed))
        return sources[-1]

    generator.random = SimpleNamespace(Random=noted)  # type: ignore[attr-defined]
    with tempfile.TemporaryDirectory() as folder:
        sys.argv = [generator_path.name, folder]
        generator.main()
        assert (Path(folder) / CHAT).read_bytes() == (DEMO / CHAT).read_bytes()
    (source,) = sources
    drawn = zip(source.households, source.baskets, source.counts, strict=True)
    truth = [
        {"number": number, "household": home[0], "items": [[p[0], c] for p, c in zip(basket, counts, strict=True)]}
        for number, (home, basket, counts) in enumerate(drawn, 1)
    ]
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in truth[:CHAT_ORDERS])
    (HERE / "chat_truth.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
