"""In the place of which ordered item something came that nobody ordered. Knows the desk, no widget and no key."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.domain.commands import SayInstead
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.reference import District
from checkpoint_app.intake.goods import GoodsIndex
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.receiving.book import Book
from checkpoint_app.ui.receiving.rows import CountRow, LineState
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class InsteadOption:
    """An answer: an ordered item and how it stands, or nothing (no `sku`)."""

    sku: str
    name: str
    words: str
    mark: Mark | None


class Instead:
    """One question, about the item that was chosen when it was asked; scans go on counting meanwhile."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._sku = ""

    # what is shown

    @staticmethod
    def may_ask(row: CountRow | None) -> bool:
        """Good ones of the item came, and nobody ordered it."""
        return row is not None and row.line.good > 0 and row.state in (LineState.NOT_ORDERED, LineState.INSTEAD)

    @property
    def is_open(self) -> bool:
        """The question is asked now."""
        return bool(self._sku) and self._book.is_counting and not self._book.closing

    def words(self) -> str:
        """The question."""
        return translate("Receiving", "Nobody ordered {item}. In the place of which item did it come?").format(
            item=self._book.names.product(self._sku)
        )

    def options(self, typed: str) -> list[InsteadOption]:
        """The ordered items that fit what is typed, short ones first; before them, where there is a word to take back, nothing."""
        found = [self._option(row) for row in self._ordered()]
        row = self._book.row(self._sku)
        if row is not None and row.line.instead_of:
            found.insert(0, InsteadOption("", translate("Receiving", "In the place of nothing"), "", None))
        if not typed:
            return found
        products = self._book.products
        index = GoodsIndex(District(products=tuple(products[each.sku] for each in found if each.sku in products)))
        fitting = {item.product.sku for item in index.read(typed)}
        words = typed.casefold()
        return [each for each in found if each.sku in fitting or words in f"{each.name} {each.sku}".casefold()]

    # what is done

    def ask(self, row: CountRow | None) -> Answer | None:
        """Ask about this item, or say why there is nothing to ask."""
        if row is None or not self.may_ask(row):
            return refused(
                translate("Receiving", "Only what nobody ordered can be in the place of something."),
                translate("Receiving", "Nothing was changed. Count it first, and choose its line."),
            )
        self._sku = row.sku
        return None

    def choose(self, instead_of: str) -> Answer:
        """Record the answer; an empty one takes back what was said before."""
        sku, book = self._sku, self._book
        self.forget()
        match book.desk.do(SayInstead(book.chosen, sku, instead_of)):
            case Refused(reason=reason):
                return refusal(reason, book.names)
            case Done():
                book.read_lines()
        name = book.names.product(sku)
        if not instead_of:
            return notice(
                translate("Receiving", "{item}: in the place of nothing").format(item=name),
                translate("Receiving", "It goes back with the driver. Set it aside."),
            )
        return ok(
            translate("Receiving", "{item}: in the place of {ordered}").format(
                item=name, ordered=book.names.product(instead_of)
            ),
            translate("Receiving", "It is kept when the vehicle leaves."),
        )

    def leave(self) -> Answer:
        """Leave the question; what was said before stands."""
        self.forget()
        return notice(translate("Receiving", "Nothing was changed."))

    def forget(self) -> None:
        """Nothing is asked any more."""
        self._sku = ""

    # inside

    def _ordered(self) -> list[CountRow]:
        """In the catalogue's order; by their states first, which give nothing away where the count is blind."""
        rows = [row for row in self._book.listed() if row.line.ordered]
        return sorted(rows, key=lambda row: row.state)

    @staticmethod
    def _option(row: CountRow) -> InsteadOption:
        return InsteadOption(row.sku, row.name, row.state_words(), row.mark)
