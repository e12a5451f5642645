"""PDF files with a text layer, read by pdfium in a process with limits on time and memory."""

from __future__ import annotations

from ..errors import UnreadableDocument
from ..model import Document
from ..reading.decoding import LIMIT
from ..reading.pdf_process import ask
from ..reading.pdf_text import document_of


class PdfReader:
    """Pages of text."""

    name: str = "pdf"
    suffixes: tuple[str, ...] = (".pdf",)

    def read(self, name: str, data: bytes) -> Document:
        if len(data) > LIMIT:
            raise UnreadableDocument(name, f"{len(data)} bytes, more than the {LIMIT} allowed; split it")
        return document_of(name, ask(name, data, {"do": "lines"}))[0]
