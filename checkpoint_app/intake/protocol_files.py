"""Sets of protocols as TOML files: the shipped ones, and those that a supervisor carries from one checkpoint to another.

Knows how a set is written; whether it may hold is for domain/rules/protocols to say.
"""

from __future__ import annotations

import dataclasses
import re
import tomllib
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from checkpoint_app.domain.facts import Agent, AgentUse, DriverRule, Protocol, ProtocolSet, Round
from checkpoint_app.resource_files import resource
from checkpoint_app.whole_file import whole_file
from checkpoint_app.words import translate

if TYPE_CHECKING:
    from checkpoint_app.intake.reasons import Reason

T = TypeVar("T")

SHIPPED = ("covid19", "none")
_LIMIT_MB = 1
_LINE = re.compile(r"line (\d+)")
# A table of the file for each part of the set that is made of several values: field of ProtocolSet → (table, what it holds).
_PARTS: dict[str, tuple[str, type[Any]]] = {
    "protocols": ("goods", Protocol),
    "agents": ("agent", Agent),
    "rounds": ("round", Round),
}


@dataclass(frozen=True, slots=True)
class WrongSetFile:
    """`key` is where in the file (`goods[2].use[1].methods`), or empty for the whole file.

    `what` is "file" (then `reason` says more), "toml" (then `line` says where, 0: unknown), "unknown", "missing", "twice" or the
    type that was wanted: "text", "number", "flag", "list", "table", "tables".
    """

    file: str
    key: str
    what: str
    line: int = 0
    reason: Reason | None = None


class _Wrong(Exception):
    """A value of the file that is not what its key holds."""

    def __init__(self, key: str, what: str) -> None:
        super().__init__(key)
        self.key, self.what = key, what


def shipped(name: str) -> ProtocolSet:
    """One of SHIPPED. Raises FileNotFoundError where the installation lacks it."""
    found = read(resource("protocols", f"{name}.toml"))
    if isinstance(found, WrongSetFile):
        raise ValueError(f"the shipped set {name!r} does not read: {found.key} {found.what}")
    return found


def read(path: Path) -> ProtocolSet | WrongSetFile:
    """The set in a file. Never raises for what the file holds."""
    # Here, not above: the window shows a set when it opens, and what can be wrong with files takes a while to load.
    from checkpoint_app.intake.decoding import Decoded, decode, read_bytes

    data = read_bytes(path, _LIMIT_MB)
    text = decode(data) if isinstance(data, bytes) else data
    if not isinstance(text, Decoded):
        return WrongSetFile(path.name, "", "file", reason=text)
    try:
        return _set(tomllib.loads(text.text))
    except tomllib.TOMLDecodeError as error:
        line = _LINE.search(str(error))
        return WrongSetFile(path.name, "", "toml", int(line[1]) if line else 0)
    except RecursionError:
        return WrongSetFile(path.name, "", "toml")
    except _Wrong as wrong:
        return WrongSetFile(path.name, wrong.key, wrong.what)


def write(adopted: ProtocolSet, path: Path) -> None:
    """Put the set into a file that `read` understands, whole or not at all. Raises OSError."""
    with whole_file(path) as file:
        file.write(as_toml(adopted).encode("utf-8"))


def as_toml(adopted: ProtocolSet) -> str:
    """The text of such a file."""
    lines = [f"name = {_text(adopted.name)}"]
    lines += [f"{name} = {_value(getattr(adopted, name))}" for name in _plain_fields(ProtocolSet) if name != "name"]
    lines += ["", "[driver]", *_pairs(adopted.driver)]
    for agent in adopted.agents:
        lines += ["", "[[agent]]", *_pairs(agent)]
    for protocol in adopted.protocols:
        lines += ["", "[[goods]]", *_pairs(protocol)]
        for use in protocol.uses:
            lines += ["", "[[goods.use]]", *_pairs(use)]
    for each in adopted.rounds:
        lines += ["", "[[round]]", *_pairs(each), "", "[round.use]", *_pairs(each.use)]
    return "\n".join(lines) + "\n"


