"""The shapes that say a state beside its colour and its word. Knows no Qt: presenters name them, `shapes` draws them."""

from __future__ import annotations

from enum import Enum


class Mark(Enum):
    """One shape each, told apart without colour. The colour follows from the mark, never the other way."""

    OK = "ok"  # ✔ green: complete, handed over, released
    WRONG = "wrong"  # ✖ red: refused, damaged, conflict
    SHORT = "short"  # ▼ orange: less than ordered
    OVER = "over"  # ▲ orange: more than ordered
    NOTICE = "notice"  # ▲ with ! amber: look at this
    RUNNING = "running"  # half disc, blue: under way, a timer runs
    WAITING = "waiting"  # ring, grey: not yet
    HELD = "held"  # ■ violet: must not be touched
    VOID = "void"  # ⊘ grey: taken back
    COLD = "cold"  # six-armed star, blue: cold chain
