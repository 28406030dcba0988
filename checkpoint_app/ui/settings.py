"""What this laptop remembers of its user's taste: language, theme, sizes. Knows nothing of goods; losing it loses nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class Settings:
    """An ini file. Where the folder cannot be written, choices last until the program ends."""

    def __init__(self, path: Path) -> None:
        self._ini = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        """The text remembered under `key` ("window/language")."""
        value = self._ini.value(key, default)
        return value if isinstance(value, str) else default

    def flag(self, key: str, default: bool) -> bool:
        """The yes or no remembered under `key`."""
        return self.text(key, "true" if default else "false") == "true"

    def blob(self, key: str) -> QByteArray:
        """Qt's own state (a window's geometry) remembered under `key`; empty where there is none."""
        value = self._ini.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember(self, key: str, value: str | bool | QByteArray) -> None:
        """Keep `value` for the next start."""
        self._ini.setValue(key, ("true" if value else "false") if isinstance(value, bool) else value)

    def save(self) -> None:
        """Write it now. A folder that cannot be written to is no reason to disturb anybody."""
        self._ini.sync()
