"""Markdown: positions in the source file, its marks blanked out, code and front matter left unread."""

from __future__ import annotations

from ..model import Document
from ..reading.decoding import decode
from ..reading.markdown_blocks import blocks_of
from ..reading.markdown_inline import MarkdownInline
from ..reading.mask import masked_document
from ..reading.tags import TagScanner
from ..reading.vocabularies import HTML


class MarkdownReader:
    """CommonMark with tables, footnotes and front matter."""

    name: str = "markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown", ".mdown", ".mkd")

    def read(self, name: str, data: bytes) -> Document:
        decoded = decode(name, data)
        blocks = blocks_of(decoded.text)
        tags = TagScanner(decoded.text, HTML)
        inline = MarkdownInline(decoded.text, blocks, tags).run()
        stretches = [*blocks.stretches, *inline.stretches, *tags.stretches]
        return masked_document(name, self.name, decoded, stretches, [*blocks.parts, *inline.parts, *tags.parts])
