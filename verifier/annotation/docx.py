"""Findings as comments in a copy of a Word file, at the very words, in body and notes alike."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..reading.archive import Archive
from ..reading.story import Place
from ..reading.word_file import WordFile, read_word
from .note import Note
from .word_comments import add_comments, repacked
from .word_runs import Story

if TYPE_CHECKING:
    from lxml.etree import _Element

_COMMENTABLE = frozenset({"body", "footnotes", "endnotes"})


def annotate_docx(name: str, data: bytes, notes: Sequence[Note]) -> tuple[bytes, int]:
    """The bytes of the annotated copy, and how many notes found their words; the others stand at the beginning."""
    word = read_word(name, data)
    archive = Archive(name, data)
    stories = {
        member: Story(member, archive.read(member) or b"") for kind, member in word.stories if kind in _COMMENTABLE
    }
    body = next(member for kind, member in word.stories if kind == "body")
    numbers = add_comments(archive, body, notes)
    anchored = _anchored(word, stories, notes, numbers.identifiers)
    for identifier in numbers.identifiers:
        if identifier not in anchored:
            stories[body].anchor_at_start(identifier)
    changed = {member: story.written() for member, story in stories.items()} | dict(numbers.members)
    return repacked(archive, changed), len(anchored)


def _anchored(word: WordFile, stories: dict[str, Story], notes: Sequence[Note], identifiers: Sequence[int]) -> set[int]:
    """Put each comment around its words. All cuts are made before the first anchor is set."""
    ends: dict[int, tuple[Place, int, Place, int]] = {}
    for note, identifier in zip(notes, identifiers, strict=True):
        found = _ends(word.places, note)
        if found and found[0].member == found[2].member and found[0].member in stories:
            ends[identifier] = found
    for first, start, last, end in ends.values():
        stories[first.member].cut(first.ordinal, start)
        stories[last.member].cut(last.ordinal, end)
    runs: dict[int, tuple[_Element, _Element]] = {}
    for identifier, (first, start, last, end) in ends.items():
        story = stories[first.member]
        runs[identifier] = story.run_from(first.ordinal, start), story.run_to(last.ordinal, end)
    for identifier, (begin, close) in runs.items():
        stories[ends[identifier][0].member].anchor(identifier, begin, close)
    return set(runs)


def _ends(places: Sequence[Place], note: Note) -> tuple[Place, int, Place, int] | None:
    """(first element, character in it, last element, character after the last in it) of a note's words."""
    offsets = [place.offset for place in places]
    first = max(bisect_right(offsets, note.span.start) - 1, 0)
    end = max(note.span.end, note.span.start + 1)
    last = bisect_left(offsets, end) - 1
    while first <= last and places[first].offset + places[first].length <= note.span.start:
        first += 1
    if first > last:
        return None
    begin, close = places[first], places[last]
    start = max(note.span.start - begin.offset, 0) + begin.inner
    return begin, start, close, min(end - close.offset, close.length) + close.inner
