"""From the start of the process to a window that has answered a scan, with 200,000 entries; beside an empty Qt window.

    python -m benchmarks.cold_start [ENTRIES] [RUNS]

Claim: at most 1.5 times an empty Qt window's start in the same run, plus 1 s. Both are processes of their own, timed from
outside: the empty one until it is painted, the program until the banner has painted the answer to a scan. Best of RUNS,
so that what else the machine does counts for neither; so files are in the system's cache, for both.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import big_database

EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(sys.argv)
window = QWidget()
window.resize(1366, 768)
window.show()
app.processEvents()
print("ready", flush=True)
"""
PROGRAM = """
import sys
from pathlib import Path
import checkpoint_app.cli  # as the command does
from checkpoint_app.app import build, make_application
from checkpoint_app.ui.language import Language
from checkpoint_app.ui.settings import Settings
from checkpoint_app.ui.sounds import Sounds
from tests.ui.keys import scan
path = Path(sys.argv[1])
app = make_application()
settings = Settings(path.with_suffix(".ini"))
settings.remember("window/station", sys.argv[2])  # it opens where it was closed
opened = build(app, path, settings=settings, language=Language(app, settings, "zh_CN"), sounds=Sounds(app))
opened.window.start()
app.processEvents()
scan(opened.window, "6901234567892")  # somebody's barcode: it has to be looked up, and changes nothing
while opened.window.banner.answer is None:
    app.processEvents()
app.processEvents()
print("ready", flush=True)
"""
STATIONS = (
    "orders",
    "receiving",
    "disinfection",
    "packing",
    "delivery",
    "shift",
    "purchasing",
    "accounts",
    "coldchain",
)


def seconds(code: str, *arguments: str) -> float:
    """From starting Python to the line "ready"."""
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")},
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = time.perf_counter() - start
        process.kill()
    if line != "ready\n":
        raise SystemExit("the window did not open, or answered no scan")
    return taken


def main(entries: int = 200_000, runs: int = 5) -> int:
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".benchmark-") as name:
        path = Path(name) / "checkpoint.db"
        print(f"making a database of {entries:,} entries …", flush=True)
        big_database.build(path, entries=entries)
        empty = min(seconds(EMPTY) for _ in range(runs))
        limit = 1.5 * empty + 1
        print(f"empty Qt window: {empty:.2f} s; limit: {limit:.2f} s")
        worst = 0.0
        for station in STATIONS:
            taken = min(seconds(PROGRAM, str(path), station) for _ in range(runs))
            worst = max(worst, taken)
            print(f"{station:>13}: {taken:.2f} s, {taken / empty:.1f} times the empty window", flush=True)
    print(f"claim (1.5 × empty + 1 s = {limit:.2f} s): {'holds' if worst <= limit else 'DOES NOT HOLD'}")
    return 0 if worst <= limit else 1


if __name__ == "__main__":
    raise SystemExit(main(*map(int, sys.argv[1:3])))
