"""What becomes of an exception that reached the screen: words for a known fault, an apology and a report for a bug.

Knows no Qt. A report holds where the program was, never what it held: no values, no messages, no names.
"""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import checkpoint_app
from checkpoint_app.db.errors import KnownError
from checkpoint_app.ui.answer import Answer, refused
from checkpoint_app.ui.texts import fault_words
from checkpoint_app.words import translate

log = logging.getLogger(__name__)


class Faults:
    """Turns exceptions into answers. `folder` gets a report for each bug; it is made when the first is written."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def answer(self, error: BaseException) -> Answer:
        """The words for `error`. Writes a report when it is a bug. Never raises."""
        if isinstance(error, KnownError):
            words = fault_words(error.fault, error.path)
            return refused(words.headline, words.detail)
        return self._apology(error)

    def guarded(self, call: Callable[[], Answer | None]) -> Answer | None:
        """What `call` answers; an exception's words where it raises."""
        try:
            return call()
        except Exception as error:
            return self.answer(error)

    def hook(
        self, tell: Callable[[Answer], None]
    ) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
        """For `sys.excepthook`: `tell` is given the words, so that a slot that raises neither shows a traceback nor dies in silence."""

        def excepthook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if isinstance(error, KeyboardInterrupt | SystemExit):
                sys.__excepthook__(kind, error, trace)
            else:
                tell(self.answer(error))

        return excepthook

    def _apology(self, error: BaseException) -> Answer:
        headline = translate("Faults", "Sorry, that went wrong.")
        try:
            path = self._write(error)
        except OSError as unwritten:
            # Without the traceback: it would end with the messages of both, and `error`'s may name people.
            log.error("an unexpected %s, and no report could be written: %s", type(error).__name__, unwritten.strerror)
            return refused(
                headline,
                translate(
                    "Faults",
                    "It is a fault of this program. What you recorded before is safe. Look whether this action is in "
                    "the list; if it is not, do it again.",
                ),
            )
        log.error("an unexpected %s, see %s", type(error).__name__, path)
        return refused(
            headline,
            translate(
                "Faults",
                "It is a fault of this program. What you recorded before is safe. Look whether this action is in the "
                "list; if it is not, do it again. For those who mend it: {path}",
            ).format(path=path),
        )

    def _write(self, error: BaseException) -> Path:
        self._folder.mkdir(parents=True, exist_ok=True)
        moment = datetime.now(UTC)
        path = self._folder / f"error-{moment:%Y%m%d-%H%M%S-%f}.txt"
        head = (
            f"checkpoint_app {checkpoint_app.__version__}, Python {platform.python_version()}, {platform.platform()}\n"
            f"{moment.isoformat(timespec='seconds')}\n\n"
        )
        path.write_text(head + report(error), encoding="utf-8")
        return path


def report(error: BaseException) -> str:
    """Types and places of `error` and what caused it. Leaves out messages and values: they may name people."""
    parts: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        frames = traceback.extract_tb(current.__traceback__)
        places = [f"  {frame.filename}:{frame.lineno} in {frame.name}\n    {frame.line}\n" for frame in frames]
        parts.append(f"{type(current).__module__}.{type(current).__qualname__}\n" + "".join(places))
        current = current.__cause__ or current.__context__
    return "\nwhile handling or because of:\n".join(parts)
