"""Each fact about a vehicle, its count and its lots as one sentence; what a supervisor let pass stands behind it."""

from __future__ import annotations

from checkpoint_app.domain import facts as f
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.domain.rules.counting import MORE_THAN_ORDERED
from checkpoint_app.ui.texts.goods_words import lot_words, stop_words
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.words import sentences, translate

GoodsFact = (
    f.VehicleArrived
    | f.PackingListRead
    | f.LotDescribed
    | f.GoodsCounted
    | f.TallyPrinted
    | f.TallyEntered
    | f.CountFinished
    | f.GoodsSentBack
    | f.GoodsReleased
    | f.BroughtInstead
    | f.BarcodeBound
    | f.RestKept
)


def goods_text(fact: GoodsFact, names: Names) -> str:
    """What happened, in one sentence, with names for ids."""
    match fact:
        case f.VehicleArrived() | f.CountFinished() | f.GoodsReleased() | f.GoodsSentBack():
            return _delivery(fact, names)
        case f.PackingListRead(delivery=delivery, lines=lines):
            return translate("Facts", "Packing list of {delivery} read. Lines: {count}.").format(
                delivery=names.delivery(delivery), count=len(lines)
            )
        case f.LotDescribed():
            return _described(fact, names)
        case f.GoodsCounted():
            return _counted(fact, names)
        case f.TallyPrinted(sheet=sheet, merchant=merchant, lines=lines):
            return translate("Facts", "Tally sheet {sheet} printed for {merchant}. Lines: {count}.").format(
                sheet=sheet, merchant=names.merchant(merchant), count=len(lines)
            )
        case f.TallyEntered(delivery=delivery, sheet=sheet, lines=lines):
            return translate("Facts", "Tally sheet {sheet} entered for {delivery}. Counts: {count}.").format(
                sheet=sheet, delivery=names.delivery(delivery), count=len(lines)
            )
        case f.BroughtInstead(delivery=delivery, sku=sku, instead_of=""):
            return translate("Facts", "In the place of nothing else: {product} of {delivery}.").format(
                product=names.product(sku), delivery=names.delivery(delivery)
            )
        case f.BroughtInstead(delivery=delivery, sku=sku, instead_of=instead_of):
            return translate("Facts", "In the place of {ordered}, {delivery} brought {product}.").format(
                delivery=names.delivery(delivery), product=names.product(sku), ordered=names.product(instead_of)
            )
        case f.BarcodeBound(barcode=barcode, sku=sku, quantity=quantity):
            return translate("Facts", "Code {code} stands for {quantity} × {product} from now on.").format(
                code=barcode, quantity=quantity_text(quantity), product=names.product(sku)
            )
        case f.RestKept(order=order, line=line, quantity=quantity, to=to):
            return translate(
                "Facts", "Comes later, as order {rest}: {quantity} of line {line} of order {order}."
            ).format(quantity=quantity_text(quantity), line=line + 1, order=names.order(order), rest=names.order(to))


def override_text(override: f.Override, names: Names) -> str:
    """What a supervisor let pass, and why; empty where nothing was stopped."""
    if not override.supervisor:
        return ""
    return translate("Facts", "{supervisor} let it pass ({stops}): {reason}").format(
        supervisor=names.volunteer(override.supervisor),
        stops=translate("Facts", ", ").join(stop_words(stop) for stop in override.stops),
        reason=override.reason,
    )


def _delivery(fact: f.VehicleArrived | f.CountFinished | f.GoodsReleased | f.GoodsSentBack, names: Names) -> str:
    match fact:
        case f.VehicleArrived(merchant=merchant, plate=plate, expected=expected):
            text = translate("Facts", "Vehicle {plate} of {merchant} arrived. Items on its purchase list: {count}.")
            text = text.format(plate=plate, merchant=names.merchant(merchant), count=len(expected))
            return sentences(text, override_text(fact.override, names))
        case f.CountFinished(delivery=delivery, later=later):
            text = translate("Facts", "Count finished: {delivery}.").format(delivery=names.delivery(delivery))
            rest = translate("Facts", "The rest comes later for: {products}.")
            separator = translate("Facts", ", ")
            return sentences(text, rest.format(products=separator.join(map(names.product, later))) if later else "")
        case f.GoodsReleased(delivery=delivery, partly=partly):
            text = (
                translate("Facts", "A part of the goods released: {delivery}.")
                if partly
                else translate("Facts", "Goods released: {delivery}.")
            )
            return sentences(text.format(delivery=names.delivery(delivery)), override_text(fact.override, names))
        case f.GoodsSentBack(delivery=delivery, lines=lines):
            return translate("Facts", "Goods sent back with {delivery}. Lines: {count}.").format(
                delivery=names.delivery(delivery), count=len(lines)
            )


def _described(fact: f.LotDescribed, names: Names) -> str:
    lot = lot_words(fact.sku, fact.batch, names)
    if fact.temperature:
        return translate("Facts", "Lot described: {lot}, {temperature} °C on arrival. Certificates: {count}.").format(
            lot=lot, temperature=fact.temperature, count=len(fact.certificates)
        )
    return translate("Facts", "Lot described: {lot}. Certificates: {count}.").format(
        lot=lot, count=len(fact.certificates)
    )


def _counted(fact: f.GoodsCounted, names: Names) -> str:
    product = lot_words(fact.sku, fact.batch, names)
    if not fact.quantity:
        return translate("Facts", "Counted: no {product} came.").format(product=product)
    if fact.condition == f.GOOD:
        text = translate("Facts", "Counted: {quantity} {unit} {product}, good.")
    elif fact.condition == f.DAMAGED:
        text = translate("Facts", "Counted: {quantity} {unit} {product}, damaged. {reason}")
    else:
        text = translate("Facts", "Counted: {quantity} {unit} {product}, refused. {reason}")
    sign = "+" if fact.quantity > 0 else ""
    return text.format(
        quantity=sign + quantity_text(fact.quantity), unit=fact.unit, product=product, reason=_reason(fact.reason)
    ).rstrip()


def _reason(reason: str) -> str:
    return translate("Facts", "More than was ordered.") if reason == MORE_THAN_ORDERED else reason
