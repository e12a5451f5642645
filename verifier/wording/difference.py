"""From edits to typed differences: the harmless ones told apart, neighbours taken together, swapped words seen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from ..model import Difference, Level, Span
from .brackets import bracketed, is_adapted
from .editions import is_edition
from .edits import Edit
from .footnotes import footnote, own_line, renumbered, their_footnote
from .forms import near
from .kinds import LEVELS, Stretch, kind_of
from .official import View
from .tokens import Word
from .vocabulary import is_known

_HARMLESS = {"spelling": "spelling", "noise": "noise", "joined": "noise", "marked": "noise"}
_HEAVY = 0.024  # of the words; from here on a single wrong letter proves nothing
_SAFE_KINDS = frozenset({"word", "function-word", "insertion", "omission", "form", "order"})


def differences(edits: Sequence[Edit], words: Sequence[Word], view: View, text: str) -> list[Difference]:
    """The typed differences of one stretch of a quotation, in the order of its words."""
    edits = [edit for edit in edits if edit.how != "equal" and not _structure(edit, words, view)]
    damage = damage_of(edits, words)
    groups = _with_names(_grouped(edits, words), words, view)
    found: list[Difference] = []
    for group in groups:
        if len(group) == 1 and (kind := _harmless(group[0], words, view, damage, text)):
            found.append(_difference(kind, LEVELS[kind], _stretch(group), words, view, text))
        else:
            found.append(_judged(_stretch(group), words, view, text, damage, group))
    return _with_swaps(found, [_stretch(group) for group in groups], words, view)


def damage_of(edits: Iterable[Edit], words: Sequence[Word]) -> float:
    """The share of words that scanning damaged; 0 where there is too little of it to excuse anything."""
    noise = sum(0.5 if edit.how == "near" else 1.0 for edit in edits if edit.how in ("noise", "near", "joined"))
    return noise / len(words) if noise >= 2 or noise * 40 >= max(len(words), 30) else 0.0


def _structure(edit: Edit, words: Sequence[Word], view: View) -> bool:
    """Marks of lists and headings on either side, which a quotation may set otherwise."""
    mine = all(words[at].kind == "enumerator" or _after_its_mark(at, words) for at in range(*edit.mine))
    theirs = all(view.is_enumerator(at) for at in range(*edit.theirs))
    return mine and theirs


def _after_its_mark(at: int, words: Sequence[Word]) -> bool:
    """Whether a word is its own list mark again, which may have been taken for it: "(a) A State"."""
    return at > 0 and words[at - 1].kind == "enumerator" and words[at - 1].id == words[at].id


def _grouped(edits: Iterable[Edit], words: Sequence[Word]) -> list[list[Edit]]:
    """Edits that touch on both sides come together, unless one is harmless by itself."""
    groups: list[list[Edit]] = []
    for edit in edits:
        last = groups[-1][-1] if groups else None
        if last and _touch(last, edit) and _symbols(last, words) == _symbols(edit, words):
            groups[-1].append(edit)
        else:
            groups.append([edit])
    return groups


def _with_names(groups: list[list[Edit]], words: Sequence[Word], view: View) -> list[list[Edit]]:
    """Brings together what stands around one equal word of a name: "Secretary-General" for "General Assembly"."""
    done: list[list[Edit]] = []
    for group in groups:
        last = done[-1] if done else None
        if (
            last
            and _opposite(last[-1], group[0])
            and group[0].mine[0] - last[-1].mine[1] == 1 == group[0].theirs[0] - last[-1].theirs[1]
        ):
            between = view.vocabulary.class_of(words[last[-1].mine[1]].id)
            if between == "actor":
                done[-1] = [*last, *group]
                continue
        done.append(group)
    return done


def _opposite(one: Edit, other: Edit) -> bool:
    return {one.how, other.how} == {"inserted", "omitted"}


def _touch(one: Edit, other: Edit) -> bool:
    """Whether two edits stand side by side, neither of them harmless by itself."""
    return (
        one.mine[1] == other.mine[0]
        and one.theirs[1] == other.theirs[0]
        and not {one.how, other.how} & _HARMLESS.keys()
    )


def _symbols(edit: Edit, words: Sequence[Word]) -> bool:
    """Whether the edit puts in a symbol in brackets, or leaves out nothing but what may be its footnote."""
    return edit.mine[1] > edit.mine[0] and all(words[at].kind == "symbol" for at in range(*edit.mine))


def _stretch(group: Sequence[Edit]) -> Stretch:
    return Stretch((group[0].mine[0], group[-1].mine[1]), (group[0].theirs[0], group[-1].theirs[1]))


def _harmless(edit: Edit, words: Sequence[Word], view: View, damage: float, text: str) -> str:
    """The kind of an edit that changes no word, or an empty string."""
    if is_adapted(edit, words):
        return "edition"
    if edit.how in _HARMLESS:
        figure = edit.how == "spelling" and _another_way(words[edit.mine[0]], view)
        return "edition" if figure else _HARMLESS[edit.how]
    if edit.how == "near" and _right_elsewhere(edit, words, view):
        return "noise"
    if edit.how in ("form", "name"):
        close = view.ids[edit.theirs[0]] in near(words[edit.mine[0]].text, view.text.language)
        return "noise" if damage >= _HEAVY and close and edit.how == "form" else "form"
    if edit.how == "omitted" and their_footnote(edit, view):
        return "noise"
    if edit.how == "replaced" and renumbered(edit, words, view):
        return "noise"
    if edit.how == "inserted" and footnote(edit.mine[0], words, view, text):
        return "noise"
    if damage and edit.how == "inserted" and _scrap(words[edit.mine[0]], view):
        return "noise"
    return ""


def _another_way(word: Word, view: View) -> bool:
    """Whether a word is a number or a possessive, which editions write in more than one way."""
    return view.vocabulary.class_of(word.id) in ("number", "date") or word.text.endswith(("'s", "s'"))


def _right_elsewhere(edit: Edit, words: Sequence[Word], view: View) -> bool:
    """A misprinted name ("Minks") that the same passage prints right in another place ("Minsk")."""
    word, official = words[edit.mine[0]], view.ids[edit.theirs[0]]
    named = word.capital and not view.vocabulary.class_of(official)
    return named and any(other.id == official and other.capital for other in words)


def _scrap(word: Word, view: View) -> bool:
    """A bit of ink that was read as a word."""
    return (
        len(word.text) <= 2
        and (len(word.text) == 1 or not is_known(word.text, view.text.language))
        and not word.text.isdigit()
    )


def _judged(
    stretch: Stretch, words: Sequence[Word], view: View, text: str, damage: float, group: Sequence[Edit]
) -> Difference:
    if is_edition(words, stretch.mine, stretch.theirs, view):
        return _difference("edition", Level.NOTE, stretch, words, view, text)
    kind, level = kind_of(stretch, words, view)
    if own_line(stretch, words, text):
        return _difference("noise", Level.NOTE, stretch, words, view, text)
    if damage and _broken(stretch, words, view, text):
        return _difference("noise", Level.NOTE, stretch, words, view, text)
    if (
        damage
        and (kind in _SAFE_KINDS or _illegible(stretch, words, view) or _blurred(group, words, view))
        and all(_excused(edit, words, view, damage >= _HEAVY) for edit in group)
    ):
        kind, level = "noise", Level.NOTE
    elif all(edit.how == "form" for edit in group):
        kind, level = "form", Level.NOTE
    brackets = [words[at] for at in range(*stretch.mine)]
    if brackets and all(word.kind == "bracket" for word in brackets):
        kind, level = bracketed(kind, level, stretch, words, view)
    return _difference(kind, level, stretch, words, view, text)


def _blurred(group: Sequence[Edit], words: Sequence[Word], view: View) -> bool:
    """Whether every word is one letter off and none says anything by itself ("an" for "any")."""
    plain = ("", "function-word")
    return all(e.how == "near" and view.vocabulary.class_of(words[e.mine[0]].id) in plain for e in group)


def _broken(stretch: Stretch, words: Sequence[Word], view: View, text: str) -> bool:
    """Whether the quoted side is one printed word that ink broke in pieces ("prov^iclc"), not all of them words."""
    mine = words[slice(*stretch.mine)]
    if len(mine) != 2 or stretch.theirs[1] - stretch.theirs[0] != 1:
        return False
    between = text[mine[0].span.end : mine[1].span.start]
    unknown = any(not is_known(word.text, view.text.language) for word in mine)
    return unknown and len(between) == 1 and between in ".,~^'`;:*" and not any(word.text.isdecimal() for word in mine)


def _illegible(stretch: Stretch, words: Sequence[Word], view: View) -> bool:
    """Whether the quoted side holds no word and no figure at all, only what a scanner made of them."""
    mine = words[slice(*stretch.mine)]
    return bool(mine) and not any(is_known(w.text, view.text.language) or w.text.isdecimal() for w in mine)


def _excused(edit: Edit, words: Sequence[Word], view: View, heavy: bool) -> bool:
    """In damaged print: one letter off, or words that are none."""
    if edit.how == "near":
        return heavy or len(words[edit.mine[0]].text) < 5
    if edit.how in ("form", *_HARMLESS):
        return True
    if edit.how == "replaced":
        if heavy and len(words[edit.mine[0]].text) <= 2 and not words[edit.mine[0]].text.isdecimal():
            return True
        return not any(is_known(w.text, view.text.language) and not _scrap(w, view) for w in words[slice(*edit.mine)])
    if edit.how == "inserted":
        return _scrap(words[edit.mine[0]], view)
    return edit.theirs[1] - edit.theirs[0] == 1 and view.ids[edit.theirs[0]] in view.vocabulary.enumerators


def _difference(kind: str, level: Level, stretch: Stretch, words: Sequence[Word], view: View, text: str) -> Difference:
    (a, b), (c, d) = stretch.mine, stretch.theirs
    if b > a:
        span = Span(words[a].span.start, words[b - 1].span.end)
    else:
        at = words[a - 1].span.end if a else words[0].span.start
        span = Span(at, at)
    return Difference(
        kind, level, span, " ".join(span.of(text).split()), view.told(c, d), view.provision(min(c, len(view) - 1)), c
    )


def _with_swaps(
    found: list[Difference], stretches: Sequence[Stretch], words: Sequence[Word], view: View
) -> list[Difference]:
    """Two replacements that exchange the same words are one change of order."""
    done = list(found)
    plain = [at for at, one in enumerate(done) if one.kind in ("word", "insertion", "omission")]
    for at, other in pairwise(plain):
        one, two = stretches[at], stretches[other]
        if _mine(one, words) == _theirs(two, view) and _mine(two, words) == _theirs(one, view):
            done[at], done[other] = replace(done[at], kind="order"), replace(done[other], kind="order")
    return done


def _mine(stretch: Stretch, words: Sequence[Word]) -> list[int]:
    return [word.id for word in words[slice(*stretch.mine)]]


def _theirs(stretch: Stretch, view: View) -> list[int]:
    return list(view.ids[slice(*stretch.theirs)])
