"""Stretches between quotation marks: nested, unclosed, in the styles of the six languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model import Span
from .paragraphs import Layout, paragraph_at, trimmed

_CLOSERS = {
    "“": "”",
    "”": "”“",
    "„": "“”",
    "«": "»",
    "‹": "›",
    "「": "」",
    "『": "』",
    "《": "》",
    "‘": "’",
    '"': '"',
    "'": "'",
}
_MARK = re.compile(  # begins with one set of characters, so that the scan skips all else
    r"[“”„«»‹›「」『』《》\"'‘’](?:(?<=[“”„«»‹›「」『』《》\"])|(?<=')'"
    r"|(?<![\w.,][‘'])(?<=[‘'])(?=\w)|(?<=[\w.,;:!?…][’'])(?!\w))"
)
_SINGLE = "‘’'"
_DEEPEST = 6  # quotations within quotations
LONGEST = 6000  # characters; a mark that is closed later than this was not closed


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words between marks. outer holds the marks too; depth counts the quotations around it.

    closed: False where the closing mark is missing; it then ends with its paragraph.
    """

    span: Span
    outer: Span
    mark: str
    closed: bool = True
    depth: int = 0


def quoted_in(text: str, layout: Layout) -> tuple[Quoted, ...]:
    """All quotations of a text in order of their opening marks."""
    found: list[Quoted] = []
    waiting: list[tuple[int, str]] = []
    for match in _MARK.finditer(text):
        at, mark = match.start(), match[0]
        depth = _closed_by(text, waiting, at, mark)
        if depth is not None:
            _close(text, layout, waiting, depth, match.end(), found)
        elif _opens(text, at, match.end(), mark):
            _give_up_unclosed(text, layout, waiting, at, mark, found)
            waiting.append((at, mark))
            del waiting[:-_DEEPEST]
    while waiting:
        _leave_open(text, layout, waiting.pop(), len(waiting), len(text), found)
    return tuple(sorted(found, key=lambda q: (q.outer.start, -q.outer.end)))


def _closed_by(text: str, waiting: list[tuple[int, str]], at: int, mark: str) -> int | None:
    """The position in `waiting` of the opening mark that this mark closes."""
    for depth in range(len(waiting) - 1, -1, -1):
        opened, opener = waiting[depth]
        if mark not in _CLOSERS[opener] or at - opened > LONGEST:
            continue
        if mark in "\"'" and _only_opens(text, at):
            return None
        if mark == "“" and _only_opens(text, at):
            return None
        return depth
    return None


def _close(
    text: str, layout: Layout, waiting: list[tuple[int, str]], depth: int, end: int, found: list[Quoted]
) -> None:
    while len(waiting) > depth + 1:
        inner = waiting.pop()
        if inner[1] not in _SINGLE:
            _leave_open(text, layout, inner, len(waiting), end - 1, found)
    opened, mark = waiting.pop()
    if mark in _SINGLE and end - opened < 5:
        return  # rock 'n' roll
    found.append(Quoted(Span(opened + 1, end - 1), Span(opened, end), mark, True, depth))


def _opens(text: str, at: int, end: int, mark: str) -> bool:
    if mark in "”»›」』》’":
        # Two closing marks around words, as in ”words”, are a habit of some printers.
        return mark == "”" and _only_opens(text, at)
    after = text[end : end + 1]
    return (bool(after) and not after.isspace() and (mark != '"' or _only_opens(text, at))) or (
        mark == "«" and bool(after)
    )


def _only_opens(text: str, at: int) -> bool:
    """Whether a mark stands where only an opening one can: after a space or bracket, before a word."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return (
        (not before or before.isspace() or before in "([{-–—/‘“«")
        and bool(after)
        and not after.isspace()
        and (after not in ".,;:!?)]")
    )


def _give_up_unclosed(
    text: str, layout: Layout, waiting: list[tuple[int, str]], at: int, mark: str, found: list[Quoted]
) -> None:
    """Ends quotations of the same mark whose paragraph is over; a mark that opens a paragraph goes on quoting."""
    while waiting and waiting[-1][1] == mark and mark not in "《":
        end = paragraph_at(text, layout, waiting[-1][0]).end
        if end > at:
            return
        _leave_open(text, layout, waiting.pop(), len(waiting), at, found)


def _leave_open(
    text: str, layout: Layout, opener: tuple[int, str], depth: int, limit: int, found: list[Quoted]
) -> None:
    opened, mark = opener
    if mark in _SINGLE:
        return  # an apostrophe more likely than a quotation
    end = min(paragraph_at(text, layout, opened).end, limit)
    span = trimmed(text, Span(opened + 1, max(opened + 1, end)))
    if span.start < span.end:
        found.append(Quoted(span, Span(opened, span.end), mark, False, depth))


def innermost(quotes: tuple[Quoted, ...], span: Span) -> Quoted | None:
    """The shortest quotation that holds the whole span."""
    holding = [q for q in quotes if q.span.contains(span)]
    return min(holding, key=lambda q: q.span.end - q.span.start) if holding else None
