"""What the text says of something or somebody else than the statement does."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from .candidates import Nearness
from .complements import complement
from .setting import Setting
from .statements import PREPOSITIONS, is_verb
from .vocabulary import words_in

HEADED = 3  # words from a preposition to its noun
_COMPARING = frozenset({"after", "than", "near", "between", "against", "about"})
_PARTIES = frozenset({"by", "against"})
_BEFORE = 4  # words from the joint to the name, "against the sovereignty of Tunisia" not counted


def of_something_else(setting: Setting) -> Iterator[str]:
    """ "Sarn is the capital" is not borne by "Sarn is a city smaller than the capital, Holm"."""
    ours = complement(setting.tokens, 0, len(setting.tokens))
    at = setting.passage.found.get(ours.head, (Nearness.NONE, -1))[1] if ours else -1
    theirs = complement(setting.view.tokens, setting.passage.first, setting.passage.end) if at >= 0 else None
    if ours is None or theirs is None or not setting.same_subject(ours.copula, theirs.copula) or at < theirs.end:
        return
    if ((PREPOSITIONS | _COMPARING) - {"to"}) & set(setting.view.tokens.words[max(theirs.end, at - HEADED) : at]):
        yield f"the text says {setting.official(at)!r} of something else"


def another_act(setting: Setting) -> Iterator[str]:
    """ "a debut in Green Summer" is not borne by "a debut in The Weir, and next appeared in Green Summer"."""
    words = setting.view.tokens.words
    for one, other in pairwise(t for t in setting.terms if t.at in setting.passage.found):
        joint = setting.tokens.words[one.at + 1] if one.at + 1 < other.at else ""
        first, last = setting.passage.found[one.at][1], setting.passage.found[other.at][1]
        if joint not in PREPOSITIONS - {"to"} or not first < last < setting.passage.end or words[first + 1] != joint:
            continue
        verb = next((at for at in range(first + 2, last) if is_verb(setting.view.tokens, at)), None)
        nearer = any(first < place < (verb or 0) for place in other.places)
        if verb is not None and joint in words[verb + 1 : last] and not nearer:
            yield f"the text has {setting.official(last)!r} behind another act ({setting.official(verb)!r})"
            return


def another_subject(setting: Setting) -> Iterator[str]:
    """The text says it of another name: "Medina was his goal" beside "Mecca was his goal after Medina"."""
    verb = next((at for at in range(1, len(setting.tokens)) if is_verb(setting.tokens, at)), 0)
    ours = setting.passage.found.get(verb - 1)
    after = next((t.at for t in setting.terms if t.at > verb and t.at in setting.passage.found), None)
    if not verb or ours is None or after is None or not setting.tokens.capital(verb - 1) or setting.view.sealed:
        return
    words, told = setting.view.tokens.words, setting.passage.found[after][1]
    for at in range(max(setting.passage.first + 1, told - (after - verb) - 1), told):
        same = words[at] == setting.tokens.words[verb] and not setting.view.tokens.gap(at).strip()
        strange = words[at - 1] not in setting.tokens.words and words[at - 1] not in words_in("pronouns")
        if same and strange and ours[1] > told and setting.view.tokens.capital(at - 1):
            yield f"the text says this of {setting.official(at - 1)!r}"
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
