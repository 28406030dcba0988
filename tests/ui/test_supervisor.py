"""The strip in which a supervisor lets pass what was stopped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from checkpoint_app.desk import Desk
from checkpoint_app.domain.commands import Overriding
from checkpoint_app.domain.outcomes import NothingCounted, PlateMissing
from checkpoint_app.domain.reference import Volunteer
from checkpoint_app.ui import overriding
from checkpoint_app.ui.overriding import OverrideAsked
from checkpoint_app.ui.supervisor import SupervisorPanel
from checkpoint_app.ui.texts import IDS, reason_text
from checkpoint_app.ui.theme import Theme

LI, ZHAO = Volunteer("V01", "李建国", "supervisor"), Volunteer("V09", "赵敏", "supervisor")


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> SupervisorPanel:
    made = SupervisorPanel(theme)
    qtbot.addWidget(made)
    return made


def asked(operator: str = "V02", *supervisors: Volunteer) -> OverrideAsked:
    return OverrideAsked(("The pass is over.",), supervisors or (LI, ZHAO), operator)


def answers(panel: SupervisorPanel) -> list[Overriding]:
    got: list[Overriding] = []
    panel.confirmed.connect(got.append)
    return got


def shown(panel: SupervisorPanel) -> list[str]:
    return [each.text() for each in panel.findChildren(QLabel) if each.text() and each.isVisibleTo(panel)]


def test_only_supervisors_are_offered_and_each_stop_stands_once(desk: Desk) -> None:
    found = overriding.asked(desk, [PlateMissing(), NothingCounted(), PlateMissing()], IDS)

    assert found.supervisors == (LI,)
    assert found.stops == (reason_text(PlateMissing(), IDS), reason_text(NothingCounted(), IDS))
    assert found.operator == "V01"


def test_it_is_not_there_until_something_is_stopped(panel: SupervisorPanel) -> None:
    assert panel.isHidden()

    panel.ask(asked())

    assert not panel.isHidden()
    assert "The pass is over." in shown(panel)


def test_the_one_who_is_on_is_chosen_when_that_is_a_supervisor(panel: SupervisorPanel) -> None:
    got = answers(panel)
    panel.ask(asked("V09"))

    QTest.keyClicks(panel.reason, " the hospital waits ")
    QTest.keyClick(panel.reason, Qt.Key.Key_Return)

    assert got == [Overriding("V09", "the hospital waits")]
    assert panel.isHidden()


def test_nobody_lends_a_name_unawares(panel: SupervisorPanel) -> None:
    got = answers(panel)
    panel.ask(asked("V02"))

    QTest.keyClicks(panel.reason, "hurry")
    QTest.keyClick(panel.reason, Qt.Key.Key_Return)

    assert got == []
    assert "Whose name goes on record?" in shown(panel)
    panel.who.setCurrentIndex(1)
    panel.confirm_button.click()
    assert got == [Overriding("V09", "hurry")]


def test_without_a_reason_nothing_passes(panel: SupervisorPanel) -> None:
    got = answers(panel)
    panel.ask(asked("V01"))

    panel.confirm_button.click()

    assert got == []
    assert "Why? It goes on the shift's record." in shown(panel)
    assert not panel.isHidden()


def test_escape_leaves_things_as_they_are(panel: SupervisorPanel) -> None:
    got, left = answers(panel), []
    panel.left.connect(lambda: left.append(True))
    panel.ask(asked("V01"))

    QTest.keyClick(panel.reason, Qt.Key.Key_Escape)

    assert (got, left, panel.isHidden()) == ([], [True], True)


def test_a_refused_answer_comes_back_with_words_and_keeps_what_was_typed(panel: SupervisorPanel) -> None:
    panel.ask(asked("V01"))
    QTest.keyClicks(panel.reason, "hurry")
    panel.confirm_button.click()

    panel.complain("This volunteer is no supervisor.")

    assert not panel.isHidden()
    assert "This volunteer is no supervisor." in shown(panel)
    assert panel.reason.text() == "hurry"


def test_the_next_stop_begins_with_an_empty_reason(panel: SupervisorPanel) -> None:
    panel.ask(asked("V01"))
    QTest.keyClicks(panel.reason, "hurry")

    panel.ask(asked("V01"))

    assert panel.reason.text() == ""


def test_without_a_supervisor_it_says_what_to_do(panel: SupervisorPanel) -> None:
    panel.ask(OverrideAsked(("x",), (), "V02"))

    assert not panel.confirm_button.isEnabled()
    assert any("Ask the office" in words for words in shown(panel))
    assert panel.leave_button.isEnabled()
