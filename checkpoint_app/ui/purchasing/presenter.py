"""What the Purchasing station shows and does, page by page. Knows no widget."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from checkpoint_app.desk import Desk
from checkpoint_app.ui.actions_presenter import ActionsPresenter
from checkpoint_app.ui.purchasing.lists_presenter import ListsPresenter
from checkpoint_app.ui.purchasing.quotes_presenter import QuotesPresenter
from checkpoint_app.ui.purchasing.watch_presenter import WatchPresenter
from checkpoint_app.ui.texts import Names

KINDS = frozenset({"purchase_list.closed", "purchase_list.extended", "purchase_list.cancelled", "quote.given"})


class Page(Enum):
    """The station's pages, in the order of the work."""

    LISTS = 0
    QUOTES = 1
    WATCH = 2


class PurchasingPresenter:
    """Outlives its views. `page` is the one in front."""

    def __init__(self, desk: Desk, names: Names, exports: Path) -> None:
        self.page = Page.LISTS
        self.lists = ListsPresenter(desk, names, exports)
        self.quotes = QuotesPresenter(desk, names)
        self.watch = WatchPresenter(desk, names, self.quotes, exports)
        self.actions = ActionsPresenter(desk, names, KINDS)
