"""What a document has named so far, ready for looking back from any place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..model import Citation, Span
from .citation_kinds import kind_of


@dataclass(frozen=True, slots=True)
class Known:
    """What the document has named so far, in order, ready for looking back from any place."""

    citations: tuple[Citation, ...]
    starts: tuple[int, ...]
    kinds: tuple[str | None, ...]
    ambiguous_from: Mapping[str, int]  # kind -> where a second instrument of that kind is named first

    def before(self, at: int) -> int:
        """How many citations begin before this offset."""
        return bisect_left(self.starts, at)

    def touches(self, span: Span) -> bool:
        """Whether a citation overlaps the span or begins right behind it."""
        at = self.before(span.start)
        if at and self.citations[at - 1].span.end > span.start:
            return True
        return at < len(self.citations) and self.starts[at] < span.end + 2


def known_from(text: str, citations: Sequence[Citation], before: Known | None = None) -> Known:
    """The citations with what looking back needs; before: what was known of most of them."""
    if before is not None and before.citations is citations:
        return before
    told = {id(c): kind for c, kind in zip(before.citations, before.kinds, strict=True)} if before is not None else {}
    kinds = tuple(told[id(c)] if id(c) in told else kind_of(c, text) for c in citations)
    first: dict[str, str | None] = {}
    ambiguous: dict[str, int] = {}
    for citation, kind in zip(citations, kinds, strict=True):
        if kind is not None and first.setdefault(kind, citation.key) != citation.key:
            ambiguous.setdefault(kind, citation.span.start)
    return Known(tuple(citations), tuple(c.span.start for c in citations), kinds, ambiguous)
