"""Writing a file so that it is either whole or not there, also after a kill or a full disk; writes the disk."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from ..errors import StoreError

TEMPORARY = ".writing-"


def write_atomically(file: Path, data: bytes) -> None:
    """Write, fsync, rename, fsync the folder. When this returns, the file survives a crash. Raises StoreError."""
    handle, name = -1, ""
    try:
        handle, name = tempfile.mkstemp(prefix=TEMPORARY, dir=file.parent)
        with os.fdopen(handle, "wb") as out:
            handle = -1
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        Path(name).replace(file)
        _sync_folder(file.parent)
    except OSError as fault:
        if handle >= 0:
            os.close(handle)
        with suppress(OSError):
            if name:
                Path(name).unlink()
        raise StoreError(f"{file.name}: cannot be written ({fault.strerror}); nothing was changed") from fault


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # folders cannot be opened there, and renames are durable
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
