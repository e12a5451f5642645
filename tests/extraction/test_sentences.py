"""Sentences as the Secretariat writes them in its six languages, each followed by the keys that must be found in it.

In sentences/LANGUAGE.txt the keys stand indented under their sentence; "-" says that nothing may be found.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from verifier.extractor import extract
from verifier.model import Document

FOLDER = Path(__file__).parent / "sentences"


def sentences(path: Path) -> Iterator[tuple[str, list[str]]]:
    lines: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            yield "\n".join(lines), [] if line.strip() == "-" else line.split()
            lines = []
        else:
            lines.append(line)
    assert not lines, f"{path.name}: the last sentence has no keys"


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_every_citation_of_a_sentence_is_found_with_its_key(language: str) -> None:
    wrong = {
        text: found
        for text, keys in sentences(FOLDER / f"{language}.txt")
        if (found := [c.key or "-" for c in extract(Document("a.txt", text)).citations]) != keys
    }
    assert wrong == {}


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_there_are_many_sentences_in_each_language(language: str) -> None:
    assert len(list(sentences(FOLDER / f"{language}.txt"))) >= 60
