"""What Receiving does: chooses a delivery and a page, and hands what is scanned to whom it is for. Knows the desk, no widget."""

from __future__ import annotations

import threading
from enum import Enum
from pathlib import Path

from checkpoint_app.desk import Desk
from checkpoint_app.domain import passes, tokens
from checkpoint_app.domain.commands import Overriding
from checkpoint_app.domain.passes import LONGEST
from checkpoint_app.domain.state import Delivery
from checkpoint_app.intake import gs1
from checkpoint_app.intake.scanned import BagLabel, CutOff, PassCode, TallySheetCode, UnknownCode
from checkpoint_app.photos import Photos
from checkpoint_app.ui.actions_presenter import ActionsPresenter
from checkpoint_app.ui.answer import Answer, wrong_scan
from checkpoint_app.ui.receiving import answers
from checkpoint_app.ui.receiving.arrivals import Arrivals
from checkpoint_app.ui.receiving.book import Book
from checkpoint_app.ui.receiving.count_presenter import Counting
from checkpoint_app.ui.receiving.finish_presenter import Finishing
from checkpoint_app.ui.receiving.instead_presenter import Instead
from checkpoint_app.ui.receiving.lots_presenter import Lots
from checkpoint_app.ui.receiving.packing_presenter import PackingLists
from checkpoint_app.ui.receiving.places_presenter import Places
from checkpoint_app.ui.receiving.rows import CountRow, DeliveryRow
from checkpoint_app.ui.receiving.scan_presenter import Scans
from checkpoint_app.ui.receiving.tally_presenter import Tallies
from checkpoint_app.ui.texts import Names, local_moment

# What this station records, and so can take back.
KINDS = frozenset(
    {
        "delivery.arrived",
        "delivery.announced",
        "delivery.counted",
        "delivery.lot_described",
        "delivery.tally_entered",
        "delivery.count_finished",
        "delivery.brought_instead",
        "delivery.sent_back",
        "delivery.stored",
        "barcode.bound",
        "tally.printed",
    }
)


class Page(Enum):
    """What stands beside the list of vehicles. COUNT is where people work; the others are visited."""

    COUNT = "count"
    LOTS = "lots"
    PACKING_LIST = "packing_list"
    TALLY = "tally"
    PLACES = "places"


