"""The Recall page: recalls on the left; a new one, or the three lists of the chosen one, on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from checkpoint_app.domain.facts import RecalledLot
from checkpoint_app.ui.answer import Answer, Kind, ok
from checkpoint_app.ui.coldchain.finding import Found
from checkpoint_app.ui.coldchain.page import ColdChainPage
from checkpoint_app.ui.coldchain.recall_form import RecallForm
from checkpoint_app.ui.coldchain.recall_presenter import ANSWER_KEYS, Part, RecallPresenter
from checkpoint_app.ui.coldchain.recall_rows import RecallLine, part_titles
from checkpoint_app.ui.coldchain.recall_tables import CallTable, recall_table
from checkpoint_app.ui.coldchain.tables import bag_table, lot_table
from checkpoint_app.ui.fields import ElidedLabel, FieldNote, role
from checkpoint_app.ui.flow import Flow
from checkpoint_app.ui.front_tabs import FrontStack, FrontTabs
from checkpoint_app.ui.reflow import Part as Cell
from checkpoint_app.ui.reflow import Reflow, WrappedLabel
from checkpoint_app.ui.station import Shell
from checkpoint_app.ui.texts.recall_facts import answer_words
from checkpoint_app.words import translate

_KINDS = frozenset({"deliveries", "bags", "orders", "recalls", "zones", "reference"})


class RecallPage(ColdChainPage):
    """Ctrl+N begins a recall, Ctrl+1 to Ctrl+3 choose a list of it; 1 to 5 in the list of calls say what the household
    answered."""

    def __init__(self, presenter: RecallPresenter, shell: Shell) -> None:
        super().__init__(shell)
        self._presenter = presenter
        theme = shell.theme
        self.new = QPushButton(translate("Recall", "New recall"))
        self.recalls = recall_table(theme)
        self.form = RecallForm(presenter.draft, theme)
        self.title = ElidedLabel()
        self.details = WrappedLabel()
        self.bar = QProgressBar()
        self.progress = QLabel()
        self.here = lot_table(theme)
        self.bags = bag_table(theme)
        self.calls = CallTable(theme, done=False)
        self.done = CallTable(theme, done=True)
        self.goods = WrappedLabel()
        self.withdraw = QPushButton(translate("Recall", "Withdraw what lies here"))
        self.return_bag = QPushButton(translate("Recall", "Return the bag to stock"))
        self.answers = [QPushButton(f"{key}  {answer_words(each)}") for key, each in enumerate(ANSWER_KEYS, 1)]
        self.write = QPushButton(translate("Recall", "Call list"))
        self.copy = QPushButton(translate("Recall", "Copy the notice"))
        self.copy_building = QPushButton(translate("Recall", "For this building"))
        self.close_reason = QLineEdit(presenter.close_reason)
        self.close_note = FieldNote(self.close_reason)
        self.close_recall = QPushButton(translate("Recall", "Close the recall"))
        self.tabs = FrontTabs()
        self._empty = WrappedLabel(
            translate(
                "Recall",
                "No recall is open. When lots are wanted back, press “New recall” (Ctrl+N): what is here of them is held at once.",
            )
        )
        self._lay_out()
        self._connect()

    def refresh(self, kinds: frozenset[str]) -> None:
        if kinds & _KINDS:
            self._presenter.reload()
            self._show()

    def first_focus(self) -> QWidget | None:
        if self._presenter.draft.is_open:
            return self.form.first_focus()
        if self._presenter.current is None:
            return self.new
        return self._list_in_front()

    def scanned(self, code: str) -> Answer | None:
        draft = self._presenter.draft
        goods = draft.scanned(code.strip()) if draft.is_open else None
        if goods is not None:
            answer = draft.add(goods) or ok(goods.name, translate("Recall", "It is added to the lots to be recalled."))
            self.form.refresh()
            return answer
        bag, answer = self._presenter.scanned(code)
        keys = [(each.bag, each.sku, each.batch) for each in self._presenter.bags if each.bag == bag]
        if keys:
            self.tabs.setCurrentIndex(Part.HERE.value)
            self.bags.select(keys)
        return answer

    def begin(self, lots: list[RecalledLot]) -> None:
        """Prepare a recall of these lots."""
        self._presenter.draft.begin(lots)
        self._show()
        self.form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    # slots

    def _choose(self, line: RecallLine | None) -> None:
        if line is not None and line.recall != self._presenter.chosen:
            self.ask(lambda: self._presenter.choose(line.recall))
            self._show()

    def _add(self, found: Found) -> None:
        self.ask(self._presenter.draft.add, found)
        self.form.refresh()
        self.form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        answer = self.ask(self._presenter.open)
        self._show()
        refused = answer is not None and answer.kind is Kind.REFUSED
        front = self.form.reason if refused else self._list_in_front()
        front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._presenter.draft.leave()
        self._show()
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, key: int) -> None:
        table = self._calls_in_front()
        line = table.current()
        if line is None:
            return
        below = _next_to(table, line.household)
        self.ask(self._presenter.answer, line.household, ANSWER_KEYS[key - 1])
        self._show()
        if table.current() is None and below:
            table.select([below])
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _withdraw(self) -> None:
        self.ask(self._presenter.withdraw)
        self._show()
        self._list_in_front().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_return(self) -> None:
        line = self.bags.current()
        self.return_bag.setEnabled(line is not None and self._presenter.can_return(line.bag))

    def _show_goods(self) -> None:
        """All that a household has, where the list has room for the beginning of it alone."""
        line = self._calls_in_front().current() if self._presenter.part is not Part.HERE else None
        self.goods.setText(line.goods.partition("\n")[0] if line else "")
        self.goods.setVisible(line is not None and line.has_several)

    def _return_bag(self) -> None:
        line = self.bags.current()
        if line is not None:
            self.ask(self._presenter.return_bag, line.bag)
            self._show()

    def _close(self) -> None:
        answer = self.ask(self._presenter.close)
        if answer is not None and answer.kind is Kind.REFUSED:
            self._complain(answer.headline)
            self.close_reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._show()

    def _copy_building(self) -> None:
        line = self._calls_in_front().current()
        if line is not None:
            self._copy(line.household)

    def _copy(self, household: str = "") -> None:
        def put() -> Answer:
            words = self._presenter.notice_text(household)
            if words:
                QGuiApplication.clipboard().setText(words)
            return self._presenter.copied(words)

        self.ask(put)

    def _write(self) -> None:
        presenter, shell, chosen = self._presenter, self.shell, self._presenter.chosen
        shell.work.run(
            lambda _progress: presenter.write_call_list(chosen),
            title=translate("Recall", "Writing the call list"),
            on_done=lambda written: shell.say(presenter.written(written)),
        )

    def _keep_reason(self, text: str) -> None:
        self._presenter.close_reason = text
        self._complain("")

    def _go_to_part(self, part: Part) -> None:
        if self._presenter.current is not None and not self._presenter.draft.is_open:
            self.tabs.setCurrentIndex(part.value)
            self._list_in_front().setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_part(self, index: int) -> None:
        self._presenter.part = Part(index)
        self._show_answers()

    # showing

    def _show(self) -> None:
        presenter = self._presenter
        self.recalls.blockSignals(True)
        self.recalls.set_rows(presenter.recalls)
        self.recalls.select([presenter.chosen])
        self.recalls.blockSignals(False)
        self.form.refresh()
        self.front.setCurrentIndex(1 if presenter.draft.is_open else 2 if presenter.current else 0)
        self._show_recall()

    def _show_recall(self) -> None:
        presenter = self._presenter
        answered, households = presenter.progress()
        self.title.setText(presenter.title())
        self.details.setText(presenter.details())
        self.bar.setRange(0, max(1, households))
        self.bar.setValue(answered if households else 1)
        self.progress.setText(presenter.progress_words())
        for table, rows in ((self.calls, presenter.calls), (self.done, presenter.done)):
            table.set_rows(rows)
            if table.current() is None and rows:
                table.select([rows[0].household])
        self.here.set_rows(presenter.here)
        self.bags.set_rows(presenter.bags)
        counts = (
            len(presenter.here) + len({each.bag for each in presenter.bags}),
            len(presenter.calls),
            len(presenter.done),
        )
        for part, words in zip(Part, part_titles(is_open=presenter.is_open), strict=True):
            self.tabs.setTabText(part.value, words.format(count=counts[part.value]))
        self.withdraw.setEnabled(presenter.can_withdraw())
        self._show_return()
        for widget in (self.close_reason, self.close_recall):
            widget.setEnabled(presenter.is_open)
        if self.close_reason.text() != presenter.close_reason:
            self.close_reason.setText(presenter.close_reason)
        self._show_answers()

    def _show_answers(self) -> None:
        for button in self.answers:
            button.setEnabled(self._presenter.is_open)
            button.setVisible(self._presenter.part is not Part.HERE)
        self.copy_building.setVisible(self._presenter.part is not Part.HERE)
        self.copy_building.setEnabled(bool(self._calls_in_front().rows()))
        self._keys.place()
        self._keys.setVisible(self._presenter.part is not Part.HERE)
        self._show_goods()

    def _complain(self, words: str) -> None:
        self.close_note.complain(words)
        self.close_note.setVisible(bool(words))

    def _calls_in_front(self) -> CallTable:
        return self.done if self._presenter.part is Part.DONE else self.calls

    def _list_in_front(self) -> QWidget:
        match self._presenter.part:
            case Part.HERE:
                return self.withdraw if self._presenter.can_withdraw() else self.bags
            case Part.CALLS:
                return self.calls
            case Part.DONE:
                return self.done

    # how it is made

    def _connect(self) -> None:
        self.new.clicked.connect(lambda: self.begin([]))
        self.recalls.chosen.connect(self._choose)
        self.form.added.connect(self._add)
        self.form.opened.connect(self._open)
        self.form.left.connect(self._leave)
        self.tabs.currentChanged.connect(self._choose_part)
        self.bags.chosen.connect(lambda _: self._show_return())
        for table in (self.calls, self.done):
            table.chosen.connect(lambda _: self._show_goods())
        self.calls.answered.connect(self._answer)
        self.done.answered.connect(self._answer)
        for key, button in enumerate(self.answers, 1):
            button.clicked.connect(_press(self._answer, key))
        self.withdraw.clicked.connect(self._withdraw)
        self.return_bag.clicked.connect(self._return_bag)
        self.write.clicked.connect(self._write)
        self.copy.clicked.connect(lambda: self._copy())
        self.copy_building.clicked.connect(self._copy_building)
        self.close_reason.textChanged.connect(self._keep_reason)
        self.close_reason.returnPressed.connect(self._close)
        self.close_recall.clicked.connect(self._close)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.new.click)
        for part in Part:
            keys = QShortcut(QKeySequence(f"Ctrl+{part.value + 1}"), self)
            keys.activated.connect(lambda part=part: self._go_to_part(part))
        QShortcut(QKeySequence("Ctrl+T"), self).activated.connect(self.copy.click)
        QShortcut(QKeySequence("Ctrl+Shift+T"), self).activated.connect(self.copy_building.click)

    def _lay_out(self) -> None:
        role(self.title, "title")
        role(self.details, "hint")
        role(self._empty, "hint")
        role(self.withdraw, "primary")
        self.bar.setTextVisible(False)
        self.new.setToolTip(translate("Recall", "Lots are wanted back (Ctrl+N)"))
        self.copy.setToolTip(translate("Recall", "What to do with the goods, to paste into the chats (Ctrl+T)"))
        self.write.setToolTip(translate("Recall", "Whom to call, by building, as a PDF to print"))
        self.copy_building.setToolTip(
            translate("Recall", "The same, to the building of the household that is marked (Ctrl+Shift+T)")
        )
        self.withdraw.setToolTip(translate("Recall", "Nobody will be given it; who ordered last goes short first"))
        self.close_reason.setPlaceholderText(translate("Recall", "Why is it closed?"))
        self.close_reason.setToolTip(
            translate("Recall", "It stands in the log and in the notice: no names, no phone numbers")
        )
        self.close_reason.setAccessibleName(translate("Recall", "Why it is closed"))
        self._complain("")
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(6)
        beside.addWidget(self.new)
        beside.addWidget(self.recalls, 1)
        self.recalls.setMinimumHeight(140)
        self.front = FrontStack(self._empty, self.form, self._recall())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(
            Reflow(
                (Cell(left, 0, 0, narrow_height=200), Cell(self.front, 0, 1, narrow_height=520)),
                columns=(2, 5),
                rows=(1,),
            )
        )

    def _recall(self) -> QWidget:
        self._keys = Flow(self.answers)
        here = QWidget()
        lying = QVBoxLayout(here)
        lying.setContentsMargins(0, 6, 0, 0)
        lying.setSpacing(6)
        lying.addWidget(self.here, 2)
        lying.addWidget(self.bags, 3)
        lying.addWidget(Flow([self.withdraw, self.return_bag]))
        self.here.setMinimumHeight(90)
        for table in (self.bags, self.calls, self.done):
            table.setMinimumHeight(112)
        for place, page in enumerate((here, _page(self.calls), _page(self.done))):
            self.tabs.insertTab(place, page, "")
            self.tabs.setTabToolTip(place, f"Ctrl+{place + 1}")
        self.tabs.setCurrentIndex(self._presenter.part.value)
        self.tabs.fit()
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.write)
        foot.addWidget(self.copy)
        foot.addWidget(self.copy_building)
        foot.addWidget(self.close_reason, 1)
        foot.addWidget(self.close_recall)
        progress = QHBoxLayout()
        progress.setSpacing(12)
        progress.addWidget(self.progress)
        progress.addWidget(self.bar, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.details)
        column.addLayout(progress)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.goods)
        column.addWidget(self._keys)
        column.addLayout(foot)
        column.addWidget(self.close_note)
        return whole


def _page(table: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 6, 0, 0)
    column.addWidget(table)
    return page


def _next_to(table: CallTable, household: str) -> str:
    """The household below the one that leaves the list, or above where it is the last."""
    names = [row.household for row in table.rows()]
    place = names.index(household)
    others = names[place + 1 : place + 2] or names[max(0, place - 1) : place]
    return others[0] if others else ""


def _press(call: Callable[[int], None], key: int) -> Callable[[], None]:
    return lambda: call(key)
