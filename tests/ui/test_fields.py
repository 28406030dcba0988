"""Words stand beside the field they are about, and text gives way before the window does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from checkpoint_app.ui.fields import ElidedLabel, FieldNote, enlarge_lists, latin
from checkpoint_app.ui.theme import Theme


def test_a_field_says_what_is_wrong_with_it_without_moving_anything(qtbot: QtBot) -> None:
    field = QLineEdit()
    note = FieldNote(field)
    qtbot.addWidget(field)
    qtbot.addWidget(note)

    def height() -> int:
        return max(note.heightForWidth(600), note.minimumHeight())

    before = height()
    note.complain("There is no building 99 here.")
    assert note.text() == field.accessibleDescription() == "There is no building 99 here."
    assert field.property("wrong") is True
    assert height() == before
    note.complain("")
    assert note.text() == "" and field.property("wrong") is False


def test_a_latin_field_keeps_the_input_method_out(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    latin(field)
    assert not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhLatinOnly


def test_a_long_label_gives_way_and_keeps_its_text_as_a_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("No shift is open at this checkpoint since yesterday evening")
    assert label.minimumSizeHint().width() < 100 < label.sizeHint().width()
    assert label.toolTip() == label.text()


def test_the_lines_of_a_list_that_drops_down_are_large_enough(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    theme.apply()
    page = QWidget()
    qtbot.addWidget(page)
    box = QComboBox()
    box.addItems(["one", "two"])
    QVBoxLayout(page).addWidget(box)
    enlarge_lists(page)
    page.show()
    assert box.view().sizeHintForRow(0) >= 44
    qapp.setStyleSheet("")
