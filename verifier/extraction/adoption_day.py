"""The day that opens a sentence about an adoption, and the meeting that stands in brackets behind a number."""

from __future__ import annotations

import re

from ..model import Citation, ClaimedFact, Mention, Span
from .dates import date_at

_CLAUSE = 180  # characters
_ADOPTED = re.compile(r"adopted\s{1,4}[^.;:]{0,60}[Rr]esolution\s{1,4}(?:No\.?\s{0,4})?$")
_ON = re.compile(r"(?<![^\W_])[Oo]n\s{1,4}(?=[0-9A-Z])")
_THE_COUNCIL = re.compile(
    r",?\s{1,4}(?:[^,.;:()0-9]{1,40},\s{1,4})?(?:when\s{1,4})?(?:the\s{1,4})?(?:(?:UN|United\s{1,4}Nations)\s{1,4})?"
    r"(?:(?:Security|General)\s{1,4})?(?:Council|Assembly|it)\s{1,4}(?:(?:unanimously|then|finally|therefore)\s{1,4})?"
    r"adopted\s{1,4}(?:(?:its|the|landmark|historic|famous|unanimously|UN|Security|Council|General|Assembly)\s{1,4}){0,4}"
    r"[Rr]esolution\s{1,4}(?:No\.?\s{0,4})?"
)
_SITTING = re.compile(
    r"(?:\s{0,3}\(|,\s{1,3})(?:at\s{1,4}(?:its|the)\s{1,4})?(?P<n>[0-9]{1,5})(?:st|nd|rd|th)\s{1,4}(?:plenary\s{1,4})?meeting"
    r"(?=\s{0,2}[).;]|\s{0,2}$)"
)


def day_before(text: str, citation: Citation) -> tuple[ClaimedFact, ...]:
    """ "On 22 December 1975 the Security Council adopted resolution 384"."""
    start = citation.span.start
    if citation.mention is not Mention.FULL or not _ADOPTED.search(text, max(0, start - _CLAUSE), start):
        return ()
    for on in reversed(list(_ON.finditer(text, max(0, start - _CLAUSE), start))):
        date = date_at(text, on.end())
        if date is not None and len(date.value) == 10 and _THE_COUNCIL.fullmatch(text, date.span.end, start):
            return (date,)
    return ()


def sitting_behind(text: str, at: int) -> tuple[ClaimedFact, ...]:
    """ "301 (1971) (1589th meeting)", "827 (1993), 3217th meeting."."""
    found = _SITTING.match(text, at)
    return (ClaimedFact("meeting", found["n"], Span(*found.span("n"))),) if found is not None else ()
