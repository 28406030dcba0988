"""The Orders station's widgets: where orders come from on the left, what becomes of them on the right."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import shiboken6
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.domain.outcomes import Outcome
from checkpoint_app.intake.drafts import Draft
from checkpoint_app.ui.actions_panel import ActionsPanel
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.fields import FieldNote, role
from checkpoint_app.ui.orders.district_view import DistrictPage
from checkpoint_app.ui.orders.pages import ProblemsPage, RecordedPage, ReviewPage
from checkpoint_app.ui.orders.presenter import OrdersPresenter, Source
from checkpoint_app.ui.station import Shell, StationView
from checkpoint_app.words import translate

_REVIEW, _PROBLEMS, _RECORDED = range(3)


class OrdersView(StationView):
    """A file may also be dropped on it."""

    def __init__(self, presenter: OrdersPresenter, shell: Shell) -> None:
        super().__init__(shell)
        self._presenter = presenter
        self.path = QLineEdit(self._presenter.source.path)
        self.path_problem = FieldNote(self.path)
        self.choose = QPushButton(translate("Orders", "Choose…"))
        self.pasted = QPlainTextEdit(self._presenter.source.pasted)
        self.merchant = QComboBox()
        self.read = QPushButton(translate("Orders", "Read"))
        self.take = QPushButton()
        self.drop = QPushButton(translate("Orders", "Drop the draft"))
        self.review = ReviewPage(shell, self._presenter, self._review_changed)
        self.problems = ProblemsPage(shell)
        self.recorded = RecordedPage(shell, self._presenter, self.ask)
        self.district = DistrictPage(shell, presenter.district, self.ask)
        self.panel = ActionsPanel(shell, self._presenter.actions)
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)

    def first_focus(self) -> QWidget | None:
        return self.path if not self._presenter.source.path else self.read

    def refresh(self, kinds: frozenset[str]) -> None:
        if "reference" in kinds:
            self._show_merchants()
            self.district.refresh()
        if kinds & {"orders", "reference"}:
            self._show_draft()
            self.recorded.refresh()
        self.panel.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.path.setText(files[0])
            self.pasted.clear()
        else:
            self.pasted.setPlainText(event.mimeData().text())
        event.acceptProposedAction()

    def _read(self) -> None:
        self._keep_source()
        problem = self.ask(self._presenter.check_source)
        self.path_problem.complain(problem.headline if problem is not None else "")
        if problem is not None:
            (self.merchant if self._presenter.needs_merchant(self._presenter.source) else self.path).setFocus()
            return
        source, today = self._presenter.source, datetime.now().astimezone().date()
        self.read.setEnabled(False)
        self.shell.work.run(
            lambda progress: self._presenter.read(source, today, progress),
            title=translate("Orders", "Reading orders"),
            on_done=self._was_read,
            on_failed=self._failed,
        )

    def _was_read(self, draft: Draft) -> None:
        answer = self._presenter.review(draft)
        self.shell.say(answer)
        if not shiboken6.isValid(self):  # the language was switched meanwhile: the new view shows the draft
            return
        self.read.setEnabled(True)
        self._show_draft()
        self.tabs.setCurrentIndex(_REVIEW if draft.orders or not draft.problems else _PROBLEMS)
        if self._presenter.to_take:
            self.take.setFocus()

    def _take(self) -> None:
        requests = self._presenter.requests()
        if not requests:
            return
        self.take.setEnabled(False)
        self.shell.work.run(
            lambda _progress: self._presenter.take(requests),
            title=translate("Orders", "Recording orders"),
            on_done=self._was_taken,
            on_failed=self._failed,
            changed=frozenset({"orders"}),
        )

    def _was_taken(self, outcome: Outcome) -> None:
        answer = self._presenter.taken(outcome)
        self.shell.say(answer)
        if not shiboken6.isValid(self):
            return
        self.pasted.setPlainText(self._presenter.source.pasted)
        self._show_draft()
        if answer.kind is Kind.OK:
            self.tabs.setCurrentIndex(_RECORDED)
            self.shell.focus_scan_field()

    def _failed(self, answer: Answer) -> None:
        self.shell.say(answer)
        if shiboken6.isValid(self):
            self.read.setEnabled(True)
            self._show_draft()

    def _drop(self) -> None:
        self._presenter.drop()
        self._show_draft()

    def _review_changed(self) -> None:
        """An order was ticked or left out."""
        self._show_take()

    def _show_draft(self) -> None:
        self.review.refresh()
        problems = self._presenter.problems()
        self.problems.show_problems(problems)
        draft = self._presenter.draft
        orders = len(draft.orders) if draft else 0
        self.tabs.setTabText(_REVIEW, translate("Orders", "Review ({count})").format(count=orders))
        self.tabs.setTabText(_PROBLEMS, translate("Orders", "Problems ({count})").format(count=len(problems)))
        self._show_take()

    def _show_take(self) -> None:
        count = self._presenter.to_take
        self.take.setText(translate("Orders", "Take {count} orders").format(count=count))
        self.take.setEnabled(count > 0)
        self.drop.setEnabled(self._presenter.draft is not None)

    def _show_merchants(self) -> None:
        self.merchant.blockSignals(True)
        self.merchant.clear()
        self.merchant.addItem(translate("Orders", "Merchant of a chat list…"), "")
        for merchant, name in self._presenter.merchants():
            self.merchant.addItem(name, merchant)
        self.merchant.setCurrentIndex(max(0, self.merchant.findData(self._presenter.source.merchant)))
        self.merchant.blockSignals(False)

    def _pasted_changed(self) -> None:
        self._keep_source()
        self.merchant.setCurrentIndex(max(0, self.merchant.findData(self._presenter.likely_merchant())))

    def _keep_source(self) -> None:
        self._presenter.source = Source(
            self.path.text(), self.pasted.toPlainText(), self.merchant.currentData() or self._presenter.source.merchant
        )

    def _choose(self) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self,
            translate("Orders", "Orders from a file"),
            self.path.text() or str(Path.home()),
            translate("Orders", "Order lists (*.csv *.txt);;All files (*)"),
        )
        if found:
            self.path.setText(found)
            self.read.setFocus()

    def _connect(self) -> None:
        self.choose.clicked.connect(self._choose)
        self.path.returnPressed.connect(self._read)
        self.path.textChanged.connect(self._keep_source)
        self.pasted.textChanged.connect(self._pasted_changed)
        self.merchant.currentIndexChanged.connect(self._keep_source)
        self.read.clicked.connect(self._read)
        self.take.clicked.connect(self._take)
        self.drop.clicked.connect(self._drop)

    def _lay_out(self) -> None:
        role(self.read, "primary")
        role(self.take, "primary")
        self.path.setPlaceholderText(translate("Orders", "File: mini-program CSV or chat text"))
        self.path.setAccessibleName(translate("Orders", "File"))
        self.pasted.setPlaceholderText(
            translate(
                "Orders", "… or paste the chat's list here. It is kept in memory only, until it is taken or dropped."
            )
        )
        self.pasted.setTabChangesFocus(True)
        self.merchant.setAccessibleName(translate("Orders", "Merchant of the chat list"))
        self.tabs.addTab(self.review, "")
        self.tabs.addTab(self.problems, "")
        self.tabs.addTab(self.recorded, translate("Orders", "Recorded"))
        self.tabs.addTab(self.district, translate("Orders", "District data"))
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self._left())
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(6, 0, 12, 8)
        beside.addWidget(self.tabs)
        split.addWidget(right)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _left(self) -> QWidget:
        title = QLabel(translate("Orders", "Bring orders in"))
        role(title, "title")
        file = QHBoxLayout()
        file.addWidget(self.path, 1)
        file.addWidget(self.choose)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take, 1)
        buttons.addWidget(self.drop)
        part = QVBoxLayout()
        part.addWidget(title)
        part.addLayout(file)
        part.addWidget(self.path_problem)
        part.addWidget(self.pasted, 1)
        part.addWidget(self.merchant)
        part.addWidget(self.read)
        part.addLayout(buttons)
        card = QFrame()
        role(card, "card")
        card.setLayout(part)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 0, 6, 8)
        column.addWidget(card, 3)
        column.addWidget(self.panel, 2)
        left.setMinimumWidth(420)
        return left
