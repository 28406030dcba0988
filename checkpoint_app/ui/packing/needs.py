"""What is special about a household, in words. Knows no screen."""

from __future__ import annotations

from collections.abc import Iterable

from checkpoint_app.domain.rules.allocation import urgency
from checkpoint_app.words import translate


def need_words(need: str) -> str:
    """One need (reference.NEEDS) in a word; empty where there is none."""
    match need:
        case "elderly":
            return translate("Packing", "Elderly")
        case "infant":
            return translate("Packing", "Infant")
        case "mobility":
            return translate("Packing", "Cannot walk far")
        case "medicine":
            return translate("Packing", "Medicine")
        case _:
            return need


def needs_words(needs: Iterable[str]) -> str:
    """All needs, the most urgent first: `Medicine · Elderly`."""
    return " · ".join(need_words(need) for need in sorted(set(needs), key=lambda need: (urgency([need]), need)) if need)
