"""The form of a new recall: which lots, why, who ordered it. Knows no recall that is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.ui.choice import Choice
from checkpoint_app.ui.coldchain.finding import Found, kind_words
from checkpoint_app.ui.coldchain.recall_draft import RecallDraft
from checkpoint_app.ui.coldchain.recall_tables import draft_table
from checkpoint_app.ui.fields import FieldNote, role
from checkpoint_app.ui.finder import Finder
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.tables import Column
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate


class RecallForm(QWidget):
    """Enter in the reason goes to the source, and from there to the button. Del takes the marked lot off the list."""

    added = Signal(object)
    """What was found is to be recalled too."""

    opened = Signal()
    left = Signal()

    def __init__(self, draft: RecallDraft, theme: Theme) -> None:
        super().__init__()
        self._draft = draft
        self.finder: Finder[Found] = Finder(
            draft.find,
            [
                Column(translate("Trace", "Found"), lambda each: kind_words(each.kind), width=9),
                Column(translate("Trace", "Name"), lambda each: each.name, width=16),
                Column(translate("Trace", "Of"), lambda each: each.detail, stretch=True),
            ],
            key=lambda each: (each.kind, each.key),
            theme=theme,
            placeholder=translate("Recall", "Add: lot, item, pinyin, or a plate for the whole load"),
            nothing=lambda _: translate("Recall", "Nothing that came here fits."),
        )
        self.lots = draft_table(theme)
        self.everywhere = QCheckBox(translate("Recall", "Also where the same batch came otherwise, or comes later"))
        self.drop = QPushButton(translate("Recall", "Take off the list"))
        self.reason = Choice(_reasons())
        self.reason_note = FieldNote(self.reason)
        self.source = Choice(_sources())
        self.open = QPushButton(translate("Recall", "Open the recall: hold what is here"))
        self.leave = QPushButton(translate("Recall", "Do not recall"))
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the draft as it stands."""
        draft = self._draft
        lines = draft.lines()
        self.lots.set_rows(lines)
        self.everywhere.setVisible(draft.has_batches())
        self.everywhere.setChecked(draft.everywhere)
        self.drop.setEnabled(self.lots.current() is not None)
        self.open.setEnabled(bool(lines))
        for field, text in ((self.reason, draft.reason), (self.source, draft.source)):
            if field.currentText() != text:
                field.setEditText(text)
        self._complain(draft.complaint)

    def first_focus(self) -> QWidget:
        """Where somebody begins: at the lots while there are none, else at the reason."""
        return self.reason if self._draft.lots() else self.finder.field

    def _drop(self) -> None:
        line = self.lots.current()
        if line is not None:
            self._draft.drop(line.key)
            self.refresh()

    def _spread(self, everywhere: bool) -> None:
        self._draft.everywhere = everywhere
        self.refresh()

    def _keep_reason(self, text: str) -> None:
        self._draft.reason, self._draft.complaint = text, ""
        self._complain("")

    def _complain(self, words: str) -> None:
        self.reason_note.complain(words)
        self.reason_note.setVisible(bool(words))

    def _keep_source(self, text: str) -> None:
        self._draft.source = text

    def _connect(self) -> None:
        self.finder.chosen.connect(self.added)
        self.everywhere.clicked.connect(self._spread)
        self.drop.clicked.connect(self._drop)
        self.lots.chosen.connect(lambda line: self.drop.setEnabled(line is not None))
        self.reason.editTextChanged.connect(self._keep_reason)
        self.source.editTextChanged.connect(self._keep_source)
        self.reason.confirmed.connect(lambda: self.source.setFocus(Qt.FocusReason.OtherFocusReason))
        self.source.confirmed.connect(self.opened)
        self.open.clicked.connect(self.opened)
        self.leave.clicked.connect(self.left)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.lots)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._drop)

    def _lay_out(self) -> None:
        role(self.open, "primary")
        title = QLabel(translate("Recall", "New recall"))
        role(title, "title")
        self.lots.setMinimumHeight(130)
        for field, words in (
            (self.reason, translate("Recall", "Reason")),
            (self.source, translate("Recall", "Ordered by")),
        ):
            field.setAccessibleName(words)
        line = self.reason.lineEdit()
        if line is not None:
            line.setPlaceholderText(translate("Recall", "Choose or type why; no names, no phone numbers"))
        fields = QFormLayout()
        fields.addRow(translate("Recall", "Reason"), self.reason)
        fields.addRow("", self.reason_note)
        fields.addRow(translate("Recall", "Ordered by"), self.source)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(self.finder)
        column.addWidget(self.lots, 1)
        column.addWidget(Flow([self.drop, self.everywhere]))
        column.addLayout(fields)
        column.addWidget(Flow([self.open, self.leave]))


def _reasons() -> list[str]:
    return [
        translate("Recall", "A sample tested positive"),
        translate("Recall", "The merchant recalls it"),
        translate("Recall", "Spoiled"),
        translate("Recall", "Wrongly labelled"),
    ]


def _sources() -> list[str]:
    return [
        "",
        translate("Recall", "The district's market supervision"),
        translate("Recall", "The disease control centre"),
        translate("Recall", "The merchant"),
        translate("Recall", "This checkpoint"),
    ]
