"""What a stranger plants in the cache's database is refused and never run."""

from __future__ import annotations

import pickle
import sqlite3
from pathlib import Path

import pytest

from verifier.errors import StoreError
from verifier.texts.guarded import guarded_cache


class Trap:
    """Unpickling this writes a file."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path.touch, (self.file,)


def planted(folder: Path, key: object, raw: int, mode: int, filename: str | None, value: object) -> None:
    with guarded_cache(folder) as cache:
        cache["other"] = b"bytes"
    base = sqlite3.connect(folder / "cache.db")
    with base:
        row = (key, raw, 0.0, None, 0.0, 0, None, 0, mode, filename, value)
        base.execute(
            "INSERT INTO Cache (key, raw, store_time, expire_time, access_time, access_count, tag, size, "
            "mode, filename, value)"
            " VALUES (?,?,?,?,?,?,?,?,?,?,?)",
            row,
        )
    base.close()


def test_bytes_and_strings_come_back(tmp_path: Path) -> None:
    with guarded_cache(tmp_path) as cache:
        for key, value in (("a", b"small"), ("b", "words"), ("c", bytes(100_000)), ("d", "w" * 100_000)):
            cache[key] = value
            assert cache[key] == value
        assert len(cache) == 4


@pytest.mark.parametrize("value", [{"a": 1}, ["x"], object(), (1, 2), None])
def test_nothing_else_is_taken(tmp_path: Path, value: object) -> None:
    with guarded_cache(tmp_path) as cache:
        with pytest.raises(StoreError):
            cache["a"] = value
        with pytest.raises(StoreError):
            cache[value] = b"bytes"


def test_a_planted_pickle_is_refused_and_not_run(tmp_path: Path) -> None:
    touched = tmp_path / "touched"
    planted(tmp_path / "cache", "evil", 1, 4, None, pickle.dumps(Trap(touched)))
    with guarded_cache(tmp_path / "cache") as cache, pytest.raises(StoreError):
        cache["evil"]
    assert not touched.exists()


def test_a_planted_pickled_key_is_refused_and_not_run(tmp_path: Path) -> None:
    touched = tmp_path / "touched"
    planted(tmp_path / "cache", pickle.dumps(Trap(touched)), 0, 1, None, b"x")
    with guarded_cache(tmp_path / "cache") as cache, pytest.raises(StoreError):
        list(cache)
    assert not touched.exists()


@pytest.mark.parametrize("mode", [2, 3, 4])
@pytest.mark.parametrize(
    "name",
    [
        "../secret",
        "../../secret",
        "aa/../../secret",
        "/etc/passwd",
        "aa/bb/../../../secret",
        "cache.db",
        "C:\\secret",
        "",
    ],
)
def test_a_planted_file_name_is_refused(tmp_path: Path, name: str, mode: int) -> None:
    secret = tmp_path / "secret"
    secret.write_text("kept from the cache")
    planted(tmp_path / "cache", "evil", 1, mode, name, None)
    with guarded_cache(tmp_path / "cache") as cache:
        with pytest.raises(StoreError):
            cache["evil"]
        del cache["evil"]
    assert secret.read_text() == "kept from the cache"


def test_a_link_in_place_of_a_value_is_refused(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("kept from the cache")
    folder = tmp_path / "cache" / "aa" / "bb"
    folder.mkdir(parents=True)
    (folder / f"{'c' * 28}.val").symlink_to(secret)
    planted(tmp_path / "cache", "evil", 1, 2, f"aa/bb/{'c' * 28}.val", None)
    with guarded_cache(tmp_path / "cache") as cache, pytest.raises(StoreError):
        cache["evil"]
