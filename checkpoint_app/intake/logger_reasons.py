"""What can be wrong with the file of a temperature logger, and the sentence for each. Knows words, not how faults are found."""

from __future__ import annotations

from dataclasses import dataclass

from checkpoint_app.intake.shown import shown
from checkpoint_app.words import translate


@dataclass(frozen=True, slots=True)
class NoTemperatures:
    """No column of times and temperatures was found."""


@dataclass(frozen=True, slots=True)
class TooManyReadings:
    limit: int


@dataclass(frozen=True, slots=True)
class BadMoment:
    """Not a day and a time."""

    text: str


@dataclass(frozen=True, slots=True)
class NotATemperature:
    text: str


@dataclass(frozen=True, slots=True)
class ImpossibleTemperature:
    """°C, colder or warmer than goods or a room can be."""

    text: str


@dataclass(frozen=True, slots=True)
class RunsBackwards:
    """Its time is earlier than that of `before_row`."""

    text: str
    before_row: int


@dataclass(frozen=True, slots=True)
class TwoAtOnce:
    """Row `first_row` has another temperature for the same moment."""

    text: str
    first_row: int


@dataclass(frozen=True, slots=True)
class StillToCome:
    text: str


@dataclass(frozen=True, slots=True)
class EndsBeforeItStarts:
    """The head of the file names a start and an end in the wrong order."""

    start: str
    end: str


@dataclass(frozen=True, slots=True)
class NotMeasured:
    """The logger wrote no temperature there (`text` is what stands there)."""

    text: str


@dataclass(frozen=True, slots=True)
class SaidTwice:
    """The row says the same as `first_row`."""

    first_row: int


@dataclass(frozen=True, slots=True)
class LongAgo:
    """The last reading is so many days old: the logger's clock may be wrong."""

    days: int


LoggerReason = (
    NoTemperatures
    | TooManyReadings
    | BadMoment
    | NotATemperature
    | ImpossibleTemperature
    | RunsBackwards
    | TwoAtOnce
    | StillToCome
    | EndsBeforeItStarts
    | NotMeasured
    | SaidTwice
    | LongAgo
)


def logger_reason_text(reason: LoggerReason) -> str:
    """One or two whole sentences: what is wrong and what to do about it."""
    match reason:
        case NoTemperatures():
            return translate(
                "Logger",
                "No table with times and temperatures was found. Choose the file that the logger's program exported.",
            )
        case TooManyReadings(limit=limit):
            return translate(
                "Logger", "There are more than {limit} readings. Nothing was taken; export a shorter time."
            ).format(limit=limit)
        case EndsBeforeItStarts(start=start, end=end):
            return translate(
                "Logger",
                "The file says that it ends ({end}) before it starts ({start}). Set the logger's clock and read it out again.",
            ).format(start=shown(start), end=shown(end))
        case NotMeasured(text=text):
            return translate("Logger", "The logger measured nothing here (“{text}”). The row was left out.").format(
                text=shown(text)
            )
        case SaidTwice(first_row=row):
            return translate("Logger", "The row says the same as row {row} and was taken once.").format(row=row)
        case LongAgo(days=days):
            return translate(
                "Logger", "The last reading is {days} days old. Look whether the logger's clock is right."
            ).format(days=days)
        case _:
            return _row_text(reason)


def _row_text(
    reason: BadMoment | NotATemperature | ImpossibleTemperature | RunsBackwards | TwoAtOnce | StillToCome,
) -> str:
    match reason:
        case BadMoment(text=text):
            return translate("Logger", "“{text}” is not a day and a time. Write it as 2021-11-03 08:31.").format(
                text=shown(text)
            )
        case NotATemperature(text=text):
            return translate("Logger", "“{text}” is not a temperature. Write a number, such as -18.5.").format(
                text=shown(text)
            )
        case ImpossibleTemperature(text=text):
            return translate(
                "Logger",
                "{text} °C cannot be: goods and rooms are between -60 and 60 °C. The sensor may be broken; delete the row if it is.",
            ).format(text=shown(text))
        case RunsBackwards(text=text, before_row=row):
            return translate(
                "Logger",
                "{text} is earlier than row {row} above it. Look whether two logs are in one file, or the logger's clock was set.",
            ).format(text=shown(text), row=row)
        case TwoAtOnce(text=text, first_row=row):
            return translate(
                "Logger", "Row {row} has another temperature for the same time ({text}). Delete the wrong one."
            ).format(text=shown(text), row=row)
        case StillToCome(text=text):
            return translate(
                "Logger", "{text} is still to come. Set the logger's clock, or this laptop's, and read it out again."
            ).format(text=shown(text))
