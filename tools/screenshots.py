"""Draws the pictures of the guide: every station in both languages, the labels and a shift's log. It tests nothing.

    python tools/screenshots.py          writes docs/screenshots/*.png (1366 × 768; the paper ones as large as is legible)

The pictures show one day of the model district, stopped in the middle (tools/model_afternoon.py): the morning's shift is
closed; in the afternoon one vehicle is being counted, another's goods are held by a running contact time, a third's are
being packed, but for those that lack a paper; bags wait to be handed over, bills to be paid, and a batch of the morning is
recalled. The clock stands still and chance is drawn from a fixed
seed, so that a picture only changes when the program does.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from io import BytesIO
from pathlib import Path
from typing import TypeVar
from unittest import mock

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["TZ"] = "Asia/Shanghai"
if hasattr(time, "tzset"):
    time.tzset()
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import pypdfium2  # noqa: E402
from PIL import Image  # noqa: E402
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from checkpoint_app.app import build, make_application  # noqa: E402
from checkpoint_app.db import upkeep  # noqa: E402
from checkpoint_app.db.database import Database  # noqa: E402
from checkpoint_app.demo import CHAT_MERCHANT, CHECKPOINT, SteppedClock, load  # noqa: E402
from checkpoint_app.desk import Desk  # noqa: E402
from checkpoint_app.domain import tokens  # noqa: E402
from checkpoint_app.domain.facts import IMPORTED  # noqa: E402
from checkpoint_app.domain.state import BagState  # noqa: E402
from checkpoint_app.labels.layouts import LAYOUTS  # noqa: E402
from checkpoint_app.labels.sheet import write_labels  # noqa: E402
from checkpoint_app.resource_files import resource  # noqa: E402
from checkpoint_app.ui.accounts.view import AccountsView  # noqa: E402
from checkpoint_app.ui.coldchain.presenter import Page as ColdChainPart  # noqa: E402
from checkpoint_app.ui.coldchain.recall_presenter import Part  # noqa: E402
from checkpoint_app.ui.coldchain.view import ColdChainView  # noqa: E402
from checkpoint_app.ui.delivery.view import DeliveryView  # noqa: E402
from checkpoint_app.ui.disinfection.protocol_parts import USE  # noqa: E402
from checkpoint_app.ui.disinfection.rows import LoadRow  # noqa: E402
from checkpoint_app.ui.disinfection.rows import Stage as BoardStage  # noqa: E402
from checkpoint_app.ui.disinfection.view import DisinfectionView  # noqa: E402
from checkpoint_app.ui.language import CHINESE, ENGLISH, Language  # noqa: E402
from checkpoint_app.ui.main_window import MainWindow  # noqa: E402
from checkpoint_app.ui.orders.view import OrdersView  # noqa: E402
from checkpoint_app.ui.packing.labels import labels_of  # noqa: E402
from checkpoint_app.ui.packing.view import PackingView  # noqa: E402
from checkpoint_app.ui.purchasing.view import PurchasingView  # noqa: E402
from checkpoint_app.ui.receiving.presenter import Page  # noqa: E402
from checkpoint_app.ui.receiving.view import ReceivingView  # noqa: E402
from checkpoint_app.ui.settings import Settings  # noqa: E402
from checkpoint_app.ui.shift.export import write_shift_log  # noqa: E402
from checkpoint_app.ui.shift.view import ShiftView  # noqa: E402
from checkpoint_app.ui.sounds import Silence  # noqa: E402
from checkpoint_app.words import translate  # noqa: E402
from tools.model_afternoon import SHORT, SUPERVISOR, Day, Middle  # noqa: E402

OUT = ROOT / "docs" / "screenshots"
SIZE = (1366, 768)
MORNING = datetime(2021, 11, 3, 0, 30, tzinfo=UTC)  # 08:30 by the checkpoint's clock
BYTES_AT_MOST = 150_000
# What the model district's own chat list has none of: an unknown item, an unknown household, a surprising amount.
DOUBTFUL = """
201. 9-1-301 白菜2斤 肉馅 2斤
202. 99-1-101 鸡蛋30枚 1板 家里有婴儿
203. 12-1-401 白菜 80斤
"""

V = TypeVar("V", bound=QWidget)


# --- the stations ------------------------------------------------------------------------------------------------


class Stations:
    """One window on the stopped day, brought into the state that each picture shows."""

    def __init__(self, window: MainWindow, middle: Middle, language: str) -> None:
        self._window = window
        self._middle = middle
        self._language = language

    def draw_all(self) -> None:
        """A picture is named by its station, and by what else it shows."""
        settle(self._window, 3000)  # whatever is due at the start has been told
        for name, prepare in (
            ("receiving", self._receiving),
            ("receiving-lots", self._lots),
            ("disinfection", self._disinfection),
            ("disinfection-supervisor", self._supervisor),
            ("disinfection-protocols", self._protocols),
            ("packing", self._packing),
            ("delivery", self._delivery),
            ("shift", self._shift),
            ("purchasing", self._purchasing),
            ("accounts", self._accounts),
            ("coldchain", self._trace),
            ("coldchain-recall", self._recall),
            ("coldchain-temperatures", self._temperatures),
            ("coldchain-storage", self._storage),
            ("orders", self._orders),
        ):
            self._window.go_to(name.split("-")[0])
            self._window.banner.clear(translate("Shell", "Ready. Scan something, or choose below."))
            self._window.scan_field.clear()
            prepare()
            settle(self._window)
            save(picture_of(self._window), f"{name}-{self._language}.png")

    def _receiving(self) -> None:
        view = self._view("receiving", ReceivingView)
        view.deliveries.select([self._middle.counting])
        self._scan(view.table.rows()[SHORT].sku)

    def _lots(self) -> None:
        """What is known of a lot, and the paper that it lacks."""
        view = self._view("receiving", ReceivingView)
        view.table.select([self._middle.lot])
        view.more.buttons[Page.LOTS].click()

    def _disinfection(self) -> None:
        """The load whose time runs stands on top and is chosen."""
        view = self._view("disinfection", DisinfectionView)
        running = next(row for row in view.board.table.rows() if row.stage is BoardStage.RUNNING)
        view.board.table.select([running.key])

    def _supervisor(self) -> None:
        """Its contact time is over, but a paper is missing: a supervisor may let it pass."""
        view = self._view("disinfection", DisinfectionView)
        stopped = next(
            row for row in view.board.table.rows() if isinstance(row, LoadRow) and row.stage is BoardStage.STOPPED
        )
        view.board.table.select([stopped.key])
        view.board.pass_button.click()
        view.board.supervisor.reason.setText(
            translate("Demo", "customs paper seen on the driver's phone, copy follows")
        )

    def _protocols(self) -> None:
        """One way to treat imported goods, with its source, not confirmed."""
        view = self._view("disinfection", DisinfectionView)
        view.board.supervisor.hide()
        view.show_place("protocols")
        rows = view.protocols.table.rows()
        view.protocols.table.select([next(row.key for row in rows if row.kind == USE and IMPORTED in row.key)])

    def _packing(self) -> None:
        view = self._view("packing", PackingView)
        view.delivery.setCurrentIndex(view.delivery.findData(self._middle.packing))
        rows = view.pack.table.rows()
        row = max(rows, key=lambda row: (row.to_pack > 0, bool(row.needs), row.short > 0, row.items))
        view.pack.table.select([row.household])
        for pick in [pick for pick in view.pack.card.table.rows() if pick.is_to_fetch][:2]:
            self._scan(pick.sku)

    def _delivery(self) -> None:
        self._view("delivery", DeliveryView)
        self._scan(tokens.encode(CHECKPOINT, self._middle.waiting_bag))

    def _shift(self) -> None:
        view = self._view("shift", ShiftView)
        view.folder.setText("/home/desk/checkpoint/exports")
        view.note.setFocus()

    def _purchasing(self) -> None:
        """Orders that came by telephone wait: some can be added to a closed list."""
        view = self._view("purchasing", PurchasingView)
        held = next(row for row in view.lists.lists.rows() if not row.row.delivery)
        view.lists.lists.select([held.row.purchase_list])

    def _accounts(self) -> None:
        """A household that has paid a part of its bill."""
        view = self._view("accounts", AccountsView)
        view.households.opened.emit(self._middle.household)

    def _trace(self) -> None:
        """Where the recalled batch went."""
        view = self._open_page(ColdChainPart.TRACE)
        view.trace.finder.field.setText(self._middle.batch)
        view.trace.finder.take()

    def _recall(self) -> None:
        """Who is to be called, with the answers so far."""
        view = self._open_page(ColdChainPart.RECALL)
        view.recall.tabs.setCurrentIndex(Part.CALLS.value)
        view.recall.calls.setFocus()

    def _temperatures(self) -> None:
        """The frozen zone, which was too warm for a while."""
        view = self._open_page(ColdChainPart.TEMPERATURES)
        view.temperatures.places.select([("zone", self._middle.freezer)])

    def _storage(self) -> None:
        """The map, and what waits for its place."""
        self._open_page(ColdChainPart.STORAGE)

    def _open_page(self, page: ColdChainPart) -> ColdChainView:
        view = self._view("coldchain", ColdChainView)
        view.show_place(page.value)
        return view

    def _orders(self) -> None:
        """The chat's list, read and not yet taken; the first doubt is asked."""
        view = self._view("orders", OrdersView)
        view.source.path.clear()
        chat = resource("demo", "orders_chat.txt").read_text(encoding="utf-8")
        view.source.pasted.setPlainText(chat.rstrip() + DOUBTFUL)
        view.source.merchant.setCurrentIndex(view.source.merchant.findData(CHAT_MERCHANT))
        view.source.read.click()
        wait_for_work(self._window)
        view.review.show_first()

    def _view(self, key: str, kind: type[V]) -> V:
        view = self._window.view(key)
        assert isinstance(view, kind)
        return view

    def _scan(self, code: str) -> None:
        self._window.scan_field.setText(code)
        QTest.keyClick(self._window.scan_field, Qt.Key.Key_Return)


