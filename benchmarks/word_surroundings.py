"""How a document bears each word of a summary: the word, its kin, and whether its neighbours stand together there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import log

import numpy as np

from verifier.support import wordnet
from verifier.support.candidates import Nearness
from verifier.support.denials import negative
from verifier.support.matching import borne_at
from verifier.support.tokens import Tokens, sentences, tokenise
from verifier.support.view import View, stem_of, view_of_tokens

from .word_traits import DENYING, denies, forms_of, light, traits

Kin = tuple[frozenset[str], ...]
SENSES = 12
MANY = 600  # kin of a word; more say nothing
PLACES = 60  # of one word that are looked at
FAR = 60  # words; nothing is told apart beyond
REACH = 5  # words to each side that tell where the document has the place of a word
SLANT = {0: 1.0, -1: 0.6, 1: 0.6, -2: 0.35, 2: 0.35}  # how much a neighbour counts for places beside the expected one
WINDOW, CLOSE = 15, 10  # words around a place within which the rest of the sentence, and its near words, are sought
SURE = 0.4  # what the neighbours must weigh together for a place to be believed


@dataclass(frozen=True, slots=True)
class Page:
    """A document: where each dictionary word stands, which words are printed with a capital, where it denies."""

    view: View
    where: dict[str, list[int]]
    openings: frozenset[str]
    capitals: frozenset[str]
    denials: np.ndarray


@lru_cache(maxsize=64)
def page(text: str) -> Page:
    tokens = tokenise(text)
    where: dict[str, list[int]] = {}
    for at, word in enumerate(tokens.words):
        for form in {word, *forms_of(word)}:
            where.setdefault(form, []).append(at)
    openings = frozenset(word[:5] for word in tokens.words if len(word) >= 5)
    capitals = frozenset(word for at, word in enumerate(tokens.words) if tokens.capital(at))
    denials = np.array([at for at in range(len(tokens)) if negative(tokens, at)], dtype=int)
    return Page(view_of_tokens(tokens), where, openings, capitals, denials)


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary beside its page. exact, loose: where the page has each word itself, or something near it."""

    tokens: Tokens
    page: Page
    borne: list[dict[int, Nearness]]
    exact: list[np.ndarray]
    loose: list[np.ndarray]
    full: list[bool]
    weights: list[float]

    def fullest(self, at: int, step: int) -> int | None:
        """The nearest word before (-1) or after (1) this one that says something."""
        at += step
        while 0 <= at < len(self.full) and not self.full[at]:
            at += step
        return at if 0 <= at < len(self.full) else None


def summary_beside(text: str, summary: str) -> Summary:
    tokens, beside = tokenise(summary), page(text)
    borne = [borne_at(word, beside.view) for word in tokens.words]

    def from_step(least: Nearness) -> list[np.ndarray]:
        return [np.array(sorted(at for at, near in held.items() if near >= least), dtype=int) for held in borne]

    exact, full = from_step(Nearness.EQUAL), [word not in light() for word in tokens.words]
    weights = [1 / (1 + log(max(len(held), 1))) if says else 0.15 for held, says in zip(exact, full, strict=True)]
    return Summary(tokens, beside, borne, exact, from_step(Nearness.KIND), full, weights)


def word_rows(text: str, summary: str) -> np.ndarray:
    """One row of numbers for each word of the summary."""
    whole = summary_beside(text, summary)
    rows = []
    for first, end in sentences(whole.tokens):
        rest = [at for at in range(first, end) if whole.full[at]]
        together = gathered(whole, rest)
        for at in range(first, end):
            word = whole.tokens.words[at]
            row = print_of(whole, at, first) + support(whole, at) + placed(whole, at)
            row += kept_together(whole, at, rest, together) + denied(whole, at)
            rows.append(np.concatenate([traits(word), np.array(row, dtype=float)]))
    return np.array(rows)


def print_of(whole: Summary, at: int, first: int) -> list[float]:
    words, capital = whole.tokens.words, whole.tokens.capital(at)
    row = [at / len(words), at == 0, at == len(words) - 1, capital and at != first]
    row.append(capital and words[at] not in whole.page.capitals)
    same = sum(stem_of(other) == stem_of(words[at]) for other in words) - 1
    return [*map(float, row), float(same if whole.full[at] else 0)]


def support(whole: Summary, at: int) -> list[float]:
    """How near the page comes to the word, how often, and how near it has the words beside it to it."""
    word = whole.tokens.words[at]
    row = [int(max(whole.borne[at].values(), default=0)), min(len(whole.exact[at]), 8), min(len(whole.loose[at]), 8)]
    row += [word in whole.page.where, len(word) >= 5 and word[:5] in whole.page.openings]
    before, after = whole.fullest(at, -1), whole.fullest(at, 1)
    row.append(min(apart(whole, before, at), apart(whole, at, after)))
    return [*map(float, row), float(apart(whole, before, after))]


def apart(whole: Summary, one: int | None, other: int | None) -> int:
    if one is None or other is None:
        return FAR
    return distance(whole.loose[one][:PLACES], whole.loose[other])


def distance(places: np.ndarray, others: np.ndarray) -> int:
    """Between the two that are nearest to each other."""
    if not len(places) or not len(others):
        return FAR
    return min(int(np.abs(places[:, None] - others[None]).min()), FAR)


