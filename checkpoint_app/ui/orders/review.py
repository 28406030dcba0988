"""A draft as rows for the eye: its orders, their lines, what becomes of recorded ones, what is wrong. No desk, no widget."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from checkpoint_app.domain import money, quantities
from checkpoint_app.domain.facts import OrderLine
from checkpoint_app.intake.drafts import Draft, DraftOrder
from checkpoint_app.intake.problems import problem_text
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.orders.problem_rows import ProblemRow, problem_rows
from checkpoint_app.ui.texts import Names
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One order of the draft. `ticked`: it will be recorded. `asked`: so many questions about it are open. What only a
    drawn line needs is worked out when it is drawn: a draft may have thousands."""

    order: str
    number: str
    state: str
    mark: Mark
    ticked: bool
    asked: int
    draft: DraftOrder = field(compare=False, repr=False)
    names: Names = field(compare=False, repr=False)

    @property
    def address(self) -> str:
        household = self.draft.request.household
        return self.names.address(household) if household else translate("Orders", "which?")

    @property
    def merchant(self) -> str:
        return self.names.merchant(self.draft.request.merchant)

    @property
    def items(self) -> str:
        return _items(self.draft, self.names)

    @property
    def amount(self) -> str:
        return money.text(self.amount_fen)

    @property
    def amount_fen(self) -> int:
        return sum(money.times(line.price_fen, line.quantity) for line in self.draft.request.lines)


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line of an order as it would be recorded. `line` is its index there, -1 for one that is taken off the order."""

    line: int
    key: str
    item: str
    quantity: str
    amount: str
    mark: Mark | None
    words: str


def review_row(draft: DraftOrder, *, ticked: bool, left_out: bool, fixed: bool, names: Names) -> ReviewRow:
    """`fixed`: goods were shared out for it, so that it cannot be changed any more."""
    state, mark = (translate("Orders", "shared out"), Mark.HELD) if fixed else _state(draft, ticked, left_out)
    request = draft.request
    return ReviewRow(request.order, request.number, state, mark, ticked, len(draft.questions), draft, names)


def line_rows(draft: DraftOrder, names: Names) -> list[LineRow]:
    """The order's lines; of one that changes also what is taken off, and what each quantity was."""
    asked = {question.line for question in draft.questions}
    before = _quantities(draft.change.before.lines) if draft.change and draft.status == "amended" else None
    rows = []
    for place, line in enumerate(draft.request.lines):
        mark, words = (Mark.NOTICE, translate("Orders", "asked about")) if place in asked else (None, line.note)
        quantity = _quantity(line.quantity, line.unit)
        if before is not None and place not in asked:
            was = before.get((line.sku, line.unit))
            if was is None:
                mark, words = Mark.OVER, translate("Orders", "added")
            elif was != line.quantity:
                mark, words = Mark.NOTICE, translate("Orders", "changed")
                quantity = translate("Orders", "{before} → {after}").format(
                    before=_quantity(was, line.unit), after=quantity
                )
        elif draft.status == "withdrawn":
            mark, words = Mark.VOID, ""
        amount = money.text(money.times(line.price_fen, line.quantity))
        rows.append(LineRow(place, str(place), names.product(line.sku), quantity, amount, mark, words))
    if before is not None:
        now = _quantities(draft.request.lines)
        rows += [
            LineRow(-1, f"off {sku} {unit}", names.product(sku), _quantity(was, unit), "", Mark.VOID, _taken_off())
            for (sku, unit), was in before.items()
            if (sku, unit) not in now
        ]
    return rows


def doubt_words(draft: DraftOrder, *, fixed: bool = False) -> str:
    """What has to be looked at that no question asks, a line each; then what the source says of a change."""
    asked = [question.reason for question in draft.questions]
    lines = [problem_text(doubt) for doubt in draft.doubts if doubt.reason not in asked]
    if fixed:
        lines.append(
            translate(
                "Orders", "Changed in the list, but its goods were shared out or it was cancelled: it stays as it is."
            )
        )
    elif draft.status == "withdrawn":
        lines.append(
            translate("Orders", "Recorded, and not in the list any more, or struck out: it will be withdrawn.")
        )
    if draft.request.note:
        lines.append(translate("Orders", "Note: {note}").format(note=draft.request.note))
    if draft.request.needs:
        needs = translate("Orders", ", ").join(map(need_word, draft.request.needs))
        lines.append(translate("Orders", "Needs: {needs}").format(needs=needs))
    return "\n".join(lines)


def need_word(need: str) -> str:
    """One of reference.NEEDS in words; an unknown one as it is."""
    match need:
        case "elderly":
            return translate("Orders", "elderly")
        case "infant":
            return translate("Orders", "infant")
        case "mobility":
            return translate("Orders", "hard to walk")
        case "medicine":
            return translate("Orders", "needs medicine")
        case _:
            return need


def review_problems(draft: Draft) -> list[ProblemRow]:
    """What is wrong, row by row; then the orders of several rows that wait for one of them to be mended."""
    wrong = problem_rows(draft.problems)
    held = [
        ProblemRow(
            len(wrong) + place,
            each.rows[0] if each.rows else 0,
            translate("Orders", "{file}, order {number}").format(file=draft.file, number=each.number),
            translate("Orders", "Not taken: rows {rows} belong together, and one of them is wrong.").format(
                rows=translate("Orders", ", ").join(map(str, each.rows))
            ),
        )
        for place, each in enumerate(draft.withheld)
        if len(each.rows) > 1
    ]
    return wrong + held


def _state(draft: DraftOrder, ticked: bool, left_out: bool) -> tuple[str, Mark]:
    if left_out:
        return translate("Orders", "left out"), Mark.VOID
    if ticked:
        match draft.status:
            case "amended":
                return translate("Orders", "to change"), Mark.OVER
            case "withdrawn":
                return translate("Orders", "to withdraw"), Mark.WRONG
            case _:
                return translate("Orders", "will be taken"), Mark.OK
    if draft.questions:
        return translate("Orders", "asked: {count}").format(count=len(draft.questions)), Mark.NOTICE
    if draft.doubts:
        return translate("Orders", "look at it"), Mark.NOTICE
    return translate("Orders", "left out"), Mark.VOID


def _items(draft: DraftOrder, names: Names) -> str:
    if draft.change is None or draft.status != "amended":
        return translate("Orders", ", ").join(
            f"{names.product(line.sku)} {_quantity(line.quantity, line.unit)}" for line in draft.request.lines
        )
    before, after = _quantities(draft.change.before.lines), _quantities(draft.request.lines)
    words = []
    for sku, unit in dict.fromkeys((*before, *after)):
        was, now = before.get((sku, unit)), after.get((sku, unit))
        if was == now:
            continue
        name = names.product(sku)
        if was is None and now is not None:
            words.append(f"+ {name} {_quantity(now, unit)}")
        elif was is not None and now is None:
            words.append(f"− {name} {_quantity(was, unit)}")
        elif was is not None and now is not None:
            words.append(f"{name} {_quantity(was, unit)} → {_quantity(now, unit)}")
    return translate("Orders", ", ").join(words) or translate("Orders", "another note")


def _quantities(lines: tuple[OrderLine, ...]) -> dict[tuple[str, str], Decimal]:
    sums: dict[tuple[str, str], Decimal] = {}
    for line in lines:
        sums[line.sku, line.unit] = sums.get((line.sku, line.unit), Decimal(0)) + line.quantity
    return sums


def _quantity(quantity: Decimal, unit: str) -> str:
    return f"{quantities.text(quantity)}{unit}"


def _taken_off() -> str:
    return translate("Orders", "taken off")
