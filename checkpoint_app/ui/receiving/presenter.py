"""What Receiving does: chooses a delivery, counts its goods, finishes the count. Knows the desk, no widget."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.desk import Desk
from checkpoint_app.domain import quantities, times, tokens
from checkpoint_app.domain.commands import CountGoods, FinishCount, SetCount
from checkpoint_app.domain.facts import GOOD
from checkpoint_app.domain.outcomes import (
    BadQuantity,
    BelowZero,
    CountAlreadyFinished,
    Done,
    NothingCounted,
    Reason,
    ReasonMissing,
    Refused,
)
from checkpoint_app.domain.state import Delivery, DeliveryLine, DeliveryStage
from checkpoint_app.ui.actions_presenter import ActionsPresenter
from checkpoint_app.ui.answer import Answer, Kind, notice, ok, refusal, refused, wrong_scan
from checkpoint_app.ui.receiving import answers
from checkpoint_app.ui.receiving.arrivals import Arrivals
from checkpoint_app.ui.receiving.rows import (
    CountRow,
    DeliveryRow,
    SummaryLine,
    summary,
)
from checkpoint_app.ui.texts import Names, local_moment, reason_text
from checkpoint_app.words import translate

# What this station records, and so can take back.
KINDS = frozenset({"delivery.arrived", "delivery.counted", "delivery.count_finished"})
# More vehicles than a checkpoint meets in a day and the days that it may have left open.
_RECENT = 40


@dataclass(frozen=True, slots=True)
class CountComplaints:
    """What is wrong, field by field; empty where nothing is."""

    count: str = ""
    reason: str = ""


class ReceivingPresenter:
    """The station's state. It outlives its views; call `reload` before the first look and after each change of data."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self.actions = ActionsPresenter(desk, names, KINDS)
        self.arrivals = Arrivals(desk, names)
        self.arriving = False
        self.finding = ""
        self.only_differences = False
        self.finishing = False
        self.item = ""
        self.condition = GOOD
        self.typed = ""
        self.why = ""
        self.complaints = CountComplaints()
        self._chosen = ""
        self._deliveries: dict[str, Delivery] = {}
        self._lines: dict[str, DeliveryLine] = {}
        self._place: dict[str, int] = {}
        self._codes: dict[str, str] = {}

    # what is shown

    def reload(self) -> None:
        """Read again what the screen shows. Raises KnownError."""
        queries = self._desk.queries
        today = self._desk.now().astimezone().date()
        self._deliveries = {
            each.delivery: each
            for each in queries.deliveries(_RECENT)
            if each.delivery == self._chosen
            or not each.released_at
            or times.parse_utc(each.arrived_at).astimezone().date() == today
        }
        if self._chosen not in self._deliveries:
            self._chosen = self._next_to_count()
            self._forget_item()
        self.finishing = self.finishing and self.is_counting
        products = queries.reference.products()
        self._place = {sku: place for place, sku in enumerate(products)}
        self._read_lines()
        self._codes = {sku.casefold(): sku for sku in (*self._lines, *products)}

    @property
    def delivery(self) -> Delivery | None:
        """The delivery that is counted or looked at; None while there is none."""
        return self._deliveries.get(self._chosen)

    @property
    def is_counting(self) -> bool:
        return self.delivery is not None and self.delivery.stage is DeliveryStage.COUNTING

    def title(self) -> str:
        """The merchant and the plate of the delivery."""
        found = self.delivery
        return f"{self._names.merchant(found.merchant)} · {found.plate}" if found else ""

    def deliveries(self) -> list[DeliveryRow]:
        """The day's vehicles, and older ones whose goods are still held; latest first."""
        return [
            DeliveryRow(
                each.delivery,
                self._names.merchant(each.merchant),
                each.plate,
                local_moment(each.arrived_at, self._desk.now()),
                each.stage,
            )
            for each in self._deliveries.values()
        ]

    def rows(self) -> list[CountRow]:
        """The purchase list beside the counts, in the catalogue's order.

        While somebody looks for an item, the catalogue's others that fit stand below, so that they can be counted too.
        """
        if self.delivery is None:
            return []
        rows = self._listed()
        words = self.finding.casefold().split()
        if words:
            rows += self._unlisted()
            rows = [row for row in rows if all(word in f"{row.name} {row.sku}".casefold() for word in words)]
        elif self.finishing:
            rows = [row for row in rows if row.differs] or rows
        elif self.only_differences:
            rows = [row for row in rows if row.differs]
        return rows

    def current(self) -> CountRow | None:
        """The chosen item."""
        line = self._lines.get(self.item)
        if line is not None:
            return self._row(line)
        product = self._desk.queries.reference.products().get(self.item)
        return self._row(_nothing_of(product.sku, product.unit)) if product and self.delivery is not None else None

    def summary(self) -> tuple[SummaryLine, ...]:
        """What finishing the count would say of the load."""
        return summary(self._listed())

    def next_words(self) -> str:
        """What comes after the count of the chosen delivery; empty while it is counted."""
        found = self.delivery
        match None if found is None else found.stage:
            case None | DeliveryStage.COUNTING:
                return ""
            case DeliveryStage.COUNTED | DeliveryStage.DISINFECTING:
                return translate(
                    "Receiving", "Count finished at {time}. The goods are held until they are disinfected."
                ).format(time=self._finished_at())
            case DeliveryStage.RELEASED | DeliveryStage.ALLOCATED:
                return translate("Receiving", "Count finished at {time}. The goods are released.").format(
                    time=self._finished_at()
                )

    @property
    def next_station(self) -> str:
        """Where the chosen delivery goes on."""
        return "packing" if self.delivery is not None and self.delivery.released_at else "disinfection"

    # what is done

    def receive(self) -> Answer:
        """Record the vehicle of the arrival form and turn to its goods."""
        before = self.arrivals.last
        answer = self.arrivals.receive()
        if self.arrivals.last != before:
            self.arriving = False
            self._chosen = self.arrivals.last
            self.finding = ""
            self.only_differences = False
            self._forget_item()
            self.reload()
        return answer

    def choose(self, delivery: str) -> None:
        """Turn to another delivery. Raises KnownError."""
        if delivery != self._chosen:
            self._chosen = delivery
            self._forget_item()
            self._read_lines()

    def choose_item(self, sku: str) -> None:
        """Turn to another item; what was typed for the one before is forgotten, and goods are good again."""
        if sku != self.item:
            self._forget_item()
            self.item = sku

    def choose_condition(self, condition: str) -> None:
        """What is counted next on the chosen item is good, damaged or refused."""
        self.condition = condition
        self.complaints = CountComplaints()

    def type_count(self, text: str) -> None:
        """What stands in the count field now."""
        self.typed = text
        self.complaints = dataclasses.replace(self.complaints, count="")

    def explain(self, text: str) -> None:
        """Why the chosen item is damaged or refused."""
        self.why = text
        self.complaints = dataclasses.replace(self.complaints, reason="")

    def scanned(self, code: str) -> Answer:
        """Count one good piece of what was scanned, whatever item was chosen."""
        if not isinstance(tokens.decode(code), tokens.ForeignCode):
            return wrong_scan(code, self._desk.checkpoint)
        sku = self._codes.get(code.strip().casefold())
        if sku is None:
            return answers.unknown(code.strip())
        if self.delivery is None:
            return answers.no_vehicle()
        was_for_other = self.condition != GOOD and self.item == sku
        self.choose_item(sku)
        self.choose_condition(GOOD)
        answer = self._do(CountGoods(self._chosen, sku, GOOD, Decimal(1)))
        return answers.said_good(answer) if was_for_other and answer.kind is not Kind.REFUSED else answer

    def add_one(self) -> Answer:
        """One more of the chosen item in the chosen condition."""
        if not self.item:
            return answers.no_item()
        return self._do(CountGoods(self._chosen, self.item, self.condition, Decimal(1), self.why))

    def set_count(self) -> Answer:
        """What was typed is the total of the chosen item in the chosen condition."""
        if not self.item:
            return answers.no_item()
        try:
            total = quantities.parse(self.typed)
        except quantities.NotAQuantity:
            words = (
                translate("Receiving", "“{text}” is not a number. Type digits, such as 12 or 2.5.").format(
                    text=self.typed
                )
                if self.typed.strip()
                else translate("Receiving", "Type the total first, then press Enter.")
            )
            self.complaints = CountComplaints(count=words)
            return refused(translate("Receiving", "Nothing was counted."), words)
        return self._do(SetCount(self._chosen, self.item, self.condition, total, self.why))

    def as_ordered(self) -> Answer:
        """As many good ones of the chosen item came as were ordered.

        There is none for the whole list: one key for a lorry would make the count a formality, and what is short or
        spoiled would be found at the residents' doors. One item at a time, somebody has to look at it.
        """
        row = self.current()
        if row is None:
            return answers.no_item()
        self.choose_condition(GOOD)
        return self._do(SetCount(self._chosen, self.item, GOOD, row.line.ordered))

    def ask_finish(self) -> Answer:
        """The first press: show the summary. Nothing is recorded."""
        if self.delivery is None:
            return answers.no_vehicle()
        if self.delivery.count_finished_at:
            return refusal(CountAlreadyFinished(self.delivery.count_finished_at), self._names)
        if not any(line.came for line in self._lines.values()):
            return refusal(NothingCounted(), self._names)
        self.finishing = True
        self.finding = ""
        differing = sum(1 for row in self._listed() if row.differs)
        detail = translate("Receiving", "Nothing was recorded yet. Enter finishes the count, Esc goes on counting.")
        if not differing:
            return notice(translate("Receiving", "Everything as ordered. Finish the count?"), detail)
        return notice(
            translate("Receiving", "Items that differ: {count}. Finish the count?").format(count=differing), detail
        )

    def finish(self) -> Answer:
        """The second press: the count is finished, and what is missing is short."""
        match self._desk.do(FinishCount(self._chosen)):
            case Refused(reason=reason):
                self.finishing = False
                return refusal(reason, self._names)
            case Done():
                self._forget_item()
                self.finding = ""
                self.reload()
                return ok(
                    translate("Receiving", "Count finished."),
                    translate("Receiving", "{delivery}: the goods are held. Next: disinfection (Enter).").format(
                        delivery=self.title()
                    ),
                )

    def go_on_counting(self) -> None:
        """Leave the summary without finishing."""
        self.finishing = False

    # inside

    def _do(self, command: CountGoods | SetCount) -> Answer:
        """Record a count and say how its item stands now."""
        match self._desk.do(command):
            case Refused(reason=reason):
                self.complaints = self._complaints(reason)
                return refusal(reason, self._names)
            case Done(facts=facts):
                self._forget_typing()
                line = self._desk.queries.delivery_line(command.delivery, command.sku)
                if line is not None:
                    self._lines[line.sku] = line
                row = self.current()
                assert row is not None, "an item that was just counted"
                return answers.counted(row, command.condition, is_new=bool(facts))

    def _complaints(self, reason: Reason) -> CountComplaints:
        match reason:
            case ReasonMissing():
                return CountComplaints(reason=translate("Receiving", "Say why: choose a reason or type one."))
            case BadQuantity() | BelowZero():
                return CountComplaints(count=reason_text(reason, self._names))
            case _:
                return CountComplaints()

    def _row(self, line: DeliveryLine) -> CountRow:
        return CountRow(
            line,
            self._names.product(line.sku),
            self._desk.queries.reference.is_cold(line.sku),
            closed=self.finishing or not self.is_counting,
        )

    def _listed(self) -> list[CountRow]:
        lines = [line for line in self._lines.values() if line.ordered or line.came]
        lines.sort(key=lambda line: self._place.get(line.sku, len(self._place)))
        return [self._row(line) for line in lines]

    def _unlisted(self) -> list[CountRow]:
        products = self._desk.queries.reference.products().values()
        listed = {row.sku for row in self._listed()}
        return [self._row(_nothing_of(each.sku, each.unit)) for each in products if each.sku not in listed]

    def _next_to_count(self) -> str:
        counting = [each.delivery for each in self._deliveries.values() if each.stage is DeliveryStage.COUNTING]
        return next(iter((*counting, *self._deliveries)), "")

    def _read_lines(self) -> None:
        self._lines = {line.sku: line for line in self._desk.queries.delivery_lines(self._chosen)}

    def _forget_item(self) -> None:
        self.item = ""
        self.condition = GOOD
        self.why = ""
        self._forget_typing()

    def _forget_typing(self) -> None:
        self.typed = ""
        self.finishing = False
        self.complaints = CountComplaints()

    def _finished_at(self) -> str:
        found = self.delivery
        return local_moment(found.count_finished_at, self._desk.now()) if found else ""


def _nothing_of(sku: str, unit: str) -> DeliveryLine:
    nothing = Decimal(0)
    return DeliveryLine(sku, unit, nothing, nothing, nothing, nothing)