def expected(whole: Summary, at: int) -> tuple[int, float]:
    """Where the page has the words around this one in the same order, and how much they weigh."""
    length = len(whole.page.view)
    scores = np.zeros(length)
    for other in range(max(0, at - REACH), min(len(whole.full), at + REACH + 1)):
        if other != at:
            value = whole.weights[other] / (1 + 0.3 * (abs(at - other) - 1))
            for slant, part in SLANT.items():
                places = whole.exact[other] + at - other + slant
                np.add.at(scores, places[(places >= 0) & (places < length)], value * part)
    place = int(scores.argmax()) if length else 0
    return place, float(scores[place]) if length else 0.0


def placed(whole: Summary, at: int) -> list[float]:
    """What the page has where the word would stand: the word, something near it, its kin, a denial."""
    place, weight = expected(whole, at)
    here = np.array([place] if weight > SURE else [], dtype=int)
    solid = np.array([one for one, near in whole.borne[at].items() if near >= Nearness.SYNONYM], dtype=int)
    near = [int(step) for one, step in whole.borne[at].items() if weight > SURE and abs(one - place) <= 4]
    row = [weight, distance(here, solid), max(near, default=0), distance(here, whole.page.denials)]
    neighbours = (whole.fullest(at, -1), whole.fullest(at, 1))
    beside = np.concatenate([np.array([], dtype=int), *(whole.exact[n] for n in neighbours if n is not None)])
    for group in kin(whole.tokens.words[at]) if whole.full[at] else [frozenset[str]()] * 5:
        row += kin_places(whole, at, group, here, beside)
    return list(map(float, row))


def kin_places(whole: Summary, at: int, group: frozenset[str], here: np.ndarray, beside: np.ndarray) -> list[float]:
    """How many of the kin the page has, and how near to where the word would stand, and to the words beside it."""
    if len(group) >= MANY:
        return [0, FAR, FAR]
    found = {place for word in group - {whole.tokens.words[at]} for place in whole.page.where.get(word, ())}
    places = np.array(sorted(found), dtype=int)
    return [min(len(places), 5), distance(here, places), distance(beside, places)]


@lru_cache(maxsize=16384)
def kin(word: str) -> Kin:
    """Synonyms in any sense, sisters of one kind, opposites, wider and narrower words."""
    found: list[set[str]] = [set(), set(), set(), set(), set()]
    for lemma in wordnet.lemmas(word)[:2]:
        near = wordnet.synonyms(lemma, SENSES)
        found[0] |= near
        found[1] |= sisters(lemma) - near
        found[2] |= wordnet.opposites(lemma)
        for other in wordnet.derived(lemma):
            found[2] |= wordnet.opposites(other)
        found[3] |= wordnet.wider(lemma, 2)
        found[4] |= wordnet.narrower(lemma, 2)
    found[2] |= prefixed(word)
    return tuple(frozenset(group) for group in found)


def prefixed(word: str) -> set[str]:
    """The word with a denying prefix, or without the one that it has."""
    found = {prefix + lemma for prefix in DENYING for lemma in (word, *wordnet.lemmas(word)[:2])}
    return found | {word[len(p) :] for p in DENYING if word.startswith(p) and len(word) - len(p) >= 4}


def sisters(lemma: str) -> set[str]:
    known = wordnet.entry(lemma)
    found: set[str] = set()
    for part in "nv":
        for number in known.senses.get(part, ())[:3] if known else ():
            for up in wordnet.synset(number)[1]:
                for down in wordnet.synset(up)[2][:150]:
                    found.update(wordnet.synset(down)[0] if down != number else ())
    return found - {lemma}


def gathered(whole: Summary, rest: list[int]) -> np.ndarray:
    """For each place of the page how much of the sentence stands within a window around it."""
    mass = np.zeros(len(whole.page.view))
    for at in rest:
        around = np.zeros(len(mass), dtype=bool)
        for place in whole.loose[at]:
            around[max(0, place - WINDOW) : place + WINDOW + 1] = True
        mass += around * whole.weights[at]
    return mass


def kept_together(whole: Summary, at: int, rest: list[int], together: np.ndarray) -> list[float]:
    """How much of the sentence, and of the near words, the page has beside the word; what it has elsewhere at best."""
    places, total = whole.loose[at], sum(whole.weights[n] for n in rest) or 1.0
    here = float(together[places].max()) - whole.weights[at] * whole.full[at] if len(places) else 0.0
    top = float(together.max(initial=0.0))
    near = [n for n in range(max(0, at - 8), min(len(whole.full), at + 9)) if n != at and whole.full[n]]
    near = [n for n in near if len(whole.loose[n])]
    beside = 0.0
    if len(places):
        seen = places[:PLACES, None]
        held = [whole.weights[n] * (np.abs(seen - whole.loose[n]).min(axis=1) <= CLOSE) for n in near]
        beside = float(sum(held, np.zeros(len(seen))).max()) / (sum(whole.weights[n] for n in near) or 1.0)
    return [here / total, top / total, (top - here) / total if len(places) else 2.0, beside, float(len(near))]


def denied(whole: Summary, at: int) -> list[float]:
    """How near a denial stands to the word in the summary, and whether one stands beside it on the page."""
    words = whole.tokens.words
    near = [abs(at - n) for n in range(max(0, at - 6), min(len(words), at + 7)) if denies(words[n])]
    beside = distance(whole.loose[at][:PLACES], whole.page.denials) <= 4 if whole.full[at] else False
    return [float(min(near, default=9)), float(beside)]
