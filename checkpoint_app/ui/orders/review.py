"""A draft as rows for the eye: its orders, what is wrong with it, what to look at. Knows no desk and no widget."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.domain import money, quantities
from checkpoint_app.intake.drafts import Draft, DraftOrder
from checkpoint_app.intake.problems import problem_text
from checkpoint_app.ui.marks import Mark
from checkpoint_app.ui.orders.problem_rows import ProblemRow, problem_rows
from checkpoint_app.ui.texts import Names
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One order of the draft. `ticked`: it will be taken. `is_new`: it is not recorded yet, so it can be taken."""

    order: str
    number: str
    address: str
    merchant: str
    items: str
    amount: str
    amount_fen: int
    state: str
    mark: Mark
    ticked: bool
    is_new: bool


def review_rows(draft: Draft, ticked: set[str], names: Names) -> list[ReviewRow]:
    """The draft's orders, those to look at on top. Ticking one moves no row, so that the eye keeps its place."""
    doubtful_first = sorted(draft.orders, key=lambda each: each.status != "new" or not each.doubts)
    return [_row(each, each.request.order in ticked, names) for each in doubtful_first]


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


def order_details(order: DraftOrder, names: Names) -> str:
    """What to look at, the goods in full, and the text that they were read from; one below the other."""
    request = order.request
    lines = [problem_text(doubt) for doubt in order.doubts]
    lines.append(f"{request.number}  {names.address(request.household)}  {_items(order, names)}")
    lines.append(translate("Orders", "Written: {text}").format(text=" ".join(order.source_text.split())))
    return "\n".join(lines)


def _row(draft: DraftOrder, ticked: bool, names: Names) -> ReviewRow:
    request = draft.request
    amount = sum(money.times(line.price_fen, line.quantity) for line in request.lines)
    if draft.status == "already":
        state, mark = translate("Orders", "recorded"), Mark.WAITING
    elif ticked:
        state, mark = translate("Orders", "will be taken"), Mark.OK
    elif draft.doubts:
        state, mark = translate("Orders", "look at it"), Mark.NOTICE
    else:
        state, mark = translate("Orders", "left out"), Mark.VOID
    return ReviewRow(
        order=request.order,
        number=request.number,
        address=names.address(request.household),
        merchant=names.merchant(request.merchant),
        items=_items(draft, names),
        amount=money.text(amount),
        amount_fen=amount,
        state=state,
        mark=mark,
        ticked=ticked,
        is_new=draft.status == "new",
    )


def _items(draft: DraftOrder, names: Names) -> str:
    return translate("Orders", ", ").join(
        f"{names.product(line.sku)} {quantities.text(line.quantity)}{line.unit}" for line in draft.request.lines
    )
