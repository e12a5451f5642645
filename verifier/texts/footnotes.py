"""Footnote marks inside running text: told from numbers that belong to the sentence, and left out of the words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .leaves import Leaf
from .vocabulary import JOINERS, MONTHS, UNITS

# Words after which a number is part of the sentence.
_STOPS = ',;.:”"’)'
_MISREAD = "™"  # what scanners make of a raised figure
_NEXT = 40  # characters of the line after: "beyond 26" and "December 1967"
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}$")
_GOVERNING = re.compile(
    r"(?<![a-z])(?:paragraphs?|articles?|resolutions?|sections?|chapters?|parts?|annex|rules?|numbers?|nos?"
    r"|vol|page|pp?|of|to|and|or|than|at|by|on"
    r"|from|about|for|in|within|least|the|dated|lines?|document|add|corr|rev|item|session|until|since|between"
    r"|against|with|its|their|his|her|all|these|those|other|first|last|next|some|over|under|only|every|any"
    r"|s/)[.]?$",
    re.I,
)


def without_marks(text: str, leaves: list[Leaf]) -> list[Leaf]:
    """The leaves without the marks of the footnotes that the text has."""
    numbers = [leaf.path[0].removeprefix("note ") for leaf in leaves if leaf.path and leaf.path[0].startswith("note ")]
    marks = [number for number in numbers if number.isdecimal()]
    if not marks and _MISREAD not in text:
        return leaves
    return [leaf if leaf.path and leaf.path[0].startswith("note ") else _cleared(text, leaf, marks) for leaf in leaves]


def _cleared(text: str, leaf: Leaf, marks: Iterable[str]) -> Leaf:
    numbers = "|".join(sorted(set(marks), key=lambda m: (-len(m), m))) or "(?!)"
    wanted = re.compile(rf"(?<![0-9(/-])(?<![0-9]\.)(?:{numbers})(?![0-9)/]|-[0-9])|{_MISREAD}")
    ranges: list[tuple[int, int]] = []
    following = [*leaf.ranges[1:], (0, 0)]
    for (start, end), (onward, its_end) in zip(leaf.ranges, following, strict=True):
        at = start
        for found in wanted.finditer(text, start, end):
            after = text[found.end() : end].lstrip()
            if not after and _measures(text[onward : min(its_end, onward + _NEXT)]):
                continue
            if found[0] == _MISREAD or _is_mark(text[start : found.start()], after):
                ranges.append((at, found.start()))
                at = found.end()
        ranges.append((at, end))
    return Leaf(leaf.path, tuple((first, last) for first, last in ranges if last > first))


def _measures(after: str) -> bool:
    """Whether these words make the number before them a day or a quantity."""
    return bool(MONTHS.match(after) or UNITS.match(after))


def _is_mark(before: str, after: str) -> bool:
    """Whether the number between these words is a mark: it stands after a word or stop, with no unit."""
    inner = before.rstrip()
    if not inner or _measures(after):
        return False
    if inner == before and inner[-1].isalpha() and len(inner) > 1:
        return True  # glued to its word: "General4"
    said = inner.rstrip(_STOPS)
    if not said or _GOVERNING.search(said[-14:]):
        return False
    if said[-1].isdigit():
        return len(said) < len(inner) and bool(_YEAR.search(said[-8:])) and not JOINERS.match(after)
    if len(said) < len(inner):
        return True
    if not after or after[0] in ",;.:)":
        return said[-1].isalpha() and not MONTHS.search(said[-10:])
    return said[-1].islower() and after[0].islower() and not JOINERS.match(after)
