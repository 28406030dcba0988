"""What Receiving answers to a count, in words. Knows no Qt and no desk."""

from __future__ import annotations

from checkpoint_app.domain.facts import GOOD
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.answer import Answer, notice, ok, refused
from checkpoint_app.ui.receiving.rows import CountRow, LineState, condition_words
from checkpoint_app.words import sentences, translate

_SHOWN = 28


def counted(row: CountRow, condition: str, *, is_new: bool) -> Answer:
    """How an item stands after it was counted in one condition; `is_new`: something was recorded."""
    if condition == GOOD:
        headline = translate("Receiving", "{item}: {progress}").format(item=row.name, progress=row.progress_words())
    else:
        headline = translate("Receiving", "{item}, {condition}: {count} {unit}").format(
            item=row.name,
            condition=condition_words(condition),
            count=quantity_text(row.counted(condition)),
            unit=row.unit,
        )
    if not is_new:
        return ok(headline, translate("Receiving", "It stood so already; nothing new was recorded."))
    if condition != GOOD:
        words = translate("Receiving", "Set it aside for the driver. Good: {progress}").format(
            progress=row.progress_words()
        )
        return ok(headline, words)
    match row.state:
        case LineState.OVER:
            words = translate("Receiving", "{over} {unit} more than ordered. Set it aside for the driver.").format(
                over=quantity_text(row.line.over), unit=row.unit
            )
            return notice(headline, words)
        case LineState.NOT_ORDERED:
            return notice(
                headline,
                translate("Receiving", "It is not on this purchase list, and was counted all the same. Set it aside."),
            )
        case LineState.SHORT | LineState.NOT_COUNTED:
            words = translate("Receiving", "Still missing: {count} {unit}.").format(
                count=quantity_text(row.line.short), unit=row.unit
            )
        case LineState.COMPLETE:
            words = translate("Receiving", "Complete.")
        case LineState.NOT_LISTED:
            words = translate("Receiving", "It is not on this purchase list.")
    unwanted = row.unwanted_words()
    return ok(headline, sentences(words, unwanted))


def no_item() -> Answer:
    """A count of no item."""
    return refused(
        translate("Receiving", "Which item?"),
        translate("Receiving", "Nothing was counted. Scan the item, or choose its line with the arrow keys."),
    )


def no_vehicle() -> Answer:
    """A count of no delivery."""
    return refused(
        translate("Receiving", "No vehicle is chosen."),
        translate("Receiving", "Nothing was counted. Record the vehicle with Ctrl+N or choose one, then scan again."),
    )


def unknown(code: str) -> Answer:
    """A scan of what is no item."""
    shown = code if len(code) <= _SHOWN else code[:_SHOWN] + "…"
    return refused(
        translate("Receiving", "This code is not in the catalogue."),
        translate(
            "Receiving",
            "“{code}” was read; nothing was counted. Find the item by its name (Ctrl+F) and type how many came.",
        ).format(code=shown),
    )


def said_good(answer: Answer) -> Answer:
    """A scan while the same item stood on damaged or refused: say plainly that it was counted as good."""
    return notice(
        answer.headline,
        translate("Receiving", "A scan counts as good. Was it not good? Ctrl+Z, then Ctrl+2 or Ctrl+3, reason, +1."),
    )
