"""Pieces of a printed page put in reading order: the gutter found, columns read one after the other."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A run of print and its box, in points from the lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def in_reading_order(words: Sequence[Word], width: float) -> str:
    """The text of a page: bands across the whole width and columns between them, each from top to bottom."""
    gutter = _gutter(words, width)
    if gutter is None:
        return _lines(words)
    parts: list[str] = []
    column: tuple[list[Word], list[Word]] = ([], [])
    for line in _rows(words):
        if any(word.left < gutter - 2 and word.right > gutter + 2 for word in line):
            parts += [_lines(column[0]), _lines(column[1])]
            column = ([], [])
            parts.append(_lines(line))
            continue
        for word in line:
            column[word.left >= gutter - 2].append(word)
    parts += [_lines(column[0]), _lines(column[1])]
    return "\n".join(part for part in parts if part)


def _gutter(words: Sequence[Word], width: float) -> float | None:
    """Where the page is parted: a place in the middle that almost no line crosses, with enough print on both sides."""
    rows = _rows(words)
    if len(rows) < 8:
        return None
    best: tuple[int, float] | None = None
    for place in range(int(width * 0.40), int(width * 0.60), 3):
        crossing = sum(any(word.left < place < word.right for word in row) for row in rows)
        both = sum(any(word.right <= place for word in row) and any(word.left >= place for word in row) for row in rows)
        if (
            crossing <= len(rows) * 0.35
            and both >= max(6, len(rows) * 0.3)
            and (best is None or both - crossing > best[0])
        ):
            best = (both - crossing, float(place))
    return best[1] if best else None


def _rows(words: Iterable[Word]) -> list[list[Word]]:
    """Pieces on one line of print, top line first."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (-(word.top + word.bottom), word.left)):
        middle = (word.top + word.bottom) / 2
        if rows and rows[-1][0].bottom <= middle <= rows[-1][0].top:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda word: word.left) for row in rows]


def _lines(words: Sequence[Word]) -> str:
    """Lines of print with an empty line where the distance between them grows."""
    rows = _rows(words)
    if not rows:
        return ""
    gaps = sorted(above[0].bottom - below[0].bottom for above, below in itertools.pairwise(rows))
    usual = gaps[len(gaps) // 2] if gaps else 0.0
    out = [_joined(rows[0])]
    for above, below in itertools.pairwise(rows):
        if above[0].bottom - below[0].bottom > usual * 1.35:
            out.append("")
        out.append(_joined(below))
    return "\n".join(out)


def _joined(row: Sequence[Word]) -> str:
    said = row[0].text
    for before, word in itertools.pairwise(row):
        said += word.text if word.left - before.right < 0.5 else f" {word.text}"
    return said
