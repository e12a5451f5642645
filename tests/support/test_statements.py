"""Claims are cut where a new thing is said, and the words that only say who speaks are left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.support.statements import reporting, split


@pytest.mark.parametrize(
    ("claim", "pieces"),
    [
        ("no statutory limitation shall apply to the crime", ["no statutory limitation shall apply to the crime"]),
        (
            "confirming the occupation of the land by the army, and governing of the city by rebels",
            ["the occupation of the land by the army", "governing of the city by rebels"],
        ),
        (
            "The Council demanded the withdrawal of forces and called upon States to refrain from supplying arms",
            ["the withdrawal of forces", "States to refrain from supplying arms"],
        ),
        (
            "piracy, violating the freedom of the seas, damages trade",
            ["violating the freedom of the seas", "damages trade"],
        ),
        (
            "requires immediate, unconditional and total withdrawal of forces",
            ["immediate, unconditional and total withdrawal of forces"],
        ),
    ],
)
def test_claims_are_cut_at_new_predicates_only(claim: str, pieces: list[str]) -> None:
    assert [one.text for one in split(claim)] == pieces


def test_each_piece_knows_its_reporting_verb() -> None:
    claim = "The Council demanded the withdrawal of forces and called upon States to refrain from supplying arms"
    assert [one.verb for one in split(claim)] == ["demand", "call"]


@pytest.mark.parametrize(
    ("words", "verb"), [("is re-affirmed", "affirm"), ("calls upon", "call"), ("demanding", "demand"), ("of", "")]
)
def test_a_reporting_verb_is_read_from_its_printed_words(words: str, verb: str) -> None:
    assert reporting(words).removeprefix("re") in (verb, verb.removeprefix("re"))


@given(st.text(alphabet="abcdefg ,;.and which the shall states ", max_size=120))
def test_pieces_slice_to_their_words_in_order(claim: str) -> None:
    pieces = split(claim)
    assert all(claim[slice(*one.place)] == one.text for one in pieces)
    assert [one.place for one in pieces] == sorted(one.place for one in pieces)
