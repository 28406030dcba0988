"""The field in which a household is found: by address, room, tail of the phone, name or pinyin. Knows no station."""

from __future__ import annotations

from collections.abc import Callable

from checkpoint_app.intake.households import FoundHousehold, HouseholdIndex
from checkpoint_app.ui.finder import Finder
from checkpoint_app.ui.tables import Column
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate


class HouseholdFinder(Finder[FoundHousehold]):
    """Emits `chosen(FoundHousehold)`. `index` is asked for at each key, so that new reference data is found at once."""

    def __init__(self, index: Callable[[], HouseholdIndex], theme: Theme, *, lines: int = 4) -> None:
        super().__init__(
            lambda typed: index().find(typed),
            [
                Column(translate("Find", "Address"), lambda each: each.address, width=11),
                Column(translate("Find", "Name"), lambda each: each.name, width=8),
                Column(
                    translate("Find", "Phone"), lambda each: f"…{each.phone_tail}" if each.phone_tail else "", width=7
                ),
                Column(translate("Find", "Compound"), lambda each: each.compound, stretch=True),
            ],
            key=lambda each: each.household,
            theme=theme,
            placeholder=translate("Find", "Household: 3-2-501, room, end of the phone, name, pinyin"),
            nothing=lambda _: translate("Find", "No household of this checkpoint fits."),
            lines=lines,
        )
