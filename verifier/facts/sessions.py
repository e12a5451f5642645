"""Whether the session that a number belongs to was sitting on a claimed date."""

from __future__ import annotations

from .days import earliest, latest
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
