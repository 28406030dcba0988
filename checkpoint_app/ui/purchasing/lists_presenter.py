"""Purchase lists: what waits for one, closing, adding, cancelling, and what goes to the merchant. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checkpoint_app.db.errors import known_errors
from checkpoint_app.db.purchasing_rows import HeadToList
from checkpoint_app.desk import Desk
from checkpoint_app.domain import money
from checkpoint_app.domain.commands import CancelPurchaseList, ClosePurchaseList, Command, ExtendPurchaseList
from checkpoint_app.domain.facts import (
    CASH,
    PaymentReturned,
    PurchaseListCancelled,
    PurchaseListClosed,
    PurchaseListExtended,
)
from checkpoint_app.domain.outcomes import Done, Outcome, Refused
from checkpoint_app.domain.rules.purchasing import cut_off_moment, is_late
from checkpoint_app.ui.answer import Answer, notice, ok, refusal, refused
from checkpoint_app.ui.files_written import files_written
from checkpoint_app.ui.purchasing.rows import ItemRow, ListRow, MerchantRow
from checkpoint_app.ui.texts import Names, local_moment
from checkpoint_app.words import sentences, translate

if TYPE_CHECKING:
    from checkpoint_app.pdf.text import MissingGlyph
    from checkpoint_app.reports.purchase_list import PurchasePaper


_READ_AT_ONCE = 3


@dataclass(frozen=True, slots=True)
class Written:
    """The files of a list, and what the PDF's main font could not draw."""

    paths: tuple[Path, ...]
    missing: tuple[MissingGlyph, ...]


