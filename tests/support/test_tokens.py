"""The words of a statement as its author prints them."""

from __future__ import annotations

import pytest

from verifier.support.tokens import tokenise


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("declares itself [c]onvinced", ("declares", "itself", "convinced")),
        ("the right [n]ot to be compelled", ("the", "right", "not", "to", "be", "compelled")),
        ("[a] court and (b) another", ("a", "court", "and", "b", "another")),
    ],
)
def test_a_letter_in_brackets_is_part_of_its_word(raw: str, words: tuple[str, ...]) -> None:
    found = tokenise(raw)
    assert found.words == words
    assert all(0 <= start < end <= len(raw) for start, end in found.places)
