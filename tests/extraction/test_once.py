"""Questions about a scan are answered once, told apart by identity; the fast search for numbers misses none."""

from __future__ import annotations

import pytest

from verifier.contracts import Scan
from verifier.extraction.numbers import NUMBER, numbers_in
from verifier.extraction.once import once_a_scan
from verifier.extraction.scan import scan_of
from verifier.extractor import extract
from verifier.model import Document


def test_a_question_is_asked_once_a_scan() -> None:
    asked: list[str] = []

    @once_a_scan
    def length(scan: Scan, name: str) -> int:
        asked.append(name)
        return len(scan.text)

    first, second = scan_of(Document("a.txt", "same")), scan_of(Document("a.txt", "same"))
    assert [length(first, "x"), length(first, "x"), length(first, "y"), length(second, "x")] == [4, 4, 4, 4]
    assert asked == ["x", "y", "x"]


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
