"""The reasoning about a line can be read by an editor, and a line without one says where to look."""

from __future__ import annotations

from pathlib import Path

import pytest

from verifier.cli import status_of as main

WORDS = (
    "A letter.\n\nResolution 96 (I) of the General Assembly states that genocide damages human dignity, "
    "and is contrary to the spirit and aims of the United Nations.\n"
)


@pytest.fixture
def document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "letter.txt").write_text(WORDS, encoding="utf-8")
    return "letter.txt"


def test_each_word_is_explained(document: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain-claim", f"{document}:3"]) == 0
    page = capsys.readouterr().out
    assert "un/ga/res/96(I)" in page
    assert "SUPPORTED" in page and "nothing in the text" in page


def test_a_line_without_a_paraphrase_points_to_one(document: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain-claim", f"{document}:1"]) == 0
    assert "lines 3" in capsys.readouterr().out


@pytest.mark.parametrize("place", ["letter.txt", "letter.txt:0", "letter.txt:x", "letter.txt:٣", ":3"])
def test_a_place_that_is_none_is_the_users_mistake(place: str, document: str) -> None:
    assert main(["explain-claim", place]) == 2
