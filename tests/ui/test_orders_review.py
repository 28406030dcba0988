"""What is doubtful in a chat list is asked, one key away; nothing doubtful is taken, and nothing is asked twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkpoint_app.db.errors import Fault, KnownError
from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.domain.state import OrderState
from checkpoint_app.intake.chat_reasons import MaybeNoOrder
from checkpoint_app.intake.drafts import Draft
from checkpoint_app.intake.readings import Candidate, Part, Question
from checkpoint_app.intake.reasons import UnknownItem
from checkpoint_app.ui.answer import Kind
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.names import DeskNames
from checkpoint_app.ui.orders.pieces import pieces
from checkpoint_app.ui.orders.presenter import OrdersPresenter
from checkpoint_app.ui.orders.view import OrdersView
from checkpoint_app.ui.reflow import reveal
from tests.desk import days
from tests.ui.conftest import FakeShell
from tests.ui.drafts import Entries, Entry
from tests.ui.keys import PERSON_MS, native, scan, send, settle, stroke
from tests.ui.orders_pieces import MakeWindow, desk_at_work, orders_view, orders_window, station

ITEMS = (Candidate("MILK", "牛奶 · 盒", 71), Candidate("RICE", "大米 · 斤", 55))
HOMES = (Candidate("C2-10-1-301", "10-1-301", 60), Candidate("C2-10-1-1001", "10-1-1001", 40))


def rice(number: int, household: str = days.HOUSEHOLDS[0], *, address: str = "1-1-101") -> Entry:
    return Entry(number, address, household, [("大米2斤", "RICE", "斤", "2", 320)])


def three_questions() -> list[Entry]:
    """A sure entry, an unknown item, an unknown household, and a quantity that is large."""
    unknown = Entry(
        2, "1-2-201", days.HOUSEHOLDS[1], [("大米2斤", "RICE", "斤", "2", 320), ("奶奶3盒", "", "盒", "3", 650)]
    )
    unknown.items = ITEMS
    nowhere = Entry(3, "10-1", "", [("大米1斤", "RICE", "斤", "1", 320)], households=HOMES)
    large = Entry(4, "10-1-301", days.HOUSEHOLDS[2], [("大米80斤", "RICE", "斤", "80", 320)], large=True)
    return [rice(1), unknown, nowhere, large]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at_work(tmp_path / "review.db")
    yield made
    made.close()


@pytest.fixture
def presenter(desk: Desk) -> OrdersPresenter:
    return OrdersPresenter(desk, DeskNames(desk.queries))


@pytest.fixture
def view(qtbot: QtBot, presenter: OrdersPresenter, shell: FakeShell) -> OrdersView:
    return orders_view(qtbot, presenter, shell)


@pytest.fixture
def window(make_window: MakeWindow, presenter: OrdersPresenter) -> MainWindow:
    return orders_window(make_window, presenter)


def open_draft(view: OrdersView, draft: Draft) -> None:
    view.shell.focus_scan_field()  # as "Read" does
    view.shell.say(view._presenter.review(draft))
    QApplication.processEvents()


def press(window: MainWindow, text: str, *, end: Qt.Key | None = None) -> None:
    """A person presses these keys, wherever the keyboard is."""
    for key in text:
        send(native(window), stroke(key, PERSON_MS))
        settle()
    if end is not None:
        QTest.keyClick(native(window), end)
    QApplication.processEvents()


def states(view: OrdersView) -> dict[str, str]:
    return {row.number: row.state for row in view.review.table.rows()}


def take(qtbot: QtBot, view: OrdersView) -> None:
    QTest.keyClick(view.review.take, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not view.shell.work.busy)


# questions


def test_questions_are_answered_by_one_digit_each_and_the_next_comes_by_itself(
    window: MainWindow, qtbot: QtBot, desk: Desk
) -> None:
    view = station(window)
    open_draft(view, Entries(three_questions()).draft())
    assert states(view) == {"1": "will be taken", "2": "asked: 1", "3": "asked: 1", "4": "asked: 1"}
    assert view.review.question.hasFocus()
    assert "奶奶3盒" in view.review.question.words.text()
    assert view.review.words.marked() == ["奶奶3盒"]
    press(window, "1")
    assert states(view)["2"] == "will be taken"
    assert view.review.table.current().number == "3"  # type: ignore[union-attr]
    press(window, "2")
    assert view.review.table.current().number == "4"  # type: ignore[union-attr]
    assert view.review.table.current().mark.name == "NOTICE"  # type: ignore[union-attr]
    press(window, "", end=Qt.Key.Key_Return)  # it is right as it stands
    assert set(states(view).values()) == {"will be taken"}
    assert view.review.take.hasFocus()
    assert not view.review.question.isVisible()
    QTest.keyClick(native(window), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(desk.queries.orders()) == 4)
    order = desk.queries.order("chat-abc-2")
    assert order is not None and [line.sku for line in order.lines] == ["RICE", "MILK"]
    third = desk.queries.order("chat-abc-3")
    assert third is not None and third.household == "C2-10-1-1001"


def test_what_a_person_answered_is_learned_for_the_group_in_the_same_action(
    view: OrdersView, qtbot: QtBot, desk: Desk, shell: FakeShell
) -> None:
    open_draft(view, Entries(three_questions(), group="碧园团购").draft())
    view.review.question.answered.emit("MILK")
    take(qtbot, view)
    assert desk.queries.aliases.of_group("碧园团购") == {"奶奶3盒": "MILK"}
    assert "Words learned: 1." in shell.said[-1].detail
    view.panel.take_back_last()
    assert desk.queries.aliases.of_group("碧园团购") == {}
    assert desk.queries.orders() == []


def test_zero_leaves_words_out_and_of_a_household_the_whole_order(view: OrdersView, qtbot: QtBot, desk: Desk) -> None:
    open_draft(view, Entries(three_questions()).draft())
    QTest.keyClick(view.review.question, Qt.Key.Key_0)
    QApplication.processEvents()
    assert states(view)["2"] == "will be taken"
    QTest.keyClick(view.review.question, Qt.Key.Key_0)
    assert states(view)["3"] == "left out"
    take(qtbot, view)
    order = desk.queries.order("chat-abc-2")
    assert order is not None and [line.sku for line in order.lines] == ["RICE"]
    assert desk.queries.order("chat-abc-3") is None
    assert desk.queries.aliases.groups() == []


def test_a_question_is_skipped_and_the_last_answer_taken_back(view: OrdersView) -> None:
    open_draft(view, Entries(three_questions()).draft())
    box = view.review.question
    QTest.keyClick(box, Qt.Key.Key_N)
    assert view.review.table.current().number == "3"  # type: ignore[union-attr]
    QApplication.processEvents()
    QTest.keyClick(box, Qt.Key.Key_P)
    QApplication.processEvents()
    QTest.keyClick(box, Qt.Key.Key_1)
    assert states(view)["2"] == "will be taken"
    QApplication.processEvents()
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    assert states(view)["2"] == "asked: 1"
    assert view.review.table.current().number == "2"  # type: ignore[union-attr]
    assert "奶奶3盒" in box.words.text()


def test_any_other_item_is_found_by_its_initials(window: MainWindow, desk: Desk) -> None:
    view = station(window)
    open_draft(view, Entries(three_questions()).draft())
    press(window, "/")
    assert view.review.question.goods.field.hasFocus()
    press(window, "jd", end=Qt.Key.Key_Return)
    assert [row.items for row in view.review.table.rows() if row.number == "2"] == ["大米 2斤, 鸡蛋 3盒"]
    assert view.review.table.current().number == "3"  # type: ignore[union-attr]
    assert view.review.question.hasFocus()


def test_any_other_household_is_found_by_the_end_of_its_phone(view: OrdersView) -> None:
    open_draft(view, Entries(three_questions()).draft())
    box = view.review.question
    QTest.keyClick(box, Qt.Key.Key_N)
    QApplication.processEvents()
    QTest.keyClicks(box, "/")
    QTest.keyClicks(box.households.field, "0002")
    QTest.keyClick(box.households.field, Qt.Key.Key_Return)
    assert [row.address for row in view.review.table.rows() if row.number == "3"] == ["1-2-201"]
    assert states(view)["3"] == "will be taken"


def test_a_search_that_is_left_for_another_order_keeps_no_room(view: OrdersView) -> None:
    open_draft(view, Entries(three_questions()).draft())
    box = view.review.question
    orders = {row.number: row.order for row in view.review.table.rows()}
    view.review.table.select([orders["3"]])
    QApplication.processEvents()
    tall = box.sizeHint().height()
    QTest.keyClicks(box, "/")
    QTest.keyClicks(box.households.field, "0")
    QApplication.processEvents()
    assert box.sizeHint().height() > tall
    view.review.table.select([orders["1"]])
    QApplication.processEvents()
    assert box.isHidden()
    view.review.table.select([orders["3"]])
    QApplication.processEvents()
    assert box.isVisible()
    assert box.sizeHint().height() <= tall


def test_the_words_in_question_are_in_sight_on_a_small_screen(window: MainWindow, qtbot: QtBot) -> None:
    view = station(window)
    box, text = view.review.question, view.review.words.viewport()

    def is_in_sight() -> bool:
        return all(each.visibleRegion().boundingRect().height() == each.height() for each in (box, text))

    window.resize(911, 512)  # 1366×768 at 150 %
    open_draft(view, Entries(three_questions()).draft())
    qtbot.waitUntil(is_in_sight)
    for _ in range(3):
        reveal(view.panel)
        qtbot.waitUntil(lambda: not is_in_sight())
        QTest.keyClick(box, Qt.Key.Key_N)
        qtbot.waitUntil(is_in_sight)


def test_another_amount_is_typed_and_nonsense_is_said_beside_the_field(view: OrdersView) -> None:
    open_draft(view, Entries(three_questions()[3:]).draft())
    box = view.review.question
    QTest.keyClicks(box, "/")
    assert box.amount.hasFocus()
    QTest.keyClicks(box.amount, "viele")
    QTest.keyClick(box.amount, Qt.Key.Key_Return)
    assert box.amount_note.text() == "Type how much, such as 2 or 0.5."
    box.amount.setText("7.5")
    QTest.keyClick(box.amount, Qt.Key.Key_Return)
    assert [row.items for row in view.review.table.rows()] == ["大米 7.5斤"]


def test_what_may_be_no_order_at_all_is_taken_by_enter_and_left_out_by_zero(
    view: OrdersView, presenter: OrdersPresenter
) -> None:
    order = rice(1).read({})
    question = Question("1-maybe", "words", 0, 5, MaybeNoOrder("大米怎么没到"))

    class Reader:
        def reread(self, draft: Draft, answers: Mapping[str, str | None]) -> Draft:
            given = {name: key for name, key in answers.items() if key is not None}
            return replace(draft, orders=(replace(order, questions=()),), answers=given)

    draft = Draft("pasted text", orders=(replace(order, questions=(question,)),), rereader=Reader())
    open_draft(view, draft)
    assert view.review.question.leave_out.text() == "0   Leave the order out"
    QTest.keyClick(view.review.question, Qt.Key.Key_0)
    assert states(view) == {"1": "left out"}
    assert presenter.reviewing.command().orders == ()
    open_draft(view, draft)
    QTest.keyClick(view.review.question, Qt.Key.Key_Return)
    assert states(view) == {"1": "will be taken"}


def test_an_amount_is_offered_with_its_unit(view: OrdersView) -> None:
    draft = Entries(three_questions()[3:]).draft()
    (order,) = draft.orders
    question = replace(order.questions[0], candidates=(Candidate("8", "8", 60), Candidate("9", "9斤", 50)))
    open_draft(view, replace(draft, orders=(replace(order, questions=(question,)),)))
    shown = [each.text() for each in view.review.question.candidates if each.isVisible()]
    assert shown == ["1   8斤   60 %", "2   9斤   50 %"]


def test_a_scan_answers_nothing_and_half_a_scan_one_question_at_most(window: MainWindow) -> None:
    view = station(window)
    entries = Entries(three_questions())
    open_draft(view, entries.draft())
    before = entries.asked
    scan(window, "6901234567892")
    settle()
    assert entries.asked == before
    send(native(window), stroke("121", 3))  # what a failing scanner sends of its code
    settle()
    assert entries.asked == before + 1


def test_a_blocked_order_is_not_taken_by_enter_but_its_question_comes(
    view: OrdersView, presenter: OrdersPresenter
) -> None:
    open_draft(view, Entries(three_questions()).draft())
    view.review.table.select(["chat-abc-3"])
    QTest.keyClick(view.review.table, Qt.Key.Key_Return)
    assert states(view)["3"] == "asked: 1"
    assert view.review.question.hasFocus()
    assert {request.number for request in presenter.reviewing.command().orders} == {"1"}


def test_enter_on_an_order_says_that_its_reading_is_right(view: OrdersView, presenter: OrdersPresenter) -> None:
    open_draft(view, Entries(three_questions()).draft())
    view.review.table.select(["chat-abc-4"])
    QTest.keyClick(view.review.table, Qt.Key.Key_Return)
    assert states(view)["4"] == "will be taken"
    assert presenter.reviewing.to_record == 2


def test_150_orders_with_10_questions_are_a_matter_of_11_keys(window: MainWindow, qtbot: QtBot, desk: Desk) -> None:
    view = station(window)
    entries = [rice(number) for number in range(1, 151)]
    for number in range(10, 110, 10):
        entries[number - 1] = Entry(
            number, "1-2-201", days.HOUSEHOLDS[1], [("奶奶3盒", "", "盒", "3", 650)], items=ITEMS
        )
    open_draft(view, Entries(entries).draft())
    press(window, "1" * 10)
    assert view.review.take.hasFocus()
    QTest.keyClick(native(window), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(desk.queries.orders()) == 150)


# words and lines


def test_a_line_marks_its_words_and_words_choose_their_line(view: OrdersView) -> None:
    open_draft(view, Entries(three_questions()).draft())
    view.review.table.select(["chat-abc-1"])
    view.review.lines.select(["0"])
    assert view.review.words.marked() == ["大米", "2斤"]
    view.review.table.select(["chat-abc-2"])
    view.review.lines.clear_selection()
    for _ in range(3):  # number, household, item
        QTest.keyClick(view.review.words, Qt.Key.Key_Right)
    assert view.review.lines.current() is not None
    assert view.review.lines.current().item == "大米"  # type: ignore[union-attr]


def test_each_stretch_says_in_words_what_it_was_taken_for_and_how_sure_that_is(view: OrdersView) -> None:
    open_draft(view, Entries(three_questions()).draft())
    view.review.table.select(["chat-abc-2"])
    words = view.review.words.accessibleDescription()
    assert "大米 (item 97)" in words
    assert "奶奶3盒 (unclear 30?)" in words


def test_characters_that_turn_or_hide_words_are_seen_and_move_no_offset() -> None:
    text = "1. 大\u202e米2斤\x07"
    shown = pieces(text, [Part(3, 6, "item", 97, "exact", 0)])
    assert "".join(piece.text for piece in shown) == "1. 大¤米2斤¤"
    assert [(piece.start, piece.end) for piece in shown] == [(0, 3), (3, 6), (6, 9)]


def test_what_is_asked_about_is_marked_where_it_is_part_of_nothing() -> None:
    question = Question("q", "words", 2, 5, UnknownItem("??"))
    around = Question("q", "words", 0, 3, UnknownItem("??"))
    shown = pieces("abcd ef", [Part(5, 6, "item", 99, "exact", 0)], (question,))
    assert [(piece.text, piece.role, piece.question) for piece in shown] == [
        ("ab", None, ""),
        ("cd ", "unknown", "q"),
        ("e", "item", ""),
        ("f", None, ""),
    ]
    assert [
        piece.role for piece in pieces("a b", [Part(0, 1, "item", 99, "x"), Part(2, 3, "unit", 99, "x")], (around,))
    ] == [
        "item",
        None,
        "unit",
    ]


# a longer copy of a recorded list


def changed_chain(desk: Desk) -> Draft:
    """Entry 1 is recorded with other goods, 2 is recorded and gone, 3 is new, 4 to 9 are recorded as they are."""
    first, second = rice(1), rice(2, days.HOUSEHOLDS[1], address="1-2-201")
    requests = tuple(each.read({}).request for each in (first, second))
    earlier = replace(
        requests[0],
        lines=(replace(requests[0].lines[0], quantity=Decimal(1)), OrderLine("EGGS", Decimal(1), "盒", 1250)),
    )
    days.done(desk.do(c.TakeOrders((earlier, requests[1]))))
    first.before, second.before, second.withdrawn = earlier, requests[1], True
    rest = [replace(rice(number).read({}), status="already") for number in range(4, 10)]
    draft = Entries([first, second, rice(3, days.HOUSEHOLDS[2], address="10-1-301")]).draft()
    return replace(draft, orders=(*draft.orders, *rest), already=6)


def test_a_longer_chain_shows_only_what_is_new_changed_or_withdrawn(
    view: OrdersView, desk: Desk, shell: FakeShell, qtbot: QtBot
) -> None:
    open_draft(view, changed_chain(desk))
    assert states(view) == {"1": "to change", "2": "to withdraw", "3": "will be taken"}
    assert view.review.unchanged.text() == "Recorded already, and not listed: 6"
    assert shell.said[-1].detail == "New: 1. Changed: 1. Withdrawn: 1. Recorded already: 6."
    assert [row.items for row in view.review.table.rows() if row.number == "1"] == ["大米 1斤 → 2斤, − 鸡蛋 1盒"]
    view.review.table.select(["chat-abc-1"])
    assert [(row.item, row.quantity, row.words) for row in view.review.lines.rows()] == [
        ("大米", "1斤 → 2斤", "changed"),
        ("鸡蛋", "1盒", "taken off"),
    ]
    actions = len(desk.queries.actions(frozenset({"order.taken", "order.amended", "order.cancelled"})))
    take(qtbot, view)
    assert shell.said[-1].headline == "Orders taken: 1."
    assert shell.said[-1].detail.startswith("Changed: 1. Withdrawn: 1.")
    order = desk.queries.order("chat-abc-1")
    assert order is not None and [(line.sku, line.quantity) for line in order.lines] == [("RICE", Decimal(2))]
    gone = desk.queries.order("chat-abc-2")
    assert gone is not None and gone.state is OrderState.CANCELLED
    now = desk.queries.actions(frozenset({"order.taken", "order.amended", "order.cancelled"}))
    assert len(now) == actions + 1


def test_a_change_may_be_left_out(view: OrdersView, desk: Desk, qtbot: QtBot) -> None:
    open_draft(view, changed_chain(desk))
    view.review.table.select(["chat-abc-2"])
    QTest.keyClick(view.review.table, Qt.Key.Key_Return)
    assert states(view)["2"] == "left out"
    take(qtbot, view)
    kept = desk.queries.order("chat-abc-2")
    assert kept is not None and kept.state is OrderState.OPEN


def test_a_change_of_an_order_that_cannot_change_any_more_holds_nothing_back(
    view: OrdersView, desk: Desk, qtbot: QtBot, shell: FakeShell
) -> None:
    draft = changed_chain(desk)
    days.done(desk.do(c.CancelOrder("chat-abc-1", "moved out")))
    open_draft(view, draft)
    assert states(view)["1"] == "shared out"
    view.review.table.select(["chat-abc-1"])
    assert "it stays as it is" in view.review.doubts.text()
    QTest.keyClick(view.review.table, Qt.Key.Key_Return)
    assert states(view)["1"] == "shared out"
    take(qtbot, view)
    assert shell.said[-1].headline == "Orders taken: 1."


# what the orders were read from


def test_the_text_of_a_taken_chat_order_is_kept_on_this_laptop_and_nowhere_else(
    view: OrdersView, desk: Desk, qtbot: QtBot
) -> None:
    entry = rice(1)
    entry.rest, entry.text = " 13900000001", entry.text + " 13900000001"
    open_draft(view, Entries([entry], group="一群").draft())
    take(qtbot, view)
    source = desk.queries.sources.of_order("chat-abc-1")
    assert source is not None and (source.group, source.text) == ("一群", entry.text)
    bodies = [row[0] for row in desk._database.connection.execute("SELECT body FROM entry")]
    assert bodies and not any("13900000001" in str(body) for body in bodies)


def test_orders_are_taken_even_where_their_text_cannot_be_kept(
    view: OrdersView, desk: Desk, qtbot: QtBot, shell: FakeShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise KnownError(Fault.DISK_FULL, desk.path)

    monkeypatch.setattr(Desk, "keep_sources", full)
    open_draft(view, Entries([rice(1)]).draft())
    take(qtbot, view)
    assert desk.queries.order("chat-abc-1") is not None
    assert shell.said[-1].kind is Kind.NOTICE
    assert "could not be kept on this laptop" in shell.said[-1].detail


# size


def test_an_answer_among_5000_orders_makes_no_other_row_anew(presenter: OrdersPresenter) -> None:
    entries = [rice(number) for number in range(1, 5001)]
    for number in range(500, 5001, 500):
        entries[number - 1] = Entry(
            number, "1-2-201", days.HOUSEHOLDS[1], [("奶奶3盒", "", "盒", "3", 650)], items=ITEMS
        )
    review = presenter.reviewing
    review.open(Entries(entries).draft())
    rows = review.rows()
    assert len(rows) == 5000
    answers = 0
    while review.asked is not None:
        answered = review.answer(ITEMS[0].key)
        before, rows = rows, review.rows()
        assert [new.order for old, new in zip(before, rows, strict=True) if new is not old] == [answered]
        answers += 1
    assert answers == 10
    assert review.to_record == 5000
