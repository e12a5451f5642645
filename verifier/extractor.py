"""From a Document to its citations: run the grammars, drop overlaps, bind short forms, claims and embedded texts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from .bare import bare_of
from .contracts import Scan
from .extraction.adoption_clause import with_adoption
from .extraction.anchors import hits_by_grammar
from .extraction.binding import with_bound
from .extraction.claims import with_claims
from .extraction.embedded import with_embedded
from .extraction.scan import goes_on, repairs_in, scan_of, unlike_digits
from .extraction.unclaimed import unclaimed_in
from .extraction.uncollected import uncollected
from .grammars import GRAMMARS
from .model import Citation, Document, Extraction, Mention


def extract(document: Document) -> Extraction:
    """All citations of a document in the order of its text. A pure function."""
    with uncollected():
        bare = bare_of(document)  # markup hides nothing: what is found without it goes back to the source's own offsets
        return bare.back(_extracted(bare.document)) if bare else _extracted(document)


def _extracted(document: Document) -> Extraction:
    scan = scan_of(document)
    citations = without_overlaps(cited(scan))
    # The second pass, each a pure function of (scan, citations): embedded texts, then bound short forms, then claims.
    citations, embedded = with_embedded(scan, citations)
    citations = with_claims(scan, with_adoption(scan, with_bound(scan, citations, embedded)))
    citations = tuple(with_visible_repairs(scan, citations))
    return Extraction(document, citations, embedded, unclaimed_in(scan, citations, embedded))


def cited(scan: Scan) -> list[Citation]:
    """What each grammar finds by itself, overlaps and all."""
    hits = hits_by_grammar(scan.lower)
    return [
        citation for grammar in GRAMMARS if hits[grammar.name] for citation in grammar.read(scan, hits[grammar.name])
    ]


def with_visible_repairs(scan: Scan, citations: Iterable[Citation]) -> Iterable[Citation]:
    """The citations, each with a repair for every word that was read with letters of another script.

    One whose number may go on behind a blank, or that still holds a letter for a digit, is found but names nothing.
    """
    for citation in citations:
        repairs = citation.repairs + repairs_in(scan, citation.span)
        unsure = goes_on(scan, citation.span, bool(repairs)) or (repairs and unlike_digits(citation.key or ""))
        if repairs or unsure:
            citation = replace(citation, key=None if unsure else citation.key, repairs=repairs)
        yield citation


def without_overlaps(citations: Iterable[Citation]) -> tuple[Citation, ...]:
    """The citations in order of the text, the longer one kept where two overlap; members of one collective stay."""
    kept: list[Citation] = []
    for citation in sorted(citations, key=lambda c: (c.span.start, -c.span.end)):
        last = kept[-1] if kept else None
        if (
            last is None
            or not last.span.overlaps(citation.span)
            or (last.span == citation.span and citation.mention is Mention.COLLECTIVE is last.mention)
        ):
            kept.append(citation)
        elif citation.span.end - citation.span.start > last.span.end - last.span.start:
            kept[-1] = citation
    return tuple(kept)
