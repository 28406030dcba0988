"""Purchase lists hold exactly what their orders need, and what is told later makes up exactly what is missing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain.commands import ClosePurchaseList, ExtendPurchaseList
from checkpoint_app.domain.facts import PurchaseListClosed, PurchaseListExtended, PurchaseListLine
from checkpoint_app.domain.outcomes import BadQuantity, Refused, UnknownMerchant
from checkpoint_app.domain.quantities import LARGEST_SUM
from checkpoint_app.domain.reference import Merchant
from checkpoint_app.domain.rules import purchasing
from checkpoint_app.domain.state import OpenOrder, PurchaseList

CHINA = timezone(timedelta(hours=8))
MERCHANT = Merchant("M01", "正新商场", "main", cut_off="16:00")
LIST = PurchaseList("L1", "P01", "M01", "20211103-M01-1", "2021-11-03T08:00:00.000Z", 5, "", "", "", 0)
ITEMS = (("RICE", "斤"), ("MILK", "盒"), ("RICE", "袋"))

quantities = st.integers(1, 40).map(lambda n: Decimal(n) / 2)
order_lines = st.lists(st.tuples(st.sampled_from(ITEMS), quantities), min_size=1, max_size=4)


def order(number: int, *lines: tuple[tuple[str, str], Decimal], at: str = "2021-11-03T01:00:00.000Z") -> OpenOrder:
    told = tuple(PurchaseListLine(sku, quantity, unit) for (sku, unit), quantity in lines)
    return OpenOrder(f"o{number}", f"h{number}", at, told)


orders = st.lists(order_lines, min_size=1, max_size=6).map(
    lambda drawn: [order(number, *lines) for number, lines in enumerate(drawn)]
)


def close(
    given_orders: list[OpenOrder], *, with_late: bool = False, cut_off: datetime | None = None
) -> PurchaseListClosed | Refused:
    found = purchasing.close(
        ClosePurchaseList("M01", with_late),
        given_orders,
        purchase_list="L1",
        checkpoint="P01",
        number="20211103-M01-1",
        merchant=MERCHANT,
        cut_off=cut_off,
    )
    return found if isinstance(found, Refused) else found[0]


def listed(fact: PurchaseListClosed | PurchaseListExtended) -> dict[tuple[str, str], Decimal]:
    return {(line.sku, line.unit): line.quantity for line in fact.lines}


@given(orders)
def test_a_list_holds_what_its_orders_need_each_item_and_unit_once(given_orders: list[OpenOrder]) -> None:
    closed = close(given_orders)
    assert isinstance(closed, PurchaseListClosed)
    assert len(listed(closed)) == len(closed.lines)
    for item in ITEMS:
        needed = [line.quantity for each in given_orders for line in each.lines if (line.sku, line.unit) == item]
        assert listed(closed).get(item, Decimal(0)) == sum(needed)


@given(orders, orders, st.data())
def test_what_was_told_and_what_is_told_later_is_enough_and_no_more_than_needed(
    first: list[OpenOrder], later: list[OpenOrder], data: st.DataObject
) -> None:
    closed = close(first)
    assert isinstance(closed, PurchaseListClosed)
    stay = [each for each in first if data.draw(st.booleans())]  # the others were withdrawn
    added = {
        f"n{number}": OpenOrder(f"n{number}", "h", each.ordered_at, each.lines) for number, each in enumerate(later)
    }
    told, needed = listed(closed), purchasing.total(stay)
    found = purchasing.extend(ExtendPurchaseList("L1", tuple(added)), LIST, added, told, needed)
    assert not isinstance(found, Refused)
    for item, quantity in purchasing.total([*stay, *added.values()]).items():
        more = listed(found[0]).get(item, Decimal(0))
        assert told.get(item, Decimal(0)) + more >= quantity
        assert not more or told.get(item, Decimal(0)) + more == quantity


def test_a_moment_at_the_cut_off_is_in_time_and_one_after_it_is_late() -> None:
    cut_off = purchasing.cut_off_moment("16:00", datetime(2021, 11, 3, 17, 30, tzinfo=CHINA))
    assert cut_off == datetime(2021, 11, 3, 8, 0, tzinfo=UTC)
    assert not purchasing.is_late("2021-11-03T08:00:00.000Z", cut_off)
    assert purchasing.is_late("2021-11-03T08:00:00.001Z", cut_off)
    assert purchasing.is_late("2021-11-03T16:30:00.000+08:00", cut_off)


@pytest.mark.parametrize("text", ["", "four", "25:00", "16点"])
def test_without_a_cut_off_nothing_is_late(text: str) -> None:
    assert purchasing.cut_off_moment(text, datetime(2021, 11, 3, tzinfo=CHINA)) is None
    assert not purchasing.is_late("2021-11-03T23:00:00.000Z", None)


def test_late_orders_are_left_out_or_taken_with_the_others() -> None:
    cut_off = datetime(2021, 11, 3, 8, 0, tzinfo=UTC)
    both = [order(1, (ITEMS[0], Decimal(1))), order(2, (ITEMS[0], Decimal(2)), at="2021-11-03T09:00:00.000Z")]
    closed, whole = close(both, cut_off=cut_off), close(both, with_late=True, cut_off=cut_off)
    assert isinstance(closed, PurchaseListClosed) and closed.orders == ("o1",)
    assert isinstance(whole, PurchaseListClosed) and whole.orders == ("o1", "o2")


def test_a_list_of_more_than_can_be_stored_is_refused() -> None:
    most = Decimal(1_000_000)
    many = [order(number, (ITEMS[0], most)) for number in range(int(LARGEST_SUM / most) + 1)]
    assert close(many) == Refused(BadQuantity(LARGEST_SUM + most))


def test_a_merchant_that_is_not_known_gets_no_list() -> None:
    found = purchasing.close(
        ClosePurchaseList("M99"), [], purchase_list="L", checkpoint="P01", number="", merchant=None, cut_off=None
    )
    assert found == Refused(UnknownMerchant("M99"))


@pytest.mark.parametrize(
    ("known", "number"),
    [
        ((), "20211103-M01-1"),
        (("20211103-M01-1", "20211103-M01-3"), "20211103-M01-4"),
        (("20211103-M01-9", "20211103-M01-10"), "20211103-M01-11"),
        (("20211103-M01-x", "20211102-M01-7", "20211103-M012-5"), "20211103-M01-1"),
    ],
)
def test_the_next_number_is_greater_than_all_of_the_day_and_the_merchant(known: tuple[str, ...], number: str) -> None:
    assert purchasing.next_number("20211103", "M01", known) == number


@pytest.mark.parametrize(
    ("price", "declared", "is_one"),
    [
        (480, 480, True),
        (1, 0, True),
        (0, 480, False),
        (-480, 480, False),
        (48_000, 480, False),  # fen for yuan
        (47_999, 480, True),  # shameless, and flagged
        (5, 480, True),
        (4, 480, False),
        (1_000_000, 0, True),
        (1_000_001, 0, False),
    ],
)
def test_a_price_is_more_than_nothing_and_not_yuan_for_fen(price: int, declared: int, is_one: bool) -> None:
    assert purchasing.is_price(price, declared) is is_one
