"""Findings on changed lines only, as git sees the change."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from verifier.errors import UsageError
from verifier.living.changes import EVERY_LINE, changed_lines, only_changed
from verifier.model import Document, Extraction, Report

NAMES = ("plain.txt", "with space.txt", 'quote".txt', "عربي.txt", "new\nline.txt")


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=n", "-c", "user.email=e@example.org", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init")
    for name in NAMES:
        (tmp_path / name).write_text("one\ntwo\nthree\nfour\n", encoding="utf-8")
    (tmp_path / "b.pdf").write_bytes(b"\x00\x01")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "first")
    return tmp_path


def test_changed_added_removed_and_new(repository: Path) -> None:
    for name in NAMES:
        (repository / name).write_text("one\nTWO\nthree\nfour\nfive\nsix\n", encoding="utf-8")
    (repository / "plain.txt").write_text("one\nfour\n", encoding="utf-8")
    (repository / "b.pdf").write_bytes(b"\x00\x02")
    (repository / "new.txt").write_text("x\n", encoding="utf-8")
    changed = changed_lines(repository, "HEAD")
    assert changed == {
        **dict.fromkeys(NAMES[1:], (range(2, 3), range(5, 7))),
        "plain.txt": (range(1, 3),),
        "b.pdf": EVERY_LINE,
        "new.txt": EVERY_LINE,
    }


def test_nothing_changed_is_nothing(repository: Path) -> None:
    assert changed_lines(repository, "HEAD") == {}


def test_names_are_relative_to_the_workspace(repository: Path) -> None:
    inner = repository / "inner"
    inner.mkdir()
    (inner / "a.txt").write_text("x\n", encoding="utf-8")
    (repository / "plain.txt").write_text("y\n", encoding="utf-8")
    assert changed_lines(inner, "HEAD") == {"a.txt": EVERY_LINE}


def test_what_the_other_branch_did_is_not_ours(repository: Path) -> None:
    git(repository, "checkout", "-b", "work")
    (repository / "with space.txt").write_text("ONE\ntwo\nthree\nfour\n", encoding="utf-8")
    git(repository, "commit", "-am", "ours")
    git(repository, "checkout", "main")
    (repository / "plain.txt").write_text("theirs\n", encoding="utf-8")
    git(repository, "commit", "-am", "theirs")
    git(repository, "checkout", "work")
    assert changed_lines(repository, "main") == {"with space.txt": (range(1, 2),)}


@pytest.mark.parametrize("revision", ["nonsense", "--output=stolen", "-h", "HEAD:plain.txt", ""])
def test_an_unknown_revision_is_the_users_mistake(repository: Path, revision: str) -> None:
    with pytest.raises(UsageError, match="no such revision"):
        changed_lines(repository, revision)
    assert not (repository / "stolen").exists()


def test_outside_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(UsageError, match="no git repository"):
        changed_lines(tmp_path, "HEAD")


def test_only_findings_on_changed_lines_stay(finding_at: Any) -> None:
    document = Document("a.txt", "one\ntwo\nthree\n")
    findings = tuple(finding_at(document, word) for word in ("one", "two\nthree", "three"))
    report = Report((Extraction(document, ()),), findings)
    assert only_changed(report, {"a.txt": (range(2, 3),)}, "main").findings == findings[1:2]
    assert only_changed(report, {"a.txt": EVERY_LINE}, "main").findings == findings
    nothing = only_changed(report, {}, "main")
    assert nothing.findings == () and "since main: 0 of 3" in nothing.remarks[0]
