"""What to mix: from the strength of the stock to the strength that is wanted. Exact whole numbers; knows no agent by name."""

from __future__ import annotations

from dataclasses import dataclass

# Undiluted household bleach holds about 50,000 mg/L of available chlorine, 75 % ethanol about 600,000 mg/L.
STRONGEST_MG_PER_L = 1_000_000
# More than a lorry carries.
LARGEST_ML = 20_000_000


@dataclass(frozen=True, slots=True)
class Mixture:
    """So much of the agent (millilitres, or pieces) into so much water gives `makes_ml` of `gives_mg_per_l` (rounded down).

    What is taken as it is (`gives_mg_per_l` 0) needs no water.
    """

    agent_ml: int
    water_ml: int
    makes_ml: int
    gives_mg_per_l: int


@dataclass(frozen=True, slots=True)
class StockTooWeak:
    """Nothing stronger than the stock can be mixed from it."""

    stock_mg_per_l: int
    wanted_mg_per_l: int


@dataclass(frozen=True, slots=True)
class BadFigure:
    """`what` cannot be: "stock", "target" or "volume"."""

    what: str


def mix(
    *, stock_mg_per_l: int, wanted_mg_per_l: int, volume_ml: int, by_piece: bool = False
) -> Mixture | StockTooWeak | BadFigure:
    """What gives `volume_ml` of at least the wanted strength. The agent is rounded up: rather a trace too strong than too weak.

    A stock of 0 mg/L is used as it is. Of what comes by the piece the strength is a thousand times the mg in one piece, which
    takes no room in the water.
    """
    if not 0 <= stock_mg_per_l <= STRONGEST_MG_PER_L:
        return BadFigure("stock")
    if not 0 < volume_ml <= LARGEST_ML:
        return BadFigure("volume")
    if not stock_mg_per_l:
        return Mixture(volume_ml, 0, volume_ml, 0)
    if not 0 < wanted_mg_per_l <= STRONGEST_MG_PER_L:
        return BadFigure("target")
    if not by_piece and wanted_mg_per_l > stock_mg_per_l:
        return StockTooWeak(stock_mg_per_l, wanted_mg_per_l)
    agent = -(-volume_ml * wanted_mg_per_l // stock_mg_per_l)
    water = volume_ml if by_piece else volume_ml - agent
    return Mixture(agent, water, volume_ml, agent * stock_mg_per_l // volume_ml)


def whole_pieces(mixture: Mixture, *, stock_mg_per_l: int, wanted_mg_per_l: int) -> int:
    """How many millilitres so many pieces make at exactly the wanted strength: what to mix where less would be too strong."""
    return mixture.agent_ml * stock_mg_per_l // wanted_mg_per_l
