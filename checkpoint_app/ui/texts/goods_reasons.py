"""Each reason about passes, drivers, counts, lots and held goods, in words; those of other owners are passed on to their modules."""

from __future__ import annotations

from checkpoint_app.domain import goods_reasons as g
from checkpoint_app.domain.rules.lots import LONGEST_BATCH
from checkpoint_app.ui.texts.goods_words import certificate_words, class_words, health_code_words, lot_words
from checkpoint_app.ui.texts.hygiene_reasons import hygiene_words
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.ui.texts.recall_reasons import recall_words
from checkpoint_app.ui.texts.store_reasons import store_words
from checkpoint_app.ui.texts.times import local_moment
from checkpoint_app.ui.texts.wording import Words
from checkpoint_app.words import sentences, translate


def goods_words(reason: g.GoodsReason, names: Names) -> Words:
    """The reason as a headline and the sentences below it."""
    if isinstance(reason, g.HygieneReason):
        return hygiene_words(reason, names)
    if isinstance(reason, g.StoreReason):
        return store_words(reason, names)
    if isinstance(reason, g.RecallReason):
        return recall_words(reason, names)
    if isinstance(reason, g.LotReason):
        return _lot(reason, names)
    if isinstance(reason, g.HoldReason):
        return _hold(reason, names)
    match reason:
        case g.PassMissing() | g.PassUnknown() | g.PassExpired() | g.PassNotYetValid() | g.PassForeign():
            return _pass(reason, names)
        case g.BadPlate(plate=plate):
            return Words(
                translate("Reasons", "This is no vehicle plate."),
                translate(
                    "Reasons",
                    "“{plate}” was typed. The vehicle was not recorded. A plate has the province's character, a letter, and "
                    "5 letters or digits (6 for new energy), without I and O: 沪A12345, 沪AD12345.",
                ).format(plate=plate),
            )
        case g.NotASupervisor(volunteer=""):
            return Words(
                translate("Reasons", "Only a supervisor may do this."),
                translate("Reasons", "Nothing was recorded. Choose the supervisor who takes it upon himself."),
            )
        case g.NotASupervisor(volunteer=volunteer):
            return Words(
                translate("Reasons", "Only a supervisor may do this."),
                translate("Reasons", "{name} is none. Nothing was recorded. Ask a supervisor.").format(
                    name=names.volunteer(volunteer)
                ),
            )
        case g.BadTemperature(temperature=temperature):
            return Words(
                translate("Reasons", "This temperature cannot be right."),
                translate(
                    "Reasons",
                    "“{temperature}” was read. Nothing was recorded. Measure again and type degrees Celsius: 36.5 for a "
                    "person, -18.5 for frozen goods.",
                ).format(temperature=temperature),
            )
        case g.TimeInFuture(at=at):
            return Words(
                translate("Reasons", "That time is still to come."),
                translate(
                    "Reasons",
                    "{time} was given. Nothing was recorded. Correct the time, or the clock of this laptop.",
                ).format(time=local_moment(at)),
            )
        case g.DriverNotChecked() | g.DriverTooWarm() | g.DriverCode() | g.DriverTestOld():
            return _driver(reason)


