"""Paths become documents in a stable order, and every path that cannot is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from verifier import documents
from verifier.documents import files_under, read_document
from verifier.errors import UnreadableDocument, UsageError


def test_folders_are_read_recursively_sorted_and_without_their_hidden_machinery(tmp_path: Path) -> None:
    for name in ("z.txt", "a/b.md", "a/a.txt", ".git/c.txt", "a/picture.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert files_under(["."], tmp_path) == ["a/a.txt", "a/b.md", "z.txt"]
    assert files_under(["z.txt", ".", "z.txt"], tmp_path) == ["z.txt", "a/a.txt", "a/b.md"]


def test_every_missing_path_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as refusal:
        files_under(["one.txt", "two.txt"], tmp_path)
    assert "one.txt" in str(refusal.value) and "two.txt" in str(refusal.value)


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    place = tmp_path / "large.txt"
    with place.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    with pytest.raises(UnreadableDocument, match="more than the"):
        read_document("large.txt", tmp_path)


def test_standard_input_is_read_to_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import io
    from types import SimpleNamespace

    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"Resolution 822 (1993)")))
    assert read_document("-", tmp_path).text == "Resolution 822 (1993)"
    monkeypatch.setattr(documents, "LIMIT", 3)
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"too long")))
    with pytest.raises(UnreadableDocument, match="more than"):
        read_document("-", tmp_path)


def test_links_that_lead_nowhere_are_not_documents(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("x", encoding="utf-8")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "gone.txt").symlink_to("nowhere.txt")
    (tmp_path / "up").symlink_to(".")
    assert files_under(["."], tmp_path) == ["real.txt"]


def test_a_folder_that_cannot_be_opened_is_an_unread_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Never passed over in silence: what is not read is not sound."""
    import errno
    import os

    (tmp_path / "locked").mkdir()
    (tmp_path / "open.txt").write_text("x", encoding="utf-8")
    scandir = os.scandir

    def refusing(place: str | Path) -> object:
        if Path(place).name == "locked":
            raise PermissionError(errno.EACCES, "Permission denied")
        return scandir(place)

    monkeypatch.setattr(documents.os, "scandir", refusing)
    assert files_under(["."], tmp_path) == ["locked", "open.txt"]
    with pytest.raises(UnreadableDocument, match="Permission denied"):
        read_document("locked", tmp_path)
