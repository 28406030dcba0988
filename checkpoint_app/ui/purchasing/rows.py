"""What Purchasing shows line by line, with the words and shapes for it. Knows no Qt and no desk."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.db.purchasing_rows import ListedItem, PurchaseListRow
from checkpoint_app.domain import money
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.rules.price_watch import Flag, Watched
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts.price_flags import flag_name
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class MerchantRow:
    """A merchant with orders that stand on no list. `late` of them came after the cut-off."""

    merchant: str
    name: str
    cut_off: str
    minimum_fen: int
    orders: int
    late: int
    amount_fen: int

    @property
    def mark(self) -> Mark:
        if self.amount_fen < self.minimum_fen:
            return Mark.SHORT
        return Mark.NOTICE if self.late else Mark.OK

    def terms(self) -> str:
        """Until when it takes orders, and from which sum on it comes."""
        until = translate("Purchasing", "until {time}").format(time=self.cut_off) if self.cut_off else ""
        least = ""
        if self.minimum_fen:
            least = translate("Purchasing", "from {amount} yuan").format(amount=money.text(self.minimum_fen))
        return " · ".join(filter(None, (until, least)))

    def orders_words(self) -> str:
        count = translate("Purchasing", "Orders: {count}").format(count=self.orders)
        if not self.late:
            return count
        return f"{count}\n" + translate("Purchasing", "late: {count}").format(count=self.late)

    def amount_words(self) -> str:
        amount = money.text(self.amount_fen)
        if self.amount_fen >= self.minimum_fen:
            return amount
        return f"{amount}\n" + translate("Purchasing", "of {minimum}").format(minimum=money.text(self.minimum_fen))


@dataclass(frozen=True, slots=True)
class ListRow:
    """A closed list. `minimum_fen` is the merchant's; `closed` and `arrived` are for people."""

    row: PurchaseListRow
    name: str
    minimum_fen: int
    closed: str
    arrived: str

    @property
    def is_open(self) -> bool:
        """Orders may be added to it, and it may be cancelled."""
        return not self.row.cancelled_at and not self.row.delivery

    @property
    def is_below_minimum(self) -> bool:
        return self.is_open and self.row.amount_fen < self.minimum_fen

    @property
    def mark(self) -> Mark:
        if self.row.cancelled_at:
            return Mark.VOID
        if self.row.twice:
            return Mark.NOTICE
        if self.row.delivery:
            return Mark.OK if self.row.shared_out else Mark.RUNNING
        return Mark.SHORT if self.is_below_minimum else Mark.WAITING

    def state_words(self) -> str:
        row = self.row
        if row.cancelled_at:
            return translate("Purchasing", "Cancelled")
        if row.twice:
            return translate("Purchasing", "On two lists: {count}").format(count=row.twice)
        if row.shared_out:
            return translate("Purchasing", "Shared out")
        if row.delivery:
            return translate("Purchasing", "Vehicle came {time}").format(time=self.arrived)
        if self.is_below_minimum:
            return translate("Purchasing", "Below the minimum")
        return translate("Purchasing", "Vehicle to come")

    def orders_words(self) -> str:
        count = str(self.row.orders)
        if not self.row.withdrawn or self.row.cancelled_at:
            return count
        return f"{count}\n" + translate("Purchasing", "withdrawn: {count}").format(count=self.row.withdrawn)


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item of a list: what was told, and how what is needed differs by now; of a cancelled list nothing is needed."""

    item: ListedItem
    name: str
    is_cancelled: bool = False

    @property
    def mark(self) -> Mark | None:
        if self.is_cancelled:
            return None
        if self.item.needed > self.item.told:
            return Mark.SHORT
        return Mark.OVER if self.item.needed < self.item.told else None

    def told_words(self) -> str:
        return f"{quantity_text(self.item.told)} {self.item.unit}"

    def change_words(self) -> str:
        """What changed since the merchant was told."""
        more = self.item.needed - self.item.told
        if self.is_cancelled:
            return ""
        if more > 0:
            return translate("Purchasing", "{quantity} more needed").format(quantity=quantity_text(more))
        if more < 0:
            return translate("Purchasing", "{quantity} free for others").format(quantity=quantity_text(-more))
        return ""


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """An item with the merchant's last price, given at the time `last`, and the one that was just typed (0: none)."""

    sku: str
    name: str
    unit: str
    needed: str
    declared_fen: int
    last_fen: int
    last: str
    typed_fen: int
    flags: tuple[Flag, ...]

    @property
    def mark(self) -> Mark | None:
        if self.flags:
            return Mark.NOTICE
        return Mark.OK if self.typed_fen else None

    def last_words(self) -> str:
        return f"{money.text(self.last_fen)}\n{self.last}" if self.last_fen else "–"

    def typed_words(self) -> str:
        return money.text(self.typed_fen) if self.typed_fen else ""

    def flag_words(self) -> str:
        """The first on a line of its own, the others below it."""
        first, *others = [flag_name(flag) for flag in self.flags] or [""]
        return f"{first}\n{' · '.join(others)}".strip()


@dataclass(frozen=True, slots=True)
class WatchRow:
    """All prices of an item on one line; `quotes` are (merchant's name, fen)."""

    watched: Watched
    name: str
    quotes: tuple[tuple[str, int], ...]
    flags: tuple[tuple[str, Flag], ...]

    @property
    def mark(self) -> Mark:
        return Mark.NOTICE if self.flags else Mark.OK

    @property
    def invoiced_fen(self) -> int:
        return max((each.invoiced_fen for each in self.watched.asked), default=0)

    @property
    def billed_fen(self) -> int:
        return max((each.billed_fen for each in self.watched.asked), default=0)

    def state_words(self) -> str:
        if not self.flags:
            return translate("Purchasing", "in order")
        return translate("Purchasing", "Flags: {count}").format(count=len(self.flags))

    def quote_words(self) -> str:
        return " · ".join(f"{name} {money.text(fen)}" for name, fen in self.quotes)
