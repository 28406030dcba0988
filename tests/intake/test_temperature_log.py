"""Files of temperature loggers, as their programs write them and as they go wrong."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from checkpoint_app.domain.facts import Reading
from checkpoint_app.intake import logger_reasons as r
from checkpoint_app.intake.moments import DateOrder
from checkpoint_app.intake.problems import problem_line
from checkpoint_app.intake.reasons import Cancelled, NotText, WrongColumnCount
from checkpoint_app.intake.temperature_log import ColumnAsked, DayAsked, LogReading, read_log

NOW = datetime(2021, 11, 5, tzinfo=UTC)


def read(
    tmp_path: Path, text: str | bytes, *, order: DateOrder = "", column: int | None = None, name: str = "log.csv"
) -> LogReading:
    path = tmp_path / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_log(path, NOW, order=order, column=column)


def pairs(log: LogReading) -> list[tuple[str, int]]:
    assert not log.problems and log.asked is None, log
    return [(each.at[:16], each.tenths) for each in log.readings]


def reasons(log: LogReading) -> list[tuple[int, str, object]]:
    assert log.readings == ()
    return [(each.row, each.column, each.reason) for each in log.problems]


MORNING = [("2021-11-03T00:00", -185), ("2021-11-03T00:10", -170)]


@pytest.mark.parametrize(
    "text",
    [
        "时间,温度(℃)\n2021-11-03 08:00:00,-18.5\n2021-11-03 08:10:00,-17.0\n",
        "序号,日期,时间,温度,湿度\n1,2021/11/03,08:00,-18.5,40\n2,2021/11/03,08:10,-17,41\n",
        "Date/Time;Temperature °C\r\n2021-11-03 08:00;-18,5\r\n2021-11-03 08:10;-17,0\r\n",
        "Time\tTemp(°F)\n2021-11-03 08:00\t-1.3\n2021-11-03 08:10\t1.4\n",
        "记录时间,通道1\n2021年11月3日 上午8:00,-18.5°C\n2021年11月3日 上午8:10,−17.0℃\n",
        "Timestamp,Value\n2021-11-03T00:00:00Z,-18.5\n2021-11-03T08:10:00+08:00,-17\n",
        "2021-11-03 08:00,-18.5\n2021-11-03 08:10,-17.0\n",
        "1,2021-11-03 08:00,-18.5\n2,2021-11-03 08:10,-17.0\n3,2021-11-03 08:20,\n",
        "No.,Date,Time,Temperature\n1,03-Nov-2021,8:00:00 AM,-18.5\n2,03-Nov-2021,8:10:00 AM,-17\n",
        'Time,Temp\n"Nov 3, 2021 8:00 am",-18.5\n"Nov 3, 2021 8:10 am",-17\n',
        "Time,Temp\n25/10/2021 08:00,4\n3/11/2021 08:00,-18.5\n3/11/2021 08:10,-17\n",
        # The latest first.
        "Time,Temp\n2021-11-03 08:10,-17\n2021-11-03 08:00,-18.5\n",
    ],
)
def test_layouts_of_common_loggers_are_read(tmp_path: Path, text: str) -> None:
    assert pairs(read(tmp_path, text))[-2:] == MORNING


@pytest.mark.parametrize("codec", ["utf-8-sig", "gbk", "utf-16", "utf-16-le", "gb18030"])
def test_files_of_every_encoding_are_read(tmp_path: Path, codec: str) -> None:
    text = "记录仪型号,冷库3号\n\n时间,温度(℃),备注\n2021-11-03 08:00,-18.5,\n2021-11-03 08:10,-17,开门\n"
    assert pairs(read(tmp_path, text.encode(codec))) == MORNING


def test_lines_about_the_logger_stand_above_the_table(tmp_path: Path) -> None:
    head = (
        "Logger model,RC-5\nSerial no,EF7219\nStart time,2021-11-03 08:00:00\nStop time,2021-11-03 08:10:00\n"
        "Temperature unit,℃,Time zone,UTC+8\nHigh alarm (℃),8.0\n\n"
    )
    assert (
        pairs(
            read(tmp_path, head + "No.,Time,Temperature(℃)\n1,2021-11-03 08:00:00,-18.5\n2,2021-11-03 08:10:00,-17.0\n")
        )
        == MORNING
    )


def test_the_unit_may_stand_above_the_table(tmp_path: Path) -> None:
    log = read(tmp_path, "Unit: °F\nTime,Temp\n2021-11-03 08:00,-1.3\n2021-11-03 08:10,1.4\n")
    assert pairs(log) == MORNING
    assert log.unit == "F"


def test_a_workbook_is_read_with_its_real_dates(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["冷藏车记录"])
    sheet.append(["时间", "温度(℃)"])
    sheet.append([datetime(2021, 11, 3, 8, 0), -18.5])  # noqa: DTZ001
    sheet.append([datetime(2021, 11, 3, 8, 10), -17])  # noqa: DTZ001
    path = tmp_path / "车.xlsx"
    book.save(path)
    assert pairs(read_log(path, NOW)) == MORNING
    sheet.append([datetime(2021, 11, 3, 8, 20), "热"])  # noqa: DTZ001
    book.save(path)
    (problem,) = read_log(path, NOW).problems
    assert (problem.cell, problem.reason) == ("Sheet!B5", r.NotATemperature("热"))


# what is asked


def test_a_day_that_may_be_read_two_ways_is_asked(tmp_path: Path) -> None:
    text = "Time,Temp\n03/11/2021 08:00,-18.5\n03/11/2021 08:10,-17\n"
    log = read(tmp_path, text)
    assert log.readings == () and log.problems == ()
    assert isinstance(log.asked, DayAsked)
    assert log.asked.orders == ("dmy", "mdy")
    assert [each.month for each in log.asked.moments] == [11, 3]
    assert pairs(read(tmp_path, text, order="dmy")) == MORNING
    assert pairs(read(tmp_path, text, order="mdy"))[0] == ("2021-03-11T00:00", -185)


def test_a_day_that_reads_the_same_both_ways_is_not_asked(tmp_path: Path) -> None:
    assert pairs(read(tmp_path, "Time,Temp\n03/03/2021 08:00,-18.5\n")) == [("2021-03-03T00:00", -185)]


def test_one_day_beyond_the_twelfth_settles_the_order_of_all(tmp_path: Path) -> None:
    text = "Time,Temp\n10/12/2021 08:00,4\n10/13/2021 08:00,4\n"
    assert pairs(read(tmp_path, text))[0] == ("2021-10-12T00:00", 40)


def test_an_order_in_which_time_runs_backwards_is_not_meant(tmp_path: Path) -> None:
    # 12 October, 1 November, 2 November; read by month first, the second would be in January.
    text = "Time,Temp\n12/10/2021 08:00,4\n01/11/2021 08:00,4\n02/11/2021 08:00,4\n"
    assert [at[:10] for at, _ in pairs(read(tmp_path, text))] == ["2021-10-12", "2021-11-01", "2021-11-02"]


def test_short_years_are_of_the_last_ten(tmp_path: Path) -> None:
    assert pairs(read(tmp_path, "Time,Temp\n21/11/03 08:00,-18.5\n21/11/03 08:10,-17\n")) == MORNING


def test_an_answer_that_does_not_fit_is_said_row_by_row(tmp_path: Path) -> None:
    log = read(tmp_path, "Time,Temp\n25/10/2021 08:00,4\n", order="mdy")
    assert reasons(log) == [(2, "Time", r.BadMoment("25/10/2021 08:00"))]


def test_which_of_two_temperatures_is_asked(tmp_path: Path) -> None:
    text = "时间,车厢温度,环境温度,湿度\n2021-11-03 08:00,-18.5,12,40\n2021-11-03 08:10,-17,12,40\n"
    log = read(tmp_path, text)
    assert log.asked == ColumnAsked(((1, "车厢温度", "-18.5"), (2, "环境温度", "12")))
    assert pairs(read(tmp_path, text, column=1)) == MORNING
    assert [tenths for _, tenths in pairs(read(tmp_path, text, column=2))] == [120, 120]


# what is wrong: words with row and column, and nothing taken


def two_rows(second: str) -> str:
    return f"时间,温度\n2021-11-03 08:00,-18.5\n{second}\n"


@pytest.mark.parametrize(
    ("second", "problem"),
    [
        ("2021-11-03 08:10,热", (3, "温度", r.NotATemperature("热"))),
        ("2021-11-03 08:10,850.0", (3, "温度", r.ImpossibleTemperature("850"))),
        ("2021-11-03 08:10,-127", (3, "温度", r.ImpossibleTemperature("-127"))),
        ("2021-11-33 08:10,-17", (3, "时间", r.BadMoment("2021-11-33 08:10"))),
        ("2021-11-03 25:10,-17", (3, "时间", r.BadMoment("2021-11-03 25:10"))),
        ("08:10,-17", (3, "时间", r.BadMoment("08:10"))),
        ("2021-11-03 07:50,-17\n2021-11-03 08:20,-17", (3, "时间", r.RunsBackwards("2021-11-03 07:50", 2))),
        ("2021-11-03 08:00,-17", (3, "时间", r.TwoAtOnce("2021-11-03 08:00", 2))),
        ("2021-11-06 08:10,-17", (3, "时间", r.StillToCome("2021-11-06 08:10"))),
        ("2021-11-03 08:10,-17,5", (3, "", WrongColumnCount(2, 3))),
    ],
)
def test_one_wrong_row_is_named_and_nothing_is_taken(
    tmp_path: Path, second: str, problem: tuple[int, str, object]
) -> None:
    assert reasons(read(tmp_path, two_rows(second))) == [problem]


def test_an_end_before_its_start_is_named(tmp_path: Path) -> None:
    head = "开始时间,2021-11-03 08:00:00\n结束时间,2021-11-02 08:00:00\n"
    log = read(tmp_path, head + two_rows("2021-11-03 08:10,-17"))
    assert [(row, type(reason)) for row, _, reason in reasons(log)] == [(2, r.EndsBeforeItStarts)]


@pytest.mark.parametrize(
    "text", ["什么,也没有\n1,2\n", "Temperature unit,℃,Time zone,UTC+8\n", "hello\n", "时间,温度\n"]
)
def test_a_file_without_temperatures_is_refused(tmp_path: Path, text: str) -> None:
    assert [type(reason) for _, _, reason in reasons(read(tmp_path, text))] == [r.NoTemperatures]


def test_a_picture_is_no_log(tmp_path: Path) -> None:
    assert [reason for _, _, reason in reasons(read(tmp_path, b"\x89PNG\r\n\x1a\n" + bytes(range(256))))] == [
        NotText("other")
    ]


def test_what_the_logger_did_not_measure_is_said_and_the_rest_is_taken(tmp_path: Path) -> None:
    log = read(tmp_path, two_rows("2021-11-03 08:05,---\n2021-11-03 08:10,-17\n2021-11-03 08:10,-17\nEnd of data,"))
    assert pairs(log) == MORNING
    assert [(each.row, each.reason) for each in log.doubts] == [
        (3, r.NotMeasured("---")),
        (6, r.NotMeasured("End of data")),
        (5, r.SaidTwice(4)),
    ]


def test_a_log_of_long_ago_is_taken_and_said(tmp_path: Path) -> None:
    log = read(tmp_path, "时间,温度\n2000-01-01 00:00,4\n")
    assert pairs(log) == [("1999-12-31T16:00", 40)]
    assert [type(each.reason) for each in log.doubts] == [r.LongAgo]


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text(two_rows("2021-11-03 08:10,-17"), encoding="utf-8")
    log = read_log(path, NOW, progress=lambda done, total: False)
    assert [reason for _, _, reason in reasons(log)] == [Cancelled()]


def test_a_hundred_thousand_rows_are_read_and_their_problems_counted(tmp_path: Path) -> None:
    start = datetime(2021, 10, 1)  # noqa: DTZ001
    times = [(start + timedelta(seconds=20 * n)).strftime("%Y-%m-%d %H:%M:%S") for n in range(100_000)]
    good = read(tmp_path, "时间,温度\n" + "\n".join(f"{each},-18.5" for each in times))
    assert len(good.readings) == 100_000 and not good.problems
    bad = read(tmp_path, "时间,温度\n" + "\n".join(f"{each},x9" for each in times[:1000]))
    assert len(bad.problems) + bad.more == 1000 and len(bad.problems) == 200


@pytest.mark.parametrize(
    "reason",
    [
        r.NoTemperatures(),
        r.TooManyReadings(9),
        r.BadMoment("x"),
        r.NotATemperature("x"),
        r.ImpossibleTemperature("99"),
        r.RunsBackwards("x", 2),
        r.TwoAtOnce("x", 2),
        r.StillToCome("x"),
        r.EndsBeforeItStarts("x", "y"),
        r.NotMeasured("x"),
        r.SaidTwice(2),
        r.LongAgo(70),
    ],
)
def test_every_reason_is_a_sentence_without_an_open_place(reason: r.LoggerReason) -> None:
    text = r.logger_reason_text(reason)
    assert text.endswith(".") and not re.search(r"[{}]", text)


def test_a_problem_names_file_row_and_column(tmp_path: Path) -> None:
    (problem,) = read(tmp_path, two_rows("2021-11-03 08:10,热"), name="冷库.csv").problems
    assert problem_line(problem).startswith("冷库.csv, row 3, column 温度: “热”")


# whatever is in the file


logs = st.lists(st.tuples(st.integers(1, 5_000), st.integers(-600, 600)), min_size=1, max_size=30)
formats = st.sampled_from(
    ["%Y-%m-%d %H:%M:%S", "%Y/%m/%d %H:%M:%S", "%d/%m/%Y %H:%M:%S", "%m/%d/%Y %I:%M:%S %p", "%d-%b-%Y %H:%M:%S"]
)


@given(logs, formats, st.sampled_from([",", ";", "\t"]), st.sampled_from([".", ","]))
def test_what_a_logger_wrote_is_what_is_read(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, int]], form: str, separator: str, point: str
) -> None:
    if separator == point == ",":
        point = "."
    moment, lines, wanted = datetime(2021, 10, 3, tzinfo=UTC), [f"Time{separator}Temperature(°C)"], []
    for seconds, tenths in steps:
        moment += timedelta(seconds=seconds)
        local = moment + timedelta(hours=8)
        degrees = f"{tenths / 10:.1f}".replace(".", point)
        lines.append(f"{local.strftime(form)}{separator}{degrees}")
        wanted.append(Reading(moment.strftime("%Y-%m-%dT%H:%M:%S.000Z"), tenths))
    path = tmp_path_factory.mktemp("log") / "log.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    order: DateOrder = "dmy" if form.startswith("%d") else "mdy"
    log = read_log(path, NOW, order=order)
    assert list(log.readings) == wanted, log


@given(st.text(alphabet='时间温度,;\n\t 0123456789-/:.°CF"TimeTemp', max_size=200))
def test_no_text_whatever_raises(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("log") / "log.csv"
    path.write_text(text, encoding="utf-8")
    log = read_log(path, NOW)
    assert not (log.readings and log.problems)
    assert log.readings or log.problems or log.asked
    assert [each.at for each in log.readings] == sorted({each.at for each in log.readings})
