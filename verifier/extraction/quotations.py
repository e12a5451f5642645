"""Which quoted words are attributed to a group of citations, and which passages are verbatim without marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Claim, ClaimKind, Span
from . import reporting
from .attribution import Surroundings, verb_after
from .paragraphs import Layout, paragraph_at, trimmed
from .quotation_marks import Quoted

_FAR = 220  # characters between an instrument and the words quoted from it
_BULLET = re.compile(r"[-–—•·▪*][ \t]|\(?[a-z0-9]{1,3}[.)][ \t]")
_FEW_WORDS = 3
_TITLE_MARKS = "《"
_CITED_BEHIND = re.compile(
    r"[\s,;.–—-]{0,6}[(\[]?\s{0,3}(?:see|cf\.?|as\s{1,4}stated\s{1,4}in|in|from|quoted\s{1,4}from)?\s{0,3}"
    r"(?:the\s|its\s)?$",
    re.IGNORECASE,
)


def quotations(
    text: str,
    layout: Layout,
    paragraph: Span,
    at: Surroundings,
    quotes: tuple[Quoted, ...],
    behind: Span | None,
    ahead: Span | None,
) -> tuple[Claim, ...]:
    """The quotation and title claims of one group, in order of the text."""
    near = [q for q in quotes if not q.span.contains(at.group)]
    after = [q for q in near if q.outer.start >= at.group.end and (ahead is None or q.outer.start < ahead.start)]
    before = [q for q in near if q.outer.end <= at.group.start and (behind is None or q.outer.start >= behind.end)]
    found = [*_verbatim(text, layout, paragraph, at, behind), *_after(text, at, after), *_before(text, at, before)]
    return tuple(sorted(set(found), key=lambda c: c.span))


def _after(text: str, at: Surroundings, quotes: list[Quoted]) -> Iterator[Claim]:
    end, attributed = at.group.end, False
    for quote in quotes:
        gap = text[end : quote.outer.start]
        if not attributed and len(gap) < 40 and reporting.NAMED.fullmatch(gap.strip(" \n,(")) and "." not in gap:
            yield _claim(quote, ClaimKind.TITLE)
        elif _long_enough(text, quote) and (
            (attributed and _goes_on(gap)) or (not attributed and _attributed(text, at, quote))
        ):
            attributed = True
            yield _claim(quote, ClaimKind.QUOTATION)
        elif not attributed and quote.depth:
            continue
        else:
            return
        end = quote.outer.end


def _attributed(text: str, at: Surroundings, quote: Quoted) -> bool:
    """Whether a reporting verb leads from the instrument to the quotation, in one sentence."""
    if quote.outer.start - at.group.end > _FAR or quote.mark in _TITLE_MARKS or quote.outer.start > at.limit:
        return False
    verb = verb_after(text, at.group.end, quote.outer.start)
    return verb is not None and re.search(r"[.;!?]\s", text[verb.end() : quote.outer.start]) is None


def _goes_on(gap: str) -> bool:
    """ "..." and "...": a second quotation of the same breath."""
    return (
        re.fullmatch(
            r"[\s,;:.…\[\]()–—-]*(?:and|et|y|и|that|que|что)?(?:\s+that)?[\s,;:.…\[\]()–—-]*", gap, re.IGNORECASE
        )
        is not None
    )


def _before(text: str, at: Surroundings, quotes: list[Quoted]) -> Iterator[Claim]:
    """ "..." (resolution 822 (1993)); "...", the resolution says."""
    if not quotes:
        return
    quote = quotes[-1]
    gap = text[quote.outer.end : at.group.start]
    said = verb_after(text, at.group.end, min(len(text), at.group.end + 40)) if len(gap) < 12 else None
    dash_or_comma = re.fullmatch(r"[\s,–—-]{1,8}(?:the\s{1,3}|said\s{1,3})?", gap, re.IGNORECASE) is not None
    if said is not None and dash_or_comma and _long_enough(text, quote):
        yield _claim(quote, ClaimKind.QUOTATION)
    elif len(gap) < 40 and _CITED_BEHIND.fullmatch(gap) and _bracketed(gap) and quote.mark not in _TITLE_MARKS:
        lead = text[max(0, quote.outer.start - 40) : quote.outer.start]
        yield _claim(quote, ClaimKind.TITLE if _names_something(lead, text, quote) else ClaimKind.QUOTATION)


def _bracketed(gap: str) -> bool:
    return "(" in gap or "[" in gap or re.search(r"\b(?:stated|quoted)\b", gap) is not None


def _names_something(lead: str, text: str, quote: Quoted) -> bool:
    """the "Adjusted timetable" (S/26522): the marks hold a name and no words of the instrument."""
    if re.search(r"(?:that|que|что|:)[\s,]{0,3}$", lead) or reporting.VERB.search(lead[-18:]):
        return False
    return text[quote.span.start].isupper() or not _long_enough(text, quote)


def _verbatim(text: str, layout: Layout, paragraph: Span, at: Surroundings, behind: Span | None) -> Iterator[Claim]:
    """A definition that is given in the instrument's words without marks, with its list."""
    lead = reporting.DEFINITION.search(text, at.floor if behind is None else max(at.floor, behind.end), at.group.start)
    follows = _follows(text, at, paragraph) if lead is not None else None
    if follows is None:
        return
    span = trimmed(text, Span(follows, _end_of_list(text, layout, paragraph)))
    yield Claim(ClaimKind.QUOTATION, Span(span.start, span.start + len(span.of(text).rstrip(" .;\n"))))


def _follows(text: str, at: Surroundings, paragraph: Span) -> int | None:
    """Where "as any of the following acts ...:" begins, when the paragraph ends with the colon of a list."""
    if not text[paragraph.start : paragraph.end].rstrip().endswith(":"):
        return None
    found = re.compile(reporting.AS_FOLLOWS.pattern, re.IGNORECASE).search(text, at.group.end, paragraph.end)
    if found is None or re.search(r"[.;!?]\s", text[at.group.end : found.start()]):
        return None
    return found.end()


def _end_of_list(text: str, layout: Layout, paragraph: Span) -> int:
    end = paragraph.end
    for _ in range(40):
        at = end
        while at < len(text) and text[at].isspace():
            at += 1
        if at == len(text) or not _BULLET.match(text, at):
            return end
        end = paragraph_at(text, layout, at).end
    return end


def _long_enough(text: str, quote: Quoted) -> bool:
    words = quote.span.of(text).split()
    return len(words) >= _FEW_WORDS or (bool(words) and not words[0].isascii() and len(quote.span.of(text)) > 5)


def _claim(quote: Quoted, kind: ClaimKind) -> Claim:
    return Claim(kind, quote.span, closed=quote.closed)
