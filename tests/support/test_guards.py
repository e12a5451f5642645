"""A statement whose words all stand in one passage is not supported where the passage says it of somebody else."""

from __future__ import annotations

import pytest

from verifier.support import Standing
from verifier.support.tokens import tokenise
from verifier.support.verdict import judge_tokens
from verifier.support.view import view_of_tokens

PASSAGE = "Klow was the goal of the Borduran march from Tamin in 1999."


@pytest.mark.parametrize(
    ("claim", "standing"),
    [
        ("Klow was the goal of the Borduran march", Standing.SUPPORTED),
        ("Tamin was the goal of the Borduran march", Standing.UNCERTAIN),
    ],
)
def test_the_subject_is_the_one_that_the_passage_has(claim: str, standing: Standing) -> None:
    assert judge_tokens(tokenise(claim), view_of_tokens(tokenise(PASSAGE))).standing is standing
