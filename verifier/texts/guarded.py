"""A disk cache for what can be made again, through a Disk that refuses pickles and file names outside its folder."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from diskcache import Cache
from diskcache.core import MODE_BINARY, MODE_PICKLE, MODE_RAW, MODE_TEXT, Disk

from ..errors import StoreError

_FILE = re.compile(r"[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{28}\.val")  # the names that diskcache itself gives


class GuardedDisk(Disk):  # type: ignore[misc] # diskcache ships no types
    """diskcache unpickles what its database says, and opens what it names (CVE-2025-69872): both are refused here."""

    def put(self, key: Any) -> tuple[Any, bool]:
        if not isinstance(key, str):
            raise StoreError(f"the cache's keys are strings, not {type(key).__name__}")
        return key, True

    def get(self, key: Any, raw: Any) -> Any:
        if not raw or not isinstance(key, str):
            raise StoreError("the cache's database holds a key that this program did not write")
        return key

    def store(self, value: Any, read: bool, key: Any = None) -> Any:
        if read or not isinstance(value, (bytes, str)):
            raise StoreError(f"the cache keeps bytes and strings, not {type(value).__name__}")
        return super().store(value, False, key)

    def fetch(self, mode: int, filename: str | None, value: Any, read: bool) -> Any:
        if mode == MODE_PICKLE or mode not in {MODE_RAW, MODE_BINARY, MODE_TEXT}:
            raise StoreError("the cache's database holds a pickle, which is refused")
        if filename is not None and not self._inside(filename):
            raise StoreError(f"the cache's database names the file {filename[:60]!r}, which is refused")
        return super().fetch(mode, filename, value, read)

    def remove(self, file_path: str) -> None:
        if self._inside(file_path):
            super().remove(file_path)

    def _inside(self, filename: str) -> bool:
        home = Path(self._directory).resolve()
        return _FILE.fullmatch(Path(filename).as_posix()) is not None and (home / filename).resolve().is_relative_to(
            home
        )


def guarded_cache(folder: Path) -> Cache:
    """A cache in this folder. Nothing in it is ever evicted by itself, and all of it can be made again."""
    return Cache(str(folder), disk=GuardedDisk, eviction_policy="none", cull_limit=0, statistics=0, tag_index=0)
