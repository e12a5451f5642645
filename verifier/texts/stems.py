"""Word stems by language, for comparing words whose endings changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

# Snowball's names; a language without an algorithm keeps its words as they are.
ALGORITHMS = {
    "en": "english", "fr": "french", "es": "spanish", "ru": "russian", "ar": "arabic", "de": "german", "it": "italian",
    "pt": "portuguese", "nl": "dutch", "tr": "turkish", "hy": "armenian",
}  # fmt: skip


@lru_cache(maxsize=16)
def _stemmer(language: str) -> Callable[[str], str]:
    if language not in ALGORITHMS:
        return str
    import snowballstemmer

    stem: Callable[[str], str] = snowballstemmer.stemmer(ALGORITHMS[language]).stemWord
    return lru_cache(maxsize=65536)(stem)


def stems_of(words: Iterable[str], language: str) -> list[str]:
    """The stem of each folded word."""
    return list(map(_stemmer(language), words))
