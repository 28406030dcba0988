"""Checks that the chat corpus is sound: it knows the catalogues and the households, not what a parser makes of a text."""

from __future__ import annotations

import csv
import json
import sys
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parent
DEMO = CORPUS.parents[2] / "resources" / "demo"
CATALOGUES = {"demo": DEMO / "products.csv", "large": CORPUS / "large_products.csv"}
ABOUT = {"item", "household", "quantity", "unit", "change", "words"}
NEEDS = {"elderly", "infant", "mobility", "medicine"}
STATUS = {"new", "amended", "withdrawn"}


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _is_quantity(text: object) -> bool:
    try:
        return isinstance(text, str) and Decimal(text).is_finite() and Decimal(text) > 0
    except InvalidOperation:
        return False


def _order_faults(order: dict[str, Any], units: dict[str, str], households: set[str], chain: bool) -> list[str]:
    faults = []
    household = order["household"]
    if household not in households:
        faults.append(f"no household {household}")
    if not NEEDS.issuperset(order.get("needs", [])):
        faults.append(f"{household}: unknown need in {order['needs']}")
    if order["status"] not in STATUS or (order["status"] != "new" and not chain):
        faults.append(f"{household}: status {order['status']} does not fit")
    if (order["status"] == "withdrawn") == bool(order["lines"]):
        faults.append(f"{household}: an order has lines, a withdrawn one has none")
    skus = [line["sku"] for line in order["lines"]]
    if len(skus) != len(set(skus)):
        faults.append(f"{household}: a product stands twice")
    for line in order["lines"]:
        if line["sku"] not in units:
            faults.append(f"{household}: no product {line['sku']}")
        elif line["unit"] != units[line["sku"]]:
            faults.append(f"{household}: {line['sku']} is sold by {units[line['sku']]}, not {line['unit']}")
        if not _is_quantity(line["quantity"]):
            faults.append(f"{household}: quantity {line['quantity']!r}")
    return faults


def _ask_faults(message: dict[str, Any], households: set[str]) -> list[str]:
    faults = []
    for ask in message["ask"]:
        if ask["household"] and ask["household"] not in households:
            faults.append(f"asks about no household {ask['household']}")
        if ask["about"] not in ABOUT:
            faults.append(f"asks about {ask['about']}")
        if not ask["text"] or ask["text"] not in message["text"]:
            faults.append(f"the asked words {ask['text']!r} are not in the text")
    asked = {ask["household"] for ask in message["ask"]}
    doubtful = {order["household"] for order in message["orders"] if any(line.get("ask") for line in order["lines"])}
    faults.extend(f"{household}: a line asks, but no question stands for it" for household in doubtful - asked)
    return faults


def faults(path: Path) -> list[str]:
    """What is wrong in the corpus file at `path`, each with the message's id; an empty list when it is sound."""
    units = {name: {row["sku"]: row["unit"] for row in _rows(place)} for name, place in CATALOGUES.items()}
    households = {row["household"] for row in _rows(DEMO / "households.csv")}
    found: list[str] = []
    ids: set[str] = set()
    texts: dict[tuple[str, str], str] = {}
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            message = json.loads(raw)
        except json.JSONDecodeError as error:
            found.append(f"line {number}: {error}")
            continue
        name = message["id"]
        if name in ids:
            found.append(f"{name}: the id stands twice")
        ids.add(name)
        same = texts.setdefault((message["text"], message.get("recorded", "")), name)
        if same != name:
            found.append(f"{name}: the text stands already in {same}")
        if not message["text"].strip() or not message["style"] or message["district"] not in CATALOGUES:
            found.append(f"{name}: text, style or district is missing")
            continue
        places = [order["household"] for order in message["orders"]]
        if len(places) != len(set(places)):
            found.append(f"{name}: a household stands twice")
        chain = "recorded" in message
        for order in message["orders"]:
            order_faults = _order_faults(order, units[message["district"]], households, chain)
            found.extend(f"{name}: {fault}" for fault in order_faults)
        found.extend(f"{name}: {fault}" for fault in _ask_faults(message, households))
    return found


def main() -> int:
    """Prints the faults of every corpus file and a count; 1 if there is any."""
    total = 0
    for path in sorted(CORPUS.glob("*.jsonl")):
        found = faults(path)
        total += len(found)
        print(*found, sep="\n", end="\n" if found else "")
        messages = [json.loads(raw) for raw in path.read_text(encoding="utf-8").splitlines()]
        lines = [line for message in messages for order in message["orders"] for line in order["lines"]]
        asked = sum(bool(line.get("ask")) for line in lines)
        print(f"{path.name}: {len(messages)} messages, {len(lines)} lines, {asked} to ask, {len(found)} faults")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