def _pass(
    reason: g.PassMissing | g.PassUnknown | g.PassExpired | g.PassNotYetValid | g.PassForeign, names: Names
) -> Words:
    way_on = translate(
        "Reasons",
        "The vehicle was not recorded. Ask the merchant for a pass that is valid, or let a supervisor decide.",
    )
    match reason:
        case g.PassMissing():
            return Words(translate("Reasons", "The vehicle's pass is missing."), way_on)
        case g.PassUnknown(pass_number=number):
            said = translate("Reasons", "Pass {number} is not in the office's list.").format(number=number)
            return Words(translate("Reasons", "This pass is not known."), sentences(said, way_on))
        case g.PassExpired(pass_number=number, until=until):
            said = translate("Reasons", "Pass {number} was valid until {time}.")
            said = said.format(number=number, time=local_moment(until))
            return Words(translate("Reasons", "This pass has expired."), sentences(said, way_on))
        case g.PassNotYetValid(pass_number=number, since=since):
            said = translate("Reasons", "Pass {number} is valid from {time} on.")
            said = said.format(number=number, time=local_moment(since))
            return Words(translate("Reasons", "This pass is not valid yet."), sentences(said, way_on))
        case g.PassForeign(pass_number=number, what="plate", id=plate):
            said = translate("Reasons", "Pass {number} is for {plate}.").format(number=number, plate=plate)
            return Words(translate("Reasons", "This pass is for another vehicle."), sentences(said, way_on))
        case g.PassForeign(pass_number=number, what="merchant", id=merchant):
            said = translate("Reasons", "Pass {number} is for {merchant}.")
            said = said.format(number=number, merchant=names.merchant(merchant))
            return Words(translate("Reasons", "This pass is for another merchant."), sentences(said, way_on))
        case g.PassForeign(pass_number=number, id=checkpoint):
            said = translate("Reasons", "Pass {number} is for {checkpoint}.")
            said = said.format(number=number, checkpoint=names.checkpoint(checkpoint))
            return Words(translate("Reasons", "This pass is for another checkpoint."), sentences(said, way_on))


def _driver(reason: g.DriverNotChecked | g.DriverTooWarm | g.DriverCode | g.DriverTestOld) -> Words:
    way_on = translate("Reasons", "The vehicle was not recorded. Let a supervisor decide.")
    match reason:
        case g.DriverNotChecked(what=what):
            ask = translate("Reasons", "The vehicle was not recorded. Ask the driver, or let a supervisor decide.")
            match what:
                case "temperature":
                    return Words(translate("Reasons", "The driver's temperature is missing."), ask)
                case "code":
                    return Words(translate("Reasons", "The driver's health code is missing."), ask)
                case _:
                    return Words(translate("Reasons", "The time of the driver's test is missing."), ask)
        case g.DriverTooWarm(temperature=temperature, highest=highest):
            said = translate("Reasons", "{temperature} °C was measured; {highest} °C may pass. Measure again.")
            said = said.format(temperature=temperature, highest=highest)
            return Words(translate("Reasons", "The driver's temperature is too high."), sentences(said, way_on))
        case g.DriverCode(code=code):
            said = translate("Reasons", "It is: {code}.").format(code=health_code_words(code))
            return Words(translate("Reasons", "The driver's health code may not pass."), sentences(said, way_on))
        case g.DriverTestOld(tested_at=tested_at, hours=hours):
            said = translate("Reasons", "The driver was tested at {time}; a test counts for {hours} hours.")
            said = said.format(time=local_moment(tested_at), hours=hours)
            return Words(translate("Reasons", "The driver's test is too old."), sentences(said, way_on))


