"""Forms of English words, regular, doubled and irregular; words of closed classes known by their ids."""

from __future__ import annotations

import pytest

from verifier.support.closed_classes import closed_ids
from verifier.support.inflection import inflections
from verifier.texts.ids import word_id


@pytest.mark.parametrize(
    ("lemma", "form"),
    [
        ("demand", "demanding"), ("cease", "ceased"), ("deny", "denies"), ("impress", "impresses"),
        ("stop", "stopping"), ("withdraw", "withdrew"), ("hold", "held"), ("army", "armies"),
    ],
)  # fmt: skip
def test_a_word_takes_its_forms(lemma: str, form: str) -> None:
    assert form in inflections(lemma)


def test_no_form_of_another_word_is_made() -> None:
    assert "denyed" not in inflections("deny") and "stoping" not in inflections("cease")


@pytest.mark.parametrize("word", ["not", "all", "deplored", "forbade", "seventeen", "december", "1993", "exceeding"])
def test_a_closed_word_is_known_by_its_id(word: str) -> None:
    assert closed_ids()[word_id(word)] == word


def test_an_open_word_is_not() -> None:
    assert word_id("territory") not in closed_ids()
