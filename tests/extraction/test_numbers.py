"""The fast search for numbers misses none, and damage of two readings names nothing."""

from __future__ import annotations

import pytest

from verifier.extraction.numbers import NUMBER, numbers_in
from verifier.extractor import extract
from verifier.model import Document


@pytest.mark.parametrize(
    "text",
    ["resolutions 822 (1993), S-21/1, ES-10/24 and 217 A (III)", "د إ - 10/2 و 3419 (د-30)", "1 9 80/6, ES 7/1S 3/4"],
)
def test_the_fast_search_finds_what_the_plain_one_finds(text: str) -> None:
    assert [m.span() for m in numbers_in(text, 0, len(text))] == [m.span() for m in NUMBER.finditer(text)]


@pytest.mark.parametrize(
    "text",
    [
        "See \u0410/77/21 8. The Assembly",
        "Reaffirming General Assembly resolution 60/1o f 16 September",
        "the Economic and Social Council resolution 19 80/6 7 of 25 July 1980",
        "notes the rules in ST/5GB/2013/4 and others",
        "the report (\u0410/77/S/Add.8) of the Board",
    ],
)
def test_damage_of_two_readings_names_nothing(text: str) -> None:
    assert not [c.key for c in extract(Document("a.txt", text)).citations if c.key and c.repairs]


@pytest.mark.parametrize(
    "text",
    [
        "UNSCR 1439 (2002)\n\nA/RES/74/200 of 19 December 2019\n\n[1] Security Council resolution 1731 (2006).",
        "General Assembly resolutions 2145 (XXI), 2248 (S-V) and 2403 [2].",
        "General Assembly resolutions 2145 (XXI) and 2403\n(1) were recalled.",
    ],
)
def test_the_mark_of_a_note_behind_a_number_is_no_session(text: str) -> None:
    assert not [c.key for c in extract(Document("a.txt", text)).citations if c.key and c.key.endswith("(I)")]
