"""What a sentence says its subject is: "a river" of "The Ostrel is a river in the east of the country"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from . import wordnet
from .statements import is_verb, verb_lemmas
from .tokens import Tokens
from .vocabulary import kinds, words_in

COPULAS = frozenset({"is", "was", "are", "were"})
_ADVERBS = frozenset({"also", "now", "still", "not", "never"})
ARTICLES = frozenset({"a", "an", "the"})
LONGEST = 14  # words from the article to the noun
SUBJECT = 60  # words before the copula, those in brackets among them
ANCESTORS = 8


@dataclass(frozen=True, slots=True)
class Complement:
    """Positions of the copula, of the first word behind the article, of the noun, and behind the phrase.

    kinds: those of its words, none where the noun names no kind that excludes others.
    """

    copula: int
    first: int
    head: int
    end: int
    kinds: frozenset[str]


def complement(tokens: Tokens, first: int, end: int) -> Complement | None:
    """What the sentence in this range says its subject is, if it says that with one noun phrase."""
    copula = first_verb(tokens, first, end)
    if copula is None or tokens.words[copula] not in COPULAS:
        return None
    at = copula + 1
    while at < end and (tokens.words[at].endswith("ly") or tokens.words[at] in _ADVERBS):
        at += 1
    if at + 1 >= end or tokens.words[at] not in ARTICLES:
        return None
    last = phrase_end(tokens, at + 1, end)
    head = last - 1
    while head > at and not kind_of(tokens.words[head]) and verb_lemmas(tokens.words[head]):
        head -= 1  # "a series created for", "a town located in"
    told = kind_of(tokens.words[head]) if head > at else frozenset()
    beside = {kind for n in range(at + 1, last) for kind in listed(tokens.words[n])}  # "film" of "a film series"
    return Complement(copula, at + 1, max(head, at + 1), last, told | beside if told else frozenset())


def first_verb(tokens: Tokens, first: int, end: int) -> int | None:
    """The sentence's own verb, words in brackets and between commas (", known as Ali,") left out."""
    inside = aside = False
    for at in range(first, min(end, first + SUBJECT)):
        gap = tokens.gap(at) if at > first else ""
        inside = gap.rfind("(") > gap.rfind(")") or (inside and ")" not in gap)
        aside = aside and "," not in gap
        verb = at > first and not inside and not aside and is_verb(tokens, at)
        if verb and ("," not in gap or tokens.words[at] in COPULAS):
            return at
        aside = aside or verb
    return None


def phrase_end(tokens: Tokens, first: int, end: int) -> int:
    """Behind the last word of the noun phrase that begins here."""
    at = first
    while at < min(end, first + LONGEST) and tokens.words[at] not in words_in("function"):
        if at > first and tokens.gap(at).strip(" \n-'\""):
            break
        at += 1
    return at


def listed(word: str) -> frozenset[str]:
    """The kinds of thing that a noun can name, among those that exclude each other; none for other nouns."""
    return next((kinds()[lemma] for lemma in wordnet.lemmas(word) if lemma in kinds()), frozenset())


@lru_cache(maxsize=4096)
def kind_of(word: str) -> frozenset[str]:
    """The same, with nouns that name a person."""
    is_person = listed(word) == frozenset() and person(wordnet.lemmas(word)[0])
    return frozenset({"person"}) if is_person else listed(word)


def person(lemma: str) -> bool:
    """Whether the noun, in its first sense, names a person; a member, leader or producer may be a State or a firm."""
    known = wordnet.entry(lemma)
    level = known.senses.get("n", ())[:1] if known else ()
    for _ in range(ANCESTORS):
        if any(words_in("persons") & set(wordnet.synset(number)[0]) for number in level):
            return True
        level = tuple(up for number in level for up in wordnet.synset(number)[1])
    return False
