"""Deliveries to choose from, and who would get what of one by which rule, in words. Knows the desk, no screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from checkpoint_app.db.queries import Queries
from checkpoint_app.desk import Desk
from checkpoint_app.domain.outcomes import Refused
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.rules.allocation import RULES, Share
from checkpoint_app.domain.state import Delivery
from checkpoint_app.ui.answer import Answer, refusal
from checkpoint_app.ui.packing.held import held_parts
from checkpoint_app.ui.packing.needs import needs_words
from checkpoint_app.ui.texts import Names, local_moment
from checkpoint_app.words import translate

_LISTED = 40
# Older ones are looked into for something left to pack only this far: a look costs as much as a list of households.
_LOOKED_INTO = 4


@dataclass(frozen=True, slots=True)
class DeliveryChoice:
    """A delivery in the list of choices, with what is held of it. One that is being counted cannot be chosen."""

    delivery: str
    words: str
    is_counting: bool


@dataclass(frozen=True, slots=True)
class ShortLine:
    """Somebody would get less than was ordered. `was` is what the rule before would give, where that is something else."""

    order: str
    line: int
    address: str
    item: str
    unit: str
    ordered: Decimal
    gets: Decimal
    need: str = ""
    note: str = ""
    why: str = ""
    was: Decimal | None = None

    @property
    def short(self) -> Decimal:
        return self.ordered - self.gets

    @property
    def words(self) -> tuple[str, str, str]:
        """Ordered, gets and short as they are shown."""
        return quantity_text(self.ordered), quantity_text(self.gets), quantity_text(self.short)


@dataclass(frozen=True, slots=True)
class SharePreview:
    """How many orders would be filled, and each line that would be short. `change` says what another rule would change."""

    wholly: int
    in_part: int
    not_at_all: int
    lines: tuple[ShortLine, ...]
    change: str = ""


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """A rule to share out by; `households` would get less than they ordered."""

    rule: str
    name: str
    households: int


class Sharing:
    """What each rule would do with one delivery, the rule that is chosen, and the one that was before."""

    def __init__(self, desk: Desk, names: Names) -> None:
        self._desk = desk
        self._names = names
        self._shares: dict[str, tuple[Share, ...]] = {}
        self._problem: Answer | None = None
        self._before = ""
        self.rule = next(iter(RULES))

    def look(self, delivery: str) -> None:
        """Look again at what would happen now. Raises KnownError."""
        found = self._desk.preview_allocations(delivery)
        self._shares = {} if isinstance(found, Refused) else found
        self._problem = refusal(found.reason, self._names) if isinstance(found, Refused) else None

    def choose(self, rule: str) -> None:
        """Share out by another rule from now on."""
        if rule != self.rule:
            self._before, self.rule = self.rule, rule

    def choices(self) -> list[RuleChoice]:
        """The rules, each with how many households would come short by it."""
        return [
            RuleChoice(
                rule,
                rule_name(rule),
                len({share.order.household for share in self._shares.get(rule, ()) if share.is_short}),
            )
            for rule in RULES
        ]

    def preview(self) -> SharePreview | Answer:
        """Who would get what by the chosen rule; or, in words, why nothing can be shared out."""
        if self._problem is not None:
            return self._problem
        shares = self._shares.get(self.rule, ())
        was = _given(self._shares.get(self._before, ()))
        short = [share for share in shares if share.is_short]
        return SharePreview(
            wholly=len(shares) - len(short),
            in_part=sum(any(line.given for line in share.lines) for share in short),
            not_at_all=sum(not any(line.given for line in share.lines) for share in short),
            lines=self._short_lines(short, shares, was),
            change=self._change(shares, was),
        )

    def _short_lines(
        self, short: Sequence[Share], shares: Sequence[Share], was: Mapping[tuple[str, int], Decimal]
    ) -> tuple[ShortLine, ...]:
        came = _totals(shares)
        lines: list[ShortLine] = []
        for share in short:
            order = share.order
            for line in share.lines:
                ordered = order.lines[line.line]
                before = was.get((order.order, line.line), line.given)
                if not line.short:
                    continue
                lines.append(
                    ShortLine(
                        order=order.order,
                        line=line.line,
                        address=self._names.address(order.household),
                        item=self._names.product(ordered.sku),
                        unit=ordered.unit,
                        ordered=ordered.quantity,
                        gets=line.given,
                        need=needs_words(order.needs),
                        note=" · ".join(note for note in (ordered.note, order.note) if note),
                        why=_why(self.rule, line.given, *came[ordered.sku], ordered.unit),
                        was=before if before != line.given else None,
                    )
                )
        return tuple(lines)

    def _change(self, shares: Sequence[Share], was: Mapping[tuple[str, int], Decimal]) -> str:
        if not was:
            return ""
        more: set[str] = set()
        less: set[str] = set()
        for share in shares:
            for line in share.lines:
                change = line.given - was.get((share.order.order, line.line), line.given)
                if change:
                    (more if change > 0 else less).add(share.order.household)
        return translate(
            "Packing", "Against “{rule}”: {more} households get more of something, {less} get less."
        ).format(rule=rule_name(self._before), more=len(more), less=len(less))


def rule_name(rule: str) -> str:
    """What people call a rule (allocation.RULES)."""
    match rule:
        case "first_come":
            return translate("Packing", "First come")
        case "need_first":
            return translate("Packing", "By need")
        case "proportional":
            return translate("Packing", "In proportion")
        case "equal":
            return translate("Packing", "The same for all")
        case _:
            return rule


def rule_words(rule: str) -> str:
    """How a rule goes about it."""
    match rule:
        case "first_come":
            return translate(
                "Packing", "In order of ordering, whole lines first; what is left of an item goes in part to the next."
            )
        case "need_first":
            return translate(
                "Packing",
                "Medicine, infants, people who cannot walk far, the elderly, then all others. "
                "This order of urgency is the program's own: ask the district.",
            )
        case "proportional":
            return translate(
                "Packing", "Each line gets its part of what came, in whole units; weighed goods in halves."
            )
        case "equal":
            return translate("Packing", "Every household gets the same of an item, up to what it ordered.")
        case _:
            return ""


def choices(desk: Desk, names: Names) -> list[DeliveryChoice]:
    """This checkpoint's deliveries, latest first."""
    found: list[DeliveryChoice] = []
    now = desk.now()
    for delivery in desk.queries.deliveries(_LISTED):
        words = translate("Packing", "{time} {merchant} {plate} · {state}").format(
            time=local_moment(delivery.arrived_at, now),
            merchant=names.merchant(delivery.merchant),
            plate=delivery.plate,
            state=_state(delivery, desk),
        )
        found.append(DeliveryChoice(delivery.delivery, words, not delivery.count_finished_at))
    return found


