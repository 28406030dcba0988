"""The order desk's day in the real window by key events, from a pasted chat to settled accounts.

What every household and the merchant owe is reckoned a second time here, from prices, orders and counts alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from fractions import Fraction
from math import floor
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from checkpoint_app.db import upkeep
from checkpoint_app.db.database import Database
from checkpoint_app.domain import tokens
from checkpoint_app.ui.accounts.view import AccountsView
from checkpoint_app.ui.delivery.view import DeliveryView
from checkpoint_app.ui.orders.view import OrdersView
from checkpoint_app.ui.packing.view import PackingView
from checkpoint_app.ui.purchasing.view import PurchasingView
from checkpoint_app.ui.shift.view import ShiftView
from tests.journeys.checkpoint_window import CheckpointWindow, Clock
from tests.journeys.steps import damaged, disinfect, finish_the_count, open_shift, vehicle_arrives

MERCHANT = "正新商场"
CHAT = """#接龙 正新商场
1. 9-1-301 白菜2斤 鸡蛋30枚1板
2. 9-1-302 白菜3斤 肉馅1斤
3. 12-1-401 白菜 80斤
4. 99-1-101 白菜1斤
5. 10-1-301 白菜4斤 苹果2斤
"""
CABBAGE, EGGS, PORK, APPLES = "VEG-BAICAI", "EGG-JIDAN30", "MEA-ZHUROU", "FRU-PINGGUO"
Items = dict[str, Fraction]
# What was ordered in the end, by address, in the order in which it was taken.
_BY_ADDRESS = {
    "9-1-301": {CABBAGE: 2, EGGS: 1},
    "9-1-302": {CABBAGE: 3, PORK: 1},
    "12-1-401": {CABBAGE: 8},
    "7-1-602": {CABBAGE: 1},
    "10-1-301": {CABBAGE: 4, APPLES: 2},
    "9-1-401": {CABBAGE: 2, APPLES: 1},
}
ORDERED = {who: {sku: Fraction(each) for sku, each in items.items()} for who, items in _BY_ADDRESS.items()}
# In fen; cabbages are declared at 1.50 to the district.
QUOTED = {CABBAGE: 200, EGGS: 2600, PORK: 1600, APPLES: 500}
CABBAGES_THAT_CAME = 16
APPLES_DAMAGED = 1
FLOAT = 50_000


@pytest.fixture
def clock() -> Clock:
    """Nine in the morning: before every cut-off, whenever the test is run."""
    clock = Clock()
    now = datetime.now().astimezone()
    clock.ahead = now.replace(hour=9, minute=0, second=0, microsecond=0) - now
    return clock


@pytest.fixture
def desk(qapp: object, tmp_path: Path, clock: Clock) -> Iterator[CheckpointWindow]:
    window = CheckpointWindow(tmp_path, clock)
    yield window
    window.close()


def test_from_a_pasted_chat_to_settled_accounts_no_fen_is_lost(desk: CheckpointWindow, clock: Clock) -> None:
    books = Books(desk)
    open_shift(desk)
    _put_in_the_float(desk)
    _read_the_chat(desk)
    _type_an_order(desk)
    _buy(desk)
    _pay_in_advance(desk, books)
    _receive(desk, clock)
    got = _share_out_and_pack(desk)
    _hand_over(desk)
    books.bill(got)
    _invoice(desk)
    _refund_shorts(desk, books, got)
    _settle(desk, books)
    _count_cash(desk, books)
    _close_the_shift(desk)

    queries = desk.opened.desk.queries.money
    assert sum(each.balance_fen for each in queries.trial_balance()) == 0
    books.compare()
    with closing(Database(desk.opened.desk.path)) as database:
        assert upkeep.verify(database).broken == ()
        assert upkeep.rebuild(database).were_equal


class Books:
    """What is owed, by elementary arithmetic from what this test itself typed."""

    def __init__(self, desk: CheckpointWindow) -> None:
        self._desk = desk
        self.paid: dict[str, int] = defaultdict(int)
        self.returned: dict[str, int] = defaultdict(int)
        self.billed: dict[str, int] = {}
        self.cash = FLOAT

    def bill(self, got: dict[str, Items]) -> None:
        self.billed = {address: worth(items) for address, items in got.items()}

    def compare(self) -> None:
        """Every statement ends with what was reckoned here, on the screen's text as well; the merchant is even."""
        queries = self._desk.opened.desk.queries
        accounts = {address_of(each.household): each for each in queries.money.household_accounts()}
        assert set(accounts) == set(ORDERED)
        for address, account in accounts.items():
            rows = queries.money.household_statement(account.household)
            balance = self.billed[address] - self.paid[address] + self.returned[address]
            assert (account.billed_fen, account.paid_fen, account.returned_fen) == (
                self.billed[address],
                self.paid[address],
                self.returned[address],
            )
            assert sum(row.debit_fen - row.credit_fen for row in rows) == rows[-1].balance_fen == balance
        merchant = queries.money.merchant_statement("M01")
        assert sum(row.debit_fen for row in merchant) == sum(row.credit_fen for row in merchant)
        assert queries.money.cash_expected() == self.cash


