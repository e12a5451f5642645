"""From a statement and a text to a judgement, abstaining unless the evidence is strong."""

from __future__ import annotations

from collections.abc import Sequence

from .candidates import NAMES, Nearness
from .conflicts import CONFLICTS, agent
from .conflicts.strength import said_here
from .guards import guards_of
from .judgement import Borne, Conflict, Judgement, Standing
from .matching import Term, terms_of
from .passages import Passage, ranked, with_openings, with_siblings, with_topic, within
from .setting import Setting
from .statements import is_verb
from .tokens import Tokens
from .view import View

FULL = 0.89
HALF = 0.5
SOME = 0.25
TRIED = 3
LONGEST = 150  # words; what is longer is no one statement
SOLID = 2


def judge_tokens(tokens: Tokens, view: View, verb: str = "", provision: str = "", denied: bool = False) -> Judgement:
    """The judgement on one statement beside one text. denied: a denial before the statement may reach it."""
    if len(tokens) > LONGEST:
        return Judgement(Standing.UNCERTAIN, "the statement is too long to be compared as one", 0.0, ())
    terms = terms_of(tokens, view)
    passages = ranked(terms, view, provision)
    if not passages:
        return nothing(tokens, terms, view)
    opened = [with_topic(with_openings(one, terms, view), terms, tokens, view) for one in passages[:TRIED]]
    if listed(tokens):
        opened = [with_siblings(one, terms, view) for one in opened]
    settings = opposed_first([Setting(tokens, terms, view, one, verb, denied) for one in opened])
    best = settings[0]
    coverage = best.coverage()
    guards = tuple(guards_of(best))
    found = conflicts_of(settings, provision)
    words = tuple(borne(best, term) for term in terms)
    standing, rule = decide(coverage, words, found, guards, view)
    standing, rule = modest(tokens, words, standing, rule)
    provisions = tuple(dict.fromkeys(view.label(one.passage.first) for one in settings))
    return Judgement(standing, rule, coverage, words, found, guards, provisions, best.passage.first, best.passage.end)


def opposed_first(settings: list[Setting]) -> list[Setting]:
    """Where no passage bears all, one that says all of another office before those that have the office's name."""
    if settings[0].coverage() < FULL:
        settings = sorted(settings, key=lambda one: not any(True for _ in agent.conflicts(one)))
    return settings


def conflicts_of(settings: Sequence[Setting], provision: str) -> tuple[Conflict, ...]:
    """Conflicts with the best passage; none where another passage bears the statement without any."""
    best = settings[0]
    found = tuple(conflict for way in CONFLICTS for conflict in way(best))
    if not found:
        return ()
    cited = bool(provision) and within(best.view.label(best.passage.first), provision)
    for other in settings[1:]:
        if cited and not within(other.view.label(other.passage.first), provision):
            continue
        stronger = found[0].code == "changed-strength" and not said_here(other)
        recited = stronger and preambular(other) and not preambular(best)
        if other.coverage() >= max(0.85, best.coverage() - 0.02) and not recited and not any(
            True for way in CONFLICTS for _ in way(other)
        ):
            return ()
    return found


def listed(tokens: Tokens) -> bool:
    """Whether the statement names several things: "slavery, pillage and acts of terrorism"."""
    return "and" in tokens.words[2:] and any("," in tokens.gap(at) for at in range(1, len(tokens)))


def preambular(setting: Setting) -> bool:
    return setting.view.label(setting.passage.first).startswith("preamble")


def nothing(tokens: Tokens, terms: Sequence[Term], view: View) -> Judgement:
    words = tuple(Borne(t.word, tokens.places[t.at], t.kind, t.weight) for t in terms)
    standing = Standing.NOT_FOUND if view.complete and terms else Standing.UNCERTAIN
    return Judgement(
        standing,
        "no word of the statement is in the text" if terms else "the statement has no words to look for",
        0.0,
        words,
    )


def borne(setting: Setting, term: Term) -> Borne:
    """What bears one word, in the passage or else anywhere in the text."""
    place = setting.tokens.places[term.at]
    held = setting.passage.found.get(term.at)
    if held and held[0] >= Nearness.STEM:
        return Borne(term.word, place, term.kind, term.weight, NAMES[held[0]], setting.official(held[1]), held[1])
    if term.best() >= Nearness.STEM:
        at = min(term.places, key=lambda where: (-term.places[where], where))
        return Borne(
            term.word, place, term.kind, term.weight, NAMES[term.best()], setting.official(at), at, elsewhere=True
        )
    return Borne(term.word, place, term.kind, term.weight)


def modest(tokens: Tokens, words: Sequence[Borne], standing: Standing, rule: str) -> tuple[Standing, str]:
    """A bare name or a subject ("on the situation in Lebanon") says too little to be borne or lacking."""
    solid = [word for word in words if word.kind not in ("light", "restrictor")]
    if standing is Standing.SUPPORTED and len(solid) < SOLID and not says(tokens):
        return Standing.UNCERTAIN, "it says too little to be compared"
    if standing is Standing.PARTLY and tokens.words[0] in _TOPICAL:
        return Standing.UNCERTAIN, f"it names a subject and states nothing; {rule}"
    return standing, rule


def says(tokens: Tokens) -> bool:
    return any(is_verb(tokens, at) for at in range(len(tokens)))


_TOPICAL = frozenset({"on", "concerning", "regarding", "about"})


def decide(
    coverage: float, words: Sequence[Borne], conflicts: Sequence[Conflict], guards: Sequence[str], view: View
) -> tuple[Standing, str]:
    lacking = [word for word in words if (not word.by or word.elsewhere) and word.kind != "light"]
    if conflicts:
        return Standing.CONTRADICTED, f"{conflicts[0].kind}: {conflicts[0].why}"
    if coverage >= FULL and not lacking:
        return (
            (Standing.UNCERTAIN, guards[0])
            if guards
            else (Standing.SUPPORTED, "one passage supports every word and nothing speaks against it")
        )
    if coverage >= HALF and lacking:
        return Standing.PARTLY, "words without support: " + ", ".join(word.word for word in lacking)
    if coverage >= HALF:
        return Standing.UNCERTAIN, guards[0] if guards else "some words have only synonyms or wider words in the text"
    if coverage < SOME and view.complete:
        return Standing.NOT_FOUND, "no passage supports a quarter of the statement"
    return Standing.UNCERTAIN, "no passage supports half of the statement"


__all__ = ["Passage", "judge_tokens"]
