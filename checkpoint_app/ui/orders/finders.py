"""The indexes by which households and goods are found, made when first asked for and anew with new data. No widget."""

from __future__ import annotations

from checkpoint_app.desk import Desk
from checkpoint_app.intake.goods import GoodsIndex
from checkpoint_app.intake.households import HouseholdIndex


class Finders:
    """One set for all pages of a station. `forget()` it when reference data was replaced."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._households: HouseholdIndex | None = None
        self._goods: dict[str, GoodsIndex] = {}

    def forget(self) -> None:
        """Read the district again from now on."""
        self._households = None
        self._goods.clear()

    def households(self) -> HouseholdIndex:
        """The households of this checkpoint."""
        if self._households is None:
            self._households = HouseholdIndex(self._desk.queries.reference.district(), self._desk.checkpoint)
        return self._households

    def goods(self, merchant: str) -> GoodsIndex:
        """What a merchant sells."""
        if merchant not in self._goods:
            self._goods[merchant] = GoodsIndex(self._desk.queries.reference.district(), merchant)
        return self._goods[merchant]
