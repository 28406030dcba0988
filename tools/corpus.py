"""Reads the corpus of chat messages and prints how far the parser can be trusted; it knows what was expected, no rules.

    python -m tools.corpus [--wrong] [--style WORDS] [FILE.jsonl ...]

Beside the lines, it counts orders: those that are ready without any question, and of these the ones right in every line.
A line counts as taken without asking if no question is about it, its household is certain, and no question about the
whole order is open. It is right if the message's expected orders have it, in that quantity, and do not ask about it.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from checkpoint_app.domain.commands import OrderRequest  # noqa: E402
from checkpoint_app.domain.reference import Product  # noqa: E402
from checkpoint_app.intake.catalogue import Catalogue  # noqa: E402
from checkpoint_app.intake.chat import read_chat  # noqa: E402
from checkpoint_app.intake.drafts import Draft, DraftOrder  # noqa: E402
from checkpoint_app.intake.problems import problem_text  # noqa: E402
from checkpoint_app.intake.reference import read_district  # noqa: E402

CORPUS = ROOT / "tests" / "data" / "chat_corpus"
DAY = date(2021, 11, 3)

Lines = dict[tuple[str, str], Decimal]


@dataclass(slots=True)
class Score:
    """Counts of lines. `expected`: those a clerk would record; `taken`: those that the parser takes without asking."""

    messages: int = 0
    expected: int = 0
    taken: int = 0
    right: int = 0
    covered: int = 0
    orders: int = 0
    ready: int = 0
    ready_right: int = 0
    faults: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        self.messages += other.messages
        self.expected += other.expected
        self.taken += other.taken
        self.right += other.right
        self.covered += other.covered
        self.orders += other.orders
        self.ready += other.ready
        self.ready_right += other.ready_right
        self.faults += other.faults

    @property
    def precision(self) -> float:
        return self.right / self.taken if self.taken else 1.0

    @property
    def coverage(self) -> float:
        return self.covered / self.expected if self.expected else 1.0

    def text(self, name: str) -> str:
        return (
            f"{name}: messages {self.messages}, lines {self.expected}, taken without asking {self.taken}, "
            f"precision {self.precision:.2%}, coverage {self.coverage:.2%}\n"
            f"{name}: orders {self.orders}, ready without a question {self.ready}, right in every line {self.ready_right}"
        )


@cache
def catalogue(district: str) -> Catalogue:
    """The model district, with its own products or with the large catalogue's."""
    demo = read_district(ROOT / "resources" / "demo").district
    if district == "large":
        with (CORPUS / "large_products.csv").open(encoding="utf-8-sig", newline="") as file:
            products = tuple(
                Product(
                    row["sku"],
                    row["name"],
                    row["category"],
                    row["unit"],
                    int(row["declared_price_fen"]),
                    row["cold_chain"] == "1",
                    row["aliases"],
                )
                for row in csv.DictReader(file)
            )
        demo = replace(demo, products=products)
    return Catalogue(demo, "P01")


def read(message: dict[str, Any]) -> Draft:
    """The message's draft, after what was pasted before it was taken whole."""
    here = catalogue(message["district"])
    recorded: dict[str, OrderRequest] = {}
    if message.get("recorded"):
        first = read_chat(message["recorded"], here, message["merchant"], {}, day=DAY)
        recorded = {order.request.order: order.request for order in first.orders if order.request.household}
    return read_chat(message["text"], here, message["merchant"], recorded, day=DAY)


def asked_lines(order: DraftOrder) -> set[int]:
    """The indices of the lines that a question is about; all of them where one is about the whole order."""
    if any(question.line < 0 and question.kind in ("household", "change", "words") for question in order.questions):
        return set(range(len(order.request.lines)))
    return {question.line for question in order.questions if question.line >= 0}


