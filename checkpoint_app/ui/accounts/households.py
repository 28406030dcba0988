"""All households with money: who owes, who gets back, found by whatever is typed. Knows the desk's queries, no widget."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from checkpoint_app.db.money_rows import HouseholdAccount
from checkpoint_app.desk import Desk
from checkpoint_app.domain import money
from checkpoint_app.domain.reference import District, walking_order
from checkpoint_app.intake.households import HouseholdIndex
from checkpoint_app.ui.accounts.words import balance_mark, balance_words
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.texts import Names
from checkpoint_app.words import sentences, translate

Building = tuple[str, str]


class Which(Enum):
    """Which households are listed."""

    ALL = "all"
    OWES = "owes"
    PAY_BACK = "pay back"


@dataclass(frozen=True, slots=True)
class AccountRow:
    """A household in the list. `building` is (compound, building)."""

    household: str
    address: str
    building: Building
    account: HouseholdAccount

    @property
    def words(self) -> str:
        return balance_words(self.account)

    @property
    def mark(self) -> Mark:
        return balance_mark(self.account)

    @property
    def paid_fen(self) -> int:
        """What was paid and not paid back."""
        return self.account.paid_fen - self.account.returned_fen

    @property
    def billed_fen(self) -> int:
        """What was billed and not taken off again."""
        return self.account.billed_fen - self.account.credited_fen


@dataclass(frozen=True, slots=True)
class BuildingChoice:
    """A building in which households have money; `building` None stands for all."""

    building: Building | None
    words: str


class _Directory:
    """What the reference data says of the households: who is found by what, where each lives, in walking order."""

    def __init__(self, district: District, checkpoint: str) -> None:
        self.index = HouseholdIndex(district, checkpoint)
        self._compounds = {each.compound: each.name for each in district.compounds}
        ordered = sorted(district.households, key=walking_order)
        self._places = {each.household: place for place, each in enumerate(ordered)}
        self._buildings = {each.household: (each.compound, each.building) for each in ordered}

    def place(self, household: str) -> int:
        return self._places.get(household, len(self._places))

    def building(self, household: str) -> Building:
        return self._buildings.get(household, ("", ""))

    def address(self, household: str, names: Names) -> str:
        """With the compound where the checkpoint serves several."""
        found = self.index.get(household)
        return f"{found.compound} {found.address}".strip() if found else names.address(household)

    def building_words(self, building: Building) -> str:
        compound, number = building
        return translate("Accounts", "{compound}, building {building}").format(
            compound=self._compounds.get(compound, compound), building=number
        )


class HouseholdsPresenter:
    """Keeps what is typed and chosen. Call `reload` before the first look and after each change of data."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.finding = ""
        self.which = Which.ALL
        self.building: Building | None = None
        self._rows: list[AccountRow] = []
        self._known: _Directory | None = None

    def forget_reference(self) -> None:
        """Reference data was replaced."""
        self._known = None

    def reload(self) -> None:
        """Read all accounts again. Raises KnownError."""
        directory, names = self._directory(), self._names
        self._rows = sorted(
            (
                AccountRow(
                    each.household,
                    directory.address(each.household, names),
                    directory.building(each.household),
                    each,
                )
                for each in self._desk.queries.money.household_accounts()
            ),
            key=lambda row: (directory.place(row.household), row.household),
        )

    def reload_one(self, household: str) -> None:
        """Read the account of one household again: a payment of one changes no other. Raises KnownError."""
        account = self._desk.queries.money.household_account(household)
        self._rows = [replace(row, account=account) if row.household == household else row for row in self._rows]

    def rows(self) -> list[AccountRow]:
        """The households that fit what is typed and chosen, in walking order."""
        rows: Iterable[AccountRow] = self._rows
        if self.building is not None:
            rows = (row for row in rows if row.building == self.building)
        if self.which is Which.OWES:
            rows = (row for row in rows if row.account.to_collect_fen)
        elif self.which is Which.PAY_BACK:
            rows = (row for row in rows if row.account.owed_fen)
        if self.finding.strip():
            index = self._directory().index
            found = {each.household for each in index.find(self.finding, len(index))}
            rows = (row for row in rows if row.household in found)
        return list(rows)

    def buildings(self) -> list[BuildingChoice]:
        """Every building with money in it, in walking order, after the choice of all."""
        directory = self._directory()
        found = dict.fromkeys(row.building for row in self._rows if row.building != ("", ""))
        return [
            BuildingChoice(None, translate("Accounts", "All buildings")),
            *(BuildingChoice(each, directory.building_words(each)) for each in found),
        ]

    def sums(self, rows: Iterable[AccountRow]) -> str:
        """How many households are shown, and what they owe and get back together."""
        shown = list(rows)
        return sentences(
            translate("Accounts", "Households: {count}.").format(count=len(shown)),
            translate("Accounts", "To collect: {amount}.").format(
                amount=money.text(sum(row.account.to_collect_fen for row in shown))
            ),
            translate("Accounts", "To pay back: {amount}.").format(
                amount=money.text(sum(row.account.owed_fen for row in shown))
            ),
        )

    def address(self, household: str) -> str:
        """As the list shows it."""
        return self._directory().address(household, self._names)

    def _directory(self) -> _Directory:
        if self._known is None:
            self._known = _Directory(self._desk.queries.reference.district(), self._desk.checkpoint)
        return self._known
