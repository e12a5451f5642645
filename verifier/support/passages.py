"""The passages of a text that come nearest to a statement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from .candidates import Nearness
from .matching import Term
from .places import home
from .tokens import Tokens
from .view import View
from .vocabulary import words_in

BESIDE = 4
RECITED = 0.2  # of two alike, the operative paragraph is meant


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence of a text: its number, its word range, and for each term the best place in it.

    openings: ranges of the words that open the list of which it is an item; what it lacks itself may be borne there.
    """

    sentence: int
    first: int
    end: int
    score: float
    found: dict[int, tuple[Nearness, int]]
    openings: tuple[tuple[int, int], ...] = ()


def ranked(terms: Sequence[Term], view: View, provision: str = "") -> list[Passage]:
    """Sentences that bear any term, best first, those of the named provision before others; ties as in the text."""
    by_sentence: dict[int, dict[int, tuple[Nearness, int]]] = {}
    for term in terms:
        for at, nearness in term.places.items():
            if nearness is Nearness.WIDER:
                continue
            held = by_sentence.setdefault(view.sentence_of(at), {})
            if term.at not in held or (-nearness, at) < (-held[term.at][0], held[term.at][1]):
                held[term.at] = (nearness, at)
    passages = [passage(number, found, terms, view) for number, found in by_sentence.items()]
    cited = {p.first for p in passages if provision and within(view.label(p.first), provision)}
    preamble = [(first, end) for first, end, label in view.labels if label.startswith("preamble")]
    recited = {p.first for p in passages if any(first <= p.first < end for first, end in preamble)}
    return sorted(passages, key=lambda p: (p.first not in cited, RECITED * (p.first in recited) - p.score, p.first))


def within(label: str, provision: str) -> bool:
    """Whether a label is the provision or a part of it: "art 9(1)" of "art 9", "section C op 8" of "op 8"."""
    if provision.startswith("op ") and label.startswith("section "):
        label = f"op {label.partition(' op ')[2]}"
    return label == provision or (label.startswith(provision) and not label[len(provision)].isalnum())


def passage(number: int, found: dict[int, tuple[Nearness, int]], terms: Sequence[Term], view: View) -> Passage:
    first, end = view.bounds[number]
    found = settle(without_strays(found, terms), terms, first, end)
    score = sum(term.weight * found[term.at][0].bears for term in terms if term.at in found)
    places = [at for _, at in found.values()]
    spread = (max(places) - min(places)) / 40 if places else 0.0
    score += 0.15 * cohesion(terms, found) - 0.2 * min(spread, 2.0)
    return Passage(number, first, end, score, found)


def with_openings(one: Passage, terms: Sequence[Term], view: View) -> Passage:
    """An item of a list with what it lacks and the words before the list have."""
    held, openings = dict(one.found), view.openings(one.first)
    for first, end in openings:
        for term in terms:
            near = [(-nearness, at) for at, nearness in term.places.items() if first <= at < end]
            if near and (term.at not in held or held[term.at][0] < Nearness.STEM) and -min(near)[0] >= Nearness.STEM:
                held[term.at] = (Nearness(-min(near)[0]), min(near)[1])
    return replace(one, found=held, openings=openings) if openings else one


def with_topic(one: Passage, terms: Sequence[Term], tokens: Tokens, view: View) -> Passage:
    """ "in Palestine", "of Namibia": the country that a whole text is about goes without saying where it names none."""
    ranges = (*one.openings, (one.first, one.end))
    ours = {home(word) for word in tokens.words}
    places = (at for first, end in ranges for at in range(first, end) if view.tokens.capital(at))
    there = {home(view.tokens.words[at]) for at in places}
    if view.sealed or there - ours - {""}:
        return one
    held = dict(one.found)
    for term in terms:
        if term.at not in held and located(tokens, term.at):
            near = [(-nearness, at) for at, nearness in term.places.items() if nearness >= Nearness.DERIVATION]
            held |= {term.at: (Nearness(-min(near)[0]), min(near)[1])} if near else {}
    return replace(one, found=held)


