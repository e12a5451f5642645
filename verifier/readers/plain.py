"""Plain text: the file's own characters; form feeds are page breaks."""

from __future__ import annotations

from ..model import Document
from ..reading.decoding import decode


class PlainReader:
    """Text without markup."""

    name: str = "plain"
    suffixes: tuple[str, ...] = (".txt", ".text")

    def read(self, name: str, data: bytes) -> Document:
        decoded = decode(name, data)
        pages = pages_of(decoded.text)
        return Document(name, decoded.text, self.name, decoded.encoding, pages=pages, remarks=decoded.remarks)


def pages_of(text: str) -> tuple[int, ...]:
    """Where the pages start, for a text that parts them by form feeds; empty for any other."""
    if "\f" not in text.strip():
        return ()
    starts = [0]
    at = text.find("\f")
    while 0 <= at < len(text.rstrip()):
        starts.append(at + 1)
        at = text.find("\f", at + 1)
    return tuple(starts)
