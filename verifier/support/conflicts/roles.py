"""The same act with doer and sufferer exchanged."""

from __future__ import annotations

from collections.abc import Iterator

from ..candidates import Nearness
from ..judgement import Conflict
from ..setting import Setting
from ..statements import is_verb
from ..tokens import Tokens
from ..wordnet import lemmas

_PASSIVE = frozenset({"is", "are", "was", "were", "be", "been", "being"})


def conflicts(setting: Setting) -> Iterator[Conflict]:
    if setting.coverage() < 0.9:
        return
    for term in setting.terms:
        held = setting.passage.found.get(term.at)
        if (
            not held
            or held[0] < Nearness.FORM
            or not (is_verb(setting.tokens, term.at) or noun_of(setting, term.at, held[1]))
        ):
            continue
        names = [t for t in setting.terms if setting.tokens.capital(t.at) or t.kind == "name"]
        before = [t for t in names if t.at < term.at and setting.borne(t)][-1:]
        after = [t for t in names if t.at > term.at and setting.borne(t)][:1]
        if not before or not after or set(lemmas(before[0].word)) & set(lemmas(after[0].word)):
            continue
        where, one, other = held[1], setting.passage.found[before[0].at][1], setting.passage.found[after[0].at][1]
        if (
            not (other < where < one)
            or passive(setting.tokens, term.at)
            or passive(setting.view.tokens, where)
            or one - other > 12
        ):
            continue
        said = " ".join(setting.tokens.written(n) for n in range(before[0].at, after[0].at + 1))
        official = " ".join(setting.official(n) for n in range(other, one + 1))
        yield Conflict(
            "actor",
            "changed-actor",
            setting.place_of(before[0].at, after[0].at + 1),
            said,
            official,
            where,
            f"the text says {official!r}: doer and sufferer are exchanged",
        )


def noun_of(setting: Setting, at: int, official: int) -> bool:
    """An act as a noun with what it is done to, in both: "the invasion of"."""
    words, theirs = setting.tokens.words, setting.view.tokens.words
    return "of" in words[at + 1 : at + 2] and "of" in theirs[official + 1 : official + 2]


def passive(tokens: Tokens, at: int) -> bool:
    near = tokens.words[max(0, at - 3) : at + 4]
    return "by" in near or any(word in _PASSIVE for word in tokens.words[max(0, at - 3) : at])
