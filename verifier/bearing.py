"""Which citations of a document bear a claim, name an instrument or stand in a passage: looked up, not searched for."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict

from .model import Citation, Extraction, Span
from .once import once


class _Index:
    """The citations of one extraction by what is asked of them, each in the order of the text."""

    def __init__(self, extraction: Extraction) -> None:
        self.by_claim: dict[Span, list[Citation]] = defaultdict(list)
        self.by_key: dict[str, list[Citation]] = defaultdict(list)
        for citation in extraction.citations:
            if citation.key is not None:
                self.by_key[citation.key].append(citation)
            for span in dict.fromkeys(claim.span for claim in citation.claims):
                self.by_claim[span].append(citation)


_index = once(_Index)  # every citation of a document asks for it


def bearers(extraction: Extraction, claim: Span) -> tuple[Citation, ...]:
    """The citations that a claim with this span is made of."""
    return tuple(_index(extraction).by_claim.get(claim, ()))


def citations_of(extraction: Extraction, key: str | None) -> tuple[Citation, ...]:
    """The citations of this instrument."""
    return tuple(_index(extraction).by_key.get(key or "", ()))


def citations_within(extraction: Extraction, passage: Span) -> tuple[Citation, ...]:
    """The citations that stand whole in a passage."""
    citations = extraction.citations
    first = bisect_left(citations, passage.start, key=lambda citation: citation.span.start)
    last = bisect_left(citations, passage.end, key=lambda citation: citation.span.start)
    return tuple(citation for citation in citations[first:last] if passage.contains(citation.span))
