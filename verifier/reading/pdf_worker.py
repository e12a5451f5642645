"""Runs as a process of its own: reads a PDF from standard input within limits and writes its lines as JSON.

The first line of standard input is a JSON order: {"do": "lines", "seconds": of processor time}, or
{"do": "boxes", "seconds": ..., "ranges": [[page, start, count], ...]}.
"""

from __future__ import annotations

import ctypes
import json
import re
import sys
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

MEMORY = 1536 * 1024 * 1024  # bytes of address space
MOST_PAGES = 5_000
MOST_CHARACTERS = 20_000_000
_WIDE_GAP = 14.0  # points between two words of one line that belong to two columns
_BEFORE_NUMBERS = frozenset(" \t\u00a0(/-–")  # after these a figure is no note's mark
_NUMBER = re.compile(r"[0-9]{1,8}")


class Refused(Exception):
    """What the reader should be told."""


def limit(seconds: int) -> None:
    """Bound memory and processor time, where the system can."""
    try:
        import resource
    except ImportError:  # Windows: the caller's time limit is what there is
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))


def opened(data: bytes) -> Any:
    """The document, by pdfium. Raises Refused for a password; PdfiumError for what pdfium cannot read."""
    import pypdfium2
    from pypdfium2 import raw

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as fault:
        if raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "assword" in str(fault):
            raise Refused("protected by a password; save it without one") from fault
        raise
    if len(document) > MOST_PAGES:
        raise Refused(f"{len(document)} pages, more than the {MOST_PAGES} allowed; split it")
    return document


def lines_of(data: bytes) -> dict[str, Any]:
    """{"by", "pages": [{"blank", "lines": [[left, bottom, right, top, size, line, [[start, words]]]]}]}."""
    from pypdfium2 import PdfiumError, raw

    try:
        document = opened(data)
    except PdfiumError as fault:
        return _by_pypdf(data, str(fault))
    pages = []
    seen = 0
    for number in range(len(document)):
        page = document[number]
        textpage = page.get_textpage()
        lines = list(_lines(textpage.raw))
        seen += textpage.count_chars()
        if seen > MOST_CHARACTERS:
            raise Refused(f"more than {MOST_CHARACTERS} characters; split it")
        pages.append({"lines": lines, "blank": not lines and raw.FPDFPage_CountObjects(page.raw) <= 0})
        textpage.close()
        page.close()
    return {"by": "pdfium", "pages": pages}


def _text(textpage: Any) -> str:
    """One character a character index."""
    from pypdfium2 import raw

    count = raw.FPDFText_CountChars(textpage)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    raw.FPDFText_GetText(textpage, 0, count, buffer)
    text = bytes(buffer)[: 2 * count].decode("utf-16-le", "replace")
    if len(text) == count and "\x00" not in text:
        return text
    return "".join(chr(raw.FPDFText_GetUnicode(textpage, index) or 32) for index in range(count))


def _lines(textpage: Any) -> Iterator[list[Any]]:
    from pypdfium2 import raw

    text = _text(textpage)
    found = [line for line in re.finditer(r"[^\r\n]+", text) if not line[0].isspace()]
    whole = _boxes_by_line(textpage, text, found)
    for number, line in enumerate(found):
        start, words = line.start(), line[0]
        boxes = whole[number] if whole else _boxes(textpage, start, len(words))
        for first, end in _segments(textpage, start, words, boxes) if boxes else ():
            part = text[first:end]
            box = _union(boxes if (first, end) == line.span() else _boxes(textpage, first, end - first))
            size = raw.FPDFText_GetFontSize(textpage, first + len(part) - len(part.lstrip()))
            if box:
                yield [*box, size, number, _without_note_marks(textpage, first, part)]


def _boxes_by_line(textpage: Any, text: str, lines: list[re.Match[str]]) -> list[list[Any]]:
    """The boxes of each line, all asked for at once, which is much quicker; nothing where they cannot be told apart."""
    from pypdfium2 import raw

    boxes = _boxes(textpage, 0, len(text))
    begins: list[int] = []
    at = 0
    for line in lines:
        index = line.start() + len(line[0]) - len(line[0].lstrip())
        if not raw.FPDFText_GetCharBox(textpage, index, _LEFT, _RIGHT, _BOTTOM, _TOP):
            return []
        x, y = (_LEFT.value + _RIGHT.value) / 2, (_BOTTOM.value + _TOP.value) / 2
        while at < len(boxes) and not _holds(boxes[at], x, y):
            at += 1
        begins.append(at)
    if begins and begins[-1] >= len(boxes):
        return []
    return [boxes[begin:end] or [boxes[begin]] for begin, end in pairwise([*begins, len(boxes)])]


