"""The running text of a PDF as one Document, with the page and the place of each of its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import Any

from ..errors import UnreadableDocument
from ..model import Document, Part, Span
from .pdf_layout import LINE_END_HYPHEN, Line, Page, in_reading_order, without_furniture

_LAST_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_HYPHENATED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_WORD = re.compile(r"[^\W\d_]+")
_KEPT = frozenset(
    {"self", "non", "cease", "co", "so", "anti", "ex", "vice", "inter", "well", "long", "short", "high", "low"}
)
_SENTENCE_END = (".", ":", ";", "!", "?", "”", '"', "»", "。")
_PARAGRAPH_GAP = 1.45  # times the usual distance of two lines
_NOTE = re.compile(r"(?:[0-9]{1,3}|[*†‡])[\s ]?\S")


@dataclass(frozen=True, slots=True)
class PdfPlace:
    """`length` characters from `offset` of the document are those from `index` of the page (0-based)."""

    offset: int
    length: int
    page: int
    index: int


@dataclass(slots=True)
class _Text:
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    places: list[PdfPlace] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    hyphen: bool = False

    def add(self, words: str) -> None:
        self.pieces.append(words)
        self.length += len(words)


def document_of(name: str, answer: dict[str, Any]) -> tuple[Document, tuple[PdfPlace, ...]]:
    """Lay out what the reading process found. Raises UnreadableDocument where no page has text."""
    read = [in_reading_order([_line(raw) for raw in page["lines"]]) for page in answer["pages"]]
    pictured = zip(read, answer["pages"], strict=True)
    blank = [n for n, (page, raw) in enumerate(pictured, start=1) if not page.lines and not raw.get("blank")]
    if not any(page.lines for page in read):
        why = f"no text layer on any of its {len(read)} pages (scanned images); run text recognition (OCR) on it first"
        raise UnreadableDocument(name, why)
    pages, dropped = without_furniture(read)
    text = _Text()
    known = _spellings(pages)
    for number, page in enumerate(pages):
        _page(text, number, page, known)
    whole = "".join(text.pieces).replace("\x00", " ")
    remarks = tuple(_remarks(answer["by"], blank, dropped, sum(page.columns > 1 for page in pages)))
    document = Document(name, whole, "pdf", "utf-8", pages=tuple(text.pages), parts=tuple(text.parts), remarks=remarks)
    return document, tuple(text.places)


def _line(raw: Sequence[Any]) -> Line:
    left, bottom, right, top, size, number, pieces = raw
    joined = pieces[0][1] if len(pieces) == 1 else "".join(words for _, words in pieces)
    return Line(left, bottom, right, top, size, number, tuple(map(tuple, pieces)), joined.strip())


def _spellings(pages: Sequence[Page]) -> tuple[set[str], set[str]]:
    """The words of the document, plain and hyphenated, to tell a broken word from a compound."""
    words = [line.words.casefold() for page in pages for line in page.lines]
    if not any(LINE_END_HYPHEN in line for line in words):
        return set(), set()
    return {w for line in words for w in _WORD.findall(line)}, {w for line in words for w in _HYPHENATED.findall(line)}


def _page(text: _Text, number: int, page: Page, known: tuple[set[str], set[str]]) -> None:
    if text.pieces and not text.hyphen:
        text.add("\n" if text.pieces[-1].rstrip()[-1:] not in _SENTENCE_END else "\n\n")
    if not text.hyphen or not page.lines:
        text.pages.append(text.length)
    else:
        text.pages.append(text.length + len(_rest_of_word(page.lines[0])))
    pitch = _pitch(page.lines)
    notes = _notes_from(page)
    start = text.length
    before: Line | None = None
    for at, line in enumerate(page.lines):
        if before is not None and not text.hyphen:
            text.add("\n\n" if at == notes else _between(before, line, pitch))
        if at == notes:
            start = text.length
        _words(text, number, line, page.lines[at + 1] if at + 1 < len(page.lines) else None, known)
        before = line
    if notes < len(page.lines):
        text.parts.append(Part(Span(start, text.length), "footnote"))


def _words(text: _Text, page: int, line: Line, following: Line | None, known: tuple[set[str], set[str]]) -> None:
    text.hyphen = False
    pieces = [(index, words) for index, words in line.pieces if words.strip()]
    for position, (index, words) in enumerate(pieces):
        last = position == len(pieces) - 1
        shown = words.rstrip() if last else words
        if position == 0:
            index, shown = index + len(shown) - len(shown.lstrip()), shown.lstrip()
        if last and shown.endswith(LINE_END_HYPHEN):
            shown = shown[:-1]
            text.hyphen = True
            joint = "-" if following is None or _is_compound(shown, following.words, known) else ""
        _halves(text, page, index, shown, known)
        if text.hyphen and joint:
            text.add(joint)


def _halves(text: _Text, page: int, index: int, words: str, known: tuple[set[str], set[str]]) -> None:
    """Add words; where pdfium ran two lines together at a hyphen, the halves are rejoined."""
    halves = words.split(LINE_END_HYPHEN)
    for number, half in enumerate(halves):
        if number:
            text.add("-" if _is_compound(halves[number - 1], half, known) else "")
        if index >= 0:
            text.places.append(PdfPlace(text.length, len(half), page, index))
            index += len(half) + 1
        text.add(half)


def _rest_of_word(line: Line) -> str:
    found = re.match(r"\S+", line.words)
    return found[0] if found else ""


def _is_compound(before: str, following: str, known: tuple[set[str], set[str]]) -> bool:
    """Whether the hyphen belongs to the word: the document's own spelling decides, then the first half."""
    first, second = _LAST_WORD.search(before), _FIRST_WORD.match(following)
    if not first or not second:
        return True
    halves = first[0].casefold(), second[0].casefold()
    if "".join(halves) in known[0]:
        return False
    return "-".join(halves) in known[1] or halves[0] in _KEPT or second[0][0].isupper()