@contextmanager
def standing_still(clock: SteppedClock) -> Iterator[None]:
    """The screen's own "now" is the day's, too: a time of today stands without its date."""

    class Still(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return clock().astimezone(tz)

    with (
        mock.patch("checkpoint_app.ui.banner.datetime", Still),
        mock.patch("checkpoint_app.ui.texts.times.datetime", Still),
    ):
        yield


def settle(window: MainWindow, milliseconds: int = 700) -> None:
    """Lists that follow a little later have followed."""
    QTest.qWait(milliseconds)
    window.repaint()


def wait_for_work(window: MainWindow) -> None:
    # QTest.qWait() keeps Python's lock while it waits, and the worker would starve.
    for _ in range(200):
        loop = QEventLoop()
        QTimer.singleShot(50, loop.quit)
        loop.exec()
        if not window.work.busy:
            return
    raise RuntimeError("the work does not come to an end")


# --- pictures ----------------------------------------------------------------------------------------------------


def picture_of(widget: QWidget) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    return Image.open(BytesIO(buffer.data().data())).convert("RGB")


def first_page(pdf: Path, *, width: int, share: float = 1.0) -> Image.Image:
    """The top `share` of a PDF's first page, `width` pixels wide."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        drawn: Image.Image = page.render(scale=width / page.get_width()).to_pil().convert("RGB")
    finally:
        document.close()
    return drawn.crop((0, 0, drawn.width, round(drawn.height * share)))


def save(picture: Image.Image, name: str, *, colours: int = 256) -> None:
    """As a PNG of few colours, which is a third of the bytes. By coverage, so that a small red mark stays red; and once by
    k-means, so that large areas keep their own colour.

    A file that shows the same already is left alone: its bytes may differ where no dot does.
    """
    path = OUT / name
    few = picture.quantize(colours, method=Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE)
    if not path.exists() or Image.open(path).convert("RGB").tobytes() != few.convert("RGB").tobytes():
        few.save(path, optimize=True)
    size = path.stat().st_size
    print(f"{path.relative_to(ROOT)}  {picture.width}×{picture.height}  {size // 1000} kB")
    if size > BYTES_AT_MOST:
        raise RuntimeError(f"{name} has {size} bytes; {BYTES_AT_MOST} are permitted")


def draw_paper(desk: Desk, folder: Path, exported_at: datetime) -> None:
    """Labels on a sheet and on a roll, and the log of the morning's shift."""
    bags = [row.bag for row in desk.queries.bags(state=BagState.WAITING)]
    labels = [replace(label, copy=1) for label in labels_of(desk.queries, bags[:21])]
    for layout in LAYOUTS.values():
        write_labels(labels, layout, folder / f"{layout.cells}.pdf")
    sheet, roll = sorted(LAYOUTS.values(), key=lambda layout: -layout.cells)
    save(first_page(folder / f"{sheet.cells}.pdf", width=1000), "labels-a4.png", colours=16)
    save(first_page(folder / f"{roll.cells}.pdf", width=600), "label-roll.png", colours=16)
    closed = next(shift for shift in desk.queries.shifts(5) if not shift.is_open)
    log = write_shift_log(desk.queries, closed, folder, exported_at=exported_at)
    save(first_page(log.paths[-1], width=1240), "shift-log.png", colours=16)


@contextmanager
def stopped_day(folder: Path) -> Iterator[tuple[Path, Desk, SteppedClock, Middle]]:
    path = folder / "checkpoint.db"
    clock = SteppedClock(MORNING)
    database = Database(path)
    try:
        chance = random.Random(20211103)
        desk = Desk(database, checkpoint=CHECKPOINT, operator=SUPERVISOR, clock=clock, random_bytes=chance.randbytes)
        load(desk)
        upkeep.choose_checkpoint(database, CHECKPOINT)
        day = Day(desk, clock)
        day.morning()
        yield path, desk, clock, day.afternoon()
    finally:
        database.close()


def draw(app: QApplication, code: str) -> None:
    """Everything in one language; the paper in Chinese alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = Settings(folder / "settings.ini")
        language = Language(app, settings, code)
        with stopped_day(folder) as (path, desk, clock, middle):
            if code == CHINESE:
                draw_paper(desk, folder, clock())
            opened = build(app, path, settings=settings, language=language, sounds=Silence(), demo=True, clock=clock)
            opened.window.resize(*SIZE)
            opened.window.show()
            sys.excepthook = sys.__excepthook__  # else a fault here would be told to the window
            try:
                with standing_still(clock):
                    Stations(opened.window, middle, code).draw_all()
            finally:
                opened.window.close()
                opened.desk.close()


def main() -> int:
    OUT.mkdir(parents=True, exist_ok=True)
    app = make_application()
    app.setCursorFlashTime(0)  # a blinking cursor is there in one picture and not in the next
    for code in (CHINESE, ENGLISH):
        draw(app, code)
    return 0


if __name__ == "__main__":
    sys.exit(main())
