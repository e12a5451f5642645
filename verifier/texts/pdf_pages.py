"""The child process that reads one PDF from standard input and writes its text to standard output."""

from __future__ import annotations

import sys
from typing import Any

from .columns import Word, in_reading_order

_HYPHEN = "\ufffe"  # what pdfium writes for a hyphen at a line end
_PAGES = 3000


def main() -> None:
    """Read standard input, limited to the memory named in the first argument."""
    _limit(int(sys.argv[1]))
    sys.stdout.buffer.write(_text(sys.stdin.buffer.read()).encode("utf-8", "replace"))


def _limit(memory: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits; the time limit remains
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _text(data: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    if len(document) > _PAGES:
        raise SystemExit(f"{len(document)} pages")
    return "\f".join(_page(page) for page in document)


def _page(page: Any) -> str:
    text_page = page.get_textpage()
    words = []
    for number in range(text_page.count_rects()):
        left, bottom, right, top = text_page.get_rect(number)
        said = text_page.get_text_bounded(left, bottom, right, top).strip()
        if said:
            words.append(Word(said.replace(_HYPHEN, "-"), left, bottom, right, top))
    text_page.close()
    return in_reading_order(words, page.get_width())
