"""Money in words: balances, accounts, movements, lines of a bill. Knows no query and no widget."""

from __future__ import annotations

from checkpoint_app.db import money_rows
from checkpoint_app.db.money_rows import BillLine, HouseholdAccount, StatementRow
from checkpoint_app.domain import money
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names, kind_text
from checkpoint_app.ui.texts.money_words import (
    bearer_words,
    credit_reason_words,
    method_words,
    place_words,
    return_reason_words,
)
from checkpoint_app.words import sentences, translate


def balance_words(account: HouseholdAccount) -> str:
    """`owes 32.50`, `to pay back 5.00`, `settled`."""
    if account.to_collect_fen:
        return translate("Accounts", "owes {amount}").format(amount=money.text(account.to_collect_fen))
    if account.owed_fen:
        return translate("Accounts", "to pay back {amount}").format(amount=money.text(account.owed_fen))
    return translate("Accounts", "settled")


def balance_mark(account: HouseholdAccount) -> Mark:
    """▼ for what is missing, ▲ for what is too much, ✔ for neither."""
    if account.to_collect_fen:
        return Mark.SHORT
    return Mark.OVER if account.owed_fen else Mark.OK


def net_sort(account: HouseholdAccount) -> int:
    """To order by what a household owes; what it gets back is below nothing."""
    return account.to_collect_fen - account.owed_fen


def owed_words(owed_fen: int) -> str:
    """How a merchant stands."""
    if owed_fen > 0:
        return translate("Accounts", "to pay {amount}").format(amount=money.text(owed_fen))
    if owed_fen < 0:
        return translate("Accounts", "owes us {amount}").format(amount=money.text(-owed_fen))
    return translate("Accounts", "settled")


def owed_mark(owed_fen: int) -> Mark:
    """As `owed_words`."""
    if owed_fen > 0:
        return Mark.SHORT
    return Mark.OVER if owed_fen < 0 else Mark.OK


def account_words(account: str, names: Names) -> str:
    """The name of an account (domain/accounts)."""
    kind, _, of = account.partition(":")
    match kind:
        case "household":
            return translate("Accounts", "Household {address}").format(address=names.address(of))
        case "merchant":
            return translate("Accounts", "Merchant {merchant}").format(merchant=names.merchant(of))
        case "goods":
            return translate("Accounts", "Goods from {merchant}").format(merchant=names.merchant(of))
        case "cash":
            return translate("Accounts", "Cash box")
        case "bank":
            return translate("Accounts", "Bank account")
        case "office":
            return translate("Accounts", "Float from the office")
        case "loss":
            return translate("Accounts", "Borne by the checkpoint")
        case "difference":
            return translate("Accounts", "Differences found in cash counts")
        case _:
            return account


def movement_words(row: StatementRow, names: Names) -> str:
    """What a line of a statement is, with all that stands in its voucher."""
    parts = [_movement(row, names)]
    if row.sku:
        quantity = f" {quantity_text(row.quantity)} {row.unit}" if row.quantity else ""
        parts.append(f"{names.product(row.sku)}{quantity}")
    if row.method:
        parts.append(f"{method_words(row.method)} {row.reference}".strip())
    elif row.reference:
        parts.append(row.reference)
    why = _why(row)
    if why:
        parts.append(why)
    if row.borne_by:
        parts.append(bearer_words(row.borne_by))
    return translate("Accounts", ", ").join(parts)


def _movement(row: StatementRow, names: Names) -> str:
    if row.kind == "bag.handed_over":
        return translate("Accounts", "Goods handed over")
    return kind_text(row.kind)


def _why(row: StatementRow) -> str:
    match row.kind:
        case "voucher.payment_returned":
            return return_reason_words(row.reason)
        case "voucher.household_credited":
            return credit_reason_words(row.reason)
        case "voucher.money_moved":
            return moved_words(row.reason)
        case _:
            return row.reason


def moved_words(reason: str) -> str:
    """`office → cash box`, of a voucher's "office cash"."""
    source, _, target = reason.partition(" ")
    return f"{place_words(source)} → {place_words(target)}"


def line_state_words(line: BillLine, names: Names) -> str:
    """Why a line of a bill is as it is: what came, what stays away, what was taken off."""
    parts = [_state(line)]
    if line.weighed:
        parts.append(
            translate("Accounts", "weighed {quantity} {unit}").format(
                quantity=quantity_text(line.weighed), unit=line.unit
            )
        )
    if line.substitute_for:
        parts.append(translate("Accounts", "in place of {product}").format(product=names.product(line.substitute_for)))
    if line.short and line.state not in (money_rows.SHORT, money_rows.CANCELLED):
        parts.append(
            translate("Accounts", "short by {quantity} {unit}").format(
                quantity=quantity_text(line.short), unit=line.unit
            )
        )
    if line.credited_fen:
        parts.append(translate("Accounts", "{amount} taken off").format(amount=money.text(line.credited_fen)))
    return translate("Accounts", ", ").join(parts)


def _state(line: BillLine) -> str:
    match line.state:
        case money_rows.OPEN:
            return translate("Accounts", "on order")
        case money_rows.CANCELLED:
            return translate("Accounts", "withdrawn")
        case money_rows.SHORT:
            return translate("Accounts", "did not come")
        case money_rows.WAITING:
            return translate("Accounts", "waits to be handed over")
        case money_rows.HANDED_OVER:
            return translate("Accounts", "handed over")
        case money_rows.RETURNED:
            return translate("Accounts", "back in stock")
        case _:
            return line.state


def line_mark(line: BillLine) -> Mark:
    """The shape that goes with `line_state_words`."""
    if line.credited_fen:
        return Mark.NOTICE
    match line.state:
        case money_rows.CANCELLED | money_rows.RETURNED:
            return Mark.VOID
        case money_rows.SHORT:
            return Mark.SHORT
        case money_rows.HANDED_OVER:
            return Mark.SHORT if line.short else Mark.OK
        case _:
            return Mark.WAITING


def prices_words(line: BillLine) -> str:
    """The four prices of one unit in one sentence."""
    return translate(
        "Accounts",
        "One {unit}: declared {declared}, quoted {quoted}, invoiced {invoiced}, billed {billed}.",
    ).format(
        unit=line.unit or "–",
        declared=price(line.declared_fen),
        quoted=price(line.quoted_fen),
        invoiced=price(line.invoiced_fen),
        billed=price(line.price_fen),
    )


def price(fen: int) -> str:
    """A price, or a dash where there is none."""
    return money.text(fen) if fen else "–"


def detail_words(line: BillLine, names: Names) -> str:
    """A line of a bill in whole sentences, for below the list."""
    product = translate("Accounts", "{product}: {state}.").format(
        product=names.product(line.sku), state=line_state_words(line, names)
    )
    return sentences(product, prices_words(line))
