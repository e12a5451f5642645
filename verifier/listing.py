"""Citations listed, not judged: for people and, a line each, for machines."""

from __future__ import annotations

import json
from collections.abc import Callable

from .citation_json import citation_data
from .model import Extraction
from .visible import visible, visible_line


def as_plain(extraction: Extraction) -> str:
    """One line a citation: place, key, the words."""
    document = extraction.document
    lines = []
    for citation in extraction.citations:
        place = f"{document.name}:{document.line_of(citation.span.start)}:{document.column_of(citation.span.start)}"
        words = " ".join(document.words(citation.span).split())
        key = f"{citation.key or '?'}{', ' + citation.provision if citation.provision else ''}"
        lines.append(f"{visible_line(place)}  {key}  {visible(words)}\n")
    return "".join(lines)


def as_jsonl(extraction: Extraction) -> str:
    """One JSON object a citation: {"document", "start", "end", "key", ...}."""
    document = extraction.document
    return "".join(
        json.dumps({"document": document.name, **citation_data(citation, document)}, ensure_ascii=False) + "\n"
        for citation in extraction.citations
    )


LISTINGS: dict[str, Callable[[Extraction], str]] = {"plain": as_plain, "jsonl": as_jsonl}
