"""Provisions of real texts against answers checked by hand: labels and word counts, across forms and years."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from verifier.texts.library import entries_of, read_entry

ANSWERS = json.loads(Path(__file__).with_name("labels.json").read_text(encoding="utf-8"))


def test_there_are_enough_answers() -> None:
    assert len(ANSWERS) >= 30


@pytest.mark.shared
@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_provisions_are_the_hand_checked_ones(shared: Path, name: str) -> None:
    entry = next(entry for entry in entries_of(shared / "texts") if entry.file.name == name)
    text = read_entry(entry)
    found = {p.label: p.end - p.first for p in text.paragraphs if not p.label.endswith("heading")}
    assert found == ANSWERS[name]["labels"]
    assert (entry.key, len(text)) == (ANSWERS[name]["key"], ANSWERS[name]["words"])


@pytest.mark.shared
def test_every_text_of_the_library_is_read(shared: Path) -> None:
    """Labels lie inside the text, and almost every resolution has its paragraphs in order."""
    ordered = resolutions = 0
    for entry in entries_of(shared / "texts")[::5]:
        text = read_entry(entry)
        assert len(text) > 20 and text.readable is not None and len(text.places) == len(text)
        assert all(0 <= p.first < p.end <= len(text) for p in text.paragraphs)
        if "/res/" in entry.key:
            numbers = [int(p.label[3:]) for p in text.paragraphs if p.label.startswith("op ") and p.label[3:].isdigit()]
            resolutions += 1
            ordered += numbers in (list(range(1, len(numbers) + 1)), list(range(len(numbers))))
    assert ordered >= resolutions * 0.98, (ordered, resolutions)
