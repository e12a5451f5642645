"""What the same sentence of the text says against a statement keeps it from being called supported."""

from __future__ import annotations

import pytest

from verifier.support import Standing
from verifier.support.tokens import tokenise
from verifier.support.verdict import judge_tokens
from verifier.support.view import view_of_tokens

STATUS = "Considers that measures which tend to change the status of Klow are invalid and cannot change that status."


@pytest.mark.parametrize(
    ("verb", "claim", "text", "supported"),
    [
        ("demand", "Lyra lets the sailors depart", "Demands that Lyra let the sailors depart.", True),
        ("encourage", "Lyra lets the sailors depart", "Demands that Lyra let the sailors depart.", False),
        ("", "the measures can change the status of Klow", STATUS, False),
        ("", "the aggression against Lyra", "Recalls the aggression by Lyra and that of its neighbours.", False),
        ("call", "Angola to meet the just claims of Portugal", "Calls upon the Government of Portugal to meet the just"
         " claims of Angola.", False),
        ("call", "Portugal to meet the just claims of Angola", "Calls upon the Government of Portugal to meet the just"
         " claims of Angola.", True),
        ("", "the aggression by Lyra", "Recalls the aggression by Lyra and that of its neighbours.", True),
    ],
)  # fmt: skip
def test_support(verb: str, claim: str, text: str, supported: bool) -> None:
    judged = judge_tokens(tokenise(claim), view_of_tokens(tokenise(text)), verb)
    assert (judged.standing is Standing.SUPPORTED) is supported


def test_a_verb_of_its_own_is_not_weaker_than_the_verb_before() -> None:
    text = "Urges them to accept any appropriate offer of mediation."
    judged = judge_tokens(tokenise("pressed them to accept any appropriate offer of mediation"),
                          view_of_tokens(tokenise(text)), "call")  # fmt: skip
    assert judged.standing is not Standing.CONTRADICTED


def test_a_clause_that_only_regrets_is_no_conflict_where_another_condemns() -> None:
    text = "Gravely concerned at the armed invasion of Lyra. 1. Strongly condemns Santos for its invasion of Lyra."
    judged = judge_tokens(tokenise("the armed invasion of Lyra"), view_of_tokens(tokenise(text)), "condemn")
    assert judged.standing is not Standing.CONTRADICTED


def test_recalls_is_said_of_what_a_text_only_notes() -> None:
    text = "Taking note that the Court in its Order of 8 April 1993 indicated provisional measures."
    judged = judge_tokens(tokenise("an Order of the Court of 8 April 1993"), view_of_tokens(tokenise(text)), "recall")
    assert judged.standing is not Standing.CONTRADICTED


def test_the_adjective_of_a_country_is_not_another_country() -> None:
    text = "Demands that Lyra desist from the utilization of the international Territory of Namibia for attacks."
    judged = judge_tokens(tokenise("Lyra desist from the use of Namibian territory for attacks"),
                          view_of_tokens(tokenise(text)))  # fmt: skip
    assert judged.standing is Standing.SUPPORTED
