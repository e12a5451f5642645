"""What a finding says of a paraphrase names the words as the document writes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from verifier import verify


def said_of(folder: Path, sentence: str) -> list[str]:
    paper = folder / "paper.txt"
    paper.write_text(sentence + "\n", encoding="utf-8")
    return [found.verdict.message for found in verify(str(paper)).findings if "paraphrase" in found.verdict.code]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "General Assembly resolution 96 (I) states that genocide damages the dignity of Ruritania.",
            ("“damages”", "“Ruritania”"),
        ),
        ("Resolution 853 (1993) of the Security Council condemns the seizure of Agdam by Ruritania.", ("“Ruritania”",)),
    ],
)
def test_words_stand_as_the_document_writes_them(tmp_path: Path, sentence: str, words: tuple[str, ...]) -> None:
    told = " ".join(said_of(tmp_path, sentence))
    assert all(word in told for word in words), told
    assert "“ruritania”" not in told
