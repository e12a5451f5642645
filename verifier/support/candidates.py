"""The words that can stand in an official text for a word of a statement, each with how near it is."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

from ..wording.fold import seal_fold
from . import wordnet
from .inflection import inflections
from .places import home
from .vocabulary import equals, family, number_words, ordinal_words, words_in


class Nearness(IntEnum):
    """How a word of the text bears a word of the statement; higher bears more."""

    NONE = 0
    WIDER = 1  # the text says it of a wider kind: no support, but no stranger either
    STEM = 2  # the stems agree, the dictionary knows no link
    KIND = 3  # the text names a kind of what the statement names
    SYNONYM = 4
    FITS = 5  # a number that proves the bounded one: 60 of "more than 50"
    EQUAL = 6  # one thing for a reader of resolutions
    DERIVATION = 7
    FORM = 8
    SAME = 9

    @property
    def bears(self) -> float:
        """The share of the word's weight that this carries."""
        return _BEARS[self]


_BEARS = {
    Nearness.NONE: 0.0, Nearness.WIDER: 0.2, Nearness.STEM: 0.7, Nearness.KIND: 0.6, Nearness.SYNONYM: 0.8,
    Nearness.FITS: 0.95, Nearness.EQUAL: 0.95, Nearness.DERIVATION: 0.95, Nearness.FORM: 1.0, Nearness.SAME: 1.0,
}  # fmt: skip
NAMES = {
    Nearness.WIDER: "wider word", Nearness.STEM: "same stem", Nearness.KIND: "a kind of it",
    Nearness.SYNONYM: "synonym", Nearness.FITS: "number that proves it",
    Nearness.EQUAL: "same thing", Nearness.DERIVATION: "derivation",
    Nearness.FORM: "same word", Nearness.SAME: "same word",
}  # fmt: skip


@lru_cache(maxsize=16384)
def candidates(word: str) -> dict[str, Nearness]:
    """Folded words of a text that bear `word`, with the nearest way."""
    found: dict[str, Nearness] = {}

    def add(lemma: str, nearness: Nearness) -> None:
        for form in inflections(lemma):
            if nearness > found.get(form, Nearness.NONE):
                found[form] = nearness

    base = wordnet.lemmas(word)
    for lemma in base:
        add(lemma, Nearness.FORM)
        for spelling in spellings(lemma):
            add(spelling, Nearness.FORM)
        for other in derivations(lemma):
            add(other, Nearness.WIDER if practises(lemma, other) else Nearness.DERIVATION)
    for other in equals(word):
        add(other, Nearness.EQUAL)
    for lemma in base[:2]:
        for other in wordnet.synonyms(lemma):
            add(other, Nearness.SYNONYM)
        for other in wordnet.narrower(lemma):
            add(other, Nearness.KIND)
        for other in wordnet.wider(lemma, 1):
            add(other, Nearness.WIDER)
    found |= dict.fromkeys(figures(word), Nearness.FORM)
    if word[-2:] in ("st", "nd", "rd", "th") and word[:-2].isdigit():
        found[word[:-2]] = Nearness.FORM
    found[word] = found[seal_fold(word)] = Nearness.SAME
    return found


@lru_cache(maxsize=4096)
def figures(word: str) -> tuple[str, ...]:
    """A number in words for one in figures and the other way round: "ten" and "10", "third" and "3rd"."""
    for told, figure in ((number_words(), str), (ordinal_words(), ordinal_figure)):
        if word in told:
            return () if word in _UNCOUNTING else (figure(told[word]),)
        spelt = tuple(name for name, value in told.items() if word == figure(value) and name not in _UNCOUNTING)
        if spelt:
            return spelt
    return ()


def ordinal_figure(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


# These are often no numbers: "one of them", "doubles as", "a second chance".
_UNCOUNTING = frozenset({"one", "second", "double", "twice", "thrice"})


def derivations(lemma: str) -> set[str]:
    """Derived words, and theirs once more (withdrawal, withdraw, withdrawer), and adverbs of adjectives."""
    if lemma in words_in("restrictors"):  # "only" has nothing of "on"
        return set()
    found = set(wordnet.derived(lemma)) | family(lemma)
    for one in tuple(found):
        found.update(further for further in wordnet.derived(one) if further[:4] == lemma[:4])
    for adverb, adjective in (
        (lemma + "ly", lemma),
        (lemma, lemma.removesuffix("ly")),
        (lemma, lemma.removesuffix("ally") + "al"),
        (lemma, lemma.removesuffix("ally")),
        (lemma + "ally", lemma),
        (lemma[:-1] + "ily", lemma),
        (lemma, lemma.removesuffix("ily") + "y"),
        (lemma[:-1] + "y", lemma),
        (lemma, lemma.removesuffix("ly") + "le"),
    ):
        if adverb != adjective and wordnet.entry(adverb) and wordnet.entry(adjective):
            found.add(adjective if adverb == lemma else adverb)
    return found - {lemma}


def practises(one: str, other: str) -> bool:
    """Whether one word is who practises the other, a thing and no act: a lawyer is not the law, a ruler does rule.

    A Namibian practises no Namibia.
    """
    if home(one) and home(one) == home(other):
        return False
    for person, matter in ((one, other), (other, one)):
        known, named = wordnet.entry(matter), wordnet.entry(person)
        if not known or not named or "n" not in named.senses:  # "prefer" and "exist" are no persons
            continue
        if person.endswith(("er", "or", "ist", "ian", "eer")) and person.startswith(matter[:3]):
            return "v" not in known.senses
    return False


_SPELLINGS = (
    ("isation", "ization"),
    ("ise", "ize"),
    ("our", "or"),
    ("tre", "ter"),
    ("ence", "ense"),
    ("ogue", "og"),
    ("mme", "m"),
)


def spellings(lemma: str) -> list[str]:
    """British and American spellings of one word."""
    found = []
    for one, other in _SPELLINGS:
        if lemma.endswith(one):
            found.append(lemma[: -len(one)] + other)
        elif lemma.endswith(other):
            found.append(lemma[: -len(other)] + one)
    return [word for word in found if wordnet.entry(word)]
