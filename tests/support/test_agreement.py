"""When a number of a statement and one of a text can both be true, and when the one proves the other."""

from __future__ import annotations

import pytest

from verifier.support.agreement import agree, proves
from verifier.support.quantities import Quantity, quantities
from verifier.support.tokens import tokenise


def read(words: str) -> Quantity:
    return quantities(tokenise(words))[-1]


@pytest.mark.parametrize(
    ("claimed", "official", "can"),
    [
        ("more than 50 ships", "60 ships", True),
        ("more than 50 ships", "40 ships", False),
        ("less than 50 ships", "60 ships", False),
        ("less than 52 ships", "52 ships", False),
        ("at most 52 ships", "52 ships", True),
        ("over 100 million people", "100 million people", True),
        ("about 100 ships", "104 ships", True),
        ("12 ships", "twelve ships", True),
        ("12 ships", "13 ships", False),
        ("12 ships", "more than 10 ships", True),
        ("before 1990", "1985", True),
        ("before 1990", "1990", False),
        ("by 1990", "1990", True),
        ("until 1990", "1990", True),
        ("before March 1990", "1990", True),
        ("around 1990", "1700", False),
    ],
)
def test_two_quantities_can_both_be_true_or_not(claimed: str, official: str, can: bool) -> None:
    assert agree(read(claimed), read(official)) is can


@pytest.mark.parametrize(
    ("claimed", "official", "proven"),
    [
        ("more than 50 ships", "60 ships", True),
        ("more than 50 ships", "50 ships", False),
        ("at least 50 ships", "50 ships", True),
        ("more than 50 ships", "over 60 ships", True),
        ("more than 50 ships", "more than 50 ships", True),
        ("more than 50 ships", "less than 60 ships", False),
        ("less than 50 ships", "at least 40 ships", False),
        ("nearly 50 ships", "48 ships", True),
        ("nearly 50 ships", "20 ships", False),
        ("before 1990", "1985", True),
        ("50 ships", "60 ships", False),
    ],
)
def test_a_number_proves_a_bounded_one(claimed: str, official: str, proven: bool) -> None:
    assert proves(read(claimed), read(official)) is proven
