"""Where a text bears each word of a statement, and by what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..texts.ids import word_id
from . import wordnet
from .candidates import Nearness, candidates
from .fitting import fitting
from .inflection import inflections
from .initials import initials, spelled_out
from .lifetimes import lifetime
from .subjects import lighten
from .tokens import Tokens
from .view import View, stem_of
from .vocabulary import months, number_words, ordinal_words, words_in
from .wholes import PREFIXES, Whole, labels, wholes


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a statement that has to be borne: its position, how much it weighs, what kind of word it is.

    kind: name, number, noun, verb, adjective, other, restrictor.
    """

    at: int
    word: str
    kind: str
    weight: float
    places: dict[int, Nearness]

    def best(self) -> Nearness:
        return max(self.places.values(), default=Nearness.NONE)


_WEIGHTS = {
    "name": 1.4,
    "number": 1.3,
    "noun": 1.0,
    "verb": 0.9,
    "adjective": 0.9,
    "other": 0.6,
    "restrictor": 0.7,
    "light": 0.3,
}
_PARTS = {"n": "noun", "v": "verb", "a": "adjective", "r": "other", "": "name"}


def kind_of(tokens: Tokens, at: int) -> str:
    """What kind of word stands here; an empty string for words that need no support."""
    word = tokens.words[at]
    if word in words_in("negations"):
        return ""
    if (
        word[0].isdigit()
        or (word in number_words() and word != "one")
        or (word in ordinal_words() and word != "second")
        or month(tokens, at)
    ):
        return "number"
    if word in words_in("quantifiers") or word in words_in("exceptions"):
        return "restrictor"
    if word == "well" and at + 1 < len(tokens) and tokens.words[at + 1].endswith("ed"):  # "well received"
        return "other"
    if word in words_in("function") or word in words_in("pronouns") or word in words_in("modals"):
        return "name" if initials(tokens, at) else ""
    if len(word) < 2:
        return ""
    if word in ("one", "second"):
        return "number" if word == "second" and at and tokens.words[at - 1] in _THE else "light"
    if any(lemma in words_in("denials") for lemma in wordnet.lemmas(word)[:3]):
        return "light"
    if any(lemma in words_in("light") for lemma in wordnet.lemmas(word)):
        return "light"
    if tokens.capital(at) and at:
        return "name"
    return _PARTS[wordnet.part_of_speech(word)]


_THE = frozenset({"the", "its", "his", "her", "their"})


def month(tokens: Tokens, at: int) -> bool:
    return (
        tokens.words[at] in months()
        and (tokens.capital(at) or not tokens.places)
        and tokens.words[at] not in ("may", "march")
    ) or (
        tokens.words[at] in ("may", "march")
        and tokens.capital(at)
        and at + 1 < len(tokens)
        and tokens.words[at + 1][0].isdigit()
    )


def borne_at(word: str, view: View) -> dict[int, Nearness]:
    """Positions of the text that bear this word, with the nearest way for each."""
    found: dict[int, Nearness] = {}
    for other, nearness in candidates(word).items():
        for at in view.words.get(word_id(other), ()):
            if nearness > found.get(at, Nearness.NONE):
                found[at] = nearness
    for prefix in PREFIXES:  # "cooperate" of a text that has "co-operate"
        if word.startswith(prefix) and len(word) > len(prefix) + 3:
            for at, nearness in parted(prefix, word.removeprefix(prefix), view):
                found[at] = max(found.get(at, Nearness.NONE), nearness)
    for at in view.stems.get(word_id(stem_of(word)), ()):
        if found.get(at, Nearness.NONE) < Nearness.STEM:
            found[at] = Nearness.STEM
    return found


def parted(prefix: str, rest: str, view: View) -> Iterator[tuple[int, Nearness]]:
    """Where the text has a word in two parts."""
    before = view.words.get(word_id(prefix), ())
    for at in before:
        if at + 1 < len(view) and view.tokens.gap(at + 1).strip() in ("-", ""):
            near = _of_rest(rest, at + 1, view)
            if near > Nearness.NONE:
                yield at + 1, near


def _of_rest(rest: str, at: int, view: View) -> Nearness:
    for lemma in (rest, *wordnet.lemmas(rest)):
        for form in inflections(lemma):
            if at in view.words.get(word_id(form), ()):
                return Nearness.FORM
    return Nearness.DERIVATION if at in view.stems.get(word_id(stem_of(rest)), ()) else Nearness.NONE


def places_of(tokens: Tokens, at: int, kind: str, view: View) -> dict[int, Nearness]:
    """What bears the word, as far as a word of its kind can be borne."""
    places = borne_at(tokens.words[at], view)
    if initials(tokens, at):  # "who" does not bear WHO
        named = {where: near for where, near in places.items() if view.tokens.capital(where)}
        places = dict.fromkeys(spelled_out(tokens.words[at], view), Nearness.EQUAL) | named
    for where in lifetime(tokens.words[at], view):
        places.setdefault(where, Nearness.EQUAL)
    if kind in ("name", "number"):
        return {where: near for where, near in places.items() if near >= Nearness.STEM and near not in _LOOSE}
    return places


# A name or number is not borne by a word that only means much the same.
_LOOSE = frozenset({Nearness.KIND, Nearness.SYNONYM})


def terms_of(tokens: Tokens, view: View) -> list[Term]:
    """All words of a statement that need support, with all places in the text that bear them."""
    found = []
    told = labels(tokens)
    for at in range(len(tokens)):
        kind = kind_of(tokens, at) if at not in told else ""
        if kind:
            word = tokens.words[at]
            rarity = 1.0 if kind == "light" else 1.15 - 0.15 * min(len(view.words.get(word_id(word), ())), 4) / 2
            found.append(Term(at, word, kind, _WEIGHTS[kind] * rarity, places_of(tokens, at, kind, view)))
    for one in wholes(tokens):
        found = joined(found, one, view)
    fits = fitting(tokens, {term.at: term.places for term in found}, view)
    found = [replace(t, places={**fits[t.at], **t.places}) if t.at in fits else t for t in found]
    return lighten(tokens, found, view)


def joined(terms: list[Term], one: Whole, view: View) -> list[Term]:
    """The terms, the words of a whole as one term if the text has a single word for it."""
    places = {at: Nearness.EQUAL for word in one.words for at, near in borne_at(word, view).items() if near >= _NEAR}
    if not places:
        return terms
    mine = [term for term in terms if term.at in one.places]
    head = next((term for term in mine if term.at == one.head), None)
    own = {at: near for at, near in head.places.items() if near >= Nearness.EQUAL} if head else {}
    kind, weight = (head.kind, head.weight) if head and head.kind != "light" else ("verb", _WEIGHTS["verb"])
    word = head.word if head else one.words[0]
    rest = [term for term in terms if term.at not in one.places]
    return sorted([*rest, Term(one.head, word, kind, weight, {**places, **own})], key=lambda term: term.at)


_NEAR = Nearness.EQUAL
