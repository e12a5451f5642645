"""Articles that speak for themselves in a document about one treaty: "That is Article 33", "Article 31 forbids it"."""

from __future__ import annotations

import re

from ..model import Citation, Span
from .known import Known
from .names import by_key

_SPEAKS = re.compile(
    r"(?:\s?\([0-9a-z]{1,3}\)){0,2}(?:,\s{1,4}paragraph\s{1,4}[0-9]{1,2},?)?\s{1,4}(?:also\s{1,4})?"
    r"(?:says?|said|provides?|provided|gives?|guarantees?|forbids?|prohibits?|lists?|protects?|requires?|obliges?|states?|allows?"
    r"|lets|defines?|bans?|speaks?\s{1,4}of|grants?|recogni[sz]es?|deals?\s{1,4}with|is\s{1,4}about|reads)(?![^\W_])"
)
_SPOKEN = re.compile(
    r"(?:(?:That|This)\s{1,4}(?:is|was)|says|reads|according\s{1,4}to|[Uu]nder|laid\s{1,4}down\s{1,4}in)\s{1,4}$"
)
# Texts that have articles and are no treaty; what stands behind one may be of it.
_ANOTHER = re.compile(
    r"\b(?:Constitution|Code|Act|Law|Bill|Regulations?|Directive|Decree|Statutes?|Agreement|Contract|Treaty|Charter|Protocol"
    r"|Convention|Covenant|Declaration)\b"
)
_HEADING = re.compile(r"(?m)^[ \t#*>]{0,8}(?:ARTICLE|Article)\s{1,3}[0-9IVXLC]{1,7}(?:\s{0,2}[.:–—-]\s|[ \t]{0,4}$)")
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
_REACH = 3000


def only_treaty(text: str, article: Span, known: Known) -> Citation | None:
    """The one treaty that the paragraph before the article names, or else the passage; None where it names two.

    The article must speak or be spoken of; a document that has articles itself, or names another text that has them,
    leaves open whose they are.
    """
    if _SPEAKS.match(text, article.end) is None and not _SPOKEN.search(text, max(0, article.start - 24), article.start):
        return None
    before = known.citations[: known.before(article.start)]
    breaks = [found.end() for found in _PARAGRAPH.finditer(text, max(0, article.start - _REACH), article.start)]
    paragraph = breaks[-1] if breaks else max(0, article.start - _REACH)
    return _one(text, before, paragraph, article.start) or _one(text, before, article.start - _REACH, article.start)


def _one(text: str, citations: tuple[Citation, ...], floor: int, at: int) -> Citation | None:
    named = [c for c in reversed(citations) if c.span.start >= floor and c.key in by_key()]
    if not named or len({citation.key for citation in named}) > 1:
        return None
    last, first = named[0], named[-1]
    if _HEADING.search(text, first.span.start, at + 1) or _unread(text, Span(first.span.end, at), citations):
        return None
    return last


def _unread(text: str, between: Span, citations: tuple[Citation, ...]) -> bool:
    """Whether a text that has articles is named there and has not been recognised."""
    spans = [c.span for c in citations if c.span.end > between.start]
    return any(
        not any(span.start <= found.start() < span.end for span in spans)
        for found in _ANOTHER.finditer(text, between.start, between.end)
    )
