"""The one door to translated text for modules that must not know Qt; it knows no language itself.

Every visible string is written in English at its place of use, as `translate("Context", "Whole sentence with {name}.")`,
with literals, so that Qt's `lupdate` finds it. `app.py` and the CLI install Qt's translator here; without one the English
source text is returned.
"""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str, str], str]


def _source_text(context: str, text: str) -> str:
    return text


_translator: Translator = _source_text


def install(translator: Translator | None) -> None:
    """Route all later calls of `translate` through `translator(context, text)`; None goes back to the source text."""
    global _translator
    _translator = translator or _source_text


def translate(context: str, text: str) -> str:
    """The text in the language in force. `context` and `text` must be string literals where this is called."""
    return _translator(context, text)


def sentences(*parts: str) -> str:
    """Whole sentences one after the other; empty ones are left out. A Chinese full stop brings its own space along."""
    return " ".join(filter(None, parts)).replace("。 ", "。")
