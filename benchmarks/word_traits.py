"""What an English word is like by itself: how common it is, its part of speech and ending, the things it names."""

from __future__ import annotations

import zlib
from functools import cache, lru_cache
from pathlib import Path

import numpy as np

from verifier.support import wordnet
from verifier.support.vocabulary import number_words, opposed, words_in

FREQUENCIES = Path(__file__).parent / "data" / "word_frequencies.z"
RAREST = 3.0  # one in a million; what the list lacks counts as this
PARTS = "nvar"
ENDINGS = ("ly", "ing", "ed", "s", "tion", "ness", "er", "al")
DENYING = ("un", "in", "im", "ir", "il", "dis", "non", "mis", "de", "sub", "anti")
THINGS = tuple(
    "person group location artifact period animal food communication attribute act event feeling state "  # noqa: SIM905
    "measure substance cognition".split()
)
AGAINST = frozenset(
    "but however despite although though yet while whereas instead rather unlike except without against "  # noqa: SIM905
    "contrary".split()
)
HOW_MANY = frozenset(
    "all every none no any some few many most several only both each never always often sometimes rarely nobody "  # noqa: SIM905
    "nothing everyone completely entirely solely fully partially".split()
)
CHANGES = frozenset(
    "increase decrease rise fall decline reduce improve worsen grow drop gain lose raise lower more less better "  # noqa: SIM905
    "worse higher fewer greater least".split()
)
SURENESS = {"may": 1, "might": 1, "could": 1, "can": 1, "should": 2, "would": 2, "will": 3, "must": 3, "shall": 3}


@cache
def _frequencies() -> dict[str, float]:
    lines = zlib.decompress(FREQUENCIES.read_bytes()).decode().split("\n")
    return {word: float(step) for step, *words in map(str.split, lines) for word in words}


def frequency(word: str) -> float:
    """The logarithm of how often the word comes in a thousand million words."""
    return _frequencies().get(word, RAREST)


@lru_cache(maxsize=16384)
def forms_of(word: str) -> tuple[str, ...]:
    return wordnet.lemmas(word)[:3]


@cache
def light() -> frozenset[str]:
    """Words that say little: articles, prepositions, pronouns, modals, denials."""
    return words_in("function") | words_in("pronouns") | words_in("modals") | words_in("negations")


def denies(word: str) -> bool:
    return word in words_in("negations") or word.endswith("n't")


@lru_cache(maxsize=16384)
def traits(word: str) -> np.ndarray:
    forms = forms_of(word)
    known = [entry for entry in map(wordnet.entry, forms[:2]) if entry]
    counts = [max((len(entry.senses.get(part, ())) for entry in known), default=0) for part in PARTS]
    senses = sum(counts)
    row: list[float] = [frequency(word), max(map(frequency, forms)), senses, not known, len(word)]
    row += [min(count, 10) for count in counts] + [count / max(senses, 1) for count in counts]
    row += [word.endswith(ending) for ending in ENDINGS]
    row.append(any(wordnet.opposites(form) or opposed(form) for form in forms[:2]))
    row.append(min(len(set().union(*(wordnet.synonyms(form, 12) for form in forms[:2]))), 40))
    row += [thing in wider_things(word) for thing in THINGS]
    return np.array([*row, *classes(word, forms)], dtype=float)


def classes(word: str, forms: tuple[str, ...]) -> list[float]:
    """Which of the closed classes the word belongs to, and whether its first letters deny the rest."""
    bare = [word[len(one) :] for one in DENYING if word.startswith(one) and len(word) - len(one) >= 4]
    row = [word in light() and not denies(word), denies(word), word in AGAINST, word in HOW_MANY]
    row += [any(form in CHANGES for form in forms), word[0].isdigit() or word in number_words(), "-" in word]
    row += [any(form in words_in("denials") for form in forms), any(map(wordnet.entry, bare))]
    return [*map(float, row), SURENESS.get(word, 0)]


@lru_cache(maxsize=16384)
def wider_things(word: str) -> frozenset[str]:
    """The first words of all sets above the word's first two senses as a noun."""
    entry = wordnet.entry(forms_of(word)[0])
    open_sets = list(entry.senses.get("n", ())[:2]) if entry else []
    seen: set[int] = set()
    while open_sets:
        number = open_sets.pop()
        if number not in seen:
            seen.add(number)
            open_sets += wordnet.synset(number)[1]
    return frozenset(name for number in seen for name in wordnet.synset(number)[0][:1])
