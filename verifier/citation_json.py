"""One citation as plain data, alike in listings and reports."""

from __future__ import annotations

from typing import Any

from .model import Citation, Document, Span


def place_data(document: Document, span: Span) -> dict[str, Any]:
    """Where a span stands: offsets, 1-based line and column, page where there are pages."""
    place: dict[str, Any] = {
        "start": span.start,
        "end": span.end,
        "line": document.line_of(span.start),
        "column": document.column_of(span.start),
    }
    page = document.page_of(span.start)
    return place | ({"page": page} if page else {})


def citation_data(citation: Citation, document: Document) -> dict[str, Any]:
    """One citation as plain data: the fields of `verify extract --format jsonl` after the document's name."""
    return {
        **place_data(document, citation.span),
        "key": citation.key,
        "text": document.words(citation.span),
        "mention": citation.mention.value,
        "grammar": citation.grammar,
        "provision": citation.provision,
        "claimed": [
            {"field": fact.field, "value": fact.value, "start": fact.span.start, "end": fact.span.end}
            for fact in citation.claimed
        ],
        "claims": [
            {"kind": claim.kind.value, "start": claim.span.start, "end": claim.span.end, "closed": claim.closed}
            for claim in citation.claims
        ],
        "repairs": [
            {"start": r.span.start, "end": r.span.end, "read": r.read, "taken_for": r.taken_for, "why": r.why}
            for r in citation.repairs
        ],
    }
