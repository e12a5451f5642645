"""The readable text of a Word file, with limits against bombs."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from .markup import xml_root
from .pages import tidy

_LIMIT = 50_000_000  # bytes unpacked
_ENTRIES, _RATIO = 2000, 200
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def word_text(data: bytes) -> str:
    """Paragraphs in order, footnotes at the end. Deleted text is left out. Raises ValueError with the reason."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            _refuse_bomb(archive)
            if "word/document.xml" not in archive.namelist():
                raise ValueError("a zip file, but no Word document")
            parts = [archive.read("word/document.xml")]
            if "word/footnotes.xml" in archive.namelist():
                parts.append(archive.read("word/footnotes.xml"))
    except (BadZipFile, NotImplementedError, RuntimeError, OSError) as fault:
        raise ValueError(f"not a readable Word file: {fault}") from fault
    return tidy("\n\n".join(_paragraphs(part) for part in parts))


def _refuse_bomb(archive: ZipFile) -> None:
    entries = archive.infolist()
    total = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries) or 1
    if len(entries) > _ENTRIES or total > _LIMIT or total / packed > _RATIO:
        raise ValueError(f"a Word file of {len(entries)} parts and {total} bytes unpacked is refused")


def _paragraphs(part: bytes) -> str:
    lines = []
    for paragraph in xml_root(part).iter(f"{_W}p"):
        pieces = []
        for element in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}noBreakHyphen"):
            name = element.tag.removeprefix(_W)
            pieces.append((element.text or "") if name == "t" else {"tab": "\t", "br": "\n"}.get(name, "-"))
        lines.append(re.sub(r"[ \t]+", " ", "".join(pieces)).strip())
    return "\n\n".join(line for line in lines if line)
