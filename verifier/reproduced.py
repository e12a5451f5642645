"""Reproduced texts as mentions of their own: what their frame leaves unsaid is filled from what they turn out to be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .contracts import Case, Catalogue
from .facts.frames import frame_citations, identity_of
from .model import Citation, EmbeddedText, Extraction, Mention, Span, Unavailable

_OPENING = 60  # characters of a text's first line that stand for the whole


class _NoTexts:
    """Texts for a step that must not look at any."""

    def of(self, key: str) -> Unavailable:
        return Unavailable(key, "not asked for")

    def keys(self) -> Sequence[str]:
        return ()


def with_reproduced(extraction: Extraction, catalogue: Catalogue) -> Extraction:
    """The extraction with a key for each unnumbered line of a frame, and a citation at the opening of each body.

    The embedded texts themselves stay as they were found, so that checks see what the document prints. A text whose
    identity the frame and the references do not decide is left alone.
    """
    if not extraction.embedded:
        return extraction
    citations = list(extraction.citations)
    for embedded in extraction.embedded:
        key = _identity(extraction, embedded, catalogue)
        if key is not None:
            citations = [_keyed(citation, embedded, key) for citation in citations]
            citations.extend(_opening(extraction, embedded, key, citations))
    return replace(extraction, citations=tuple(sorted(citations, key=lambda citation: citation.span)))


def _identity(extraction: Extraction, embedded: EmbeddedText, catalogue: Catalogue) -> str | None:
    heading = next(iter(frame_citations(embedded)), None)
    if heading is None:
        return None
    case = Case(extraction, heading, catalogue.find(heading.key), catalogue, _NoTexts(), (extraction,))
    return identity_of(case, embedded).key


def _keyed(citation: Citation, embedded: EmbeddedText, key: str) -> Citation:
    unnumbered = citation.key is None and any(part.span == citation.span for part in frame_citations(embedded))
    return replace(citation, key=key) if unnumbered else citation


def _opening(
    extraction: Extraction, embedded: EmbeddedText, key: str, citations: Sequence[Citation]
) -> Iterator[Citation]:
    """The first words of the body, up to the first citation in it."""
    text = extraction.document.text
    start = embedded.body.start
    line_end = text.find("\n", start)
    end = min(start + _OPENING, embedded.body.end, line_end if line_end >= 0 else len(text))
    end = min([end, *(citation.span.start for citation in citations if start <= citation.span.start < end)])
    words = text[start:end].rstrip()
    if words and not any(citation.span.overlaps(Span(start, start + len(words))) for citation in citations):
        span = Span(start, start + len(words))
        yield Citation(span, "reproduced", key, Mention.EMBEDDED_TEXT, antecedent=embedded.span)
