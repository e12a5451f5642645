"""Whether a stretch of text is English, as far as its function words tell."""

from __future__ import annotations

from .tokens import tokenise
from .vocabulary import words_in

SHARE = 0.12


def is_english(text: str) -> bool:
    """True where an eighth of the words are English function words, or the text is short and plain Latin letters."""
    words = tokenise(text).words
    known = sum(word in words_in("function") for word in words)
    if len(words) < 5:
        return text.isascii()
    return known >= SHARE * len(words)
