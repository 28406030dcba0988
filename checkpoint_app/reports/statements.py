"""A household's or a merchant's statement as values and as text for a chat. Knows no file, no page and no phone number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from checkpoint_app.db.money_rows import CANCELLED, BillLine, StatementRow
from checkpoint_app.db.queries import Queries
from checkpoint_app.domain import money
from checkpoint_app.domain.people import masked_name
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.reports.tables import Column, Money, Row, Table, cell_text, local_time
from checkpoint_app.words import translate

LineWords = Callable[[BillLine], str]
RowWords = Callable[[StatementRow], str]
_DASH = "–"


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a bill by its name; `why` says what came of it."""

    name: str
    why: str
    line: BillLine


@dataclass(frozen=True, slots=True)
class Movement:
    """One booking in words, with the balance after it as its reader counts it: more means more is to be paid."""

    at: str
    what: str
    plus_fen: int
    minus_fen: int
    balance_fen: int


@dataclass(frozen=True, slots=True)
class Statement:
    """What one party gets on paper, in the language in force when it was gathered.

    `of` is an address with its compound, or a merchant; `name` is masked, and empty for a merchant. `due_fen` is what is
    to be paid (below 0: to be paid back). `sums` are the figures it comes of, each with its word.
    """

    of: str
    name: str
    checkpoint: str
    made_at: datetime
    is_merchant: bool
    due_fen: int
    sums: tuple[tuple[str, int], ...]
    items: tuple[Item, ...]
    movements: tuple[Movement, ...]

    @property
    def title(self) -> str:
        if self.is_merchant:
            return translate("Statement", "Statement of account, merchant")
        return translate("Statement", "Statement of account, household")

    @property
    def result(self) -> str:
        """The one sentence that everybody looks for."""
        amount = money.text(abs(self.due_fen))
        if not self.due_fen:
            return translate("Statement", "Settled: nothing is owed.")
        if self.is_merchant:
            text = (
                translate("Statement", "To be paid to the merchant: {amount} yuan")
                if self.due_fen > 0
                else translate("Statement", "To be paid back by the merchant: {amount} yuan")
            )
        else:
            text = (
                translate("Statement", "Still to pay: {amount} yuan")
                if self.due_fen > 0
                else translate("Statement", "You get back: {amount} yuan")
            )
        return text.format(amount=amount)


def household_statement(
    queries: Queries, household: str, *, made_at: datetime, line_words: LineWords, row_words: RowWords
) -> Statement:
    """All of a household's money. Raises KnownError when the database cannot be read."""
    reference = queries.reference
    found = reference.household(household)
    compound = reference.compounds().get(found.compound) if found else None
    account = queries.money.household_account(household)
    return Statement(
        of=f"{compound.name if compound else ''} {reference.address(household)}".strip(),
        name=masked_name(found.contact) if found else "",
        checkpoint=reference.checkpoint_name(queries.checkpoint),
        made_at=made_at,
        is_merchant=False,
        due_fen=account.to_collect_fen - account.owed_fen,
        sums=_some(
            (translate("Statement", "Billed"), account.billed_fen),
            (translate("Statement", "Taken off"), -account.credited_fen),
            (translate("Statement", "Paid"), -account.paid_fen),
            (translate("Statement", "Paid back"), account.returned_fen),
            (translate("Statement", "Goods still to come"), account.expected_fen),
        ),
        items=tuple(
            Item(reference.product_name(line.sku), line_words(line), line)
            for line in queries.money.bill(household)
            if line.state != CANCELLED
        ),
        movements=tuple(
            Movement(each.at, row_words(each), each.debit_fen, each.credit_fen, each.balance_fen)
            for each in queries.money.household_statement(household)
        ),
    )


def merchant_statement(queries: Queries, merchant: str, *, made_at: datetime, row_words: RowWords) -> Statement:
    """All of a merchant's account. Raises KnownError when the database cannot be read."""
    account = queries.money.merchant_account(merchant)
    return Statement(
        of=queries.reference.merchant_name(merchant),
        name="",
        checkpoint=queries.reference.checkpoint_name(queries.checkpoint),
        made_at=made_at,
        is_merchant=True,
        due_fen=account.owed_fen,
        sums=_some(
            (translate("Statement", "Invoiced"), account.invoiced_fen),
            (translate("Statement", "Credited by the merchant"), -account.credited_fen),
            (translate("Statement", "Paid"), -account.paid_fen),
        ),
        items=(),
        # What is owed to a merchant is its credit: turned round, more means more to be paid here too.
        movements=tuple(
            Movement(each.at, row_words(each), each.credit_fen, each.debit_fen, -each.balance_fen)
            for each in queries.money.merchant_statement(merchant)
        ),
    )


