"""Each reason about storage zones and temperatures, in words."""

from __future__ import annotations

from checkpoint_app.domain import goods_reasons as g
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.ui.texts.times import local_moment
from checkpoint_app.ui.texts.wording import Words
from checkpoint_app.words import translate


def store_words(reason: g.StoreReason, names: Names) -> Words:
    """The reason as a headline and the sentences below it."""
    match reason:
        case g.NoReadings(known=0):
            return Words(
                translate("Reasons", "There is no temperature to record."),
                translate("Reasons", "Nothing was recorded. Type one, or choose the file of a logger."),
            )
        case g.NoReadings(known=known):
            return Words(
                translate("Reasons", "These temperatures are recorded already."),
                translate("Reasons", "Readings known: {count}. Nothing was recorded again.").format(count=known),
            )
        case g.TimesOutOfOrder(at=at):
            return Words(
                translate("Reasons", "The times are out of order."),
                translate("Reasons", "{time} is not later than the reading before it. Nothing was recorded.").format(
                    time=local_moment(at)
                ),
            )
        case g.BadZone():
            return Words(
                translate("Reasons", "This zone cannot be drawn so."),
                translate("Reasons", "Nothing was changed. Check its name, place, capacity and temperatures."),
            )
        case g.ZoneInUse(lots=lots):
            return Words(
                translate("Reasons", "Goods lie in this zone."),
                translate("Reasons", "Lots in it: {count}. Nothing was changed. Put them elsewhere first.").format(
                    count=lots
                ),
            )
