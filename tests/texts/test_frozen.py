"""--frozen through the command line: exit 2 with a clear word when a pinned text is missing or different."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from verifier.cli import status_of

WORDS = (
    "RESOLUTION 822 (1993)\n\nAdopted by the Security Council at its 3205th meeting,\non 30 April 1993\n\n"
    "The Security Council,\n\n1. Demands that the words of this test are not taken for the Council's;\n\n2. Decides.\n"
)
SOUND = "The Security Council adopted resolution 822 (1993) of 30 April 1993.\n"
ALL, CHECK = ("all", "--frozen"), ("check", "a.md", "--frozen")


@pytest.fixture
def pinned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A workspace with one document, a library of one text, and a lock that pins it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("VERIFIER_LIBRARY", raising=False)
    (tmp_path / "a.md").write_text(SOUND)
    (tmp_path / "references.yaml").write_text("version: 1\ndocuments: [a.md]\nlibrary: [books]\n")
    (tmp_path / "books").mkdir()
    (tmp_path / "books" / "un_sc_res_822.en.provisional.txt").write_text(WORDS)
    assert status_of(["cache", "pin", "un/sc/res/822"]) == 0
    capsys.readouterr()
    return tmp_path


def with_library(command: tuple[str, ...]) -> list[str]:
    """`check` knows no references.yaml; its library is named on the command line."""
    return [*command, *(["--library", "books"] if command == CHECK else [])]


def text_changed(root: Path) -> None:
    file = root / "books" / "un_sc_res_822.en.provisional.txt"
    file.write_text(WORDS.replace("not taken", "taken"))


def text_gone(root: Path) -> None:
    (root / "books" / "un_sc_res_822.en.provisional.txt").unlink()


def pin_of_another_wording(root: Path) -> None:
    lock = json.loads((root / "verifier.lock").read_text())
    lock["texts"][0][3] = "0" * 64
    (root / "verifier.lock").write_text(json.dumps(lock))


def pin_of_what_is_nowhere(root: Path) -> None:
    lock = json.loads((root / "verifier.lock").read_text())
    lock["texts"].append(["un/sc/res/99999", "en", "", "1" * 64])
    (root / "verifier.lock").write_text(json.dumps(lock))


def no_lock(root: Path) -> None:
    (root / "verifier.lock").unlink()


def broken_lock(root: Path) -> None:
    (root / "verifier.lock").write_text("{")


@pytest.mark.parametrize("command", [ALL, CHECK], ids=["all", "check"])
def test_what_is_as_pinned_is_checked_as_ever(
    pinned: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    assert status_of(with_library(command)) == 0
    frozen = capsys.readouterr()
    assert status_of([word for word in with_library(command) if word != "--frozen"]) == 0
    assert capsys.readouterr().out == frozen.out and not frozen.err


@pytest.mark.parametrize("command", [ALL, CHECK], ids=["all", "check"])
@pytest.mark.parametrize(
    ("happened", "words"),
    [
        (text_changed, "un/sc/res/822 (en, provisional): the text at hand is not the pinned one"),
        (text_gone, "un/sc/res/822 (en, provisional): pinned, but no text of that form is at hand"),
        (pin_of_another_wording, "the text at hand is not the pinned one"),
        (pin_of_what_is_nowhere, "un/sc/res/99999: pinned, but no official text of it is at hand"),
        (no_lock, "--frozen needs verifier.lock; `verify cache pin --all` writes it"),
        (broken_lock, "verifier.lock:1:1: not readable as JSON"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_is_missing_or_different_is_2_and_no_report(
    pinned: Path,
    capsys: pytest.CaptureFixture[str],
    command: tuple[str, ...],
    happened: Callable[[Path], None],
    words: str,
) -> None:
    happened(pinned)
    assert status_of(with_library(command)) == 2
    told = capsys.readouterr()
    assert words in told.err and not told.out


def test_all_that_is_wrong_is_told_at_once(pinned: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text_changed(pinned)
    pin_of_what_is_nowhere(pinned)
    assert status_of(ALL) == 2
    told = capsys.readouterr().err
    assert "un/sc/res/822 (en" in told and "un/sc/res/99999" in told


def test_without_the_option_a_changed_text_is_no_mistake_of_the_user(pinned: Path) -> None:
    text_changed(pinned)
    assert status_of(["all", "--fail-on", "never"]) == 0