def _lot(reason: g.LotReason, names: Names) -> Words:
    match reason:
        case g.BadDay(what=what, text=text):
            headline = (
                translate("Reasons", "The production date is no day.")
                if what == "produced_on"
                else translate("Reasons", "The expiry date is no day.")
            )
            return Words(
                headline,
                translate(
                    "Reasons",
                    "“{text}” stands there. Nothing was recorded. Write year, month and day: 2021-11-03.",
                ).format(text=text),
            )
        case g.ExpiresBeforeProduced(produced_on=produced, expires_on=expires):
            return Words(
                translate("Reasons", "Expired before it was made."),
                translate(
                    "Reasons",
                    "Produced on {produced}, expires on {expires}. Nothing was recorded. Compare both with the package.",
                ).format(produced=produced, expires=expires),
            )
        case g.BadBatch(batch=batch):
            return Words(
                translate("Reasons", "This batch number cannot be right."),
                translate(
                    "Reasons",
                    "“{batch}” was read. Nothing was recorded. Type what is printed on the package, {count} characters "
                    "at most.",
                ).format(
                    batch="".join(each for each in batch if each.isprintable())[:LONGEST_BATCH], count=LONGEST_BATCH
                ),
            )
        case g.BadBarcode(code=code):
            return Words(
                translate("Reasons", "This code cannot stand for goods."),
                translate(
                    "Reasons",
                    "“{code}” is empty, too long, a bag label, or its check digit is wrong. Nothing was recorded. "
                    "Scan the code on the goods again.",
                ).format(code=code[:40]),
            )
        case g.SheetUnknown(sheet=sheet):
            return Words(
                translate("Reasons", "This sheet number is not right."),
                translate(
                    "Reasons",
                    "“{sheet}” is the number of no tally sheet, and nothing was recorded. Compare it with the paper.",
                ).format(sheet=sheet),
            )
        case g.SheetAlreadyEntered(sheet=sheet, at=at):
            return Words(
                translate("Reasons", "This sheet was entered already."),
                translate("Reasons", "Sheet {sheet} was entered at {time}. Nothing was counted a second time.").format(
                    sheet=sheet, time=local_moment(at)
                ),
            )
        case g.SheetForeign(sheet=sheet, delivery="", merchant=merchant):
            return Words(
                translate("Reasons", "This sheet is another merchant's."),
                translate(
                    "Reasons", "Sheet {sheet} was printed for {merchant}. Nothing was counted. Open its delivery."
                ).format(sheet=sheet, merchant=names.merchant(merchant)),
            )
        case g.SheetForeign(sheet=sheet, delivery=delivery):
            return Words(
                translate("Reasons", "This sheet is another delivery's."),
                translate(
                    "Reasons", "Sheet {sheet} was printed for {delivery}. Nothing was counted. Open that delivery."
                ).format(sheet=sheet, delivery=names.delivery(delivery)),
            )
        case g.LinesMissing():
            return Words(
                translate("Reasons", "There is no line in it."),
                translate("Reasons", "Nothing was recorded. It needs one item at least."),
            )
        case g.AnnouncedUnitDiffers(sku=sku, unit=unit, counted_in=counted_in):
            return Words(
                translate("Reasons", "The packing list counts in another unit."),
                translate(
                    "Reasons",
                    "{product} is counted in {counted_in} here and announced in {unit}. Nothing was read. "
                    "Write the quantity in {counted_in}.",
                ).format(product=names.product(sku), unit=unit, counted_in=counted_in),
            )
        case g.NotInstead(sku=sku):
            return Words(
                translate("Reasons", "That is no replacement."),
                translate(
                    "Reasons",
                    "{product} stays as it was. Only what came sound and nobody ordered can be in the place of something, and "
                    "only of an item on this purchase list.",
                ).format(product=names.product(sku)),
            )
        case g.NotShort(sku=sku):
            return Words(
                translate("Reasons", "Nothing of it is missing."),
                translate(
                    "Reasons", "All that was ordered of {product} came, so no rest comes later. The count goes on."
                ).format(product=names.product(sku)),
            )
        case g.NothingToSendBack():
            return Words(
                translate("Reasons", "Nothing is to be sent back."),
                translate("Reasons", "Nothing was counted as damaged, refused, or more than ordered."),
            )
        case g.AlreadySentBack(at=at):
            return Words(
                translate("Reasons", "Sent back already."),
                translate("Reasons", "The vehicle left with the goods at {time}. Nothing was changed.").format(
                    time=local_moment(at)
                ),
            )
        case g.LotUnknown(sku=sku, batch=batch):
            return Words(
                translate("Reasons", "This lot is not in the delivery."),
                translate("Reasons", "Nothing came of {lot}. Nothing was changed. Count it first.").format(
                    lot=lot_words(sku, batch, names)
                ),
            )


