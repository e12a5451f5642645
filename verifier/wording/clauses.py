"""Sealed Chinese: a seal's word is a whole clause, so a quotation is compared by its clauses and no further."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import OfficialText
from .compare import Match, Piece
from .fold import words_of
from .locate import exact_places
from .official import View, view_of
from .placing import Placement
from .tokens import Quotation
from .vocabulary import number_of

_LIMIT = "a sealed Chinese text can only be compared by whole clauses"


def by_clauses(quoted: Quotation, texts: Sequence[OfficialText], source: str) -> Match | str:
    """The match where all clauses stand one after another in a text, else why the quotation could not be compared."""
    ids = [number_of(word) for word in words_of(quoted.span.of(source))]
    views = [view_of(text) for text in texts]
    for view in views:
        if found := exact_places(view, ids, limit=1):
            place = Placement(found[0], found[0] + len(ids), matched=len(ids), longest=len(ids))
            return Match(view, True, (Piece((0, len(quoted.words)), place),), words=len(quoted.words))
    told = max((_standing(ids, view) for view in views), key=lambda one: one[0], default=(0, ""))
    return f"the text is sealed, and {_LIMIT}{told[1]}"


def _standing(ids: Sequence[int], view: View) -> tuple[int, str]:
    """How many clauses stand in the text, and what to say of them; the first and the last may be cut short."""
    inner = ids[1:-1]
    if len(inner) > 1 and (found := exact_places(view, inner, limit=1)):
        where = f" ({view.provision(found[0])})" if view.provision(found[0]) else ""
        return len(inner), f"; all {len(inner)} between the first and the last stand so{where}"
    count = sum(one in view.places for one in ids)
    return count, f"; {count} of its {len(ids)} clauses stand in the text" if count else ""
