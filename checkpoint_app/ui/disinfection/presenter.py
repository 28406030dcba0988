"""What the Disinfection station shows and does, page by page. Knows no widget."""

from __future__ import annotations

from enum import Enum

from checkpoint_app.desk import Desk
from checkpoint_app.ui.actions_presenter import ActionsPresenter
from checkpoint_app.ui.disinfection.agents import AgentsPresenter
from checkpoint_app.ui.disinfection.board import BoardPresenter
from checkpoint_app.ui.disinfection.protocols import ProtocolsPresenter
from checkpoint_app.ui.texts import Names

# What this station records, and so can take back.
KINDS = frozenset(
    {
        "delivery.disinfection_started",
        "delivery.released",
        "treatment.started",
        "treatment.finished",
        "agent.moved",
        "protocols.adopted",
    }
)
# What changes the board.
BOARD_KINDS = frozenset({"deliveries", "treatments", "protocols", "recalls", "reference", "orders"})


class Page(Enum):
    """The station's pages, in the order of the work."""

    BOARD = 0
    AGENTS = 1
    PROTOCOLS = 2


class DisinfectionPresenter:
    """Outlives its views. `page` is the one in front."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self.page = Page.BOARD
        self.board = BoardPresenter(desk, names)
        self.agents = AgentsPresenter(desk, names)
        self.protocols = ProtocolsPresenter(desk, names)
        self.actions = ActionsPresenter(desk, names, KINDS)
