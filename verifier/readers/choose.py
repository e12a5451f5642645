"""Which reader reads a file: by what its first bytes say, else by its suffix, else as plain text."""

from __future__ import annotations

from pathlib import PurePosixPath

from ..contracts import Reader
from ..errors import UnreadableDocument
from ..reading.magic import kind_of
from . import READERS

_BY_SUFFIX: dict[str, Reader] = {suffix: reader for reader in READERS for suffix in reader.suffixes}
SUFFIXES: frozenset[str] = frozenset(_BY_SUFFIX)


def reader_for(name: str, data: bytes) -> Reader:
    """The reader for these bytes. Raises UnreadableDocument for a kind of file that no reader reads."""
    kind = kind_of(data)
    if kind and not kind.suffix:
        raise UnreadableDocument(name, f"this is {kind.description}, which cannot be read; {kind.advice}")
    if kind and kind.suffix in _BY_SUFFIX:
        return _BY_SUFFIX[kind.suffix]
    reader = _BY_SUFFIX.get(PurePosixPath(name).suffix.lower())
    if reader is None or reader.name in _BY_MAGIC_ONLY:
        return _by_opening(data) or _BY_SUFFIX[".txt"]
    return reader


# A file that is named as one of these and does not begin like one is text at best: the text reader says what it is.
_BY_MAGIC_ONLY = frozenset({"docx", "odt", "pdf"})


def _by_opening(data: bytes) -> Reader | None:
    """For standard input and unknown suffixes: markup that says what it is in its first words."""
    opening = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if opening.startswith((b"<!doctype html", b"<html")):
        return _BY_SUFFIX.get(".html")
    if opening.startswith(b"<?xml"):
        return _BY_SUFFIX.get(".xml")
    return None