class ReceivingPresenter:
    """The station's state. It outlives its views; call `reload` before the first look and after each change of data."""

    def __init__(self, desk: Desk, names: Names, exports: Path) -> None:
        self._desk = desk
        self.names = names
        self.actions = ActionsPresenter(desk, names, KINDS)
        self.book = Book(desk, names)
        self.arrivals = Arrivals(desk, names)
        self.counting = Counting(self.book)
        self.scans = Scans(self.book, self.counting)
        self.instead = Instead(self.book)
        self.finish = Finishing(self.book, exports)
        self.lots = Lots(self.book)
        self.packing = PackingLists(self.book)
        self.tallies = Tallies(self.book, exports, self.scans.goods)
        self.places = Places(self.book)
        self.photos = Photos(desk.path)
        self.is_own_file = desk.is_own_file
        self._warming: threading.Thread | None = None
        self.page = Page.COUNT
        self.arriving = False
        self.more = False
        """The row of what is rarely wanted is open."""
        self.finding = ""
        self.only_differences = False

    # what is shown

    def reload(self) -> None:
        """Read again what the screen shows. Raises KnownError."""
        if self.book.reload():
            self._forget()
        self.book.closing = self.book.closing and self.book.is_counting

    @property
    def delivery(self) -> Delivery | None:
        """The delivery that is counted or looked at; None while there is none."""
        return self.book.delivery

    @property
    def is_counting(self) -> bool:
        return self.book.is_counting

    @property
    def finishing(self) -> bool:
        """The summary is shown, and waits for its second press."""
        return self.book.closing

    @property
    def counts_here(self) -> bool:
        """What is typed and scanned is a count."""
        return self.is_counting and not self.arriving and not self.finishing and self.page is Page.COUNT

    def deliveries(self) -> list[DeliveryRow]:
        """The day's vehicles, and older ones whose goods are still held; latest first."""
        return [
            DeliveryRow(
                each.delivery,
                self.names.merchant(each.merchant),
                each.plate,
                local_moment(each.arrived_at, self._desk.now()),
                each.stage,
            )
            for each in self.book.deliveries
        ]

    def rows(self) -> list[CountRow]:
        """The purchase list beside the counts, in the catalogue's order.

        While somebody looks for an item, the catalogue's others that fit stand below, so that they can be counted too.
        """
        if self.delivery is None:
            return []
        rows = self.book.listed()
        words = self.finding.casefold().split()
        if words:
            rows += self.book.unlisted()
            rows = [row for row in rows if all(word in f"{row.name} {row.sku}".casefold() for word in words)]
        elif self.finishing:
            rows = [row for row in rows if row.differs] or rows
        elif self.only_differences:
            rows = [row for row in rows if row.differs]
        return rows

    # what is done

    def receive(self, override: Overriding | None = None) -> Answer:
        """Record the vehicle of the arrival form and turn to its goods."""
        before = self.arrivals.last
        answer = self.arrivals.receive(override)
        if self.arrivals.last != before:
            self.arriving = False
            self.page = Page.COUNT
            self.book.chosen = self.arrivals.last
            self.only_differences = False
            self._forget()
            self.reload()
        return answer

    def choose(self, delivery: str) -> None:
        """Turn to another delivery. Raises KnownError."""
        if delivery != self.book.chosen:
            self.book.choose(delivery)
            self._forget()

    def warm_up(self) -> None:
        """Load what the first GS1 code would have to wait for, on a thread of its own, once. Returns at once."""
        if self._warming is None and not gs1.is_loaded():
            # No daemon: Python waits for it at the end, for a thread that still imports while the interpreter is taken
            # down can crash it.
            self._warming = threading.Thread(target=gs1.preload, name="gs1")
            self._warming.start()

    def scanned(self, code: str) -> Answer:
        """Goods are counted, whatever item was chosen; a pass and a tally sheet open what they are for."""
        scanned = self.scans.read(code)
        match scanned:
            case BagLabel():
                return wrong_scan(code, self._desk.checkpoint)
            case CutOff() if isinstance(tokens.decode(code), tokens.BrokenToken):
                return wrong_scan(code, self._desk.checkpoint)
            case CutOff() if passes.is_code(code):
                return answers.half_a_pass()
            case TallySheetCode(sheet=sheet):
                self.arriving = False
                self.page = Page.TALLY
                return self.open_sheet(sheet)
            case PassCode(pass_number=number):
                self.arriving = True
                return self.arrivals.scan_pass(number)
            case UnknownCode(written=number) if self.arriving and len(number) <= LONGEST:
                return self.arrivals.scan_pass(number)  # a pass of another maker, which only has its number on it
            case _ if self.arriving:
                return answers.vehicle_first()
            case _ if self.page is Page.TALLY and self.tallies.is_open:
                return self.tallies.point(scanned)
            case _:
                if self.finishing and self.delivery is not None:
                    self.book.closing = False
                answer = self.scans.take(scanned)
                if self.scans.question is not None:
                    self.page = Page.COUNT  # where it is asked
                return answer

    def open_sheet(self, sheet: str) -> Answer:
        """Turn to the paper sheet of this number, and to the delivery that it was printed for."""
        answer = self.tallies.open(sheet)
        delivery = self.tallies.delivery
        if delivery and delivery != self.book.chosen:
            self.book.chosen = delivery
            self._forget()
            self.reload()
        return answer

    def ask_finish(self) -> Answer:
        """The first press: show the summary. Nothing is recorded, and nothing that waits for an answer is lost."""
        if self.scans.question is not None and self.is_counting:
            self.page = Page.COUNT
            return answers.question_first()
        answer = self.finish.ask()
        if self.finishing:
            self.instead.forget()
            self.page = Page.COUNT
            self.finding = ""
        return answer

    def confirm_finish(self) -> Answer:
        """The second press: the count is finished."""
        answer = self.finish.finish()
        if not self.is_counting:
            self._forget()
        return answer

    def go_on_counting(self) -> None:
        """Leave the summary without finishing."""
        self.book.closing = False

    def no_delivery(self) -> Answer | None:
        """What to say where a page is wanted that is about a delivery, and there is none."""
        return answers.no_vehicle() if self.delivery is None else None

    def _forget(self) -> None:
        self.finding = ""
        self.counting.forget_item()
        self.scans.forget()
        self.instead.forget()
        self.lots.forget()
        self.packing.forget()
