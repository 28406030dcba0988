"""The words for files that were written, wherever that was asked for. Knows paths, not what is in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from checkpoint_app.ui.answer import Answer, notice, ok
from checkpoint_app.words import sentences, translate

if TYPE_CHECKING:
    from checkpoint_app.pdf.text import MissingGlyph

_TOLD = 3  # so many characters that the main font lacks are told one by one


def files_written(headline: str, paths: Sequence[Path], missing: Sequence[MissingGlyph] = ()) -> Answer:
    """`paths` lie in one folder. With `missing` characters of the main font it is something to look at."""
    files = translate("Files", "{files}, in {folder}.").format(
        files=", ".join(path.name for path in paths), folder=paths[0].parent
    )
    if not missing:
        return ok(headline, files)
    # Imported here: what draws on pages takes longer to load than the window may take to open.
    from checkpoint_app.pdf.text import describe

    told = [describe(glyph) for glyph in missing[:_TOLD]]
    if len(missing) > _TOLD:
        told.append(translate("Files", "And {count} more characters.").format(count=len(missing) - _TOLD))
    return notice(headline, sentences(files, *told))
