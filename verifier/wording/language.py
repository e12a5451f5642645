"""The language of quoted words, by script and by their small words."""

from __future__ import annotations

import re

from .fold import words_of
from .vocabulary import number_of, vocabulary

_SCRIPTS = (
    ("zh", re.compile("[\u3400-\u9fff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
LATIN = ("en", "fr", "es")
_READ = 4000  # characters


def language_of(text: str, otherwise: str = "en") -> str:
    """One of the six languages; `otherwise` where nothing tells. Words that only look Cyrillic do not make it
    Russian.
    """
    text = text[:_READ]
    letters = sum(map(str.isalpha, text)) or 1
    for language, script in _SCRIPTS:
        if len(script.findall(text)) * 3 > letters:
            return language
    words = [number_of(word) for word in words_of(text) if len(word) > 1]
    counts = {
        language: sum(vocabulary(language).class_of(word) == "function-word" for word in words) for language in LATIN
    }
    most = max(counts.values())
    if most < 2 or counts.get(otherwise) == most:
        return otherwise if otherwise in LATIN else "en"
    return next(language for language in LATIN if counts[language] == most)
