"""A text in a list whose subject is foreign to it, where the companion of a text beside it has a like number."""

from __future__ import annotations

from ..contracts import Case
from ..model import Instrument
from .likely import akin, companions
from .place import known_neighbours


def stranger_in_list(case: Case) -> str | None:
    """The key of the one companion that the list lacks.

    The list must be on one subject (three of its texts or more), the cited text on none of it, and a text beside it
    must have exactly one companion of the same title and day whose number differs by a slip.
    """
    known = case.instrument
    if not isinstance(known, Instrument) or not (known.fact("title") or known.fact("subject")):
        return None
    neighbours = known_neighbours(case)
    on_one_subject = [
        one for one in neighbours if sum(akin(one, other) for other in neighbours if other is not one) >= 2
    ]
    if len(on_one_subject) < 3 or any(akin(known, neighbour) for neighbour in neighbours):
        return None
    found = [companion for companion in companions(case, neighbours) if any(akin(companion, n) for n in on_one_subject)]
    return found[0].key if len(found) == 1 else None
