"""Each reason for which the desk refuses, in words: what is the matter, that nothing was written, what to do next."""

from __future__ import annotations

from checkpoint_app.domain import outcomes as o
from checkpoint_app.domain.goods_reasons import GoodsReason
from checkpoint_app.domain.money_reasons import MoneyReason
from checkpoint_app.domain.order_reasons import OrderReason
from checkpoint_app.domain.purchasing_reasons import PurchasingReason
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.texts.goods_reasons import goods_words
from checkpoint_app.ui.texts.kinds import kind_text
from checkpoint_app.ui.texts.money_reasons import money_words
from checkpoint_app.ui.texts.names import IDS, Names
from checkpoint_app.ui.texts.order_reasons import order_words
from checkpoint_app.ui.texts.purchasing_reasons import purchasing_words
from checkpoint_app.ui.texts.times import local_moment
from checkpoint_app.ui.texts.wording import Words
from checkpoint_app.words import translate


def reason_text(reason: o.Reason, names: Names = IDS) -> str:
    """The reason in one line."""
    return reason_words(reason, names).text


def reason_words(reason: o.Reason, names: Names = IDS) -> Words:
    """The reason as a headline for the large letters and the sentences below it."""
    if isinstance(reason, MoneyReason):
        return money_words(reason, names)
    if isinstance(reason, PurchasingReason):
        return purchasing_words(reason, names)
    if isinstance(reason, OrderReason):
        return order_words(reason, names)
    if isinstance(reason, GoodsReason):
        return goods_words(reason, names)
    match reason:
        case o.NobodyOn():
            return Words(
                translate("Reasons", "Who is on?"),
                translate(
                    "Reasons", "Nothing was recorded. Scan your badge, or choose your name below, then do it again."
                ),
            )
        case o.NoShiftOpen():
            return Words(
                translate("Reasons", "No shift is open."),
                translate("Reasons", "Nothing was recorded. Open a shift at the Shift station, then do it again."),
            )
        case o.ShiftAlreadyOpen(at=at):
            return Words(
                translate("Reasons", "A shift is open already."),
                translate("Reasons", "It was opened at {time}. Close it before you open the next one.").format(
                    time=local_moment(at)
                ),
            )
        case o.NotFound():
            return _not_found(reason)
        case o.NotOurLabel():
            return Words(
                translate("Reasons", "Not one of our labels."),
                translate(
                    "Reasons",
                    "This code is not a bag label of this program. Nothing was changed. Scan the label on the bag.",
                ),
            )
        case o.HalfALabel():
            return Words(
                translate("Reasons", "Only half of the label was read."),
                translate(
                    "Reasons", "Nothing was changed. Scan again; if the label is torn, print it once more at Packing."
                ),
            )
        case o.OtherCheckpoint(checkpoint=checkpoint):
            return Words(
                translate("Reasons", "This bag belongs to another checkpoint."),
                translate(
                    "Reasons", "Its label is of {checkpoint}. Nothing was changed. Put the bag aside for them."
                ).format(checkpoint=names.checkpoint(checkpoint)),
            )
        case o.BagUnknownHere():
            return Words(
                translate("Reasons", "No such bag is recorded here."),
                translate(
                    "Reasons",
                    "The label is good, but this laptop knows no such bag, or its packing was taken back. "
                    "Nothing was changed. Keep the bag and ask at Packing.",
                ),
            )
        case o.AlreadyHandedOver(at=at, operator=operator):
            return Words(
                translate("Reasons", "Handed over already."),
                translate("Reasons", "It was handed over at {time} by {person}. Nothing was changed.").format(
                    time=local_moment(at), person=names.volunteer(operator)
                ),
            )
        case o.AlreadyReturned(at=at, operator=operator):
            return Words(
                translate("Reasons", "Returned to stock already."),
                translate("Reasons", "It was returned at {time} by {person}. Nothing was changed.").format(
                    time=local_moment(at), person=names.volunteer(operator)
                ),
            )
        case o.UnknownMerchant(merchant=merchant):
            return Words(
                translate("Reasons", "This merchant is not known."),
                translate(
                    "Reasons",
                    "“{merchant}” is not in the list of merchants. Nothing was recorded. Choose one from the list.",
                ).format(merchant=merchant),
            )
        case o.UnknownProduct(code=code):
            return Words(
                translate("Reasons", "This product is not known."),
                translate(
                    "Reasons",
                    "“{code}” is neither on this purchase list nor in the catalogue. Nothing was counted. "
                    "Find the line by its name and type the quantity.",
                ).format(code=code),
            )
        case o.PlateMissing():
            return Words(
                translate("Reasons", "The plate is missing."),
                translate("Reasons", "Nothing was recorded. Type the plate of the vehicle."),
            )
        case o.BadQuantity(quantity=quantity):
            return Words(
                translate("Reasons", "This quantity cannot be right."),
                translate(
                    "Reasons",
                    "{quantity} was given. Nothing was recorded. Type a number above zero and below a million.",
                ).format(quantity=quantity_text(quantity)),
            )
        case o.BelowZero(counted=counted):
            return Words(
                translate("Reasons", "A count cannot go below zero."),
                translate("Reasons", "{counted} is counted now, and stays so. Type the total as you see it.").format(
                    counted=quantity_text(counted)
                ),
            )
        case o.ReasonMissing():
            return Words(
                translate("Reasons", "The reason is missing."),
                translate("Reasons", "Nothing was recorded. Say in a few words why, then do it again."),
            )
        case o.NoteEmpty():
            return Words(
                translate("Reasons", "The note is empty."),
                translate("Reasons", "Nothing was recorded. Write what the next shift must know."),
            )
        case o.NothingCounted():
            return Words(
                translate("Reasons", "Nothing has been counted yet."),
                translate("Reasons", "The count stays open. Count the load first; what was refused is counted too."),
            )
        case o.CountNotFinished():
            return Words(
                translate("Reasons", "The count is not finished."),
                translate("Reasons", "Nothing was recorded. Finish the count at Receiving first."),
            )
        case o.CountAlreadyFinished(at=at):
            return Words(
                translate("Reasons", "The count is finished already."),
                translate(
                    "Reasons", "It was finished at {time}. To correct it, take “Count finished” back first."
                ).format(time=local_moment(at)),
            )
        case o.AgentMissing():
            return Words(
                translate("Reasons", "Agent or method is missing."),
                translate("Reasons", "Nothing was recorded. Choose what the load was treated with, and how."),
            )
        case o.BadConcentration(concentration_mg_per_l=concentration):
            return Words(
                translate("Reasons", "This concentration cannot be right."),
                translate(
                    "Reasons", "{concentration} mg/L was given. Nothing was recorded. Read it from the agent's label."
                ).format(concentration=concentration),
            )
        case o.BadContactTime(seconds=seconds):
            return Words(
                translate("Reasons", "This contact time cannot be right."),
                translate(
                    "Reasons", "{minutes} minutes were given. Nothing was recorded. Type a time of up to one day."
                ).format(minutes=_minutes(seconds)),
            )
        case o.ContactTimeRunning(seconds_left=left):
            return Words(
                translate("Reasons", "The contact time is still running."),
                translate("Reasons", "The goods stay held; {minutes} minutes are left.").format(minutes=_minutes(left)),
            )
        case o.ClockSetBack(started_at=started):
            return Words(
                translate("Reasons", "The clock of this laptop was set back."),
                translate(
                    "Reasons",
                    "The disinfection began at {time}, which is later than the clock says now. "
                    "The goods stay held. Set the clock right, start the program again, then release them.",
                ).format(time=local_moment(started)),
            )
        case o.AlreadyReleased(at=at):
            return Words(
                translate("Reasons", "Released already."),
                translate("Reasons", "The goods were released at {time}. Nothing was changed.").format(
                    time=local_moment(at)
                ),
            )
        case o.GoodsHeld():
            return Words(
                translate("Reasons", "The goods are held."),
                translate("Reasons", "They may not be packed or handed over before they are released at Disinfection."),
            )
        case o.AlreadyAllocated(at=at):
            return Words(
                translate("Reasons", "Shared out already."),
                translate("Reasons", "This delivery was shared out at {time}. Nothing was changed.").format(
                    time=local_moment(at)
                ),
            )
        case o.NotAllocated():
            return Words(
                translate("Reasons", "Not shared out yet."),
                translate("Reasons", "Nothing was packed. Share the delivery out over the households first."),
            )
        case o.NoOrdersWaiting():
            return Words(
                translate("Reasons", "No order waits for this delivery."),
                translate(
                    "Reasons", "Nothing was shared out. Orders taken after the vehicle came wait for the next one."
                ),
            )
        case o.OrderAlreadyAllocated():
            return Words(
                translate("Reasons", "The goods for this order are shared out."),
                translate(
                    "Reasons", "It can no longer be cancelled, and nothing was changed. Return its bags instead."
                ),
            )
        case o.OrderAlreadyCancelled():
            return Words(
                translate("Reasons", "This order is cancelled already."),
                translate("Reasons", "Nothing was changed."),
            )
        case o.OrderDiffers(number=number):
            return Words(
                translate("Reasons", "This order number is taken."),
                translate(
                    "Reasons",
                    "Order {number} is recorded with other content, so none of these orders was recorded. "
                    "Leave it out, or cancel the recorded one first.",
                ).format(number=number),
            )
        case o.NothingToPack():
            return Words(
                translate("Reasons", "Nothing is left to pack."),
                translate("Reasons", "Everything that this delivery gives them is in bags already."),
            )
        case o.AlreadyVoided():
            return Words(
                translate("Reasons", "Taken back already."),
                translate("Reasons", "Nothing was changed."),
            )
        case o.VoidsStay():
            return Words(
                translate("Reasons", "A taking-back stays."),
                translate("Reasons", "Nothing was changed. Do the action again instead."),
            )
        case o.NotThisShift():
            return Words(
                translate("Reasons", "That was recorded in another shift."),
                translate(
                    "Reasons", "Only what was recorded in the open shift can be taken back here. Nothing was changed."
                ),
            )
        case o.LaterActionDepends(kind=kind, at=at):
            return Words(
                translate("Reasons", "Something later stands on this."),
                translate("Reasons", "Take back “{kind}” of {time} first. Nothing was changed.").format(
                    kind=kind_text(kind), time=local_moment(at)
                ),
            )


def _not_found(reason: o.NotFound) -> Words:
    nothing = translate("Reasons", "“{id}” is not recorded on this laptop. Nothing was changed.").format(id=reason.id)
    match reason.what:
        case "order":
            return Words(translate("Reasons", "No such order."), nothing)
        case "delivery":
            return Words(translate("Reasons", "No such delivery."), nothing)
        case "bag":
            return Words(translate("Reasons", "No such bag."), nothing)
        case "household":
            return Words(translate("Reasons", "No such household."), nothing)
        case "purchase_list":
            return Words(translate("Reasons", "No such purchase list."), nothing)
        case "action":
            return Words(translate("Reasons", "No such action."), nothing)
        case "treatment":
            return Words(translate("Reasons", "No such disinfection."), nothing)
        case "zone":
            return Words(translate("Reasons", "No such storage zone."), nothing)
        case "recall":
            return Words(translate("Reasons", "No such recall."), nothing)
        case _:
            return Words(translate("Reasons", "Not found."), nothing)


def _minutes(seconds: int) -> str:
    """Minutes and seconds, so that the last minute is seen running: `4:05`."""
    sign = "-" if seconds < 0 else ""
    return f"{sign}{abs(seconds) // 60}:{abs(seconds) % 60:02d}"
