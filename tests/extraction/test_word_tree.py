"""A tree of letters matches what the plain alternatives match."""

from __future__ import annotations

import re

import pytest

from verifier.extraction.vocabulary import vocabulary
from verifier.extraction.word_tree import by_first_letter, word_tree


def test_every_word_matches_itself_and_the_longer_one_wins() -> None:
    nouns = list(vocabulary().nouns)
    tree = re.compile(word_tree(nouns, r"\s{1,5}"))
    assert all((match := tree.match(word)) is not None and match[0] == word for word in nouns)
    assert re.compile(word_tree(["res", "resolution"], " ")).match("resolution 5")[0] == "resolution"  # type: ignore[index] # it matches


def test_a_tail_belongs_to_its_word_alone() -> None:
    tree = re.compile(word_tree(["res", "resolution", "no"], " ", {"res": r"(?![a-z])"}))
    assert [bool(tree.match(text)) for text in ("res 5", "rest", "resolution", "non")] == [True, False, True, True]


@pytest.mark.parametrize("text", ["in", "il", "ab", "ac", "fn", "n", "xz", "it|x", "b", "i", "w"])
def test_alternatives_by_letter_match_the_same(text: str) -> None:
    plain = r"in|by|il|a(?:b|c)|f?n|[xy]z|it\|x"
    assert bool(re.fullmatch(by_first_letter(plain), text)) == bool(re.fullmatch(plain, text))
