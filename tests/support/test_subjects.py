"""A short text may leave out words of the subject's name; what it says of another person does not stand for it."""

from __future__ import annotations

import pytest

from verifier.support import Standing
from verifier.support.tokens import tokenise
from verifier.support.verdict import judge_tokens
from verifier.support.view import view_of_tokens


def standing(claim: str, text: str) -> Standing:
    return judge_tokens(tokenise(claim), view_of_tokens(tokenise(text))).standing


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Adrian Solano scored 24 goals.", "Solano scored 24 goals in the season."),
        ("Ash Harbour was released in 1994.", "Sold to a studio, the film was released on 3 May 1994."),
        ("Veeram (2014 film) was directed by Siva.", "Veeram was directed by Siva."),
        ("The film Dead Silence was shot in Malta.", "Dead Silence was shot in Malta."),
        ("Kelmar University has five libraries.", "Kelmar has five libraries."),
        ("In 1986, Tatum Neal signed the letter.", "In 1986, Neal signed the letter."),
        ("Diwa solemnly celebrates the victory of light.", "A festival, it solemnly celebrates the victory of light."),
        ("Hedda's premiere took place in Munich.", "He was at the premiere, which took place in Munich."),
    ],
)
def test_the_text_may_leave_out_words_of_the_name(claim: str, text: str) -> None:
    assert standing(claim, text) is Standing.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Tracey Edmonds produced Soul Food.", 'Soul Food is a film produced by Kenneth "Babyface" Edmonds.'),
        ("Adrian Solano scored 24 goals.", "Pedro scored 24 goals in the season."),
        ("Ash Harbour was released in 1994.", "A film was released on 3 May 1994."),
        ("The scandal of Dead Silence was filmed in Malta.", "Dead Silence was filmed in Malta."),
    ],
)
def test_another_name_does_not_stand_for_it(claim: str, text: str) -> None:
    assert standing(claim, text) is not Standing.SUPPORTED


def test_in_a_long_text_no_pronoun_stands_for_the_subject() -> None:
    filler = "The parties met again. " * 60
    assert standing("Ash Harbour was released in 1994.", filler + "It was released in 1994.") is not Standing.SUPPORTED
