"""Whether a document reports what a text says, or asks, supposes, denies or repeats from others that it says so."""

from __future__ import annotations

import re

from .tokens import tokenise
from .vocabulary import words_in

REACH = 300  # characters of a sentence that are looked at on either side
_END = re.compile(r"[.!?;:]['\"”’)]{0,2}(?=\s|$)|\n\s{0,8}\n")
_DENIED = re.compile(
    r"(?:\b(?:do|does|did|has|have|had|is|are|was|were|can|could|will|would|shall)\s{1,4}not|n['’]t|\bnever|\bnowhere"
    r"|\bneither|\bnor|\bno\s{1,4}longer)(?:\s{1,4}\w{2,14}ly)?(?:\s{1,4}(?:been|have|yet|even|in\s{1,4}any\s{1,4}way)){0,2}\s{0,4}$",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"\b(?:nothing|nowhere|neither|none|no\s{1,4}\w{3,14})\b", re.IGNORECASE)
_OPENS_DENIED = re.compile(
    r"(?:(?:do|does|did|is|are|was|were|has|have|can|shall|will)\s{1,4}not|never)\b", re.IGNORECASE
)
_SUPPOSED = re.compile(
    r"\b(?:would|could|might|ought\s{1,4}to|should|may)(?:\s{1,4}(?:have|also|even|thus|then|well|be)){0,2}\s{0,4}$",
    re.IGNORECASE,
)


def denied(text: str, citation: tuple[int, int], claim: tuple[int, int], verb: tuple[int, int] | None) -> bool:
    """Whether the document says that the text does not say so: no one can look for that in it."""
    start = verb[0] if verb else claim[0]
    if _OPENS_DENIED.match(text, claim[0]) or _DENIED.search(text, max(0, start - 40), start):
        return True
    return citation[1] <= start and _NOTHING.search(text, opening(text, citation[0]), citation[0]) is not None


def supposed(text: str, citation: tuple[int, int], claim: tuple[int, int], verb: tuple[int, int] | None) -> bool:
    """Whether the sentence asks, supposes, or stands back from what it repeats."""
    first, last = min(citation[0], claim[0]), max(citation[1], claim[1])
    if (
        text[first:last].rstrip("\"'”’) ").endswith("?")
        or text[last : last + REACH + 1].lstrip("\"'”’) ").startswith("?")
        or asks(text, last)
    ):
        return True
    start = verb[0] if verb else claim[0]
    if verb and _SUPPOSED.search(text, max(0, start - 40), start):
        return True
    before = tokenise(text[opening(text, first) : first]).words
    return before[:1] in _INVERTED or any(word in words_in("doubting") for word in before)


_INVERTED = (("had",), ("were",))  # "Had the Council demanded this in resolution 5, ..."


def opening(text: str, at: int) -> int:
    """Where the sentence begins that holds this place."""
    floor = max(0, at - REACH)
    ends = [found.end() for found in _END.finditer(text, floor, at)]
    return ends[-1] if ends else floor


def asks(text: str, at: int) -> bool:
    """Whether the sentence that goes on here ends with a question mark."""
    end = _END.search(text, at, at + REACH)
    return end is not None and end[0].startswith("?")
