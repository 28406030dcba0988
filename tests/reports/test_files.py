"""The three files of one shift log, read again with other people's libraries."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest

from checkpoint_app import words
from checkpoint_app.db.rows import ShiftBags
from checkpoint_app.domain import commands as c
from checkpoint_app.domain.outcomes import ActionId
from checkpoint_app.pdf.text import Drawn
from checkpoint_app.reports.csv_file import write_csv
from checkpoint_app.reports.pdf_file import write_pdf
from checkpoint_app.reports.rows import Brief, LogLine, Note, ShiftLog
from checkpoint_app.reports.xlsx_file import write_xlsx
from tests.reports.day import NOTE, START, Day

FORMULA = '=HYPERLINK("http://x","click")'
Rows = list[tuple[Any, ...]]


def read_csv(path: Path) -> dict[str, list[list[str]]]:
    """Rows by the title of their table, without it."""
    tables: dict[str, list[list[str]]] = defaultdict(list)
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file):
            if row:
                tables[row[0]].append(row[1:])
    return tables


def read_xlsx(path: Path) -> dict[str, Rows]:
    book = openpyxl.load_workbook(path)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


@contextmanager
def opened_pdf(path: Path) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(path)
    try:
        yield document
    finally:
        document.close()


def read_pdf(path: Path) -> list[str]:
    """The text of each page, without spaces and line ends, which depend on where a line happened to break."""
    with opened_pdf(path) as document:
        return ["".join(page.get_textpage().get_text_range().split()) for page in document]


def entry(number: int, at: str = "", who: str = "V01", text: str = "", *, taken_back: bool = False) -> LogLine:
    """A line of the log, by an action of its own."""
    return LogLine(at or START.isoformat(), who, "Bag handed over", text, taken_back, ActionId("a" * 32, number))


def nothing(log: ShiftLog) -> ShiftLog:
    """The same shift without anything in it."""
    empty = ShiftBags(0, 0, 0, 0, 0)
    return replace(log, lines=(), kinds=(), people=(), notes=(), deliveries=(), bags=empty, checks=())


@pytest.fixture
def chinese() -> None:
    """Some of the words in Chinese; the real translation is tested where it is made."""
    known = {
        "Summary": "概要",
        "Log": "流水",
        "Deliveries": "到货",
        "Supervisor who leaves": "交班班长",
        "Supervisor who comes": "接班班长",
        "Page {page} of {pages}": "第 {page} 页，共 {pages} 页",
        "✓ agrees": "✓ 相符",
        "Carried to the door": "已送到门口",
        "{what}, {count}: {list}": "{what}，共{count}袋：{list}",
        "{count} at once. The first: {what}": "共{count}条，第一条：{what}",
        "{address}, bag {number} of {of}": "{address} 第 {number}/{of} 袋",
        "Note: {text}": "备注：{text}",
        "{id} {name}, {role}": "{id} {name}，{role}",
        "label staff": "打单员",
    }
    words.install(lambda context, text: known.get(text, text))


# CSV


def test_csv_opens_in_excel_as_utf_8(log: ShiftLog, tmp_path: Path) -> None:
    write_csv(log, tmp_path / "log.csv")
    data = (tmp_path / "log.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\xef\xbb\xbf") == 1
    assert NOTE.encode() in data


def test_csv_has_every_table_named_in_its_first_column(log: ShiftLog, tmp_path: Path) -> None:
    write_csv(log, tmp_path / "log.csv")
    tables = read_csv(tmp_path / "log.csv")
    assert list(tables) == [
        "Summary",
        "Checks",
        "Recorded",
        "People",
        "Deliveries",
        "Shared out",
        "Bags",
        "Overrides",
        "Disinfection",
        "Stock of agents at the end",
        "Held at the end",
        "Open recalls",
        "Log",
        "Notes",
    ]
    head, *lines = tables["Log"]
    assert head == ["Time", "Recorded by", "Kind", "What happened", "State"]
    assert [line[3] for line in lines] == [line.text for line in log.lines]
    assert [line[4] for line in lines].count("taken back") == 2
    assert ["Result", "✓ All counts agree."] in tables["Summary"]


def test_csv_items_add_up_to_their_totals(log: ShiftLog, tmp_path: Path) -> None:
    write_csv(log, tmp_path / "log.csv")
    head, *rows = read_csv(tmp_path / "log.csv")["Deliveries"]
    first = head.index("Ordered")
    for total in (row for row in rows if row[3] == "Total"):
        items = [row for row in rows if row[3] != "Total" and row[4] == total[4]]
        for column in range(first, first + 9):
            assert sum(Decimal(row[column]) for row in items) == Decimal(total[column])


def test_a_vehicle_that_brought_nothing_is_listed(day: Day, tmp_path: Path) -> None:
    day.do(c.ReceiveVehicle("M01", "黑B77777", ""))
    write_csv(day.log(), tmp_path / "log.csv")
    (row,) = [row for row in read_csv(tmp_path / "log.csv")["Deliveries"] if row[1] == "黑B77777"]
    assert row[3:] == ["Nothing ordered or counted", "", *["0"] * 9, "✓ agrees"]


def test_csv_shows_local_times(log: ShiftLog, tmp_path: Path) -> None:
    write_csv(log, tmp_path / "log.csv")
    local = datetime.fromisoformat(log.opened_at).astimezone()
    assert ["Opened", f"{local:%Y-%m-%d %H:%M:%S}"] in read_csv(tmp_path / "log.csv")["Summary"]


def test_csv_never_holds_a_formula_and_leaves_numbers_bare(day: Day, tmp_path: Path) -> None:
    day.do(c.NoteShift(FORMULA))
    log = day.log()
    write_csv(log, tmp_path / "log.csv")
    tables = read_csv(tmp_path / "log.csv")
    assert tables["Notes"][-1][2] == f"'{FORMULA}"
    cells = [cell for rows in tables.values() for row in rows for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert "12.25" in cells


# XLSX


def test_xlsx_has_a_sheet_for_each_section_ready_to_print(log: ShiftLog, tmp_path: Path) -> None:
    write_xlsx(log, tmp_path / "log.xlsx")
    book = openpyxl.load_workbook(tmp_path / "log.xlsx")
    assert book.sheetnames == [
        "Summary",
        "Deliveries",
        "Shared out",
        "Bags",
        "Overrides",
        "Disinfection",
        "Stock of agents at the end",
        "Held at the end",
        "Open recalls",
        "Log",
        "Notes",
    ]
    for sheet in book.worksheets:
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr is not None
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
    for sheet in book.worksheets[1:]:
        assert sheet.freeze_panes == "A2"
        assert sheet.print_title_rows == "$1:$1"
        assert sheet["A1"].font.b
    assert book["Deliveries"].auto_filter.ref == "A1:O5"  # four items; the totals stay in sight


def test_xlsx_sums_are_numbers_and_come_out(log: ShiftLog, tmp_path: Path) -> None:
    write_xlsx(log, tmp_path / "log.xlsx")
    sheets = read_xlsx(tmp_path / "log.xlsx")
    head, *rows = sheets["Deliveries"]
    at = {title: place for place, title in enumerate(head)}

    def number(row: tuple[Any, ...], title: str) -> Decimal:
        assert isinstance(row[at[title]], int | float), (title, row)
        return Decimal(str(row[at[title]]))

    numbers = ("Ordered", "Came", "Good", "Damaged", "Refused", "Short", "Over")
    items = [row for row in rows if row[at["Item"]] != "Total"]
    totals = [row for row in rows if row[at["Item"]] == "Total"]
    assert (len(items), len(totals)) == (4, 3)
    for row in rows:
        ordered, came, good, damaged, refused, short, over = (number(row, title) for title in numbers)
        assert ordered + over == good + short
        assert came == good + damaged + refused
    for total in totals:
        of_unit = [row for row in items if row[at["Unit"]] == total[at["Unit"]]]
        for title in numbers:
            assert sum(number(row, title) for row in of_unit) == number(total, title)

    head, *rows = sheets["Shared out"]
    at = {title: place for place, title in enumerate(head)}
    for row in rows:
        ordered, good, given, short, packed, rest = (
            number(row, title) for title in ("Ordered", "Good", "Given", "Short", "Packed", "To pack")
        )
        assert ordered == given + short
        assert good >= given == packed + rest

    bags = {row[0]: row[1] for row in sheets["Bags"][1:]}
    assert (
        bags["Waiting when the shift began"] + bags["Packed in the shift"]
        == bags["Handed over"] + bags["Returned to stock"] + bags["Still waiting"]
        == bags["Together"]
        == log.bags.packed
    )


def test_xlsx_times_are_times_and_local(log: ShiftLog, tmp_path: Path) -> None:
    write_xlsx(log, tmp_path / "log.xlsx")
    local = datetime.fromisoformat(log.opened_at).astimezone().replace(tzinfo=None)
    assert read_xlsx(tmp_path / "log.xlsx")["Log"][1][0] == local


def test_xlsx_holds_text_that_looks_like_a_formula_as_text(day: Day, tmp_path: Path) -> None:
    for note in (FORMULA, "#N/A", "-1", "sound"):
        day.do(c.NoteShift(note))
    write_xlsx(day.log(), tmp_path / "log.xlsx")
    book = openpyxl.load_workbook(tmp_path / "log.xlsx")
    assert not [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type in "fe"]
    cells = {row[2].value: row[2] for row in book["Notes"].iter_rows(min_row=3)}
    assert [(text, cell.data_type, bool(cell.quotePrefix)) for text, cell in cells.items()] == [
        (FORMULA, "s", True),
        ("#N/A", "s", False),
        ("-1", "s", True),
        ("sound", "s", False),
    ]


def test_xlsx_strikes_out_what_was_taken_back(log: ShiftLog, tmp_path: Path) -> None:
    write_xlsx(log, tmp_path / "log.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "log.xlsx")["Log"]
    struck = [row[3].value for row in sheet.iter_rows() if row[3].font.strike]
    assert struck == [line.text for line in log.lines if line.taken_back]
    assert [row[4].value for row in sheet.iter_rows() if row[4].value] == ["State", "taken back", "taken back"]


def test_xlsx_says_so_where_a_cell_cannot_hold_all_of_a_text(log: ShiftLog, tmp_path: Path) -> None:
    long = replace(log, notes=(Note(log.opened_at, "V01", "长" * 40_000),))
    write_xlsx(long, tmp_path / "log.xlsx")
    text = read_xlsx(tmp_path / "log.xlsx")["Notes"][1][2]
    assert len(text) == 32_767
    assert text.endswith("… (a cell holds no more; the CSV has the whole text)")
    write_csv(long, tmp_path / "log.csv")
    assert read_csv(tmp_path / "log.csv")["Notes"][1][2] == "长" * 40_000


# PDF


@pytest.mark.usefixtures("chinese")
def test_pdf_tells_every_action_in_chinese(day: Day, tmp_path: Path) -> None:
    log = day.log()
    write_pdf(log, tmp_path / "log.pdf")
    pages = read_pdf(tmp_path / "log.pdf")
    text = "".join(pages)
    first = {line.action: line.text for line in reversed(log.lines) if line.brief is None}
    missing = [text for text in first.values() if "".join(text.split()) not in "".join(pages)]
    assert missing == []
    assert "已送到门口，共2袋：3-2-1011/2,3-2-1012/2" in text
    assert "V02陈**，打单员" in text
    assert "交班班长" in pages[0]
    assert "接班班长" in pages[0]
    assert "备注：" + NOTE in text


@pytest.mark.usefixtures("chinese")
def test_pdf_numbers_its_pages_and_repeats_the_head(day: Day, tmp_path: Path) -> None:
    long = replace(day.log(), lines=day.log().lines * 6)
    write_pdf(long, tmp_path / "log.pdf")
    pages = read_pdf(tmp_path / "log.pdf")
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert f"第{number}页，共{len(pages)}页" in page
        assert "P011号卡点" in page
    assert ["Whathappened" in page for page in pages[-2:]] == [True, True]


def test_pdf_of_a_whole_day_has_the_place_to_sign_on_its_first_page(log: ShiftLog, tmp_path: Path) -> None:
    write_pdf(log, tmp_path / "log.pdf")
    first = read_pdf(tmp_path / "log.pdf")[0]
    assert "Supervisorwholeaves" in first
    assert "Supervisorwhocomes" in first
    assert first.count("Signature") == 2
    assert "✓Allcountsagree." in first


def test_pdf_draws_rare_characters_and_tells_of_them(day: Day, tmp_path: Path) -> None:
    day.do(c.NoteShift("😀"))
    found = {glyph.character: glyph.drawn for glyph in write_pdf(day.log(), tmp_path / "log.pdf")}
    assert found == {"𠮷": Drawn.FALLBACK, "😀": Drawn.BOXED}
    text = "".join(read_pdf(tmp_path / "log.pdf"))
    assert "𠮷先生" in text
    assert "U+1F600" in text


def test_pdf_of_ordinary_text_has_nothing_to_tell(opened: Day, tmp_path: Path) -> None:
    assert write_pdf(opened.log(), tmp_path / "log.pdf") == ()


def test_pdf_breaks_a_note_that_is_longer_than_a_page(log: ShiftLog, tmp_path: Path) -> None:
    text = "".join(f"第{number}句。" for number in range(2000))
    write_pdf(replace(log, notes=(Note(log.opened_at, "V01", text),)), tmp_path / "log.pdf")
    pages = read_pdf(tmp_path / "log.pdf")
    whole = "".join(pages)
    assert all(f"第{number}句。" in whole for number in (0, 999, 1999))
    assert len(pages) > 3


def test_pdf_draws_nothing_beyond_the_edge_of_the_page(day: Day, tmp_path: Path) -> None:
    day.do(c.NoteShift("W" * 400 + "\n" + "很长的一句话，" * 60))
    write_pdf(day.log(), tmp_path / "log.pdf")
    with opened_pdf(tmp_path / "log.pdf") as document:
        for page in document:
            width, height = page.get_size()
            text = page.get_textpage()
            boxes = [text.get_charbox(index) for index in range(text.count_chars())]
            assert min(left for left, _, _, _ in boxes) >= 30
            assert max(right for _, _, right, _ in boxes) <= width - 30
            assert min(bottom for _, bottom, _, _ in boxes) >= 30
            assert max(top for _, _, _, top in boxes) <= height - 30


def test_pdf_says_where_each_entry_is(log: ShiftLog, tmp_path: Path) -> None:
    write_pdf(log, tmp_path / "shift-P01.pdf")
    text = "".join(read_pdf(tmp_path / "shift-P01.pdf"))
    assert "EachentrybyitselfisintheXLSXandtheCSVofthesamename:shift-P01." in text


def test_a_line_of_many_bags_goes_on_on_the_next_page_and_says_so(log: ShiftLog, tmp_path: Path) -> None:
    bags = [f"3-2-{number}" for number in range(1000, 3000)]
    lines = tuple(replace(entry(number), brief=Brief("Carried", bag)) for number, bag in enumerate(bags))
    write_pdf(replace(log, lines=lines), tmp_path / "log.pdf")
    pages = read_pdf(tmp_path / "log.pdf")
    assert f"Carried,2000:{','.join(bags[:4])}" in "".join(pages)
    assert [bag for bag in bags if bag not in "".join(pages)] == []  # none is broken over two lines either
    assert pages[-1].count("continued") == 1
    assert "V01" in pages[-1]


# All three


@pytest.mark.parametrize(
    ("name", "write", "text_of"),
    [
        ("log.csv", write_csv, lambda path: str(read_csv(path))),
        ("log.xlsx", write_xlsx, lambda path: str(read_xlsx(path))),
        ("log.pdf", write_pdf, lambda path: "".join(read_pdf(path))),
    ],
)
class TestEachFile:
    def test_an_empty_shift_says_that_nothing_was_recorded(
        self, log: ShiftLog, tmp_path: Path, name: str, write: Callable[..., object], text_of: Callable[[Path], str]
    ) -> None:
        write(nothing(log), tmp_path / name)
        text = text_of(tmp_path / name).replace(" ", "")
        for sentence in ("Nothing was recorded.", "The shift worked on no delivery.", "No notes were left."):
            assert sentence.replace(" ", "") in text

    def test_an_open_shift_is_said_to_be_open(
        self, day: Day, tmp_path: Path, name: str, write: Callable[..., object], text_of: Callable[[Path], str]
    ) -> None:
        write(day.log(), tmp_path / name)
        assert "Stillopen" in text_of(tmp_path / name).replace(" ", "")

    def test_counts_that_differ_are_said_in_words(
        self, log: ShiftLog, tmp_path: Path, name: str, write: Callable[..., object], text_of: Callable[[Path], str]
    ) -> None:
        wrong = replace(log.checks[0], right=log.checks[0].right + 1, holds=False)
        write(replace(log, checks=(wrong, *log.checks[1:])), tmp_path / name)
        text = text_of(tmp_path / name).replace(" ", "")
        assert "×differs" in text
        assert "×Countsdiffer:seethechecks." in text

    def test_what_no_file_can_hold_and_a_time_that_is_none_are_written(
        self, log: ShiftLog, tmp_path: Path, name: str, write: Callable[..., object], text_of: Callable[[Path], str]
    ) -> None:
        odd = "a\x00\x1b\ud800\ufffe\r\nb"
        lines = (
            LogLine("yesterday", odd, odd, odd, False, ActionId(odd, 1), Brief(odd, odd)),
            entry(2, "0001-01-01T00:00:00Z", text="first", taken_back=True),
            entry(3, "1700-01-01T00:00:00Z", text="second"),
            entry(4, "9999-12-31T23:59:59Z", text="last"),
        )
        write(replace(log, lines=lines), tmp_path / name)
        text = text_of(tmp_path / name)
        for part in ("yesterday", "first", "second", "last"):
            assert part in text

    def test_a_long_shift_is_written_whole(
        self, log: ShiftLog, tmp_path: Path, name: str, write: Callable[..., object], text_of: Callable[[Path], str]
    ) -> None:
        lines = tuple(entry(number, text=f"<{number}>") for number in range(1500))
        write(replace(log, lines=lines), tmp_path / name)
        text = text_of(tmp_path / name)
        assert [number for number in range(1500) if f"<{number}>" not in text] == []
