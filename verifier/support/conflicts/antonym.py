"""The opposite word in the same place."""

from __future__ import annotations

from collections.abc import Iterator

from ...texts.ids import word_id
from .. import wordnet
from ..candidates import Nearness
from ..denials import negations
from ..inflection import inflections
from ..judgement import Conflict
from ..setting import Setting
from ..vocabulary import opposed, words_in

REST = 0.85
BESIDE = 0.68  # where both stand before the same noun: "negative reviews" and "positive reviews"
NEAR = 4


def conflicts(setting: Setting) -> Iterator[Conflict]:
    for term in setting.terms:
        held = setting.passage.found.get(term.at, (Nearness.NONE, 0))[0]
        if term.kind in ("number", "name", "light") or held >= Nearness.SYNONYM or setting.coverage([term.at]) < BESIDE:
            continue
        prefixed = "-" in setting.tokens.gap(term.at)  # "non-alignment", cut at the end of a line
        at = None if prefixed else opposite_at(setting, term.word, setting.neighbours(term))
        if at is None or denied(setting, term.at, at):
            continue
        if setting.coverage([term.at]) < REST and not of_the_same(setting, term.at, at):
            continue
        why = f"the text has {setting.official(at)!r}, the opposite of {setting.tokens.written(term.at)!r}"
        yield Conflict(
            "opposite",
            "contradicted-paraphrase",
            setting.place_of(term.at),
            setting.tokens.written(term.at),
            setting.official(at),
            at,
            why,
        )


def opposite_at(setting: Setting, word: str, neighbours: list[int]) -> int | None:
    """Where the passage has an opposite of the word beside the words that the statement has beside it."""
    held = {place for _, place in setting.passage.found.values()}
    for lemma in wordnet.lemmas(word)[:2]:
        known = wordnet.entry(lemma)
        for opposite in (*(known.opposites if known else ()), *opposed(lemma)):
            # "on" and "off" go with their verbs and say nothing alone.
            if opposite == f"inter{lemma}" or opposite in words_in("function"):
                continue
            for form in inflections(opposite):
                for at in setting.view.words.get(word_id(form), ()):
                    inside = setting.passage.first <= at < setting.passage.end
                    if inside and at not in held and any(abs(at - near) <= NEAR for near in neighbours):
                        return at
    return None


def of_the_same(setting: Setting, claimed: int, official: int) -> bool:
    """Whether both words stand right before the same word."""
    near, at = setting.passage.found.get(claimed + 1, (Nearness.NONE, -1))
    return near >= Nearness.FORM and at == official + 1


def denied(setting: Setting, claimed: int, official: int) -> bool:
    """A denial beside either word turns the opposite into the same."""
    ours = negations(setting.tokens, claimed - 4, claimed)
    theirs = negations(setting.view.tokens, official - 4, official)
    return bool(ours) != bool(theirs)
