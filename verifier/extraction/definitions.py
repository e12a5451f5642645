"""Short names that a document gives to an instrument: (hereinafter "the Convention")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model import Citation, Span
from .citation_kinds import kind_at, kind_of

_DEFINITION = re.compile(
    r"[^()\n]{0,60}?\(\s{0,3}(?:(?:hereinafter|hereafter|henceforth|ci-après|en\s{1,3}adelante|в"
    r"\s{1,3}дальнейшем|далее|以下简称)"
    r"(?:\s{1,3}(?:referred\s{1,3}to\s{1,3}as|called|dénommée?|denominad[oa]|именуем\w{1,4}))?["
    r"\s:,-]{0,4}[\"'“«‘]?(?:the\s|la\s|le\s|el\s|l')?"
    r"|[\"'“«]?(?:the|la|le|el)\s)(?P<name>[^\"”»’'()\n]{2,60})[\"'”»’]?\s{0,3}\)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Definition:
    """From `after` on, `name` means the instrument of `citation`."""

    name: str
    citation: Citation
    after: int


def definitions_in(text: str, citations: tuple[Citation, ...]) -> tuple[Definition, ...]:
    """All definitions, each bound to the citation right before it."""
    if "(" not in text:
        return ()
    found = []
    for citation in citations:
        match = _DEFINITION.match(text, citation.span.end)
        if match is not None and match["name"].strip()[:1].isupper():
            name = " ".join(match["name"].split())
            if name.isupper() or kind_at(name.split()[-1]) == kind_of(citation, text):
                found.append(Definition(name, citation, match.end()))
    return tuple(found)


def uses_of(text: str, definition: Definition) -> list[Span]:
    """Where the defined name stands after its definition."""
    words = r"\s{1,8}".join(re.escape(word) for word in definition.name.split())
    pattern = re.compile(rf"(?<![^\W_]){words}(?![^\W_])")
    return [Span(*match.span()) for match in pattern.finditer(text, definition.after)]
