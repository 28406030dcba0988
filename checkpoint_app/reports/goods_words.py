"""The words of goods for paper: conditions, certificates, health codes, ways to treat. Knows no table and no page."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from checkpoint_app.db.queries import Queries
from checkpoint_app.domain.facts import Certificate, ProtocolSet
from checkpoint_app.domain.quantities import text as quantity_text
from checkpoint_app.reports.tables import cell_text, local_time
from checkpoint_app.words import translate


def minute_text(utc: str) -> str:
    """`2021-11-03 08:30` by this machine's clock; empty for what has not happened."""
    return cell_text(local_time(utc))[:16] if utc else ""


def amount_text(quantity: Decimal, unit: str) -> str:
    """`2.5 斤`, kept on one line."""
    return f"{quantity_text(quantity)}\xa0{unit}"


def per_unit(amounts: Iterable[tuple[Decimal, str]]) -> str:
    """`10.5 斤, 5 盒`: quantities of different units are never added; `0` for nothing at all."""
    sums: dict[str, Decimal] = {}
    for quantity, unit in amounts:
        sums[unit] = sums.get(unit, Decimal(0)) + quantity
    texts = [amount_text(quantity, unit) for unit, quantity in sums.items() if quantity]
    return listed(texts) or "0"


def listed(parts: Iterable[str]) -> str:
    """One after the other, as the language in force parts them; what is empty is left out."""
    return translate("GoodsWords", ", ").join(filter(None, parts))


def celsius_text(degrees: str) -> str:
    """`-18.5 °C`; empty where nothing was measured."""
    return f"{degrees}\xa0°C" if degrees else ""


def tenths_text(tenths: int) -> str:
    """`-18.5 °C`, of tenths of a degree."""
    return celsius_text(quantity_text(Decimal(tenths) / 10))


def home_text(queries: Queries, household: str) -> str:
    """`碧园小区 3-2-501`: the compound and the address, and nobody's name."""
    found = queries.reference.household(household)
    compound = queries.reference.compounds().get(found.compound) if found else None
    return f"{compound.name if compound else ''} {queries.reference.address(household)}".strip()


def batch_cell(batch: str) -> str:
    """For a column of batches; a dash for goods without one."""
    return batch or "–"


def certificates_text(certificates: Iterable[Certificate]) -> str:
    """One a line, each with its number."""
    return "\n".join(f"{certificate_text(each.certificate)} {each.number}".strip() for each in certificates)


def certificate_text(certificate: str) -> str:
    match certificate:
        case "nucleic_acid":
            return translate("GoodsWords", "nucleic-acid test")
        case "customs":
            return translate("GoodsWords", "customs")
        case "origin":
            return translate("GoodsWords", "origin")
        case "disinfection":
            return translate("GoodsWords", "disinfection")
        case _:
            return certificate


def health_code_text(code: str) -> str:
    match code:
        case "green":
            return translate("GoodsWords", "green code")
        case "yellow":
            return translate("GoodsWords", "yellow code")
        case "red":
            return translate("GoodsWords", "red code")
        case _:
            return code


def back_text(condition: str) -> str:
    """Why something goes back with the driver, by its condition."""
    match condition:
        case "good":
            return translate("GoodsWords", "more than ordered")
        case "damaged":
            return translate("GoodsWords", "damaged")
        case "refused":
            return translate("GoodsWords", "refused")
        case _:
            return condition


def method_text(method: str) -> str:
    match method:
        case "spray":
            return translate("GoodsWords", "sprayed")
        case "wipe":
            return translate("GoodsWords", "wiped")
        case "soak":
            return translate("GoodsWords", "soaked")
        case "mist":
            return translate("GoodsWords", "misted")
        case _:
            return method


def target_text(target: str) -> str:
    """What was treated: "load", or one of facts.TARGETS."""
    match target:
        case "load":
            return translate("GoodsWords", "load")
        case "vehicle":
            return translate("GoodsWords", "vehicle")
        case "pallet":
            return translate("GoodsWords", "pallet")
        case "bag":
            return translate("GoodsWords", "bag")
        case "area":
            return translate("GoodsWords", "area")
        case "gear":
            return translate("GoodsWords", "protective gear")
        case _:
            return target


def round_text(name: str) -> str:
    """What a round is called, from the key that the program ships it with; any other name stands as it is."""
    match name:
        case "areas":
            return translate("GoodsWords", "tables, tents and paths")
        case "vehicle_bay":
            return translate("GoodsWords", "vehicle bay")
        case "gear":
            return translate("GoodsWords", "goggles, visors and boots")
        case _:
            return name


def goods_class_text(goods: str) -> str:
    """One of facts.GOODS_CLASSES."""
    match goods:
        case "ordinary":
            return translate("GoodsWords", "ordinary goods")
        case "chilled":
            return translate("GoodsWords", "chilled goods")
        case "frozen":
            return translate("GoodsWords", "frozen goods")
        case "imported":
            return translate("GoodsWords", "imported cold chain")
        case "medicine":
            return translate("GoodsWords", "medicine")
        case _:
            return goods


def agent_text(agent: str, protocols: ProtocolSet | None) -> str:
    """A disinfectant's name: as the set in force calls it, else one that the program knows, else as it was typed."""
    named = next((each.name for each in protocols.agents if each.agent == agent), "") if protocols else ""
    return named or _known_agent(agent)


def _known_agent(agent: str) -> str:
    match agent:
        case "chlorine_84":
            return translate("GoodsWords", "84 disinfectant (chlorine)")
        case "chlorine_tablets":
            return translate("GoodsWords", "chlorine tablets")
        case "ethanol":
            return translate("GoodsWords", "75 % ethanol")
        case "peroxide":
            return translate("GoodsWords", "hydrogen peroxide")
        case "quaternary":
            return translate("GoodsWords", "quaternary ammonium")
        case _:
            return agent
