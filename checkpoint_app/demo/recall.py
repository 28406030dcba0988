"""A recall in the middle of the model day's deliveries: its goods are held at once, households are called, it ends well."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from checkpoint_app.desk import Desk
from checkpoint_app.domain import commands, tokens
from checkpoint_app.domain.commands import Command
from checkpoint_app.domain.facts import RecalledLot, RecallOpened
from checkpoint_app.domain.outcomes import Done, Refused
from checkpoint_app.domain.state import BagState
from checkpoint_app.reports.recall_list import notice_text, write_call_list
from checkpoint_app.reports.trace_report import write_trace
from checkpoint_app.words import translate

ITEM = "MEA-NIUROU"


class Recall:
    """What is done about one batch, by commands that must not be refused."""

    def __init__(self, desk: Desk, out: Path, do: Callable[[Command], Done]) -> None:
        self._desk = desk
        self._out = out
        self._do = do

    def run(self, checkpoint: str) -> Iterator[str]:
        """The batch that came last, wherever it came; a bag with it is refused at the door while the recall is open."""
        queries = self._desk.queries
        batch = next(lot.batch for lot in queries.trace.lots_of_item(ITEM) if lot.batch)
        lots = (RecalledLot("", ITEM, batch),)
        reason = translate("Demo", "positive sample reported by the district")
        source = translate("Demo", "district office")
        recall = self._do(commands.OpenRecall(reason, source, lots)).facts[0]
        assert isinstance(recall, RecallOpened)
        trace = queries.trace.forward(lots)
        for path in write_trace(queries, trace, self._out, made_at=self._desk.now()).paths:
            yield translate("Demo", "Trace: {file}.").format(file=path.name)
        waiting = next(each for each in trace.bags if each.state is BagState.WAITING)
        if not isinstance(self._desk.do(commands.HandOverBag(tokens.encode(checkpoint, waiting.bag))), Refused):
            raise RuntimeError("a bag with recalled goods was handed over")
        progress = queries.recalls.progress(recall.recall)
        assert progress is not None
        for path in write_call_list(queries, progress, self._out, made_at=self._desk.now()).paths:
            yield translate("Demo", "Call list: {file}.").format(file=path.name)
        (self._out / "recall-notice.txt").write_text(notice_text(queries, progress.recall), encoding="utf-8")
        concerned = tuple(dict.fromkeys(each.household for each in trace.bags if each.is_with_household))
        for number, household in enumerate(concerned):
            self._do(commands.AnswerRecall(recall.recall, household, "eaten" if number % 3 else "returned"))
        yield translate(
            "Demo", "Recall of batch {batch}: bags {bags}, households that have it {households}, all answered."
        ).format(batch=batch, bags=len(trace.bags), households=len(concerned))
        self._do(commands.CloseRecall(recall.recall, translate("Demo", "the second test was negative")))
