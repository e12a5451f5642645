"""HTML pages: positions in the source file, tags blanked out, character references read."""

from __future__ import annotations

from ..model import Document
from ..reading.web_page import read_page


class HtmlReader:
    """Web pages."""

    name: str = "html"
    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml")

    def read(self, name: str, data: bytes) -> Document:
        return read_page(name, data)
