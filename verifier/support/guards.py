"""Reasons not to call a statement supported although one passage has all its words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from .candidates import Nearness
from .setting import Setting, negations
from .vocabulary import words_in

LOOSE = 0.6


def guards_of(setting: Setting) -> Iterator[str]:
    first, end = setting.span()
    yield from denial(setting, first, end)
    yield from restriction(setting, first, end)
    yield from scattered(setting)


def denial(setting: Setting, first: int, end: int) -> Iterator[str]:
    ours = len(negations(setting.tokens, 0, len(setting.tokens)))
    theirs = len(
        negations(setting.view.tokens, max(first - 4, setting.passage.first), min(end + 1, setting.passage.end))
    )
    if ours != theirs:
        yield "a denial stands on one side only"


def restriction(setting: Setting, first: int, end: int) -> Iterator[str]:
    """The passage restricts what the statement says without restriction, or tells of it as not done."""
    ours = set(setting.tokens.words)
    kinds = words_in("restrictors") | words_in("conditions") | words_in("unreal")
    theirs = set(setting.view.tokens.words[max(first - 2, setting.passage.first) : end]) & kinds
    unreal = ours & words_in("unreal") - set(setting.view.tokens.words[setting.passage.first : setting.passage.end])
    if unreal:
        yield f"the document has {', '.join(sorted(unreal))} where the text has not"
    if theirs and not ours & kinds:
        yield f"the text restricts this ({', '.join(sorted(theirs))})"


def scattered(setting: Setting) -> Iterator[str]:
    """The words stand far apart or in another order: who does what to whom may differ."""
    held = [
        (t.at, setting.passage.found[t.at][1])
        for t in setting.terms
        if t.at in setting.passage.found and setting.passage.found[t.at][0] >= Nearness.STEM
    ]
    pairs = list(pairwise(held))
    if pairs:
        near = sum(setting.distance(a[1], b[1]) <= 2 * (b[0] - a[0]) + 5 for a, b in pairs) / len(pairs)
        if near < LOOSE:
            yield "its words stand far apart in the text"


__all__ = ["guards_of"]
