"""Opens a written file in the system's own program. Knows no file's meaning."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

Opener = Callable[[Path], bool]


def open_in_viewer(path: Path) -> bool:
    """Show the file in the system's own viewer. False where there is none, or no screen."""
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return False
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
