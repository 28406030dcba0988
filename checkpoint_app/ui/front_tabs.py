"""Lets only the page in front ask for room, where several lie on one another. Knows no page."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QTabWidget, QWidget


class FrontStack(QStackedWidget):
    """As high as its page in front needs, not as the highest of all."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        for page in pages:
            self.addWidget(page)
        self.currentChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        _only_front(self, [self.widget(place) for place in range(self.count())], self.currentWidget())


class FrontTabs(QTabWidget):
    """Tabs that are as high as the page in front needs."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self.fit)

    def hasHeightForWidth(self) -> bool:
        # What wraps holds its own height; else the scroll area around would give each page the height that it would
        # like, and scroll on a screen that is large enough (see Reflow).
        return False

    def fit(self) -> None:
        """Call it once all pages are there."""
        _only_front(self, [self.widget(place) for place in range(self.count())], self.currentWidget())


def _only_front(around: QWidget, pages: list[QWidget | None], front: QWidget | None) -> None:
    for page in pages:
        if page is not None:
            policy = QSizePolicy.Policy.Preferred if page is front else QSizePolicy.Policy.Ignored
            page.setSizePolicy(policy, policy)
    around.updateGeometry()
