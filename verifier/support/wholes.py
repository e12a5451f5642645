"""Several words of a statement that say one thing: "at once", "put an end to", "co-operate", "in article 14"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from . import wordnet
from .tokens import Tokens
from .vocabulary import own, words_in

PREFIXES = frozenset({"co", "re", "pre", "sub", "anti", "non", "inter", "multi", "under", "over", "counter", "self"})
BETWEEN = 3  # words inside a verb and its particle: "pull their forces back"
_LABEL = 2  # words from "article" to its number: "article no. 14"


@dataclass(frozen=True, slots=True)
class Whole:
    """Positions of its words, the one that stands for all, and the single words that say the same."""

    places: tuple[int, ...]
    head: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[str, ...]
    equals: tuple[str, ...]
    open: bool  # an object may stand before the last word


@cache
def _phrases() -> dict[str, tuple[_Phrase, ...]]:
    """All phrases under their first word."""
    found: dict[str, tuple[_Phrase, ...]] = {}
    for told, equals in own()["phrases"]:
        words = tuple(told.replace(" ... ", " ").split())
        found[words[0]] = (*found.get(words[0], ()), _Phrase(words, tuple(equals.split()), "..." in told))
    return {first: tuple(sorted(held, key=lambda one: -len(one.words))) for first, held in found.items()}


def wholes(tokens: Tokens) -> Iterator[Whole]:
    """All of a statement, none overlapping another."""
    taken = -1
    for at in range(len(tokens)):
        one = hyphened(tokens, at) or phrase(tokens, at)
        if one is not None and one.places[0] > taken:
            taken = one.places[-1]
            yield one


def hyphened(tokens: Tokens, at: int) -> Whole | None:
    """ "co-operate" and "re-establish", of which the text may have the closed form."""
    if tokens.words[at] in PREFIXES and at + 1 < len(tokens) and tokens.gap(at + 1) == "-":
        joined = tokens.words[at] + tokens.words[at + 1]
        if wordnet.entry(wordnet.lemmas(joined)[0]):
            return Whole((at, at + 1), at + 1, (joined,))
    return None


def phrase(tokens: Tokens, at: int) -> Whole | None:
    for lemma in (tokens.words[at], *wordnet.lemmas(tokens.words[at])):
        for one in _phrases().get(lemma, ()):
            places = _places(tokens, at, one)
            if places:
                return Whole(places, next((n for n in places if _solid(tokens.words[n])), at), one.equals)
    return None


def _solid(word: str) -> bool:
    return word not in words_in("function") and not any(lemma in words_in("light") for lemma in wordnet.lemmas(word))


def _places(tokens: Tokens, at: int, one: _Phrase) -> tuple[int, ...]:
    middle = tuple(range(at, at + len(one.words) - 1))
    if tokens.words[at + 1 : at + len(one.words) - 1] != one.words[1:-1]:
        return ()
    last, reach = middle[-1] + 1, BETWEEN if one.open else 0
    for end in range(last, min(last + reach + 1, len(tokens))):
        if tokens.gap(end).strip(" \n\t"):
            return ()
        if tokens.words[end] == one.words[-1]:
            return (*middle, end)
    return ()


def labels(tokens: Tokens) -> set[int]:
    """Positions of words that only name a provision: "in article 14", "under paragraph 3 (b)"."""
    found: set[int] = set()
    for at, word in enumerate(tokens.words[:-1]):
        if word in words_in("references"):
            behind = range(at + 1, min(at + 1 + _LABEL, len(tokens)))
            for last in [n for n in behind if _number(tokens.words[n])][:1]:
                found.update(range(at, last + 1))
    return found


def _number(word: str) -> bool:
    return word[:1].isdigit() or (len(word) < 6 and not set(word) - set("ivxlc"))
