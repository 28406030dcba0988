"""Sets of protocols as files: the shipped ones are sound and honest, and a wrong file is told with its key."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkpoint_app.domain.facts import (
    GOODS_CLASSES,
    IMPORTED,
    MEDICINE,
    Agent,
    AgentUse,
    DriverRule,
    Protocol,
    ProtocolSet,
    Round,
)
from checkpoint_app.domain.rules.protocols import problem
from checkpoint_app.intake.protocol_files import (
    SHIPPED,
    WrongSetFile,
    as_toml,
    read,
    shipped,
    write,
    wrong_words,
)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
numbers = st.integers(0, 10**9)
lists = st.lists(texts, max_size=3).map(tuple)
uses = st.builds(AgentUse, texts, numbers, numbers, lists, numbers)
goods = st.builds(
    Protocol, texts, texts, st.lists(uses, max_size=2).map(tuple), lists, texts, texts, texts, st.booleans()
)
agents = st.builds(Agent, texts, texts, numbers, numbers, texts, st.booleans())
rounds = st.builds(Round, texts, texts, texts, numbers, uses, texts, st.booleans())
drivers = st.builds(DriverRule, texts, lists, numbers, texts, st.booleans())
sets = st.builds(
    ProtocolSet,
    texts,
    st.lists(goods, max_size=2).map(tuple),
    st.lists(agents, max_size=2).map(tuple),
    st.lists(rounds, max_size=2).map(tuple),
    drivers,
    st.booleans(),
    st.booleans(),
    numbers,
)


def wrong(tmp_path: Path, text: str | bytes) -> WrongSetFile:
    path = tmp_path / "set.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    found = read(path)
    assert isinstance(found, WrongSetFile)
    return found


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_set_may_be_put_in_force(name: str) -> None:
    found = shipped(name)
    assert found.name == name
    assert problem(found) is None


def test_the_covid_set_speaks_of_every_class_and_names_a_document_for_every_part() -> None:
    found = shipped("covid19")
    assert [each.goods for each in found.protocols] == list(GOODS_CLASSES)
    assert all(each.source for each in found.protocols)
    assert all(each.source for each in found.agents)
    assert all(each.source for each in found.rounds)
    assert found.driver.source


def test_no_shipped_figure_says_that_a_health_office_confirmed_it() -> None:
    found = shipped("covid19")
    assert not any(each.confirmed for each in found.protocols)
    assert not any(each.confirmed for each in found.rounds)
    assert not found.driver.confirmed


def test_imported_cold_chain_needs_papers_and_medicine_is_not_sprayed() -> None:
    found = shipped("covid19")
    imported, medicine = found.of(IMPORTED), found.of(MEDICINE)
    assert imported is not None and medicine is not None
    assert set(imported.certificates) == {"nucleic_acid", "customs", "disinfection"}
    assert imported.treated == "each"
    assert {method for use in medicine.uses for method in use.methods} == {"wipe"}


def test_the_empty_set_asks_for_nothing() -> None:
    assert shipped("none") == ProtocolSet("none")


@given(found=sets)
def test_a_set_that_is_written_reads_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, found: ProtocolSet
) -> None:
    path = tmp_path_factory.getbasetemp() / "any-set.toml"
    write(found, path)
    assert read(path) == found


def test_what_was_exported_before_a_field_was_added_still_reads(tmp_path: Path) -> None:
    path = tmp_path / "set.toml"
    path.write_text('name = "ours"\n[[agent]]\nagent = "ethanol"\n', encoding="utf-8")
    assert read(path) == ProtocolSet("ours", agents=(Agent("ethanol"),))


@pytest.mark.parametrize(
    ("text", "key", "what"),
    [
        ("passes = true", "name", "missing"),
        ('name = "a"\npases = true', "pases", "unknown"),
        ("name = 1", "name", "text"),
        ('name = "a"\npasses = "yes"', "passes", "flag"),
        ('name = "a"\ntolerance_permille = 1.5', "tolerance_permille", "number"),
        ('name = "a"\ntolerance_permille = 99999999999999999999', "tolerance_permille", "number"),
        ('name = "a"\ndriver = 5', "driver", "table"),
        ('name = "a"\n[driver]\ncodes = "green"', "driver.codes", "list"),
        ('name = "a"\ngoods = "frozen"', "goods", "tables"),
        ('name = "a"\ngoods = [1]', "goods", "table"),
        ('name = "a"\n[[goods]]\ntreated = "outer"', "goods[1].goods", "missing"),
        (
            'name = "a"\n[[goods]]\ngoods = "frozen"\n[[goods.use]]\nagent = "x"',
            "goods[1].use[1].least_mg_per_l",
            "missing",
        ),
        ('name = "a"\n[[round]]\nround = "r"', "round[1].use", "missing"),
    ],
)
def test_a_wrong_value_is_told_with_its_key(tmp_path: Path, text: str, key: str, what: str) -> None:
    found = wrong(tmp_path, text)
    assert (found.key, found.what) == (key, what)
    assert "set.toml" in wrong_words(found)
    assert key in wrong_words(found)


def test_what_is_no_toml_is_told_with_its_line(tmp_path: Path) -> None:
    found = wrong(tmp_path, 'name = "a"\npasses = ja\n')
    assert found.line == 2
    assert wrong_words(found) == "set.toml, line 2: this is not TOML. Mend the line, or choose another file."


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 a workbook", b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, b"%PDF-1.7"])
def test_another_kind_of_file_is_told_in_words(tmp_path: Path, data: bytes) -> None:
    found = wrong(tmp_path, data)
    assert found.what == "file"
    assert wrong_words(found).startswith("set.toml: ")


def test_a_file_that_is_not_there_or_too_large_is_told(tmp_path: Path) -> None:
    missing = read(tmp_path / "no.toml")
    assert isinstance(missing, WrongSetFile)
    assert "not there" in wrong_words(missing)
    large = wrong(tmp_path, b"#" * (1024 * 1024 + 1))
    assert "larger than 1 MB" in wrong_words(large)


def test_arrays_within_arrays_without_end_are_no_fault_of_the_program(tmp_path: Path) -> None:
    assert wrong(tmp_path, "a = " + "[" * 100_000).what == "toml"


@given(data=st.binary(max_size=300))
def test_no_file_makes_the_reader_fail(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any-set.toml"
    path.write_bytes(data)
    found = read(path)
    assert isinstance(found, ProtocolSet) or wrong_words(found)


def test_the_text_of_a_file_keeps_what_people_wrote(tmp_path: Path) -> None:
    text = as_toml(ProtocolSet('a "set"\\', driver=DriverRule(source="文件〔2020〕245号\n第3条")))
    assert 'name = "a \\"set\\"\\\\"' in text
    assert "\\U0000000a" in text