def next_to_pack(queries: Queries) -> str:
    """The latest delivery that is counted and not completely packed; else the latest that is counted; else none."""
    counted = [each for each in queries.deliveries(_LISTED) if each.count_finished_at]
    for each in counted[:_LOOKED_INTO]:
        if not each.allocated_at or any(row.items_to_pack for row in queries.household_goods(each.delivery)):
            return each.delivery
    return counted[0].delivery if counted else ""


def _given(shares: Iterable[Share]) -> dict[tuple[str, int], Decimal]:
    return {(share.order.order, line.line): line.given for share in shares for line in share.lines}


def _totals(shares: Iterable[Share]) -> dict[str, tuple[Decimal, Decimal]]:
    """Given and ordered, by item."""
    totals: dict[str, tuple[Decimal, Decimal]] = {}
    for share in shares:
        for line, ordered in zip(share.lines, share.order.lines, strict=True):
            gave, wanted = totals.get(ordered.sku, (Decimal(0), Decimal(0)))
            totals[ordered.sku] = gave + line.given, wanted + ordered.quantity
    return totals


def _why(rule: str, gets: Decimal, came: Decimal, ordered: Decimal, unit: str) -> str:
    if not came:
        return translate("Packing", "None of it came.")
    match rule:
        case "need_first":
            return translate("Packing", "Went to greater need or earlier orders.")
        case "proportional" | "equal":
            return translate("Packing", "{came} of {ordered} {unit} came.").format(
                came=quantity_text(came), ordered=quantity_text(ordered), unit=unit
            )
        case _:
            if gets:
                return translate("Packing", "Gets the rest, after whole lines.")
            return translate("Packing", "Went to earlier orders and whole lines.")


def _state(delivery: Delivery, desk: Desk) -> str:
    if not delivery.count_finished_at:
        return translate("Packing", "held: still being counted")
    shared = translate("Packing", "shared out") if delivery.allocated_at else translate("Packing", "to share out")
    # What is released is not looked into: a recall shows on the page of its delivery.
    held = () if delivery.released_at else held_parts(desk.load_parts(delivery.delivery))
    if not held:
        return shared
    return translate("Packing", "{state} · held: {why}").format(state=shared, why=" · ".join(held))
