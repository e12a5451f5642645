"""What `verify cache` does: counting, checking hashes and pins, removing damage; reads and writes the disk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import UsageError
from .lock import departures, pin_of, read_lock, write_lock
from .shelf import Shelf
from .store import Store

Told = tuple[list[str], bool]  # lines for people, and whether something is wrong


def status(root: Path, store: Store, shelf: Shelf) -> Told:
    records = store.records()
    lines = [
        f"store: {len(records)} texts of {len({record.key for record in records})} instruments, {store.size()} bytes",
        f"at hand with libraries and seals: {len(shelf.keys())} instruments",
        f"pinned: {len(read_lock(root))} texts",
    ]
    return lines + [f"  {r.key} {r.language} {r.form} {r.sha256[:12]} {r.retrieved} {r.source}" for r in records], False


def verify(root: Path, store: Store, shelf: Shelf) -> Told:
    """Read everything: each stored file against its hash, each seal and library text, each pin."""
    damaged = [f"{name}: {why}" for name, why in store.damaged()]
    unreadable = [f"{key}: {why}" for key in list(shelf.keys()) for why in _problems(shelf, key)]
    gone = departures(read_lock(root), shelf)
    wrong = [*damaged, *unreadable, *gone]
    return [*wrong, f"{len(wrong)} faults; {len(shelf.keys())} instruments read"], bool(wrong)


def _problems(shelf: Shelf, key: str) -> tuple[str, ...]:
    shelf.of(key)
    return shelf.problems.get(key, ())


def prune(store: Store) -> Told:
    removed = store.prune()
    return [*(f"removed {name}" for name in removed), f"{len(removed)} files removed"], False


def pin(root: Path, shelf: Shelf, keys: Sequence[str]) -> Told:
    """Pin every text at hand for these keys, in place of what was pinned for them. Raises UsageError."""
    if not keys:
        raise UsageError("name at least one key, or --all for every text at hand")
    pins = {pin for pin in read_lock(root) if pin.key not in set(keys)}
    missing = []
    for key in keys:
        texts = shelf.of(key)
        if isinstance(texts, tuple):
            pins |= {pin_of(text) for text in texts}
        else:
            missing.append(f"{key}: {texts.why}")
    write_lock(root, pins)
    return [*missing, f"{len(pins)} texts pinned"], bool(missing)
