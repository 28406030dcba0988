"""What a treatment that is being typed is of: a part of a load, a round, or something else. Knows no field and no widget."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.domain.facts import AgentUse


@dataclass(frozen=True, slots=True)
class LoadSubject:
    """Goods of a class in a delivery. `held_classes`: all classes of it of which something is held; `uses` and `treated` are
    what the protocol of the class asks (none: any agent will do)."""

    key: str
    delivery: str
    goods: str
    held_classes: tuple[str, ...]
    uses: tuple[AgentUse, ...] = ()
    treated: str = ""
    whole_first: bool = False
    """No set was adopted: the whole load is meant unless somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class OtherSubject:
    """A vehicle, a pallet, a bag, an area, gear (facts.TARGETS); `name` is a delivery's or bag's id, or words. `round` if it is one."""

    key: str
    target: str
    name: str
    round: str = ""
    uses: tuple[AgentUse, ...] = ()


Subject = LoadSubject | OtherSubject
