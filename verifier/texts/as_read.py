"""The readable text of a PDF or Word file that holds an instrument: read as any document is, notes moved to the end."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import UnreadableDocument
from ..model import Document, Part
from .tidying import tidy

_NOTES = frozenset({"footnote", "endnote"})
_NOT_ITS_WORDS = frozenset({"comment", "header", "footer"})
_NOTES_FOLLOW = "\f"  # as where a page ends: what stands below is no part of the last paragraph


def pdf_text(data: bytes) -> str:
    """Raises ValueError where it cannot be read within the limits, or has no text layer."""
    from ..reading.pdf_process import ask
    from ..reading.pdf_text import document_of

    try:
        return _text_of(document_of("the PDF", ask("the PDF", data, {"do": "lines"}))[0])
    except UnreadableDocument as fault:
        raise ValueError(f"no-text-layer: {fault}" if fault.why.startswith("no text layer") else str(fault)) from fault


def word_text(data: bytes) -> str:
    """Deleted text, comments and running heads are left out. Raises ValueError with the reason."""
    from ..reading.word_file import read_word

    try:
        return _text_of(read_word("the Word file", data).document)
    except UnreadableDocument as fault:
        raise ValueError(str(fault)) from fault


def _text_of(document: Document) -> str:
    notes = [part for part in document.parts if part.kind in _NOTES]
    body = "".join(_between(document.text, [part for part in document.parts if part.kind in _NOTES | _NOT_ITS_WORDS]))
    below = [document.text[part.span.start : part.span.end] for part in notes]
    return tidy("\n\n".join([body.strip(), *([_NOTES_FOLLOW] if below else []), *below]))


def _between(text: str, parts: list[Part]) -> Iterator[str]:
    at = 0
    for part in sorted(parts, key=lambda part: (part.span.start, part.span.end)):
        yield text[at : part.span.start]
        at = max(at, part.span.end)
    yield text[at:]
