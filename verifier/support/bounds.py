"""The words before a number that make it a bound: "more than", "at least", "before", "about"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Side(IntEnum):
    """Where the true value lies: SHORT is just below the number named, ABOUT on either side of it."""

    BELOW = -1
    EXACT = 0
    ABOVE = 1
    ABOUT = 2
    SHORT = 3


@dataclass(frozen=True, slots=True)
class Bound:
    """strict: the value itself is excluded. words: how many words before the number say it."""

    side: Side = Side.EXACT
    strict: bool = False
    words: int = 0


_COUNTS = (
    (Side.ABOVE, False, "no less than|no fewer than|at least"),
    (Side.BELOW, False, "no more than|at most|up to"),
    (Side.ABOVE, True, "more than|higher than|greater than|older than|over|exceeding|above"),
    (Side.ABOVE, True, "longer than|taller than|larger than|bigger than|heavier than|wider than|deeper than"),
    (Side.BELOW, True, "less than|fewer than|lower than|younger than|under|below"),
    (Side.BELOW, True, "shorter than|smaller than|lighter than|narrower than|cheaper than|slower than"),
    (Side.SHORT, False, "nearly|almost"),
    (Side.ABOUT, False, "about|around|approximately|roughly|some"),
)
# What is said to be done "after 1990" may well have begun in that year: only "before" shuts its year out.
_YEARS = (
    (Side.BELOW, True, "before"),
    (Side.BELOW, False, "by"),
    (Side.ABOVE, False, "after|since"),
    (Side.ABOUT, False, "around|about"),
)
_Table = tuple[tuple[Side, bool, tuple[str, ...]], ...]


def _read(table: tuple[tuple[Side, bool, str], ...]) -> _Table:
    return tuple((side, strict, tuple(one.split())) for side, strict, told in table for one in told.split("|"))


_OF_COUNT, _OF_YEAR = _read(_COUNTS), _read(_YEARS)


def of_count(words: tuple[str, ...], at: int) -> Bound:
    """The bound of the number at this position; "the" may stand between ("over the 200")."""
    return _before(words, at, _OF_COUNT)


def of_year(words: tuple[str, ...], at: int) -> Bound:
    return _before(words, at, _OF_YEAR)


def _before(words: tuple[str, ...], at: int, table: _Table) -> Bound:
    skipped = int(words[at - 1 : at] == ("the",))
    end = at - skipped
    for side, strict, phrase in table:
        if words[max(0, end - len(phrase)) : end] == phrase:
            return Bound(side, strict, len(phrase) + skipped)
    return Bound()
