"""Where the files that ship with the program lie (fonts, icons, styles, translations, demo data); it knows nothing of
what is in them.

They are inside the package in an installed wheel, and beside it in a checkout or an editable install.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "resources"
_CHECKOUT = _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """The existing file or folder at `parts` under resources/, e.g. `resource("fonts", "NotoSansSC-Bold.ttf")`.

    Raises FileNotFoundError, in words for the person at the desk, where the installation lacks it.
    """
    for root in (_INSTALLED, _CHECKOUT):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(
        f"A file of the program is missing: {'/'.join(('resources', *parts))} is neither in {_INSTALLED} nor in "
        f"{_CHECKOUT}. Install the program again."
    )
