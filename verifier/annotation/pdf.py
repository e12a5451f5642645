"""Findings as highlights in a copy of a PDF, with the message in each."""

from __future__ import annotations

import base64
from bisect import bisect_right
from collections.abc import Sequence

from ..model import Level
from ..reading.pdf_process import ask
from ..reading.pdf_text import PdfPlace, document_of
from .note import Note

_COLOURS = {Level.ERROR: "ff9c9c", Level.WARNING: "ffd77a", Level.NOTE: "b7dcff"}


def annotate_pdf(name: str, data: bytes, notes: Sequence[Note]) -> tuple[bytes, int]:
    """The bytes of the annotated copy, and how many notes found their words."""
    _, places = document_of(name, ask(name, data, {"do": "lines"}))
    marks = [mark for note in notes for mark in _marks(places, note)]
    whole = {mark[4] for mark in marks}
    answer = ask(name, data, {"marks": marks}, module="verifier.annotation.pdf_worker")
    return base64.b64decode(answer["pdf"]), sum(note.text in whole for note in notes)


def _marks(places: Sequence[PdfPlace], note: Note) -> list[list[object]]:
    """[page, first character, how many, colour, text] for the words of a note; one mark a page."""
    offsets = [place.offset for place in places]
    at = max(bisect_right(offsets, note.span.start) - 1, 0)
    ranges: dict[int, tuple[int, int]] = {}
    while at < len(places) and places[at].offset < max(note.span.end, note.span.start + 1):
        place = places[at]
        start = max(note.span.start - place.offset, 0)
        end = min(note.span.end - place.offset, place.length)
        if start < end:
            first, last = ranges.get(place.page, (place.index + start, place.index + end))
            ranges[place.page] = min(first, place.index + start), max(last, place.index + end)
        at += 1
    return [[page, first, last - first, _COLOURS[note.level], note.text] for page, (first, last) in ranges.items()]