def _hold(reason: g.HoldReason, names: Names) -> Words:
    held = translate("Reasons", "The goods stay held.")
    match reason:
        case g.NotTreated(goods=goods):
            said = translate(
                "Reasons", "The protocol asks for it: {goods}. Disinfect them, or let a supervisor decide."
            )
            return Words(
                translate("Reasons", "Not disinfected yet."), sentences(held, said.format(goods=class_words(goods)))
            )
        case g.WronglyTreated():
            return _wrongly_treated(reason)
        case g.CertificateMissing(sku=sku, batch=batch, certificate=certificate):
            said = translate("Reasons", "{lot}: {certificate}. Ask the driver for it, or let a supervisor decide.")
            said = said.format(lot=lot_words(sku, batch, names), certificate=certificate_words(certificate))
            return Words(translate("Reasons", "A certificate is missing."), sentences(held, said))
        case g.TemperatureMissing(sku=sku, batch=batch):
            said = translate("Reasons", "Measure {lot} and write it down, or let a supervisor decide.")
            said = said.format(lot=lot_words(sku, batch, names))
            return Words(translate("Reasons", "The temperature was not measured."), sentences(held, said))
        case g.LotTooWarm(sku=sku, batch=batch, temperature=temperature, warmest=warmest):
            said = translate("Reasons", "{lot}: {temperature} °C, at most {bound} °C may pass.")
            said = said.format(lot=lot_words(sku, batch, names), temperature=temperature, bound=warmest)
            return Words(translate("Reasons", "The goods are too warm."), sentences(held, said))
        case g.LotTooCold(sku=sku, batch=batch, temperature=temperature, coldest=coldest):
            said = translate("Reasons", "{lot}: {temperature} °C, at least {bound} °C may pass.")
            said = said.format(lot=lot_words(sku, batch, names), temperature=temperature, bound=coldest)
            return Words(translate("Reasons", "The goods are too cold."), sentences(held, said))
        case g.LotExpired(sku=sku, batch=batch, expires_on=day):
            said = translate("Reasons", "{lot} expired on {day}. Withdraw it, or let a supervisor decide.")
            return Words(
                translate("Reasons", "The goods have expired."),
                sentences(held, said.format(lot=lot_words(sku, batch, names), day=day)),
            )
        case g.LotRecalled(sku=sku, batch=batch):
            said = translate("Reasons", "{lot} is under a recall. Put it aside; see Lots and cold chain.")
            return Words(
                translate("Reasons", "These goods are recalled."),
                sentences(held, said.format(lot=lot_words(sku, batch, names))),
            )
        case g.LotHeld(sku=sku, batch=batch):
            said = translate("Reasons", "{lot} is not released. Release it at Disinfection first.")
            return Words(translate("Reasons", "The goods are held."), said.format(lot=lot_words(sku, batch, names)))
        case g.NothingHeld():
            return Words(
                translate("Reasons", "Nothing is held."),
                translate("Reasons", "All good goods of this delivery are released. Nothing was changed."),
            )
        case g.NothingLeft(sku=sku, batch=batch):
            return Words(
                translate("Reasons", "Nothing of it is left here."),
                translate("Reasons", "All of {lot} is in bags or withdrawn. Nothing was changed.").format(
                    lot=lot_words(sku, batch, names)
                ),
            )


def _wrongly_treated(reason: g.WronglyTreated) -> Words:
    match reason.what:
        case "agent":
            said = translate("Reasons", "The agent is not one that the protocol names.")
        case "strength":
            said = translate("Reasons", "The agent was weaker or stronger than the protocol asks.")
        case "method":
            said = translate("Reasons", "The method is not one that the protocol names.")
        case "contact":
            said = translate("Reasons", "The contact time was set shorter than the protocol asks.")
        case _:
            said = translate("Reasons", "The protocol asks to treat each item, not the outer packaging alone.")
    way_on = translate("Reasons", "The goods stay held: {goods}. Disinfect them again, or let a supervisor decide.")
    return Words(
        translate("Reasons", "Not disinfected as the protocol asks."),
        sentences(said, way_on.format(goods=class_words(reason.goods))),
    )
