"""A kept text saves the reading of a file, and is used only where it is whole."""

from __future__ import annotations

import pickle
import sqlite3
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "publishers"))
from papers import docx

from verifier.texts import parsed

WORD = docx(["One", "Two"])


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("platformdirs.user_cache_path", lambda *_, **__: tmp_path / "cache")
    return tmp_path / "cache" / "parsed"


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    done: list[str] = []
    original = parsed.text_of

    def counting(data: bytes, suffix: str) -> str:
        done.append(suffix)
        return original(data, suffix)

    monkeypatch.setattr(parsed, "text_of", counting)
    return done


def test_a_file_is_read_once(cache: Path, readings: list[str]) -> None:
    assert parsed.text_of_file(WORD, ".docx") == parsed.text_of_file(WORD, ".docx") == "One\n\nTwo\n"
    assert readings == [".docx"] and (cache / "cache.db").is_file()


def test_plain_texts_are_not_kept(cache: Path) -> None:
    assert parsed.text_of_file(b"words", ".txt") == "words" and not cache.exists()


@pytest.mark.parametrize("value", [pickle.dumps("Other words"), "0" * 64 + "Other words", "Other words"])
def test_a_kept_text_that_is_not_whole_is_read_again(cache: Path, readings: list[str], value: object) -> None:
    parsed.text_of_file(WORD, ".docx")
    base = sqlite3.connect(cache / "cache.db")
    with base:
        base.execute("UPDATE Cache SET value = ?, mode = ?", (value, 4 if isinstance(value, bytes) else 1))
    base.close()
    assert parsed.text_of_file(WORD, ".docx") == "One\n\nTwo\n" and len(readings) == 2


def test_a_cache_that_cannot_be_opened_is_done_without(cache: Path) -> None:
    cache.mkdir(parents=True)
    (cache / "cache.db").write_bytes(b"not a database" * 100)
    assert parsed.text_of_file(WORD, ".docx") == "One\n\nTwo\n"
    cache.parent.joinpath("parsed").rename(cache.parent / "moved")
    cache.write_bytes(b"a file where the folder should be")
    assert parsed.text_of_file(WORD, ".docx") == "One\n\nTwo\n"
