"""A definition told in a sentence of the document's own: "Under article II, genocide means “...”"."""

from __future__ import annotations

import re

_MEANS = re.compile(
    r"[^\n]{0,40}?,\s{1,4}(?:(?:the|an?|le|la|el|un|une)\s{1,4})?(?:[^\W\d_][\w’'-]{1,24}\s{1,4}){1,5}?"
    r"(?:means?|shall\s{1,4}mean|denotes|is\s{1,4}defined\s{1,4}as|(?:s’|s')?entend|signifie|significa|означает)"
    r"[\s,:]{1,4}",
    re.IGNORECASE,
)


def defines(text: str, start: int, end: int) -> bool:
    """Whether the words from a provision to a quotation say what something means by it."""
    return end - start < 160 and _MEANS.fullmatch(text, start, end) is not None
