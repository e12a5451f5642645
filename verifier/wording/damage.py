"""What bad print does to words: how much of a passage it touched, and which differences it answers for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .edits import Edit
from .forms import clipped, elided, misread, twice_damaged
from .kinds import Stretch
from .official import View
from .tokens import Word
from .vocabulary import is_known, number_of

HEAVY = 0.02  # of the words; from here on a single wrong letter proves nothing
_BEYOND_DOUBT = 2.5  # damaged words: two others, and half of one for the word in doubt
_SHORT = 4  # letters; "though" for "through" is another word
_PRINT = ("form", "spelling", "noise", "joined", "marked", "named")


def damage_of(edits: Iterable[Edit], words: Sequence[Word]) -> float:
    """The share of words that scanning damaged; 0 where there is too little of it to excuse anything."""
    noise = sum(0.5 if edit.how == "near" else 1.0 for edit in edits if edit.how in ("noise", "near", "joined"))
    return noise / len(words) if noise >= 2 or noise * 50 >= max(len(words), 30) else 0.0


def right_elsewhere(edit: Edit, words: Sequence[Word], view: View) -> bool:
    """A misprinted name ("Minks") that the same passage prints right in another place ("Minsk")."""
    word, official = words[edit.mine[0]], view.ids[edit.theirs[0]]
    named = word.capital and not view.vocabulary.class_of(official)
    return named and any(other.id == official and other.capital for other in words)


def slip(edit: Edit, words: Sequence[Word], view: View) -> bool:
    """ "Convinced hat", "an o obstacles": one letter off, and no word that could stand where a small word stands."""
    word, official = words[edit.mine[0]], view.ids[edit.theirs[0]]
    class_of = view.vocabulary.class_of
    return len(word.text) <= _SHORT and class_of(official) == "function-word" and not class_of(word.id)


def scrap(word: Word, view: View) -> bool:
    """A bit of ink that was read as a word."""
    return (
        len(word.text) <= 2
        and (len(word.text) == 1 or not is_known(word.text, view.text.language))
        and not word.text.isdigit()
    )


def blurred(group: Sequence[Edit], words: Sequence[Word], view: View, damage: float) -> bool:
    """Whether every word is one letter off and none says anything by itself ("an" for "any"), or, among words that
    are misread beyond doubt, a scanner's usual mistake makes it of the official one ("some" for "same").
    """
    plain, doubtless = ("", "function-word"), damage * len(words) >= _BEYOND_DOUBT
    return all(
        e.how == "near"
        and (view.vocabulary.class_of(words[e.mine[0]].id) in plain or (doubtless and _usual(e, words, view)))
        for e in group
    )


def _usual(edit: Edit, words: Sequence[Word], view: View) -> bool:
    word, official = words[edit.mine[0]].text, view.ids[edit.theirs[0]]
    return official in clipped(word, view.text.language) | misread(word, view.text.language)


def broken(stretch: Stretch, words: Sequence[Word], view: View, text: str) -> bool:
    """Whether the quoted side is one printed word that ink broke in pieces ("prov^iclc"), not all of them words."""
    mine = words[slice(*stretch.mine)]
    if len(mine) != 2 or stretch.theirs[1] - stretch.theirs[0] != 1:
        return False
    between = text[mine[0].span.end : mine[1].span.start]
    unknown = any(not is_known(word.text, view.text.language) for word in mine)
    return unknown and len(between) == 1 and between in ".,~^'`;:*" and not any(word.text.isdecimal() for word in mine)


def illegible(stretch: Stretch, words: Sequence[Word], view: View) -> bool:
    """Whether the quoted side holds no word and no figure at all, only what a scanner made of them."""
    mine = words[slice(*stretch.mine)]
    return bool(mine) and not any(is_known(w.text, view.text.language) or w.text.isdecimal() for w in mine)


def excused(edit: Edit, words: Sequence[Word], view: View, heavy: bool) -> bool:
    """In damaged print: one letter off, or words that are none."""
    if edit.how == "near":
        return heavy or len(words[edit.mine[0]].text) < 5
    if edit.how in _PRINT:
        return True
    if edit.how == "replaced":
        if heavy and len(words[edit.mine[0]].text) <= 2 and not words[edit.mine[0]].text.isdecimal():
            return True
        if heavy and view.ids[edit.theirs[0]] in twice_damaged(words[edit.mine[0]].text, view.text.language):
            return True
        return not any(is_known(w.text, view.text.language) and not scrap(w, view) for w in words[slice(*edit.mine)])
    if edit.how == "inserted":
        return scrap(words[edit.mine[0]], view)
    return edit.theirs[1] - edit.theirs[0] == 1 and view.ids[edit.theirs[0]] in view.vocabulary.enumerators


def cut_off(edit: Edit, words: Sequence[Word], view: View) -> bool:
    """Whether an ellipsis cut off what had grown on a word: "the children' [...] survival", "[l']élimination"."""
    word, official = words[edit.mine[0]].text, view.ids[edit.theirs[0]]
    if edit.mine[1] == len(words) and official == number_of(f"{word}'s"):
        return True
    return edit.mine[0] == 0 and view.text.language == "fr" and official in elided(word)
