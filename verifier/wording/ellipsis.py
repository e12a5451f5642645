"""Segments of a quotation in order, and what an ellipsis may not hide: a denial, an exception, the end of an
article.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from .official import View
from .placing import Placement

_NEAR = 60  # official words; a longer gap has left the sentence behind
_OUT_OF_ORDER = 3.0
_HEAD = re.compile(r"(?:section [A-Za-z0-9-]+ )?(?:[a-z]+ )?[A-Za-z0-9-]+")


@dataclass(frozen=True, slots=True)
class Gap:
    """Official words that an ellipsis stands for: between which segments, where they stand, and what is wrong with it.

    fault: empty, negation, exception, order, stitched.
    """

    before: int  # the segment that follows
    first: int
    end: int
    fault: str = ""

    @property
    def size(self) -> int:
        return max(0, self.end - self.first)


def chain(options: Sequence[Sequence[Placement]]) -> list[Placement] | None:
    """One placement a segment, cheapest in sum, an order other than the text's being dear. None where a segment has
    none.
    """
    if not all(options):
        return None
    best: list[tuple[float, list[Placement]]] = [(option.cost, [option]) for option in options[0]]
    for choices in options[1:]:
        best = [_cheapest(choice, best) for choice in choices]
    return min(best, key=lambda way: (way[0], way[1][0].first))[1]


def _cheapest(choice: Placement, ways: Sequence[tuple[float, list[Placement]]]) -> tuple[float, list[Placement]]:
    def price(way: tuple[float, list[Placement]]) -> tuple[float, int]:
        distance = choice.first - way[1][-1].end
        penalty = _OUT_OF_ORDER if distance < 0 else min(1.0, distance / 2000)
        return way[0] + choice.cost + penalty, way[1][0].first

    cost, _ = min(price(way) for way in ways)
    chosen = next(way for way in ways if price(way)[0] == cost)
    return cost, [*chosen[1], choice]


def gaps(placed: Sequence[Placement], view: View) -> list[Gap]:
    """The gap before each segment but the first, judged."""
    return [
        Gap(at, before.end, after.first, _fault(before, after, view))
        for at, (before, after) in enumerate(itertools.pairwise(placed), start=1)
    ]


def _fault(before: Placement, after: Placement, view: View) -> str:
    if after.first < before.end:
        return "order" if after.end <= before.first + 1 or after.first < before.first else ""
    if crosses(before.end, after.first, view):
        return "stitched"
    hidden = {view.vocabulary.class_of(view.ids[at]) for at in range(before.end, after.first)}
    close = after.first - before.end <= _NEAR and view.provision(before.end - 1) == view.provision(after.first)
    if not close:
        return ""
    return next((name for name in ("negation", "exception") if name in hidden), "")


def crosses(end: int, start: int, view: View) -> bool:
    """Whether words that end and words that begin here belong to different provisions, cut in mid-sentence on a side.

    Whole provisions may stand one after another with an ellipsis between; half of one and half of another make a
    sentence that the text does not hold.
    """
    one, other = head(view.provision(end - 1)), head(view.provision(start))
    if not one or not other or one == other:
        return False
    whole_before = end >= len(view.ids) or head(view.provision(end)) != one
    whole_after = start == 0 or all(view.is_enumerator(at) for at in range(_begin(start, view), start))
    return not (whole_before and whole_after)


def _begin(position: int, view: View) -> int:
    name = head(view.provision(position))
    while position > 0 and head(view.provision(position - 1)) == name:
        position -= 1
    return position


def head(label: str) -> str:
    """The outermost part of a provision: "art II" of "art II(c)", "section I op 3" of "section I op 3(a)"."""
    found = _HEAD.match(label)
    return found[0] if found else label
