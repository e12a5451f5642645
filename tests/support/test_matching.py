"""What bears a word: numbers that prove a bound, abbreviations by their letters, words of one family."""

from __future__ import annotations

import pytest

from verifier.support.candidates import Nearness
from verifier.support.matching import terms_of
from verifier.support.tokens import tokenise
from verifier.support.view import view_of_tokens


def nearest(claim: str, text: str) -> dict[str, Nearness]:
    return {term.word: term.best() for term in terms_of(tokenise(claim), view_of_tokens(tokenise(text)))}


@pytest.mark.parametrize(
    ("claim", "text", "number"),
    [
        ("It has more than 18 members.", "It has 20 members.", "18"),
        ("It was founded before 1967.", "It was founded on 16 July 1965.", "1967"),
        ("It costs less than $ 31 million.", "It costs $ 30.1 million.", "31"),
    ],
)
def test_a_number_that_proves_the_bound_bears_it(claim: str, text: str, number: str) -> None:
    assert nearest(claim, text)[number] is Nearness.FITS


@pytest.mark.parametrize(
    ("claim", "text", "number"),
    [
        ("It has more than 18 members.", "It has 12 members.", "18"),
        ("It has more than 18 members.", "It has 20 pages.", "18"),
        ("It was founded before 1967.", "It was closed on 16 July 1965.", "1967"),
    ],
)
def test_another_number_or_that_of_another_thing_does_not(claim: str, text: str, number: str) -> None:
    assert nearest(claim, text)[number] is Nearness.NONE


def test_an_abbreviation_is_borne_by_the_words_it_stands_for() -> None:
    assert nearest("They met in the US.", "They met in the United States.")["us"] is Nearness.EQUAL
    assert nearest("They met at the ICC.", "They met at the International Criminal Court.")["icc"] is Nearness.EQUAL


@pytest.mark.parametrize(
    "text", ["They met, and it told us.", "They met in the United Kingdom.", "They met unarmed soldiers."]
)
def test_letters_alone_bear_no_abbreviation(text: str) -> None:
    assert nearest("They met in the US.", text)["us"] is Nearness.NONE


@pytest.mark.parametrize(("word", "other"), [("sold", "sales"), ("exist", "existence"), ("resistance", "resist")])
def test_words_of_one_family_bear_one_another(word: str, other: str) -> None:
    assert nearest(f"They {word} there.", f"The {other} of it.")[word] is Nearness.DERIVATION


@pytest.mark.parametrize(("word", "other"), [("ten", "10"), ("10", "ten"), ("third", "3rd"), ("21", "21st")])
def test_a_number_in_words_is_the_number_in_figures(word: str, other: str) -> None:
    found = nearest(f"They met {other} times.", f"They met {word} times.")
    assert found[other] >= Nearness.FORM


def test_one_of_them_is_no_figure() -> None:
    assert nearest("There are 1 of them.", "There is one of them.")["1"] is Nearness.NONE


def test_a_small_word_may_give_its_letter() -> None:
    assert nearest("They met at TFG.", "They met at Transport for Glenport.")["tfg"] is Nearness.EQUAL
    assert nearest("They met at the OAS.", "They met at the Organization of American States.")["oas"] is Nearness.EQUAL
