"""What Receiving answers to a count, in words. Knows no Qt and no desk."""

from __future__ import annotations

from decimal import Decimal

from checkpoint_app.domain.facts import GOOD
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.answer import Answer, notice, ok, refused
from checkpoint_app.ui.receiving.rows import CountRow, LineState, condition_words
from checkpoint_app.words import sentences, translate

_SHOWN = 28


def counted(
    row: CountRow,
    condition: str,
    *,
    is_new: bool,
    batch: str = "",
    added: Decimal = Decimal(0),
    is_case: bool = False,
) -> Answer:
    """How an item stands after it was counted in one condition; `is_new`: something was recorded. `added` is said where it was
    more than one piece at once; `is_case`: it was a whole case."""
    name = row.name
    if batch:
        name = translate("Receiving", "{item}, lot {batch}").format(item=name, batch=batch)
    if condition == GOOD:
        headline = translate("Receiving", "{item}: {progress}").format(
            item=name, progress=_progress(row, added, is_case)
        )
    else:
        headline = translate("Receiving", "{item}, {condition}: {count} {unit}").format(
            item=name,
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
        case LineState.INSTEAD:
            words = translate("Receiving", "It is kept when the vehicle leaves.")
        case LineState.SHORT if not row.line.came:
            words = translate("Receiving", "None came: {count} {unit} short.").format(
                count=quantity_text(row.line.short), unit=row.unit
            )
        case LineState.SHORT | LineState.NOT_COUNTED:
            words = translate("Receiving", "Still missing: {count} {unit}.").format(
                count=quantity_text(row.line.short), unit=row.unit
            )
        case LineState.COUNTED:
            words = ""
        case LineState.COMPLETE:
            words = translate("Receiving", "Complete.")
        case LineState.NOT_LISTED:
            words = translate("Receiving", "It is not on this purchase list.")
    unwanted = row.unwanted_words()
    return ok(headline, sentences(words, unwanted))


def _progress(row: CountRow, added: Decimal, is_case: bool) -> str:
    if is_case:
        return translate("Receiving", "+{added} (1 case), {progress}").format(
            added=quantity_text(added), progress=row.progress_words()
        )
    if added:
        return translate("Receiving", "+{added}, {progress}").format(
            added=quantity_text(added), progress=row.progress_words()
        )
    return row.progress_words()


def no_item() -> Answer:
    """A count of no item."""
    return refused(
        translate("Receiving", "Which item?"),
        translate("Receiving", "Nothing was counted. Scan the item, or choose its line with the arrow keys."),
    )


def vehicle_first() -> Answer:
    """Goods were scanned while a vehicle is being recorded."""
    return refused(
        translate("Receiving", "Record the vehicle first."),
        translate(
            "Receiving", "Nothing was counted. Press Enter to record the vehicle, or Esc to leave the form, then scan."
        ),
    )


def half_a_pass() -> Answer:
    """The code of a pass was cut off or damaged."""
    return refused(
        translate("Receiving", "Only part of the pass was read."),
        translate("Receiving", "Nothing was changed. Scan the pass again, or type the number that stands on it."),
    )


def question_first() -> Answer:
    """The count is to be finished while a scan waits for an answer."""
    return refused(
        translate("Receiving", "First answer the question below."),
        translate("Receiving", "The count is not finished: scans wait for the answer. Esc leaves them uncounted."),
    )


def no_vehicle() -> Answer:
    """A count of no delivery."""
    return refused(
        translate("Receiving", "No vehicle is chosen."),
        translate("Receiving", "Nothing was counted. Record the vehicle with Ctrl+N or choose one, then scan again."),
    )


def shortened(code: str) -> str:
    """As much of a code as there is room for."""
    return code if len(code) <= _SHOWN else code[:_SHOWN] + "…"


def unknown(code: str) -> Answer:
    """A scan of what no item is known by, yet."""
    return refused(
        translate("Receiving", "This code is not known yet."),
        translate(
            "Receiving",
            "“{code}” was read; nothing was counted yet. Say below which item it is, once, and it counts from then on.",
        ).format(code=shortened(code)),
    )


def nothing_to_compare(row: CountRow) -> Answer:
    """A key that goes by what was ordered, where nothing was or nobody may see it yet."""
    if row.hidden:
        return refused(
            translate("Receiving", "This count is blind."),
            translate("Receiving", "Nothing was counted. What was ordered is shown when you finish the count."),
        )
    return refused(
        translate("Receiving", "It was not ordered."),
        translate("Receiving", "Nothing was counted. Type how many came, or press + for each."),
    )


def other_lots(row: CountRow, elsewhere: Decimal) -> Answer:
    """More than was ordered is counted to the other lots of the item already."""
    return refused(
        translate("Receiving", "Other lots hold more than was ordered."),
        translate(
            "Receiving", "Nothing was counted. {count} {unit} stand on other lots already: choose the lot."
        ).format(count=quantity_text(elsewhere), unit=row.unit),
    )


def some_came(row: CountRow) -> Answer:
    """“None came” of an item of which something is counted."""
    return refused(
        translate("Receiving", "Some of it is counted already: {count} {unit}.").format(
            count=quantity_text(row.line.came), unit=row.unit
        ),
        translate(
            "Receiving", "Nothing was changed. Set each lot and condition to 0, or take the counts back (Ctrl+Z)."
        ),
    )


def said_good(answer: Answer) -> Answer:
    """A scan while the same item stood on damaged or refused: say plainly that it was counted as good."""
    return notice(
        answer.headline,
        translate("Receiving", "A scan counts as good. Was it not good? Ctrl+Z, then Ctrl+2 or Ctrl+3, reason, +1."),
    )
