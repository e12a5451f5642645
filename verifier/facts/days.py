"""Dates as far as they are given: 1993-07-29, 1993-07, 1993, --07 (some July), --07-29."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Day:
    """A date of which the year, the month or the day may be missing."""

    year: int | None
    month: int | None = None
    day: int | None = None

    @property
    def whole(self) -> bool:
        return None not in (self.year, self.month, self.day)

    def agrees(self, other: Day) -> bool:
        """Whether nothing that both say differs."""
        pairs = ((self.year, other.year), (self.month, other.month), (self.day, other.day))
        return all(mine is None or theirs is None or mine == theirs for mine, theirs in pairs)

    def exists(self) -> bool:
        """Whether the calendar has such a day."""
        if self.month is None or self.day is None:
            return True
        return 1 <= self.day <= monthrange(self.year or 2000, self.month)[1]


@lru_cache(maxsize=16_384)
def read_day(value: str) -> Day | None:
    """A Day from ISO 8601 as far as given; None for anything else."""
    pieces: list[str | None] = [None, *value[2:].split("-")] if value.startswith("--") else [*value.split("-")]
    if not 1 <= len(pieces) <= 3 or any(
        piece is not None and not (piece.isascii() and piece.isdecimal()) for piece in pieces
    ):
        return None
    numbers = [None if piece is None else int(piece) for piece in pieces]
    day = Day(*numbers)
    if day.month is not None and not 1 <= day.month <= 12:
        return None
    return day


def earliest(value: str) -> str:
    """The first day that a date with a year can mean, as ISO 8601; empty without a year."""
    day = read_day(value)
    if day is None or day.year is None:
        return ""
    return f"{day.year:04}-{day.month or 1:02}-{day.day or 1:02}"


def latest(value: str) -> str:
    """The last day that a date with a year can mean, as ISO 8601; empty without a year."""
    day = read_day(value)
    if day is None or day.year is None:
        return ""
    month = day.month or 12
    return f"{day.year:04}-{month:02}-{day.day or monthrange(day.year, month)[1]:02}"


def days_between(one: str, other: str) -> int:
    """How many days apart two whole ISO dates are."""
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)


def in_words(value: str) -> str:
    """29 July 1993, July 1993, 1993, some July; 2-3 December 1996 for an interval of days."""
    first, until, last = value.partition("/")
    if until and last.isdecimal() and (day := read_day(first)) is not None and day.day:
        return f"{day.day}-{int(last)}{in_words(first).removeprefix(str(day.day))}"
    day = read_day(value)
    if day is None:
        return value
    month = MONTHS[day.month - 1] if day.month else ""
    pieces = [str(day.day) if day.day else "", month, str(day.year) if day.year else ""]
    return " ".join(piece for piece in pieces if piece)
