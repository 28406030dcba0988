"""The page of the price watch: every price of an item on one line, the flags of the chosen one in words below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from checkpoint_app.ui.fields import ElidedLabel, role
from checkpoint_app.ui.purchasing.rows import WatchRow
from checkpoint_app.ui.purchasing.tables import WATCH_BILLED, WATCH_INVOICED, watch_table
from checkpoint_app.ui.purchasing.watch_presenter import WatchPresenter
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

_NARROW = 860
_DETAILS_HEIGHT = 110
_LARGEST_RISE = 500


class _Percent(QSpinBox):
    """The wheel scrolls the page, and never changes the figure by accident."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class WatchPage(QWidget):
    """The flagged items come first."""

    rise_chosen = Signal(int)
    exported = Signal()

    def __init__(self, presenter: WatchPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.summary = ElidedLabel()
        self.only_flagged = QCheckBox(translate("Purchasing", "Only flagged"))
        self.rise = _Percent()
        self.export = QPushButton(translate("Purchasing", "For the district (XLSX, CSV)"))
        self.table = watch_table(theme, presenter)
        self.details = QPlainTextEdit()
        self._lay_out()
        self.table.chosen.connect(self._choose)
        self.only_flagged.toggled.connect(self._filter)
        self.rise.valueChanged.connect(self.rise_chosen)
        self.export.clicked.connect(self.exported)

    def refresh(self) -> None:
        """Show what the presenter has read again."""
        self.rise.blockSignals(True)
        self.rise.setValue(self._presenter.rise_percent)
        self.rise.blockSignals(False)
        self.summary.setText(self._presenter.summary())
        rows = self._presenter.shown()
        self.table.set_rows(rows)
        if self.table.current() is None and rows:
            self.table.select([rows[0].watched.sku])
        self._choose(self.table.current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        for column in (WATCH_INVOICED, WATCH_BILLED):
            self.table.setColumnHidden(column, narrow)

    def _choose(self, row: WatchRow | None) -> None:
        self.details.setPlainText(self._presenter.details(row))

    def _filter(self, only: bool) -> None:
        self._presenter.only_flagged = only
        self.refresh()

    def _lay_out(self) -> None:
        role(self.summary, "title")
        self.only_flagged.setChecked(self._presenter.only_flagged)
        self.rise.setRange(0, _LARGEST_RISE)
        self.rise.setSuffix(" %")
        self.rise.setMinimumHeight(44)
        self.rise.setAccessibleName(translate("Purchasing", "Flag a rise of more than"))
        label = QLabel(translate("Purchasing", "Flag a rise of more than"))
        label.setBuddy(self.rise)
        self.details.setReadOnly(True)
        self.details.setFixedHeight(_DETAILS_HEIGHT)
        self.details.setPlaceholderText(translate("Purchasing", "Choose an item: why it is flagged stands here."))
        self.details.setAccessibleName(translate("Purchasing", "Why the item is flagged"))
        head = QHBoxLayout()
        head.addWidget(self.summary, 1)
        head.addWidget(self.only_flagged)
        foot = QHBoxLayout()
        foot.addWidget(label)
        foot.addWidget(self.rise)
        foot.addStretch(1)
        foot.addWidget(self.export)
        self.table.setMinimumHeight(150)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)
        column.addLayout(foot)
