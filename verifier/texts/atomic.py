"""The files of the store, the seals and the lock are written whole or not at all; writes the disk."""

from __future__ import annotations

from pathlib import Path

from ..errors import StoreError
from ..whole_file import write_whole


def write_atomically(file: Path, data: bytes) -> None:
    """When this returns, the file survives a crash. Raises StoreError."""
    try:
        write_whole(file, data)
    except OSError as fault:
        raise StoreError(f"{file.name}: cannot be written ({fault.strerror}); nothing was changed") from fault
