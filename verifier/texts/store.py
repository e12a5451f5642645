"""The store of fetched and imported texts: bytes under their hash, one record each; reads and writes the disk."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from hashlib import blake2b, sha256
from pathlib import Path

from ..errors import StoreError
from ..model import OfficialText, Provenance
from ..whole_file import TEMPORARY
from .atomic import write_atomically
from .reading import read_text

PARSER = 2  # raised when the reading of stored bytes changes what `Record.text` would be
_HEX = set("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Record:
    """What is known about one stored text.

    sha256: of the bytes as received. text: sha256 of the readable text that was parsed out of them, stored beside.
    """

    key: str
    language: str
    form: str
    sha256: str
    text: str
    source: str
    address: str = ""
    final_address: str = ""
    retrieved: str = ""
    media: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    parser: int = PARSER

    @property
    def name(self) -> str:
        """The record's file name: a hash, so that nothing from outside becomes a path."""
        said = json.dumps([self.key, self.language, self.form, self.sha256])
        return blake2b(said.encode(), digest_size=16).hexdigest() + ".json"


class Store:
    """A folder `objects/ab/<sha256>` and `records/<hash>.json`. Safe for many processes at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._objects, self._records = folder / "objects", folder / "records"

    def put(self, record: Record, data: bytes, text: str) -> Record:
        """Keep the bytes and their text; when this returns they survive a crash. Raises StoreError."""
        readable = text.encode()
        if sha256(data).hexdigest() != record.sha256 or sha256(readable).hexdigest() != record.text:
            raise StoreError(f"{record.key}: the record's hashes are not those of its bytes; nothing was stored")
        self._keep(record.sha256, data)
        self._keep(record.text, readable)
        self._make(self._records)
        write_atomically(self._records / record.name, _written(record))
        return record

    def get(self, digest: str) -> bytes:
        """The bytes of this hash. Raises StoreError where they are missing or no longer what was put in."""
        file = self._place(digest)
        try:
            data = file.read_bytes()
        except OSError as fault:
            raise StoreError(
                f"{digest[:12]}: not in the store ({fault.strerror}); `verify fetch` gets it again"
            ) from fault
        if sha256(data).hexdigest() != digest:
            raise StoreError(f"{digest[:12]}: the stored bytes have changed; `verify cache prune` removes them")
        return data

    def records(self) -> list[Record]:
        """All records in a stable order. Raises StoreError for one that cannot be read."""
        found = [self._record(file) for file in self._record_files()]
        return sorted(found, key=lambda record: (record.key, record.language, record.form, record.sha256))

    def read(self, record: Record) -> OfficialText:
        """The official text of a record."""
        provenance = Provenance(record.source, record.final_address or record.address, record.retrieved, record.sha256)
        self.get(record.sha256)
        return read_text(record.key, record.language, record.form, provenance, self.get(record.text).decode())

    def sources(self) -> Iterator[tuple[str, tuple[str, Callable[[], OfficialText]]]]:
        """What the shelf needs: the key of each text and how to read it; damaged records are left to `verify`."""
        for file in self._record_files():
            with suppress(StoreError):
                record = self._record(file)
                yield record.key, (record.name, lambda record=record: self.read(record))  # type: ignore[misc] # bound at once

    def damaged(self) -> list[tuple[str, str]]:
        """(file, what is wrong with it) for all that the store holds."""
        found = []
        for file in self._record_files():
            try:
                self.read(self._record(file))
            except (StoreError, UnicodeDecodeError) as fault:
                found.append((file.relative_to(self.folder).as_posix(), str(fault)))
        for file in self._object_files():
            try:
                self.get(file.name)
            except StoreError as fault:
                found.append((file.relative_to(self.folder).as_posix(), str(fault)))
        return found

    def size(self) -> int:
        """Bytes of all stored objects."""
        return sum(file.stat().st_size for file in self._object_files())

    def prune(self, leftover_age: float = 3600) -> list[str]:
        """Remove damaged files, objects that no record names, and leftovers of writes older than an hour."""
        removed = [name for name, _ in self.damaged()]
        for name in removed:
            (self.folder / name).unlink(missing_ok=True)
        named = {digest for record in self.records() for digest in (record.sha256, record.text)}
        for file in self._object_files():
            if file.name not in named and _older(file, leftover_age):
                file.unlink(missing_ok=True)
                removed.append(file.relative_to(self.folder).as_posix())
        return removed + self.sweep(leftover_age)

    def sweep(self, leftover_age: float = 3600) -> list[str]:
        """Remove what killed writes left behind."""
        removed = []
        for folder in (self._objects, self._records):
            for file in sorted(folder.rglob(TEMPORARY + "*")):
                if _older(file, leftover_age):
                    file.unlink(missing_ok=True)
                    removed.append(file.relative_to(self.folder).as_posix())
        return removed

    def _keep(self, digest: str, data: bytes) -> None:
        file = self._place(digest)
        if file.is_file():
            with suppress(StoreError):
                self.get(digest)
                return
        self._make(file.parent)
        write_atomically(file, data)

    def _place(self, digest: str) -> Path:
        if len(digest) != 64 or not set(digest) <= _HEX:
            raise StoreError(f"{digest[:70]!r} is no sha256")
        return self._objects / digest[:2] / digest

    def _make(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as fault:
            raise StoreError(f"{folder}: the store's folder cannot be made ({fault.strerror})") from fault

    def _record_files(self) -> list[Path]:
        return sorted(self._records.glob("*.json")) if self._records.is_dir() else []

    def _object_files(self) -> list[Path]:
        return sorted(file for file in self._objects.glob("??/*") if len(file.name) == 64)

    def _record(self, file: Path) -> Record:
        """A record that is byte for byte what was written: its own hash stands in it."""
        try:
            content = file.read_bytes()
            data = json.loads(content)["record"]
            record = Record(**{each.name: data[each.name] for each in fields(Record)})
            whole = content == _written(record) and record.name == file.name
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as fault:
            raise StoreError(f"records/{file.name}: not a record of this store ({fault})") from fault
        if not whole:
            raise StoreError(f"records/{file.name}: the record is not the one that was written here")
        return record


def _written(record: Record) -> bytes:
    """A record as it stands on the disk, with the hash of its own fields."""
    own = sha256(json.dumps(asdict(record), sort_keys=True).encode()).hexdigest()
    data = {"record": asdict(record), "sha256": own}
    return (json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def _older(file: Path, seconds: float) -> bool:
    try:
        return file.stat().st_mtime <= time.time() - seconds
    except FileNotFoundError:
        return False