def score(message: dict[str, Any]) -> Score:
    """How the parser does on one message."""
    draft = read(message)
    expected: Lines = {}
    doubtful: set[tuple[str, str]] = set()
    withdrawn = {order["household"] for order in message["orders"] if order["status"] == "withdrawn"}
    for order in message["orders"]:
        for line in order["lines"]:
            expected[order["household"], line["sku"]] = Decimal(line["quantity"])
            if line.get("ask"):
                doubtful.add((order["household"], line["sku"]))
    taken: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    asked: set[tuple[str, str]] = set()
    found = Score(messages=1, expected=len(expected))
    for order in draft.orders:
        if order.status == "already" or _only_noted(order):
            continue
        if order.status == "withdrawn":
            if order.request.household not in withdrawn and not order.questions:
                found.faults.append(f"withdrawn without asking: {order.request.household}")
                found.taken += 1
            continue
        silent = asked_lines(order)
        for place, line in enumerate(order.request.lines):
            key = (order.request.household, line.sku)
            taken[key] += line.quantity
            if place in silent:
                asked.add(key)
    gone = {order.request.household for order in draft.orders if order.status == "withdrawn"}
    found.faults += [f"not withdrawn: {home}" for home in withdrawn - gone]
    for key, quantity in taken.items():
        if key in asked:
            continue
        found.taken += 1
        if expected.get(key) == quantity and key not in doubtful:
            found.right += 1
            found.covered += 1
        else:
            found.faults.append(
                f"WRONG {key[0]} {key[1]} {quantity}, expected {expected.get(key)}{' (ask)' if key in doubtful else ''}"
            )
    _count_orders(found, message, draft, taken, doubtful)
    missing = [key for key in expected if (key not in taken or key in asked) and key not in doubtful]
    found.faults += [f"asked {key[0]} {key[1]}" for key in missing]
    return found


def _only_noted(order: DraftOrder) -> bool:
    """Whether a recorded order got a note or a need and no other goods: the corpus speaks of lines."""
    if order.status != "amended" or order.change is None:
        return False
    lines = [Counter((line.sku, line.quantity) for line in each.lines) for each in (order.change.before, order.request)]
    return lines[0] == lines[1]


def _count_orders(
    found: Score,
    message: dict[str, Any],
    draft: Draft,
    taken: dict[tuple[str, str], Decimal],
    doubtful: set[tuple[str, str]],
) -> None:
    """Households rather than orders where the text gives one several: together they come to what is expected."""
    wanted = {order["household"]: order for order in message["orders"]}
    found.orders = len(wanted)
    asked = {order.request.household for order in draft.orders if order.questions}
    changed = (order for order in draft.orders if order.status != "already" and not _only_noted(order))
    ready = {order.request.household for order in changed} - asked
    found.ready = len(ready)
    for home in ready:
        lines = {line["sku"]: Decimal(line["quantity"]) for line in wanted[home]["lines"]} if home in wanted else None
        read = {sku: quantity for (household, sku), quantity in taken.items() if household == home}
        found.ready_right += read == lines and not any(household == home for household, _ in doubtful)


def told(message: dict[str, Any], found: Score) -> str:
    """The message, what was wrong, and what the parser asked."""
    draft = read(message)
    lines = [f"## {message['id']} {message['style']} ({message['district']})"]
    if message.get("recorded"):
        lines.append("recorded: " + message["recorded"].replace("\n", " ⏎ "))
    lines += [message["text"], *(f"   - {fault}" for fault in found.faults)]
    for order in draft.orders:
        goods = " ".join(f"{line.sku}:{line.quantity:f}" for line in order.request.lines)
        lines.append(f"   = {order.status} {order.request.household} {goods} {' '.join(order.request.needs)}")
        lines += [
            f"     ? {q.kind} [{order.source_text[q.start : q.end]}] {problem_text_of(q.reason)}"
            for q in order.questions
        ]
    lines += [f"   ! {problem.row} {problem_text(problem)}" for problem in draft.problems]
    return "\n".join(lines)


def problem_text_of(reason: Any) -> str:
    from checkpoint_app.intake.problems import Problem

    return problem_text(Problem("", 0, "", reason))[:90]


def main(arguments: list[str] | None = None) -> int:
    """Prints the figures; 1 where they are below what is promised."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("files", nargs="*", type=Path)
    options.add_argument("--wrong", action="store_true", help="list each line that is wrong or asked")
    options.add_argument("--errors", action="store_true", help="list messages with a wrong line only")
    options.add_argument("--style", default="", help="only messages whose style has these words")
    chosen = options.parse_args(arguments)
    total = Score()
    for path in chosen.files or sorted(CORPUS.glob("*.jsonl")):
        part = Score()
        kinds: Counter[str] = Counter()
        for raw in path.read_text(encoding="utf-8").splitlines():
            message = json.loads(raw)
            if chosen.style not in message["style"] + message["id"]:
                continue
            found = score(message)
            part.add(found)
            kinds.update(fault.split()[0] for fault in found.faults)
            wrong = any(not fault.startswith("asked") for fault in found.faults)
            if found.faults and (chosen.wrong or (chosen.errors and wrong)):
                print(told(message, found))
        print(part.text(path.name))
        total.add(part)
    print(total.text("overall"))
    return 0 if total.precision >= 0.995 and total.coverage >= 0.9 else 1


if __name__ == "__main__":
    sys.exit(main())
