"""Whether the session that a number belongs to was sitting on a claimed date."""

from __future__ import annotations

from ..contracts import Case
from ..model import Instrument
from .days import earliest, latest, read_day
from .numbering import years_of_session

ASSEMBLY = "un/ga/res/"


def outside_session(key: str | None, value: str) -> tuple[str, str] | None:
    """The first and last day of the session where the claimed date lies outside; None where it may lie inside."""
    if key is None or not key.startswith(ASSEMBLY):
        return None
    bounds = years_of_session(key.removeprefix(ASSEMBLY))
    first, last = earliest(value.partition("/")[0]), latest(value.partition("/")[0])
    if bounds is None or not first or not last or (last >= bounds[0] and first <= bounds[1]):
        return None
    return bounds


def may_be_of_another_body(case: Case, value: str) -> bool:
    """Whether an Assembly number is given a date that has nothing of its own, as another body's text would be.

    A slip keeps the day and month, or the month and year; a date outside the session, or without a year, that keeps
    neither belongs to another body that numbers by session, more often than not.
    """
    key, known = case.citation.key or "", case.instrument
    own = known.fact("date") if isinstance(known, Instrument) else None
    claimed, right = read_day(value.partition("/")[0]), read_day(own.value) if own else None
    if "/" not in key.removeprefix(ASSEMBLY) or claimed is None or right is None or not key.startswith(ASSEMBLY):
        return False
    if claimed.year is not None and outside_session(key, value) is None:
        return False
    same = [name for name in ("year", "month", "day") if getattr(claimed, name) == getattr(right, name)]
    return len(same) < 2
