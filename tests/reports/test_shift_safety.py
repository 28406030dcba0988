"""What a shift's log says of overrides, disinfection, held goods, recalls and agents; and that its sums stay right with them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from checkpoint_app.domain import commands as c
from checkpoint_app.domain import facts as f
from checkpoint_app.domain import tokens
from checkpoint_app.reports.csv_file import write_csv
from checkpoint_app.reports.pdf_file import write_pdf
from checkpoint_app.reports.rows import AgentLine, ShiftLog
from checkpoint_app.reports.safety_tables import agents, treatments
from checkpoint_app.reports.tables import Look
from checkpoint_app.reports.xlsx_file import write_xlsx
from checkpoint_app.ui.shift.export import write_shift_log
from tests.reports import cold_day
from tests.reports.day import Day
from tests.reports.papers import page_texts, sheets
from tests.reports.test_shift_log import receive


def failing(log: ShiftLog) -> set[tuple[str, str]]:
    return {(check.name, check.of) for check in log.checks if not check.holds}


def sides(log: ShiftLog, name: str) -> tuple[Decimal | int, ...]:
    (found,) = [(check.left, check.right) for check in log.checks if check.name == name]
    return found


@pytest.fixture
def cold(opened: Day) -> Day:
    """The cold load came; nothing of it is treated."""
    cold_day.protect(opened)
    opened.delivery = cold_day.arrive(opened)
    return opened


@pytest.fixture
def given_out(cold: Day) -> Day:
    """It was treated, released, packed; the first bag is at its door, the second waits."""
    cold_day.treat(cold, cold.delivery)
    cold_day.set_free(cold, cold.delivery)
    cold.bags = cold_day.give_out(cold, cold.delivery)
    return cold


def test_overrides_stand_with_supervisor_stops_and_reason(given_out: Day) -> None:
    found = [(each.what, each.stops, each.reason) for each in given_out.log().safety.overrides]
    assert [(what.split(": ")[1], reason) for what, _, reason in found] == [
        ("正新商场 黑AD12345", "已电话核实"),
        ("正新商场 黑AD12345", "报关单稍后补交"),
    ]
    assert found[0][1] == ("PassUnknown",)
    assert "CertificateMissing" in found[1][1]
    assert {each.supervisor for each in given_out.log().safety.overrides} == {"V01 何**, supervisor"}


def test_the_files_mask_a_supervisors_name_in_the_sentence_too(given_out: Day, tmp_path: Path) -> None:
    exported = write_shift_log(given_out.desk.queries, given_out.shift, tmp_path, exported_at=given_out.clock())
    written = exported.paths[0].read_text(encoding="utf-8-sig")
    assert "V01 何** let it pass" in written
    assert "何思远" not in written


def test_a_bag_let_out_under_a_recall_is_an_override_of_that_bag(given_out: Day) -> None:
    cold_day.recall(given_out, given_out.delivery, cold_day.FROM_CHILE)
    given_out.do(c.HandOverBag(tokens.encode("P01", given_out.bags[1]), c.Overriding("V01", "同批复检阴性")))
    last = given_out.log().safety.overrides[-1]
    assert last.what.startswith("Bag handed over: 3-2-201\xa0") and last.reason == "同批复检阴性"
    assert last.stops == ("LotRecalled",)


def test_an_override_of_another_shift_is_not_in_this_ones_log(cold: Day) -> None:
    cold.do(c.CloseShift())
    cold.do(c.OpenShift())
    assert cold.log().safety.overrides == ()
    assert len(cold.log(cold.desk.queries.shifts(2)[1]).safety.overrides) == 1


def test_treatments_say_of_what_with_what_and_how_much_it_took(given_out: Day) -> None:
    tent, load = given_out.log().safety.treatments
    assert (tent.what, tent.agent, tent.used_ml, bool(tent.finished_at)) == (
        "area, 帐篷",
        "84 disinfectant (chlorine)",
        50,
        True,
    )
    assert load.what == "正新商场 黑AD12345, load, frozen goods, imported cold chain"
    assert (load.concentration_mg_per_l, load.method, load.contact_seconds, load.used_ml) == (1000, "wipe", 1800, 100)


def test_a_round_is_named_in_words_and_not_by_its_key(cold: Day) -> None:
    cold.do(c.StartTreatment(f.GEAR, "gear", "chlorine_84", 500, "wipe", 600, 20))
    assert cold.log().safety.treatments[-1].what == "protective gear, goggles, visors and boots"


def test_a_treatment_that_was_taken_back_is_not_listed(cold: Day) -> None:
    started = cold.do(c.StartTreatment(f.GEAR, "三号更衣间", "chlorine_84", 500, "spray", 600, 20))
    cold.void(started, "点错了")
    assert [each.what for each in cold.log().safety.treatments] == ["area, 帐篷"]


def test_agents_are_told_with_what_the_shift_used_and_what_is_low(given_out: Day) -> None:
    (agent,) = given_out.log().safety.agents
    assert (agent.used_ml, agent.left_ml, agent.low_ml, agent.is_low) == (150, 450, 500, True)
    given_out.do(c.CloseShift())
    given_out.do(c.OpenShift())
    given_out.do(c.MoveAgent("chlorine_84", 1000, "delivered"))
    (now,) = given_out.log().safety.agents
    assert (now.used_ml, now.left_ml, now.is_low) == (0, 1450, False)
    (then,) = given_out.log(given_out.desk.queries.shifts(2)[1]).safety.agents
    assert (then.used_ml, then.left_ml, then.is_low) == (150, 450, True)


def test_tablets_are_counted_by_the_piece(cold: Day) -> None:
    tablets = f.Agent("chlorine_tablets", "", 250_000, by_piece=True)
    cold.do(c.AdoptProtocols(replace(cold_day.PROTOCOLS, agents=(*cold_day.PROTOCOLS.agents, tablets))))
    cold.do(c.MoveAgent("chlorine_tablets", 100, "delivered"))
    cold.do(c.StartTreatment(f.GEAR, "三号更衣间", "chlorine_tablets", 500, "soak", 600, 4))
    rows = {row.cells[0]: row.cells[1:5] for row in agents(cold.log().safety.agents).rows}
    assert rows == {
        "84 disinfectant (chlorine)": (50, 550, 500, "mL"),
        "chlorine tablets": (4, 96, "", "pieces"),
    }
    assert [row.cells[7] for row in treatments(cold.log().safety.treatments).rows] == ["50\xa0mL", "4\xa0pieces"]


@pytest.mark.parametrize(
    ("left", "low", "word"), [(500, 500, "✓ enough"), (499, 500, "× low"), (-1, 0, "× more used than booked in")]
)
def test_what_is_low_is_said_in_words(left: int, low: int, word: str) -> None:
    (row,) = agents([AgentLine("84", 10, left, low, False)]).rows
    assert row.cells[-1] == word
    assert (row.look is Look.WRONG) == word.startswith("×")


def test_what_is_held_when_the_shift_ends_stays_held_in_its_log(cold: Day) -> None:
    def held(log: ShiftLog) -> list[tuple[str, Decimal, bool]]:
        return [(each.batch, each.left, each.recalled) for each in log.safety.held]

    assert held(cold.log()) == [("A1", Decimal(3), False), ("B2", Decimal(2), False)]
    cold.do(c.CloseShift())
    cold.do(c.OpenShift())
    cold_day.treat(cold, cold.delivery)
    cold.do(c.ReleaseGoods(cold.delivery, (cold_day.FROM_HERE,)))
    assert held(cold.log()) == [("B2", Decimal(2), False)]
    assert held(cold.log(cold.desk.queries.shifts(2)[1])) == [("A1", Decimal(3), False), ("B2", Decimal(2), False)]


def test_an_open_recall_is_told_with_what_it_holds(cold: Day) -> None:
    recall = cold_day.recall(cold, cold.delivery)
    log = cold.log()
    (line,) = log.safety.recalls
    assert (line.goods, line.reason, line.source) == (
        ("虾, batch B2 (正新商场 黑AD12345)",),
        "核酸阳性通报",
        "区指挥部",
    )
    assert [(each.batch, each.recalled) for each in log.safety.held] == [("A1", False), ("B2", True)]
    cold.do(c.CloseRecall(recall, "复检阴性"))
    assert cold.log().safety.recalls == ()


def test_the_sums_know_what_comes_later_and_tally_sheets(given_out: Day) -> None:
    log = given_out.log()
    assert failing(log) == set()
    assert sides(log, "Counted by the log = came") == (6, 6)  # two of them from a sheet of paper
    assert sides(log, "Short of orders = to come later + never or withdrawn") == (2, 2)
    (part,) = log.deliveries
    (goods,) = part.goods
    assert [goods.line.short, goods.later, goods.withdrawn] == [2, 2, 0]
    (shared,) = part.shared_out
    assert [shared.line.short, shared.line.later, shared.never] == [2, 2, 0]


def test_a_sheet_that_two_laptops_typed_in_counts_once_in_the_sums(cold: Day) -> None:
    entered = next(
        each.fact
        for each in cold.desk.queries.facts_in_force(f"delivery:{cold.delivery}")
        if isinstance(each.fact, f.TallyEntered)
    )
    receive(cold, entered, operator="V09")
    assert failing(cold.log()) == set()


def test_the_sums_stay_right_when_goods_are_withdrawn_before_and_after_sharing_out(cold: Day) -> None:
    cold_day.treat(cold, cold.delivery)
    cold_day.set_free(cold, cold.delivery)
    cold.do(c.WithdrawGoods(cold.delivery, "XIA", "B2", "包装破损"))
    cold.do(c.AllocateDelivery(cold.delivery))
    log = cold.log()
    assert failing(log) == set() and log.reconciles
    assert sides(log, "Good − withdrawn ≥ given to orders") == (3, 3)
    cold.do(c.WithdrawGoods(cold.delivery, "XIA", "A1", "召回"))
    log = cold.log()
    assert failing(log) == set()
    assert sides(log, "Good − withdrawn ≥ given to orders") == (0, 0)
    (shared,) = log.deliveries[0].shared_out
    assert shared.line.ordered == 7 == shared.line.later + shared.never
    assert shared.never >= 3
    assert log.deliveries[0].goods[0].withdrawn == 5


def test_a_partly_released_load_reconciles(cold: Day) -> None:
    cold_day.treat(cold, cold.delivery)
    cold.do(c.ReleaseGoods(cold.delivery, (cold_day.FROM_HERE,)))
    cold.do(c.AllocateDelivery(cold.delivery))
    cold.do(c.PackBags(cold.delivery, ("H1", "H2")))
    log = cold.log()
    assert failing(log) == set()
    assert sides(log, "Packed by item = packed by batch") == (3, 3)


def test_a_batch_of_which_more_is_gone_than_came_is_named(given_out: Day) -> None:
    with given_out.database.immediate() as connection:
        connection.execute("UPDATE bag_lot SET quantity_milli = quantity_milli + 1000 WHERE batch = 'A1'")
    assert failing(given_out.log()) >= {
        ("Good of each batch ≥ packed + withdrawn", "虾 A1, 袋"),
        ("Packed by item = packed by batch", "虾, 袋"),
    }


def test_a_rest_that_is_more_than_what_was_short_is_named(given_out: Day) -> None:
    with given_out.database.immediate() as connection:
        connection.execute("UPDATE order_rest SET quantity_milli = quantity_milli + 5000")
    assert ("Short of orders = to come later + never or withdrawn", "虾, 袋") in failing(given_out.log())


def test_all_three_files_have_the_new_tables(given_out: Day, tmp_path: Path) -> None:
    cold_day.recall(given_out, given_out.delivery)
    log = given_out.log()
    write_pdf(log, tmp_path / "log.pdf")
    write_xlsx(log, tmp_path / "log.xlsx")
    write_csv(log, tmp_path / "log.csv")
    text = "".join(page_texts(tmp_path / "log.pdf"))
    for words in ("pass not in the office's list", "certificate missing", "报关单稍后补交", "核酸阳性通报", "× low"):
        assert words.replace(" ", "") in text
        assert words in (tmp_path / "log.csv").read_text(encoding="utf-8-sig")
    book = sheets(tmp_path / "log.xlsx")
    assert [row[5] for row in book["Overrides"][1:]] == ["已电话核实", "报关单稍后补交"]
    assert [row[0] for row in book["Open recalls"][1:]] != []
    assert ("Overrides", 2) in [row[:2] for row in book["Summary"]]


def test_a_log_on_paper_tells_what_was_let_pass_before_the_place_to_sign(given_out: Day, tmp_path: Path) -> None:
    write_pdf(given_out.log(), tmp_path / "log.pdf")
    text = "".join(page_texts(tmp_path / "log.pdf"))
    assert text.index("报关单稍后补交") < text.index("Supervisorwholeaves")
