"""What is one kind of thing is not another that excludes it."""

from __future__ import annotations

import pytest

from verifier.support.tokens import tokenise
from verifier.support.verdict import judge_tokens
from verifier.support.view import view_of_tokens


def kinds(claim: str, text: str) -> set[str]:
    return {one.kind for one in judge_tokens(tokenise(claim), view_of_tokens(tokenise(text))).conflicts}


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Ostrel is a river.", "Ostrel (Polish: Ostrela) is a mountain in the east of the country."),
        ("Ostrel is a town.", "Ostrel, known locally as Ost, is a river in the east of the country."),
        ("Low Meadow is a painting.", "Low Meadow is a 1973 drama film produced and directed by Ann Holt."),
        ("Sara Holt is a dog.", "Sara Jane Holt (born 10 February 2000) is a British actress and model."),
        ("The Weir is a Scottish movie.", "It is a Scottish novel by Moira Kerr."),
    ],
)
def test_another_kind_is_a_conflict(claim: str, text: str) -> None:
    assert kinds(claim, text) == {"kind"}


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Low Meadow is a film.", "Low Meadow is a film series."),
        ("Sara Holt is a singer.", "Sara Holt is a British politician."),
        ("The Low Trio is a band.", "The Low Trio is a jazz trio."),
        ("Ostrel is not a river.", "Ostrel is a mountain."),
        ("Ostrel is a river.", "The valley of Ostrel is a kingdom."),
        ("Norland is a member of the Union.", "Norland is a republic."),
        ("Kosovo is a state.", "Kosovo is a province."),
        ("Ostrel is a river.", "Another mountain is a volcano beside Ostrel."),
    ],
)
def test_kinds_that_go_together_or_another_subject_are_none(claim: str, text: str) -> None:
    assert not kinds(claim, text)
