"""Footnote marks inside running text: told from numbers that belong to the sentence, and left out of the words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .leaves import Leaf
from .vocabulary import MONTHS, UNITS

# Words after which a number is part of the sentence.
_GOVERNING = re.compile(
    r"(?:paragraphs?|articles?|resolutions?|sections?|chapters?|parts?|annex|rules?|numbers?|nos?|vol|page|pp?|of|to|and|or|than|at|by|on"
    r"|from|about|for|in|within|least|the|dated|lines?|document|add|corr|rev|item|session|until|since|between|against|with|s/|article)[.]?$",
    re.I,
)


def without_marks(text: str, leaves: list[Leaf]) -> list[Leaf]:
    """The leaves without the marks of the footnotes that the text has."""
    numbers = [leaf.path[0].removeprefix("note ") for leaf in leaves if leaf.path and leaf.path[0].startswith("note ")]
    marks = [number for number in numbers if number.isdecimal()]
    if not marks:
        return leaves
    return [leaf if leaf.path and leaf.path[0].startswith("note ") else _cleared(text, leaf, marks) for leaf in leaves]


def _cleared(text: str, leaf: Leaf, marks: Iterable[str]) -> Leaf:
    wanted = re.compile(
        rf"(?<![0-9(/.-])(?:{'|'.join(sorted(set(marks), key=lambda m: (-len(m), m)))})(?![0-9)/]|-[0-9])"
    )
    ranges: list[tuple[int, int]] = []
    for start, end in leaf.ranges:
        at = start
        for found in wanted.finditer(text, start, end):
            if _is_mark(text, start, found.start(), found.end(), end):
                ranges.append((at, found.start()))
                at = found.end()
        ranges.append((at, end))
    return Leaf(leaf.path, tuple((first, last) for first, last in ranges if last > first))


def _is_mark(text: str, start: int, first: int, end: int, stop: int) -> bool:
    """Whether the number at [first, end) is a mark: it stands after a word or stop, and governs nothing."""
    before, after = text[start:first], text[end:stop]
    inner = before.rstrip()
    if not inner or MONTHS.match(after.lstrip()) or UNITS.match(after.lstrip()):
        return False
    if inner == before and inner[-1].isalpha() and len(inner) > 1:
        return True  # glued to its word: "General4"
    if inner[-1] in ',;.:”"’)' and not _GOVERNING.search(inner.rstrip(".,;:")[-14:]):
        return not re.search(r"[0-9]\)?[,]?$", inner)
    if not after.strip() or after.lstrip()[0] in ",;.:)":
        return inner[-1].isalpha() and not _GOVERNING.search(inner[-14:]) and not MONTHS.search(inner[-10:])
    return inner[-1].islower() and after.lstrip()[0].islower() and not _GOVERNING.search(inner[-14:])
