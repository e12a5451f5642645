"""The closed classes that judging needs, read from packaged data when first asked."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any


@cache
def shared() -> dict[str, Any]:
    """The closed classes of English that quotations and statements share."""
    return tomllib.loads(files("verifier.data").joinpath("wording", "english.toml").read_text("utf-8"))


@cache
def own() -> dict[str, Any]:
    """What only statements need."""
    return tomllib.loads(files("verifier.data").joinpath("support", "english.toml").read_text("utf-8"))


@cache
def words_in(table: str) -> frozenset[str]:
    """The words of one table, whichever file holds it."""
    return frozenset(shared().get(table) or own()[table])


@cache
def _groups(table: str) -> dict[str, frozenset[str]]:
    groups: dict[str, frozenset[str]] = {}
    for group in own()[table]:
        for word in group:
            groups[word] = groups.get(word, frozenset()) | frozenset(group)
    return groups


def family(lemma: str) -> frozenset[str]:
    """The same word in other parts of speech, where the dictionary does not say so."""
    return _groups("families").get(lemma, frozenset()) - {lemma}


@lru_cache(maxsize=16384)
def equals(word: str) -> frozenset[str]:
    """Words that bear this one for a reader of resolutions, under the word or its dictionary form."""
    from .wordnet import lemmas

    found = frozenset[str]()
    for form in (word, *lemmas(word)):
        found |= _groups("equals").get(form, frozenset())
    return found - {word}


@cache
def _pairs() -> dict[str, tuple[str, ...]]:
    pairs: dict[str, tuple[str, ...]] = {}
    for one, other in own()["opposites"]:
        pairs[one] = (*pairs.get(one, ()), other)
        pairs[other] = (*pairs.get(other, ()), one)
    return pairs


def opposed(lemma: str) -> tuple[str, ...]:
    """Opposites of a dictionary word that WordNet does not pair."""
    return _pairs().get(lemma, ())


@cache
def homes() -> dict[str, str]:
    """The country or people that a name of it, an adjective or a plural belongs to, beyond what WordNet knows."""
    return {word: home for home, words in own()["homes"].items() for word in (home, *words)}


def nested(one: str, other: str) -> bool:
    """Whether of two homes one is a part of the other, or one of them a continent."""
    parts = own()["parts"]
    if one in parts.get(other, ()) or other in parts.get(one, ()):
        return True
    return len([home for home in (one, other) if parts.get(home) == []]) == 1


@cache
def kinds() -> dict[str, frozenset[str]]:
    """For nouns of works, places, groups and things the kinds that they name."""
    found: dict[str, frozenset[str]] = {}
    for kind, nouns in own()["kinds"].items():
        for noun in nouns:
            found[noun] = found.get(noun, frozenset()) | {kind}
    return found


@cache
def number_words() -> dict[str, int]:
    return dict(shared()["numbers"])


@cache
def ordinal_words() -> dict[str, int]:
    return dict(shared()["ordinals"])


@cache
def months() -> dict[str, int]:
    return dict(shared()["months"])


@cache
def countries() -> frozenset[str]:
    """One-word names of countries and of their languages, in English."""
    text = files("verifier.data").joinpath("wording", "places.toml").read_text("utf-8")
    return frozenset(tomllib.loads(text)["en"])


@cache
def ladder() -> dict[str, tuple[str, int]]:
    """Verb lemma to its family and strength."""
    return {verb: (rung["family"], rung["strength"]) for rung in shared()["operative"] for verb in rung["verbs"]}


@cache
def modals() -> dict[str, int]:
    return dict(shared()["modals"])
