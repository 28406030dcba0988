"""The field in which goods are found with their quantity: "白菜 2", "bc2". Knows no station."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from checkpoint_app.domain import money, quantities
from checkpoint_app.intake.goods import GoodsIndex, TypedItem
from checkpoint_app.ui.finder import Finder
from checkpoint_app.ui.tables import Column
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate


class GoodsFinder(Finder[TypedItem]):
    """Emits `chosen(TypedItem)`. `with_quantity` False: only what is ordered is asked, not how much."""

    def __init__(
        self, index: Callable[[], GoodsIndex], theme: Theme, *, with_quantity: bool = True, lines: int = 4
    ) -> None:
        placeholder = (
            translate("Find", "Item and quantity: 白菜 2, bc2, xhs 1.5")
            if with_quantity
            else translate("Find", "Item: name, other name, pinyin")
        )
        columns: list[Column[TypedItem]] = [
            Column(translate("Find", "Item"), lambda each: each.product.name, stretch=True),
            Column(
                translate("Find", "Price"),
                lambda each: f"{money.text(each.product.declared_price_fen)} / {each.product.unit}",
                right=True,
                width=14,
            ),
        ]
        if with_quantity:
            columns.insert(1, Column(translate("Find", "Quantity"), _quantity, right=True, width=9))
        super().__init__(
            lambda typed: index().read(typed),
            columns,
            key=lambda each: each.product.sku,
            theme=theme,
            placeholder=placeholder,
            nothing=lambda typed: _nothing(index().wrong(typed) if with_quantity else "name"),
            lines=lines,
        )


def _nothing(wrong: Literal["name", "quantity", "unit"]) -> str:
    match wrong:
        case "name":
            return translate("Find", "The merchant has no such item.")
        case "quantity":
            return translate(
                "Find", "So much cannot be ordered: more than 0, up to 1000000, three decimal places at most."
            )
        case "unit":
            return translate("Find", "It is not sold by that unit. Type the number alone.")


def _quantity(item: TypedItem) -> str:
    return f"{quantities.text(item.quantity)}{item.product.unit}"
