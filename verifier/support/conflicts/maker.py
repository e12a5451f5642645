"""Another person does it: "written by Ann Holt" where the text has "written by Leo Brandt"."""

from __future__ import annotations

from collections.abc import Iterator

from ..candidates import Nearness
from ..judgement import Conflict
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
        held, by = setting.passage.found.get(term.at), by_behind(setting.tokens, term.at, len(setting.tokens))
        if held is None or by is None or held[0] < Nearness.FORM or not verb_lemmas(term.word):
            continue
        ours, theirs = name(setting.tokens, by), by_behind(setting.view.tokens, held[1], setting.passage.end)
        if theirs is None or not ours or not name(setting.view.tokens, theirs):
            continue
        said = {t.at: t for t in setting.terms if t.at in ours}
        if len(said) == len(ours) and not any(t.places for t in said.values()) and setting.coverage(ours) >= REST:
            yield conflict(setting, ours, list(name(setting.view.tokens, theirs)))
            return


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
    """The words of the name behind "by"; empty where another word stands there, or another name is joined to it."""
    end = by + 1
    while end < min(len(tokens), by + 1 + LONGEST) and tokens.capital(end) and tokens.gap(end).strip() in ("", "."):
        end += 1
    return range(by + 1, end)


def conflict(setting: Setting, ours: range, theirs: list[int]) -> Conflict:
    said = setting.tokens.stretch(ours[0], ours[-1] + 1)
    read = setting.view.tokens.stretch(theirs[0], theirs[-1] + 1)
    why = f"the text says {read!r} where the document says {said!r}"
    return Conflict("actor", "changed-actor", setting.place_of(ours[0], ours[-1] + 1), said, read, theirs[0], why)