def located(tokens: Tokens, at: int) -> bool:
    """Whether a country is named behind "in" or "of", its first name before it or not: "in Southern Rhodesia"."""
    if not tokens.capital(at) or not any(home(word) for word in tokens.words[at : at + 2]):
        return False
    before = [n for n in range(max(0, at - 3), at) if tokens.words[n] != "the" and not tokens.capital(n)]
    return bool(before) and tokens.words[before[-1]] in ("in", "of")


def with_siblings(one: Passage, terms: Sequence[Term], view: View) -> Passage:
    """An item of a list with the other items that have what it lacks: "prohibits slavery and pillage"."""
    held, openings = dict(one.found), list(one.openings)
    for first, end in view.siblings(one.first):
        near = {
            term.at: max((nearness, -at) for at, nearness in term.places.items() if first <= at < end)
            for term in terms
            if term.at not in held and any(first <= at < end for at in term.places)
        }
        near = {at: found for at, found in near.items() if found[0] >= Nearness.SYNONYM}
        if near:
            held |= {at: (nearness, -place) for at, (nearness, place) in near.items()}
            openings.append((first, end))
    return replace(one, found=held, openings=tuple(openings))


def without_strays(found: dict[int, tuple[Nearness, int]], terms: Sequence[Term]) -> dict[int, tuple[Nearness, int]]:
    """An adjective whose noun the text has not is borne by the same word only: "universal values" not by "General"."""
    strays = {
        one.at
        for one, noun in pairwise(terms)
        if noun.at == one.at + 1
        and one.kind in ("adjective", "other")
        and noun.kind == "noun"
        and noun.best() < Nearness.STEM
    }
    kept = {at: held for at, held in found.items() if at not in strays or held[0] >= Nearness.DERIVATION}
    alone = {
        t.at for t in terms if t.word in words_in("restrictors") and t.at in kept and not restricts(t, terms, kept)
    }
    return {at: held for at, held in kept.items() if at not in alone}


def restricts(term: Term, terms: Sequence[Term], found: dict[int, tuple[Nearness, int]]) -> bool:
    """Whether an "only" of the text stands beside what it restricts in the statement."""
    beside = sorted((t for t in terms if t.at != term.at and t.at in found), key=lambda t: abs(t.at - term.at))[:2]
    around = [at for t in beside for at, near in t.places.items() if near >= Nearness.STEM]
    return any(abs(at - place) <= BESIDE for at in term.places for place in around)


def settle(
    found: dict[int, tuple[Nearness, int]], terms: Sequence[Term], first: int, end: int
) -> dict[int, tuple[Nearness, int]]:
    """Where a term stands at several equally near places of the sentence, the place next to the terms around it."""
    held = dict(found)
    order = [term for term in terms if term.at in held]
    for again in [b for a in order for b in order if a.at < b.at and a.word == b.word]:
        spare = [
            at
            for at, near in again.places.items()
            if at not in {held[t.at][1] for t in order if t.at != again.at and t.at in held}
        ]
        inside = [at for at in spare if first <= at < end and again.places[at] >= Nearness.STEM]
        if inside:
            held[again.at] = (again.places[inside[0]], inside[0])
        elif again.kind == "adjective":
            held.pop(again.at, None)
    order = [term for term in terms if term.at in held]
    for n, term in enumerate(order):
        near = [held[other.at][1] for other in order[max(0, n - 1) : n + 2] if other is not term]
        best = held[term.at][0]
        places = [at for at, nearness in term.places.items() if nearness == best and abs(at - held[term.at][1]) < 80]
        if len(places) > 1 and near:
            held[term.at] = (best, min(places, key=lambda at: (min(abs(at - other) for other in near), at)))
    return held


def cohesion(terms: Sequence[Term], found: dict[int, tuple[Nearness, int]]) -> float:
    """How many neighbouring terms of the statement stand near each other in the passage."""
    held = [(term.at, found[term.at][1]) for term in terms if term.at in found]
    pairs = pairwise(held)
    return float(sum(abs(b[1] - a[1]) <= (b[0] - a[0]) + 6 for a, b in pairs))
