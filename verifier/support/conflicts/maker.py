"""Another person does it: "written by Ann Holt" where the text has "written by Leo Brandt"."""

from __future__ import annotations

from collections.abc import Iterator

from ..candidates import Nearness
from ..complements import kind_of
from ..judgement import Conflict
from ..matching import Term
from ..setting import Setting
from ..statements import verb_lemmas
from ..tokens import Tokens

REST = 0.85
LONGEST = 6  # words of one name
JOINED = 3  # words from the act to its "by": "written and directed by"


def conflicts(setting: Setting) -> Iterator[Conflict]:
    if setting.view.sealed or setting.denials():
        return
    for term in setting.terms:
        held = setting.passage.found.get(term.at)
        pairs = names_of(setting, term, held[1]) if held and held[0] >= Nearness.FORM else ()
        for ours, theirs in pairs:
            if ours and theirs and another(setting, ours, theirs) and setting.coverage(ours) >= REST:
                yield conflict(setting, ours, theirs)
                return


def names_of(setting: Setting, term: Term, at: int) -> Iterator[tuple[range, range]]:
    """The names that statement and text have for who did it ("written by"), or for who it is ("uncle Mark")."""
    tokens, view = setting.tokens, setting.view.tokens
    if verb_lemmas(term.word):
        ours, theirs = by_behind(tokens, term.at, len(tokens)), by_behind(view, at, setting.passage.end)
        if ours is not None and theirs is not None:
            yield name(tokens, ours), name(view, theirs)
    if term.kind == "noun" and "person" in kind_of(term.word) and not tokens.capital(term.at):
        yield name(tokens, term.at), name(view, at)


def another(setting: Setting, ours: range, theirs: range) -> bool:
    """Whether the text has the claimed surname nowhere, or for another act before, nor the statement the text's."""
    last = next((term for term in setting.terms if term.at == ours[-1]), None)
    if last is None or any(at >= theirs[0] for at in last.places):
        return False
    return setting.view.tokens.words[theirs[-1]] not in setting.tokens.words


def by_behind(tokens: Tokens, act: int, end: int) -> int | None:
    """The "by" that belongs to an act, another act at most between them."""
    for at in range(act + 1, min(act + 1 + JOINED, end)):
        if tokens.gap(at).strip() not in ("", "-"):
            return None
        if tokens.words[at] == "by":
            return at
        if tokens.words[at] != "and" and not verb_lemmas(tokens.words[at]):
            return None
    return None


def name(tokens: Tokens, by: int) -> range:
    """The words of the name behind this word; empty where another word stands there."""
    end = by + 1
    while end < min(len(tokens), by + 1 + LONGEST) and tokens.capital(end) and tokens.gap(end).strip() in ("", "."):
        end += 1
    return range(by + 1, end)


def conflict(setting: Setting, ours: range, theirs: range) -> Conflict:
    said = setting.tokens.stretch(ours[0], ours[-1] + 1)
    read = setting.view.tokens.stretch(theirs[0], theirs[-1] + 1)
    why = f"the text says {read!r} where the document says {said!r}"
    return Conflict("actor", "changed-actor", setting.place_of(ours[0], ours[-1] + 1), said, read, theirs[0], why)
