"""Finds whole instruments that a document reproduces, and the frame that it prints around each."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..contracts import Scan
from ..model import Citation, Claim, ClaimedFact, ClaimKind, EmbeddedText, Mention, Span
from .embedded_frame import Frame, Line, end_of_body, frame_after, is_heading, lines_of
from .paragraphs import trimmed

_MAYBE = re.compile(
    r"^[ \t>*#|]{0,8}(?:(?:[A-Z][\w'’]{1,20}[ \t]){0,4}(?:RESOLUTION|Resolution|RÉSOLUTION|Résolution"
    r"|RESOLUCIÓN|Resolución|РЕЗОЛЮЦИЯ|Резолюция|"
    r"RECOMMENDATION|Recommendation|OPINION|Opinion)\b|PRESIDENTIAL STATEMENT|STATEMENT BY THE PRESIDENT"
    r"|S/RES/|A/RES/|S/PRST/)",
    re.MULTILINE,
)

_COUNCIL = re.compile(r"(?P<sc>Security Council)|General Assembly")


@dataclass(frozen=True, slots=True)
class _Found:
    heading: Line
    frame: Frame
    body: Span
    after: tuple[Line, ...]


def with_embedded(scan: Scan, citations: Sequence[Citation]) -> tuple[tuple[Citation, ...], tuple[EmbeddedText, ...]]:
    """The citations, those of the frames marked as such, and the embedded texts in order. A pure function."""
    if _MAYBE.search(scan.text) is None:
        return tuple(citations), ()
    lines = lines_of(scan.text)
    marked: list[Citation] = []
    texts, done = [], 0
    for found in _texts(scan.text, lines):
        first = bisect_left(citations, found.heading.span.start, key=lambda c: c.span.start)
        end = max(found.body.end, *(line.span.end for line in found.after)) if found.after else found.body.end
        last = bisect_left(citations, end, key=lambda c: c.span.start)
        marked += citations[done:first]
        inside, text = _framed(scan.text, found, citations[max(first, done) : last])
        marked += inside
        texts.append(text)
        done = last
    return (*marked, *citations[done:]), tuple(texts)


def _framed(text: str, found: _Found, citations: Sequence[Citation]) -> tuple[list[Citation], EmbeddedText]:
    """The citations of one reproduced text and its frame, and what was found around it."""
    frame_lines = (found.heading, *found.frame.lines, *found.after)
    heading = _within(citations, found.heading.span) or _unnumbered(text, found.heading)
    symbols = (_within(citations, line.span) for line in found.frame.lines)
    symbol = next((c for c in symbols if c is not None and c.claim_of("symbol")), None)
    if symbol is None and heading.claim_of("symbol"):
        symbol = heading
    adoption = _adoption(text, found, heading, symbol)
    claimed = replace(heading, mention=Mention.EMBEDDED_HEADER, claims=(Claim(ClaimKind.EMBEDDED_TEXT, found.body),))
    all_of_it = [claimed, *([adoption] if adoption is not None else [])]
    for citation in citations:
        framed = any(line.span.contains(citation.span) for line in frame_lines)
        if citation.span != heading.span and (adoption is None or not citation.span.overlaps(adoption.span)):
            all_of_it.append(replace(citation, mention=Mention.EMBEDDED_HEADER) if framed else citation)
    symbol = next((c for c in all_of_it if symbol is not None and c.span == symbol.span), symbol)
    ordered = sorted(all_of_it, key=lambda c: (c.span, c.key or ""))
    return ordered, _embedded(found, claimed, symbol, adoption)


def _texts(text: str, lines: list[Line]) -> Iterator[_Found]:
    at = 0
    while at < len(lines):
        found = _text_at(text, lines, at) if is_heading(lines[at].text) else None
        if found is None:
            at += 1
            continue
        yield found
        end = max(found.body.end, *(line.span.end for line in found.after)) if found.after else found.body.end
        while at < len(lines) and lines[at].span.start < end:
            at += 1


def _text_at(text: str, lines: list[Line], at: int) -> _Found | None:
    frame = frame_after(lines, at)
    if frame is None:
        return None
    last, after = end_of_body(lines, frame.body)
    if last is None:
        return None
    body = trimmed(text, Span(lines[frame.body].span.start, lines[last].span.end))
    return _Found(lines[at], frame, body, tuple(after))


def _within(citations: Sequence[Citation], span: Span) -> Citation | None:
    return next((c for c in citations if span.contains(c.span)), None)


def _unnumbered(text: str, heading: Line) -> Citation:
    """A heading without a number, such as PRESIDENTIAL STATEMENT: only the text can tell which one it is."""
    kind = "presidential-statement" if "STATEMENT" in heading.text.upper() else "resolution"
    span = trimmed(text, heading.span)
    return Citation(span, "embedded", None, Mention.EMBEDDED_HEADER, claimed=(ClaimedFact("kind", kind, span),))


def _adoption(text: str, found: _Found, heading: Citation, symbol: Citation | None) -> Citation | None:
    """The line under the text that says when it was adopted; it speaks of what heading and symbol agree on."""
    line = next((line for line in found.after if line.dates), None)
    if line is None:
        return None
    agreed = symbol is None or symbol.key == heading.key or (symbol.key or "").startswith("un/doc/S/RES")  # unreadable
    body = _COUNCIL.search(text, line.span.start, line.span.end)
    by = (ClaimedFact("body", "un/sc" if body["sc"] else "un/ga", Span(*body.span())),) if body is not None else ()
    facts = (*by, *((line.meeting,) if line.meeting else ()), *line.dates)
    return Citation(
        trimmed(text, line.span),
        "embedded",
        heading.key if agreed else None,
        Mention.EMBEDDED_HEADER,
        claimed=facts,
        antecedent=heading.span,
    )


def _embedded(found: _Found, heading: Citation, symbol: Citation | None, adoption: Citation | None) -> EmbeddedText:
    dates = [("heading", fact) for fact in found.heading.dates]
    dates += [("symbol-line", fact) for line in found.frame.lines for fact in line.dates]
    for line in found.after:
        dates += [("adoption-line" if line.meeting else "date-line", fact) for fact in line.dates]
    ends = [found.body.end, *(line.span.end for line in found.after)]
    meeting = next((line.meeting for line in (*found.after, *found.frame.lines) if line.meeting), None)
    return EmbeddedText(
        Span(found.heading.span.start, max(ends)), found.body, heading, symbol, adoption, tuple(dates), meeting
    )
