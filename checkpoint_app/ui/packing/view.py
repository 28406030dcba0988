"""The Packing station's widgets: the delivery and its labels above, and below what there is to do with it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from checkpoint_app.domain.outcomes import Outcome
from checkpoint_app.ui.answer import Answer
from checkpoint_app.ui.calm import Calm
from checkpoint_app.ui.fields import role
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.packing.pack_page import PackPage
from checkpoint_app.ui.packing.presenter import Bulk, PackingPresenter, Page
from checkpoint_app.ui.packing.printing import Printed
from checkpoint_app.ui.packing.share_page import NothingPage, SharePage
from checkpoint_app.ui.packing.sharing import DeliveryChoice
from checkpoint_app.ui.packing.substitute_page import SubstitutePage
from checkpoint_app.ui.quiet_label import QuietLabel
from checkpoint_app.ui.station import Shell, StationView
from checkpoint_app.ui.viewer import Opener, open_in_viewer
from checkpoint_app.words import translate

# Minutes are shown; a quarter of one late is early enough.
_LOOK_AGAIN_MS = 15_000


class PackingView(StationView):
    """`opener` shows a written sheet."""

    def __init__(self, presenter: PackingPresenter, shell: Shell, opener: Opener = open_in_viewer) -> None:
        super().__init__(shell)
        self._presenter = presenter
        self._opener = opener
        self._choices: list[DeliveryChoice] | None = None
        self.delivery = QComboBox()
        self.layouts = QComboBox()
        self.first_label = QComboBox()
        self.print = QPushButton()
        self.held = QuietLabel(shell.theme)
        self.to_disinfection = QPushButton(translate("Packing", "Go to Disinfection"))
        self._clock = QTimer(self)
        self.nothing = NothingPage(shell)
        self.share = SharePage(shell, presenter)
        self.pack = PackPage(shell, presenter)
        self.substitutes = SubstitutePage(shell, presenter, self.ask)
        self.pages = QStackedWidget()
        self._slow = Calm(self._refresh_slowly, self)
        self._lay_out()
        self._connect()

    def first_focus(self) -> QWidget | None:
        match self._presenter.page():
            case Page.NOTHING:
                return None
            case Page.SHARE:
                return self.share.rules.current()
            case Page.PACK:
                return self.substitutes.table if self._presenter.is_substituting else self.pack.table

    def scanned(self, code: str) -> Answer | None:
        before = self._presenter.household, self._presenter.filter
        answer = self._presenter.scanned(code)
        if (self._presenter.household, self._presenter.filter) == before:
            self.pack.card.refresh()
        else:
            self.pack.follow()
        return answer

    def refresh(self, kinds: frozenset[str]) -> None:
        if "reference" in kinds:
            self._presenter.forget()
        what_holds = {"orders", "deliveries", "reference", "protocols", "recalls"}
        if kinds & what_holds:
            self._show_deliveries()
        if kinds & {"bags", *what_holds}:
            self._show_page()
        if "shift" in kinds:
            self.pack.panel.refresh()
        else:
            self._slow.ask()

    def look_again(self) -> None:
        """Time has passed: say again how long held goods are held."""
        if self.isVisible() and self._presenter.is_counting_down:
            self._presenter.look_again()
            self._show_deliveries()
            self._show_held()
            self.pack.card.refresh()

    def _refresh_slowly(self) -> None:
        self.ask(self.pack.panel.refresh)

    def _show_deliveries(self) -> None:
        choices = self._presenter.deliveries()
        if choices != self._choices:
            self._choices = choices
            self.delivery.blockSignals(True)
            self.delivery.clear()
            model = self.delivery.model()
            for place, choice in enumerate(choices):
                self.delivery.addItem(choice.words, choice.delivery)
                if choice.is_counting and isinstance(model, QStandardItemModel):
                    model.item(place).setEnabled(False)
                    model.item(place).setIcon(self.shell.theme.mark_icon(Mark.HELD))
                    model.item(place).setForeground(self.palette().placeholderText())
            self.delivery.blockSignals(False)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.delivery.blockSignals(True)
        self.delivery.setCurrentIndex(self.delivery.findData(self._presenter.delivery))
        self.delivery.blockSignals(False)

    def _show_page(self) -> None:
        self._presenter.load()
        match self._presenter.page():
            case Page.NOTHING:
                self.nothing.refresh(counting=self.delivery.count() > 0)
                self._bring(self.nothing)
            case Page.SHARE:
                self.share.refresh()
                self._bring(self.share)
            case Page.PACK if self._presenter.is_substituting:
                self._bring(self.substitutes)
                self.substitutes.refresh()
            case Page.PACK:
                was_sharing = self.pages.currentWidget() is self.share
                self._bring(self.pack)
                self.pack.refresh()
                if was_sharing:
                    self.pack.table.setFocus()
        self._show_held()
        self._show_labels()

    def _show_held(self) -> None:
        held = self._presenter.held()
        words = translate("Packing", "Held: {goods}. What is free can be packed.").format(goods=" · ".join(held))
        self.held.say(Mark.HELD, words if held else "")
        self.to_disinfection.setVisible(bool(held))

    def _bring(self, wanted: QWidget) -> None:
        """Show a page; the others ask for no room, so that a narrow screen need not scroll for what is not seen."""
        for page in (self.nothing, self.share, self.pack, self.substitutes):
            policy = QSizePolicy.Policy.Preferred if page is wanted else QSizePolicy.Policy.Ignored
            page.setSizePolicy(policy, policy)
        self.pages.setCurrentWidget(wanted)

    def _substitute(self, wanted: bool) -> None:
        self._presenter.is_substituting = wanted
        self._show_page()
        self.focus_first()

    def _show_labels(self) -> None:
        waiting = self._presenter.labels_waiting()
        self.print.setText(translate("Packing", "Print labels ({count})").format(count=waiting))
        self.print.setEnabled(waiting > 0)
        self._show_first_label()
        self.pack.show_last_print()

    def _show_first_label(self) -> None:
        cells = self._presenter.labels_on_page()
        self.first_label.blockSignals(True)
        if self.first_label.count() != cells:
            self.first_label.clear()
            words = translate("Packing", "From label {number}")
            self.first_label.addItems([words.format(number=number) for number in range(1, cells + 1)])
        self.first_label.setCurrentIndex(min(self._presenter.first_label, cells) - 1)
        self.first_label.setVisible(cells > 1)
        self.first_label.blockSignals(False)

    def _delivery_chosen(self) -> None:
        chosen = self.delivery.currentData()
        if chosen:
            self._presenter.choose(chosen)
            self._show_page()

    def _layout_chosen(self) -> None:
        self._presenter.layout = self.layouts.currentData()
        self._show_labels()

    def _first_label_chosen(self, place: int) -> None:
        self._presenter.first_label = place + 1

    def _share_out(self) -> None:
        self.ask(self._presenter.share_out)

    def _pack_bulk(self, bulk: Bulk) -> None:
        if not bulk.households:
            return
        delivery = self._presenter.delivery
        self.pack.set_bulk_enabled(False)
        self.shell.work.run(
            lambda _progress: self._presenter.pack_all(delivery, bulk),
            title=translate("Packing", "Packing for {count} households").format(count=len(bulk.households)),
            on_done=self._packed_bulk,
            on_failed=self._failed,
            changed=frozenset({"bags"}),
        )

    def _packed_bulk(self, outcome: Outcome) -> None:
        self.shell.say(self._presenter.packed_all(outcome))
        if shiboken6.isValid(self):  # else the language was switched meanwhile, and the new view shows it
            self.pack.set_bulk_enabled(True)
            self._show_page()
            self.print.setFocus()

    def _print(self, bags: tuple[str, ...] = ()) -> None:
        order = self._presenter.print_order(bags)
        self.pack.table.setFocus()  # a button that is switched off would hand the keyboard to any widget
        self.print.setEnabled(False)
        self.shell.work.run(
            lambda progress: self._presenter.print(order, progress),
            title=translate("Packing", "Writing labels"),
            on_done=self._printed,
            on_failed=self._failed,
            changed=frozenset({"bags"}),
        )

    def _printed(self, printed: Printed) -> None:
        self.shell.say(self._presenter.printed(printed))
        if printed.path is not None:
            self._opener(printed.path)
        if shiboken6.isValid(self):
            self._show_page()

    def _failed(self, answer: Answer) -> None:
        self.shell.say(answer)
        if shiboken6.isValid(self):
            self.pack.set_bulk_enabled(True)
            self._show_page()

    def _connect(self) -> None:
        self.delivery.currentIndexChanged.connect(self._delivery_chosen)
        self.layouts.currentIndexChanged.connect(self._layout_chosen)
        self.first_label.currentIndexChanged.connect(self._first_label_chosen)
        self.print.clicked.connect(lambda: self._print())
        self.to_disinfection.clicked.connect(lambda: self.shell.go_to("disinfection"))
        self._clock.timeout.connect(lambda: self.shell.faults.guarded(self.look_again))
        self._clock.start(_LOOK_AGAIN_MS)
        self.share.button.clicked.connect(self._share_out)
        self.pack.substitutes_wanted.connect(lambda: self._substitute(True))
        self.substitutes.left.connect(lambda: self._substitute(False))
        self.pack.bulk_wanted.connect(self._pack_bulk)
        self.pack.reprint_wanted.connect(self._print)

    def _lay_out(self) -> None:
        for combo, letters in ((self.delivery, 10), (self.layouts, 8)):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(letters)
        self.delivery.setPlaceholderText(translate("Packing", "None counted yet"))
        self.delivery.setAccessibleName(translate("Packing", "Delivery"))
        self.layouts.setAccessibleName(translate("Packing", "Paper for labels"))
        for key, name in self._presenter.layouts():
            self.layouts.addItem(name, key)
        self.layouts.setCurrentIndex(self.layouts.findData(self._presenter.layout))
        self.first_label.setAccessibleName(translate("Packing", "Start at label"))
        self.first_label.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.first_label.setToolTip(
            translate("Packing", "Start at this label of the first sheet; those before it are used.")
        )
        self.print.setAutoDefault(True)
        role(self.print, "primary")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.delivery, 4)
        top.addWidget(self.layouts, 3)
        top.addWidget(self.first_label)
        top.addWidget(self.print)
        for page in (self.nothing, self.share, self.pack, self.substitutes):
            self.pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 0, 12, 8)
        whole.setSpacing(8)
        waiting = QHBoxLayout()
        waiting.setSpacing(8)
        waiting.addWidget(self.held, 1, Qt.AlignmentFlag.AlignVCenter)
        waiting.addWidget(self.to_disinfection)
        self.to_disinfection.setAutoDefault(True)
        self.to_disinfection.hide()
        whole.addLayout(top)
        whole.addLayout(waiting)
        whole.addWidget(self.pages, 1)
