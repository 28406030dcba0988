"""A list that is pasted again says nothing new of what stands in it as before, whatever the desk changed since."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.intake.chat_reasons import SameOrderTwice
from checkpoint_app.intake.drafts import Draft
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.orders.presenter import OrdersPresenter, Source
from tests.desk import days
from tests.ui.orders_pieces import desk_at_work

LIST = "#接龙\n11月3日 正新商场\n1. 1-1-101 大米5斤 牛奶2盒\n2. 1-2-201 牛奶1盒\n"
LONGER = f"{LIST}3. 10-1-301 大米1斤\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at_work(tmp_path / "said.db")
    yield made
    made.close()


@pytest.fixture
def presenter(desk: Desk) -> OrdersPresenter:
    return OrdersPresenter(desk, DeskNames(desk.queries))


def read(presenter: OrdersPresenter, text: str) -> Draft:
    draft = presenter.read(Source("", text, "M01", "一群"), lambda done, total: True)
    assert isinstance(draft, Draft)
    presenter.review(draft)
    return draft


def take(presenter: OrdersPresenter, text: str) -> None:
    read(presenter, text)
    review = presenter.reviewing
    days.done(presenter.take(review.command(), review.sources()).outcome)
    presenter.drop()


def found(draft: Draft) -> list[tuple[str, str]]:
    return [(order.request.number, order.status) for order in draft.orders]


def order_of(desk: Desk, number: str) -> str:
    return next(row.order for row in desk.queries.orders(10) if row.number == number)


def ticked(presenter: OrdersPresenter) -> list[str]:
    return [row.number for row in presenter.reviewing.rows() if row.ticked]


def test_a_line_passed_on_to_a_neighbour_does_not_come_back_with_the_next_copy_of_the_list(
    presenter: OrdersPresenter, desk: Desk
) -> None:
    take(presenter, LIST)
    days.done(desk.do(c.PassLineOn(order_of(desk, "1"), 0, Decimal(2), days.HOUSEHOLDS[2])))
    draft = read(presenter, LONGER)
    assert found(draft) == [("1", "already"), ("2", "already"), ("3", "new")]
    assert draft.already == 2
    assert ticked(presenter) == ["3"]


def test_an_entry_that_was_edited_is_a_change_all_the_same(presenter: OrdersPresenter, desk: Desk) -> None:
    take(presenter, LIST)
    days.done(desk.do(c.PassLineOn(order_of(desk, "1"), 0, Decimal(2), days.HOUSEHOLDS[2])))
    draft = read(presenter, LONGER.replace("大米5斤", "大米6斤"))
    assert found(draft) == [("1", "amended"), ("2", "already"), ("3", "new")]


def test_a_whole_order_passed_on_is_not_taken_once_more_without_a_person(
    presenter: OrdersPresenter, desk: Desk
) -> None:
    take(presenter, LIST)
    days.done(desk.do(c.PassLineOn(order_of(desk, "2"), 0, Decimal(1), days.HOUSEHOLDS[2])))
    read(presenter, LONGER)
    assert ticked(presenter) == ["3"]
    (order,) = (row.order for row in presenter.reviewing.rows() if row.number == "2")
    assert presenter.reviewing.doubts(order).startswith("This was recorded already and then cancelled.")
    presenter.reviewing.tick(order)
    assert sorted(ticked(presenter)) == ["2", "3"]


@pytest.mark.parametrize(("more", "fen"), [("牛奶1盒", 5 * 320 + 650), ("大米2斤", 7 * 320)])
def test_an_add_on_that_is_pasted_twice_is_not_added_twice(
    presenter: OrdersPresenter, desk: Desk, more: str, fen: int
) -> None:
    take(presenter, "1-1-101 大米5斤\n1-2-201 牛奶1盒")
    take(presenter, f"1-1-101 再加{more}")
    (row,) = (row for row in desk.queries.orders(10) if row.household == days.HOUSEHOLDS[0])
    assert row.amount_fen == fen
    draft = read(presenter, f"1-1-101 再加{more}")
    assert ticked(presenter) == []
    assert SameOrderTwice("") in [doubt.reason for doubt in draft.orders[0].doubts]
    both = read(presenter, f"1-1-101 大米5斤\n1-1-101 再加{more}")
    assert [order.status for order in both.orders] == ["already"]
