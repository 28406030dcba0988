"""The model district: its database ready to work with, and its whole day by the verbs that the screen uses."""

from checkpoint_app.demo.clock import SteppedClock
from checkpoint_app.demo.day import NotANewFolder, run_day
from checkpoint_app.demo.district import CHAT_MERCHANT, CHECKPOINT, CONTACT_SECONDS, MERCHANTS, OPERATOR, load, prepare

__all__ = [
    "CHAT_MERCHANT",
    "CHECKPOINT",
    "CONTACT_SECONDS",
    "MERCHANTS",
    "OPERATOR",
    "NotANewFolder",
    "SteppedClock",
    "load",
    "prepare",
    "run_day",
]