def worth(items: Items) -> int:
    fen = sum(QUOTED[sku] * quantity for sku, quantity in items.items())
    assert fen == int(fen)
    return int(fen)


def in_proportion(available: int, wanted: dict[str, Fraction]) -> dict[str, Fraction]:
    """Halves by the largest remainder; this test leaves no two that would have to draw lots."""
    share = {who: Fraction(available) * each / sum(wanted.values()) for who, each in wanted.items()}
    given = {who: Fraction(floor(2 * each), 2) for who, each in share.items()}
    left = 2 * (available - sum(given.values()))
    remainder = {who: share[who] - given[who] for who in share}
    first = sorted(share, key=lambda who: remainder[who], reverse=True)
    assert remainder[first[int(left) - 1]] > remainder[first[int(left)]]
    return {who: each + Fraction(who in first[: int(left)], 2) for who, each in given.items()}


def _put_in_the_float(desk: CheckpointWindow) -> None:
    desk.go("accounts", AccountsView)
    desk.alt(Qt.Key.Key_4)
    desk.ctrl(Qt.Key.Key_1)  # from the office
    desk.type(yuan(FLOAT))
    desk.enter()
    assert desk.opened.desk.queries.money.cash_expected() == FLOAT


def _read_the_chat(desk: CheckpointWindow) -> None:
    """Three doubts: a meat that is not in the catalogue, a surprising amount, an address that is not there."""
    orders = desk.go("orders", OrdersView)
    orders.source.path.clear()
    QGuiApplication.clipboard().setText(CHAT)
    desk.tab_to("Pasted list")
    desk.ctrl(Qt.Key.Key_V)
    desk.tab_to("Read the pasted list")
    desk.press(Qt.Key.Key_Space)
    desk.wait(orders.review.question.hasFocus, "the first question")
    assert orders.source.merchant.currentText() == MERCHANT
    desk.press(Qt.Key.Key_3)  # pork
    assert orders.review.question.words.text().startswith("80")
    desk.press(Qt.Key.Key_Slash)
    desk.type("8")
    desk.enter()
    assert "99-1-101" in orders.review.question.words.text()
    desk.press(Qt.Key.Key_Slash)
    desk.type("7-1-602")
    desk.enter()
    assert desk.focused() == "Take orders (5)"
    desk.press(Qt.Key.Key_Space)
    desk.wait(lambda: desk.said() == "Orders taken: 5.", "the orders to be recorded")


def _type_an_order(desk: CheckpointWindow) -> None:
    """Somebody is on the telephone: by the keyboard alone."""
    desk.go("orders", OrdersView)
    desk.ctrl(Qt.Key.Key_N)
    for words in (MERCHANT, "9-1-401", "bc2", "pingguo 1"):
        desk.type(words)
        desk.enter()
    desk.ctrl(Qt.Key.Key_Return)
    assert desk.said() == "9-1-401: order taken."
    assert ordered(desk) == ORDERED


def ordered(desk: CheckpointWindow) -> dict[str, Items]:
    """By address, as the program has it."""
    queries = desk.opened.desk.queries
    found: dict[str, Items] = {}
    for account in queries.money.household_accounts():
        lines = queries.money.bill(account.household)
        found[address_of(account.household)] = {line.sku: Fraction(line.ordered) for line in lines}
    return found


