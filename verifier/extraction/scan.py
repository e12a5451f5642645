"""The folded text that grammars read: same length, same offsets."""

from __future__ import annotations

from ..contracts import Scan
from ..model import Document


def scan_of(document: Document) -> Scan:
    """The document's text with single characters replaced by single characters, and the same in lower case."""
    text = document.text
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return Scan(document, text, lower)
