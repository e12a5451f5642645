"""A text cut into pieces along marks that may overlap, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..model import Document, Span
from ..visible import visible
from .views import WORDS_FOR, Line, Piece

_FEW = 60  # characters around the words: fewer tell a reader nothing
_LONG = 400  # characters: a longer mark is a wash behind the text, not a line under it
_BREAKS = re.compile(r"[ \t\r]*\n\s*")
_GRAVEST_FIRST = ("contradicted", "unverified", "confirmed", "cited")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text that something is said about: how it ended, where that is said."""

    span: Span
    outcome: str
    link: str
    said: str = ""


def lines_of(document: Document, marks: Iterable[Mark], prefix: str) -> tuple[Line, ...]:
    """The document's lines that are not blank, cut at the marks; anchors are made of `prefix` and line or offset."""
    ordered = sorted(marks, key=lambda mark: (mark.span.start, mark.span.end, mark.link))
    lines, gap, first = [], False, 0
    for number in range(1, document.line_of(len(document.text)) + 1):
        span = document.line_span(number)
        if not span.of(document.text).strip():
            gap = True
            continue
        while first < len(ordered) and ordered[first].span.end <= span.start:
            first += 1
        here = [mark for mark in _until(ordered[first:], span.end) if mark.span.overlaps(span)]
        lines.append(Line(number, f"{prefix}L{number}", gap, tuple(pieces_of(document.text, span, here, prefix))))
        gap = False
    return tuple(lines)


def _until(marks: Sequence[Mark], end: int) -> Iterator[Mark]:
    for mark in marks:
        if mark.span.start >= end:
            return
        yield mark


def pieces_of(text: str, span: Span, marks: Sequence[Mark], prefix: str) -> Iterator[Piece]:
    """The stretch cut where marks begin and end; where several hold, the shortest gives the link."""
    cuts = {span.start, span.end}
    for mark in marks:
        cuts |= {min(max(at, span.start), span.end) for at in (mark.span.start, mark.span.end)}
    starts = {mark.span.start for mark in marks}
    places = sorted(cuts)
    for start, end in pairwise(places):
        holding = [mark for mark in marks if mark.span.start <= start and end <= mark.span.end]
        words = visible(text[start:end], keep_marks=True)
        if not holding:
            yield Piece(words)
            continue
        yield _piece(words, start, holding, f"{prefix}o{start}" if start in starts else "")


def _piece(words: str, start: int, holding: Sequence[Mark], anchor: str) -> Piece:
    inner = min(holding, key=lambda mark: (mark.span.end - mark.span.start, _gravity(mark)))
    gravest = min(holding, key=_gravity)
    said = inner.said if start == inner.span.start else ""
    link = gravest.link if start == gravest.span.start else inner.link
    # A long passage is one link, at its start: a link on each of its lines would stop the tab key on all of them.
    if not words.strip() or (_is_long(inner) and start != inner.span.start):
        link = ""
    return Piece(words, _style(inner, gravest), said, "", link, anchor)


def _is_long(mark: Mark) -> bool:
    return mark.span.end - mark.span.start > _LONG


def _style(inner: Mark, gravest: Mark) -> str:
    return f"cite {gravest.outcome}{' long' if _is_long(inner) else ''}"


def _gravity(mark: Mark) -> int:
    return _GRAVEST_FIRST.index(mark.outcome)


def said_of(outcome: str, code: str) -> str:
    """What a screen reader hears before marked words."""
    return f"{WORDS_FOR.get(outcome, 'Cited')}{f', {code}' if outcome == 'contradicted' else ''}: "


def excerpt_of(document: Document, span: Span, around: int = 180, longest: int = 700) -> tuple[Piece, ...]:
    """The marked words in their surroundings, cut at spaces: the paragraph, or more where that is but a few words."""
    text = document.text
    end = min(span.end, span.start + longest)
    left = max(text.rfind("\n\n", 0, span.start) + 2 if "\n\n" in text[: span.start] else 0, span.start - around)
    right = text.find("\n\n", end)
    right = min(right if right >= 0 else len(text), end + around)
    if span.start - left + right - end < _FEW:
        left, right = max(0, span.start - around), min(len(text), end + around)
    left = left if left == 0 or text[left - 1].isspace() else _after_space(text, left, span.start)
    right = right if right == len(text) or text[right].isspace() else _before_space(text, end, right)
    lead = "… " if text[:left].strip() and not text[:left].endswith("\n\n") else ""
    trail = " …" if end < span.end or (text[right:].strip() and not text.startswith("\n\n", right)) else ""
    shown = (
        Piece(lead + _joined(text[left : span.start])),
        Piece(_joined(text[span.start : end]), "here", "the words concerned: ", " end of the words concerned. "),
        Piece(_joined(text[end:right]) + trail),
    )
    return tuple(piece for piece in shown if piece.text)


def _after_space(text: str, start: int, limit: int) -> int:
    at = text.find(" ", start, limit)
    return at + 1 if at >= 0 else start


def _before_space(text: str, start: int, limit: int) -> int:
    at = text.rfind(" ", start, limit)
    return at if at >= 0 else limit


def _joined(words: str) -> str:
    """Line breaks as spaces: an excerpt is set as one passage."""
    return visible(_BREAKS.sub(" ", words), keep_marks=True)
