"""The Orders station's widgets: where orders come from on the left, what becomes of them on the right."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from checkpoint_app.intake.drafts import Draft
from checkpoint_app.ui.actions_panel import ActionsPanel
from checkpoint_app.ui.answer import Answer, notice
from checkpoint_app.ui.orders.district_view import DistrictPage
from checkpoint_app.ui.orders.mapping_view import MappingPage
from checkpoint_app.ui.orders.pages import ProblemsPage
from checkpoint_app.ui.orders.presenter import Doing, Happened, OrdersPresenter, Taken
from checkpoint_app.ui.orders.recorded_view import RecordedPage
from checkpoint_app.ui.orders.review_view import ReviewPage
from checkpoint_app.ui.orders.sheet_reading import SheetReading
from checkpoint_app.ui.orders.source_card import SourceCard
from checkpoint_app.ui.orders.typed_view import TypedPage
from checkpoint_app.ui.reflow import Part, Reflow, go_to
from checkpoint_app.ui.station import Shell, StationView
from checkpoint_app.words import translate

_COLUMNS, _REVIEW, _PROBLEMS, _TYPED, _RECORDED, _DISTRICT = range(6)
# Where the parts stand below each other: a question with its candidates, below the words and the lines of its order.
_TABS_HEIGHT = 680


class OrdersView(StationView):
    """A file, or a text, may also be dropped on it."""

    def __init__(self, presenter: OrdersPresenter, shell: Shell) -> None:
        super().__init__(shell)
        self._presenter = presenter
        self.source = SourceCard(presenter, self._read)
        self.columns = MappingPage(shell, presenter.mapping, self._sheet_read)
        self.review = ReviewPage(shell, presenter, self._show_counts)
        self.problems = ProblemsPage(shell)
        self.typed = TypedPage(shell, presenter.typed, presenter.finders, self.ask)
        self.recorded = RecordedPage(shell, presenter.recorded, self.ask)
        self.district = DistrictPage(shell, presenter.district, self.ask)
        self.panel = ActionsPanel(shell, presenter.actions)
        self.tabs = QTabWidget()
        self._lay_out()
        self.review.take.clicked.connect(self._take)
        self.review.drop.clicked.connect(self._drop)
        self.tabs.currentChanged.connect(self._keep_tab)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self._type_an_order)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            for page, does in ((self.source, self._read), (self.review, self._take)):
                shortcut = QShortcut(QKeySequence(keys), page)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(does)
        self.setAcceptDrops(True)
        presenter.on_happened = self._happened

    def first_focus(self) -> QWidget | None:
        reviewing = self._presenter.reviewing
        if reviewing.asked is not None:
            self.tabs.setCurrentIndex(_REVIEW)
            return self.review.question
        if reviewing.to_record:
            self.tabs.setCurrentIndex(_REVIEW)
            return self.review.take
        source = self._presenter.source
        return self.source.read if source.path.strip() or source.is_pasted else self.source.path

    def refresh(self, kinds: frozenset[str]) -> None:
        if "reference" in kinds:
            self._presenter.finders.forget()
            self.source.show_merchants()
            self.typed.refresh()
            self.columns.refresh()
            self.district.refresh()
            self._show_draft()
        if kinds & {"orders", "purchasing", "reference"}:
            self.recorded.refresh()
        self.panel.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.source.take_file(files[0])
        else:
            self.source.pasted.setPlainText(event.mimeData().text())
        event.acceptProposedAction()
        if len(files) > 1:
            self.shell.say(
                notice(
                    translate("Orders", "One file at a time."),
                    translate("Orders", "Only the first of them stands in the field now."),
                )
            )

    def _read(self) -> None:
        problem = self.ask(self._presenter.check_source)
        self.source.complain(problem)
        if problem is not None or self._presenter.doing is not Doing.NOTHING:
            return
        presenter, shell, source = self._presenter, self.shell, self._presenter.source

        def done(reading: Draft | SheetReading) -> None:
            shell.say(presenter.review(reading))

        self._begin(Doing.READING)
        shell.work.run(
            lambda progress: presenter.read(source, progress),
            title=translate("Orders", "Reading orders"),
            on_done=done,
            on_failed=self._failed,
        )

    def _sheet_read(self, draft: Draft) -> None:
        """The columns were looked at, and the file was read with them."""
        self.shell.say(self._presenter.review_draft(draft))

    def _take(self) -> None:
        presenter, shell = self._presenter, self.shell
        if not presenter.reviewing.to_record or presenter.doing is not Doing.NOTHING:
            return
        command, sources = presenter.reviewing.command(), presenter.reviewing.sources()

        def done(taken: Taken) -> None:
            shell.say(presenter.taken(taken))

        self._begin(Doing.TAKING)
        shell.work.run(
            lambda _progress: presenter.take(command, sources),
            title=translate("Orders", "Recording orders"),
            on_done=done,
            on_failed=self._failed,
            changed=frozenset({"orders", "aliases"}),
        )

    def _begin(self, doing: Doing) -> None:
        # Before the pressed button is switched off: Qt would hand the keyboard to the next one, and a second Enter
        # would press it.
        self.shell.focus_scan_field()
        self._presenter.doing = doing
        self._show_draft()

    def _failed(self, answer: Answer) -> None:
        # By way of the presenter: the language may have been switched meanwhile, and this view be gone.
        self.shell.say(answer)
        self._presenter.failed()

    def _happened(self, what: Happened) -> None:
        """Work came back: the presenter has the result."""
        if not shiboken6.isValid(self):  # the language was switched, and the station not looked at since
            return
        self._show_draft()
        draft = self._presenter.reviewing.draft
        match what:
            case Happened.ASKED:
                self.tabs.setCurrentIndex(_COLUMNS)
            case Happened.READ if draft is not None and not draft.orders and draft.problems:
                self.tabs.setCurrentIndex(_PROBLEMS)
            case Happened.TAKEN if draft is None:
                self.source.show_source()
                self.tabs.setCurrentIndex(_RECORDED)
            case Happened.READ | Happened.TAKEN:
                self.tabs.setCurrentIndex(_REVIEW)
            case Happened.FAILED:
                pass
        if self.isVisible() and not self._somebody_types():
            self._focus_next()

    def _focus_next(self) -> None:
        """What comes next with what is on the screen has the keyboard."""
        draft = self._presenter.reviewing.draft
        if self.tabs.currentIndex() == _COLUMNS:
            self.columns.focus_first()
        elif draft is None:
            self.shell.focus_scan_field() if self.tabs.currentIndex() == _RECORDED else go_to(self.source.read)
        elif self.tabs.currentIndex() == _PROBLEMS:
            self.problems.show_first()
        elif self._presenter.reviewing.to_record and not self._presenter.reviewing.has_doubts:
            go_to(self.review.take)
        elif draft.new or draft.changes:
            self.review.show_first()
        else:
            go_to(self.source.read)

    def _somebody_types(self) -> bool:
        """Somebody went on to another field of this station meanwhile."""
        widget = QApplication.focusWidget()
        return isinstance(widget, QLineEdit | QPlainTextEdit) and self.isAncestorOf(widget)

    def _drop(self) -> None:
        self.ask(self._presenter.drop)
        self.source.show_source()
        self._show_draft()
        go_to(self.source.path)

    def _type_an_order(self) -> None:
        self.tabs.setCurrentIndex(_TYPED)
        self.typed.focus_first()

    def _keep_tab(self, index: int) -> None:
        self._presenter.tab = index
        if index == _TYPED and self.isVisible() and not self.tabs.tabBar().hasFocus():
            self.typed.focus_first()

    def _show_draft(self) -> None:
        self.source.refresh()
        self.review.refresh()
        self.problems.show_problems(self._presenter.reviewing.problems())
        self._show_counts()

    def _show_counts(self) -> None:
        """How much there is to look at, on the tabs."""
        reviewing = self._presenter.reviewing
        self.tabs.setTabVisible(_COLUMNS, self._presenter.mapping.is_open)
        self.tabs.setTabText(
            _REVIEW, translate("Orders", "Review ({count})").format(count=len(self.review.table.rows()))
        )
        self.tabs.setTabText(
            _PROBLEMS, translate("Orders", "Problems ({count})").format(count=len(reviewing.problems()))
        )

    def _lay_out(self) -> None:
        self.tabs.addTab(self.columns, translate("Orders", "Columns"))
        self.tabs.addTab(self.review, "")
        self.tabs.addTab(self.problems, "")
        self.tabs.addTab(self.typed, translate("Orders", "Type an order"))
        self.tabs.addTab(self.recorded, translate("Orders", "Recorded"))
        self.tabs.addTab(self.district, translate("Orders", "District data"))
        self.tabs.setCurrentIndex(self._presenter.tab)
        parts = (
            Part(self.source, 0, 0, narrow_height=310),
            Part(self.tabs, 0, 1, rows=2, narrow_height=_TABS_HEIGHT),
            Part(self.panel, 1, 0, narrow_height=230),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Reflow(parts, columns=(2, 5), rows=(4, 3)))
        for before, after in (
            (self.source.read, self.tabs.tabBar()),
            (self.review.table, self.review.words),
            (self.review.words, self.review.lines),
            (self.review.lines, self.review.question),
            (self.review.question, self.review.tick),
            (self.review.tick, self.review.take),
            (self.review.take, self.review.drop),
        ):
            QWidget.setTabOrder(before, after)
