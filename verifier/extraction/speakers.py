"""Who says that who says: the speakers around a quotation."""

from __future__ import annotations

from ..model import Span
from . import reporting
from .paragraphs import trimmed
from .quotation_marks import Quoted

_BEFORE, _AFTER = 130, 90


def speakers_of(text: str, span: Span, quotes: tuple[Quoted, ...]) -> tuple[Span, ...]:
    """The speakers of all quotations that hold the span, outermost first; quotations without one are passed over."""
    holding = sorted((q for q in quotes if q.span.contains(span)), key=lambda q: q.outer.start)
    return tuple(speaker for quote in holding if (speaker := speaker_of(text, quote)) is not None)


def speaker_of(text: str, quote: Quoted) -> Span | None:
    """Whom the words before the mark ("the statement says:") or behind it (", he said") name."""
    said = reporting.SAID.search(text, max(0, quote.outer.start - 30), quote.outer.start)
    before = reporting.SPEAKS.search(text, max(0, quote.outer.start - _BEFORE), quote.outer.start) if said else None
    if before is not None:
        return trimmed(text, Span(before.start("who"), before.end("who")))
    if not quote.closed:
        return None
    after = reporting.SPOKEN_AFTER.match(text, quote.outer.end, min(len(text), quote.outer.end + _AFTER))
    return trimmed(text, Span(after.start("who"), after.end("who"))) if after is not None else None
