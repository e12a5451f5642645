"""What the first bytes of a file say it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: its name for people, and the suffix whose reader reads it, else advice on what to do."""

    description: str
    suffix: str = ""
    advice: str = ""


_AS_DOCX = "open it in a word processor and save it as .docx or .odt"
_OCR = "run text recognition (OCR) on it and give the result"
_MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"%PDF-", Kind("a PDF file", ".pdf")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind("an old Office file (.doc, .xls or .msg)", "", _AS_DOCX)),
    (b"\xffWPC", Kind("a WordPerfect file", "", _AS_DOCX)),
    (b"{\\rtf", Kind("an RTF file", "", _AS_DOCX)),
    (b"\x89PNG\r\n\x1a\n", Kind("a PNG image", "", _OCR)),
    (b"\xff\xd8\xff", Kind("a JPEG image", "", _OCR)),
    (b"GIF8", Kind("a GIF image", "", _OCR)),
    (b"II*\x00", Kind("a TIFF image", "", _OCR)),
    (b"MM\x00*", Kind("a TIFF image", "", _OCR)),
    (b"\x1f\x8b", Kind("a gzip archive", "", "unpack it first")),
    (b"7z\xbc\xaf\x27\x1c", Kind("a 7z archive", "", "unpack it first")),
    (b"Rar!\x1a\x07", Kind("a RAR archive", "", "unpack it first")),
    (b"\x7fELF", Kind("a program", "", "give a document")),
    (b"MZ\x90", Kind("a program", "", "give a document")),
)
_ZIPPED: tuple[tuple[bytes, Kind], ...] = (
    (b"word/document", Kind("a Word document", ".docx")),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", Kind("an OpenDocument text", ".odt")),
    (b"mimetypeapplication/vnd.oasis.opendocument", Kind("an OpenDocument file that is not a text", "", _AS_DOCX)),
    (b"mimetypeapplication/epub+zip", Kind("an EPUB book", "", "give the .xhtml or .html files it holds")),
    (b"xl/workbook", Kind("a spreadsheet", "", "save the sheet as text or .html")),
    (b"ppt/presentation", Kind("a presentation", "", "save its text as .docx or .pdf")),
)


def kind_of(data: bytes) -> Kind | None:
    """The kind of file that these bytes are, or None where they may be text."""
    if data.startswith(b"PK\x03\x04"):
        named = next((kind for mark, kind in _ZIPPED if mark in data[:4096] or mark in data[-65536:]), None)
        return named or Kind("a zip archive", "", "unpack it first")
    found = next((kind for mark, kind in _MAGIC if data.startswith(mark)), None)
    # The PDF header may stand anywhere in the first kilobyte (ISO 32000-1, annex H, implementation note 13).
    return found or (_MAGIC[0][1] if b"%PDF-" in data[:1024] and b"\x00" in data[:4096] else None)