def _pitch(lines: Sequence[Line]) -> float:
    steps = [a.bottom - b.bottom for a, b in pairwise(lines) if 1 < a.bottom - b.bottom < 60]
    return median(steps) if steps else 12.0


def _between(before: Line, line: Line, pitch: float) -> str:
    if before.number == line.number:
        return "\t"
    step = before.bottom - line.bottom
    if step < 0:
        return "\n" if before.words[-1:] not in _SENTENCE_END else "\n\n"
    if step > _PARAGRAPH_GAP * pitch:
        return "\n\n"
    # A year that falls alone on a line would look like a page number to whoever reads the text by lines.
    return " " if line.words.strip("().,;").isdigit() else "\n"


def _notes_from(page: Page) -> int:
    """At which line the notes at the foot of the page begin: smaller letters, a mark first; else past all."""
    sizes = [line.size for line in page.lines if line.size]
    if page.columns > 1 or len(sizes) < 4:
        return len(page.lines)
    body = median(sizes)
    at = len(page.lines)
    while at and 0 < page.lines[at - 1].size < 0.93 * body:
        at -= 1
    while at < len(page.lines) and not _NOTE.match(page.lines[at].words):
        at += 1
    return at if at else len(page.lines)


def _remarks(by: str, blank: Sequence[int], dropped: int, columned: int) -> Iterator[str]:
    if by == "pypdf":
        yield "read with pypdf, since pdfium could not: the order of lines and columns is less certain"
    if blank:
        listed = ", ".join(map(str, blank[:20])) + (" and more" if len(blank) > 20 else "")
        pages = f"{len(blank)} page{'s' * (len(blank) > 1)} ({listed})"
        yield f"no text layer on {pages}: not read; run text recognition (OCR)"
    if dropped:
        yield f"{dropped} running head{'s' * (dropped > 1)}, page numbers and imprints left out"
    if columned:
        yield f"{columned} page{'s' * (columned > 1)} read column by column"
