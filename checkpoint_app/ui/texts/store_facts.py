"""Each fact about storage zones, what lies in them, and temperatures as one sentence."""

from __future__ import annotations

from checkpoint_app.domain import facts as f
from checkpoint_app.ui.texts.goods_words import lot_words
from checkpoint_app.ui.texts.names import Names
from checkpoint_app.words import translate

StoreFact = f.GoodsStored | f.ZoneDrawn | f.ZoneRemoved | f.TemperaturesRead


def store_text(fact: StoreFact, names: Names) -> str:
    """What happened, in one sentence, with names for ids."""
    match fact:
        case f.GoodsStored(sku=sku, batch=batch):
            return translate("Facts", "Put into storage: {lot}.").format(lot=lot_words(sku, batch, names))
        case f.ZoneDrawn(name=name):
            return translate("Facts", "Storage zone drawn: {name}.").format(name=name)
        case f.ZoneRemoved():
            return translate("Facts", "A storage zone was removed.")
        case f.TemperaturesRead(readings=readings):
            return translate("Facts", "Temperatures recorded. Readings: {count}.").format(count=len(readings))
