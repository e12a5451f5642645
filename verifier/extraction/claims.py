"""Binds to each citation the words that the document puts into the instrument's mouth."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ..contracts import Scan
from ..model import Citation, Claim, ClaimKind, Mention, Part, Span
from .attribution import paraphrases
from .citation_groups import groups_of
from .continued import with_continuations
from .denials import is_only_a_basis
from .frames import frame_of, phrase_start
from .frames import told as told_in
from .notes import Notes, notes_of, quoted_above
from .paragraphs import Layout, layout_of, paragraph_at, sentences_in
from .passages import introduces_nothing, passage_below
from .quotation_marks import LONGEST, Quoted, quoted_in
from .quotations import quotations
from .source_lines import sourced
from .speakers import speakers_of
from .surroundings import Surroundings
from .titles import is_called, without_false_title

_TOPICAL = (Mention.COLLECTIVE,)  # what follows a single citation is a short title rather

# A new recital of a preamble that is set as one sentence: ", Considering that ...", "; Have agreed as follows".
_RECITAL = re.compile(
    r"[,;]\s{1,4}(?=(?:[A-Z][a-z]{3,14}(?:ing|ed)\s{1,4}(?:that|the|also|further|by|with|of|to|in|on|its|their|once|it)\b"
    r"|Have\s{1,4}agreed|Hereby\s|Do\s{1,4}hereby))"
)
_NOUN_AHEAD = re.compile(r"\b(?:[Rr][eé]solutions?|[Rr]esoluci[oó]n(?:es)?|[Рр]езолюци[а-я]{1,2})\s{1,4}$")
_TO_PINPOINT = 40  # characters, a date among them
_NEAR_DETAIL = 24  # characters from one detail to the next: ", adopted unanimously on"
_CLOSING = ("”", "»", '"', "’", "'", ")")
_MOST_QUOTES = 80  # in one paragraph; more is no prose


@dataclass(frozen=True, slots=True)
class _Page:
    """What is computed once a document."""

    text: str
    layout: Layout
    quotes: tuple[Quoted, ...]
    opened: tuple[int, ...]
    parts: tuple[Part, ...]
    notes: Notes


def with_claims(scan: Scan, citations: Sequence[Citation]) -> tuple[Citation, ...]:
    """The same citations in the same order, each with its claims. A pure function."""
    if not citations:
        return ()
    text = scan.document.text
    layout = layout_of(text)
    quotes = quoted_in(text, layout)
    parts = scan.document.parts
    notes = notes_of(text, parts, quotes)
    page = _Page(scan.text, layout, quotes, tuple(q.outer.start for q in quotes), parts, notes)
    return tuple(
        c for paragraph, members in _by_paragraph(page, citations) for c in _in_paragraph(page, paragraph, members)
    )


def _by_paragraph(page: _Page, citations: Iterable[Citation]) -> Iterator[tuple[Span, list[Citation]]]:
    paragraph, members = Span(0, 0), list[Citation]()
    for citation in citations:
        if members and citation.span.start >= paragraph.end:
            yield paragraph, members
            members = []
        if not members:
            paragraph = paragraph_at(page.text, page.layout, citation.span.start)
            paragraph = Span(paragraph.start, max(paragraph.end, citation.span.end))
        members.append(citation)
    if members:
        yield paragraph, members


def _in_paragraph(page: _Page, paragraph: Span, citations: list[Citation]) -> Iterator[Citation]:
    sentences = sentences_in(page.text, paragraph, citations[-1].span.end)
    groups = groups_of(page.text, citations, sentences)
    first = bisect_left(page.opened, paragraph.start - LONGEST)
    last = bisect_left(page.opened, paragraph.end)
    quotes = tuple(q for q in page.quotes[first:last] if q.outer.overlaps(paragraph))
    quotes = quotes if len(quotes) <= _MOST_QUOTES else ()
    spans = [Span(group[0].span.start, max(map(_end_with_pinpoint, group))) for group in groups]
    for number, group in enumerate(groups):
        behind = spans[number - 1] if number else None
        ahead = spans[number + 1] if number + 1 < len(spans) else None
        around = _surroundings(page.text, group, spans[number], sentences, behind, ahead, quotes)
        claims = _claims(page, paragraph, around, quotes, behind, ahead)
        if number + 1 == len(groups):
            below = passage_below(page.text, page.parts, paragraph, around, page.quotes, page.opened)
            claims = (*claims, *(c for c in below if c not in claims))
        if len(groups) == 1:
            lined = sourced(page.text, page.parts, paragraph, around, page.quotes, page.opened)
            claims = (*claims, *(c for c in lined if c not in claims))
        above = quoted_above(page.text, page.layout, page.notes, around.frame.start, ahead)
        claims = (*claims, *(c for c in above if c not in claims))
        claims = tuple(dict.fromkeys(with_continuations(page.text, claims, page.quotes, page.opened)))
        yield from _members(page, group, claims, around, quotes)


def _end_with_pinpoint(citation: Citation) -> int:
    """Where a citation ends, with the paragraph that is named behind it: "resolution 541 (1983), para. 6"."""
    place = citation.provision_span
    follows = place is not None and 0 <= place.start - citation.span.end < _TO_PINPOINT
    return place.end if place is not None and follows else citation.span.end


def _surroundings(
    text: str,
    group: list[Citation],
    span: Span,
    sentences: tuple[Span, ...],
    behind: Span | None,
    ahead: Span | None,
    quotes: tuple[Quoted, ...],
) -> Surroundings:
    number = next((n for n, s in enumerate(sentences) if s.start <= span.start < s.end), 0)
    sentence = sentences[number] if sentences else span
    sentence = Span(sentence.start, max(sentence.end, span.end))
    floor, limit = _reach(text, span, sentence, behind, ahead, quotes)
    before = sentences[number - 1] if number else None
    previous = before if before is not None and (behind is None or behind.end <= before.start) else None
    topical = any(c.mention in _TOPICAL and c.claim_of("title") is None for c in group)
    span = _with_details(text, span, group, limit)
    frame = frame_of(text, span.start, floor)
    provided = any(c.provision.startswith("art") for c in group)
    said = told_in(text, span, frame, limit, bodily=any(not (c.key or "").startswith("treaty/") for c in group))
    outer = tuple(q.outer for q in quotes)
    return Surroundings(span, sentence, previous, floor, limit, outer, topical, frame, said, provided)


def _reach(
    text: str, span: Span, sentence: Span, behind: Span | None, ahead: Span | None, quotes: tuple[Quoted, ...]
) -> tuple[int, int]:
    """How far back and ahead within its sentence what is said may belong to a group."""
    floor, limit = sentence.start, sentence.end
    for quote in quotes:  # what is said inside a quotation ends with it
        if quote.span.contains(span):
            floor, limit = max(floor, quote.span.start), min(limit, quote.span.end)
    if behind is not None and floor <= behind.end <= span.start:
        floor = behind.end
    if ahead is not None and span.end <= ahead.start < limit and _apart(text, span, floor, ahead):
        noun = _NOUN_AHEAD.search(text, max(span.end, ahead.start - 24), ahead.start)
        limit = noun.start() if noun is not None else ahead.start
    recital = _RECITAL.search(text, span.end, limit)
    return floor, max(recital.start() if recital is not None else limit, span.end)


def _with_details(text: str, span: Span, group: list[Citation], limit: int) -> Span:
    """The group with the dates and titles that stand behind it: what is said of it comes after them."""
    end = reached = span.end
    details = (f for c in group for f in c.claimed if f.field in {"body", "date", "year"} or is_called(text, f))
    for fact in sorted(details, key=lambda f: f.span):
        if reached <= fact.span.start < reached + _NEAR_DETAIL and fact.span.end <= limit:
            reached = fact.span.end
            end = end if fact.field == "body" else reached  # a body alone may be the subject of what follows
    if end > span.end and text[end : end + 1] in _CLOSING:
        end += 1
    return Span(span.start, max(end, span.end))


def _apart(text: str, span: Span, floor: int, ahead: Span) -> bool:
    """Whether the next group is another member; in "Under resolution 5, resolution 6 is ..." it is the subject."""
    if text[span.end : span.end + 2] == ", " and ahead.start - span.end < _TO_PINPOINT:
        subject = phrase_start(text, ahead.start, span.end + 2) <= span.end + 2
        if subject and frame_of(text, span.start, floor).opens:
            return False
    return _coordinated(text, ahead.start)


def _coordinated(text: str, start: int) -> bool:
    """Whether the next group stands beside this one ("..., and in resolution 5 demands")."""
    floor = max(0, start - 150)
    frame = frame_of(text, start, floor)
    start = frame.lead.start if frame.lead and frame.opens else frame.start
    if text[start : start + 4].lower() == "and ":
        return True
    words = text[max(0, start - 40) : start].lower().split()
    while words and words[-1] in {"the", "its", "la", "le", "les", "el", "los", "las", "un"}:
        words.pop()
    if words[-2:-1] == ["and"] and words[-1] == "that":
        return True
    return bool(words) and (words[-1].endswith((",", ";")) or words[-1] in {"and", "et", "y", "и", "as"})


def _claims(
    page: _Page,
    paragraph: Span,
    around: Surroundings,
    quotes: tuple[Quoted, ...],
    behind: Span | None,
    ahead: Span | None,
) -> tuple[Claim, ...]:
    if is_only_a_basis(page.text, around):
        return ()
    quoted = quotations(page.text, page.layout, paragraph, around, quotes, behind, ahead)
    verbatim = [c for c in quoted if c.kind is ClaimKind.QUOTATION]
    told = [
        p
        for p in paraphrases(page.text, around)
        if not introduces_nothing(page.text, p) and not any(q.span.contains(p.span) for q in verbatim)
    ]
    return tuple(sorted((*quoted, *told), key=lambda c: (c.span, c.kind)))


def _members(
    page: _Page, group: list[Citation], claims: tuple[Claim, ...], around: Surroundings, quotes: tuple[Quoted, ...]
) -> Iterator[Citation]:
    speakers = speakers_of(page.text, around.group, quotes)
    told = tuple(replace(claim, speakers=speakers) if speakers else claim for claim in claims)
    for citation in (without_false_title(page.text, citation) for citation in group):
        if citation.mention is Mention.EMBEDDED_HEADER:
            yield citation
            continue
        own = _title_claim(citation, quotes)
        rest = tuple(
            c for c in told if not any(c.span == o.span for o in own) and (c.kind is not ClaimKind.TITLE or not own)
        )
        alone = citation.span == group[-1].span
        rest = tuple(c for c in rest if alone or c.kind is not ClaimKind.TITLE)
        yield replace(citation, claims=citation.claims + own + rest) if own or rest else citation


def _title_claim(citation: Citation, quotes: tuple[Quoted, ...]) -> tuple[Claim, ...]:
    """A title that the grammar has read, where it stands between marks."""
    title = citation.claim_of("title")
    if title is None or any(c.kind is ClaimKind.TITLE for c in citation.claims):
        return ()
    around = next((q for q in quotes if q.outer.contains(title.span) and q.outer.end - title.span.end < 4), None)
    if around is None or title.span.start - around.outer.start > 3:
        return ()
    return (Claim(ClaimKind.TITLE, around.span, closed=around.closed),)
