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
    assert "2. SUPPORTED" in page and "nowhere:         damages, dignity" in page


def test_the_page_says_what_the_report_says(document: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["explain-claim", f"{document}:3"])
    page = " ".join(capsys.readouterr().out.split())
    main(["check", document])
    report = " ".join(capsys.readouterr().out.split())
    accused = "Nothing in Resolution 96(I) says 'genocide damages human dignity'"
    assert "1. CONTRADICTED" in page and accused in page and accused in report


def test_ranking_without_a_model_is_the_users_mistake(
    document: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("verifier.support.ranking.PACKAGE", "no_such_model_is_installed")
    assert main(["explain-claim", f"{document}:3", "--rank"]) == 2
    assert "--no-deps" in capsys.readouterr().err


def test_a_line_without_a_paraphrase_points_to_one(document: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain-claim", f"{document}:1"]) == 0
    assert "lines 3" in capsys.readouterr().out


@pytest.mark.parametrize("place", ["letter.txt", "letter.txt:0", "letter.txt:x", "letter.txt:٣", ":3"])
def test_a_place_that_is_none_is_the_users_mistake(place: str, document: str) -> None:
    assert main(["explain-claim", place]) == 2
