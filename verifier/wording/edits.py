"""Blocks of differing words taken apart, word by word, into edits: replaced, left out, put in, or only written
otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .align import Block
from .forms import halves, misread, near, relation, spellings, twice_damaged
from .official import View
from .tokens import STRUCTURE, Word
from .vocabulary import is_known, known_words, number_of

_LARGEST = 1600  # cells; a larger block is taken as one replacement
_COST = {
    "typed": 0.05, "spelling": 0.2, "noise": 0.25, "marked": 0.25, "joined": 0.3, "form": 0.35, "name": 0.4,
    "near": 0.5,
}  # fmt: skip
_GAP = 0.7
_NEVER = 2.0  # dearer than leaving one word out and putting the other in
_PIECES = 8  # into which vowel signs may cut an Arabic word
_MARKED = re.compile(r"([^\W\d_]{3,24})[0-9]{1,3}")  # "none33": a word with a footnote's number grown on it


@dataclass(frozen=True, slots=True)
class Edit:
    """One step from the official words to the quoted ones; half-open ranges on both sides.

    how: equal, typed, spelling, noise, form, near, name, named, joined, marked, replaced, omitted, inserted.
    """

    mine: tuple[int, int]
    theirs: tuple[int, int]
    how: str


def edits_of(block: Block, words: Sequence[Word], view: View) -> list[Edit]:
    """The cheapest way from the official side of a block to the quoted one."""
    (a, b), (c, d) = block.mine, block.theirs
    if a == b:
        return [Edit((a, a), (c, d), "omitted")] if d > c else []
    if c == d:
        return [Edit((at, at + 1), (c, c), "inserted") for at in range(a, b)]
    if (b - a) * (d - c) > _LARGEST:
        return [Edit((a, b), (c, d), "replaced")]
    return _cheapest(a, b, c, d, words, view)


def _cheapest(a: int, b: int, c: int, d: int, words: Sequence[Word], view: View) -> list[Edit]:
    """Dynamic programme over the cells of a block; ties fall to the earlier rule, so the answer is stable."""
    rows, columns = b - a + 1, d - c + 1
    cost = [[0.0] * columns for _ in range(rows)]
    step: list[list[Edit | None]] = [[None] * columns for _ in range(rows)]
    for i in range(rows):
        for j in range(columns):
            if i or j:
                cost[i][j], step[i][j] = min(
                    (
                        (cost[i - di][j - dj] + price, edit)
                        for di, dj, price, edit in _steps(a + i, c + j, i, j, words, view)
                    ),
                    key=lambda option: option[0],
                )
    found: list[Edit] = []
    i, j = rows - 1, columns - 1
    while (edit := step[i][j]) is not None:
        found.append(edit)
        i, j = edit.mine[0] - a, edit.theirs[0] - c
    return found[::-1]


def _steps(
    at: int, to: int, i: int, j: int, words: Sequence[Word], view: View
) -> list[tuple[int, int, float, Edit]]:
    """The steps that end before word `at` of the quotation and `to` of the text: (rows, columns, cost, edit)."""
    steps: list[tuple[int, int, float, Edit]] = []
    if i and j:
        how, price = pair(words[at - 1], to - 1, view)
        steps.append((1, 1, price, Edit((at - 1, at), (to - 1, to), how)))
    if i > 1 and j and _joins(words[at - 2], words[at - 1], view.ids[to - 1], view.text.language):
        steps.append((2, 1, _COST["joined"], Edit((at - 2, at), (to - 1, to), "joined")))
    for size in range(3, min(i, _PIECES) + 1 if j else 0):
        if not words[at - size + 1].stuck:
            break
        if number_of("".join(word.text for word in words[at - size : at])) == view.ids[to - 1]:
            steps.append((size, 1, _COST["typed"], Edit((at - size, at), (to - 1, to), "typed")))
    if i and j > 1 and (view.ids[to - 2], view.ids[to - 1]) in halves(words[at - 1].text):
        steps.append((1, 2, _COST["joined"], Edit((at - 1, at), (to - 2, to), "joined")))
    inserted = [(1, 0, _GAP, Edit((at - 1, at), (to, to), "inserted"))] if i else []
    omitted = [(0, 1, _GAP, Edit((at, at), (to - 1, to), "omitted"))] if j else []
    # A symbol in brackets belongs to what stands before it; of equal ways the one that comes first here ends last.
    behind = bool(i) and words[at - 1].kind == "symbol"
    return [*steps, *omitted, *inserted] if behind else [*steps, *inserted, *omitted]


def pair(word: Word, position: int, view: View) -> tuple[str, float]:
    """How one quoted word and one official word relate, and what it costs to take one for the other."""
    official = view.ids[position]
    if word.id == official:
        return "equal", 0.0
    if word.kind in STRUCTURE or (word.kind == "symbol" and _is_word(official, view)):
        return "replaced", _NEVER
    marked = _MARKED.fullmatch(word.text)
    if marked and number_of(marked[1]) == official:
        return "marked", _COST["marked"]
    how = relation(word.text, word.stem, official, view.stems[position], view.text.language)
    if how:
        return how, _COST[how]
    mine, theirs = view.vocabulary.class_of(word.id), view.vocabulary.class_of(official)
    if mine == theirs:
        return "replaced", 0.95 if mine in ("", "function-word") else 0.85
    return "replaced", 1.3 if "function-word" in (mine, theirs) else 1.0


def _is_word(official: int, view: View) -> bool:
    """Whether an official word is none of the figures and letters of a document's symbol."""
    return bool(view.vocabulary.class_of(official)) or official in known_words(view.text.language)


def _joins(first: Word, second: Word, official: int, language: str) -> bool:
    """Whether two printed words are one that a space or a stray mark broke: "govern ment", "flag^rant"; or that the
    text at hand lost its hyphen ("selfdefense").
    """
    whole = first.text + second.text
    speck = number_of(f"{first.text}'{second.text}")  # "the'Republic"
    if official in (number_of(whole), speck) or official in spellings(whole, language):
        return True
    known = [is_known(half.text, language) and len(half.text) > 1 for half in (first, second)]
    if second.stuck and not all(known) and not whole.isdecimal():
        return official in near(whole, language) | misread(whole, language) | twice_damaged(whole, language)
    return not any(is_known(half.text, language) for half in (first, second)) and official in near(whole, language)
