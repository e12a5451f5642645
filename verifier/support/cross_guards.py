"""More reasons not to call a statement supported: what the same sentence of the text says against it."""

from __future__ import annotations

from collections.abc import Iterator

from .conflicts.strength import lemma_at, operative_verb
from .denials import negations
from .setting import Setting
from .vocabulary import ladder

LOWER = 2  # steps of the ladder by which a reporting verb may not fall short of the text's own
_NEXT = 2  # words from a denial to the verb that it denies
_PARTIES = frozenset({"by", "against"})
_BEFORE = 4  # words from the joint to the name, "against the sovereignty of Tunisia" not counted


def cross_guards(setting: Setting) -> Iterator[str]:
    yield from weaker(setting)
    yield from denied_again(setting)
    yield from other_party(setting)


def weaker(setting: Setting) -> Iterator[str]:
    """ "encouraged" for what the text demands."""
    at = operative_verb(setting) if setting.verb in ladder() else None
    if at is None:
        return
    family, strength = ladder()[lemma_at(setting, at)]
    ours_family, ours = ladder()[setting.verb]
    if family == ours_family and strength - ours >= LOWER:
        yield f"the text's own verb here is {setting.official(at)!r}, which is stronger than {setting.verb!r}"


def denied_again(setting: Setting) -> Iterator[str]:
    """ "measures can change it" beside "measures that tend to change it are invalid and cannot change it"."""
    if negations(setting.tokens, 0, len(setting.tokens)):
        return
    verbs = [term for term in setting.terms if term.kind in ("verb", "noun")]
    for at in negations(setting.view.tokens, setting.passage.first, setting.passage.end):
        if any(at < place <= at + _NEXT and setting.borne(term) for term in verbs for place in term.places):
            yield f"the text denies this too ({setting.official(at)!r})"
            return


def other_party(setting: Setting) -> Iterator[str]:
    """ "aggression against Lyra" beside "aggression by Lyra"."""
    for term in setting.terms:
        if term.kind != "name" or term.at not in setting.passage.found:
            continue
        ours = joint(setting.tokens.words, term.at)
        theirs = joint(setting.view.tokens.words, setting.passage.found[term.at][1])
        if ours and theirs and ours != theirs:
            yield f"the text has {theirs!r} where the document has {ours!r}"
            return


def joint(words: tuple[str, ...], name: int) -> str:
    """The nearest "by" or "against" before a name."""
    return next((words[at] for at in range(name - 1, max(-1, name - 1 - _BEFORE), -1) if words[at] in _PARTIES), "")
