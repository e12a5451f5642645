"""Quotations that no citation claims: their sentence does not say whose words they are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from ..contracts import Scan
from ..model import Citation, Claim, ClaimKind, EmbeddedText, Part, Span
from .paragraphs import layout_of, trimmed
from .quotation_marks import LONGEST, TITLE_MARKS, Quoted, claim_of, quoted_in
from .speakers import speaker_of

_FEWEST = 5  # words
_MOST = 200  # quotations of one document
# "the Council declares", "its preamble says": an instrument, its body or a part of it is no other speaker.
_OF_A_TEXT = re.compile(
    r"(?<![^\W_])(?:council|assembly|article|paragraph|para|section|resolution|convention|covenant|treaty|charter|declaration|protocol"
    r"|statute|text|preamble|provision|sentence|clause|recital|it|which|that|conseil|assemblée|article|paragraphe|résolution|traité"
    r"|charte|déclaration|préambule|consejo|asamblea|artículo|párrafo|resolución|convenio|convención|tratado|carta|declaración"
    r"|preámbulo|совет|ассамблея|статья|пункт|резолюция|конвенция|договор|устав|декларация|преамбула)(?![^\W_])",
    re.IGNORECASE,
)


def unclaimed_in(scan: Scan, citations: Sequence[Citation], embedded: Sequence[EmbeddedText]) -> tuple[Claim, ...]:
    """The quotations of five words and more that nothing in the text gives to an instrument, in order of the text."""
    if not any(citation.key for citation in citations):
        return ()
    text = scan.document.text
    held = sorted(
        {c.span for citation in citations for c in citation.claims if c.kind is not ClaimKind.PARAPHRASE}
        | {one.span for one in embedded}
        | {fact.span for citation in citations for fact in citation.claimed if fact.field == "title"}
    )
    quotes = quoted_in(text, layout_of(text))
    free = (quote for quote in quotes if not _taken(quote.span, held))
    found = [*islice(_between_marks(text, _what_is_quoted(free)), _MOST), *_blocks(text, scan.document.parts, quotes)]
    return tuple(sorted((c for c in found if not _taken(c.span, held)), key=lambda claim: claim.span))


def _what_is_quoted(quotes: Iterable[Quoted]) -> Iterator[Quoted]:
    """Each outermost quotation, or the one that fills most of it: "In the words of resolution 5, '[r]eaffirms ...'"."""
    outer: Quoted | None = None
    for quote in quotes:
        if not quote.depth:
            if outer is not None:
                yield outer
            outer = quote
        elif outer is not None and outer.span.contains(quote.span) and _size(quote) * 2 > _size(outer):
            outer = replace(quote, depth=0)
    if outer is not None:
        yield outer


def _size(quote: Quoted) -> int:
    return quote.span.end - quote.span.start


def _between_marks(text: str, quotes: Iterable[Quoted]) -> Iterator[Claim]:
    for quote in quotes:
        if quote.depth or not quote.closed or quote.mark in TITLE_MARKS or not _enough(quote.span.of(text)):
            continue
        speaker = speaker_of(text, quote)
        claim = claim_of(text, quote, ClaimKind.QUOTATION)
        of_a_text = speaker is None or _OF_A_TEXT.search(speaker.of(text)) is not None
        yield claim if speaker is None or of_a_text else replace(claim, speakers=(speaker,))


def _blocks(text: str, parts: Iterable[Part], quotes: Sequence[Quoted]) -> Iterator[Claim]:
    """Blocks set as quotations whose words have no marks."""
    opened = [quote.outer.start for quote in quotes]
    for part in parts:
        if part.kind == "blockquote" and part.span.end - part.span.start < LONGEST:
            span = trimmed(text, part.span)
            at = bisect_left(opened, span.start)
            if _enough(span.of(text)) and (at == len(opened) or opened[at] >= span.end):
                yield Claim(ClaimKind.QUOTATION, span)


def _enough(words: str) -> bool:
    return len(words.split()) >= _FEWEST


def _taken(span: Span, held: Sequence[Span]) -> bool:
    """Whether the words are claimed already; held: what is, ascending."""
    at = bisect_left(held, span)
    return any(one.overlaps(span) for one in held[max(0, at - 2) : at + 2])
