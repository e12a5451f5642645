"""What kind of change a stretch of differing words is: judged by the closed classes of the words on either side."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ..model import Level
from .official import View
from .tokens import Word
from .vocabulary import number_of

LEVELS = {
    "number": Level.ERROR, "date": Level.ERROR, "negation": Level.ERROR, "modal": Level.ERROR,
    "operative-verb": Level.ERROR,
    "exception": Level.ERROR, "quantifier": Level.ERROR, "actor": Level.ERROR, "place": Level.ERROR,
    "word": Level.WARNING, "omission": Level.WARNING, "insertion": Level.WARNING, "order": Level.WARNING,
    "function-word": Level.NOTE, "form": Level.NOTE, "spelling": Level.NOTE, "variant": Level.NOTE,
    "noise": Level.NOTE, "edition": Level.NOTE,
}  # fmt: skip
_GUARDS = frozenset({"negation", "exception"})
_FIGURE = re.compile(r"[0-9]+[a-z]{0,2}")
_LONG = 4  # official words left out together: an omission, whatever they are


@dataclass(frozen=True, slots=True)
class Stretch:
    """Differing words: half-open ranges in the quotation and in the text."""

    mine: tuple[int, int]
    theirs: tuple[int, int]


def classes_mine(words: Sequence[Word], at: int, view: View) -> str:
    """The closed class of a quoted word; a number beside a month is a date, and so is May beside a number."""
    word = words[at]
    found = view.vocabulary.class_of(word.id) or ("number" if _FIGURE.fullmatch(word.text) else "")
    beside = [words[i].id for i in (at - 2, at - 1, at + 1, at + 2) if 0 <= i < len(words)]
    return _dated(found, word.id, beside, view)


def classes_theirs(at: int, view: View) -> str:
    """The closed class of an official word, by the same rules."""
    ids = view.ids
    beside = [ids[i] for i in (at - 2, at - 1, at + 1, at + 2) if 0 <= i < len(ids)]
    return _dated(view.vocabulary.class_of(ids[at]), ids[at], beside, view)


def _dated(found: str, word: int, beside: Sequence[int], view: View) -> str:
    class_of = view.vocabulary.class_of
    if found == "number" and any(class_of(other) == "date" or other in view.vocabulary.may for other in beside):
        return "date"
    if word in view.vocabulary.may and any(class_of(other) == "number" for other in beside):
        return "date"
    return found


def kind_of(stretch: Stretch, words: Sequence[Word], view: View) -> tuple[str, Level]:
    """The kind of a change and its level, the most material one first."""
    mine = [(words[at].id, classes_mine(words, at, view)) for at in range(*stretch.mine)]
    theirs = [(view.ids[at], classes_theirs(at, view)) for at in range(*stretch.theirs)]
    if not mine and len(theirs) >= _LONG:
        return _omission(theirs)
    for kind, names in _MATERIAL:
        if _changed(mine, theirs, names):
            return kind, LEVELS[kind]
    if _verb(stretch, words, view):
        return "operative-verb", Level.ERROR
    for kind in ("quantifier", "actor"):
        if _swapped(mine, theirs, kind, view):
            return kind, Level.ERROR
    if not mine and theirs and all(word in view.vocabulary.agents for word, _ in theirs):
        return "function-word", Level.WARNING
    kind = _plain(mine, theirs)
    return kind, LEVELS[kind]


_ARTICLES = frozenset(map(number_of, ("the", "a", "an", "any", "this", "une", "un", "la", "le", "el")))
_THAT = number_of("that")
_MATERIAL = (
    ("negation", frozenset({"negation"})), ("modal", frozenset({"modal"})), ("exception", frozenset({"exception"})),
    ("date", frozenset({"date"})), ("number", frozenset({"number"})),
)  # fmt: skip


def _changed(mine: list[tuple[int, str]], theirs: list[tuple[int, str]], names: frozenset[str]) -> bool:
    """Whether the words of a class differ between the two sides."""
    one = Counter(word for word, name in mine if name in names)
    other = Counter(word for word, name in theirs if name in names)
    return one != other


def _swapped(mine: list[tuple[int, str]], theirs: list[tuple[int, str]], kind: str, view: View) -> bool:
    """A quantifier changed, lost or added; an actor or place exchanged for another."""
    names = frozenset({"actor", "place"}) if kind == "actor" else frozenset({kind})
    if not _changed(mine, theirs, names):
        return False
    if kind == "quantifier":
        return _extent(mine, theirs, view)
    return any(name in names for _, name in mine) and any(name in names for _, name in theirs)


def _extent(mine: list[tuple[int, str]], theirs: list[tuple[int, str]], view: View) -> bool:
    """Whether how many or how much has changed; "any" that came or went says the same with more weight."""
    words = {word for word, name in (*mine, *theirs) if name == "quantifier"}
    return not words <= view.vocabulary.slight


def _verb(stretch: Stretch, words: Sequence[Word], view: View) -> bool:
    """An operative verb exchanged for another, or, where a provision begins, for anything."""
    rung = view.vocabulary.rung
    mine = [r for w in words[slice(*stretch.mine)] if (r := rung(w.id, w.stem))]
    theirs = [(at, r) for at in range(*stretch.theirs) if (r := rung(view.ids[at], view.stems[at]))]
    if view.characters and _of_several(stretch, view):
        return True
    if not theirs or stretch.mine[0] == stretch.mine[1]:
        return False
    return (bool(mine) and not _is_noun(theirs[0][0], view)) or _opens(theirs[0][0], view)


def _of_several(stretch: Stretch, view: View) -> bool:
    """Whether the official characters that changed are together an operative verb of Chinese."""
    verb = number_of("".join(view.characters[slice(*stretch.theirs)]))
    return view.vocabulary.rung(verb, verb) is not None and stretch.mine[1] > stretch.mine[0]


def _is_noun(position: int, view: View) -> bool:
    """Whether an article or possessive stands before: "the request", "its calls"."""
    before = view.ids[position - 1] if position else 0
    return before in _ARTICLES or (before in view.vocabulary.pronouns and before != _THAT)


def _opens(position: int, view: View) -> bool:
    """Whether a provision begins at this word, its number and adverbs not counted."""
    for at in range(position, max(-1, position - 4), -1):
        if at in view.starts:
            return True
        if at != position and view.ids[at] not in view.vocabulary.adverbs and not view.is_enumerator(at):
            return False
    return False


def _omission(theirs: list[tuple[int, str]]) -> tuple[str, Level]:
    names = {name for _, name in theirs}
    if names & _GUARDS:
        return "omission", Level.ERROR
    return ("function-word", Level.NOTE) if names == {"function-word"} else ("omission", Level.WARNING)


def _plain(mine: list[tuple[int, str]], theirs: list[tuple[int, str]]) -> str:
    names = {name for _, name in (*mine, *theirs)}
    if names == {"function-word"}:
        return "function-word"
    if not mine:
        return "omission"
    return "word" if theirs else "insertion"
