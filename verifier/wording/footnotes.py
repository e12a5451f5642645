"""Figures that count nothing: the marks of footnotes and the numbers of pages that were copied with the words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .edits import Edit
from .kinds import Stretch
from .official import View
from .tokens import Word
from .vocabulary import number_of

_YEAR = re.compile(r"(?:18|19|20)[0-9]{2}")
_NUMBERED = frozenset(map(number_of, (
    "article", "articles", "paragraph", "paragraphs", "resolution", "resolutions", "chapter", "annex", "section",
    "rule", "no", "number", "para", "session", "page", "protocol",
)))  # fmt: skip


def footnote(at: int, words: Sequence[Word], view: View, text: str) -> bool:
    """A footnote's number that was copied with the words: alone, after a name or before a small word."""
    word = words[at]
    if not (word.text.isdecimal() and len(word.text) <= 3) or at == 0:
        return False
    after = words[at + 1].id if at + 1 < len(words) else None
    if _between_sentences(at, words, text) or _between_dates(at, words, view, text):
        return True
    if after is not None and (after in view.vocabulary.units or view.vocabulary.class_of(after) in ("date", "number")):
        return False
    before = words[at - 1]
    parted = any(mark in ',;:)”"' for mark in text[before.span.end : word.span.start])
    return after is None or parted or before.capital or view.vocabulary.class_of(after) == "function-word"


def _between_sentences(at: int, words: Sequence[Word], text: str) -> bool:
    """ "so selected. 3 Each representative": a figure between a full stop and a new sentence counts nothing."""
    if at + 1 >= len(words) or not words[at + 1].capital:
        return False
    before = text[words[at - 1].span.end : words[at].span.start]
    return before.strip() in (".", ";", ".”", '."') and not text[words[at].span.end : words[at + 1].span.start].strip()


def _between_dates(at: int, words: Sequence[Word], view: View, text: str) -> bool:
    """ "on 7 May, 23 30 May": a figure after a month and a comma, with a whole date behind it."""
    if at + 2 >= len(words):
        return False
    before, first, second = words[at - 1], words[at + 1], words[at + 2]
    parted = "," in text[before.span.end : words[at].span.start] or "," in text[words[at].span.end : first.span.start]
    return parted and _month(before.id, view) and first.text.isdecimal() and _month(second.id, view)


def _month(word: int, view: View) -> bool:
    return word in view.vocabulary.may or view.vocabulary.class_of(word) == "date"


def their_footnote(edit: Edit, view: View) -> bool:
    """A footnote's number in the annual volume, which stands where the document's own form has a symbol."""
    at, end = edit.theirs
    values, class_of = view.vocabulary.values, view.vocabulary.class_of
    if end - at != 1 or view.text.form != "official-records" or values.get(view.ids[at], 1000) >= 200 or not at > 0:
        return False
    before, after = view.ids[at - 1], view.ids[at + 1] if end < len(view) else 0
    if end + 1 < len(view) and _month(before, view) and after in values and _month(view.ids[end + 1], view):
        return True  # "8 May, 43 17 May": no date has a figure after its month and before the next day
    numbered = before in _NUMBERED or class_of(before) in ("function-word", "date")
    return not numbered and (end in view.starts or class_of(after) == "function-word")


def renumbered(edit: Edit, words: Sequence[Word], view: View) -> bool:
    """The mark of one and the same footnote: "of Lebanon 8 and" where the volume before has "of Lebanon 19 and"."""
    at, to = edit.mine[0], edit.theirs[0]
    if not (at and to and at + 1 < len(words) and edit.mine[1] - at == 1 == edit.theirs[1] - to):
        return False
    values, class_of = view.vocabulary.values, view.vocabulary.class_of
    figures = words[at].text.isdecimal() and values.get(words[at].id, 1000) < 200 > values.get(view.ids[to], 1000)
    named = words[at - 1].id == view.ids[to - 1] and class_of(words[at - 1].id) in ("actor", "place")
    return figures and named and class_of(words[at + 1].id) == "function-word"


def grown_together(edit: Edit, words: Sequence[Word], view: View) -> bool:
    """A year or a word that the official edition prints with the mark of a footnote at its end: "198359"."""
    at, to = edit.mine[0], edit.theirs[0]
    if edit.mine[1] - at != 1 or edit.theirs[1] - to != 1:
        return False
    word = words[at].text
    return (_YEAR.fullmatch(word) is not None or (word.isalpha() and len(word) > 3)) and any(
        number_of(f"{word}{mark}") == view.ids[to] for mark in range(1, 200)
    )


def own_line(stretch: Stretch, words: Sequence[Word], text: str) -> bool:
    """Whether figures that the text lacks fill a line by themselves: the number of a page or of a note."""
    mine = words[slice(*stretch.mine)]
    if not mine or stretch.theirs[0] != stretch.theirs[1] or not all(word.text.isdecimal() for word in mine):
        return False
    start, end = mine[0].span.start, mine[-1].span.end
    head = text[text.rfind("\n", 0, start) + 1 : start]
    return not (head + text[end:].partition("\n")[0]).strip(" \t.,;-*[]()") and "\n" in text
