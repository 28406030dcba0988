"""The Orders station for tests: on a desk with a shift that is open, its view alone or in the real window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from pytestqt.qtbot import QtBot

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands as c
from checkpoint_app.ui.main_window import MainWindow
from checkpoint_app.ui.orders.presenter import OrdersPresenter
from checkpoint_app.ui.orders.view import OrdersView
from checkpoint_app.ui.station import ALL_KINDS, StationSpec
from tests.desk import days
from tests.ui.conftest import FakeShell

MakeWindow = Callable[[Sequence[StationSpec]], MainWindow]


def desk_at_work(path: Path) -> Desk:
    """Two merchants, four households, and a shift that is open. Close it."""
    made = days.open_desk(path)
    days.done(made.do(c.OpenShift()))
    return made


def orders_view(qtbot: QtBot, presenter: OrdersPresenter, shell: FakeShell) -> OrdersView:
    made = OrdersView(presenter, shell)
    qtbot.addWidget(made)
    made.resize(1230, 600)
    made.show()
    made.refresh(ALL_KINDS)
    return made


def orders_window(make_window: MakeWindow, presenter: OrdersPresenter) -> MainWindow:
    return make_window([StationSpec("orders", "orders", lambda: "Orders", lambda: presenter, OrdersView)])


def station(window: MainWindow) -> OrdersView:
    view = window.view("orders")
    assert isinstance(view, OrdersView)
    return view
