"""Reasons not to call a statement supported although one passage has all its words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from .candidates import Nearness
from .conflicts.party import addresses_another
from .conflicts.strength import lemma_at, operative_verb, said_elsewhere, said_here, unsettled
from .denied import denial, denied_again, restriction
from .other_subjects import another_act, another_subject, of_something_else, other_party
from .other_times import another_date, beside_another, bounded, then_and_now
from .setting import Setting
from .tokens import bracketed
from .vocabulary import ladder, words_in

LOOSE = 0.6
LOWER = 2  # steps of the ladder by which a reporting verb may not fall short of the text's own


def guards_of(setting: Setting) -> Iterator[str]:
    first, end = setting.span()
    yield from denial(setting)
    yield from restriction(setting, first, end)
    yield from scattered(setting)
    yield from another_subject(setting)
    yield from doubled(setting)
    yield from in_a_name(setting)
    if unsettled(setting):
        yield "the text's own verb may be weaker"
    if addresses_another(setting):
        yield "the text asks this of another"
    yield from bounded(setting)
    yield from another_act(setting)
    yield from then_and_now(setting)
    yield from of_something_else(setting)
    yield from another_date(setting)
    yield from beside_another(setting)
    yield from in_brackets_only(setting)
    yield from weaker(setting)
    yield from denied_again(setting)
    yield from other_party(setting)


def weaker(setting: Setting) -> Iterator[str]:
    """ "encouraged" for what the text demands."""
    at = operative_verb(setting) if setting.verb in ladder() else None
    if at is None or said_here(setting) or said_elsewhere(setting):
        return
    family, strength = ladder()[lemma_at(setting, at)]
    ours_family, ours = ladder()[setting.verb]
    if family == ours_family and strength - ours >= LOWER:
        yield f"the text's own verb here is {setting.official(at)!r}, which is stronger than {setting.verb!r}"


def in_brackets_only(setting: Setting) -> Iterator[str]:
    """ "in China" is not borne by what a name is in another tongue, "(Chinese: ...)"."""
    for term in setting.terms:
        nearness, at = setting.passage.found.get(term.at, (Nearness.NONE, 0))
        loose = term.kind == "name" and Nearness.STEM <= nearness <= Nearness.DERIVATION
        if loose and bracketed(setting.view.tokens, at):
            yield f"the text has {setting.official(at)!r} in brackets only"
            return


def in_a_name(setting: Setting) -> Iterator[str]:
    """ "a county" is not borne by the "County" of another name, "Yavapai County"."""
    ours, view = setting.tokens, setting.view.tokens
    for term in setting.terms if not setting.view.sealed else ():
        nearness, at = setting.passage.found.get(term.at, (Nearness.NONE, 0))
        article = term.at and ours.words[term.at - 1] in ("a", "an")
        if not article or not nearness or at <= setting.passage.first or ours.capital(term.at):
            continue
        named = view.capital(at) and view.capital(at - 1) and view.gap(at).strip() in ("", "-")
        if named and view.words[at - 1] not in ours.words and view.words[at - 1] not in words_in("function"):
            yield f"the text has {setting.official(at)!r} in a name only"
            return


def doubled(setting: Setting) -> Iterator[str]:
    """One word of the text stands for two of the statement: "childhood" in "Boyhood is about a childhood"."""
    taken: dict[int, str] = {}
    for term in setting.terms:
        nearness, at = setting.passage.found.get(term.at, (Nearness.NONE, -1))
        if term.kind in ("light", "number", "restrictor") or nearness < Nearness.STEM:
            continue
        other = taken.setdefault(at, term.word)
        if other != term.word and nearness < Nearness.EQUAL:
            yield f"one word of the text ({setting.official(at)!r}) would stand for both {other!r} and {term.word!r}"
            return


def scattered(setting: Setting) -> Iterator[str]:
    """The words stand far apart or in another order: who does what to whom may differ."""
    held = [
        (t.at, setting.passage.found[t.at][1])
        for t in setting.terms
        if t.at in setting.passage.found
        and setting.passage.found[t.at][0] >= Nearness.STEM
        and setting.passage.first <= setting.passage.found[t.at][1] < setting.passage.end
    ]
    pairs = list(pairwise(held))
    if pairs:
        near = sum(setting.distance(a[1], b[1]) <= 2 * (b[0] - a[0]) + 5 for a, b in pairs) / len(pairs)
        if near < LOOSE:
            yield "its words stand far apart in the text"
