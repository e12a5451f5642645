"""reStructuredText: positions in the source file, its marks blanked out, code and comments left unread."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..model import Document, Span
from ..reading.decoding import decode
from ..reading.mask import Stretch, masked_document
from ..reading.rst_blocks import RstBlocks

_LITERAL = re.compile(r"``(?=\S)[^\n`]{1,1000}(?<=\S)``")
_INTERPRETED = re.compile(r"(:[A-Za-z][\w:.+-]{0,60}:)?`(?!`)([^`]{1,2000})`(__?(?!\w))?")
_ADDRESS = re.compile(r"\s{0,20}<[^<>]{1,1000}>\Z")
_NOTE_MARK = re.compile(r"\[(?:[0-9]{1,4}|[#*][\w-]{0,60}|[A-Za-z][\w-]{0,60})\]_(?!\w)")
_EMPHASIS = re.compile(r"\*{1,2}(?=\S)|(?<=\S)\*{1,2}")
_SUBSTITUTION = re.compile(r"(?<![\w|])\|(?=[^|\s])([^|\n]{1,80})\|_{0,2}")
_REFERENCE = re.compile(r"(?<=[A-Za-z0-9])__?(?![\w(])")
_ESCAPE = re.compile(r"\\[ \n]?")


class RestructuredTextReader:
    """reStructuredText, with Sphinx's roles."""

    name: str = "restructuredtext"
    suffixes: tuple[str, ...] = (".rst", ".rest")

    def read(self, name: str, data: bytes) -> Document:
        decoded = decode(name, data)
        blocks = RstBlocks(decoded.text).run()
        stretches = [*blocks.stretches, *_inline(decoded.text, blocks.blind)]
        return masked_document(name, self.name, decoded, stretches, blocks.parts)


def _inline(text: str, blind: list[Span]) -> Iterator[Stretch]:
    edges = [Span(0, 0), *sorted(blind), Span(len(text), len(text))]
    for before, after in pairwise(edges):
        yield from _marks(text, before.end, after.start)


def _marks(text: str, start: int, end: int) -> Iterator[Stretch]:
    taken: list[Span] = []
    for found in _LITERAL.finditer(text, start, end):
        taken.append(Span(found.start(), found.end()))
        yield Stretch(found.start(), found.start() + 2)
        yield Stretch(found.end() - 2, found.end())
    for found in _INTERPRETED.finditer(text, start, end):
        if not any(span.overlaps(Span(found.start(), found.end())) for span in taken[-3:]):
            yield from _interpreted(found)
    for pattern in (_NOTE_MARK, _EMPHASIS, _REFERENCE, _ESCAPE):
        yield from (Stretch(found.start(), found.end()) for found in pattern.finditer(text, start, end))
    for found in _SUBSTITUTION.finditer(text, start, end):
        yield Stretch(found.start(), found.start(1))
        yield Stretch(found.end(1), found.end())


def _interpreted(found: re.Match[str]) -> Iterator[Stretch]:
    """`text`, :role:`text`, `text <address>`_: the text stays."""
    yield Stretch(found.start(), found.start(2))
    address = _ADDRESS.search(found[2]) if "<" in found[2] else None
    yield Stretch(found.start(2) + address.start() if address else found.end(2), found.end())
