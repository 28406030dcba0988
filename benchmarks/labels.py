"""Times the labels of 1,100 households as PDF, against reportlab drawing only their texts; knows no database.

    python -m benchmarks.labels

Claim: each layout under 10 s by the wall, whole file on the disk. Prints for each layout seconds, file size, pages and the
ratio to bare `drawString` calls of the same texts on the same pages with reportlab's own TTFont.
"""

from __future__ import annotations

import csv
import random
import sys
import tempfile
import time
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from checkpoint_app.domain.people import masked_name
from checkpoint_app.domain.tokens import encode, new_bag_id
from checkpoint_app.labels.label import Label
from checkpoint_app.labels.layouts import LAYOUTS, Layout
from checkpoint_app.labels.sheet import write_labels
from checkpoint_app.pdf import qr
from checkpoint_app.resource_files import resource

HOUSEHOLDS = 1_100
GOAL_SECONDS = 10.0


def main() -> int:
    started = time.perf_counter()
    labels = demo_labels(HOUSEHOLDS)
    print(f"{HOUSEHOLDS} households, {len(labels)} labels (roster read in {time.perf_counter() - started:.2f} s)")
    worst = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for layout in LAYOUTS.values():
            path = Path(folder, f"{layout.key}.pdf")
            qr.symbol.cache_clear()
            started = time.perf_counter()
            result = write_labels(labels, layout, path)
            seconds = time.perf_counter() - started
            assert not result.failed
            bare = min(bare_text(labels, layout, Path(folder, "bare.pdf")) for _ in range(3))
            worst = max(worst, seconds)
            print(
                f"{layout.key}: {seconds:.2f} s, {path.stat().st_size / 1e6:.2f} MB, {result.pages} pages; "
                f"bare text {bare:.2f} s; ratio {seconds / bare:.2f}"
            )
    codes = [label.code for label in labels]
    qr.symbol.cache_clear()
    started = time.perf_counter()
    for code in codes:
        qr.symbol(code)
    print(f"of which QR codes: {time.perf_counter() - started:.2f} s")
    print(f"goal: under {GOAL_SECONDS:g} s: {'met' if worst < GOAL_SECONDS else 'MISSED'}")
    return 0 if worst < GOAL_SECONDS else 1


def demo_labels(households: int) -> list[Label]:
    """One to three bags for each of the first households of the model district, the same in every run."""
    with resource("demo", "compounds.csv").open(encoding="utf-8-sig", newline="") as file:
        compounds = {row["compound"]: row["name"] for row in csv.DictReader(file)}
    with resource("demo", "merchants.csv").open(encoding="utf-8-sig", newline="") as file:
        merchants = [row["name"] for row in csv.DictReader(file)]
    with resource("demo", "households.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))[:households]
    chance = random.Random(1)
    labels: list[Label] = []
    for row in rows:
        bags = chance.choices((1, 2, 3), (45, 40, 15))[0]
        merchant = chance.choice(merchants)
        for number in range(1, bags + 1):
            bag = new_bag_id(chance.randbytes(10))
            labels.append(
                Label(
                    code=encode("P01", bag),
                    bag=bag,
                    address=f"{row['building']}-{row['unit']}-{row['room']}",
                    compound=compounds[row["compound"]],
                    name=masked_name(row["contact"]),
                    number=number,
                    of=bags,
                    merchant=merchant,
                    cold=number == bags > 1,
                )
            )
    return labels


def bare_text(labels: list[Label], layout: Layout, path: Path) -> float:
    """Seconds that reportlab takes for the texts alone: fixed sizes, no fitting, no fallback, no QR code, no marks."""
    started = time.perf_counter()
    for name, file in (("BareRegular", "NotoSansSC-Regular.ttf"), ("BareBold", "NotoSansSC-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file))))
    canvas = Canvas(str(path), pagesize=(layout.page_width * mm, layout.page_height * mm), pageCompression=1)
    for at, label in enumerate(labels):
        cell = at % layout.cells
        if at and cell == 0:
            canvas.showPage()
        left, top = layout.cell(cell)
        x, y = left * mm, (layout.page_height - top) * mm
        for text, font, size, down in (
            (label.compound, "BareRegular", 9, 4),
            (label.bag[-6:], "BareBold", 9, 4),
            (label.address, "BareBold", 38, 15),
            (f"Bag {label.number}/{label.of}", "BareBold", 16, 22),
            (label.name, "BareBold", 12, 27),
            (label.merchant, "BareRegular", 9, 32),
            (label.code, "BareRegular", 5, 36),
        ):
            canvas.setFont(font, size)
            canvas.drawString(x + 5, y - down * mm, text)
    canvas.showPage()
    canvas.save()
    return time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
