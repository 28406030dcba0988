"""Each fault of the surroundings (full disk, folder without permission …) in words, with the way out."""

from __future__ import annotations

from pathlib import Path

from checkpoint_app.db.errors import Fault
from checkpoint_app.ui.texts.wording import Words
from checkpoint_app.words import translate


def fault_text(fault: Fault, path: Path) -> str:
    """The fault in one line."""
    return fault_words(fault, path).text


def fault_words(fault: Fault, path: Path) -> Words:
    """What is the matter with `path`, what was kept, what to do next."""
    match fault:
        case Fault.DISK_FULL:
            return Words(
                translate("Faults", "The disk is full."),
                translate(
                    "Faults",
                    "This action was not recorded; everything before it is safe. Delete files you do not need from the "
                    "disk with {path}, then do it again.",
                ).format(path=path),
            )
        case Fault.READ_ONLY:
            return Words(
                translate("Faults", "This place may not be written to."),
                translate(
                    "Faults",
                    "{path} is read-only for you. Nothing was recorded, nothing is lost. Choose another folder, or have "
                    "the permission changed.",
                ).format(path=path),
            )
        case Fault.CANNOT_OPEN:
            return Words(
                translate("Faults", "The file cannot be opened."),
                translate(
                    "Faults",
                    "{path} is not there or cannot be reached. Nothing was recorded. Check the folder, and that the "
                    "disk or stick is plugged in.",
                ).format(path=path),
            )
        case Fault.NOT_OURS:
            return Words(
                translate("Faults", "This file is not one of this program."),
                translate(
                    "Faults", "{path} was left as it is. Choose the checkpoint's own file, or a new name."
                ).format(path=path),
            )
        case Fault.NEWER:
            return Words(
                translate("Faults", "This file was written by a newer version."),
                translate(
                    "Faults", "{path} was left as it is. Install the newer version of the program to open it."
                ).format(path=path),
            )
        case Fault.BUSY:
            return Words(
                translate("Faults", "Another program is holding the file."),
                translate(
                    "Faults",
                    "This action was not recorded. Wait a moment and do it again; if it stays so, close the other window "
                    "that uses {path}.",
                ).format(path=path),
            )
        case Fault.CORRUPT:
            return Words(
                translate("Faults", "The file is damaged."),
                translate(
                    "Faults",
                    "This action was not recorded. Copy {path} to a safe place before anything else, write on paper "
                    "meanwhile, and call the office.",
                ).format(path=path),
            )
        case Fault.IO:
            return Words(
                translate("Faults", "The disk does not answer."),
                translate(
                    "Faults",
                    "This action was not recorded. Check the cable or the stick with {path}, then do it again.",
                ).format(path=path),
            )
