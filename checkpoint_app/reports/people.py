"""Volunteers as an internal paper may name them. Knows the roster's roles, not what a person did."""

from __future__ import annotations

from checkpoint_app.db.queries import Queries
from checkpoint_app.domain.people import masked_name
from checkpoint_app.words import translate


class People:
    """Volunteers by id, as an internal paper may show them: id, masked name, role; never a phone."""

    def __init__(self, queries: Queries) -> None:
        self._volunteers = queries.reference.volunteers()

    def text(self, volunteer: str) -> str:
        """`V01 何**, supervisor`; the id alone of somebody whom the roster does not hold."""
        found = self._volunteers.get(volunteer)
        if found is None:
            return volunteer
        return translate("ShiftLog", "{id} {name}, {role}").format(
            id=volunteer, name=masked_name(found.name), role=_role(found.role)
        )

    def short(self, volunteer: str) -> str:
        """`V01 何**`: where the role does not matter."""
        found = self._volunteers.get(volunteer)
        return volunteer if found is None else f"{volunteer} {masked_name(found.name)}"


def _role(role: str) -> str:
    match role:
        case "supervisor":
            return translate("ShiftLog", "supervisor")
        case "order_desk":
            return translate("ShiftLog", "order desk")
        case "label_staff":
            return translate("ShiftLog", "label staff")
        case "volunteer":
            return translate("ShiftLog", "volunteer")
        case _:
            return role
