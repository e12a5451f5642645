"""Questions about the thing in hand are answered once, told apart by identity."""

from __future__ import annotations

from verifier.model import Document
from verifier.once import once


def test_a_question_is_asked_once_a_subject() -> None:
    asked: list[str] = []

    @once
    def length(document: Document, name: str = "") -> int:
        asked.append(name)
        return len(document.text)

    first, second = Document("a.txt", "same"), Document("a.txt", "same")
    assert [length(first, "x"), length(first, "x"), length(first, "y"), length(second, "x")] == [4, 4, 4, 4]
    assert asked == ["x", "y", "x"]
    assert length(second, name="x") == length(second) == 4 and asked == ["x", "y", "x", "x", ""]
