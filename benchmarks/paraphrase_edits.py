"""What single words of a summary tell about its truth: how the document bears them, opposites, kin, denials."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from verifier.support import wordnet
from verifier.support.candidates import Nearness
from verifier.support.denials import negative
from verifier.support.marking import features
from verifier.support.matching import Term, terms_of
from verifier.support.tokens import Tokens, sentences, tokenise
from verifier.support.view import View, view_of_tokens

Kin = tuple[frozenset[str], ...]
Places = dict[str, list[int]]
SENSES = 12
CLOSE = 5  # words of the document beside the words that stand beside ours in the summary
MANY = 600  # kin of a word; more say nothing
PREFIXES = ("un", "in", "im", "ir", "il", "dis", "non", "mis", "de", "sub", "anti")


@lru_cache(maxsize=64)
def document(text: str) -> tuple[View, Places, frozenset[str]]:
    """The view, where each dictionary word stands, and the words that are printed with a capital."""
    tokens = tokenise(text)
    where: Places = {}
    for at, word in enumerate(tokens.words):
        for lemma in {word, *wordnet.lemmas(word)[:3]}:
            where.setdefault(lemma, []).append(at)
    capitals = frozenset(word for at, word in enumerate(tokens.words) if tokens.capital(at))
    return view_of_tokens(tokens), where, capitals


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
    found = {prefix + lemma for prefix in PREFIXES for lemma in (word, *wordnet.lemmas(word)[:2])}
    return found | {word[len(p) :] for p in PREFIXES if word.startswith(p) and len(word) - len(p) >= 4}


def sisters(lemma: str) -> set[str]:
    known = wordnet.entry(lemma)
    found: set[str] = set()
    for part in "nv":
        for number in known.senses.get(part, ())[:3] if known else ():
            for up in wordnet.synset(number)[1]:
                for down in wordnet.synset(up)[2][:150]:
                    found.update(wordnet.synset(down)[0] if down != number else ())
    return found - {lemma}


def word_signs(text: str, summary: str) -> np.ndarray:
    """One row of numbers for each word of the summary, the last column telling whether the word is not verbatim."""
    view, where, capitals = document(text)
    whole = tokenise(summary)
    rows = []
    for first, end in sentences(whole):
        tokens = tokenise(summary[whole.places[first][0] : whole.places[end - 1][1]])
        terms = terms_of(tokens, view)
        known = features(tokens, terms, view, frozenset())
        rows += [[*row, *more] for row, more in zip(known, related(tokens, terms, view, where, capitals), strict=True)]
    return np.array(rows)


def related(
    tokens: Tokens, terms: list[Term], view: View, where: Places, capitals: frozenset[str]
) -> list[list[float]]:
    held = {term.at: term for term in terms}
    solid = {t.at: [p for p, n in t.places.items() if n >= Nearness.SYNONYM] for t in terms if t.kind != "light"}
    denials = [at for at in range(len(view)) if negative(view.tokens, at)]
    rows = []
    for at, word in enumerate(tokens.words):
        term = held.get(at)
        beside = [solid[n] for n in (max((n for n in solid if n < at), default=at),) if n != at]
        beside += [solid[n] for n in (min((n for n in solid if n > at), default=at),) if n != at]
        anchors = {place for places in beside for place in places}
        lacks = term is not None and term.best() < Nearness.SYNONYM
        row = kin_signs(word, where, anchors) if term and term.kind != "light" else [0.0] * 10
        row += [value * lacks for value in row]
        row += denial_signs(negative(tokens, at), denials, anchors)
        row.append(tokens.capital(at) and word not in capitals)
        row.append(negative(tokens, at) or (term is not None and term.best() <= Nearness.SYNONYM))
        rows.append([float(value) for value in row])
    return rows


def kin_signs(word: str, where: Places, anchors: set[int]) -> list[float]:
    """For each group of kin whether the document has one, and whether it has one where the word would stand."""
    anywhere, here = [], []
    for group in kin(word):
        hits = (
            [at for other in sorted(group) if other != word for at in where.get(other, ())] if len(group) < MANY else []
        )
        anywhere.append(float(bool(hits)))
        here.append(float(any(abs(at - place) <= CLOSE for at in hits for place in anchors)))
    return anywhere + here


def denial_signs(denies: bool, denials: list[int], anchors: set[int]) -> list[float]:
    near = any(abs(at - place) <= CLOSE for at in denials for place in anchors)
    return [denies, denies and near, denies and not near and bool(anchors), denies and not anchors]