def _buy(desk: CheckpointWindow) -> None:
    """The list is closed and goes into the clipboard; the merchant asks more for cabbage than it declared."""
    buying = desk.go("purchasing", PurchasingView)
    desk.ctrl(Qt.Key.Key_Return)
    assert [row.row.orders for row in buying.lists.lists.rows()] == [6]
    desk.ctrl(Qt.Key.Key_T)
    assert "白菜 20" in QGuiApplication.clipboard().text()
    desk.alt(Qt.Key.Key_2)
    for row in buying.quotes.table.rows():
        desk.type(yuan(QUOTED[row.sku]))
        desk.enter()
        if row.sku == CABBAGE:
            assert desk.said() == "Look at 白菜: 2.00."
            assert "declared" in desk.detail()
    desk.ctrl(Qt.Key.Key_Return)
    assert desk.opened.desk.queries.purchasing.prices_in_force("M01") == QUOTED


def _pay_in_advance(desk: CheckpointWindow, books: Books) -> None:
    """Two pay all of it in cash, one by transfer, one a part; two pay when they have their goods."""
    accounts = desk.go("accounts", AccountsView)
    for address in ("9-1-301", "12-1-401"):
        _open_bill(desk, address)
        desk.enter()
        books.paid[address] = worth(ORDERED[address])
        books.cash += books.paid[address]
    _open_bill(desk, "9-1-302")
    desk.ctrl(Qt.Key.Key_2)
    desk.type("TR-0001")
    desk.enter()
    books.paid["9-1-302"] = worth(ORDERED["9-1-302"])
    _open_bill(desk, "10-1-301")
    desk.ctrl(Qt.Key.Key_1)
    desk.type("5")
    desk.enter()
    books.paid["10-1-301"] = 500
    books.cash += 500
    assert accounts.household.balance.text() == f"owes {yuan(worth(ORDERED['10-1-301']) - 500)}"


def _open_bill(desk: CheckpointWindow, address: str) -> None:
    desk.ctrl(Qt.Key.Key_F)
    desk.type(address)
    desk.enter()


def _receive(desk: CheckpointWindow, clock: Clock) -> None:
    """Too little cabbage, one bag of apples squashed, everything else as ordered."""
    receiving = vehicle_arrives(desk, MERCHANT)
    for sku in [row.sku for row in receiving.table.rows()]:
        desk.scan(sku)
        row = receiving.table.current()
        assert row is not None
        if sku == CABBAGE:
            desk.type(str(CABBAGES_THAT_CAME))
            desk.enter()
        elif sku == APPLES:
            desk.type(str(int(row.line.ordered) - APPLES_DAMAGED))
            desk.enter()
            damaged(desk, APPLES_DAMAGED)
        else:
            desk.ctrl(Qt.Key.Key_Equal)
    finish_the_count(desk, receiving)
    disinfect(desk, clock)


def _share_out_and_pack(desk: CheckpointWindow) -> dict[str, Items]:
    """In proportion; what everybody gets is seen before it is recorded."""
    packing = desk.go("packing", PackingView)
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Right)
    seen = {(line.address, line.item): Fraction(line.gets) for line in packing.share.lines.rows()}
    got = {address: dict(items) for address, items in ORDERED.items()}
    came = {CABBAGE: CABBAGES_THAT_CAME, APPLES: 3 - APPLES_DAMAGED}
    for sku, available in came.items():
        wanted = {address: items[sku] for address, items in ORDERED.items() if sku in items}
        for address, given in in_proportion(available, wanted).items():
            got[address][sku] = given
    names = {CABBAGE: "白菜", APPLES: "苹果"}
    short = {
        (address, names[sku]): got[address][sku]
        for address in got
        for sku in names
        if sku in got[address] and got[address][sku] < ORDERED[address][sku]
    }
    assert seen == short
    desk.enter()
    desk.wait(packing.pack.table.hasFocus, "the list of households")
    for _ in ORDERED:
        desk.enter()
    assert desk.opened.desk.queries.bag_counts().packed >= len(ORDERED)
    return got


def _hand_over(desk: CheckpointWindow) -> None:
    desk.go("delivery", DeliveryView)
    queries = desk.opened.desk.queries
    for row in queries.bags():
        desk.scan(tokens.encode(queries.checkpoint, row.bag))
    assert queries.bag_counts().waiting == 0


