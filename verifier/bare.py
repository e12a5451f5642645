"""The text as a reader of the page sees it, for documents with markup, and the way back to their own offsets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TypeVar, cast

from .model import Citation, Document, Extraction, Part, Span
from .reading.notes_in_line import inline_notes

T = TypeVar("T")
_MARK = "note-mark"
_BREAKS = {"line": "\n", "paragraph": "\n\n"}


@dataclass(frozen=True, slots=True)
class Bare:
    """A document without its markup; starts[i] in the bare text is source[i] in the original, and so on to the next.

    notes: where notes stood in the middle of a sentence; in the bare text they stand at its end.
    """

    original: Document
    document: Document
    starts: tuple[int, ...]
    source: tuple[int, ...]
    notes: tuple[Span, ...] = ()

    def back(self, extraction: Extraction) -> Extraction:
        """What was found in the bare document, with the spans it has in the original."""
        found = replace(extraction, document=self.original)
        citations = [self._moved(citation) for citation in extraction.citations]
        if self.notes:
            citations = sorted(map(self._before_its_note, citations), key=lambda citation: citation.span)
        return replace(
            found,
            citations=tuple(citations),
            embedded=tuple(self._moved(embedded) for embedded in extraction.embedded),
            unclaimed=tuple(self._moved(claim) for claim in extraction.unclaimed),
        )

    def _before_its_note(self, citation: Citation) -> Citation:
        """A citation that a note stands in ("Article 2[note] of the Charter") ends before it: the note has its own."""
        held = (note.start for note in self.notes if citation.span.contains(note))
        first = next(held, None)
        return citation if first is None else replace(citation, span=Span(citation.span.start, first))

    def _moved(self, value: T) -> T:
        if isinstance(value, Span):
            return cast(T, Span(self._place(value.start), self._end(value)))
        if isinstance(value, tuple):
            return cast(T, tuple(self._moved(item) for item in value))
        if is_dataclass(value) and not isinstance(value, type):
            moved = {f.name: self._moved(getattr(value, f.name)) for f in fields(value) if f.init}
            return replace(value, **moved)
        return value

    def _place(self, offset: int) -> int:
        segment = bisect_right(self.starts, offset) - 1
        return self.source[segment] + offset - self.starts[segment]

    def _end(self, span: Span) -> int:
        return self._place(span.end - 1) + 1 if span.end > span.start else self._place(span.start)


@dataclass(frozen=True, slots=True)
class _Cell:
    """Text that stands together in the bare text, from `source` on; a break of markup stands where the markup does."""

    source: int
    text: str
    kept: bool = True


def bare_of(document: Document) -> Bare | None:
    """The document without its markup, or None where it has none."""
    markup = [part for part in document.parts if part.kind == "markup"]
    if not markup:
        return None
    notes = inline_notes(document, markup)
    regions = [region for region, _ in notes]
    cells = _with_notes_last(_cells(document.text, markup), regions)
    starts, at = list[int](), 0
    for cell in cells:
        starts.append(at)
        at += len(cell.text)
    text, source = "".join(cell.text for cell in cells), tuple(cell.source for cell in cells)
    parts = _parts(document, notes, starts, source, len(text))
    bare = replace(document, text=text, parts=parts, source="")
    return Bare(document, bare, tuple(starts), source, tuple(regions))


def _cells(text: str, markup: list[Part]) -> Iterator[_Cell]:
    at = 0
    for part in markup:
        yield _Cell(at, text[at : part.span.start])
        # One cell a break character: all of them stand where the markup stands.
        yield from (_Cell(part.span.start, char, False) for char in _BREAKS.get(part.label, ""))
        at = part.span.end
    yield _Cell(at, text[at:])


def _with_notes_last(cells: Iterable[_Cell], regions: list[Span]) -> list[_Cell]:
    """The cells with those of notes behind all others, so that no sentence is parted by its note."""
    main, notes = list[_Cell](), list[_Cell]()
    begins = [region.start for region in regions]
    for cell in cells:
        at = bisect_right(begins, cell.source) - 1
        within = at >= 0 and cell.source < regions[at].end
        (notes if within else main).append(cell)
    return [*main, *notes]


def _parts(
    document: Document, notes: list[tuple[Span, Part]], starts: list[int], source: tuple[int, ...], size: int
) -> tuple[Part, ...]:
    """The parts where they stand in the bare text; a note that was moved has a mark where it was."""
    order = sorted(range(len(source)), key=lambda cell: (source[cell], starts[cell]))
    sources = [source[cell] for cell in order]

    def there(offset: int) -> int:
        cell = order[bisect_right(sources, offset) - 1]
        end = starts[cell + 1] if cell + 1 < len(starts) else size
        return min(starts[cell] + offset - source[cell], end)

    labels = {id(note): note.label or str(number) for number, (_, note) in enumerate(notes, start=1)}
    moved = [
        replace(part, span=Span(there(part.span.start), there(part.span.end)), label=labels.get(id(part), part.label))
        for part in document.parts
        if part.kind != "markup"
    ]
    at = [(there(region.start - 1) + 1, note) for region, note in notes]
    marks = [Part(Span(place, place), _MARK, f"{note.kind} {labels[id(note)]}") for place, note in at]
    return tuple(sorted((*moved, *marks), key=lambda part: part.span.start) if marks else moved)
