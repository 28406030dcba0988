"""Each reason about storage zones and temperatures, in words."""

from __future__ import annotations

from checkpoint_app.domain import goods_reasons as g
from checkpoint_app.domain.rules.zones import LONGEST_NAME, SMALLEST
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.ui.texts.times import local_moment
from checkpoint_app.ui.texts.wording import Words
from checkpoint_app.words import sentences, translate


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
            return _bad_zone(reason, names)
        case g.ZoneInUse(lots=lots):
            return Words(
                translate("Reasons", "Goods lie in this zone."),
                translate("Reasons", "Lots in it: {count}. Nothing was changed. Put them elsewhere first.").format(
                    count=lots
                ),
            )


def _bad_zone(reason: g.BadZone, names: Names) -> Words:
    unchanged = translate("Reasons", "Nothing was changed.")
    match reason.what:
        case "name":
            said = translate("Reasons", "Type a name of 1 to {count} characters, such as 左边冷冻.").format(
                count=LONGEST_NAME
            )
            return Words(translate("Reasons", "The zone has no name that can stand on it."), sentences(unchanged, said))
        case "used":
            said = translate("Reasons", "{zone} is another zone's name. Choose another one.")
            return Words(
                translate("Reasons", "Two zones cannot have one name."),
                sentences(unchanged, said.format(zone=names.zone(reason.other))),
            )
        case "place":
            said = translate("Reasons", "It must be within the map, at least {count} steps wide and high.")
            return Words(
                translate("Reasons", "It cannot lie there."), sentences(unchanged, said.format(count=SMALLEST))
            )
        case "overlap":
            said = translate("Reasons", "It lies partly on {zone}. Move it, or make it smaller.")
            return Words(
                translate("Reasons", "Another zone lies there."),
                sentences(unchanged, said.format(zone=names.zone(reason.other))),
            )
        case "keeps":
            said = translate("Reasons", "The catalogue has no such kind of goods. Tick others.")
            return Words(translate("Reasons", "It cannot keep that."), sentences(unchanged, said))
        case "capacity":
            said = translate("Reasons", "Type how many fit in, such as 200; leave it empty where there is no limit.")
            return Words(translate("Reasons", "So many do not fit in."), sentences(unchanged, said))
        case _:
            said = translate(
                "Reasons",
                "Type degrees between -60 and 60, the coldest first: -25 to -18. Leave empty what is not bound.",
            )
            return Words(translate("Reasons", "These temperatures cannot be."), sentences(unchanged, said))
