"""How long work tells how far it is, and is told to stop. Knows no work and no bar."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], bool]
"""`progress(done, total)`: call it often; total 0 means not known. False: the person does not want to wait for the rest."""
