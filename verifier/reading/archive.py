"""Zip archives from strangers: few entries, bounded sizes, nothing written to disk."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import IO

from ..errors import UnreadableDocument

MOST_ENTRIES = 4_000
LARGEST_MEMBER = 64 * 1024 * 1024  # bytes after unpacking
LARGEST_TOTAL = 128 * 1024 * 1024
STEEPEST = 150  # unpacked bytes a packed one; the XML of word processors packs 10 to 40 fold
_CHUNK = 256 * 1024
_FREE = 1024 * 1024  # a member up to this size may pack as well as it likes
_ADVICE = "open it in a word processor and save it anew, or give its text"


class Archive:
    """The members of one archive, each read with a bound on what comes out, whatever its header promises."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self._left = LARGEST_TOTAL
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, UnicodeError) as fault:
            raise UnreadableDocument(name, f"a damaged archive ({fault}); {_ADVICE}") from fault
        if len(entries) > MOST_ENTRIES:
            raise UnreadableDocument(name, f"{len(entries)} entries, more than the {MOST_ENTRIES} allowed; {_ADVICE}")
        self._entries = {entry.filename: entry for entry in entries}
        if len(self._entries) < len(entries):
            raise UnreadableDocument(name, f"two entries of one name; {_ADVICE}")

    @property
    def members(self) -> list[str]:
        return sorted(self._entries)

    def read(self, member: str) -> bytes | None:
        """The bytes of a member, None where there is none. Raises UnreadableDocument for a bomb or damage."""
        entry = self._entries.get(member)
        if entry is None:
            return None
        if entry.flag_bits & 1:
            raise UnreadableDocument(self.name, "protected by a password; save it without one")
        try:
            with self._zip.open(entry) as stream:
                return self._bounded(stream, entry)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            ValueError,
            OSError,
            NotImplementedError,
            RuntimeError,
        ) as fault:
            raise UnreadableDocument(self.name, f"{member} in the archive is damaged ({fault}); {_ADVICE}") from fault

    def _bounded(self, stream: IO[bytes], entry: zipfile.ZipInfo) -> bytes:
        pieces: list[bytes] = []
        size = 0
        while piece := stream.read(_CHUNK):
            size += len(piece)
            self._left -= len(piece)
            steep = size > _FREE and size > STEEPEST * max(entry.compress_size, 1)
            if size > LARGEST_MEMBER or self._left < 0 or steep:
                why = f"{entry.filename} unpacks to more than {size} bytes from {entry.compress_size}"
                raise UnreadableDocument(self.name, f"{why}, as archives do that mean harm; {_ADVICE}")
            pieces.append(piece)
        return b"".join(pieces)
