"""What a merchant's scale prints on its labels, as somebody here chose it. Knows what this laptop remembers, no widget."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.domain import money, quantities
from checkpoint_app.intake import scale_codes
from checkpoint_app.intake.scale_codes import LAYOUTS_13, LAYOUTS_18, ScaleFormat
from checkpoint_app.ui.receiving.book import Book
from checkpoint_app.ui.receiving.questions import WhichScale
from checkpoint_app.words import sentences, translate

LENGTHS = (13, 18)


@dataclass(frozen=True, slots=True)
class ScaleOption:
    """A layout that may be chosen, and how the label reads by it."""

    layout: str
    words: str


class ScaleLabels:
    """Each merchant has scales of its own, so each has its own choice; it is asked at its first label."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def format(self) -> ScaleFormat:
        """How the labels of the chosen delivery's merchant are read: as chosen, else in the usual way. Raises KnownError."""
        return self._chosen().with_usual()

    def is_chosen(self, length: int) -> bool:
        """Whether somebody said how the merchant's labels of so many digits are read."""
        return bool(self._chosen().layout(length))

    def choose(self, layout: str) -> None:
        """Remember it on this laptop."""
        self._book.desk.remember(self._setting(), self._chosen().choosing(layout).to_text())

    def words(self, question: WhichScale) -> str:
        """The question."""
        merchant = self._merchant_name()
        if question.written:
            return translate(
                "Receiving", "“{code}” is a label of {merchant}'s scale. What does it say? Scans that wait: {count}."
            ).format(code=question.written[0], merchant=merchant, count=len(question.written))
        asked = translate("Receiving", "What do the labels of {merchant}'s scale with {length} digits say?").format(
            merchant=merchant, length=question.length
        )
        now = _words(self.format().layout(question.length), "")
        return sentences(asked, translate("Receiving", "They are read so now: {layout}.").format(layout=now))

    def options(self, question: WhichScale) -> list[ScaleOption]:
        """What may be answered, with what the first waiting label says by each."""
        label = question.written[0] if question.written else ""
        layouts = [each for each in (*LAYOUTS_13, *LAYOUTS_18) if len(each) == question.length]
        return [ScaleOption(layout, _words(layout, label)) for layout in layouts]

    def _chosen(self) -> ScaleFormat:
        return ScaleFormat.from_text(self._book.desk.recall(self._setting()))

    def _setting(self) -> str:
        delivery = self._book.delivery
        return scale_codes.setting(delivery.merchant if delivery is not None else "")

    def _merchant_name(self) -> str:
        delivery = self._book.delivery
        return self._book.names.merchant(delivery.merchant) if delivery is not None else ""


def _words(layout: str, label: str) -> str:
    parts = scale_codes.take_apart(label, ScaleFormat((layout,))) if label else None
    if parts is None:
        match layout:
            case scale_codes.WEIGHT_13:
                return translate("Receiving", "the weight")
            case scale_codes.PRICE_13:
                return translate("Receiving", "the price")
            case scale_codes.WEIGHT_PRICE_18:
                return translate("Receiving", "first the weight, then the price")
            case _:
                return translate("Receiving", "first the price, then the weight")
    weight = quantities.text(Decimal(parts.grams or 0) / 1000)
    price = money.text(parts.price_fen or 0)
    match layout:
        case scale_codes.WEIGHT_13:
            return translate("Receiving", "the weight: {weight} kg").format(weight=weight)
        case scale_codes.PRICE_13:
            return translate("Receiving", "the price: {price} yuan").format(price=price)
        case scale_codes.WEIGHT_PRICE_18:
            return translate("Receiving", "{weight} kg for {price} yuan").format(weight=weight, price=price)
        case _:
            return translate("Receiving", "{price} yuan for {weight} kg").format(weight=weight, price=price)
