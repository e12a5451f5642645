"""The country or people that a name belongs to."""

from __future__ import annotations

from functools import lru_cache

from . import wordnet
from .vocabulary import countries, homes

_ROOTS = frozenset({"country", "nation", "continent", "state"})


@lru_cache(maxsize=8192)
def home(word: str) -> str:
    """The country or people that a name belongs to, or an empty string."""
    if word in homes():
        return homes()[word]
    for lemma in wordnet.lemmas(word):
        for name in (lemma, *wordnet.derived(lemma)):
            known = wordnet.entry(name)
            if known and any(_ROOTS & set(_wider_words(number)) for number in known.senses.get("n", ())[:1]):
                return name
    return word if word in countries() else ""


def _wider_words(number: int) -> list[str]:
    up = wordnet.synset(number)[1]
    above = [word for one in up for word in wordnet.synset(one)[0]]
    return above + [word for one in up for higher in wordnet.synset(one)[1] for word in wordnet.synset(higher)[0]]
