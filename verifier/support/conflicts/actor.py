"""Another actor of the same act: a State's armed forces where the text has occupying forces."""

from __future__ import annotations

from collections.abc import Iterator

from ..candidates import Nearness
from ..judgement import Conflict
from ..matching import Term
from ..setting import Setting
from ..vocabulary import countries, words_in

NEAR = 7
_OWNERS = frozenset({"its", "their", "his", "her", "our", "your"})


def conflicts(setting: Setting) -> Iterator[Conflict]:
    for term in setting.terms:
        if term.word not in words_in("armed_heads"):
            continue
        named = naming(setting, term.at)
        if named is None or head_follows(setting, term.at):
            continue
        at = official_head(setting, term)
        read = modifiers(setting.view.tokens.words, at, setting.passage.first) if at is not None else []
        unnamed = [
            n
            for n in read
            if setting.view.tokens.words[n] in words_in("unnamed") and setting.view.tokens.words[n] != "armed"
        ]
        if at is None or not unnamed or names(setting, named[0], term.at, at):
            continue
        said = " ".join(setting.tokens.written(n) for n in range(named[0], term.at + 1))
        official = " ".join(setting.official(n) for n in range(unnamed[-1], at + 1))
        why = f"the text says {official!r} here and names no one; {said!r} is the document's own"
        yield Conflict("actor", "changed-actor", setting.place_of(named[0], term.at + 1), said, official, at, why)


def head_follows(setting: Setting, at: int) -> bool:
    """ "military forces": the head is the last of them."""
    return (
        at + 1 < len(setting.tokens)
        and setting.tokens.words[at + 1] in words_in("armed_heads")
        and not setting.tokens.gap(at + 1).strip()
    )


def modifiers(words: tuple[str, ...], at: int, first: int) -> list[int]:
    """Positions of the words of the actor's noun phrase before its head, nearest last."""
    found = []
    for near in range(at - 1, max(first - 1, at - 5), -1):
        if words[near] in words_in("function") and words[near] not in _OWNERS:
            break
        found.append(near)
    return sorted(found)


def naming(setting: Setting, at: int) -> tuple[int, str] | None:
    """Where the statement says whose forces: a possessive or a name before the head."""
    for near in modifiers(setting.tokens.words, at, 0):
        word = setting.tokens.words[near]
        if word in _OWNERS or (setting.tokens.capital(near) and near and word not in words_in("unnamed")):
            return near, word
    return None


def official_head(setting: Setting, term: Term) -> int | None:
    """The head of the actor in the passage, beside the act that the statement names before it."""
    before = [
        t
        for t in setting.terms
        if t.at < term.at and t.kind in ("noun", "verb") and t.word not in words_in("armed_heads") and setting.borne(t)
    ]
    acts = [setting.passage.found[t.at] for t in before[-2:] if setting.passage.found[t.at][0] >= Nearness.DERIVATION]
    heads = [
        at
        for at in range(setting.passage.first, setting.passage.end)
        if setting.view.tokens.words[at] in words_in("armed_heads")
    ]
    near = [at for at in heads for _, act in acts if 0 < at - act <= NEAR]
    return min(near) if near else None


def names(setting: Setting, start: int, head: int, at: int) -> bool:
    """Whether the passage has the same name; of "its forces", whether a country stands where the actor would."""
    words = setting.view.tokens.words
    if setting.tokens.words[start] in _OWNERS:
        return any(words[n] in countries() for n in range(setting.passage.first, at))
    named = [t for t in setting.terms if start <= t.at < head]
    held = {where for t in named for where, near in t.places.items() if near >= Nearness.SYNONYM}
    known = words_in("armed_heads") | words_in("unnamed")
    return any(n in held and words[n] not in known for n in range(setting.passage.first, setting.passage.end))
