"""The Temperatures page: places on the left; the curve, what was out of bounds, and the field to type into on the right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.domain.outcomes import Outcome
from checkpoint_app.ui.answer import Answer, Kind
from checkpoint_app.ui.choosing import choose_file
from checkpoint_app.ui.coldchain.page import ColdChainPage
from checkpoint_app.ui.coldchain.temperature_chart import TemperatureChart
from checkpoint_app.ui.coldchain.temperature_rows import PeriodLine, PlaceLine
from checkpoint_app.ui.coldchain.temperatures_presenter import SPANS, Asked, TemperaturesPresenter
from checkpoint_app.ui.fields import ElidedLabel, FieldNote, latin, role
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.reflow import Part, Reflow, WrappedLabel, go_to
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.ui.two_lines import TwoLineDelegate
from checkpoint_app.words import translate

_KINDS = frozenset({"temperatures", "zones", "deliveries", "bags", "protocols", "reference"})
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_FOUND_HEIGHT = 84


class TemperaturesPage(ColdChainPage):
    """The field has the keyboard: ↑ and ↓ choose the place, digits and Enter record. A logger's file may be dropped here."""

    def __init__(self, presenter: TemperaturesPresenter, shell: Shell) -> None:
        super().__init__(shell)
        self._presenter = presenter
        theme = shell.theme
        self.places = _place_table(theme)
        self.title = ElidedLabel()
        self.span = QComboBox()
        self.chart = TemperatureChart(theme)
        self.summary = WrappedLabel()
        self.periods = _period_table(theme)
        self.field = QLineEdit()
        self.note = FieldNote(self.field)
        self.record = QPushButton(translate("Temperatures", "Record"))
        self.file = QPushButton(translate("Temperatures", "Read a logger…"))
        self.question = WrappedLabel()
        self.choices: list[QPushButton] = []
        self.log = WrappedLabel()
        self.found = QPlainTextEdit()
        self.take = QPushButton()
        self.drop = QPushButton(translate("Temperatures", "Leave the file"))
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds & _KINDS:
            self._presenter.reload()
            self._show()

    def first_focus(self) -> QWidget | None:
        return self.field if self._presenter.places else None

    def scanned(self, code: str) -> Answer | None:
        return self._presenter.scanned(code)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.read(files[0])
            event.acceptProposedAction()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits in the list are meant for the field; arrows in the field for the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if watched is self.places and plain and (event.text().isdecimal() or event.text() == "-"):
                go_to(self.field)
                QCoreApplication.sendEvent(self.field, event)
                return True
            if watched is self.field and event.key() in _STEPS:
                QCoreApplication.sendEvent(self.places, event)
                return True
        return super().eventFilter(watched, event)

    def read(self, path: str) -> None:
        """Read a logger's file, off the GUI thread."""
        if self.ask(self._presenter.check_file, path) is None:
            self._read_file()
        self._show_log()

    # slots

    def _choose(self, line: PlaceLine | None) -> None:
        if line is not None and line.key != self._presenter.chosen:
            self.ask(lambda: self._presenter.choose(line.key))
            self.field.clear()
            self._show_place()

    def _record(self) -> None:
        answer = self.ask(self._presenter.record, self.field.text())
        if answer is not None and answer.kind is not Kind.REFUSED:
            self.field.clear()
        self._show()
        go_to(self.field)
        self.field.selectAll()

    def _choose_file(self) -> None:
        title = translate("Temperatures", "The file that the logger's program wrote")
        path = choose_file(self, title, "", translate("Temperatures", "Tables and text (*.csv *.txt *.xlsx)"))
        if path:
            self.read(path)

    def _read_file(self) -> None:
        presenter = self._presenter

        def back(log: object) -> None:
            self.ask(presenter.take, log)
            self._show_place()
            front = [each for each in (self.take, *self.choices, self.drop) if not each.isHidden()]
            go_to(front[0] if front else self.field)

        self.shell.work.run(presenter.read_file, title=translate("Temperatures", "Reading the logger"), on_done=back)

    def _answer(self, asked: Asked) -> None:
        self._presenter.answer(asked)
        self._show_log()
        self._read_file()

    def _record_log(self) -> None:
        presenter = self._presenter

        def back(outcome: Outcome) -> None:
            self.ask(presenter.recorded, outcome)
            self._show()
            go_to(self.field)

        self.take.setEnabled(False)
        self.shell.work.run(
            presenter.record_log,
            title=translate("Temperatures", "Recording temperatures"),
            on_done=back,
            changed=frozenset({"temperatures"}),
        )

    def _drop_log(self) -> None:
        self.ask(self._presenter.drop)
        self._show_place()
        go_to(self.field)

    def _retype(self) -> None:
        self._presenter.complaint = ""
        self.note.complain("")

    def _span(self) -> None:
        self.ask(lambda: self._presenter.show_span(self.span.currentData()))
        self._show_place()

    # showing

    def _show(self) -> None:
        presenter = self._presenter
        self.places.blockSignals(True)
        self.places.set_rows(presenter.places)
        self.places.select([presenter.chosen] if presenter.chosen else [])
        self.places.blockSignals(False)
        self._show_place()

    def _show_place(self) -> None:
        presenter = self._presenter
        has_place = presenter.place() is not None
        self.title.setText(presenter.title())
        summary = presenter.summary() if has_place else translate("Temperatures", "Choose a place on the left.")
        self.summary.setText(summary if presenter.readings else "")
        self.chart.show_log(
            presenter.readings, [each.period for each in presenter.periods], presenter.bounds(), summary
        )
        self.periods.set_rows(presenter.periods)
        self.periods.setVisible(bool(presenter.periods))
        for widget in (self.field, self.record, self.file):
            widget.setEnabled(has_place)
        self.span.blockSignals(True)
        self.span.setCurrentIndex(SPANS.index(presenter.span))
        self.span.blockSignals(False)
        self.note.complain(presenter.complaint)
        self._show_log()

    def _show_log(self) -> None:
        presenter = self._presenter
        for button in self.choices:
            button.deleteLater()
        self.choices = []
        for asked in presenter.asked:
            button = QPushButton(asked.words)
            button.clicked.connect(lambda _=False, asked=asked: self._answer(asked))
            self.choices.append(button)
            self._answers.addWidget(button)
        self.question.setText(presenter.question)
        self.question.setVisible(bool(presenter.question))
        words = presenter.log_words()
        self.log.setText(words)
        self.log.setVisible(bool(words))
        self.found.setPlainText("\n".join(presenter.found))
        self.found.setVisible(bool(presenter.found))
        count = len(presenter.log.readings) if presenter.log else 0
        self.take.setText(translate("Temperatures", "Record ({count})").format(count=count))
        self.take.setVisible(bool(words))
        self.take.setEnabled(bool(words))
        self.drop.setVisible(bool(words or presenter.found or presenter.asked))
        self._buttons.place()
        has_file = bool(words or presenter.found or presenter.asked)
        self.card.setVisible(has_file)
        self.typing.setVisible(not has_file)
        self.span.setVisible(not has_file)

    def _connect(self) -> None:
        self.places.chosen.connect(self._choose)
        self.places.opened.connect(lambda _: go_to(self.field))
        self.places.installEventFilter(self)
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._record)
        self.field.textEdited.connect(self._retype)
        self.record.clicked.connect(self._record)
        self.file.clicked.connect(self._choose_file)
        self.take.clicked.connect(self._record_log)
        self.drop.clicked.connect(self._drop_log)
        self.span.currentIndexChanged.connect(lambda _: self._span())
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self.file.click)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.take.click)

    def _lay_out(self) -> None:
        role(self.title, "field")
        role(self.summary, "hint")
        role(self.record, "primary")
        role(self.take, "primary")
        for hours in SPANS:
            self.span.addItem(_span_words(hours), hours)
        self.span.setCurrentIndex(SPANS.index(self._presenter.span))
        self.span.setAccessibleName(translate("Temperatures", "How far back"))
        self.span.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        latin(self.field)
        self.field.setMaxLength(10)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setPlaceholderText("-18.5")
        self.field.setFixedWidth(110)
        self.field.setAccessibleName(translate("Temperatures", "Temperature now, in degrees Celsius"))
        self.record.setToolTip(translate("Temperatures", "What the thermometer shows now (Enter)"))
        self.file.setToolTip(translate("Temperatures", "CSV or XLSX; it may be dropped here, too (Ctrl+O)"))
        self.take.setToolTip(translate("Temperatures", "All of them in one action (Ctrl+Enter)"))
        self.found.setReadOnly(True)
        self.found.setFixedHeight(_FOUND_HEIGHT)
        self.found.setAccessibleName(translate("Temperatures", "What is to be said of the file"))
        self.periods.setMinimumHeight(96)
        self.periods.setMaximumHeight(200)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.span)
        self.typing = QWidget()
        typing = QHBoxLayout(self.typing)
        typing.setContentsMargins(0, 0, 0, 0)
        typing.setSpacing(6)
        typing.addWidget(self.field)
        typing.addWidget(QLabel("°C"))
        typing.addWidget(self.record)
        typing.addWidget(self.note, 1)
        typing.addWidget(self.file)
        self.card = QFrame()
        role(self.card, "card")
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(6)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(6)
        self._buttons = Flow([self.take, self.drop])
        for widget in (self.question, self.log, self.found):
            inside.addWidget(widget)
        inside.addLayout(self._answers)
        inside.addWidget(self._buttons)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.typing)
        column.addWidget(self.card)
        column.addWidget(self.chart, 1)
        column.addWidget(self.summary)
        column.addWidget(self.periods)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 8, 0, 0)
        parts = [Part(self.places, 0, 0, narrow_height=150), Part(right, 0, 1)]
        around.addWidget(Reflow(parts, columns=(2, 3), rows=(1,)))


