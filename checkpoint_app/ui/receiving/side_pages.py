"""The pages beside the count: lots, packing list, tally sheets, places. Knows who talks to whom on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from checkpoint_app.intake.goods import TypedItem
from checkpoint_app.progress import Progress
from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.receiving.lots_page import LotsPage
from checkpoint_app.ui.receiving.packing_page import PackingPage
from checkpoint_app.ui.receiving.places_page import PlacesPage
from checkpoint_app.ui.receiving.places_presenter import PlaceRow
from checkpoint_app.ui.receiving.presenter import Page, ReceivingPresenter
from checkpoint_app.ui.receiving.sheet_lines import SheetLine
from checkpoint_app.ui.receiving.tally_page import TallyPage
from checkpoint_app.ui.reflow import go_to
from checkpoint_app.ui.theme import Theme
from checkpoint_app.words import translate

T = TypeVar("T")
Ask = Callable[[Callable[[], Answer | None]], Answer | None]


class Run(Protocol):
    """Does work off the GUI thread and says what `done` answers to its result."""

    def __call__(self, work: Callable[[Progress], T], title: str, done: Callable[[T], Answer]) -> None: ...


class SidePages(QObject):
    """`ask` calls a presenter and shows what it answers; `run` does long work."""

    changed = Signal()
    """Something was recorded or read: show it all again."""

    def __init__(self, presenter: ReceivingPresenter, theme: Theme, ask: Ask, run: Run) -> None:
        super().__init__()
        self._presenter = presenter
        self._ask = ask
        self._run = run
        self.lots = LotsPage(presenter.lots, theme)
        self.packing = PackingPage(presenter.packing, theme)
        self.tally = TallyPage(presenter.tallies, presenter.scans, theme)
        self.places = PlacesPage(presenter.places, theme)
        self.pages: dict[Page, QWidget] = {
            Page.LOTS: self.lots,
            Page.PACKING_LIST: self.packing,
            Page.TALLY: self.tally,
            Page.PLACES: self.places,
        }
        self._connect()

    def prepare(self, page: Page) -> None:
        """Somebody turns to a page: the lots are those of the item that is counted."""
        if page is Page.LOTS:
            self._presenter.lots.show(self._presenter.counting.item)

    def load(self, page: Page) -> None:
        """Show what is on a page now. Raises KnownError."""
        match page:
            case Page.LOTS:
                self.lots.load()
            case Page.PACKING_LIST:
                self.packing.load()
            case Page.TALLY:
                self.tally.load()
            case Page.PLACES:
                self.places.load()
            case Page.COUNT:
                pass

    def first_focus(self, page: Page) -> QWidget:
        """What should have the keyboard on a page."""
        match page:
            case Page.PACKING_LIST:
                return self.packing.first_focus()
            case Page.TALLY:
                return self.tally.first_focus()
            case Page.PLACES:
                return self.places.first_focus()
            case Page.LOTS | Page.COUNT:
                return self.lots.first_focus()

    def confirm(self, page: Page) -> None:
        """Ctrl+Enter: record what the page holds."""
        match page:
            case Page.LOTS:
                self._save_lot()
            case Page.PACKING_LIST:
                self._record_packing()
            case Page.TALLY:
                self._record_sheet()
            case Page.PLACES:
                self._put(self.places.table.current(), 1)
            case Page.COUNT:
                pass

    def read_file(self, path: str) -> None:
        """Read a packing list that was chosen or dropped."""
        packing, delivery = self._presenter.packing, self._presenter.book.chosen
        if self._ask(lambda: packing.check_file(path)) is None:
            self._run(
                lambda progress: packing.read_file(path, progress),
                translate("Receiving", "Reading the packing list"),
                lambda reading: packing.take(reading, delivery),
            )

    def read_text(self, text: str) -> None:
        """Read a packing list that was pasted or dropped as text."""
        packing, delivery = self._presenter.packing, self._presenter.book.chosen
        if self._ask(lambda: packing.check_text(text)) is None:
            self._run(
                lambda _progress: packing.read_text(text),
                translate("Receiving", "Reading the packing list"),
                lambda reading: packing.take(reading, delivery),
            )

    # lots

    def _save_lot(self) -> None:
        self._ask(self._presenter.lots.save)
        self.changed.emit()
        self.lots.first_focus().setFocus()

    def _new_lot(self) -> None:
        self._ask(self._presenter.lots.begin)
        self.changed.emit()
        self.lots.first_focus().setFocus()

    def _all_lots(self) -> None:
        self._presenter.lots.show("")
        self.changed.emit()
        self.lots.first_focus().setFocus()

    # packing list

    def _record_packing(self) -> None:
        self._ask(self._presenter.packing.record)
        self.changed.emit()

    def _drop_packing(self) -> None:
        self._presenter.packing.drop()
        self.changed.emit()

    # tally sheets

    def _print(self, merchant: str) -> None:
        tallies = self._presenter.tallies
        printed: list[str] = []

        def record() -> Answer | None:
            found = tallies.print_for(merchant)
            if isinstance(found, Answer):
                return found
            printed.append(found)
            return None

        self._ask(record)
        if printed:
            self._run(
                lambda _progress: tallies.write(printed[0]),
                translate("Receiving", "Writing the tally sheet"),
                tallies.written,
            )

    def _open_sheet(self, number: str) -> None:
        self._ask(lambda: self._presenter.open_sheet(number))
        self.changed.emit()
        go_to(self.tally.first_focus())

    def _take_line(self) -> None:
        self._after_line(self._presenter.tallies.take_line)

    def _add(self, item: TypedItem) -> None:
        self._after_line(lambda: self._presenter.tallies.add(item.product.sku, item.quantity))

    def _after_line(self, call: Callable[[], Answer]) -> None:
        self._ask(call)
        self.tally.load()
        go_to(self.tally.line)

    def _forget_line(self, line: SheetLine) -> None:
        self._presenter.tallies.drop(line)
        self.tally.load()

    def _record_sheet(self) -> None:
        self._ask(self._presenter.tallies.record)
        self.changed.emit()
        self.tally.first_focus().setFocus()

    # places

    def _put(self, row: PlaceRow | None, number: int) -> None:
        self._ask(lambda: self._presenter.places.put(row, number))
        following = self._presenter.places.next_key(row) if row is not None else None
        self.places.load()
        if following is not None:
            self.places.table.select([following])
        self.places.table.setFocus()

    def _put_all(self) -> None:
        self._ask(self._presenter.places.put_all)
        self.places.load()
        self.places.table.setFocus()

    def _connect(self) -> None:
        self.lots.saved.connect(self._save_lot)
        self.lots.new_wanted.connect(self._new_lot)
        self.lots.all_wanted.connect(self._all_lots)
        self.packing.file_chosen.connect(self.read_file)
        self.packing.text_pasted.connect(self.read_text)
        self.packing.recorded.connect(self._record_packing)
        self.packing.dropped.connect(self._drop_packing)
        self.tally.printed.connect(self._print)
        self.tally.opened.connect(self._open_sheet)
        self.tally.typed.connect(self._take_line)
        self.tally.added.connect(self._add)
        self.tally.dropped.connect(self._forget_line)
        self.tally.recorded.connect(self._record_sheet)
        self.places.put.connect(self._put)
        self.places.put_all.connect(self._put_all)
