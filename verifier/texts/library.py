"""A folder of texts that the user already has, read through its index.csv or by its file names."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ..errors import ConfigurationError, StoreError
from ..model import OfficialText, Provenance
from .reading import read_text

LIMIT = 50_000_000  # bytes of one text
_SUFFIXES = {".txt", ".html", ".htm", ".xml", ".pdf", ".docx"}
# "un_sc_res_822.en.masthead.txt": the key with "_" for "/", then language and form, both optional.
_NAMED = re.compile(r"(?P<key>[^.]+(?:\.[^.]+)*?)(?:\.(?P<language>[a-z]{2}))(?:\.(?P<form>[a-z0-9 -]{1,40}))?")


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of a library, as its index describes it."""

    key: str
    language: str
    form: str
    file: Path
    source: str = ""
    address: str = ""
    sha256: str = ""


def entries_of(folder: Path) -> tuple[Entry, ...]:
    """All texts of a folder in a stable order. Raises ConfigurationError with every mistake of its index."""
    index = folder / "index.csv"
    found = _indexed(folder, index) if index.is_file() else list(_by_name(folder))
    return tuple(sorted(found, key=lambda entry: (entry.key, entry.language, entry.form, entry.file.as_posix())))


def _indexed(folder: Path, index: Path) -> list[Entry]:
    problems: list[str] = []
    found = []
    home = folder.resolve()
    with index.open(encoding="utf-8-sig", newline="") as lines:
        rows = csv.DictReader(lines)
        missing = {"key", "file"} - set(rows.fieldnames or ())
        if missing:
            raise ConfigurationError(str(index), [f"1:1: the column {name} is missing" for name in sorted(missing)])
        for row in rows:
            entry = _of_row(row, home)
            if entry is not None:
                found.append(entry)
                continue
            wanted = "needs a key and a file inside the folder"
            problems.append(f"{rows.line_num}:1: {wanted}, found {row['key']!r} and {row['file']!r}")
    if problems:
        raise ConfigurationError(str(index), problems)
    return found


def _of_row(row: Mapping[str, str | None], home: Path) -> Entry | None:
    """The text of a row; None where it has no key, or its file lies outside the folder."""
    key, file = (row["key"] or "").strip(), (home / (row["file"] or "")).resolve()
    if not row["key"] or not file.is_relative_to(home) or file == home:
        return None
    cell = {name: (row.get(name) or "").strip() for name in ("language", "form", "source", "address", "sha256")}
    language = cell["language"] or "en"
    return Entry(key, language, cell["form"], file, cell["source"], cell["address"], cell["sha256"])


def _by_name(folder: Path) -> Iterator[Entry]:
    for file in sorted(folder.rglob("*")):
        named = _NAMED.fullmatch(file.stem)
        if file.suffix.lower() not in _SUFFIXES or not named or file.is_symlink() or not file.is_file():
            continue
        stem = Path(*file.relative_to(folder).parts[:-1], named["key"]).as_posix()
        yield Entry(stem.replace("_", "/"), named["language"], named["form"] or "", file, f"{folder.name}/{file.name}")


def read_entry(entry: Entry) -> OfficialText:
    """The text of one entry. Raises StoreError where the file is missing, too large, or not what the index says."""
    try:
        if entry.file.stat().st_size > LIMIT:
            raise StoreError(f"{entry.file.name}: larger than {LIMIT} bytes")
        data = entry.file.read_bytes()
    except OSError as fault:
        raise StoreError(f"{entry.file.name}: cannot be read ({fault.strerror})") from fault
    digest = sha256(data).hexdigest()
    if entry.sha256 and digest != entry.sha256:
        raise StoreError(f"{entry.file.name}: its hash is {digest[:12]}, the library's index says {entry.sha256[:12]}")
    provenance = Provenance(entry.source or entry.file.name, entry.address, "", digest)
    return read_text(entry.key, entry.language, entry.form, provenance, _text(entry, data))


def _text(entry: Entry, data: bytes) -> str:
    from .parsed import text_of_file

    try:
        return text_of_file(data, entry.file.suffix.lower())
    except ValueError as fault:
        raise StoreError(f"{entry.file.name}: {fault}") from fault
