"""Times as the journal stores them: UTC, ISO-8601, milliseconds, `Z`. Knows no clock and no local zone."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_text(moment: datetime) -> str:
    """`2021-11-03T00:31:00.000Z`. `moment` must carry its zone."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone cannot be stored")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_utc(text: str) -> datetime:
    """The moment in a stored text. Raises ValueError when it is not one, has no zone, or lies out of this age."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text!r} has no zone")
    if not 1970 < moment.year < 9999:
        # Near the ends of the calendar the same moment has no local time, and every screen would have to expect that.
        raise ValueError(f"{text!r} is no time of this age")
    return moment.astimezone(UTC)
