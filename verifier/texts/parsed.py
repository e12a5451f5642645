"""The text of PDF and Word files, kept so that none is read twice; reads and writes the user's cache folder."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from ..errors import StoreError
from .pages import kind_of, text_of
from .store import PARSER

_SLOW = {"pdf", "zip"}
_HEX = 64  # the length of the hash that stands before a kept text


def text_of_file(data: bytes, suffix: str) -> str:
    """As `pages.text_of`; a kept text is used where it is whole. Raises ValueError with the reason."""
    if kind_of(data) not in _SLOW:
        return text_of(data, suffix)
    name = f"text {PARSER} {sha256(data).hexdigest()}"
    with _cache() as cache:
        kept = _whole(cache, name)
        if kept is None:
            kept = text_of(data, suffix)
            with suppress(StoreError, OSError, sqlite3.Error):
                if cache is not None:
                    cache[name] = sha256(kept.encode()).hexdigest() + kept
        return kept


def _whole(cache: Any, name: str) -> str | None:
    """The kept text, where there is one and it is what was put in."""
    with suppress(StoreError, OSError, sqlite3.Error, UnicodeDecodeError):
        found = cache.get(name) if cache is not None else None
        if isinstance(found, str) and sha256(found[_HEX:].encode()).hexdigest() == found[:_HEX]:
            return found[_HEX:]
    return None


@contextmanager
def _cache() -> Iterator[Any]:
    """The cache, or None where it cannot be opened: everything in it can be made again."""
    from platformdirs import user_cache_path

    from .guarded import guarded_cache

    try:
        cache = guarded_cache(Path(user_cache_path("reference-verifier", appauthor=False)) / "parsed")
    except (StoreError, OSError, sqlite3.Error):
        yield None
        return
    try:
        yield cache
    finally:
        cache.close()