class ListsPresenter:
    """Keeps which merchant and which list are looked at, and a reason not yet used. Call `reload` before the first look
    and after each change of data."""

    def __init__(self, desk: Desk, names: Names, exports: Path) -> None:
        self._desk = desk
        self._names = names
        self._exports = exports
        self.merchant = ""
        self.chosen = ""
        self.with_late = False
        self.reason = ""
        self.merchants: list[MerchantRow] = []
        self.lists: list[ListRow] = []
        self._heads: dict[str, list[HeadToList]] = {}

    def reload(self) -> None:
        """Read again what the page shows. Raises KnownError."""
        queries, now = self._desk.queries, self._desk.now()
        known = queries.reference.merchants()
        self._heads = {}
        for head in queries.purchasing.heads_to_list():
            self._heads.setdefault(head.merchant, []).append(head)
        order = {merchant: place for place, merchant in enumerate(known)}
        found = sorted(self._heads, key=lambda merchant: order.get(merchant, len(order)))
        self.merchants = [self._merchant(merchant, self._heads[merchant]) for merchant in found]
        self.lists = [
            ListRow(
                row,
                self._names.merchant(row.merchant),
                known[row.merchant].minimum_fen if row.merchant in known else 0,
                closed=local_moment(row.closed_at, now),
                arrived=local_moment(row.arrived_at, now),
            )
            for row in queries.purchasing.purchase_lists()
        ]
        if self.merchant not in self._heads:
            self.merchant = found[0] if found else ""
        if self.current is None:
            self.chosen = self.lists[0].row.purchase_list if self.lists else ""

    @property
    def waiting(self) -> MerchantRow | None:
        """The merchant whose orders are looked at."""
        return next((row for row in self.merchants if row.merchant == self.merchant), None)

    @property
    def current(self) -> ListRow | None:
        """The list that is looked at."""
        return next((row for row in self.lists if row.row.purchase_list == self.chosen), None)

    def items(self) -> list[ItemRow]:
        """The chosen list, item by item, in the catalogue's order."""
        place = {sku: number for number, sku in enumerate(self._desk.queries.reference.products())}
        items = self._desk.queries.purchasing.list_items(self.chosen) if self.chosen else []
        items.sort(key=lambda each: place.get(each.sku, len(place)))
        found = self.current
        cancelled = found is not None and bool(found.row.cancelled_at)
        return [ItemRow(each, self._names.product(each.sku), cancelled) for each in items]

    def merchant_hint(self) -> str:
        """What to know before the list is closed."""
        row = self.waiting
        if row is None:
            return ""
        late = ""
        if row.late and not self.with_late:
            late = translate("Purchasing", "Late orders ({count}) are left for the next list.").format(count=row.late)
        return sentences(minimum_words(row.amount_fen, row.minimum_fen), late)

    def list_hint(self, items: Sequence[ItemRow]) -> str:
        """What to know of the chosen list."""
        found = self.current
        if found is None:
            return ""
        row = found.row
        if row.cancelled_at:
            return translate("Purchasing", "Cancelled at {time}: {reason}").format(
                time=local_moment(row.cancelled_at, self._desk.now()), reason=row.cancel_reason
            )
        parts = [minimum_words(row.amount_fen, found.minimum_fen) if found.is_open else ""]
        if row.twice:
            parts.append(
                translate(
                    "Purchasing",
                    "Orders that stand on another list too: {count}. Two laptops closed one each: tell the merchant.",
                ).format(count=row.twice)
            )
        if found.is_open and any(each.item.needed > each.item.told for each in items):
            parts.append(translate("Purchasing", "Orders were changed: the merchant has to be told of more."))
        return sentences(*parts)

    def addable(self) -> int:
        """How many later orders could be added to the chosen list."""
        found = self.current
        return len(self._heads.get(found.row.merchant, ())) if found is not None and found.is_open else 0

    # what is done

    def close(self) -> Answer:
        """Close a list for the chosen merchant, and turn to it."""
        if not self.merchant:
            return refused(
                translate("Purchasing", "No merchant is chosen."),
                translate("Purchasing", "Choose one in the list. Nothing was recorded."),
            )
        match self._do(ClosePurchaseList(self.merchant, self.with_late)):
            case Done(facts=(PurchaseListClosed() as closed,)):
                self.chosen = closed.purchase_list
                self.with_late = False
                self.reload()
                return self._closed(closed)
            case Refused(reason=reason):
                return refusal(reason, self._names)
            case Done():
                raise AssertionError("a list is one fact")

    def extend(self) -> Answer:
        """Add the merchant's later orders to the chosen list, and what changed orders need more."""
        found = self.current
        if found is None:
            return _no_list()
        orders = tuple(head.order for head in self._heads.get(found.row.merchant, ()))
        match self._do(ExtendPurchaseList(found.row.purchase_list, orders)):
            case Done(facts=(PurchaseListExtended() as added,)):
                self.reload()
                return ok(
                    translate("Purchasing", "Added to {number}.").format(number=found.row.number),
                    translate(
                        "Purchasing",
                        "Orders added: {orders}. Items to bring beyond the list: {items}. Copy the additions for the merchant.",
                    ).format(orders=len(added.orders), items=len(added.lines)),
                )
            case Refused(reason=reason):
                return refusal(reason, self._names)
            case Done():
                raise AssertionError("an extension is one fact")

    def cancel(self) -> Answer:
        """Cancel the chosen list for the reason that was typed, or because its minimum is not reached."""
        found = self.current
        if found is None:
            return _no_list()
        reason = self.reason.strip()
        if not reason and found.is_below_minimum:
            reason = minimum_words(found.row.amount_fen, found.minimum_fen)
        match self._do(CancelPurchaseList(found.row.purchase_list, reason)):
            case Done(facts=facts):
                self.reason = ""
                self.reload()
                returned = [fact for fact in facts if isinstance(fact, PaymentReturned)]
                orders = sum(1 for fact in facts if not isinstance(fact, PaymentReturned | PurchaseListCancelled))
                return ok(
                    translate("Purchasing", "List {number} cancelled.").format(number=found.row.number),
                    sentences(
                        translate("Purchasing", "Orders cancelled: {count}.").format(count=orders),
                        *self._to_hand_back(returned),
                    ),
                )
            case Refused(reason=why):
                return refusal(why, self._names)

    def _to_hand_back(self, returned: Sequence[PaymentReturned]) -> list[str]:
        """What is booked as paid back, and still has to be given out of the box or transferred, to whom."""
        said = []
        if cash := [fact for fact in returned if fact.method == CASH]:
            said.append(
                translate("Purchasing", "Give back from the box: {amount} yuan ({households}).").format(
                    amount=money.text(sum(fact.amount_fen for fact in cash)), households=self._addresses(cash)
                )
            )
        if sent := [fact for fact in returned if fact.method != CASH]:
            said.append(
                translate("Purchasing", "Transfer back: {amount} yuan ({households}).").format(
                    amount=money.text(sum(fact.amount_fen for fact in sent)), households=self._addresses(sent)
                )
            )
        return said

    def _addresses(self, returned: Sequence[PaymentReturned]) -> str:
        """As many as can be read at once; with more, how many."""
        if len(returned) > _READ_AT_ONCE:
            return translate("Purchasing", "households: {count}, in Cash at Accounts").format(count=len(returned))
        return ", ".join(f"{self._names.address(fact.household)} {money.text(fact.amount_fen)}" for fact in returned)

    # what goes to the merchant

    def text(self) -> str:
        """The chosen list to paste into a chat; empty when it is not recorded any more."""
        from checkpoint_app.reports.purchase_list import as_text

        paper = _paper(self._desk, self.chosen)
        return as_text(paper) if paper is not None else ""

    def additions(self) -> str:
        """What was added to the chosen list last, to paste into a chat; empty when nothing was."""
        from checkpoint_app.reports.purchase_list import additions_text, paper_lines

        queries = self._desk.queries
        paper = _paper(self._desk, self.chosen)
        recorded = queries.facts_in_force(f"purchase_list:{self.chosen}")
        added = [each.fact for each in recorded if isinstance(each.fact, PurchaseListExtended) and each.fact.lines]
        if paper is None or not added:
            return ""
        told = [(line.sku, line.unit, line.quantity) for line in added[-1].lines]
        return additions_text(paper, paper_lines(queries, told))

    def copied(self, text: str) -> Answer:
        """The words for what was put on the clipboard."""
        if not text:
            return refused(
                translate("Purchasing", "There is nothing to copy."),
                translate("Purchasing", "Nothing was added to this list since it was closed."),
            )
        return ok(
            translate("Purchasing", "Copied."),
            translate("Purchasing", "Paste it into the merchant's chat. Lines: {count}.").format(
                count=len(text.splitlines())
            ),
        )

    def write(self, purchase_list: str) -> Written | None:
        """Write a list as XLSX and PDF. For a worker thread. Raises KnownError; None when it is not recorded any more."""
        # Imported here: what draws PDF takes longer to load than the window may take to open.
        from checkpoint_app.reports.purchase_list import file_stem, write_purchase_xlsx
        from checkpoint_app.reports.purchase_list_pdf import write_purchase_pdf

        desk = self._desk.another()
        try:
            paper = _paper(desk, purchase_list)
            if paper is None:
                return None
            with known_errors(self._exports):
                self._exports.mkdir(parents=True, exist_ok=True)
                stem = self._exports / file_stem(paper)
                xlsx, pdf = stem.with_name(f"{stem.name}.xlsx"), stem.with_name(f"{stem.name}.pdf")
                write_purchase_xlsx(paper, xlsx)
                return Written((xlsx, pdf), write_purchase_pdf(paper, pdf))
        finally:
            desk.close()

    def written(self, written: Written | None) -> Answer:
        """The words for what `write` wrote."""
        if written is None:
            return refused(
                translate("Purchasing", "This list is not recorded any more."),
                translate("Purchasing", "It was taken back. Nothing was written; choose another list."),
            )
        return files_written(translate("Purchasing", "The list is written."), written.paths, written.missing)

    # inside

    def _do(self, command: Command) -> Outcome:
        return self._desk.do(command)

    def _merchant(self, merchant: str, heads: Sequence[HeadToList]) -> MerchantRow:
        known = self._desk.queries.reference.merchants().get(merchant)
        cut_off = cut_off_moment(known.cut_off if known else "", self._desk.now().astimezone())
        return MerchantRow(
            merchant=merchant,
            name=self._names.merchant(merchant),
            cut_off=known.cut_off if known else "",
            minimum_fen=known.minimum_fen if known else 0,
            orders=len(heads),
            late=sum(is_late(head.ordered_at, cut_off) for head in heads),
            amount_fen=sum(head.amount_fen for head in heads),
        )

    def _closed(self, closed: PurchaseListClosed) -> Answer:
        headline = translate("Purchasing", "List {number} is closed.").format(number=closed.number)
        detail = translate("Purchasing", "Orders: {orders}, items: {items}. Send it to the merchant.").format(
            orders=len(closed.orders), items=len(closed.lines)
        )
        found = self.current
        if found is not None and found.is_below_minimum:
            return notice(headline, sentences(minimum_words(found.row.amount_fen, found.minimum_fen), detail))
        return ok(headline, detail)


def minimum_words(amount_fen: int, minimum_fen: int) -> str:
    """`Minimum not reached: 320.00 of 500.00.`, or nothing."""
    if amount_fen >= minimum_fen:
        return ""
    return translate("Purchasing", "Minimum not reached: {amount} of {minimum}.").format(
        amount=money.text(amount_fen), minimum=money.text(minimum_fen)
    )


def _paper(desk: Desk, purchase_list: str) -> PurchasePaper | None:
    from checkpoint_app.reports.purchase_list import purchase_paper

    return purchase_paper(desk.queries, purchase_list, made_at=desk.now())


def _no_list() -> Answer:
    return refused(
        translate("Purchasing", "No list is chosen."),
        translate("Purchasing", "Choose one in the list. Nothing was changed."),
    )
