"""Whom to call in a recall, on paper, and what is pasted into the chats: names and phones in one place alone."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from checkpoint_app.db.trace_rows import CallGoods, CallRow, RecallProgress
from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts as f
from checkpoint_app.domain.reference import Household
from checkpoint_app.reports.recall_list import answer_text, notice_text, write_call_list
from tests.reports import cold_day
from tests.reports.day import DISTRICT, Day
from tests.reports.papers import page_texts

PEOPLE = [word for each in DISTRICT.households for word in (each.contact, each.phone)]


@pytest.fixture
def recalled(opened: Day) -> Day:
    """The first household has shrimp of both batches; the batch from Chile is recalled."""
    cold_day.protect(opened)
    opened.delivery = cold_day.arrive(opened)
    cold_day.treat(opened, opened.delivery)
    cold_day.set_free(opened, opened.delivery)
    opened.bags = cold_day.give_out(opened, opened.delivery)
    cold_day.recall(opened, opened.delivery)
    return opened


def progress_of(day: Day) -> RecallProgress:
    (row,) = day.desk.queries.recalls.recalls()
    found = day.desk.queries.recalls.progress(row.recall)
    assert found is not None
    return found


def call_pages(day: Day, progress: RecallProgress, folder: Path) -> list[str]:
    return page_texts(write_call_list(day.desk.queries, progress, folder, made_at=day.clock()).paths[0])


def test_the_list_has_address_name_phone_goods_and_boxes_by_building(recalled: Day, tmp_path: Path) -> None:
    (page,) = call_pages(recalled, progress_of(recalled), tmp_path)
    for words in (
        "虾,batchB2",
        "核酸阳性通报",
        "区指挥部",
        "0of1households",
        "碧园小区building3",
        "3-2-101欧阳海燕13900000001虾1袋,batchB2",
        "□givenback□thrownaway□eaten□nottheirs□notreached",
    ):
        assert words in page


def test_the_name_of_the_file_says_nothing_about_anybody(recalled: Day, tmp_path: Path) -> None:
    (path,) = write_call_list(recalled.desk.queries, progress_of(recalled), tmp_path, made_at=recalled.clock()).paths
    assert path.name.startswith("recall-calls-P01-2021110")
    assert not [each for each in (*PEOPLE, "3-2-101", "H1") if each in path.name]


def test_who_answered_is_struck_out_and_who_was_not_reached_is_called_again(recalled: Day, tmp_path: Path) -> None:
    before = progress_of(recalled)
    recalled.do(c.AnswerRecall(before.recall.recall, "H1", "not_reached"))
    (page,) = call_pages(recalled, progress_of(recalled), tmp_path)
    assert "notreached11-03" in page and "□givenback" in page
    recalled.do(c.AnswerRecall(before.recall.recall, "H1", "eaten"))
    (page,) = call_pages(recalled, progress_of(recalled), tmp_path)
    assert "✓eaten" in page and "□givenback" not in page
    assert "3-2-101" in page and not [each for each in PEOPLE if each in page], "who answered is called no more"
    assert "1of1households" in page


def test_a_closed_recall_says_so_on_its_list(recalled: Day, tmp_path: Path) -> None:
    progress = progress_of(recalled)
    recalled.do(c.CloseRecall(progress.recall.recall, "复检阴性"))
    (page,) = call_pages(recalled, progress_of(recalled), tmp_path)
    assert "Thisrecallwasclosed2021-11-03" in page and "复检阴性" in page


def test_sixty_households_are_parted_by_building_on_numbered_pages(recalled: Day, tmp_path: Path) -> None:
    homes = tuple(
        Household(
            f"H{n}", "C001", str(1 + n // 20), "1", str(101 + n), "Alexandra Konstantinou-Papadopoulou", f"1{n}", ""
        )
        for n in range(60)
    )
    recalled.desk.load_reference(replace(DISTRICT, households=homes))
    goods = (CallGoods("XIA", "B2", Decimal("1.5"), "袋", "2021-11-03T02:00:00.000Z"),)
    calls = tuple(CallRow(each.household, 1, goods, "", "", "") for each in homes)
    pages = call_pages(recalled, replace(progress_of(recalled), calls=calls), tmp_path)
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert f"Page{number}of{len(pages)}" in page
        assert "AddressNamePhone" in page
    text = "".join(pages)
    assert [text.count(f"碧园小区building{number}") for number in (1, 2, 3)] == [1, 1, 1]
    assert all(f"-1-{101 + n}" in text for n in range(60))


def test_a_notice_says_what_why_and_what_to_do_and_names_nobody(recalled: Day) -> None:
    text = notice_text(recalled.desk.queries, progress_of(recalled).recall)
    assert text.splitlines() == [
        "[Recall] 1号卡点",
        "These goods are recalled:",
        "· 虾, batch B2",
        "Why: 核酸阳性通报",
        "Ordered by: 区指挥部",
        "Please do not eat or use them. Leave them closed in their bag: a volunteer comes for them. If you have eaten or"
        " thrown away some, tell us.",
        "Questions and answers: 1号卡点",
    ]
    assert not [each for each in PEOPLE if each in text]


def test_goods_without_a_batch_are_told_by_the_day_they_came(recalled: Day) -> None:
    recall = progress_of(recalled).recall
    queries = recalled.desk.queries
    of_day = replace(recall, lots=(f.RecalledLot(recalled.delivery, "XIA", ""),))
    assert "· 虾, delivered 2021-11-03 by 正新商场" in notice_text(queries, of_day)
    anywhere = replace(recall, lots=(f.RecalledLot("", "XIA", ""),))
    assert "· 虾 without a batch" in notice_text(queries, anywhere)


def test_a_notice_to_a_building_names_the_building_and_no_room(recalled: Day) -> None:
    text = notice_text(recalled.desk.queries, progress_of(recalled).recall, household="H1")
    assert text.splitlines()[0] == "[Recall] 1号卡点 碧园小区 building 3"
    assert not [each for each in (*PEOPLE, "3-2-101") if each in text]


@pytest.mark.parametrize("reason", ["复检阴性", ""])
def test_a_notice_of_a_closed_recall_says_that_it_is_over_and_forbids_nothing(recalled: Day, reason: str) -> None:
    name = progress_of(recalled).recall.recall
    recalled.do(c.AnswerRecall(name, "H1", "eaten"))
    recalled.do(c.CloseRecall(name, reason))
    text = notice_text(recalled.desk.queries, progress_of(recalled).recall)
    assert "This recall was closed 2021-11-03" in text and reason in text
    assert "do not eat" not in text and "are recalled" not in text


def test_every_answer_has_its_words() -> None:
    words = [answer_text(each) for each in f.ANSWERS]
    assert len(set(words)) == len(f.ANSWERS)
    assert "not_reached" not in words and "not_theirs" not in words