def _place_table(theme: Theme) -> DataTable[PlaceLine]:
    table: DataTable[PlaceLine] = DataTable(
        [
            Column(translate("Temperatures", "Place"), text=lambda row: f"{row.words}\n{_below(row)}", stretch=True),
            Column(
                translate("Temperatures", "Latest"), text=lambda row: row.latest, mark=lambda row: row.mark, width=17
            ),
        ],
        key=lambda row: row.key,
        theme=theme,
        empty=translate(
            "Temperatures",
            "No place is known yet. Draw a zone under “Storage”, or let a vehicle in at Receiving (F2); lots with bounds appear by themselves.",
        ),
    )
    table.setItemDelegateForColumn(0, TwoLineDelegate(table))
    table.setAccessibleName(translate("Temperatures", "Places"))
    table.setMinimumWidth(250)
    return table


def _below(row: PlaceLine) -> str:
    return " · ".join(filter(None, (row.kind, row.allowed)))


def _period_table(theme: Theme) -> DataTable[PeriodLine]:
    table: DataTable[PeriodLine] = DataTable(
        [
            Column(
                translate("Temperatures", "Flagged"), text=lambda row: row.what, mark=lambda row: row.mark, width=15
            ),
            Column(translate("Temperatures", "When"), text=lambda row: row.when, stretch=True),
            Column(
                translate("Temperatures", "Lasted"),
                text=lambda row: row.lasted,
                sort=lambda row: row.seconds,
                right=True,
                width=10,
            ),
            Column(
                translate("Temperatures", "Worst"),
                text=lambda row: row.worst,
                sort=lambda row: row.period.worst,
                right=True,
                width=8,
            ),
        ],
        key=lambda row: (row.period.what, row.period.start),
        theme=theme,
    )
    table.setAccessibleName(translate("Temperatures", "Out of bounds, or not measured"))
    return table


def _span_words(hours: int) -> str:
    if not hours:
        return translate("Temperatures", "All")
    if hours < 48:
        return translate("Temperatures", "{hours} hours").format(hours=hours)
    return translate("Temperatures", "{days} days").format(days=hours // 24)
