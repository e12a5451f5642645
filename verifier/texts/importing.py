"""Taking a file that the user has as the text of an instrument, checked as a fetched one; writes the store."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from ..contracts import Address, Parsed, Publisher
from ..errors import UsageError
from ..model import Instrument
from .fetch import keep
from .identity import confirmed
from .languages import in_language, language_of
from .pages import text_of
from .store import Record, Store

LIMIT = 50_000_000
_MEDIA = {".pdf": "pdf", ".docx": "docx", ".html": "html", ".htm": "html", ".xml": "xml", ".txt": "text"}


def import_file(
    file: Path,
    key: str,
    address: str,
    publishers: Iterable[Publisher],
    store: Store,
    known: Instrument | None,
    form: str = "",
    language: str = "",
) -> Record:
    """Store a file as the text of `key`. Raises UsageError with the reason where it is not that text."""
    media = _MEDIA.get(file.suffix.lower())
    if media is None:
        raise UsageError(f"{file}: {file.suffix or 'no suffix'}: a text is one of {', '.join(_MEDIA)}")
    parts = urlsplit(address)
    if parts.scheme != "https" or not parts.hostname:
        raise UsageError(f"--from {address}: the https address where the text is published is expected")
    body = _bytes(file)
    publisher = _reader(parts.hostname, body, list(publishers))
    try:
        parsed = _parsed(publisher, key, Address(address, language, form, media), body)
    except ValueError as fault:
        raise UsageError(f"{file}: {fault}") from fault
    answer = confirmed(key, parsed, known)
    if answer.kind != "ok":
        raise UsageError(f"{file} is not taken as {key}: {answer.kind}: {answer.why}")
    now = datetime.now(UTC).replace(microsecond=0).isoformat()
    record = Record("", "", "", "", "", publisher.name, address, address, now, media, {"imported": file.name})
    return keep(store, key, parsed, body, record)


def _parsed(publisher: Publisher, key: str, asked: Address, body: bytes) -> Parsed:
    """What the bytes hold, in the language asked for, else in the one that it names or is written in."""
    parsed = publisher.parse(key, asked, body, "")
    language = asked.language or parsed.language or language_of(parsed.text) or "en"
    text = in_language(parsed.text, language)
    return replace(parsed, language=language, form=parsed.form or asked.form, text=text)


def _bytes(file: Path) -> bytes:
    try:
        if file.stat().st_size > LIMIT:
            raise UsageError(f"{file}: larger than {LIMIT} bytes")
        return file.read_bytes()
    except OSError as fault:
        raise UsageError(f"{file}: cannot be read ({fault.strerror})") from fault


def _reader(host: str, body: bytes, publishers: list[Publisher]) -> Publisher:
    """Who knows the format of the file wherever it comes from; else the publisher of that host; else nobody special."""
    for publisher in publishers:
        mark = getattr(publisher, "format_mark", b"")
        if mark and mark in body[:2000]:
            return publisher
    return next((publisher for publisher in publishers if host.lower() in publisher.hosts), Plain(host))


class Plain:
    """A publisher that this program has no file for: its documents are read as what they are."""

    def __init__(self, host: str) -> None:
        self.name = host
        self.hosts: tuple[str, ...] = (host,)

    def urls_for(self, key: str, language: str) -> Iterable[Address]:
        return ()

    def parse(self, key: str, address: Address, body: bytes, content_type: str) -> Parsed:
        return Parsed(text_of(body, f".{address.media}", content_type), address.language, address.form)
