"""Turns facts into the exact bytes of an entry's body and back. Knows every kind by name, nothing of what they mean."""

from __future__ import annotations

import dataclasses
import functools
import json
import typing
from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeVar

from checkpoint_app.domain import quantities

T = TypeVar("T")

# What every reader of JSON keeps exactly (2**53), and far more than any count, second or fen here.
LARGEST_WHOLE_NUMBER = 9_007_199_254_740_992


class Fact:
    """Something that happened. Subclasses are frozen dataclasses registered with @kind; fields are str, int, bool,
    Decimal, tuples of those, or tuples of frozen dataclasses of those."""

    __slots__ = ()


class UnreadableBody(ValueError):
    """Raised when a body does not hold the fact that its kind names (damaged, or written by a newer version)."""


_BY_NAME: dict[str, type[Fact]] = {}
_SUBJECT: dict[type[Fact], tuple[str, str]] = {}
_NAME: dict[type[Fact], str] = {}


def kind(name: str, *, subject: tuple[str, str]) -> Callable[[type[T]], type[T]]:
    """Register a fact under `name`; `subject` is (type of subject, the field that holds its id)."""

    def register(cls: type[T]) -> type[T]:
        assert issubclass(cls, Fact) and name not in _BY_NAME
        _BY_NAME[name] = cls
        _NAME[cls] = name
        _SUBJECT[cls] = subject
        return cls

    return register


def kinds() -> dict[str, type[Fact]]:
    """Every kind this version knows, by name."""
    return dict(_BY_NAME)


def kind_of(fact: Fact) -> str:
    """The kind's name, as stored in the entry."""
    return _NAME[type(fact)]


def subject_of(fact: Fact) -> str:
    """`bag:7ZQ4…`: what the fact is about, as stored in the entry."""
    subject_type, field = _SUBJECT[type(fact)]
    value = getattr(fact, field)
    return str(value) if subject_type == "" else f"{subject_type}:{value}"


def encode(fact: Fact) -> bytes:
    """The canonical bytes of the body: UTF-8 JSON, sorted keys, no spaces, decimals as text, no field at its default.

    Half a character (a lone surrogate, as a paste may bring it) becomes a question mark: it has no UTF-8.
    """
    text = json.dumps(_plain(fact), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", errors="replace")


def decode(name: str, body: bytes) -> Fact | None:
    """The fact in a stored body; None for a kind this version does not know. Raises UnreadableBody."""
    cls: Any = _BY_NAME.get(name)
    if cls is None:
        return None
    try:
        data = json.loads(body.decode("utf-8"))
        return typing.cast(Fact, _reader(cls)(data))
    except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError) as error:
        raise UnreadableBody(f"an entry of kind {name!r} cannot be read") from error


def _plain(value: object) -> Any:
    cls: Any = type(value)
    fields = _fields(cls)
    if fields is not None:
        # A field at its default is not written, so that one added in a later release leaves the bytes of earlier ones alone.
        return {name: _plain(own) for name, default in fields if (own := getattr(value, name)) != default}
    if isinstance(value, Decimal):
        return quantities.text(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


@functools.cache
def _fields(cls: type) -> tuple[tuple[str, object], ...] | None:
    """Name and default of each field; None for what is no dataclass. Asked once for each type: a list has thousands of lines."""
    if not dataclasses.is_dataclass(cls):
        return None
    return tuple((field.name, field.default) for field in dataclasses.fields(cls))


Reader = Callable[[Any], object]


@functools.cache
def _reader(wanted: Any) -> Reader:
    """Turns JSON into a value of the type, or raises. Made once for each type: a rebuild reads every body there is."""
    if isinstance(wanted, type) and dataclasses.is_dataclass(wanted):
        return _object_reader(wanted)
    if typing.get_origin(wanted) is tuple:
        item = _reader(typing.get_args(wanted)[0])

        def read_tuple(data: Any) -> object:
            if type(data) is not list:
                raise TypeError("a list was expected")
            return tuple(map(item, data))

        return read_tuple
    return _SIMPLE[wanted]


def _object_reader(cls: type) -> Reader:
    hints = typing.get_type_hints(cls)
    fields = tuple(
        (field.name, _reader(hints[field.name]), field.default is not dataclasses.MISSING)
        for field in dataclasses.fields(cls)
    )

    def read_object(data: Any) -> object:
        if type(data) is not dict:
            raise TypeError("an object was expected")
        # A field added in a later release has a default, so that what an earlier release wrote still reads.
        return cls(**{name: read(data[name]) for name, read, optional in fields if name in data or not optional})

    return read_object


def _read_text(data: Any) -> str:
    if type(data) is not str:
        raise TypeError("a text was expected")
    data.encode("utf-8")  # a lone surrogate is no text: UnicodeEncodeError is a ValueError
    return data


def _read_whole_number(data: Any) -> int:
    if type(data) is not int:
        raise TypeError("a whole number was expected")
    if abs(data) > LARGEST_WHOLE_NUMBER:
        raise ValueError("a number is too large")
    return data


def _read_flag(data: Any) -> bool:
    if type(data) is not bool:
        raise TypeError("true or false was expected")
    return data


def _read_quantity(data: Any) -> Decimal:
    return quantities.parse(data, largest=quantities.LARGEST_SUM)


_SIMPLE: dict[Any, Reader] = {str: _read_text, int: _read_whole_number, bool: _read_flag, Decimal: _read_quantity}
