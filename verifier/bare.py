"""The text as a reader of the page sees it, for documents with markup, and the way back to their own offsets."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TypeVar, cast

from .model import Document, Extraction, Part, Span

T = TypeVar("T")
_BREAKS = {"line": "\n", "paragraph": "\n\n"}


@dataclass(frozen=True, slots=True)
class Bare:
    """A document without its markup; starts[i] in the bare text is source[i] in the original, and so on to the next."""

    original: Document
    document: Document
    starts: tuple[int, ...]
    source: tuple[int, ...]

    def back(self, extraction: Extraction) -> Extraction:
        """What was found in the bare document, with the spans it has in the original."""
        found = replace(extraction, document=self.original)
        return replace(
            found,
            citations=tuple(self._moved(citation) for citation in extraction.citations),
            embedded=tuple(self._moved(embedded) for embedded in extraction.embedded),
            unclaimed=tuple(self._moved(claim) for claim in extraction.unclaimed),
        )

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


def bare_of(document: Document) -> Bare | None:
    """The document without its markup, or None where it has none."""
    markup = [part for part in document.parts if part.kind == "markup"]
    if not markup:
        return None
    pieces: list[str] = []
    starts, source = [0], [0]
    at = length = 0
    for part in [*markup, Part(Span(len(document.text), len(document.text)), "markup")]:
        pieces += [document.text[at : part.span.start], _BREAKS.get(part.label, "")]
        length += part.span.start - at
        if pieces[-1]:
            # One segment a break character: all of them stand where the markup stands.
            starts += range(length, length + len(pieces[-1]))
            source += [part.span.start] * len(pieces[-1])
            length += len(pieces[-1])
        starts.append(length)
        source.append(part.span.end)
        at = part.span.end
    return _bare(document, "".join(pieces), tuple(starts), tuple(source))


def _bare(document: Document, text: str, starts: tuple[int, ...], source: tuple[int, ...]) -> Bare:
    def there(offset: int) -> int:
        segment = bisect_right(source, offset) - 1
        end = starts[segment + 1] if segment + 1 < len(starts) else len(text)
        return min(starts[segment] + offset - source[segment], end)

    parts = tuple(
        replace(part, span=Span(there(part.span.start), there(part.span.end)))
        for part in document.parts
        if part.kind != "markup"
    )
    return Bare(document, replace(document, text=text, parts=parts, source=""), starts, source)
