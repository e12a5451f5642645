"""`verify identify`: a passage in a file, a library, and what is printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from verifier.cli import main

TEXT = """Resolution 9001 (1999)

The Security Council,

1. Demands that all parties keep the northern harbour open until the pilots have brought in the last of the grain ships;

2. Decides to remain seized of the matter.
"""


def test_a_passage_is_identified(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    (folder / "text.txt").write_text(TEXT, encoding="utf-8")
    row = "un/sc/res/9001,en,masthead,text.txt,written for a test,,\n"
    (folder / "index.csv").write_text(f"key,language,form,file,source,sha256,characters\n{row}", encoding="utf-8")
    (tmp_path / "passage.txt").write_text(
        "Demands that all parties keep the southern harbour open until the pilots", encoding="utf-8"
    )
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as ended:
        raise SystemExit(main(["identify", "passage.txt", "--library", "library"]))
    printed = capsys.readouterr().out
    assert ended.value.code in (0, None)
    assert "un/sc/res/9001, op 1" in printed
    assert "southern" in printed and "northern" in printed
