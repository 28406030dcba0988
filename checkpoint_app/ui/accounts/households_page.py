"""The list of all households with money, and the statements of many at once. Knows its presenter, no rule."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.domain import money
from checkpoint_app.ui.accounts.households import AccountRow, HouseholdsPresenter, Which
from checkpoint_app.ui.accounts.pick import Pick
from checkpoint_app.ui.accounts.words import net_sort
from checkpoint_app.ui.fields import ElidedLabel, role
from checkpoint_app.ui.tables import Column, DataTable
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate


class HouseholdsPage(QWidget):
    """Type to find, arrows to choose, Enter to open."""

    opened = Signal(str)
    """The id of a household to look at."""

    statements = Signal(object)
    """The ids of households whose statements are wanted on paper."""

    def __init__(self, presenter: HouseholdsPresenter, theme: Theme) -> None:
        super().__init__()
        self._presenter = presenter
        self.search = QLineEdit()
        self.building = QComboBox()
        self.which = Pick(
            [
                (Which.ALL.value, translate("Accounts", "All")),
                (Which.OWES.value, translate("Accounts", "Owes")),
                (Which.PAY_BACK.value, translate("Accounts", "To pay back")),
            ],
            name=translate("Accounts", "Which households"),
        )
        self.sums = ElidedLabel()
        self.print = QPushButton(translate("Accounts", "Statements of all listed (PDF)"))
        self.table = household_table(theme)
        self._lay_out()
        self.search.textEdited.connect(self._find)
        self.search.returnPressed.connect(self._found)
        self.which.chosen.connect(self._choose_which)
        self.building.activated.connect(self._choose_building)
        self.table.opened.connect(lambda row: self.opened.emit(row.household))
        self.print.clicked.connect(lambda: self.statements.emit([row.household for row in self.table.rows()]))

    def refresh(self) -> None:
        """Show what the presenter has read again."""
        self._show_buildings()
        self.which.show_chosen(self._presenter.which.value)
        if self.search.text() != self._presenter.finding:
            self.search.setText(self._presenter.finding)
        self._show_rows()

    def begin(self) -> None:
        """Give the keyboard to the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def _find(self, text: str) -> None:
        self._presenter.finding = text
        self._show_rows()

    def _found(self) -> None:
        """Enter: the only household that fits is opened; of several the first is chosen."""
        rows = self.table.rows()
        if len(rows) == 1:
            self.opened.emit(rows[0].household)
        elif rows:
            self.table.select([rows[0].household])
            self.table.setFocus()

    def _choose_which(self, value: str) -> None:
        self._presenter.which = Which(value)
        self._show_rows()

    def _choose_building(self, place: int) -> None:
        self._presenter.building = self.building.itemData(place)
        self._show_rows()

    def _show_buildings(self) -> None:
        choices = self._presenter.buildings()
        if [self.building.itemText(place) for place in range(self.building.count())] != [c.words for c in choices]:
            self.building.clear()
            for choice in choices:
                self.building.addItem(choice.words, choice.building)
        wanted = [choice.building for choice in choices]
        here = self._presenter.building
        self.building.setCurrentIndex(wanted.index(here) if here in wanted else 0)

    def _show_rows(self) -> None:
        rows = self._presenter.rows()
        self.table.set_rows(rows)
        self.sums.setText(self._presenter.sums(rows))
        self.print.setEnabled(bool(rows))

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(translate("Accounts", "Address, phone tail, name or pinyin (Ctrl+F)"))
        self.search.setAccessibleName(translate("Accounts", "Find a household"))
        self.search.setMinimumWidth(150)
        self.building.setAccessibleName(translate("Accounts", "Building"))
        self.building.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.building.setMinimumContentsLength(8)
        role(self.sums, "hint")
        head = QHBoxLayout()
        head.addWidget(self.search, 3)
        head.addWidget(self.building, 2)
        head.addWidget(self.which)
        foot = QHBoxLayout()
        foot.addWidget(self.sums, 1)
        foot.addWidget(self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)


def household_table(theme: Theme) -> DataTable[AccountRow]:
    """Address, what is to come, what was billed and paid, and how it stands."""
    table: DataTable[AccountRow] = DataTable(
        [
            Column(translate("Accounts", "Household"), text=lambda row: row.address, stretch=True),
            Column(
                translate("Accounts", "Balance"),
                text=lambda row: row.words,
                sort=lambda row: net_sort(row.account),
                mark=lambda row: row.mark,
                width=20,
            ),
            _amount(translate("Accounts", "To come"), lambda row: row.account.expected_fen),
            _amount(translate("Accounts", "Billed"), lambda row: row.billed_fen),
            _amount(translate("Accounts", "Paid"), lambda row: row.paid_fen),
        ],
        key=lambda row: row.household,
        theme=theme,
        empty=translate(
            "Accounts", "No household fits. Clear the search, or take orders first: their money shows up here."
        ),
    )
    table.setAccessibleName(translate("Accounts", "Households and their money"))
    table.setMinimumHeight(180)
    return table


def _amount(header: str, fen: Callable[[AccountRow], int]) -> Column[AccountRow]:
    return Column(header, text=lambda row: money.text(fen(row)), sort=fen, right=True, width=9)
