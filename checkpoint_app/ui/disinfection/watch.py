"""Says once that a contact time is over or a round is due. Reads nothing from the disk, so it may be asked each second."""

from __future__ import annotations

from collections.abc import Sequence

from checkpoint_app.ui.answer import Answer, notice
from checkpoint_app.ui.disinfection.data import BoardData, Ends
from checkpoint_app.ui.disinfection.rows import Moment, Stage
from checkpoint_app.words import translate


class Watch:
    """Asked by the station and by the window's alarm; whoever asks first says it."""

    def __init__(self) -> None:
        self._data: BoardData | None = None
        self._ends: list[Ends] = []
        self._announced: set[str] = set()

    def know(self, data: BoardData) -> None:
        """What there is now."""
        self._data = data
        self._ends = [each for each in data.ends if each.key not in self._announced]

    @property
    def is_needed(self) -> bool:
        """Something has yet to be announced: a contact time, or a round that comes again."""
        return bool(self._ends) or (self._data is not None and bool(self._data.rounds))

    def due(self, at: Moment) -> Answer | None:
        """What is over or due and was not said yet."""
        over = [each for each in self._ends if each.ends <= at.steady]
        if not over:
            return self._round_due(at)
        self._announced.update(each.key for each in over)
        self._ends = [each for each in self._ends if each.ends > at.steady]
        return _over(over)

    def _round_due(self, at: Moment) -> Answer | None:
        for each in self._data.rounds if self._data else ():
            assert self._data is not None
            row = self._data.round_row(each, at)
            # One that was never done is seen on the board; nobody is called for it.
            if row.last is None or row.stage is not Stage.OVERDUE:
                continue
            key = f"{row.key}:{row.last.treatment}"
            if key not in self._announced:
                self._announced.add(key)
                return notice(
                    translate("Disinfection", "{round}: due now.").format(round=row.title),
                    translate("Disinfection", "The round is to be done again, at Disinfection."),
                )
        return None


def _over(over: Sequence[Ends]) -> Answer:
    detail = translate("Disinfection", "Go on with it now, at Disinfection.")
    # The classes of one load were treated one after the other, and have the load's name.
    names = list(dict.fromkeys(each.name for each in over))
    if len(names) == 1:
        return notice(translate("Disinfection", "{load}: contact time over.").format(load=names[0]), detail)
    listed = translate("Disinfection", ", ").join(names)
    return notice(
        translate("Disinfection", "Contact time over: {count}").format(count=len(names)),
        translate("Disinfection", "{loads}. Go on with them now, at Disinfection.").format(loads=listed),
    )
