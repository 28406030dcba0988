"""Counts of a load, lots, packing lists, tally sheets and codes: what the rules look at. Writes nothing."""

from __future__ import annotations

from checkpoint_app.decisions import loads
from checkpoint_app.decisions.look import Decision, Look
from checkpoint_app.domain import commands, sheets
from checkpoint_app.domain.outcomes import Refused
from checkpoint_app.domain.rules import counting, lots, release

CountCommand = (
    commands.ReadPackingList
    | commands.CountGoods
    | commands.SetCount
    | commands.DescribeLot
    | commands.SayInstead
    | commands.BindBarcode
    | commands.PrintTally
    | commands.EnterTally
    | commands.FinishCount
    | commands.SendBack
)


def decide(command: CountCommand, look: Look) -> Decision:
    """Facts, or a refusal with its reason."""
    queries = look.queries
    match command:
        case commands.CountGoods(delivery=delivery, sku=sku) | commands.SetCount(delivery=delivery, sku=sku):
            so_far = queries.lots.counted(delivery, sku, command.batch.strip(), command.condition)
            return counting.count(command, queries.delivery(delivery), so_far, _unit(look, delivery, sku))
        case commands.DescribeLot(delivery=delivery, sku=sku):
            return lots.describe(command, queries.delivery(delivery), _unit(look, delivery, sku))
        case commands.ReadPackingList(delivery=delivery):
            found = queries.delivery(delivery)
            return lots.read_packing_list(command, found, lambda sku: _unit(look, delivery, sku))
        case commands.SayInstead(delivery=delivery):
            return counting.say_instead(command, queries.delivery(delivery), queries.delivery_lines(delivery))
        case commands.BindBarcode(barcode=code, sku=sku):
            bound = queries.lots.barcode(code.strip())
            known = sku in queries.reference.products()
            return lots.bind(command, known=known, bound=(bound.sku, bound.quantity) if bound else None)
        case commands.PrintTally():
            return _print_tally(command, look)
        case commands.EnterTally():
            return _enter_tally(command, look)
        case commands.FinishCount():
            return _finish(command, look)
        case commands.SendBack(delivery=delivery):
            protocols = queries.hygiene.protocols()
            return counting.send_back(
                queries.delivery(delivery),
                delivery,
                queries.delivery_lines(delivery),
                queries.lots.lots(delivery),
                protocols.tolerance_permille if protocols else 0,
            )


def _unit(look: Look, delivery: str, sku: str) -> str:
    """The unit in which the delivery counts an item: that of the order, else the catalogue's; empty where neither knows it."""
    line = look.queries.delivery_line(delivery, sku)
    if line is not None:
        return line.unit
    product = look.queries.reference.products().get(sku)
    return product.unit if product else ""


def _print_tally(command: commands.PrintTally, look: Look) -> Decision:
    queries = look.queries
    sheet = sheets.new_sheet(look.random_bytes(4))
    while queries.lots.tally(sheet) is not None:
        sheet = sheets.new_sheet(look.random_bytes(4))
    return counting.print_tally(
        command,
        checkpoint=look.checkpoint,
        merchant_known=command.merchant in queries.reference.merchants(),
        delivery=queries.delivery(command.delivery),
        sheet=sheet,
    )


def _enter_tally(command: commands.EnterTally, look: Look) -> Decision:
    queries = look.queries
    delivery = command.delivery
    sheet = sheets.read_sheet(command.sheet) or ""
    printed = queries.lots.tally(sheet)
    return counting.enter_tally(
        command,
        queries.delivery(delivery),
        entered_at=queries.lots.entered_sheet(sheet),
        printed_for=(printed.delivery, printed.merchant) if printed else None,
        so_far=lambda sku, batch, condition: queries.lots.counted(delivery, sku, batch, condition),
        unit_of=lambda sku: _unit(look, delivery, sku),
    )


def _finish(command: commands.FinishCount, look: Look) -> Decision:
    queries = look.queries
    delivery = command.delivery
    finished = counting.finish(
        command,
        queries.delivery(delivery),
        queries.delivery_lines(delivery),
        queries.seen_of(f"delivery:{delivery}"),
    )
    if isinstance(finished, Refused):
        return finished
    return (*finished, *release.free_at_once(delivery, loads.parts(queries, delivery, look.steady)))
