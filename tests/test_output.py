"""A report goes where the user says, and nothing that stands there is harmed."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from verifier.errors import UsageError
from verifier.output import write_file, write_out
from verifier.whole_file import TEMPORARY, write_whole


def test_a_link_that_the_user_names_is_followed(tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    (tmp_path / "report.txt").symlink_to(tmp_path / "reports" / "today.txt")
    write_out("words\n", tmp_path / "report.txt")
    assert (tmp_path / "report.txt").is_symlink() and (tmp_path / "reports/today.txt").read_text() == "words\n"


def test_a_link_that_somebody_else_has_laid_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "private").write_text("mine", encoding="utf-8")
    (tmp_path / "verifier-baseline.json").symlink_to(tmp_path / "private")
    write_file("{}", tmp_path / "verifier-baseline.json")
    assert (tmp_path / "private").read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "verifier-baseline.json").is_symlink()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text(encoding="utf-8")))
    reader.start()
    write_out("words", pipe)
    reader.join(5)
    assert read == ["words"] and pipe.is_fifo()


@pytest.mark.parametrize("place", ["nowhere/report.txt", "folder", "loop"])
def test_what_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(UsageError, match="cannot be written"):
        write_out("words", tmp_path / place)
    assert not list(tmp_path.rglob(TEMPORARY + "*"))


@pytest.mark.skipif(os.name == "nt", reason="modes of files are of other systems")
def test_a_file_keeps_its_mode_and_a_new_one_has_that_of_any_other(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    write_whole(tmp_path / "new", b"1")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "other").stat().st_mode
    (tmp_path / "new").chmod(0o640)
    write_whole(tmp_path / "new", b"2")
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o640


def test_a_name_that_is_no_unicode_can_be_reported(tmp_path: Path) -> None:
    write_out("caf\udce9.txt", tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_bytes() == b"caf\\udce9.txt"


def test_a_disk_that_fills_up_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import errno

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "report.txt").write_text("old", encoding="utf-8")
    monkeypatch.setattr("verifier.whole_file.os.fsync", full)
    with pytest.raises(UsageError, match="No space left"):
        write_out("new", tmp_path / "report.txt")
    assert [place.name for place in tmp_path.iterdir()] == ["report.txt"]
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == "old"
