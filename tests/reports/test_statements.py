"""Statements: what a household and a merchant get on paper and in a chat comes out with the books, and names nobody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import money
from checkpoint_app.domain.facts import CASH, InvoiceLine
from checkpoint_app.domain.reference import Household
from checkpoint_app.reports.shift_log import ExportStopped
from checkpoint_app.reports.statement_pdf import write_statements
from checkpoint_app.reports.statements import Statement, household_statement, merchant_statement
from checkpoint_app.ui.accounts import export
from tests.desk import days

FULL, PLAIN, MIXED, SHORT = days.HOUSEHOLDS
A5_POINTS = (419.5, 595.3)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Three households got everything, the fourth nothing; an invoice, payments, a credit and a weighed item."""
    clock = days.Clock()
    made = days.open_desk(tmp_path / "statements.db", clock=clock)
    days.done(made.do(c.OpenShift()))
    days.done(made.do(c.TakeOrders(days.ORDERS)))
    delivery = days.take_delivery(made)
    days.set_free(made, clock, delivery)
    days.done(made.do(c.AllocateDelivery(delivery)))
    weighed = (c.Weighed("mp-2", 0, Decimal("4.8")),)
    bags = days.packed(days.done(made.do(c.PackBags(delivery, days.HOUSEHOLDS[:3], weighed))))
    for bag in bags:
        days.done(made.do(c.HandOverBag(days.code(bag))))
    days.done(made.do(c.TakePayment(FULL, 4000, CASH)))
    days.done(made.do(c.TakePayment(SHORT, 6400, "transfer", "T-9")))
    days.done(made.do(c.RecordInvoice(delivery, "FP-1", (InvoiceLine("RICE", Decimal(20), "斤", 310, 6200),), 6200)))
    days.done(made.do(c.AnswerDifference(delivery, "RICE", "merchant")))
    yield made
    made.close()


def of_household(desk: Desk, household: str) -> Statement:
    return household_statement(
        desk.queries,
        household,
        made_at=desk.now(),
        line_words=lambda line: line.state,
        row_words=lambda row: row.kind,
    )


