"""From edits to typed differences: the harmless ones told apart, neighbours taken together, swapped words seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from ..model import Difference, Level, Span
from .brackets import bracketed, is_adapted
from .damage import HEAVY, blurred, broken, cut_off, damage_of, excused, illegible, right_elsewhere, scrap, slip
from .editions import is_edition, names_a_state
from .edits import Edit
from .footnotes import footnote, grown_together, own_line, renumbered, their_footnote
from .forms import misread, near, variants
from .kinds import LEVELS, Stretch, kind_of
from .official import View
from .tokens import STRUCTURE, Word

_HARMLESS = {"spelling": "spelling", "noise": "noise", "joined": "noise", "marked": "noise", "named": "edition"}
_SAFE_KINDS = frozenset({"word", "function-word", "insertion", "omission", "form", "order"})


def differences(edits: Sequence[Edit], words: Sequence[Word], view: View, text: str) -> list[Difference]:
    """The typed differences of one stretch of a quotation, in the order of its words."""
    edits = [
        edit
        for edit in edits
        if edit.how not in ("equal", "typed") and not _structure(edit, words, view) and not _of_a_note(edit, view)
    ]
    damage = damage_of(edits, words)
    groups = _with_names(_grouped(edits, words), words, view)
    found: list[Difference] = []
    for group in groups:
        if len(group) == 1 and (kind := _harmless(group[0], words, view, damage, text)):
            found.append(_difference(kind, LEVELS[kind], _stretch(group), words, view, text))
        else:
            found.append(_judged(_stretch(group), words, view, text, damage, group))
    stretches = [_stretch(group) for group in groups]
    return _with_swaps(_respelled(found, stretches, words, view), stretches, words, view)


def _respelled(
    found: list[Difference], stretches: Sequence[Stretch], words: Sequence[Word], view: View
) -> list[Difference]:
    """A name that differs by the same letter each time is written otherwise ("Zangilan"), and not misread."""
    pairs = [(words[s.mine[0]], view.ids[s.theirs[0]]) if _one_for_one(s) else None for s in stretches]
    counted = Counter((one[0].id, one[1]) for one in pairs if one and one[0].capital)
    return [
        replace(d, kind="spelling")
        if d.kind == "noise"
        and one
        and counted[one[0].id, one[1]] > 1
        and one[1] not in misread(one[0].text, view.text.language)
        else d
        for d, one in zip(found, pairs, strict=True)
    ]


def _one_for_one(stretch: Stretch) -> bool:
    return stretch.mine[1] - stretch.mine[0] == 1 == stretch.theirs[1] - stretch.theirs[0]


def _structure(edit: Edit, words: Sequence[Word], view: View) -> bool:
    """Marks of lists and headings on either side, which a quotation may set otherwise."""
    mine = all(words[at].kind in STRUCTURE or _after_its_mark(at, words) for at in range(*edit.mine))
    theirs = all(view.is_enumerator(at) for at in range(*edit.theirs))
    return mine and theirs


def _of_a_note(edit: Edit, view: View) -> bool:
    """Whether nothing but a footnote that the text prints in the middle of the sentence is left out."""
    return edit.how == "omitted" and bool(view.notes) and all(at in view.notes for at in range(*edit.theirs))


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
            between = words[last[-1].mine[1]].id
            if view.vocabulary.class_of(between) == "actor" or names_a_state(between):
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
        return _respelt(edit, words, view) if edit.how == "spelling" else _HARMLESS[edit.how]
    if edit.how == "near" and (right_elsewhere(edit, words, view) or slip(edit, words, view)):
        return "noise"
    if edit.how in ("form", "replaced") and cut_off(edit, words, view):
        return "noise"
    if edit.how in ("form", "name") and not _other_modal(edit, words, view):
        close = view.ids[edit.theirs[0]] in near(words[edit.mine[0]].text, view.text.language)
        return "noise" if damage >= HEAVY and close and edit.how == "form" else "form"
    if edit.how == "omitted" and their_footnote(edit, view):
        return "noise"
    if edit.how == "replaced" and (renumbered(edit, words, view) or grown_together(edit, words, view)):
        return "noise"
    if edit.how == "inserted" and footnote(edit.mine[0], words, view, text):
        return "noise"
    if damage and edit.how == "inserted" and scrap(words[edit.mine[0]], view):
        return "noise"
    return ""


def _respelt(edit: Edit, words: Sequence[Word], view: View) -> str:
    """What another spelling is: an edition's way with numbers, a style guide's choice, or neither."""
    word = words[edit.mine[0]]
    if _another_way(word, view):
        return "edition"
    return "variant" if view.ids[edit.theirs[0]] in variants(word.text, view.text.language) else "spelling"


def _other_modal(edit: Edit, words: Sequence[Word], view: View) -> bool:
    """ "deben" for "deberían": one verb, but it binds otherwise."""
    modals = view.vocabulary.modals
    return modals.get(words[edit.mine[0]].id) != modals.get(view.ids[edit.theirs[0]])


def _another_way(word: Word, view: View) -> bool:
    """Whether a word is a number or a possessive, which editions write in more than one way."""
    return view.vocabulary.class_of(word.id) in ("number", "date") or word.text.endswith(("'s", "s'"))


def _judged(
    stretch: Stretch, words: Sequence[Word], view: View, text: str, damage: float, group: Sequence[Edit]
) -> Difference:
    if is_edition(words, stretch.mine, stretch.theirs, view):
        return _difference("edition", Level.NOTE, stretch, words, view, text)
    kind, level = kind_of(stretch, words, view)
    if own_line(stretch, words, text):
        return _difference("noise", Level.NOTE, stretch, words, view, text)
    if damage and broken(stretch, words, view, text):
        return _difference("noise", Level.NOTE, stretch, words, view, text)
    if (
        damage
        and (kind in _SAFE_KINDS or illegible(stretch, words, view) or blurred(group, words, view, damage))
        and all(excused(edit, words, view, damage >= HEAVY) for edit in group)
    ):
        kind, level = "noise", Level.NOTE
    elif all(edit.how == "form" and not _other_modal(edit, words, view) for edit in group):
        kind, level = "form", Level.NOTE
    brackets = [words[at] for at in range(*stretch.mine)]
    if brackets and all(word.kind == "bracket" for word in brackets):
        kind, level = bracketed(kind, level, stretch, words, view)
    return _difference(kind, level, stretch, words, view, text)


def _difference(kind: str, level: Level, stretch: Stretch, words: Sequence[Word], view: View, text: str) -> Difference:
    (a, b), (c, d) = stretch.mine, stretch.theirs
    if b > a:
        span = Span(words[a].span.start, words[b - 1].span.end)
    else:
        at = words[a - 1].span.end if a else words[0].span.start
        span = Span(at, at)
    return Difference(
        kind,
        level,
        span,
        " ".join(span.of(text).split()),
        view.told(c, d),
        view.provision(min((c + d) // 2, len(view) - 1)),
        c,
        d - c,
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
