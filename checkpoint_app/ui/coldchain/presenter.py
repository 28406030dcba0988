"""What the station of lots and cold chain shows and does, page by page. Knows no widget."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from checkpoint_app.desk import Desk
from checkpoint_app.ui.actions_presenter import ActionsPresenter
from checkpoint_app.ui.coldchain.finding import Finding
from checkpoint_app.ui.coldchain.recall_presenter import RecallPresenter
from checkpoint_app.ui.coldchain.storage_presenter import StoragePresenter
from checkpoint_app.ui.coldchain.temperatures_presenter import TemperaturesPresenter
from checkpoint_app.ui.coldchain.trace_presenter import TracePresenter
from checkpoint_app.ui.texts import Names

KINDS = frozenset(
    {
        "recall.opened",
        "recall.answered",
        "recall.closed",
        "delivery.withdrawn",
        "delivery.stored",
        "temperatures.read",
        "zone.drawn",
        "zone.removed",
    }
)


class Page(Enum):
    """The station's pages, from left to right; the value is the name by which other stations send people there."""

    TRACE = "trace"
    RECALL = "recall"
    TEMPERATURES = "temperatures"
    STORAGE = "storage"


class ColdChainPresenter:
    """Outlives its views. `page` is the one in front."""

    def __init__(self, desk: Desk, names: Names, exports: Path) -> None:
        self.page = Page.TRACE
        finding = Finding(desk, names)
        self.trace = TracePresenter(desk, names, exports, finding)
        self.recall = RecallPresenter(desk, names, exports, finding)
        self.temperatures = TemperaturesPresenter(desk, names)
        self.storage = StoragePresenter(desk, names)
        self.actions = ActionsPresenter(desk, names, KINDS)
