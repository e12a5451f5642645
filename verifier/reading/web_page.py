"""Web pages as Documents, for every reader that meets one."""

from __future__ import annotations

import re

from ..model import Document
from .decoding import decode
from .mask import masked_document
from .tags import TagScanner
from .vocabularies import HTML

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}[\"']?([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)


def read_page(name: str, data: bytes) -> Document:
    """The page with its tags blanked out, at the offsets of its source."""
    # A declaration must stand within the first 1,024 bytes (HTML Living Standard, section 4.2.5.4).
    declared = _DECLARED.search(data[:1024])
    decoded = decode(name, data, declared[1].decode("ascii") if declared else "")
    scanner = TagScanner(decoded.text, HTML).run()
    return masked_document(name, "html", decoded, scanner.stretches, scanner.parts)
