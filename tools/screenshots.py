"""Draws the pictures of the guide: every station in both languages, the labels and a shift's log. It tests nothing.

    python tools/screenshots.py          writes docs/screenshots/*.png (1366 × 768; the paper ones as large as is legible)

The pictures show one day of the model district, stopped in the middle: the morning's shift is closed; in the afternoon
one vehicle is being counted, another's goods are held by a running contact time, a third's are being packed, and bags
wait to be handed over. The clock stands still and chance is drawn from a fixed seed, so that a picture only changes
when the program does.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import Decimal
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
from PySide6.QtCore import QBuffer, QIODevice, Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from checkpoint_app.app import build, make_application  # noqa: E402
from checkpoint_app.db import upkeep  # noqa: E402
from checkpoint_app.db.database import Database  # noqa: E402
from checkpoint_app.demo import CHAT_MERCHANT, CHECKPOINT, CONTACT_SECONDS, SteppedClock, load  # noqa: E402
from checkpoint_app.desk import Desk  # noqa: E402
from checkpoint_app.domain import commands, tokens  # noqa: E402
from checkpoint_app.domain.commands import Command  # noqa: E402
from checkpoint_app.domain.facts import DAMAGED, GOOD, VehicleArrived  # noqa: E402
from checkpoint_app.domain.outcomes import Done, Refused  # noqa: E402
from checkpoint_app.domain.state import BagState  # noqa: E402
from checkpoint_app.intake.catalogue import Catalogue  # noqa: E402
from checkpoint_app.intake.miniprogram import read_orders  # noqa: E402
from checkpoint_app.labels.layouts import LAYOUTS  # noqa: E402
from checkpoint_app.labels.sheet import write_labels  # noqa: E402
from checkpoint_app.resource_files import resource  # noqa: E402
from checkpoint_app.ui.delivery.view import DeliveryView  # noqa: E402
from checkpoint_app.ui.language import CHINESE, ENGLISH, Language  # noqa: E402
from checkpoint_app.ui.main_window import MainWindow  # noqa: E402
from checkpoint_app.ui.names import DeskNames  # noqa: E402
from checkpoint_app.ui.orders.view import OrdersView  # noqa: E402
from checkpoint_app.ui.packing.labels import labels_of  # noqa: E402
from checkpoint_app.ui.packing.view import PackingView  # noqa: E402
from checkpoint_app.ui.receiving.view import ReceivingView  # noqa: E402
from checkpoint_app.ui.settings import Settings  # noqa: E402
from checkpoint_app.ui.shift.export import write_shift_log  # noqa: E402
from checkpoint_app.ui.shift.view import ShiftView  # noqa: E402
from checkpoint_app.ui.sounds import Silence  # noqa: E402
from checkpoint_app.words import translate  # noqa: E402

OUT = ROOT / "docs" / "screenshots"
SIZE = (1366, 768)
MORNING = datetime(2021, 11, 3, 0, 30, tzinfo=UTC)  # 08:30 by the checkpoint's clock
BYTES_AT_MOST = 150_000
SUPERVISOR, HELPER = "V01", "V03"
SHORT, DAMAGED_ONES, OVER = 1, 3, 4  # places on the purchase list of the vehicle that is being counted
# What the model district's own chat list has none of: a doubt, an unknown household, an unknown item.
DOUBTFUL = """
201. 9-1-301 白菜 80斤
202. 99-1-101 鸡蛋30枚 1板
203. 12-1-401 猪蹄 2斤
"""
COUNTED, PACKED, HELD, HANDED_OUT = "M01", "M03", "M04", "M02"

V = TypeVar("V", bound=QWidget)


# --- the day -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Middle:
    """Where the day was stopped: the deliveries by what is being done with them, and a bag that waits."""

    counting: str
    packing: str
    waiting_bag: str


class Day:
    """A day that is stopped in the middle, by the commands that the stations give."""

    def __init__(self, desk: Desk, clock: SteppedClock) -> None:
        self._desk = desk
        self._clock = clock

    def morning(self) -> None:
        """The first shift, from the orders to the log: what one merchant brought is handed out, but for some bags."""
        self._do(commands.OpenShift())
        self._take_orders()
        self._pass(40)
        delivery = self._receive(HANDED_OUT)
        self._disinfect_and_release(delivery)
        self._share_out(delivery)
        self._pack(delivery, part=1)
        self._desk.operator = HELPER
        returned, failed, *others = self._desk.queries.bags(state=BagState.WAITING)
        for place, row in enumerate(others[: len(others) * 5 // 6]):
            if place % 20 == 0:
                self._pass(3)
            self._do(commands.HandOverBag(tokens.encode(CHECKPOINT, row.bag)))
        self._do(commands.ReturnBag(returned.bag, translate("Delivery", "Household moved or in hospital")))
        self._do(commands.FailHandOver(failed.bag, translate("Delivery", "Nobody opened")))
        self._desk.operator = SUPERVISOR
        self._pass(5)
        self._do(commands.NoteShift(translate("Demo", "One bag waits: nobody opened. Ring again in the morning.")))
        self._do(commands.CloseShift())

    def afternoon(self) -> Middle:
        """The second shift, stopped while it is at work everywhere."""
        self._pass(15)
        self._do(commands.OpenShift())
        packing = self._receive(PACKED)
        self._disinfect_and_release(packing)
        self._share_out(packing)
        self._pack(packing, part=4)
        self._pass(10)
        held = self._receive(HELD)
        self._disinfect(held)
        self._pass(11)
        counting = self._arrive(COUNTED)
        as_listed = list(self._desk.queries.reference.products())
        lines = sorted(self._desk.queries.delivery_lines(counting), key=lambda line: as_listed.index(line.sku))
        for place, line in enumerate(lines[:6]):
            self._pass(1)
            missing = {SHORT: 4, DAMAGED_ONES: 3, OVER: -2}.get(place, 0)
            self._do(commands.CountGoods(counting, line.sku, GOOD, line.ordered - missing))
            if place == DAMAGED_ONES:
                reason = translate("Receiving", "Squashed")
                self._do(commands.CountGoods(counting, line.sku, DAMAGED, Decimal(missing), reason))
        waiting = self._desk.queries.bags(state=BagState.WAITING)
        return Middle(counting, packing, waiting[len(waiting) // 2].bag)

    def _take_orders(self) -> None:
        catalogue = Catalogue(self._desk.queries.reference.district(), CHECKPOINT)
        draft = read_orders(resource("demo", "orders_miniprogram.csv"), catalogue, {})
        self._do(commands.TakeOrders(tuple(each.request for each in draft.new if not each.doubts)))

    def _arrive(self, merchant: str) -> str:
        arrived = self._do(commands.ReceiveVehicle(merchant, f"黑A{int(merchant[1:]):05d}", f"TX-{merchant}")).facts[0]
        assert isinstance(arrived, VehicleArrived)
        return arrived.delivery

    def _receive(self, merchant: str) -> str:
        """Arrival and count; the second item comes short."""
        delivery = self._arrive(merchant)
        for place, line in enumerate(self._desk.queries.delivery_lines(delivery)):
            self._do(commands.CountGoods(delivery, line.sku, GOOD, line.ordered - (2 if place == 1 else 0)))
        self._pass(20)
        self._do(commands.FinishCount(delivery))
        return delivery

    def _disinfect(self, delivery: str) -> None:
        agent, method = translate("Disinfection", "84 disinfectant (chlorine)"), translate("Disinfection", "Spray")
        self._do(commands.StartDisinfection(delivery, agent, 500, method, CONTACT_SECONDS))

    def _disinfect_and_release(self, delivery: str) -> None:
        self._disinfect(delivery)
        self._clock.pass_time(timedelta(seconds=CONTACT_SECONDS))
        self._do(commands.ReleaseGoods(delivery))

    def _share_out(self, delivery: str) -> None:
        self._do(commands.AllocateDelivery(delivery))

    def _pack(self, delivery: str, *, part: int) -> None:
        """Bags and labels for the first of `part` equal parts of the households."""
        households = [each.household for each in self._desk.queries.household_goods(delivery)]
        self._do(commands.PackBags(delivery, tuple(households[: len(households) // part])))
        bags = tuple(row.bag for row in self._desk.queries.bags(unlabelled=True))
        self._do(commands.RecordLabels(bags, next(iter(LAYOUTS))))

    def _pass(self, minutes: int) -> None:
        self._clock.pass_time(timedelta(minutes=minutes))

    def _do(self, command: Command) -> Done:
        outcome = self._desk.do(command)
        if isinstance(outcome, Refused):
            raise RuntimeError(f"{type(command).__name__} was refused: {type(outcome.reason).__name__}")
        return outcome


# --- the stations ------------------------------------------------------------------------------------------------


class Stations:
    """One window on the stopped day, brought into the state that each picture shows."""

    def __init__(self, window: MainWindow, middle: Middle, language: str) -> None:
        self._window = window
        self._middle = middle
        self._language = language

    def draw_all(self) -> None:
        for key, prepare in (
            ("receiving", self._receiving),
            ("disinfection", self._disinfection),
            ("packing", self._packing),
            ("delivery", self._delivery),
            ("shift", self._shift),
            ("orders", self._orders),
        ):
            self._window.go_to(key)
            self._window.banner.clear(translate("Shell", "Ready. Scan something, or choose below."))
            self._window.scan_field.clear()
            prepare()
            settle(self._window)
            save(picture_of(self._window), f"{key}-{self._language}.png")

    def _receiving(self) -> None:
        view = self._view("receiving", ReceivingView)
        view.deliveries.select([self._middle.counting])
        self._scan(view.table.rows()[SHORT].sku)

    def _disinfection(self) -> None:
        """The load whose time runs stands on top and is chosen."""

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

    def _orders(self) -> None:
        """The chat's list, read and not yet taken."""
        view = self._view("orders", OrdersView)
        view.source.path.clear()
        chat = resource("demo", "orders_chat.txt").read_text(encoding="utf-8")
        view.source.pasted.setPlainText(chat.rstrip() + DOUBTFUL)
        view.source.merchant.setCurrentIndex(view.source.merchant.findData(CHAT_MERCHANT))
        view.source.read.click()
        wait_for_work(self._window)
        rows = view.review.table.rows()
        view.review.table.select([rows[0].order])

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


def settle(window: MainWindow) -> None:
    """Lists that follow a little later have followed."""
    QTest.qWait(700)
    window.repaint()


def wait_for_work(window: MainWindow) -> None:
    for _ in range(200):
        QTest.qWait(50)
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
    """As a PNG of few colours, which is a third of the bytes. By coverage, so that a small red mark stays red.

    A file that shows the same already is left alone: its bytes may differ where no dot does.
    """
    path = OUT / name
    few = picture.quantize(colours, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
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
    log = write_shift_log(desk.queries, closed, folder, names=DeskNames(desk.queries), exported_at=exported_at)
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
