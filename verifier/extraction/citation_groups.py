"""Which citations of a sentence stand together, so that what is said of one is said of all."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..model import Citation, Span
from .attribution import topic_at
from .frames import frame_of, told
from .reporting import RESTRICTIVE, verb_after
from .word_tree import by_first_letter

_LONGEST_GAP = 170
_JOINED = re.compile(
    r"[,;،、/]|\b(?:and|as\s{1,4}well\s{1,4}as|or|et|ainsi\s{1,4}que|y|e|и|а\s{1,4}также)\b|و|和|及|以及|与",
    re.IGNORECASE,
)
_BETWEEN_TWO = (
    r"adopted\s{1,4}(?:\w{2,9}\s{1,4})?(?:by|under|in\s{1,4}its)|annexed|contained|implement\w{0,6}"
    r"|adopted\s{1,4}(?:its\s{1,4})?(?:resolution|decision)|pursuant|under|through|of\s{1,4}its|"
    r"amend\w{2,5}|opened|approved|recalling|reaffirming|having|welcoming|noting|stating|states?"
    r"|confirm\w{0,4}|in\s{1,4}particular|especially|notably|namely|speaks?|refers|mentions|names|lists|that|who|is"
    r"|although|though|whereas|whilst|while"
    r"|are|was|were|"
    r"has|have|shall|should|must|will|can|may\s{1,4}(?:not|be)"
)
_APART = re.compile(
    rf"\b(?:{by_first_letter(_BETWEEN_TWO)})\b|[.!?]\s{{1,4}}[A-Z]|[\"“”«»]\s*$"
    # Words with their own place behind them: "... of it" (resolution 5); "... of that" (resolution 6).
    r"|[\"”»]\s{0,2}[(\[]",
    re.IGNORECASE,
)


def groups_of(text: str, citations: Iterable[Citation], sentences: tuple[Span, ...]) -> list[list[Citation]]:
    """The citations in order, those that stand in one list of one sentence together."""
    groups: list[list[Citation]] = []
    for citation in citations:
        if groups and _together(text, groups[-1][-1], citation, sentences):
            groups[-1].append(citation)
        else:
            groups.append([citation])
    return groups


def _together(text: str, one: Citation, other: Citation, sentences: tuple[Span, ...]) -> bool:
    if one.span == other.span:
        return True
    same = any(s.start <= one.span.start and other.span.start < s.end for s in sentences)
    if not same or other.span.start - one.span.end > _LONGEST_GAP:
        return False
    gap = text[one.span.end : other.span.start]
    if _JOINED.search(gap) is None or _APART.search(gap) is not None:
        return False
    if topic_at(text, one.span.end, other.span.start) is not None or _speaks(text, one.span.end, other.span.start):
        return False
    return not _told(text, one.span, other.span.start)


def _speaks(text: str, start: int, other: int) -> bool:
    """Whether the first instrument itself says something: "resolution 5 urges ...; resolution 6 demands"."""
    verb = verb_after(text, start, other)
    return verb is not None and RESTRICTIVE.fullmatch(verb[0]) is None and "," not in text[start : verb.start()]


def _told(text: str, one: Span, other: int) -> bool:
    """Whether a body has spoken in between: "in resolution 5 the Council demanded ..., and in resolution 6 ..."."""
    if other - one.end < 30:
        return False
    frame = frame_of(text, one.start, max(0, one.start - 300))
    return told(text, one, frame, other, bodily=True) is not None or (
        frame.lead is not None and re.search(r"[“«\"]", text[one.end : other]) is not None
    )
