"""The Delivery station: bags go out by their labels, each once, and what still waits is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checkpoint_app.words import translate

if TYPE_CHECKING:
    from checkpoint_app.desk import Desk
    from checkpoint_app.ui.station import StationSpec
    from checkpoint_app.ui.texts import Names


def spec(desk: Desk, names: Names) -> StationSpec:
    """How the window makes this station."""
    # Imported here, so that what the station knows without a screen can be used where Qt cannot be loaded.
    from checkpoint_app.ui.delivery.presenter import DeliveryPresenter
    from checkpoint_app.ui.delivery.view import DeliveryView
    from checkpoint_app.ui.station import StationSpec

    return StationSpec(
        key="delivery",
        icon="delivery",
        title=lambda: translate("Shell", "Delivery"),
        presenter=lambda: DeliveryPresenter(desk, names),
        view=DeliveryView,
    )
