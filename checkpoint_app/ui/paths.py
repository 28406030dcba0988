"""Paths as people type and paste them. Knows no file and no widget."""

from __future__ import annotations

from pathlib import Path


def typed_path(text: str) -> Path:
    """The path that was typed or pasted: without the quotation marks of "Copy as path", with `~` resolved if it can be.

    Call it with a text that is not empty: an empty one would be the folder in which the program was started.
    """
    path = Path(text.strip().strip('"').strip())
    try:
        return path.expanduser()
    except RuntimeError:  # `~` of somebody whom this machine does not know
        return path
