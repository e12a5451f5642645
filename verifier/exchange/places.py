"""Where a finding stands, in the terms of programs that know only files, lines and columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from posixpath import normpath

from ..model import Document, Finding, Span

# Formats whose Document.text has the offsets of the file itself; the others hold extracted text.
IN_SOURCE = frozenset({"plain", "markdown", "html", "restructuredtext", "latex", "xml", "email"})


def path_in_repository(name: str, options: Mapping[str, str]) -> str:
    """A document's path from the top of its repository; option `prefix`: where in it the workspace lies."""
    prefix = options.get("prefix", "")
    return normpath(f"{prefix}/{name}") if prefix else name


@dataclass(frozen=True, slots=True)
class Region:
    """1-based lines and columns, the end column exclusive; columns count UTF-16 units, as editors do."""

    start_line: int
    start_column: int
    end_line: int
    end_column: int


def region_of(document: Document, span: Span) -> Region | None:
    """The lines and columns of a span, or None where the file has no lines of its own."""
    if document.format not in IN_SOURCE:
        return None
    start, end = document.line_of(span.start), document.line_of(span.end)
    return Region(start, _column(document, start, span.start), end, _column(document, end, span.end))


def _column(document: Document, line: int, offset: int) -> int:
    before = document.text[document.line_span(line).start : offset]
    return len(before) + sum(char > "\uffff" for char in before) + 1


def place_in_words(document: Document, finding: Finding) -> str:
    """Page and line, for files without lines of their own; empty for the others."""
    if document.format in IN_SOURCE:
        return ""
    page = document.page_of(finding.span.start)
    line = f"line {document.line_of(finding.span.start)} of the text as read"
    return f"page {page}, {line}" if page else line
