"""A laptop at which somebody counts: its real window, and its entries as they are carried to another one.

    python -m tests.journeys.counter FOLDER

is such a laptop in a process of its own, as there is one program on each. It does what each line of its input names, and
answers with a line; `SecondLaptop` is the other end.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from checkpoint_app.db import journal, projections, upkeep
from checkpoint_app.db.journal import Entry
from checkpoint_app.ui.receiving.view import ReceivingView
from tests.journeys.checkpoint_window import CheckpointWindow, Clock

ROOT = Path(__file__).resolve().parents[2]
Heads = dict[str, int]
"""By journal, the number of its last entry that is known."""


class Counter:
    """What a person at Receiving does and sees there. Quantities are in the items' own units, as they stand on the screen."""

    def __init__(self, window: CheckpointWindow) -> None:
        self.window = window

    def badge(self, volunteer: str) -> str:
        """Somebody is on: by badge. Who is on then."""
        self.window.scan(volunteer)
        return self.window.opened.desk.operator

    def hear_of_rounds(self) -> None:
        """See CheckpointWindow."""
        self.window.hear_of_rounds()

    def receive_goods(self) -> None:
        """Turn to Receiving."""
        self.window.go("receiving", ReceivingView)

    def scan(self, *codes: str) -> str:
        """Goods, one after the other. What was said of the last."""
        for code in codes:
            self.window.scan(code)
        return self.window.said()

    def shown(self) -> dict[str, str]:
        """How much is good of each item of the list."""
        return {row.sku: f"{row.line.good:f}" for row in self._view().table.rows()}

    def wait_for(self, wanted: dict[str, str]) -> None:
        """The window follows by itself; nobody presses anything for it."""
        self.window.wait(lambda: self.shown() == wanted, f"the screen to show {wanted}, not {self.shown()}")

    def late(self) -> list[str]:
        """Wait for the end of the count to be seen; what stands there of counts that came after it."""
        panel = self._view().next
        self.window.wait(panel.isVisible, "the end of the count to be seen")
        return [words for words in panel.sentences() if words.startswith("Counted on another laptop")]

    def lots(self) -> dict[str, str]:
        """By item and batch, what is good of it, as recorded."""
        queries = self.window.opened.desk.queries
        (delivery,) = queries.deliveries()
        return {
            f"{lot.sku} {lot.batch}".strip(): f"{lot.good:f}"
            for lot in queries.lots.lots(delivery.delivery)
            if lot.good
        }

    # what is carried

    def heads(self) -> Heads:
        """What is known here."""
        with self.window.opened.desk._database.reading() as connection:
            return dict(connection.execute("SELECT journal, max(seq) FROM entry GROUP BY journal"))

    def entries_after(self, known: Heads) -> list[list[Any]]:
        """Whatever is recorded here and not known there."""
        with self.window.opened.desk._database.reading() as connection:
            return [
                [value.decode() if isinstance(value, bytes) else value for value in astuple(entry)]
                for name in self.heads()
                for entry in journal.since(connection, name, known.get(name, 0), limit=100_000)
            ]

    def receive(self, carried: list[list[Any]]) -> None:
        """Take in what was carried here, and let the window know."""
        entries = [replace(entry, body=str(entry.body).encode()) for entry in (Entry(*each) for each in carried)]
        desk = self.window.opened.desk
        with desk._database.immediate() as connection:
            received = journal.receive(connection, entries, received_at="2021-11-03T12:00:00.000Z")
            for subject in received.subjects:
                projections.refold(connection, subject)
        assert (received.new, received.quarantined) == (len(entries), 0)
        desk._announce(received.subjects)

    def digest(self) -> str:
        """Of all that is derived from the entries; the entries' chains are whole, and it is derived again the same."""
        database = self.window.opened.desk._database
        assert upkeep.verify(database).broken == ()
        assert upkeep.rebuild(database).were_equal
        with database.reading() as connection:
            return projections.digest(connection)

    def _view(self) -> ReceivingView:
        view = self.window.window.view("receiving")
        assert isinstance(view, ReceivingView)
        return view


class SecondLaptop:
    """A `Counter` in a process of its own; `end` it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._faults = folder / "stderr.txt"
        with self._faults.open("w") as faults:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.journeys.counter", str(folder)],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=faults,
                text=True,
                encoding="utf-8",
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
            )

    def do(self, name: str, *given: Any) -> Any:
        """Call a method of its `Counter`."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([name, *given]) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, f"the second laptop ended at {name}:\n{self._faults.read_text()}"
        return json.loads(answer)

    def end(self) -> None:
        """Close its window; it has to end by itself and well."""
        _, _ = self._process.communicate()
        assert self._process.returncode == 0, self._faults.read_text()


def main() -> None:
    counter = Counter(CheckpointWindow(Path(sys.argv[1]), Clock()))
    for line in sys.stdin:
        name, *given = json.loads(line)
        print(json.dumps(getattr(counter, name)(*given)), flush=True)
    counter.window.close()


if __name__ == "__main__":
    main()
