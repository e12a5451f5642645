"""How a part of a text may be cited, and how messages call it."""

from __future__ import annotations

import pytest

from verifier.facts.provisions import in_words, places_of
from verifier.support.passages import within


@pytest.mark.parametrize(
    ("label", "places"),
    [
        ("op 8(a)", {(8, "para")}),
        ("section C op 8(a)", {(8, "para")}),
        ("op 4(11)", {(4, "para"), (11, "para")}),
        ("section I preamble 7", set()),
        ("art II(c)", {(2, "art")}),
    ],
)
def test_places(label: str, places: set[tuple[int, str]]) -> None:
    assert places_of(label) == places


def test_in_words() -> None:
    assert in_words("section C op 8(a)") == in_words("op 8(a)") == "paragraph 8(a)"


def test_paragraph_8_is_that_of_a_part_too() -> None:
    assert within("section C op 8(a)", "op 8") and not within("section C op 18", "op 8")
