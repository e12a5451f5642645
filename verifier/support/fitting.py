"""Numbers of a text that prove a bounded number of a statement: 60 ships bear "more than 50 ships"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .agreement import proves
from .bounds import Side
from .candidates import Nearness
from .quantities import Quantity, quantities
from .tokens import Tokens
from .view import View

Places = dict[int, dict[int, Nearness]]  # of each word of the statement, where the text bears it and how nearly
MANY = 200  # places of one word that are looked at
AFTER = 3  # words from a number to what it counts
BESIDE = 9  # words from a share, a sum or a year to the word that the statement has beside it


def fitting(tokens: Tokens, borne: Places, view: View) -> Places:
    """For the words of each bounded number, those of its bound included, the numbers of the text that prove it."""
    found: Places = {}
    for one in quantities(tokens):
        if one.bound.side is not Side.EXACT and one.kind in ("count", "money", "percent", "year") and not dated(one):
            proofs = {other.at: Nearness.FITS for other in proving(one, borne, view)}
            found |= {at: proofs for at in range(one.opens, one.end) if proofs}
    return found


def dated(one: Quantity) -> bool:
    """A year behind its day or month proves nothing of these: "before 15 February 1991" by another day of 1991."""
    return one.kind == "year" and one.bound.words > 1


def proving(one: Quantity, borne: Places, view: View) -> Iterator[Quantity]:
    for place in anchors(one, borne):
        first, end = view.bounds[view.sentence_of(place)]
        reach = AFTER if one.kind == "count" else BESIDE
        near = quantities(view.tokens, max(first, place - reach - 2), min(end, place + reach))
        same = [other for other in near if other.kind == one.kind and (one.kind != "money" or one.unit == other.unit)]
        if one.kind == "money":
            same = sorted(same, key=lambda other: abs(other.at - place))[:1]
        for other in same:
            gap = place - other.end if one.kind == "count" else 0
            if 0 <= gap <= AFTER and proves(one, other):
                yield other


def anchors(one: Quantity, borne: Places) -> Sequence[int]:
    """Where the text has what is counted; of a share, a sum or a year, the word nearest to it in the statement."""
    if one.kind == "count":
        near = [at for at in range(one.end, one.end + AFTER) if borne.get(at)]
    else:
        beside = (at for at, places in borne.items() if places and not one.opens <= at < one.end)
        near = sorted(beside, key=lambda at: (abs(at - one.at), at))
    places = borne[near[0]] if near else {}
    return sorted(at for at, nearness in places.items() if nearness >= Nearness.SYNONYM)[:MANY]
