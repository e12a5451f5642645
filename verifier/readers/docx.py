"""Word documents: body, notes, comments, headers; tracked changes as if accepted, what they deleted listed."""

from __future__ import annotations

from ..model import Document
from ..reading.word_file import read_word


class DocxReader:
    """Word 2007 and later."""

    name: str = "docx"
    suffixes: tuple[str, ...] = (".docx", ".docm", ".dotx")

    def read(self, name: str, data: bytes) -> Document:
        return read_word(name, data).document