def wrong_words(wrong: WrongSetFile) -> str:
    """What is wrong with the file, where, and what to do about it, in whole sentences."""
    match wrong.what:
        case "file":
            from checkpoint_app.intake.problems import Problem, problem_text

            assert wrong.reason is not None
            return f"{wrong.file}: {problem_text(Problem(wrong.file, 0, '', wrong.reason))}"
        case "toml":
            text = (
                translate(
                    "ProtocolFile", "{file}, line {line}: this is not TOML. Mend the line, or choose another file."
                )
                if wrong.line
                else translate("ProtocolFile", "{file}: this is not TOML. Choose a file that was exported here.")
            )
            return text.format(file=wrong.file, line=wrong.line)
        case "unknown":
            text = translate(
                "ProtocolFile", "{file}: nothing here is called “{key}”. Check how it is spelled, or take it out."
            )
        case "missing":
            text = translate("ProtocolFile", "{file}: “{key}” is missing. Add it.")
        case "text":
            text = translate("ProtocolFile", "{file}: “{key}” has to be text in quotation marks.")
        case "number":
            text = translate("ProtocolFile", "{file}: “{key}” has to be a whole number.")
        case "flag":
            text = translate("ProtocolFile", "{file}: “{key}” has to be true or false.")
        case "list":
            text = translate("ProtocolFile", "{file}: “{key}” has to be a list of texts in [ ].")
        case _:
            text = translate(
                "ProtocolFile", "{file}: “{key}” has to be a table. Compare with a file that was exported here."
            )
    return text.format(file=wrong.file, key=wrong.key)


# reading


def _set(data: dict[str, Any]) -> ProtocolSet:
    parts: dict[str, Any] = {}
    for field, (table, cls) in _PARTS.items():
        found = _tables(data.pop(table, []), table)
        parts[field] = tuple(_part(each, cls, f"{table}[{place}]") for place, each in enumerate(found, start=1))
    if "driver" in data:
        parts["driver"] = _filled(_table(data.pop("driver"), "driver"), DriverRule, "driver")
    return _filled(data, ProtocolSet, "", **parts)


def _part(data: dict[str, Any], cls: type[T], where: str) -> T:
    data = dict(data)
    if cls is Protocol:
        found = _tables(data.pop("use", []), f"{where}.use")
        uses = tuple(_filled(each, AgentUse, f"{where}.use[{place}]") for place, each in enumerate(found, start=1))
        return _filled(data, cls, where, uses=uses)
    if cls is Round:
        if "use" not in data:
            raise _Wrong(f"{where}.use", "missing")
        use = _filled(_table(data.pop("use"), f"{where}.use"), AgentUse, f"{where}.use")
        return _filled(data, cls, where, use=use)
    return _filled(data, cls, where)


def _filled(data: dict[str, Any], cls: type[T], where: str, **made: Any) -> T:
    """An object of the class from the plain values of a table and the parts that are made already."""
    plain = _plain_fields(cls)
    for key in data:
        if key not in plain:
            raise _Wrong(_key(where, key), "unknown")
    for key, (wanted, optional) in plain.items():
        if key in data:
            made[key] = _read(data[key], wanted, _key(where, key))
        elif not optional:
            raise _Wrong(_key(where, key), "missing")
    return cls(**made)


def _read(value: Any, wanted: object, key: str) -> Any:
    if wanted is str:
        if type(value) is not str:
            raise _Wrong(key, "text")
        return value
    if wanted is bool:
        if type(value) is not bool:
            raise _Wrong(key, "flag")
        return value
    if wanted is int:
        if type(value) is not int or abs(value) > 2**53:
            raise _Wrong(key, "number")
        return value
    if type(value) is not list or any(type(each) is not str for each in value):
        raise _Wrong(key, "list")
    return tuple(value)


def _plain_fields(cls: type[Any]) -> dict[str, tuple[object, bool]]:
    """The fields that stand in the table itself: name → (type, whether it may be left out)."""
    hints = typing.get_type_hints(cls)
    texts = tuple[str, ...]
    return {
        field.name: (hints[field.name], field.default is not dataclasses.MISSING)
        for field in dataclasses.fields(cls)
        if hints[field.name] in (str, int, bool, texts)
    }


def _table(data: Any, where: str) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise _Wrong(where, "table")
    return data


def _tables(data: Any, where: str) -> list[dict[str, Any]]:
    if not isinstance(data, list):
        raise _Wrong(where, "tables")
    return [_table(each, where) for each in data]


def _key(where: str, key: str) -> str:
    return f"{where}.{key}" if where else key


# writing


def _pairs(value: Any) -> Iterator[str]:
    return (f"{name} = {_value(getattr(value, name))}" for name in _plain_fields(type(value)))


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, tuple):
        return f"[{', '.join(_text(str(each)) for each in value)}]"
    return _text(str(value))


def _text(text: str) -> str:
    """A TOML basic string."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(each if each.isprintable() else f"\\U{ord(each):08x}" for each in escaped) + '"'
