"""Writing a file so that it is whole or not there, also after a kill or a full disk; writes the disk."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

TEMPORARY = ".writing-"


def write_whole(file: Path, data: bytes) -> None:
    """Write, fsync, rename, fsync the folder: when this returns, the file survives a crash.

    A file that is there keeps its mode; a link is replaced, never followed, for somebody else may have laid it.
    Raises OSError, and then nothing was changed.
    """
    draft = file.with_name(f"{TEMPORARY}{token_hex(8)}")
    try:
        _write_through(draft, data)
        if file.is_file() and not file.is_symlink():
            draft.chmod(file.stat().st_mode & 0o7777)
        draft.replace(file)
        _sync_folder(file.parent)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise


def _write_through(draft: Path, data: bytes) -> None:
    with draft.open("xb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # folders cannot be opened there, and renames are durable
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
