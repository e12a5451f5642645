"""Findings as comments in a copy of a Word file: at the very words; for notes at their mark, the words highlighted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Document
from ..reading.archive import Archive
from ..reading.story import Place
from ..reading.word_file import WordFile, read_word
from .note import Note
from .word_comments import add_comments, repacked
from .word_runs import Story

if TYPE_CHECKING:
    from lxml.etree import _Element

_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}


def annotate_docx(name: str, data: bytes, notes: Sequence[Note]) -> tuple[bytes, int]:
    """The bytes of the annotated copy, and how many notes found their words; the others stand at the beginning."""
    word = read_word(name, data)
    archive = Archive(name, data)
    kinds = {member: kind for kind, member in word.stories if kind == "body" or kind in _NOTES}
    stories = {member: Story(member, archive.read(member) or b"") for member in kinds}
    body = stories[next(member for member, kind in kinds.items() if kind == "body")]
    added = add_comments(archive, body.member, [_with_place(word.document, note) for note in notes])
    placed = set()
    for identifier, begin, close, story in _runs(word, stories, notes, added.identifiers):
        if story is not body:
            story.highlight(begin, close)
            mark = body.note_mark(_NOTES[kinds[story.member]], story.note_of(begin))
            if mark is None:
                continue
            begin = close = mark
        body.anchor(identifier, begin, close)
        placed.add(identifier)
    for identifier in added.identifiers:
        if identifier not in placed:
            body.anchor_at_start(identifier)
    changed = {member: story.written() for member, story in stories.items()} | dict(added.members)
    return repacked(archive, changed), len(placed)


def _with_place(document: Document, note: Note) -> Note:
    """Word programs take no comments within notes and headers: the comment stands elsewhere and says at which words."""
    for part in document.parts:
        if part.kind in ("footnote", "endnote", "header", "footer", "comment") and part.span.contains(note.span):
            where = f"{part.kind} {part.label}" if part.kind in _NOTES.values() else f"a {part.kind}"
            return replace(note, text=f"In {where}, at “{note.span.of(document.text)}”:\n{note.text}")
    return note


def _runs(
    word: WordFile, stories: dict[str, Story], notes: Sequence[Note], identifiers: Sequence[int]
) -> list[tuple[int, _Element, _Element, Story]]:
    """For each note the first and the last run of its words. All cuts are made before the first run is named."""
    offsets = [place.offset for place in word.places]
    ends: list[tuple[int, tuple[Place, int, Place, int]]] = []
    for note, identifier in zip(notes, identifiers, strict=True):
        found = _ends(word.places, offsets, note)
        if found and found[0].member == found[2].member and found[0].member in stories:
            ends.append((identifier, found))
    for _, (first, start, last, end) in ends:
        stories[first.member].cut(first.ordinal, start)
        stories[last.member].cut(last.ordinal, end)
    return [
        (identifier, story.run_from(first.ordinal, start), story.run_to(last.ordinal, end), story)
        for identifier, (first, start, last, end) in ends
        for story in (stories[first.member],)
    ]


def _ends(places: Sequence[Place], offsets: Sequence[int], note: Note) -> tuple[Place, int, Place, int] | None:
    """(first element, character in it, last element, character after the last in it) of a note's words."""
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
