"""Dialogs that choose a file or a folder without opening what lies there. Knows no station and reads nothing.

Qt's own look into the files of a folder to tell what they are, and so does GTK's. On Unix a process that closes a file gives
up all its locks on it: with the database in that folder, another process would take this one for gone, and remove the log
that it goes on writing to. What was recorded from then on would be lost.
"""

from __future__ import annotations

import os
from functools import cache

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget

from checkpoint_app.words import translate


def choose_file(parent: QWidget, title: str, start: str, kinds: str) -> str:
    """The path of a file that is there, chosen in a dialog that begins at the file or folder `start`, or else at home; empty
    when none is chosen. `kinds` is a filter as Qt writes it."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(kinds.split(";;"))
    return _chosen(dialog)


def choose_folder(parent: QWidget, title: str, start: str = "") -> str:
    """The path of a folder, chosen in a dialog; empty when none is."""
    dialog = _dialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _chosen(dialog)


class _ByName(QFileIconProvider):
    """Tells files by their names alone."""

    def icon(self, what: QFileInfo | QAbstractFileIconProvider.IconType) -> QIcon:
        if isinstance(what, QFileInfo):
            kinds = QAbstractFileIconProvider.IconType
            what = kinds.Folder if what.isDir() else kinds.File
        return super().icon(what)

    def type(self, info: QFileInfo) -> str:
        return "" if info.isDir() else info.suffix().upper()


@cache
def _by_name() -> QFileIconProvider:
    """One for good: a dialog does not own it, and asks it from a thread until its last moment."""
    return _ByName()


def _dialog(parent: QWidget, title: str, start: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    if os.name == "posix":
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setIconProvider(_by_name())
    for label, words in (  # which Qt does not have in Chinese
        (QFileDialog.DialogLabel.LookIn, translate("Choosing", "Look in:")),
        (QFileDialog.DialogLabel.FileType, translate("Choosing", "Files of type:")),
    ):
        dialog.setLabelText(label, words)
    folder = os.path.dirname(start) if os.path.isfile(start) else start
    dialog.setDirectory(folder if os.path.isdir(folder) else os.path.expanduser("~"))
    return dialog


def _chosen(dialog: QFileDialog) -> str:
    try:
        return dialog.selectedFiles()[0] if dialog.exec() else ""
    finally:
        dialog.deleteLater()
