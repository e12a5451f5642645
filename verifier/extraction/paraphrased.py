"""One paraphrase, cut to the words that are the instrument's."""

from __future__ import annotations

import re

from ..model import Claim, ClaimKind, Span
from . import reporting
from .paragraphs import trimmed

SEPARATORS = " \t\n,;:.-"

# "... other than the Republic of Cyprus" (para. 7)
_POINTED = re.compile(
    r"[\s\"”»]{0,3}\((?:(?:see|op|operative|ibid)\.?,?\s{1,3})?(?:par|para|paras|paragraphs?|arts?|articles?|p|pp)\.?\s{0,3}"
    r"[0-9IVX][^()]{0,12}(?:\([a-z0-9]{1,3}\)){0,2}\)?[\s.;,]{0,3}$"
)
# The mark of a footnote: ... in all of its parts."[43], ... as inadmissible.3
_NOTE_MARK = re.compile(r"(?:(?<=[.,;:”»\"’')\]\w])\[[0-9]{1,3}\]?|(?<=[.;”»\"])(?<![0-9]\.)[0-9]{1,2})[\s.,;:]{0,3}$")
_LONGEST_NOTE, _LONGEST_POINTED, _LONGEST_DANGLING = 12, 80, 24  # characters before the end
_DANGLING = re.compile(r"[\s,;]{1,4}(?:and|but|or)(?:\s{1,4}(?:that|it|they|he|she|this))?[\s,;]{0,4}$")


def paraphrase(text: str, span: Span, verb: Span | None) -> Claim:
    """verb: the reporting verb, where one stands."""
    comment = reporting.COMMENT.search(text, span.start, span.end)
    if comment is not None and comment.start() - span.start > 20:
        span = Span(span.start, comment.start())
    span = trimmed(text, span)
    piece = span.of(text)
    noted = _NOTE_MARK.search(piece, max(0, len(piece) - _LONGEST_NOTE))
    piece = piece[: noted.start()] if noted is not None else piece
    dangling = _DANGLING.search(piece, max(0, len(piece) - _LONGEST_DANGLING))
    piece = piece[: dangling.start()] if dangling is not None else piece
    pointed = _POINTED.search(piece, max(0, len(piece) - _LONGEST_POINTED))
    piece = piece[: pointed.start()] if pointed is not None else piece
    end = span.start + len(piece.rstrip(SEPARATORS))
    start = span.start + len(piece) - len(piece.lstrip(SEPARATORS))
    while end > start and text[end - 1] in ")" and text.count("(", start, end) < text.count(")", start, end):
        end -= 1
    return Claim(ClaimKind.PARAPHRASE, Span(start, max(start, end)), verb)
