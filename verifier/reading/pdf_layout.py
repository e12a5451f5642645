"""From the placed lines of PDF pages to running text: columns in reading order, page furniture left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from statistics import median

LINE_END_HYPHEN = "\ufffe"  # as pdfium writes it
_NUMBERS = re.compile(r"[0-9]+")
_PAGE_NUMBER = re.compile(
    r"[-–— |]{0,4}(?:page )?[0-9]{1,4}(?: ?(?:/|of|de) ?[0-9]{1,4})?[-–— |]{0,4}|/\.\.\.|[ivxl]{1,6}", re.IGNORECASE
)
# Job number, bar code and the like of United Nations documents: "25-18686 (E) 191125", "*2518686*".
_IMPRINT = re.compile(
    r"[0-9]{2}-[0-9]{5}(?: ?\([A-Z]\))?(?: +[0-9]{6}){0,3}(?: +[0-9]{1,3}/[0-9]{1,3})?"
    r"|\*[0-9]{7}\*|please recycle.{0,3}",
    re.IGNORECASE,
)
_SYMBOL = re.compile(r"[A-Z][A-Z0-9]{0,6}(?:/[A-Z0-9.]{1,12}){1,6}(?: ?\([0-9]{4}\))?(?:/Corr\.[0-9])?")
_EDGE = 3  # lines from the top and from the bottom of a page among which furniture is looked for


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or the part of one that stands apart; pieces: (index of the first character in the page, words)."""

    left: float
    bottom: float
    right: float
    top: float
    size: float
    number: int
    pieces: tuple[tuple[int, str], ...]
    words: str


@dataclass(frozen=True, slots=True)
class Page:
    """Lines in the order in which they are read; columns: how many."""

    lines: tuple[Line, ...]
    columns: int = 1


def in_reading_order(lines: Sequence[Line]) -> Page:
    """Column by column where a gutter parts the page; lines across it end the columns above them."""
    gutter = _gutter(lines)
    if gutter is None:
        return Page(tuple(_down(lines)))
    ordered: list[Line] = []
    left: list[Line] = []
    right: list[Line] = []
    for line in sorted(lines, key=lambda line: (-line.top, line.left)):
        if line.left < gutter < line.right:
            ordered += [*left, *right, line]
            left, right = [], []
        else:
            (left if line.right <= gutter else right).append(line)
    return Page((*ordered, *left, *right), 2)


def _down(lines: Sequence[Line]) -> list[Line]:
    """As the file has them, unless it jumps about: then from top to bottom."""
    jumps = sum(b.bottom > a.top + 2 for a, b in pairwise(lines))
    if jumps <= max(2, len(lines) // 20):
        return list(lines)
    return sorted(lines, key=lambda line: (-round(line.bottom / 3), line.left))


def _gutter(lines: Sequence[Line]) -> float | None:
    if len(lines) < 10:
        return None
    start, end = min(line.left for line in lines), max(line.right for line in lines)
    if sum(line.left > start + 0.3 * (end - start) for line in lines) < 5:
        return None
    best: tuple[int, float] | None = None
    for step in range(30, 71):
        at = start + (end - start) * step / 100
        left = [line for line in lines if line.right <= at]
        right = [line for line in lines if line.left >= at]
        across = len(lines) - len(left) - len(right)
        if across <= len(lines) // 4 and _beside(left, right) and (best is None or across < best[0]):
            best = (across, at)
    return best[1] if best else None


def _beside(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether two sets of lines are columns of prose: enough lines, as wide as sentences, at the same height."""
    if min(len(left), len(right)) < 5:
        return False
    if min(median(len(line.words) for line in side) for side in (left, right)) < 15:
        return False
    top = min(max(line.top for line in side) for side in (left, right))
    bottom = max(min(line.bottom for line in side) for side in (left, right))
    heights = [max(line.top for line in side) - min(line.bottom for line in side) for side in (left, right)]
    return top - bottom > 0.5 * min(heights)


def without_furniture(pages: Sequence[Page]) -> tuple[list[Page], int]:
    """The pages without running heads, page numbers and imprints, and how many such lines were left out."""
    heads = _running_heads(pages)
    kept: list[Page] = []
    dropped = 0
    for number, page in enumerate(pages):
        out = _furniture(page, number, heads)
        lines = tuple(line for line in page.lines if id(line) not in out and not _IMPRINT.fullmatch(line.words))
        dropped += len(page.lines) - len(lines)
        kept.append(Page(lines, page.columns))
    return kept, dropped


def _furniture(page: Page, number: int, heads: set[str]) -> set[int]:
    """From the upper and from the lower edge inwards, as far as there is nothing else."""
    top, bottom = _edges(page)
    return {
        id(line)
        for edge in (top, bottom)
        for line in takewhile(lambda line: _is_furniture(line, number, heads) or _IMPRINT.fullmatch(line.words), edge)
    }


def _is_furniture(line: Line, page: int, heads: set[str]) -> bool:
    """A page number anywhere; a running head or the document's symbol from the second page on."""
    words = line.words
    if _PAGE_NUMBER.fullmatch(words):
        return True
    return page > 0 and (_pattern(words) in heads or bool(_SYMBOL.fullmatch(words)))


def _edges(page: Page) -> tuple[list[Line], list[Line]]:
    """The outermost lines above and below, outermost first; none of a page that has hardly any."""
    downward = sorted(page.lines, key=lambda line: -line.top)
    return (downward[:_EDGE], downward[::-1][:_EDGE]) if len(downward) > _EDGE else ([], [])


def _pattern(words: str) -> str:
    return _NUMBERS.sub("#", " ".join(words.split())).casefold()


def _running_heads(pages: Sequence[Page]) -> set[str]:
    seen: dict[str, int] = {}
    for page in pages:
        for pattern in {_pattern(line.words) for edge in _edges(page) for line in edge}:
            seen[pattern] = seen.get(pattern, 0) + 1
    enough = max(2, min(3, len(pages) // 2 + 1))
    return {pattern for pattern, count in seen.items() if count >= enough}
