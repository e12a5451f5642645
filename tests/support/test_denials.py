"""Which words deny."""

from __future__ import annotations

import pytest

from verifier.support.denials import negations
from verifier.support.tokens import tokenise


@pytest.mark.parametrize("words", ["they ban all foreign traders", "the supply is prohibited", "it shall not be sold"])
def test_what_denies(words: str) -> None:
    assert len(negations(tokenise(words), 0, 9)) == 1


@pytest.mark.parametrize(
    "words", ["ending the ban on traders", "decides to lift the prohibition", "the ban was lifted", "no later than May"]
)
def test_what_lifts_a_ban_or_measures_time_denies_nothing(words: str) -> None:
    assert negations(tokenise(words), 0, 9) == []
