"""The language that a text is written in, told from its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter

_SCRIPTS = (
    ("ar", re.compile("[\u0621-\u064a]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ru", re.compile("[\u0430-\u044f]")),
)
_COMMON = {
    "en": frozenset(["the", "of", "and", "to", "in", "that", "its", "with", "for", "by", "on", "all", "as", "which"]),
    "fr": frozenset(
        ["le", "la", "les", "de", "des", "du", "et", "dans", "que", "sur", "par", "aux", "une", "son", "pour"]
    ),
    "es": frozenset(["el", "la", "los", "las", "de", "del", "y", "en", "que", "su", "por", "con", "para", "una", "al"]),
    "de": frozenset(["der", "die", "das", "und", "den", "dem", "von", "mit", "für", "auf", "ist", "des", "zu", "eine"]),
    "it": frozenset(["il", "lo", "gli", "di", "della", "del", "e", "che", "nel", "per", "con", "una", "sono", "dei"]),
}
_BLOCK = re.compile(r"\n[ \t]*\n|\f")
_SHARE = 0.25  # of a text that each of two languages must have to count as side by side
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str) -> str:
    """A two-letter code, or an empty string where the text does not say."""
    sample = text[:20_000]
    letters = sum(character.isalpha() for character in sample) or 1
    for code, script in _SCRIPTS:
        if len(script.findall(sample)) > letters * 0.3:
            return code
    words = Counter(_WORD.findall(sample.lower()))
    scores = {code: sum(words[word] for word in common) for code, common in _COMMON.items()}
    best = max(scores, key=lambda code: (scores[code], code))
    return best if scores[best] >= max(3, sum(words.values()) * 0.08) else ""


def in_language(text: str, language: str) -> str:
    """The text without its blocks in another language, where two stand side by side as in volumes of 1946 to 1948.

    A block is what stands between empty lines or page ends; short ones, whose language cannot be told, stay.
    """
    blocks = _BLOCK.split(text)
    spoken = [language_of(block) if len(block) > 60 else "" for block in blocks]
    long = [(len(block), said) for block, said in zip(blocks, spoken, strict=True) if said and len(block) > 120]
    own = sum(size for size, said in long if said == language)
    foreign = sum(size for size, said in long if said != language)
    if min(foreign, own) < len(text) * _SHARE:
        return text
    return "\n\n".join(block for block, said in zip(blocks, spoken, strict=True) if said in {"", language})
