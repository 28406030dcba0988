"""Lists of frozen rows: sorted, filtered, loaded bit by bit, readable with a visor on. Knows nothing of what a row is."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.theme import Theme

R = TypeVar("R")

BATCH = 500
ROW_HEIGHT = 44
_ARROW = 24  # where the header shows the order
_PADDING = 26

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """How one property of a row is shown.

    `sort` gives what to order by where the text is not it (a Decimal, a UTC time). `mark` puts a shape with its colour
    before the word, so that a state is told by three things. `width` is in digits (a Chinese character takes two, a mark
    three); a column is never narrower than its header. The column with `stretch` takes what is left.
    """

    header: str
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None
    mark: Callable[[R], Mark | None] | None = None
    right: bool = False
    width: int = 12
    stretch: bool = False


class TableModel(QAbstractTableModel, Generic[R]):
    """Rows in the order and selection that a person asked for. Only as many are shown as were scrolled to."""

    def __init__(self, columns: Sequence[Column[R]], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._theme = theme
        self._rows: Sequence[R] = ()
        self._shown: list[R] = []
        self._loaded = 0
        self._needle = ""
        self._sorted_by: tuple[int, bool] | None = None
        self._haystacks: list[str] | None = None

    @property
    def columns(self) -> tuple[Column[R], ...]:
        return self._columns

    @property
    def total(self) -> int:
        """How many rows there are, filtered or not."""
        return len(self._rows)

    @property
    def shown(self) -> Sequence[R]:
        """The rows that pass the filter, in order, whether they were scrolled to or not."""
        return self._shown

    def set_rows(self, rows: Sequence[R], keep: int = 0) -> None:
        """Show other rows; at least the first `keep` of them are loaded at once."""
        self._rows = rows
        self._haystacks = None
        self._arrange(keep)

    def set_filter(self, text: str) -> None:
        """Show only rows in which every word of `text` occurs in some column. Case does not matter."""
        if text != self._needle:
            self._needle = text
            self._arrange(0)

    def row(self, index: AnyIndex | int) -> R:
        """The row at an index or a line number."""
        return self._shown[index if isinstance(index, int) else index.row()]

    def load_to(self, line: int) -> None:
        """Load at least up to `line`."""
        wanted = min(len(self._shown), line + 1)
        if wanted > self._loaded:
            self.beginInsertRows(QModelIndex(), self._loaded, wanted - 1)
            self._loaded = wanted
            self.endInsertRows()

    def repaint_marks(self) -> None:
        """The theme changed."""
        if self._loaded:
            self.dataChanged.emit(self.index(0, 0), self.index(self._loaded - 1, len(self._columns) - 1))

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._loaded

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not parent.isValid() and self._loaded < len(self._shown)

    def fetchMore(self, parent: AnyIndex) -> None:
        self.load_to(self._loaded + BATCH - 1)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(self._shown[index.row()])
            case Qt.ItemDataRole.DecorationRole if column.mark is not None:
                mark = column.mark(self._shown[index.row()])
                return None if mark is None else self._theme.mark_icon(mark)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if column.right else _LEFT
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].header
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._columns[section].right else _LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; -1 goes back to the order in which the rows were given."""
        wanted = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        if wanted != self._sorted_by:
            self._sorted_by = wanted
            self._arrange(0)

    def _arrange(self, keep: int) -> None:
        self.beginResetModel()
        shown = self._matching()
        if self._sorted_by is not None:
            position, down = self._sorted_by
            column = self._columns[position]
            shown.sort(key=column.sort or column.text, reverse=down)
        self._shown = shown
        self._loaded = min(len(shown), max(BATCH, keep))
        self.endResetModel()

    def _matching(self) -> list[R]:
        words = self._needle.casefold().split()
        if not words:
            return list(self._rows)
        if self._haystacks is None:
            self._haystacks = ["\n".join(c.text(row) for c in self._columns).casefold() for row in self._rows]
        return [row for row, hay in zip(self._rows, self._haystacks, strict=True) if all(word in hay for word in words)]


class _WholeTextDelegate(QStyledItemDelegate):
    """Shows the whole text as a tooltip where the cell is too narrow for it, and only there."""

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        text = index.data()
        if text and self.sizeHint(option, index).width() > option.rect.width():
            QToolTip.showText(event.globalPos(), text, view)
        else:
            QToolTip.hideText()
        return True