def _holds(box: tuple[float, float, float, float], x: float, y: float) -> bool:
    return box[0] - 0.5 <= x <= box[2] + 0.5 and box[1] - 0.5 <= y <= box[3] + 0.5


_LEFT, _TOP, _RIGHT, _BOTTOM = (ctypes.c_double() for _ in range(4))  # where pdfium writes its answers


def _boxes(textpage: Any, start: int, count: int) -> list[tuple[float, float, float, float]]:
    """(left, bottom, right, top) of each run of characters that stands together."""
    from pypdfium2 import raw

    boxes = []
    for index in range(raw.FPDFText_CountRects(textpage, start, count)):
        raw.FPDFText_GetRect(textpage, index, _LEFT, _TOP, _RIGHT, _BOTTOM)
        boxes.append((_LEFT.value, _BOTTOM.value, _RIGHT.value, _TOP.value))
    return boxes


def _union(boxes: list[tuple[float, float, float, float]]) -> tuple[float, float, float, float] | None:
    if len(boxes) < 2:
        return boxes[0] if boxes else None
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)


def _segments(textpage: Any, start: int, words: str, boxes: list[Any]) -> list[tuple[int, int]]:
    """The stretches of one line that stand far apart; the line itself where none does."""
    whole = [(start, start + len(words))]
    if len(boxes) < 2:
        return whole
    ordered = sorted(boxes)
    if all(b[0] - a[2] < _WIDE_GAP for a, b in pairwise(ordered)):
        return whole
    from pypdfium2 import raw

    segments: list[tuple[int, int]] = []
    begin = start
    before: tuple[float, float] | None = None  # left and right of the last character
    for index in range(start, start + len(words)):
        if words[index - start].isspace() or not raw.FPDFText_GetCharBox(textpage, index, _LEFT, _RIGHT, _BOTTOM, _TOP):
            continue
        here = (_LEFT.value, _RIGHT.value)
        if before and max(here[0] - before[1], before[0] - here[1]) > _WIDE_GAP and index > begin:
            segments.append((begin, index))
            begin = index
        before = here
    return [*segments, (begin, start + len(words))]


def _without_note_marks(textpage: Any, start: int, words: str) -> list[list[Any]]:
    """The words as [start, words] pieces, without the raised figures of notes that glue to what they follow."""
    from pypdfium2 import raw

    pieces: list[list[Any]] = []
    done = 0
    for found in _NUMBER.finditer(words):
        first = found.start()
        if not words[:first].strip():
            if found.end() < len(words) and _is_raised(textpage, start + first, start + found.end()):
                done = found.end()
            continue
        if words[first - 1] in _BEFORE_NUMBERS:
            continue
        size = raw.FPDFText_GetFontSize(textpage, start + first - 1)
        if raw.FPDFText_GetFontSize(textpage, start + found.end() - 1) < 0.8 * size:
            pieces.append([start + done, words[done:first]])
            done = found.end()
    return [piece for piece in [*pieces, [start + done, words[done:]]] if piece[1]]


def _is_raised(textpage: Any, figure: int, following: int) -> bool:
    """Whether a figure is set smaller than the letter after it, as the mark that begins a note is."""
    from pypdfium2 import raw

    return bool(raw.FPDFText_GetFontSize(textpage, figure) < 0.8 * raw.FPDFText_GetFontSize(textpage, following))


def _by_pypdf(data: bytes, why: str) -> dict[str, Any]:
    import io

    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Refused("protected by a password; save it without one")
        texts = [page.extract_text() or "" for page in reader.pages[:MOST_PAGES]]
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as fault:
        raise Refused(f"not a PDF that can be read ({why}); open it and print it to a new PDF") from fault
    pages = []
    for text in texts:
        lines = [
            [0, -number, 1, -number, 0, number, [[-1, line]]]
            for number, line in enumerate(text.splitlines())
            if line.strip()
        ]
        pages.append({"lines": lines})
    return {"by": "pypdf", "pages": pages}


def boxes_of(data: bytes, ranges: list[list[int]]) -> dict[str, Any]:
    """For each range of characters of a page its boxes, one a line."""
    document = opened(data)
    found = []
    for page, start, count in ranges:
        textpage = document[page].get_textpage()
        found.append(_boxes(textpage.raw, start, count))
        textpage.close()
    return {"boxes": found}


def main() -> None:
    """Obey the order; a refusal is an answer, {"refused": why}."""
    order = json.loads(sys.stdin.buffer.readline())
    limit(order["seconds"])
    data = sys.stdin.buffer.read()
    try:
        answer = lines_of(data) if order["do"] == "lines" else boxes_of(data, order["ranges"])
    except Refused as why:
        answer = {"refused": str(why)}
    except MemoryError:
        answer = {"refused": f"needs more than {MEMORY >> 20} MiB of memory to read; print it to a new PDF or split it"}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
