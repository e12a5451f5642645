"""A restriction that the text does not have, or all where the text says some."""

from __future__ import annotations

from collections.abc import Iterator

from ..judgement import Conflict
from ..matching import Term
from ..setting import Setting
from ..vocabulary import words_in

REST = 0.9
_LESS = frozenset({"except", "excluding", "excepting", "barring", "exception"})
_MOST = 0.8


def conflicts(setting: Setting) -> Iterator[Conflict]:
    yield from restrictions(setting)
    yield from exceptions(setting)
    yield from quantifiers(setting)


def restrictions(setting: Setting) -> Iterator[Conflict]:
    """ "only" one thing in the statement, that thing "and" another in the text."""
    for n, term in enumerate(setting.terms):
        if term.word not in words_in("restrictors") or setting.coverage([term.at]) < REST:
            continue
        beside = [
            setting.passage.found[t.at][1]
            for t in (setting.terms[n + 1 : n + 2] or setting.terms[n - 1 : n])
            if t.kind in ("noun", "name", "adjective") and setting.borne(t)
        ]
        joined = next((at for at in beside if joins(setting, at)), None)
        if joined is not None:
            why = f"the text has more than this one case; {setting.tokens.written(term.at)!r} is the document's own"
            yield Conflict(
                "restriction",
                "changed-scope",
                setting.place_of(term.at),
                setting.tokens.written(term.at),
                "",
                joined,
                why,
            )


def joins(setting: Setting, at: int) -> bool:
    """Whether the text joins another case to the word here, and has no restriction itself."""
    words = setting.view.tokens.words
    passage = words[setting.passage.first : setting.passage.end]
    near = [words[n] for n in (at - 1, at + 1) if setting.passage.first <= n < setting.passage.end]
    listed = "," in setting.view.tokens.after(at) and bool({"and", "or"} & set(words[at + 1 : at + 6]))
    return ("and" in near or "or" in near or listed) and not any(
        word in words_in("restrictors") or word in words_in("exceptions") for word in passage
    )


def exceptions(setting: Setting) -> Iterator[Conflict]:
    """ "except" one case in the statement that the text has with "including"."""
    words, theirs = setting.tokens.words, setting.view.tokens.words
    for at in (n for n, word in enumerate(words) if word in _LESS):
        end = at + 1 + (words[at + 1 : at + 2] in (("for",), ("of",)))
        after = next((t for t in setting.terms if t.at >= end), None)
        held = setting.passage.found.get(after.at) if after else None
        if held is None or setting.coverage([at]) < _MOST:
            continue
        near = [n for n in range(max(setting.passage.first, held[1] - 3), held[1]) if theirs[n] == "including"]
        if near:
            said = setting.tokens.written(at)
            why = f"the text says 'including' where the document says {said!r}"
            yield Conflict("exception", "changed-scope", setting.place_of(at), said, "including", near[0], why)


def quantifiers(setting: Setting) -> Iterator[Conflict]:
    """all and some of the same thing."""
    for n, term in enumerate(setting.terms[:-1]):
        side = side_of(term.word) if counts(setting.tokens.words, term.at) else 0
        if not side or setting.coverage([term.at]) < REST:
            continue
        head = next((t for t in setting.terms[n + 1 : n + 3] if t.kind in ("noun", "name") and setting.borne(t)), None)
        official = quantifier_before(setting, head) if head else None
        both = official is not None and setting.view.tokens.words[official] in setting.tokens.words  # "all or part of"
        if official is not None and not both and side_of(setting.view.tokens.words[official]) == -side:
            said, read = setting.tokens.written(term.at), setting.official(official)
            why = f"the text says {read!r} where the document says {said!r}"
            yield Conflict("quantifier", "changed-scope", setting.place_of(term.at), said, read, official, why)


def counts(words: tuple[str, ...], at: int) -> bool:
    """ "part of the territory" counts, "spare parts" does not."""
    return not words[at].startswith(("part", "portion")) or words[at + 1 : at + 2] == ("of",)


def side_of(word: str) -> int:
    """1 for the whole, -1 for a part, 0 for other words."""
    return (
        1
        if word in words_in("whole") and word not in ("any", "no", "none")
        else -1
        if word in words_in("partial")
        else 0
    )


def quantifier_before(setting: Setting, head: Term) -> int | None:
    """The quantifier of the same thing in the passage."""
    at = setting.passage.found[head.at][1]
    for near in range(at - 1, max(setting.passage.first, at - 4) - 1, -1):
        if side_of(setting.view.tokens.words[near]) and counts(setting.view.tokens.words, near):
            return near
    return None
