"""Dates that documents claim against the official ones, as places on a time line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..visible import visible
from .matrix import shortened

_ROWS = 24
_LABEL, _AXIS, _TOLD, _ROW, _HEAD = 164, 230, 226, 28, 30
_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")
_PARTIAL = re.compile(r"([0-9]{4})?-{0,2}([0-9]{2})?-?([0-9]{2})?")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SHORT = tuple(month[:3] for month in MONTHS)
_STEPS = (1, 2, 5, 10, 20, 50, 100)


@dataclass(frozen=True, slots=True)
class Dated:
    """What documents claim of one instrument's date, and the official one.

    claimed: where one is contradicted only those that are. official: "" where unknown.
    """

    key: str
    label: str
    title: str
    claimed: tuple[str, ...]
    official: str
    contradicted: bool
    link: str


@dataclass(frozen=True, slots=True)
class Row:
    y: int
    label: str
    title: str
    link: str
    contradicted: bool
    official: int | None
    claimed: tuple[int, ...]
    told: str


@dataclass(frozen=True, slots=True)
class TimeLine:
    """Places in pixels; ticks: (x, year)."""

    width: int
    height: int
    left: int
    right: int
    told: int
    ticks: tuple[tuple[int, str], ...]
    rows: tuple[Row, ...]
    left_out: int


def time_line_of(dated: Sequence[Dated]) -> TimeLine | None:
    """Contradicted dates first, then in order of time; None where no document claims a date."""
    usable = [one for one in dated if any(_year_of(_with_year(one, value)) is not None for value in one.claimed)]
    if not usable:
        return None
    ordered = sorted(usable, key=lambda one: (not one.contradicted, one.official or one.claimed[0], one.key))
    drawn = ordered[:_ROWS]
    years = [
        y
        for one in drawn
        for value in (*one.claimed, one.official)
        if (y := _year_of(_with_year(one, value))) is not None
    ]
    first, last = int(min(years)), int(max(years)) + 1
    rows = tuple(_row(one, place, first, last) for place, one in enumerate(drawn))
    height = _HEAD + _ROW * len(rows) + 8
    left, right = _LABEL, _LABEL + _AXIS
    return TimeLine(
        right + _TOLD, height, left, right, right + 16, _ticks(first, last), rows, len(ordered) - len(drawn)
    )


def _row(one: Dated, place: int, first: int, last: int) -> Row:
    official = _year_of(one.official)
    years = [year for value in one.claimed if (year := _year_of(_with_year(one, value))) is not None]
    if official is not None and not one.contradicted:
        years = [official]  # "1993" agrees with any day of 1993: drawn where the day is
    claimed = tuple(_x(year, first, last) for year in years)
    values = " / ".join(dict.fromkeys(map(written_date, one.claimed)))
    if one.contradicted:
        told = f"says {values}; is {written_date(one.official)}" if one.official else f"says {values}"
    else:
        told = written_date(one.official) if one.official else values
    return Row(
        _HEAD + _ROW * place + _ROW // 2,
        shortened(one.label, 24),
        visible(f"{one.title} ({one.key}): {told}"),
        one.link,
        one.contradicted,
        None if official is None else _x(official, first, last),
        claimed,
        shortened(told, 36),
    )


def written_date(value: str, months: Sequence[str] = _SHORT) -> str:
    """An ISO date, as far as it is given, as people write it: 29 Jul 1993, Jul 1993, 1993, 29 Jul."""
    found = _PARTIAL.fullmatch(value)
    if not found:
        return value
    year, month, day = found.groups()
    name = months[min(max(int(month), 1), 12) - 1] if month else ""
    return " ".join(part for part in (day and str(int(day)), name, year) if part)


def _with_year(one: Dated, value: str) -> str:
    """A claim that names no year, such as --06, in the official one's year."""
    return one.official[:4] + value[1:] if value.startswith("--") and one.official else value


def _year_of(value: str) -> float | None:
    """A date as a year with its fraction; half a year or half a month in where less is given."""
    found = _ISO.fullmatch(value)
    if not found or value.startswith("0000"):
        return None
    year, month, day = found.groups()
    if month is None:
        return int(year) + 0.5
    return int(year) + (min(max(int(month), 1), 12) - 1) / 12 + (min(int(day), 31) if day else 15) / 372


def _x(year: float, first: int, last: int) -> int:
    return _LABEL + round((year - first) / (last - first) * _AXIS)


def _ticks(first: int, last: int) -> tuple[tuple[int, str], ...]:
    step = next((step for step in _STEPS if (last - first) / step <= 6), (last - first) // 6 + 1)
    years = [year for year in range(first, last + 1) if year % step == 0]
    return tuple((_x(year, first, last), str(year)) for year in years)
