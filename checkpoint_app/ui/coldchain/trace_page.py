"""The Trace page: what is looked for on top, lots on the left, where they went or a bag's way on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.choice import Choice
from checkpoint_app.ui.coldchain.finding import Found, kind_words
from checkpoint_app.ui.coldchain.page import ColdChainPage
from checkpoint_app.ui.coldchain.story import Step
from checkpoint_app.ui.coldchain.tables import bag_table, lot_table, step_table
from checkpoint_app.ui.coldchain.trace_presenter import TracePresenter, Way
from checkpoint_app.ui.coldchain.trace_rows import BagLine
from checkpoint_app.ui.fields import ElidedLabel, FieldNote, role
from checkpoint_app.ui.finder import Finder
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.front_tabs import FrontStack
from checkpoint_app.ui.reflow import Part, Reflow, WrappedLabel, reveal
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import Column
from checkpoint_app.words import translate

_KINDS = frozenset({"deliveries", "bags", "orders", "recalls", "treatments", "temperatures", "zones", "reference"})


class TracePage(ColdChainPage):
    """Ctrl+F begins a trace, Enter on a bag follows it back, Alt+Left goes back to the lots. Ctrl+R recalls the chosen lots."""

    recall_wanted = Signal()
    """The chosen lots are to be recalled."""

    def __init__(self, presenter: TracePresenter, shell: Shell) -> None:
        super().__init__(shell)
        self._presenter = presenter
        self.finder: Finder[Found] = Finder(
            presenter.find,
            [
                Column(translate("Trace", "Found"), lambda each: kind_words(each.kind), width=9),
                Column(translate("Trace", "Name"), lambda each: each.name, width=16),
                Column(translate("Trace", "Of"), lambda each: each.detail, stretch=True),
            ],
            key=lambda each: (each.kind, each.key),
            theme=shell.theme,
            placeholder=translate("Trace", "Lot, item, pinyin, plate, address, code on a bag: what is traced?"),
            nothing=lambda _: translate("Trace", "Nothing here fits. Type a lot, an item, a plate or an address."),
        )
        self.title = ElidedLabel()
        self.lots = lot_table(shell.theme)
        self.recall = QPushButton(translate("Trace", "Recall these lots"))
        self.write = QPushButton(translate("Trace", "PDF and XLSX"))
        self.reason = Choice(_reasons())
        self.reason_note = FieldNote(self.reason)
        self.withdraw = QPushButton(translate("Trace", "Withdraw what lies here"))
        self.summary = WrappedLabel()
        self.here = WrappedLabel()
        self.bags = bag_table(shell.theme)
        self.back = QPushButton(translate("Trace", "Back"))
        self.bag_title = ElidedLabel()
        self.lots_of_bag = QPushButton(translate("Trace", "All that came of its lots"))
        self.steps = step_table(shell.theme)
        self.step_words = WrappedLabel()
        self._lay_out()
        self._connect()

    def refresh(self, kinds: frozenset[str]) -> None:
        if "reference" in kinds:
            self._presenter.finding.forget()
        if kinds & _KINDS:
            self._presenter.reload()
            self._show()

    def first_focus(self) -> QWidget | None:
        return self.bags if self._presenter.has_begun else self.finder.field

    def scanned(self, code: str) -> Answer | None:
        answer = self._presenter.scanned(code)
        self._show()
        return answer

    def _find(self) -> None:
        self.finder.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.field.selectAll()

    def _begin(self, found: Found) -> None:
        self.ask(self._presenter.begin, found)
        self._show()
        front = self.steps if self._presenter.way is Way.BAG else self.bags
        reveal(front)
        front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_lots(self) -> None:
        self.ask(self._presenter.choose, [line.key for line in self.lots.selected()])
        self._show_forward()

    def _open_bag(self, line: BagLine) -> None:
        self.ask(self._presenter.open_bag, line.bag)
        self._show()
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        if self._presenter.way is Way.BAG:
            self._presenter.back()
            self._show()
            self.bags.setFocus(Qt.FocusReason.OtherFocusReason)

    def _withdraw(self) -> None:
        self.ask(self._presenter.withdraw)
        self._show()
        if self._presenter.complaint:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_reason(self, text: str) -> None:
        self._presenter.reason, self._presenter.complaint = text, ""
        self._complain()

    def _complain(self) -> None:
        words = self._presenter.complaint
        self.reason_note.complain(words)
        self.reason_note.setVisible(bool(words))

    def _all_lots(self) -> None:
        self.ask(self._presenter.lots_of_bag)
        self._show()

    def _tell_step(self, step: Step | None) -> None:
        """The whole of what the list has room for the beginning of."""
        words = step.detail if step is not None else ""
        self.step_words.setText(words)
        self.step_words.setVisible(bool(words))

    def _write(self) -> None:
        presenter, shell = self._presenter, self.shell
        shell.work.run(
            lambda _progress: presenter.write(),
            title=translate("Trace", "Writing the trace"),
            on_done=lambda written: shell.say(presenter.written(written)),
        )

    def _show(self) -> None:
        presenter = self._presenter
        self.title.setText(presenter.title)
        self.lots.blockSignals(True)
        self.lots.selectionModel().blockSignals(True)
        self.lots.set_rows(presenter.lots)
        self.lots.select(presenter.chosen)
        self.lots.selectionModel().blockSignals(False)
        self.lots.blockSignals(False)
        self.lots.viewport().update()
        self.front.setCurrentIndex(int(presenter.way is Way.BAG))
        self.bag_title.setText(presenter.bag_title)
        self.steps.set_rows(presenter.steps)
        if presenter.steps and self.steps.current() is None:
            self.steps.select([presenter.steps[-1].place])
        self._show_forward()

    def _show_forward(self) -> None:
        presenter = self._presenter
        self.recall.setEnabled(bool(presenter.chosen))
        for widget in (self.reason, self.withdraw):
            widget.setEnabled(presenter.can_withdraw())
        if self.reason.currentText() != presenter.reason:
            self.reason.setEditText(presenter.reason)
        self._complain()
        for label, words in ((self.summary, presenter.summary), (self.here, presenter.here)):
            label.setText(words)
            label.setVisible(bool(words))
        self.bags.say_when_empty(
            translate("Trace", "No bag holds anything of it.")
            if presenter.has_begun
            else translate("Trace", "Type above what is to be traced, or scan a bag's label or a code on goods.")
        )
        self.bags.set_rows(presenter.bags)

    def _connect(self) -> None:
        self.finder.chosen.connect(self._begin)
        self.lots.selectionModel().selectionChanged.connect(lambda *_: self._choose_lots())
        self.bags.opened.connect(self._open_bag)
        self.steps.chosen.connect(self._tell_step)
        self.back.clicked.connect(self._go_back)
        self.lots_of_bag.clicked.connect(self._all_lots)
        self.recall.clicked.connect(self.recall_wanted)
        self.write.clicked.connect(self._write)
        self.withdraw.clicked.connect(self._withdraw)
        self.reason.editTextChanged.connect(self._keep_reason)
        self.reason.confirmed.connect(self._withdraw)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._find)
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(self.recall.click)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self._go_back)

    def _lay_out(self) -> None:
        role(self.title, "title")
        role(self.bag_title, "title")
        role(self.here, "hint")
        role(self.withdraw, "danger")
        field = self.reason.lineEdit()
        if field is not None:
            field.setPlaceholderText(translate("Trace", "Why is it withdrawn?"))
        self.reason.setAccessibleName(translate("Trace", "Why is it withdrawn?"))
        self.reason.setMinimumWidth(140)
        self.withdraw.setToolTip(translate("Trace", "Nobody will be given it; who ordered last goes short first"))
        self.step_words.hide()
        self.recall.setToolTip(translate("Trace", "What of them is here is held at once (Ctrl+R)"))
        self.back.setToolTip(translate("Trace", "To the bags that were listed before (Alt+Left)"))
        for table in (self.lots, self.bags, self.steps):
            table.setMinimumHeight(140)
        left = QWidget()
        lots = QVBoxLayout(left)
        lots.setContentsMargins(0, 0, 0, 0)
        lots.setSpacing(6)
        lots.addWidget(self.title)
        lots.addWidget(self.lots, 1)
        lots.addWidget(Flow([self.recall, self.write]))
        spoiled = QHBoxLayout()
        spoiled.setSpacing(6)
        spoiled.addWidget(self.reason, 1)
        spoiled.addWidget(self.withdraw)
        lots.addLayout(spoiled)
        lots.addWidget(self.reason_note)
        forward = QWidget()
        went = QVBoxLayout(forward)
        went.setContentsMargins(0, 0, 0, 0)
        went.setSpacing(6)
        went.addWidget(self.summary)
        went.addWidget(self.here)
        went.addWidget(self.bags, 1)
        backward = QWidget()
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.bag_title, 1)
        head.addWidget(self.lots_of_bag)
        came = QVBoxLayout(backward)
        came.setContentsMargins(0, 0, 0, 0)
        came.setSpacing(6)
        came.addLayout(head)
        came.addWidget(self.steps, 1)
        came.addWidget(self.step_words)
        self.front = FrontStack(forward, backward)
        parts = (Part(left, 0, 0, narrow_height=320), Part(self.front, 0, 1, narrow_height=360))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.finder)
        column.addWidget(Reflow(parts, columns=(3, 4), rows=(1,)), 1)


def _reasons() -> list[str]:
    return [
        "",
        translate("Trace", "Spoiled"),
        translate("Trace", "Past its date"),
        translate("Trace", "Thawed"),
        translate("Trace", "Packaging broken"),
    ]
