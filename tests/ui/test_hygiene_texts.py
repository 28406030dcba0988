"""What is said about protocols, agents and treatments: every fault of a set in its own words, keys in the language in force."""

from __future__ import annotations

import pytest

from checkpoint_app.domain.facts import (
    Agent,
    AgentMoved,
    AgentUse,
    DisinfectionStarted,
    ProtocolsAdopted,
    ProtocolSet,
    TreatmentStarted,
)
from checkpoint_app.domain.goods_reasons import BadProtocol
from checkpoint_app.ui.texts import IDS, fact_text, reason_words
from checkpoint_app.ui.texts.hygiene_words import strength_words, use_words, volume_words

FIELDS = (
    "name", "goods", "treated", "uses", "least_mg_per_l", "most_mg_per_l", "methods", "contact_seconds", "certificates",
    "warmest", "strength_mg_per_l", "low_ml", "every_minutes", "target", "highest", "codes", "test_hours",
    "tolerance_permille", "source", "parts",
)  # fmt: skip
AT = "2021-11-03T01:00:00.000Z"


def test_each_field_of_a_set_has_words_of_its_own() -> None:
    said = {reason_words(BadProtocol("frozen", what), IDS).detail for what in FIELDS}
    assert len(said) == len(FIELDS)
    assert all(words.startswith("frozen goods: ") for words in said)


@pytest.mark.parametrize(
    ("where", "part"),
    [
        ("set", "the set itself"),
        ("driver", "driver"),
        ("chlorine_84", "84 disinfectant (chlorine)"),
        ("areas", "Tables, tents and paths"),
        ("our own", "our own"),
        ("", "a part without a name"),
    ],
)
def test_a_part_of_a_set_is_called_what_the_screen_calls_it(where: str, part: str) -> None:
    assert reason_words(BadProtocol(where, "source"), IDS).detail.startswith(f"{part}: ")


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (
            DisinfectionStarted("D1", "chlorine_84", 500, "spray", 1800, AT, ("frozen",), "each", 100),
            "Disinfection of D1 (frozen goods) started: 84 disinfectant (chlorine) 500 mg/L, spray. Contact time: 30 min. "
            "Treated: outer packaging and each carton. Used from stock: 100 mL.",
        ),
        (
            TreatmentStarted("T1", "P01", "area", "areas", "ethanol", 600_000, "wipe", 30, AT, 0, "areas"),
            "Disinfection of Tables, tents and paths started: 75 % ethanol 600000 mg/L, wipe. Contact time: 0.5 min.",
        ),
        (
            TreatmentStarted("T1", "P01", "pallet", "3", "vinegar", 500, "by hand", 60, AT),
            "Disinfection of Pallet 3 started: vinegar 500 mg/L, by hand. Contact time: 1 min.",
        ),
        (AgentMoved("M1", "P01", "chlorine_84", -1500, "spilled", "a can"), "Stock of 84 disinfectant (chlorine), spilled: −1.5 L. a can"),
        (AgentMoved("M1", "P01", "chlorine_tablets", 20, "counted"), "Stock of Chlorine tablets, counted: +20 pieces."),
        (ProtocolsAdopted("P01", ProtocolSet("covid19")), "Protocols put in force: COVID-19."),
    ],
)  # fmt: skip
def test_facts_name_agents_methods_and_rounds_by_their_words(fact: object, text: str) -> None:
    assert fact_text(fact, IDS) == text  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("agent", "text"),
    [
        (Agent("a"), "used as it is"),
        (Agent("a", strength_mg_per_l=50_000), "50000 mg/L (5 %)"),
        (Agent("a", strength_mg_per_l=500_000, by_piece=True), "500 mg each"),
    ],
)
def test_a_strength_is_read_as_the_label_says_it(agent: Agent, text: str) -> None:
    assert strength_words(agent) == text


def test_a_volume_is_said_in_the_unit_that_people_measure_with() -> None:
    assert [volume_words(ml, False) for ml in (0, 999, 1000, 12_340)] == ["0 mL", "999 mL", "1 L", "12.34 L"]
    assert volume_words(8, True) == "8 pieces"


def test_one_strength_is_not_said_as_a_range() -> None:
    assert (
        use_words(AgentUse("ethanol", 500, 500, ("spray", "wipe"), 90))
        == "75 % ethanol 500 mg/L, spray or wipe, 1.5 min"
    )