class DataTable(QTableView, Generic[R]):
    """A list of rows, with keyboard and large lines.

    `key` names a row for good (its id): with it, selection, current row and scroll position survive new rows, another
    order and another filter. `empty` is said in the middle while there is nothing to show.
    """

    chosen = Signal(object)
    """The current row is another one now: the row, or None."""

    opened = Signal(object)
    """The row was double-clicked, or Enter was pressed on it."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key: Callable[[R], Hashable],
        theme: Theme,
        *,
        empty: str = "",
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._empty = empty
        self._rows_model: TableModel[R] = TableModel(columns, theme, self)
        self._told: tuple[Hashable, R] | None = None
        self._restoring = False
        self.setModel(self._rows_model)
        self.setItemDelegate(_WholeTextDelegate(self))
        self._dress(several)
        theme.changed.connect(self._rows_model.repaint_marks)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._rows_model.row(index)))
        self.horizontalHeader().sortIndicatorChanged.connect(self._sort)

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows from now on, in this order unless a person sorts them otherwise."""
        self._keeping(lambda loaded: self._rows_model.set_rows(rows, loaded))

    def set_filter(self, text: str) -> None:
        """Show only rows that hold every word of `text`."""
        self._keeping(lambda loaded: self._rows_model.set_filter(text))

    def rows(self) -> Sequence[R]:
        """What is shown, in its order."""
        return self._rows_model.shown

    def total(self) -> int:
        """How many rows there are, with those that the filter hides."""
        return self._rows_model.total

    def current(self) -> R | None:
        """The row with the cursor."""
        index = self.currentIndex()
        return self._rows_model.row(index) if index.isValid() else None

    def selected(self) -> list[R]:
        """The selected rows in the order shown."""
        return [self._rows_model.row(line) for line in sorted(i.row() for i in self.selectionModel().selectedRows())]

    def select(self, keys: Iterable[Hashable]) -> None:
        """Select the rows of these keys, make the first of them current and scroll to it."""
        wanted = set(keys)
        lines = [line for line, row in enumerate(self._rows_model.shown) if self._key(row) in wanted]
        if lines:
            self._rows_model.load_to(lines[-1])
        self._mark_lines(lines, lines[0] if lines else None)
        if lines:
            self.scrollTo(self._rows_model.index(lines[0], 0))

    def clear_selection(self) -> None:
        """Nothing is selected or current."""
        self._mark_lines([], None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self._rows_model.row(self.currentIndex()))
            return
        last = len(self._rows_model.shown) - 1
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            line = 0 if event.key() == Qt.Key.Key_Home else last
            self._rows_model.load_to(line)
            self.setCurrentIndex(self._rows_model.index(line, 0))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard sees which row Enter is about."""
        super().focusInEvent(event)
        if (
            event.reason() in _BY_KEYBOARD
            and self.currentIndex().isValid()
            and not self.selectionModel().hasSelection()
        ):
            self.selectRow(self.currentIndex().row())

    @property
    def words_when_empty(self) -> str:
        """What is said while there is nothing to show."""
        return self._empty

    def say_when_empty(self, words: str) -> None:
        """Say this from now on while there is nothing to show."""
        self._empty = words
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty and not self._rows_model.rowCount():
            painter = QPainter(self.viewport())
            area = self.viewport().rect().adjusted(24, 24, -24, -24)
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)

    def _dress(self, several: bool) -> None:
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        lines = self.verticalHeader()
        lines.setVisible(False)
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(ROW_HEIGHT)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(True)
        heads.setSortIndicatorShown(True)
        heads.setSortIndicatorClearable(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        heads.setMinimumSectionSize(44)
        letters = self.fontMetrics()
        digit = letters.horizontalAdvance("0")
        for position, column in enumerate(self._rows_model.columns):
            if column.stretch:
                heads.setSectionResizeMode(position, QHeaderView.ResizeMode.Stretch)
            else:
                head = letters.horizontalAdvance(column.header) + _ARROW
                heads.resizeSection(position, max(column.width * digit, head) + _PADDING)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._keeping(lambda loaded: self._rows_model.sort(column, order))

    def _moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._restoring:
            self._tell(self._rows_model.row(current) if current.isValid() else None)

    def _tell(self, row: R | None) -> None:
        """Emit `chosen` when the row is another, or the same one with other content."""
        told = None if row is None else (self._key(row), row)
        if told != self._told:
            self._told = told
            self.chosen.emit(row)

    def _keeping(self, change: Callable[[int], None]) -> None:
        """Make a change that resets the model, and put selection, current row and scroll position back."""
        selected = {self._key(row) for row in self.selected()}
        row = self.current()
        current = None if row is None else self._key(row)
        scrolled = self.verticalScrollBar().value()
        self._restoring = True
        try:
            change(self._rows_model.rowCount())
            lines: list[int] = []
            line_of_current = None
            if selected or row is not None:
                for line, each in enumerate(self._rows_model.shown):
                    key = self._key(each)
                    if key in selected:
                        lines.append(line)
                    if row is not None and key == current:
                        line_of_current = line
            if lines:
                self._rows_model.load_to(lines[-1])
            self._mark_lines(lines, line_of_current)
            self.verticalScrollBar().setValue(scrolled)
        finally:
            self._restoring = False
        self._tell(self.current())

    def _mark_lines(self, lines: Sequence[int], current: int | None) -> None:
        flags = QItemSelectionModel.SelectionFlag
        chosen = QItemSelection()
        last = self._rows_model.columnCount() - 1
        for line in lines:
            chosen.select(self._rows_model.index(line, 0), self._rows_model.index(line, last))
        model = self.selectionModel()
        model.select(chosen, flags.ClearAndSelect)
        if current is None:
            model.setCurrentIndex(QModelIndex(), flags.NoUpdate)
        else:
            self._rows_model.load_to(current)
            model.setCurrentIndex(self._rows_model.index(current, 0), flags.NoUpdate)
