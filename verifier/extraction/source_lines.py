"""Quotations whose source stands on a line of its own: an epigraph, a block with its source below, a row of a table."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..model import Claim, ClaimKind, Part, Span
from . import reporting
from .paragraphs import trimmed
from .passages import indented_above
from .quotation_marks import LONGEST, TITLE_MARKS, Quoted, claim_of
from .surroundings import Surroundings
from .titles import names_a_text, speaks_as_a_text

_DASH = re.compile(r"[—–―]{1,3}\s{0,3}|-{1,3}\s{1,3}|-{2,3}")
_LEAD = re.compile(r"[(\[]?(?:(?:source|from|see|de|из)\s{0,2}:?\s{1,3})?(?:the\s{1,3}|la\s{1,3}|l['’])?", re.I)
_CLOSING = "”»\"’'"
_FEW = 9  # words behind the citation: its date, a paragraph, "Preamble"
_LONG = 10  # words; a shorter line without a verb may be a title
_FEWEST = 4
_FIGURE_OR_MARK = re.compile(r"[\s.,;:\[\]0-9\u00b9\u00b2\u00b3\u2070-\u2079]*")


def sourced(
    text: str,
    parts: tuple[Part, ...],
    paragraph: Span,
    at: Surroundings,
    quotes: tuple[Quoted, ...],
    opened: tuple[int, ...],
) -> tuple[Claim, ...]:
    """The quotation above or below, where the paragraph, or the line of a dash, holds nothing but its source."""
    line = _line_of(text, paragraph, at)
    dash = _DASH.match(text, line.start)
    if not _holds_a_source(text, Span(dash.end() if dash else line.start, line.end), at) or _in_a_note(parts, line):
        return ()
    above = _rstrip(text, line.start)
    quote = _ending_at(text, above, quotes, opened)
    if dash is not None:
        return _block(text, parts, line, above) if quote is None else _of(text, quote)
    block = _block_of(parts, above)
    if quote is not None and not (block and block.contains(line)) and _lines(text, above, line.start) > 1:
        quote = None
    below = _below(text, line, quotes, opened)
    return _of(text, quote or below) if (quote is None) != (below is None) else ()


def _line_of(text: str, paragraph: Span, at: Surroundings) -> Span:
    """The paragraph, or the last line of it where that begins with a dash or stands below a quotation."""
    line = trimmed(text, Span(text.rfind("\n", paragraph.start, at.group.start) + 1, paragraph.end))
    if line.start <= paragraph.start:
        return trimmed(text, paragraph)
    below = _DASH.match(text, line.start) or text[_rstrip(text, line.start) - 1] in _CLOSING
    return line if below else trimmed(text, paragraph)


def _in_a_note(parts: tuple[Part, ...], line: Span) -> bool:
    """Whether the line is a note's, which stands among other notes and not beside what it is the source of."""
    return any(p.kind in ("footnote", "endnote") and p.span.start <= line.start < p.span.end for p in parts)


def _holds_a_source(text: str, line: Span, at: Surroundings) -> bool:
    """Whether the citation, what leads to it and what belongs to it fill the line."""
    begin = at.frame.lead.start if at.frame.lead is not None else at.frame.start
    lead, rest = text[line.start : max(line.start, begin)], text[at.group.end : line.end]
    return (
        _LEAD.fullmatch(lead) is not None
        and len(rest.split()) <= _FEW
        and not rest.rstrip().endswith(":")
        and reporting.VERB.search(rest) is None
    )


def _ending_at(text: str, end: int, quotes: tuple[Quoted, ...], opened: tuple[int, ...]) -> Quoted | None:
    """The quotation that fills the paragraph which ends here, the marks of its notes not counted."""
    for at in range(bisect_left(opened, end) - 1, -1, -1):
        quote = quotes[at]
        if end - quote.outer.start > LONGEST:
            return None
        filled = _FIGURE_OR_MARK.fullmatch(text, quote.outer.end, end) if quote.outer.end <= end else None
        if filled and not quote.depth and quote.closed and _begins_its_line(text, quote.outer.start):
            return quote
    return None


def _below(text: str, paragraph: Span, quotes: tuple[Quoted, ...], opened: tuple[int, ...]) -> Quoted | None:
    """The quotation that fills the next line; behind an empty line only one that speaks as an instrument does."""
    first = paragraph.end
    while first < len(text) and text[first].isspace():
        first += 1
    at = bisect_left(opened, first)
    if at == len(quotes) or quotes[at].outer.start != first:
        return None
    apart = _lines(text, paragraph.end, first)
    if apart > 2 or (apart == 2 and not speaks_as_a_text(text, quotes[at].span)):
        return None
    stop = text.find("\n", quotes[at].outer.end)
    stop = len(text) if stop < 0 else stop
    filled = quotes[at].closed and _FIGURE_OR_MARK.fullmatch(text, quotes[at].outer.end, stop)
    return quotes[at] if filled else None


def _of(text: str, quote: Quoted | None) -> tuple[Claim, ...]:
    if quote is None:
        return ()
    words = quote.span.of(text).split()
    a_name = names_a_text(text, quote.span) and len(words) < _LONG
    if quote.mark in TITLE_MARKS or a_name or (len(words) < _FEWEST and words and words[0].isascii()):
        return ()
    return (claim_of(text, quote, ClaimKind.QUOTATION),)


def _block(text: str, parts: tuple[Part, ...], source: Span, above: int) -> tuple[Claim, ...]:
    """Words set apart above their source, in the same block or in the one before."""
    block = _block_of(parts, above) or indented_above(text, source.start, above)
    if block is None:
        return ()
    span = trimmed(text, Span(max(block.start, above - LONGEST), above))
    return (Claim(ClaimKind.QUOTATION, span),) if len(span.of(text).split()) >= _FEWEST else ()


def _block_of(parts: tuple[Part, ...], end: int) -> Span | None:
    """The block of quoted words in which, or with which, words end here."""
    return next((p.span for p in parts if p.kind == "blockquote" and p.span.start < end <= p.span.end + 1), None)


def _rstrip(text: str, end: int) -> int:
    while end and text[end - 1].isspace():
        end -= 1
    return end


def _lines(text: str, end: int, start: int) -> int:
    return text.count("\n", end, start)


def _begins_its_line(text: str, start: int) -> bool:
    return not text[text.rfind("\n", 0, start) + 1 : start].strip(" \t>*_")
