"""Writes label sheets and then records that they were written: in this order, so that no label is recorded without paper.

It knows the desk, the export folder and words; no widget, no viewer.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checkpoint_app.db.errors import Fault, KnownError, known_errors
from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import RecordLabels
from checkpoint_app.domain.outcomes import Refused
from checkpoint_app.domain.state import BagState
from checkpoint_app.labels.label import Label
from checkpoint_app.labels.layouts import LAYOUTS
from checkpoint_app.progress import Progress
from checkpoint_app.ui.answer import Answer, notice, ok
from checkpoint_app.ui.packing.labels import labels_of
from checkpoint_app.ui.texts import fault_text, reason_text
from checkpoint_app.words import sentences, translate

if TYPE_CHECKING:
    from checkpoint_app.labels.sheet import SheetResult

_TOLD = 3  # so many characters or labels that went wrong are told one by one


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """The labels of these bags; of none named, of every waiting bag of the delivery that has no label yet.

    `first_label` counts from 1: where on the first sheet to begin.
    """

    delivery: str
    layout: str
    first_label: int = 1
    bags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Printed:
    """What to say, and the file to show; None when there is none, or when it must not be used."""

    answer: Answer
    path: Path | None


def print_labels(desk: Desk, order: PrintOrder, exports: Path, progress: Progress | None = None) -> Printed:
    """Write the labels in walking order into a new file in `exports` (made when missing), then record them.

    Safe off the GUI thread with a desk of that thread. Raises KnownError when the file cannot be written: then there is
    no file and nothing is recorded.
    """
    # Imported here: reportlab takes longer to load than the window may take to open.
    from checkpoint_app.labels.sheet import Cancelled, write_labels

    bags = order.bags or tuple(
        row.bag for row in desk.queries.bags(delivery=order.delivery, state=BagState.WAITING, unlabelled=True)
    )
    labels = labels_of(desk.queries, bags)
    if not labels:
        return _nothing()
    layout = LAYOUTS[order.layout]
    stamp = desk.now().astimezone().strftime("%Y%m%d-%H%M%S")
    path = _new_file(exports, f"labels-{desk.checkpoint}-{stamp}-{layout.key}")
    try:
        with known_errors(path):
            result = write_labels(labels, layout, path, first_cell=order.first_label - 1, progress=progress)
    except BaseException as error:
        with suppress(OSError):  # the first fault is the one to tell
            path.unlink(missing_ok=True)
        if isinstance(error, Cancelled):
            return _stopped()
        raise
    return _record(desk, order, labels, result)


def _new_file(folder: Path, stem: str) -> Path:
    """A new, empty file of this name, or with a number after it: two windows never write over each other."""
    with known_errors(folder):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except FileExistsError as error:
            raise KnownError(Fault.CANNOT_OPEN, folder) from error
        number = 1
        while True:
            path = folder / (f"{stem}.pdf" if number == 1 else f"{stem}-{number}.pdf")
            try:
                path.open("xb").close()
            except FileExistsError:
                number += 1
            else:
                return path


def _record(desk: Desk, order: PrintOrder, labels: Sequence[Label], result: SheetResult) -> Printed:
    failed = dict(result.failed)
    written = tuple(label.bag for label in labels if label.bag not in failed)
    why = ""
    if written:
        try:
            outcome = desk.do(RecordLabels(written, order.layout))
            why = reason_text(outcome.reason) if isinstance(outcome, Refused) else ""
        except KnownError as error:
            why = fault_text(error.fault, error.path)
    if why:
        return _not_recorded(result, why)
    told = [
        translate("Packing", "Pages: {pages}. Recorded. File: {path}").format(pages=result.pages, path=result.path),
        *_failures(labels, failed),
        *_glyphs(labels, result),
    ]
    if failed:
        headline = translate("Packing", "Labels written: {count}, failed: {failed}.").format(
            count=result.labels, failed=len(failed)
        )
        return Printed(notice(headline, sentences(*told)), result.path)
    headline = translate("Packing", "Labels written: {count}.").format(count=result.labels)
    say = notice if result.glyphs.missing else ok
    return Printed(say(headline, sentences(*told)), result.path)


def _not_recorded(result: SheetResult, why: str) -> Printed:
    return Printed(
        notice(
            translate("Packing", "The labels were written but not recorded."),
            translate(
                "Packing", "Do not use {path}: the labels still count as not printed. Print them again. Why: {reason}"
            ).format(path=result.path, reason=why),
        ),
        None,
    )


def _failures(labels: Sequence[Label], failed: dict[str, str]) -> list[str]:
    addresses = {label.bag: label.address for label in labels}
    told = [
        translate("Packing", "No label for {address}: {reason}").format(address=addresses[bag] or bag, reason=reason)
        for bag, reason in list(failed.items())[:_TOLD]
    ]
    return told + _more(len(failed))


def _glyphs(labels: Sequence[Label], result: SheetResult) -> list[str]:
    from checkpoint_app.pdf.text import describe

    addresses = {label.bag: label.address for label in labels}
    told = [
        translate("Packing", "{what} Look at: {addresses}").format(
            what=describe(glyph),
            addresses=" · ".join(dict.fromkeys(addresses[bag] for bag in glyph.where[:_TOLD])),
        )
        for glyph in result.glyphs.missing[:_TOLD]
    ]
    return told + _more(len(result.glyphs.missing))


def _more(total: int) -> list[str]:
    if total <= _TOLD:
        return []
    return [translate("Packing", "And more of these: {count}.").format(count=total - _TOLD)]


def _nothing() -> Printed:
    return Printed(
        notice(
            translate("Packing", "No label waits."),
            translate(
                "Packing", "Every packed bag of this delivery has its label. To print one again, choose its household."
            ),
        ),
        None,
    )


def _stopped() -> Printed:
    return Printed(
        notice(
            translate("Packing", "Printing stopped."),
            translate("Packing", "No file was kept and no label was recorded; they wait as before."),
        ),
        None,
    )
