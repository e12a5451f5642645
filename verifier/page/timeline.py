"""Dates that documents claim against the official ones, as places on a time line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..visible import visible
from .matrix import shortened

_ROWS = 24
_LABEL, _AXIS, _TOLD, _ROW, _HEAD = 170, 250, 280, 28, 30
_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")
_STEPS = (1, 2, 5, 10, 20, 50, 100)


@dataclass(frozen=True, slots=True)
class Dated:
    """One instrument's claimed dates, the official one ("" where unknown) and whether a claim is contradicted."""

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
    usable = [one for one in dated if any(_year_of(value) is not None for value in one.claimed)]
    if not usable:
        return None
    ordered = sorted(usable, key=lambda one: (not one.contradicted, one.official or one.claimed[0], one.key))
    drawn = ordered[:_ROWS]
    years = [y for one in drawn for value in (*one.claimed, one.official) if (y := _year_of(value)) is not None]
    first, last = int(min(years)), int(max(years)) + 1
    rows = tuple(_row(one, place, first, last) for place, one in enumerate(drawn))
    height = _HEAD + _ROW * len(rows) + 8
    left, right = _LABEL, _LABEL + _AXIS
    return TimeLine(
        right + _TOLD, height, left, right, right + 16, _ticks(first, last), rows, len(ordered) - len(drawn)
    )


def _row(one: Dated, place: int, first: int, last: int) -> Row:
    official = _year_of(one.official)
    years = [year for value in one.claimed if (year := _year_of(value)) is not None]
    if official is not None and not one.contradicted:
        years = [official]  # "1993" agrees with any day of 1993: drawn where the day is
    claimed = tuple(_x(year, first, last) for year in years)
    values = " / ".join(dict.fromkeys(one.claimed))
    if one.contradicted:
        told = f"says {values}; officially {one.official}" if one.official else f"says {values}"
    else:
        told = one.official or values
    return Row(
        _HEAD + _ROW * place + _ROW // 2,
        shortened(one.label, 24),
        visible(f"{one.title} ({one.key}): {told}"),
        one.link,
        one.contradicted,
        None if official is None else _x(official, first, last),
        claimed,
        shortened(told, 44),
    )


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
