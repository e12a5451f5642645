"""Phrases end at commas, joints and prepositions; a word knows how much of its phrase the text lacks."""

from __future__ import annotations

from verifier.support.phrases import phrases_of, within
from verifier.support.tokens import tokenise


def test_a_preposition_and_a_comma_open_a_phrase() -> None:
    tokens = tokenise("the old bridge of Klow, burnt twice")
    phrases = phrases_of(
        tokens, {1: False, 2: False, 4: True, 5: True, 6: True}, dict.fromkeys((1, 2, 4, 5, 6), "noun")
    )
    assert phrases.number == (0, 0, 0, 1, 1, 2, 2)
    assert [phrases.share(number) for number in range(3)] == [0.0, 1.0, 1.0]


def test_a_small_word_goes_with_its_phrase() -> None:
    tokens = tokenise("a march from Tamin")
    phrases = phrases_of(tokens, {1: False, 3: True}, {1: "noun", 3: "name"})
    article, preposition = within(phrases, 0, False, False), within(phrases, 2, False, False)
    assert article[0] == 0.0 and preposition[0] == 1.0


def test_no_words_no_phrases() -> None:
    assert phrases_of(tokenise(""), {}, {}).share(0) == 0.0