def pages(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


@pytest.mark.parametrize("household", days.HOUSEHOLDS)
def test_the_figures_of_a_household_sum_to_what_is_due(desk: Desk, household: str) -> None:
    statement = of_household(desk, household)
    assert sum(fen for _, fen in statement.sums) == statement.due_fen
    booked = sum(each.plus_fen - each.minus_fen for each in statement.movements)
    assert booked == (statement.movements[-1].balance_fen if statement.movements else 0)
    assert booked == desk.queries.money.balance(f"household:{household}")


def test_the_figures_of_a_merchant_sum_to_what_is_owed_to_it(desk: Desk) -> None:
    statement = merchant_statement(desk.queries, "M01", made_at=desk.now(), row_words=lambda row: row.kind)
    assert statement.due_fen == 6200 - 775  # 2.5 of 20 were invoiced and did not come
    assert sum(fen for _, fen in statement.sums) == statement.due_fen == statement.movements[-1].balance_fen
    assert statement.result == "To be paid to the merchant: 54.25 yuan"


def test_the_text_has_address_and_amounts_and_neither_phone_nor_name(desk: Desk) -> None:
    for place, household in enumerate(days.HOUSEHOLDS):
        person = days.DISTRICT.households[place]
        text = export.household_text(desk, household)
        assert person.phone not in text and person.contact not in text
        assert household not in text  # an id is not for people
    text = export.household_text(desk, FULL)
    assert text.splitlines()[0] == "【Statement of account, household】碧园小区 1-1-101 王**"
    assert "大米: ordered 10, got 10 斤 × 3.20 = 32.00; handed over" in text
    assert text.endswith("Billed 45.00; Paid -40.00\nStill to pay: 5.00 yuan")


def test_goods_by_weight_are_stated_as_they_were_weighed(desk: Desk) -> None:
    assert "ordered 5, got 4.8 斤 × 3.20 = 15.36" in export.household_text(desk, PLAIN)


def test_what_did_not_come_is_said_and_paid_back(desk: Desk) -> None:
    text = export.household_text(desk, SHORT)
    assert "大米: ordered 20 斤; did not come" in text
    assert text.endswith("You get back: 64.00 yuan")


def test_withdrawn_orders_are_left_out(desk: Desk) -> None:
    days.done(desk.do(c.TakeOrders((days.an_order(9, MIXED, [("EGGS", "1")], merchant="M02"),))))
    days.done(desk.do(c.CancelOrder("mp-9", "不要了")))
    assert all(item.line.order != "mp-9" for item in of_household(desk, MIXED).items)


def test_several_statements_begin_on_pages_of_their_own_and_count_their_own_pages(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "some.pdf"
    assert write_statements([of_household(desk, each) for each in (FULL, PLAIN)], path) == ()
    first, second = pages(path)
    assert "1-1-101" in first and "1-2-201" not in first
    assert "1-2-201" in second
    assert "Page 1 of 1" in first and "Page 1 of 1" in second


def test_a_long_bill_goes_on_over_pages_and_says_so(desk: Desk, tmp_path: Path) -> None:
    orders = tuple(days.an_order(100 + n, MIXED, [("EGGS", "1")], merchant="M02") for n in range(90))
    days.done(desk.do(c.TakeOrders(orders)))
    path = tmp_path / "long.pdf"
    write_statements([of_household(desk, MIXED), of_household(desk, FULL)], path)
    *long, last = pages(path)
    assert len(long) > 1 and "Page 2 of" in long[1]
    assert "Page 1 of 1" in last


def test_pages_are_a5_and_nothing_is_drawn_beyond_their_edge(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a5.pdf"
    write_statements([of_household(desk, FULL)], path)
    document = pypdfium2.PdfDocument(path)
    page = document[0]
    assert page.get_size() == pytest.approx(A5_POINTS, abs=0.5)
    text = page.get_textpage()
    boxes = [text.get_charbox(place) for place in range(text.count_chars())]
    assert min(box[0] for box in boxes) >= 0 and max(box[2] for box in boxes) <= A5_POINTS[0]
    document.close()


def test_a_rare_name_is_drawn_and_told(desk: Desk, tmp_path: Path) -> None:
    rare = Household(PLAIN, "C1", "1", "2", "201", "𬎆犇", "13900000002", "")
    others = tuple(each for each in days.DISTRICT.households if each.household != PLAIN)
    desk.load_reference(
        type(days.DISTRICT)(
            days.DISTRICT.checkpoints,
            days.DISTRICT.compounds,
            days.DISTRICT.buildings,
            (*others, rare),
            days.DISTRICT.merchants,
            days.DISTRICT.products,
            days.DISTRICT.volunteers,
        )
    )
    missing = write_statements([of_household(desk, PLAIN)], tmp_path / "rare.pdf")
    assert [glyph.character for glyph in missing] == ["𬎆"]


def test_names_of_files_hold_no_household_and_never_replace_one(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    written = [export.write_households(desk, [FULL], folder, lambda done, total: True) for _ in range(2)]
    written.append(export.write_merchant(desk, "M01", folder))
    assert len({each.path for each in written}) == len(list(folder.iterdir())) == 3
    assert all("1-1-101" not in each.path.name and "M01" not in each.path.name for each in written)


@pytest.mark.parametrize("at", [0, 1, 2, 3])
def test_stopped_work_leaves_no_file(desk: Desk, tmp_path: Path, at: int) -> None:
    folder = tmp_path / "out"
    with pytest.raises(ExportStopped):
        export.write_households(desk, [FULL, PLAIN], folder, lambda done, total: done < at)
    assert not folder.exists() or not list(folder.iterdir())


def test_a_statement_of_nothing_says_so(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "empty.pdf"
    write_statements([merchant_statement(desk.queries, "M02", made_at=desk.now(), row_words=lambda row: "")], path)
    (page,) = pages(path)
    assert "Nothing is booked yet." in page
    assert "Settled: nothing is owed." in page


def test_no_word_of_a_title_is_broken_however_much_there_is_to_say(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "wide.pdf"
    statement = of_household(desk, FULL)
    items = tuple(
        replace(
            each, name="東北大米五公斤裝 " * 3, why="handed over, weighed 2.63 斤, short by 0.5 斤, credited 12,345.67"
        )
        for each in statement.items
    )
    wide = [
        replace(
            item, line=item.line._replace(ordered=Decimal("12345.125"), handed=Decimal("12345.125"), weighed=Decimal())
        )
        for item in items
    ]
    write_statements([replace(statement, items=tuple(wide))], path)
    page = pages(path)[0]
    for title in ("Ordered", "Declared", "Quoted", "Invoiced", "Billed", "Amount", "Remark"):
        assert title in page


def test_the_figures_at_the_top_stand_clear_of_their_words(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "merchant.pdf"
    statement = merchant_statement(desk.queries, "M01", made_at=desk.now(), row_words=lambda row: row.kind)
    word, fen = "Credited by the merchant", -1_234_567
    write_statements([replace(statement, sums=((word, fen),))], path)
    document = pypdfium2.PdfDocument(path)
    page = document[0].get_textpage()
    words = page.get_text_range()
    last, first = words.index(word) + len(word) - 1, words.index(money.text(fen))
    assert page.get_charbox(last)[2] < page.get_charbox(first)[0]
    document.close()


def test_amounts_on_paper_are_those_of_the_books(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "full.pdf"
    statement = of_household(desk, FULL)
    write_statements([statement], path)
    (page,) = pages(path)
    for fen in (*(item.line.amount_fen for item in statement.items), statement.due_fen):
        assert money.text(fen) in page
