"""Marks the words of a statement that a reader would call unsupported, in whole phrases; the weights are data."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, log

from .candidates import Nearness
from .matching import Term
from .phrases import Phrases, nearby, numbered, phrases_of, print_beside, within
from .tokens import Tokens
from .view import View
from .vocabulary import words_in

KINDS = ("name", "number", "noun", "verb", "adjective", "other", "restrictor", "light", "")
GROUPS = (("the", "a", "an"), ("of", "to", "in", "on", "at", "by", "for", "with", "from", "as"), ("and", "or"))
COPULAS = ("is", "was", "are", "were", "be", "been", "has", "had", "have")
LOOSE = Nearness.SYNONYM


@dataclass(frozen=True, slots=True)
class Scene:
    """A statement beside a text, each word with its term if it has one."""

    tokens: Tokens
    view: View
    terms: dict[int, Term]
    order: list[int]
    topic: frozenset[str]

    def lacks(self, at: int | None) -> bool:
        return at is not None and self.terms[at].best() < LOOSE

    def beside(self, at: int, step: int) -> int | None:
        """The nearest word with a term before (-1) or after (1) this one."""
        near = [other for other in self.order if (other - at) * step > 0]
        return min(near, key=lambda other: abs(other - at)) if near else None

    def places(self, at: int | None) -> list[int]:
        if at is None or at not in self.terms:
            return []
        return [where for where, near in self.terms[at].places.items() if near >= Nearness.EQUAL]


@cache
def _weights() -> dict[str, list[float]]:
    text = files("verifier.data").joinpath("support", "marking.json").read_text("utf-8")
    return json.loads(text)  # type: ignore[no-any-return]  # the file holds two lists and a threshold


def marks(tokens: Tokens, terms: Sequence[Term], view: View, topic: frozenset[str] = frozenset()) -> list[bool]:
    """For each word whether a reader would mark it. topic: words of the subject that is known to be meant."""
    weights = _weights()
    return [share > weights["threshold"][0] for share in shares(tokens, terms, view, topic)]


def shares(tokens: Tokens, terms: Sequence[Term], view: View, topic: frozenset[str]) -> list[float]:
    first = features(tokens, terms, view, topic)
    once = [probability(_weights()["first"], row) for row in first]
    return [probability(_weights()["second"], row) for row in again(first, once, numbered(tokens))]


def probability(weights: Sequence[float], row: Sequence[float]) -> float:
    total = sum(weight * value for weight, value in zip(weights, row, strict=True))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def features(tokens: Tokens, terms: Sequence[Term], view: View, topic: frozenset[str]) -> list[list[float]]:
    """One row of numbers a word, the same for fitting and for marking."""
    held = {term.at: term for term in terms}
    scene = Scene(tokens, view, held, sorted(held), topic)
    pairs = set(zip(view.tokens.words, view.tokens.words[1:], strict=False))
    share = sum(map(scene.lacks, scene.order)) / max(len(scene.order), 1)
    solid = {at: scene.terms[at].kind for at in scene.order if scene.terms[at].kind != "light"}
    phrases = phrases_of(tokens, {at: scene.lacks(at) for at in solid}, solid)
    best = home(scene)
    return [
        [
            1.0,
            share,
            *own(scene, at),
            *around(scene, at),
            *print_of(scene, at, pairs),
            *phrase(scene, at, phrases, best),
        ]
        for at in range(len(tokens))
    ]


def home(scene: Scene) -> int:
    """The sentence of the text that bears most of the statement, or -1."""
    weights: dict[int, float] = {}
    for at in scene.order:
        for sentence in {scene.view.sentence_of(place) for place in scene.places(at)}:
            weights[sentence] = weights.get(sentence, 0.0) + scene.terms[at].weight
    return max(weights, key=lambda sentence: (weights[sentence], -sentence)) if weights else -1


def phrase(scene: Scene, at: int, phrases: Phrases, best: int) -> list[float]:
    """What the phrase around the word is like, and whether the sentence that bears most bears the word."""
    term = at in scene.terms
    lacks = at in phrases.strangers
    inside = any(scene.view.sentence_of(place) == best for place in scene.places(at))
    row = [float(inside), float(bool(scene.places(at)) and not inside)]
    return row + within(phrases, at, term, lacks) + nearby(phrases, at, term, lacks) + print_beside(scene.tokens, at)


def own(scene: Scene, at: int) -> list[float]:
    """What the word is and how near the text comes to it."""
    term = scene.terms.get(at)
    near = int(term.best()) if term else -1
    kind = term.kind if term else ""
    lacks = term is not None and near < LOOSE
    row = [float(near == step) for step in range(-1, 10)]
    row += [float(kind == one) for one in KINDS]
    return row + [float(kind == one and lacks) for one in KINDS]


def around(scene: Scene, at: int) -> list[float]:
    """What stands beside the word, and how far apart the text has the two."""
    term = scene.terms.get(at)
    before, after = scene.beside(at, -1), scene.beside(at, 1)
    left, right, lacks = scene.lacks(before), scene.lacks(after), scene.lacks(at if term else None)
    row = [left, before is None, right, after is None, left and right, not left and not right]
    row += [lacks and left, lacks and right, term is not None and not lacks and left and right]
    row += [term is None and before == at - 1 and left, term is None and after == at + 1 and right]
    gaps = []
    for other in (before, after):
        gap = min((abs(a - b) for a in scene.places(at) for b in scene.places(other)), default=99)
        row += [gap <= 2, 2 < gap <= 6, 6 < gap < 99, gap == 99]
        gaps.append(gap)
    kind = term.kind if term else ""
    far = term is not None and not lacks and min(gaps) > 6
    row += [far and kind == one for one in KINDS]
    row.append(before is not None and scene.lacks(scene.beside(before, -1)))
    row.append(after is not None and scene.lacks(scene.beside(after, 1)))
    kinds = [scene.terms[other].kind if other is not None else "" for other in (before, after)]
    row += [kind == "number" == kinds[0] and left, kind == "number" == kinds[1] and right]
    row.append(kind == "name" == kinds[0] and left and before == at - 1)
    row.append(kind == "name" == kinds[1] and right and after == at + 1)
    row += [term is None and right and kinds[1] == one for one in ("number", "name", "noun", "adjective", "verb")]
    return [float(value) for value in row]


def print_of(scene: Scene, at: int, pairs: set[tuple[str, str]]) -> list[float]:
    """The word itself, its place in the statement, its neighbours word for word in the text."""
    words = scene.tokens.words
    word, last = words[at], len(words) - 1
    row = [float(word in group) for group in GROUPS] + [float(word in COPULAS), float(word in words_in("pronouns"))]
    row += [float(at > 0 and (words[at - 1], word) in pairs), float(at < last and (word, words[at + 1]) in pairs)]
    row += [float(word in scene.topic), float(scene.tokens.capital(at)), float(word.isdigit()), at / (last + 1)]
    return [*row, float(at == 0), float(at == last), min(last + 1, 30) / 30, float(len(word) > 6)]


def again(first: Sequence[Sequence[float]], once: Sequence[float], phrase_of: Sequence[int]) -> list[list[float]]:
    """The rows with what the first look made of the words around: phrases are marked whole.

    phrase_of: of each word the number of its phrase.
    """
    rows = []
    phrases = shares_by_phrase(once, phrase_of)
    top, mean = max(once, default=0.0), sum(once) / max(len(once), 1)
    for at, share in enumerate(once):
        near = [once[n] if 0 <= n < len(once) else 0.0 for n in (at - 2, at - 1, at + 1, at + 2)]
        window = once[max(0, at - 3) : at + 4]
        held = min(max(share, 1e-6), 1 - 1e-6)
        of_top = share / top if top else 0.0
        seen = [log(held / (1 - held)), *near, near[1] * near[2], top, mean, sum(window) / len(window), of_top]
        seen += [float(share == top), sum(other > share for other in once) / len(once)]
        rows.append([*first[at], *seen, *phrases[phrase_of[at]]])
    return rows


def shares_by_phrase(once: Sequence[float], phrase_of: Sequence[int]) -> list[list[float]]:
    """Of each phrase the mean, highest and lowest share of its words, and the means of those beside it."""
    inside: list[list[float]] = [[] for _ in range(max(phrase_of, default=-1) + 1)]
    for share, number in zip(once, phrase_of, strict=True):
        inside[number].append(share)
    means = [0.0, *(sum(held) / len(held) for held in inside), 0.0]
    return [[means[n + 1], max(held), min(held), means[n], means[n + 2]] for n, held in enumerate(inside)]
