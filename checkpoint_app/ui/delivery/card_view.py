"""The card of the bag that is dealt with, and what can be done with it by hand. Knows no list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.domain.commands import Overriding
from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.delivery.presenter import DeliveryPresenter
from checkpoint_app.ui.fields import FieldNote, role
from checkpoint_app.ui.in_card import scrolling
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.overriding import OverrideAsked
from checkpoint_app.ui.quiet_label import QuietLabel
from checkpoint_app.ui.reflow import reveal
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.supervisor import SupervisorPanel
from checkpoint_app.words import translate

_LOWEST = 80  # what is told of a bag scrolls on a low screen, and the buttons stay in sight


class CardView(QFrame):
    """`do(call, *texts)` asks the presenter and shows its answer. The buttons stand at the bottom and never move."""

    def __init__(self, presenter: DeliveryPresenter, shell: Shell, do: Callable[..., None]) -> None:
        super().__init__()
        self._presenter = presenter
        self._do = do
        self._shell = shell
        self.address = QLabel()
        self.number = QuietLabel(shell.theme, "title")
        self.state = QuietLabel(shell.theme, "title")
        self.whose = QLabel()
        self.goods = QLabel()
        self.history = QLabel()
        self.others = QuietLabel(shell.theme)
        self.lots = QLabel()
        self.held = QuietLabel(shell.theme)
        self.supervisor = SupervisorPanel(shell.theme)
        self._asked: OverrideAsked | None = None
        self.give = QPushButton(translate("Delivery", "Hand over"))
        self.reason = QComboBox()
        self.reason_problem = FieldNote(self.reason)
        self.failed = QPushButton(translate("Delivery", "Could not be handed over"))
        self.back = QPushButton(translate("Delivery", "Return to stock"))
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the current bag as it stands now."""
        card = self._presenter.card()
        self.address.setText(card.address if card else "–")
        self.whose.setText(
            card.whose
            if card
            else translate("Delivery", "Scan a bag's label: it is handed over at once. Or choose a bag in the list.")
        )
        self.number.say(Mark.COLD if card and card.cold else None, card.number if card else "")
        self.state.say(card.mark if card else None, card.state if card else "")
        self.others.say(Mark.NOTICE, card.others if card else "")
        self.held.say(Mark.HELD, card.held if card else "")
        for label, text in (
            (self.goods, card.goods if card else ""),
            (self.lots, card.lots if card else ""),
            (self.history, card.history if card else ""),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        is_waiting = card is not None and card.is_waiting
        if not is_waiting:
            self.reason_problem.complain("")
            focused = QApplication.focusWidget()
            if focused is not None and self.isAncestorOf(focused):
                # Else Qt hands the keyboard to the next one, and that is a button of the rail.
                self._shell.focus_scan_field()
        for widget in (self.give, self.failed, self.back, self.reason):
            widget.setEnabled(is_waiting)
        if self.reason.currentText() != self._presenter.reason:
            self.reason.setEditText(self._presenter.reason)
        self._show_asked(is_waiting)

    def _show_asked(self, is_waiting: bool) -> None:
        """The strip in which a supervisor lets a held bag pass takes the place of what is done with other bags."""
        wanted = self._presenter.asked() if is_waiting else None
        if wanted != self._asked:
            self._asked = wanted
            if wanted is None:
                self.supervisor.hide()
            else:
                self.supervisor.ask(wanted)
                reveal(self.supervisor)
        for widget in (self.give, self.reason, self.reason_problem, self.failed, self.back):
            widget.setVisible(wanted is None)
        # The strip says it too, and there is not room for both on a small screen.
        self.held.setVisible(bool(self.held.text()) and wanted is None)

    def _let_pass(self, overriding: Overriding) -> None:
        self._do(self._presenter.let_pass, overriding)
        if self._asked is not None:
            self.supervisor.complain(self._presenter.complaint)

    def _leave_held(self) -> None:
        self._presenter.leave_held()
        self.refresh()
        self._shell.focus_scan_field()

    def _with_reason(self, call: Callable[[str], Answer]) -> None:
        reason = self.reason.currentText().strip()
        self.reason_problem.complain("" if reason else translate("Delivery", "Choose or type why first."))
        if reason:
            self._do(call, reason)
        else:
            self.reason.setFocus()

    def _keep_reason(self, text: str) -> None:
        self._presenter.reason = text
        self.reason_problem.complain("")

    def _connect(self) -> None:
        self.supervisor.confirmed.connect(self._let_pass)
        self.supervisor.left.connect(self._leave_held)
        self.give.clicked.connect(lambda: self._do(self._presenter.hand_over))
        self.failed.clicked.connect(lambda: self._with_reason(self._presenter.fail))
        self.back.clicked.connect(lambda: self._with_reason(self._presenter.return_to_stock))
        self.reason.editTextChanged.connect(self._keep_reason)

    def _lay_out(self) -> None:
        role(self, "card")
        role(self.address, "huge")
        role(self.whose, "hint")
        role(self.give, "primary")
        role(self.back, "danger")
        for label in (self.whose, self.goods, self.lots, self.history, self.address):
            label.setWordWrap(True)
        self.reason.setEditable(True)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.addItems(
            [
                translate("Delivery", "Nobody opened"),
                translate("Delivery", "Wrong address"),
                translate("Delivery", "Refused by the household"),
                translate("Delivery", "Household moved or in hospital"),
                translate("Delivery", "Bag damaged"),
            ]
        )
        self.reason.setEditText(self._presenter.reason)
        field = self.reason.lineEdit()
        assert field is not None
        field.setPlaceholderText(translate("Delivery", "Why? Choose or type"))
        self.reason.setAccessibleName(translate("Delivery", "Reason"))
        for button in (self.give, self.failed, self.back):
            button.setAutoDefault(True)
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(7)
        for each in (self.held, self.others, self.whose, self.goods, self.lots, self.history):
            words.addWidget(each)
        words.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(7)
        for said in (self.address, self.number, self.state):
            column.addWidget(said)
        column.addWidget(scrolling(told, lowest=_LOWEST), 1)
        column.addWidget(self.supervisor)
        column.addWidget(self.give)
        column.addWidget(self.reason)
        column.addWidget(self.reason_problem)
        column.addWidget(self.failed)
        column.addWidget(self.back)
