"""What is said of a code that was scanned from goods, beside how its item stands. Knows no desk and no widget."""

from __future__ import annotations

from checkpoint_app.domain import money
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.state import Lot
from checkpoint_app.intake.scanned import CutOff, Marks, NotACode, PricedItem, WrongCheckDigit
from checkpoint_app.ui.answer import Answer, notice, refused
from checkpoint_app.ui.receiving.answers import shortened
from checkpoint_app.words import translate


def no_goods(scanned: WrongCheckDigit | CutOff | NotACode) -> Answer:
    """Why a code counts nothing, and what to do."""
    code = shortened(scanned.code)
    match scanned:
        case WrongCheckDigit():
            return refused(
                translate("Receiving", "A misread code: its check digit is wrong."),
                translate(
                    "Receiving",
                    "“{code}” was read; nothing was counted. Scan again; if it stays so, find the item by its name (Ctrl+F).",
                ).format(code=code),
            )
        case CutOff():
            return refused(
                translate("Receiving", "Only part of a code was read."),
                translate(
                    "Receiving",
                    "“{code}” is cut off; nothing was counted. Hold the scanner so that it sees the whole code, and scan again.",
                ).format(code=code),
            )
        case NotACode():
            return refused(
                translate("Receiving", "No code of goods."),
                translate(
                    "Receiving", "It reads “{code}”; nothing was counted. Find the item by its name (Ctrl+F)."
                ).format(code=code),
            )


def priced(scanned: PricedItem, name: str) -> Answer:
    """The code says what the goods cost, and not how much they are."""
    headline = translate("Receiving", "{item}: {price} yuan. How much is it?").format(
        item=name, price=money.text(scanned.price_fen)
    )
    if scanned.offered is None:
        return notice(headline, translate("Receiving", "Nothing was counted yet. Weigh it and type how much it is."))
    return notice(
        headline,
        translate("Receiving", "At the declared price it would be {amount} {unit}: Enter takes it.").format(
            amount=quantity_text(scanned.offered), unit=scanned.unit
        ),
    )


def marks(said: Marks, lot: Lot, today: str) -> tuple[str, ...]:
    """What somebody has to look at: an expired lot, a date that is recorded otherwise, a part that could not be read."""
    found = []
    expires = lot.expires_on or said.expires_on
    if expires and expires < today:
        found.append(translate("Receiving", "It expired on {day}. Refuse it: Ctrl+Z, then Ctrl+3.").format(day=expires))
    for recorded, read in ((lot.expires_on, said.expires_on), (lot.produced_on, said.produced_on)):
        if recorded and read and recorded != read:
            found.append(
                translate(
                    "Receiving", "The code says {read}, and the lot is recorded with {recorded}: compare them (Ctrl+L)."
                ).format(read=read, recorded=recorded)
            )
    if said.guessed:
        found.append(
            translate("Receiving", "The scanner leaves separators out: compare lot {batch} with the box.").format(
                batch=said.batch
            )
        )
    unread = translate("Receiving", "“{part}” in the code cannot be; it was left out.")
    found += [unread.format(part=part) for part in said.unread]
    return tuple(found)
