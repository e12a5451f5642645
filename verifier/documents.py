"""From paths to Documents: walks folders and reads files; nothing else here touches the disk."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from .errors import UnreadableDocument, UsageError
from .model import Document
from .reading.decoding import LIMIT  # a longer file is refused before it is read

STANDARD_INPUT = "-"
_NOT_ENTERED = frozenset({".git", ".venv", "node_modules", "__pycache__"})


def files_under(paths: Iterable[str], root: Path) -> list[str]:
    """The names of all files to read, sorted within each path, folders searched for the formats that are known.

    Raises UsageError naming every path that does not exist.
    """
    from .readers.choose import SUFFIXES

    names: list[str] = []
    missing: list[str] = []
    for path in paths:
        if path == STANDARD_INPUT:
            names.append(path)
        elif (place := root / path).is_dir():
            names.extend(_walk(place, root, SUFFIXES))
        elif place.exists():
            names.append(name_of(place, root))
        else:
            missing.append(path)
    if missing:
        raise UsageError(
            "\n".join(
                f"{path}: no such file or folder; give a path that exists, or - for standard input" for path in missing
            )
        )
    return list(dict.fromkeys(names))


def name_of(place: Path, root: Path) -> str:
    """A file's name in reports: relative to the root where it lies inside, with forward slashes."""
    try:
        return place.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        return Path(os.path.relpath(place, root)).as_posix()


def _walk(folder: Path, root: Path, suffixes: frozenset[str]) -> Iterator[str]:
    """Documents below a folder, and folders that cannot be opened: reading those will say so."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        yield name_of(folder, root)
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in _NOT_ENTERED:
                yield from _walk(Path(entry.path), root, suffixes)
        elif Path(entry.name).suffix.lower() in suffixes and Path(entry.path).is_file():
            yield name_of(Path(entry.path), root)


def read_document(name: str, root: Path) -> Document:
    """Read one document. Raises UnreadableDocument with the reason and what to do."""
    from .readers.choose import reader_for

    data = _bytes_of(name, root)
    return reader_for(name, data).read(name, data)


def _bytes_of(name: str, root: Path) -> bytes:
    if name == STANDARD_INPUT:
        if sys.stdin is None:
            raise UnreadableDocument(name, "standard input is closed; give a file, or a program's output by a pipe")
        data = sys.stdin.buffer.read(LIMIT + 1)
        if len(data) > LIMIT:
            raise UnreadableDocument(name, _too_large(">"))
        return data
    place = root / name
    try:
        if place.is_dir():
            os.scandir(place).close()  # a folder comes here only where it could not be opened
        if not place.is_file():
            raise UnreadableDocument(name, "not a regular file; give a document or a folder of documents")
        if (size := place.stat().st_size) > LIMIT:
            raise UnreadableDocument(name, _too_large(str(size)))
        return place.read_bytes()
    except OSError as fault:
        raise UnreadableDocument(
            name, f"cannot be read ({fault.strerror}); check that it is there and readable"
        ) from fault


def _too_large(size: str) -> str:
    return f"{size} bytes, more than the {LIMIT} that one document may have; split it into parts"