def as_text(statement: Statement) -> str:
    """For a chat: address and amounts, a masked name, no phone number and no line that needs a fixed-width font."""
    head = f"【{statement.title}】{statement.of} {statement.name}".strip()
    made = translate("Statement", "As of {time}, {checkpoint}").format(
        time=cell_text(statement.made_at.astimezone())[:16], checkpoint=statement.checkpoint
    )
    items = [_item_text(number, each) for number, each in enumerate(statement.items, 1)]
    movements = []
    if statement.is_merchant:
        movements = [_movement_text(each) for each in statement.movements]
    sums = translate("Statement", "; ").join(f"{word} {money.text(fen)}" for word, fen in statement.sums)
    return "\n".join(part for part in (head, made, *items, *movements, sums, statement.result) if part)


def bill_table(statement: Statement) -> Table:
    """Ordered, got, the four prices side by side, the amount, and why."""
    return Table(
        translate("Statement", "Goods"),
        (
            Column(translate("Statement", "Item"), 14),
            Column(translate("Statement", "Ordered"), 13, text=False),
            Column(translate("Statement", "Got"), 9, text=False),
            Column(translate("Statement", "Declared"), 13, text=False),
            Column(translate("Statement", "Quoted"), 12, text=False),
            Column(translate("Statement", "Invoiced"), 13, text=False),
            Column(translate("Statement", "Billed"), 11, text=False),
            Column(translate("Statement", "Amount"), 12, text=False),
            Column(translate("Statement", "Remark"), 20),
        ),
        tuple(_item_row(each) for each in statement.items),
        translate("Statement", "Nothing was ordered."),
    )


def movements_table(statement: Statement) -> Table:
    """Booking by booking, with the balance after each."""
    return Table(
        translate("Statement", "Bookings"),
        (
            Column(translate("Statement", "Time"), 22),
            Column(translate("Statement", "What"), 40),
            Column(translate("Statement", "More to pay"), 15, text=False),
            Column(translate("Statement", "Less to pay"), 15, text=False),
            Column(translate("Statement", "Balance"), 12, text=False),
        ),
        tuple(
            Row(
                (
                    cell_text(local_time(each.at))[:16],
                    each.what,
                    Money(each.plus_fen) if each.plus_fen else "",
                    Money(each.minus_fen) if each.minus_fen else "",
                    Money(each.balance_fen),
                )
            )
            for each in statement.movements
        ),
        translate("Statement", "Nothing is booked yet."),
    )


def _some(*sums: tuple[str, int]) -> tuple[tuple[str, int], ...]:
    """The first, which is never missed, and what is not 0 of the others."""
    return tuple((word, fen) for place, (word, fen) in enumerate(sums) if fen or not place)


def _item_row(item: Item) -> Row:
    line = item.line
    return Row(
        (
            item.name,
            f"{quantity_text(line.ordered)}\xa0{line.unit}" if line.ordered else _DASH,
            quantity_text(line.got) if line.got else _DASH,
            *(money.text(fen) if fen else _DASH for fen in _prices(line)),
            Money(line.amount_fen)
            if line.amount_fen or not line.expected_fen
            else f"({money.text(line.expected_fen)})",
            item.why,
        )
    )


def _prices(line: BillLine) -> tuple[int, int, int, int]:
    return line.declared_fen, line.quoted_fen, line.invoiced_fen, line.price_fen


def _item_text(number: int, item: Item) -> str:
    line = item.line
    if not line.handed:
        return translate("Statement", "{number}. {item}: ordered {ordered} {unit}; {why}").format(
            number=number, item=item.name, ordered=quantity_text(line.ordered), unit=line.unit, why=item.why
        )
    if not line.ordered:  # a substitute
        text = translate("Statement", "{number}. {item}: got {got} {unit} × {price} = {amount}; {why}")
    else:
        text = translate(
            "Statement", "{number}. {item}: ordered {ordered}, got {got} {unit} × {price} = {amount}; {why}"
        )
    return text.format(
        number=number,
        item=item.name,
        ordered=quantity_text(line.ordered),
        got=quantity_text(line.got),
        unit=line.unit,
        price=money.text(line.price_fen),
        amount=money.text(line.amount_fen),
        why=item.why,
    )


def _movement_text(each: Movement) -> str:
    return f"{cell_text(local_time(each.at))[:16]} {each.what} {money.text(each.plus_fen - each.minus_fen)}"
