"""The model day's money and buying, by commands to the desk: lists and quotes before the vehicles, books after them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

from checkpoint_app.db.errors import known_errors
from checkpoint_app.desk import Desk
from checkpoint_app.domain import accounts, commands, money
from checkpoint_app.domain.commands import Command
from checkpoint_app.domain.facts import (
    CASH,
    MERCHANT_BEARS,
    TRANSFER,
    InvoiceLine,
    PurchaseListClosed,
    QuoteLine,
)
from checkpoint_app.domain.outcomes import Done
from checkpoint_app.reports.purchase_list import as_text, file_stem, purchase_paper, write_purchase_xlsx
from checkpoint_app.reports.purchase_list_pdf import write_purchase_pdf
from checkpoint_app.ui.accounts.export import write_households, write_merchant
from checkpoint_app.words import translate

FLOAT_FEN = 200_000
STATEMENTS = 20


class Books:
    """What the order desk does on the model day."""

    def __init__(self, desk: Desk, out: Path, do: Callable[[Command], Done]) -> None:
        """`do` must not be refused."""
        self._desk = desk
        self._out = out
        self._do = do

    def buy(self, merchants: tuple[str, ...], quoting: str) -> Iterator[str]:
        """`quoting` names its prices, one above the declared; each merchant gets its list as workbook, PDF and text."""
        queries = self._desk.queries
        sold = tuple(queries.reference.products().values())
        quotes = [QuoteLine(each.sku, each.unit, each.declared_price_fen) for each in sold]
        dearer = quotes[0]
        quotes[0] = QuoteLine(dearer.sku, dearer.unit, dearer.price_fen + dearer.price_fen // 10)
        self._do(commands.RecordQuotes(quoting, "typed", tuple(quotes)))
        yield translate("Demo", "{merchant} quoted {count} prices, one above the declared price.").format(
            merchant=queries.reference.merchant_name(quoting), count=len(quotes)
        )
        for merchant in merchants:
            closed = self._do(commands.ClosePurchaseList(merchant, with_late=True)).facts[0]
            assert isinstance(closed, PurchaseListClosed)
            paper = purchase_paper(queries, closed.purchase_list, made_at=self._desk.now())
            assert paper is not None
            stem = self._out / file_stem(paper)
            with known_errors(self._out):
                write_purchase_xlsx(paper, stem.with_suffix(".xlsx"))
                write_purchase_pdf(paper, stem.with_suffix(".pdf"))
                stem.with_suffix(".txt").write_text(as_text(paper), encoding="utf-8")
            yield translate("Demo", "Purchase list {number}: orders {orders}, items {items}.").format(
                number=closed.number, orders=len(closed.orders), items=len(closed.lines)
            )

    def collect(self) -> Iterator[str]:
        """Every household pays in advance what it ordered, every second one in cash."""
        self._do(commands.MoveMoney("office", "cash", FLOAT_FEN, translate("Demo", "float")))
        paid = 0
        for place, account in enumerate(self._desk.queries.money.household_accounts()):
            if account.to_collect_fen:
                method, reference = (TRANSFER, f"TR{place:05d}") if place % 2 else (CASH, "")
                self._do(commands.TakePayment(account.household, account.to_collect_fen, method, reference))
                paid += 1
        yield translate("Demo", "Households that paid in advance: {count}; cash {cash}, transfers {bank}.").format(
            count=paid,
            cash=money.text(self._balance(accounts.cash)),
            bank=money.text(self._balance(accounts.bank)),
        )

    def settle(self) -> Iterator[str]:
        """Invoices for what was ordered, shorts paid back, merchants paid for what came, cash counted, books balanced."""
        queries = self._desk.queries
        for delivery in reversed(queries.deliveries()):
            lines = self._invoice(delivery.delivery)
            total = sum(line.amount_fen for line in lines)
            self._do(commands.RecordInvoice(delivery.delivery, f"FP-{delivery.merchant}", lines, total))
            for line in queries.money.invoice_lines(delivery.delivery):
                if line.open > 0:
                    self._do(commands.AnswerDifference(delivery.delivery, line.sku, MERCHANT_BEARS))
            refunds = [each for each in queries.money.refundable_shorts(delivery.delivery) if each.refund_fen]
            if refunds:
                self._do(commands.RefundShorts(delivery.delivery, CASH))
            owed = queries.money.merchant_account(delivery.merchant).owed_fen
            self._do(commands.PayMerchant(delivery.merchant, owed, TRANSFER, f"JS-{delivery.merchant}"))
            yield translate(
                "Demo",
                "{merchant}: invoice {invoice}, paid {paid}; households paid back for shorts {households}, {fen}.",
            ).format(
                merchant=queries.reference.merchant_name(delivery.merchant),
                invoice=money.text(total),
                paid=money.text(owed),
                households=len(refunds),
                fen=money.text(sum(each.refund_fen for each in refunds)),
            )
        self._do(commands.CountCash(self._balance(accounts.cash)))
        yield from self._books()

    def _invoice(self, delivery: str) -> tuple[InvoiceLine, ...]:
        """All that was ordered at the prices told, as if nothing had come short."""
        products = self._desk.queries.reference.products()
        return tuple(
            InvoiceLine(line.sku, line.ordered, line.unit, price, money.times(price, line.ordered))
            for line in self._desk.queries.money.invoice_lines(delivery)
            if line.ordered > Decimal(0)
            for price in (line.quoted_fen or products[line.sku].declared_price_fen,)
        )

    def _books(self) -> Iterator[str]:
        queries = self._desk.queries
        balances = queries.money.trial_balance()
        total = sum(each.balance_fen for each in balances)
        if total:
            raise RuntimeError(f"the trial balance of the model day is {total} fen")
        yield translate(
            "Demo", "Trial balance: accounts {accounts}, debits {debits}, credits {credits}, sum {sum}."
        ).format(
            sum=money.text(total),
            accounts=len(balances),
            debits=money.text(sum(each.debit_fen for each in balances)),
            credits=money.text(sum(each.credit_fen for each in balances)),
        )
        households = [each.household for each in queries.money.household_accounts()[:STATEMENTS]]
        for exported in (
            write_households(self._desk, households, self._out, lambda done, total: True),
            write_merchant(self._desk, queries.deliveries()[-1].merchant, self._out),
        ):
            yield translate("Demo", "{file}: statements {count}.").format(file=exported.path.name, count=exported.count)

    def _balance(self, account: Callable[[str], str]) -> int:
        return self._desk.queries.money.balance(account(self._desk.checkpoint))
