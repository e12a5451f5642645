"""The store keeps what it acknowledged, and never reads anything else for it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from verifier.errors import StoreError
from verifier.texts.store import Record, Store
from verifier.whole_file import TEMPORARY

WRITER = """
import sys
from hashlib import sha256
from pathlib import Path
from verifier.texts.store import Record, Store

store, first, count = Store(Path(sys.argv[1])), int(sys.argv[2]), int(sys.argv[3])
for number in range(first, first + count):
    text = f"The text of number {number} for a test. " * 50
    data = b"bytes " + text.encode()
    hashes = sha256(data).hexdigest(), sha256(text.encode()).hexdigest()
    record = Record(f"un/sc/res/{number}", "en", "masthead", *hashes, "a test")
    store.put(record, data, text)
    print(number, flush=True)
"""


def put(store: Store, number: int = 1, text: str = "The Council speaks of a test and of nothing else.") -> Record:
    data = b"bytes of " + text.encode()
    record = Record(
        f"un/sc/res/{number}", "en", "masthead", sha256(data).hexdigest(), sha256(text.encode()).hexdigest(), "a test"
    )
    return store.put(record, data, text)


def writer(folder: Path, first: int, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(folder), str(first), str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_what_was_put_comes_back(tmp_path: Path) -> None:
    store = Store(tmp_path)
    record = put(store)
    assert store.records() == [record] and store.read(record).readable is not None
    assert put(store) == record and len(store.records()) == 1 and not store.damaged()


def test_bytes_that_are_not_the_records_are_not_stored(tmp_path: Path) -> None:
    store = Store(tmp_path)
    with pytest.raises(StoreError):
        store.put(Record("un/sc/res/1", "en", "", "0" * 64, "0" * 64, "a test"), b"other", "other")
    assert not store.records()


@pytest.mark.parametrize("digest", ["../../etc/passwd", "", "A" * 64, "0" * 63, "0" * 64 + "/", "nul", "x" * 300])
def test_only_a_hash_names_a_file(tmp_path: Path, digest: str) -> None:
    with pytest.raises(StoreError):
        Store(tmp_path).get(digest)


@pytest.mark.parametrize("key", ["../../../etc/passwd", "un/sc/res/\0", "NUL", "x" * 3000, "con/aux", "ключ/ж", "a b"])
def test_no_key_becomes_a_path(tmp_path: Path, key: str) -> None:
    store = Store(tmp_path / "store")
    text = "Some words of a test."
    digest = sha256(text.encode()).hexdigest()
    store.put(Record(key, "en", "../form", digest, digest, "a test"), text.encode(), text)
    assert [record.key for record in store.records()] == [key]
    assert {file.relative_to(tmp_path).parts[0] for file in tmp_path.rglob("*")} == {"store"}


def test_one_flipped_bit_in_each_of_many_files_is_found(tmp_path: Path) -> None:
    store = Store(tmp_path)
    for number in range(20):
        put(store, number, f"The Council speaks of test {number} and of nothing else.")
    files = sorted(file for file in tmp_path.rglob("*") if file.is_file())
    for position, file in enumerate(files):
        data = bytearray(file.read_bytes())
        at = position * 7 % len(data)
        data[at] ^= 1 << position % 8
        file.write_bytes(data)
        assert [name for name, _ in store.damaged() if name == file.relative_to(tmp_path).as_posix()], (file, at)
        data[at] ^= 1 << position % 8
        file.write_bytes(data)
    assert not store.damaged() and len(files) == 60


def test_kills_during_writes_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    """A sample of what `python -m benchmarks.store_durability` does a thousand times."""
    store, acknowledged = Store(tmp_path), set()
    for turn in range(8):
        process = writer(tmp_path, turn * 1000, 1000)
        assert process.stdout
        for _ in range(1 + turn * 2):
            acknowledged.add(int(process.stdout.readline()))
        process.send_signal(signal.SIGKILL)
        acknowledged |= {int(line) for line in process.stdout.read().split("\n")[:-1] if line}
        process.wait()
    kept = {int(record.key.rpartition("/")[2]) for record in store.records()}
    assert acknowledged <= kept
    assert not store.damaged()
    store.sweep(leftover_age=0)
    assert not list(tmp_path.rglob(TEMPORARY + "*"))


def test_many_processes_share_one_store(tmp_path: Path) -> None:
    processes = [writer(tmp_path, turn % 3 * 10, 10) for turn in range(8)]
    for process in processes:
        process.communicate(timeout=60)
        assert process.returncode == 0
    assert len(Store(tmp_path).records()) == 30 and not Store(tmp_path).damaged()


def test_a_full_disk_is_told_and_leaves_the_rest_readable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store(tmp_path)
    record = put(store)

    def full(handle: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="No space left"):
        put(store, 2, "Another text for which there is no room on the disk.")
    assert store.records() == [record] and store.read(record) and not list(tmp_path.rglob(TEMPORARY + "*"))


def test_prune_removes_damage_and_what_nothing_names(tmp_path: Path) -> None:
    store = Store(tmp_path)
    kept, lost = put(store), put(store, 2, "The Council speaks of another test.")
    (tmp_path / "objects" / lost.text[:2] / lost.text).write_bytes(b"other")
    removed = store.prune(leftover_age=0)
    assert any(lost.text in name for name in removed) and store.records() == [kept] and not store.damaged()
    assert store.read(kept)
