"""Notes whose words stand in the file where their mark stands in the text, as in LaTeX and Akoma Ntoso."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Document, Part, Span

_KINDS = ("footnote", "endnote")


def inline_notes(document: Document, markup: Sequence[Part]) -> list[tuple[Span, Part]]:
    """Each such note with the stretch that its markup and words take up, in order; none within another."""
    opens = {part.span.end: part for part in markup if part.label == "paragraph"}
    closes = {part.span.start: part for part in markup if part.label == "paragraph"}
    found: list[tuple[Span, Part]] = []
    for note in document.parts:
        before, after = opens.get(note.span.start), closes.get(note.span.end)
        if note.kind not in _KINDS or before is None or after is None:
            continue
        region = Span(before.span.start, after.span.end)
        if (found and region.start < found[-1][0].end) or not _in_a_line(document.text, region):
            continue
        found.append((region, note))
    return found


def _in_a_line(text: str, region: Span) -> bool:
    """Whether words stand right before the note."""
    return region.start > 0 and not text[region.start - 1].isspace()
