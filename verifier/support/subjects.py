"""Words of a statement's subject that a short text may leave out: it has the surname, "it" or "the film" instead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from .candidates import Nearness
from .statements import PREPOSITIONS, is_verb, verb_lemmas
from .tokens import Tokens
from .view import View
from .vocabulary import words_in

if TYPE_CHECKING:
    from .matching import Term

EXCERPT = 150  # words; the subject of a text as short may be named outside it only
OPENING = 6
FRONTED = 8  # words of a phrase before the subject
DROPPED = 0.05  # what a word weighs that may be missing
ALIKE = 3  # letters that a short form shares with the name: "Tim" of Timothy
_PRONOUNS = frozenset({"he", "she", "it", "they", "his", "her", "its", "their"})
_ARTICLES = frozenset({"the", "this"})
_FRONTING = frozenset({"based", "according", "after", "before", "during", "since", "until", "despite", "as"})


def lighten(tokens: Tokens, terms: list[Term], view: View) -> list[Term]:
    """The terms, those of the subject's name light that the text leaves out."""
    dropped = set(left_out(tokens, terms, view))
    return [replace(term, kind="light", weight=DROPPED) if term.at in dropped else term for term in terms]


def left_unsaid(term: Term) -> bool:
    """Whether this is a word of the subject's name that the text leaves out."""
    return term.kind == "light" and term.weight == DROPPED


def left_out(tokens: Tokens, terms: Sequence[Term], view: View) -> Iterator[int]:
    """Positions of words of the subject that may be missing."""
    first = opening(tokens)
    last = predicate(tokens, first) if first is not None else 0
    subject = [term for term in terms if (first or 0) <= term.at < last and not adverb(tokens, term.at)]
    lacking = [term for term in subject if term.best() < Nearness.STEM]
    aside = [term.at for term in lacking if in_brackets(tokens, term.at) or what_it_is(tokens, term, subject)]
    yield from aside
    owner = named_first(tokens, [term for term in subject if term.at not in aside])
    left = [term for term in lacking if term in owner]
    if owner and len(left) == len(owner) and (pronoun_opens(view) or stands_in(view) or owned(owner, subject, view)):
        yield from (term.at for term in left)
    elif named_only(tokens, subject):
        yield from (term.at for term in left if surname_after(subject, term, view))


def adverb(tokens: Tokens, at: int) -> bool:
    return at > 0 and tokens.words[at].endswith("ly") and not tokens.capital(at)


def opening(tokens: Tokens) -> int | None:
    """Where the subject begins, behind "In 1986," too; None where another phrase opens the statement."""
    if tokens.words[:1] and tokens.words[0] in PREPOSITIONS | _FRONTING:
        behind = range(1, min(FRONTED, len(tokens)))
        return next((at for at in behind if "," in tokens.gap(at) and not tokens.words[at].isdigit()), None)
    return 0


def predicate(tokens: Tokens, first: int) -> int:
    """The position of the first verb, or 0: behind a name a form as "scored" or "plays" is taken for one."""
    for at in range(first + 1, len(tokens)):
        named = bool(tokens.places) and tokens.capital(at - 1) and not tokens.capital(at)
        word = tokens.words[at]
        if is_verb(tokens, at) or (named and word.endswith(("ed", "s")) and word not in verb_lemmas(word) != []):
            return at
    return 0


def named_only(tokens: Tokens, subject: Sequence[Term]) -> bool:
    """Whether the subject is nothing but a name."""
    return all(term.kind in ("name", "light") or tokens.capital(term.at) for term in subject)


def named_first(tokens: Tokens, subject: Sequence[Term]) -> list[Term]:
    """The name that is the subject, or that owns it: "Reign of Ash", "The Closer's" of "The Closer's final season"."""
    owned = next((at for at, word in enumerate(tokens.words) if owner_ends(word)), None)
    name = [term for term in subject if owned is None or term.at <= owned]
    joined = [t for t in name if t.kind == "number" and (tokens.gap(t.at).strip() in ("-", "") or titled(tokens, t.at))]
    return name if named_only(tokens, [term for term in name if term not in joined]) else []


def titled(tokens: Tokens, at: int) -> bool:
    """ "88 Minutes": a number that begins a title."""
    return at + 1 < len(tokens) and tokens.capital(at + 1)


def owner_ends(word: str) -> bool:
    return word == "s" or word.endswith(("'s", "s'"))


def in_brackets(tokens: Tokens, at: int) -> bool:
    """ "Veeram (2014 film)": a title's addition tells it from its namesakes."""
    before = "".join(tokens.gap(n) for n in range(1, at + 1))
    return before.rfind("(") > before.rfind(")")


def what_it_is(tokens: Tokens, term: Term, subject: Sequence[Term]) -> bool:
    """ "The film Dead Silence", "Yale University": what is named is said beside the name, which the text has."""
    beside = (term.at - 1, term.at + 1)
    named = [other for other in subject if other.at in beside and tokens.capital(other.at)]
    return term.word in words_in("stand_ins") and any(other.best() >= Nearness.FORM for other in named)


def owned(owner: Sequence[Term], subject: Sequence[Term], view: View) -> bool:
    """Whether a short text has what the name owns with an article: "the world premiere" of "Gabler's premiere"."""
    words, things = view.tokens.words, [term for term in subject if term.at > owner[-1].at]
    places = [at for at, near in things[0].places.items() if near >= Nearness.FORM] if things else []
    return len(view) < EXCERPT and any(words[at - 1] in _ARTICLES for at in places if at)


def surname_after(subject: Sequence[Term], lacking: Term, view: View) -> bool:
    """Whether the name goes on without a break to a word that the text has, as a name of the same person."""
    after = [term for term in subject if term.at > lacking.at]
    run = [term for n, term in enumerate(after) if term.at == lacking.at + 1 + n]
    if not run or run[-1].best() < Nearness.FORM:
        return False
    near = [at for at, nearness in run[-1].places.items() if nearness >= Nearness.FORM]
    return view.sealed or any(not of_another(view, at, lacking.word) for at in near)


def of_another(view: View, at: int, given: str) -> bool:
    """Whether the surname here is that of another person, with another given name, who does not open the sentence."""
    first = at
    while first > 0 and view.tokens.capital(first - 1) and not view.tokens.gap(first).strip(' "“”'):
        first -= 1
    names = view.tokens.words[first:at]
    opens = first == view.bounds[view.sentence_of(at)][0]
    return bool(names) and not opens and not any(name[:ALIKE] == given[:ALIKE] for name in names)


def pronoun_opens(view: View) -> bool:
    """Whether sentences of a short text have a pronoun for a subject that a title outside it names."""
    words = view.tokens.words
    return len(view) < EXCERPT and any(
        words[at] in _PRONOUNS and (at < first + OPENING or "," in view.tokens.gap(at))
        for first, end in view.bounds
        for at in range(first, end)
    )


def stands_in(view: View) -> bool:
    """Whether a short text says "the film" or "this city" of its subject, a verb behind it."""
    words = view.tokens.words
    return len(view) < EXCERPT and any(
        words[at] in words_in("stand_ins") and words[at - 1] in _ARTICLES and is_verb(view.tokens, at + 1)
        for at in range(1, len(words) - 1)
    )
