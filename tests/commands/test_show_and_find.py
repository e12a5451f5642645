"""`verify show` and `verify find` answer with sources, or say that there is no answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from verifier.cli import main


def status_of(*arguments: str) -> int:
    try:
        code = main(list(arguments))
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    return code or 0


def test_show_by_key(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of("show", "un/sc/res/884") == 0
    shown = capsys.readouterr().out
    assert "12 November 1993" in shown
    assert "UN Digital Library" in shown


def test_show_by_citation(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of("show", "General Assembly resolution 62/243") == 0
    assert "14 March 2008" in capsys.readouterr().out


def test_show_what_nobody_knows(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of("show", "un/xx/res/1") == 2
    assert "expected a key" in capsys.readouterr().err


def test_find_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of("find", "Situation on the occupied territories of Azerbaijan", "--date", "2008-03-14") == 0
    assert capsys.readouterr().out.startswith("un/ga/res/62/243\t2008-03-14\t")


def test_find_several_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of("find", "Nuclear disarmament") == 0
    told = capsys.readouterr()
    assert "may tell them apart" in told.err
    assert len(told.out.splitlines()) > 5


def test_find_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of("find", "On the painting of bicycle sheds") == 3
    assert "no instrument" in capsys.readouterr().out


def test_find_with_a_date_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of("find", "Anything", "--date", "soon") == 2
    assert "expected a date" in capsys.readouterr().err


def test_what_references_yaml_adds_is_known_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "references.yaml").write_text(
        'version: "1"\ndocuments: [rivers.txt]\ninstruments:\n  org/res/12:\n    source: Gazette 12\n'
        '    title: "On the \\e[31mprotection of rivers"\n    date: 2001-05-04\n',
        encoding="utf-8",
    )
    (tmp_path / "rivers.txt").write_text("No citation.\n", encoding="utf-8")
    assert status_of("show", "org/res/12") == 0
    shown = capsys.readouterr().out
    assert "Gazette 12" in shown and "\x1b" not in shown
    assert status_of("find", "protection of rivers", "--date", "2001") == 0
    assert "org/res/12" in capsys.readouterr().out