def _invoice(desk: CheckpointWindow) -> None:
    """All the cabbage that was ordered stands on it: what did not come is asked about, and the merchant credits it."""
    accounts = desk.go("accounts", AccountsView)
    desk.alt(Qt.Key.Key_3)
    desk.enter()
    desk.enter()
    page = accounts.invoice
    assert page.quantity.hasFocus()
    for line in page.table.rows():
        if line.sku == CABBAGE:
            desk.type("20")
        for _ in ("quantity", "price", "amount"):
            desk.enter()
    desk.type("FP-1103")
    desk.enter()
    desk.type(yuan(invoiced()))
    desk.ctrl(Qt.Key.Key_Return)
    assert page.compared.hasFocus()
    assert "白菜: 4 斤 invoiced and not sound" in page.question.text()
    desk.press(Qt.Key.Key_1)
    assert desk.opened.desk.queries.money.merchant_account("M01").owed_fen == owed()


def invoiced() -> int:
    """Everything that was ordered but the squashed apples."""
    return sum(worth(items) for items in ORDERED.values()) - APPLES_DAMAGED * QUOTED[APPLES]


def owed() -> int:
    cabbages = sum(items[CABBAGE] for items in ORDERED.values())
    return invoiced() - (int(cabbages) - CABBAGES_THAT_CAME) * QUOTED[CABBAGE]


def _refund_shorts(desk: CheckpointWindow, books: Books, got: dict[str, Items]) -> None:
    """Whoever paid for what did not come gets it back, no more than it paid beyond its bill."""
    accounts = desk.go("accounts", AccountsView)
    desk.alt(Qt.Key.Key_2)
    refunds = {
        address: min(worth(ORDERED[address]) - worth(got[address]), max(0, books.paid[address] - worth(got[address])))
        for address in ORDERED
    }
    seen = {row.address: row.refund.refund_fen for row in accounts.refunds.table.rows()}
    assert sum(refunds.values()) > 0
    assert {who: fen for who, fen in seen.items() if fen} == {who: fen for who, fen in refunds.items() if fen}
    desk.ctrl(Qt.Key.Key_Return)
    books.returned |= refunds
    books.cash -= sum(refunds.values())
    assert desk.opened.desk.queries.money.cash_expected() == books.cash


def _settle(desk: CheckpointWindow, books: Books) -> None:
    """Who still owes pays in cash; the merchant gets by transfer what it is owed."""
    accounts = desk.go("accounts", AccountsView)
    for address, billed in books.billed.items():
        due = billed - books.paid[address] + books.returned[address]
        if due:
            _open_bill(desk, address)
            assert accounts.household.balance.text() == f"owes {yuan(due)}"
            desk.enter()
            books.paid[address] += due
            books.cash += due
            desk.ctrl(Qt.Key.Key_T)
            statement = QGuiApplication.clipboard().text()
            assert f"Billed {yuan(billed)}; Paid -{yuan(books.paid[address])}" in statement
            assert statement.endswith("Settled: nothing is owed.")
    desk.alt(Qt.Key.Key_3)
    desk.press(Qt.Key.Key_Escape)  # from the invoice back to the merchants
    desk.ctrl(Qt.Key.Key_P)
    desk.ctrl(Qt.Key.Key_2)
    desk.type("JS-0001")
    desk.enter()
    assert desk.opened.desk.queries.money.merchant_account("M01").owed_fen == 0


def _count_cash(desk: CheckpointWindow, books: Books) -> None:
    """By notes, the largest first; the box holds what was reckoned here."""
    accounts = desk.go("accounts", AccountsView)
    desk.alt(Qt.Key.Key_4)
    left = books.cash
    for face in accounts.cash.pieces:
        pieces, left = divmod(left, face)
        desk.type(str(pieces))
        desk.enter()
    assert left == 0
    desk.ctrl(Qt.Key.Key_Return)
    counted = desk.opened.desk.queries.money.vouchers(1)[0]
    assert (counted.kind, counted.amount_fen) == ("voucher.cash_counted", 0)


def _close_the_shift(desk: CheckpointWindow) -> None:
    desk.go("shift", ShiftView)
    desk.tab_to("Close the shift")
    desk.press(Qt.Key.Key_Space)
    assert desk.said() == "The shift is closed."


def address_of(household: str) -> str:
    return household.removeprefix("C001-")


def yuan(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02}"
