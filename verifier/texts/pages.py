"""The readable text of a file that holds an instrument: plain text, HTML, XML, PDF or Word, judged by its bytes."""

from __future__ import annotations

import re

from ..errors import UnreadableDocument

_HEADER = re.compile(r"charset=[\"']?([A-Za-z0-9_-]{2,20})", re.I)


def kind_of(data: bytes) -> str:
    """pdf, zip, doc, wpc, html, xml, text or empty: by the first bytes alone, for names and headers lie."""
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head:
        return "empty"
    for magic, kind in ((b"%PDF-", "pdf"), (b"PK\x03\x04", "zip"), (b"\xd0\xcf\x11\xe0", "doc"), (b"\xffWPC", "wpc")):
        if head.startswith(magic):
            return kind
    lowered = head.lower()
    if any(mark in lowered for mark in (b"<!doctype html", b"<html", b"<head", b"<body")):
        return "html"
    return "xml" if lowered.startswith((b"<?xml", b"<akomantoso")) else "text"


def text_of(data: bytes, suffix: str = "", content_type: str = "") -> str:
    """The text of a file. Raises ValueError with the reason where it holds none that can be read."""
    kind = kind_of(data)
    if kind == "text" and suffix in {".html", ".htm"}:
        kind = "html"
    if kind == "pdf":
        from .as_read import pdf_text

        return pdf_text(data)
    if kind == "zip":
        from .as_read import word_text

        return word_text(data)
    if kind in {"html", "xml"}:
        from .markup import html_text, xml_text

        return html_text(decode(data, content_type)) if kind == "html" else xml_text(data)
    if kind == "text":
        return decode(data, content_type)
    raise ValueError(
        {
            "empty": "empty",
            "doc": "an old Word file (.doc); save it as .docx",
            "wpc": "a WordPerfect file; save it as .docx",
        }[kind]
    )


def decode(data: bytes, content_type: str = "") -> str:
    """Decode by the byte order mark, the header, the document's own word, or as UTF-8. Never as a guess."""
    from ..reading.decoding import decode as decoded

    named = _HEADER.search(content_type)
    try:
        found = decoded("the page", data, named[1] if named else _declared_inside(data[:4096]))
    except UnreadableDocument as fault:
        raise ValueError(fault.why) from fault
    if found.remarks:  # the encoding was guessed from the bytes
        raise ValueError(f"neither UTF-8 nor in the encoding that it names: {found.remarks[0]}")
    return found.text


def _declared_inside(head: bytes) -> str:
    """The encoding that a page or an XML document names itself, or an empty string."""
    if not any(mark in head.lower() for mark in (b"<meta", b"<?xml")):
        return ""
    from bs4.dammit import EncodingDetector

    return EncodingDetector.find_declared_encoding(head, is_html=True, search_entire_document=True) or ""
