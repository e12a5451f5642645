"""Quoted words in the article that is cited for them, and in another."""

from __future__ import annotations

import pytest

from verifier.checks.misplaced_quotation import CHECK, _numbered_anew
from verifier.model import Outcome, Provenance
from verifier.texts.reading import read_text

from .one_text import verdicts_on

WORDS = """RESOLUTION 660 (1990)

The Security Council,

Alarmed at the ice in the northern harbour and at the loss of two pilot boats,

1. Demands that all parties keep the northern harbour open until 1 June 1999;

2. Urges all States to send timber and rope to the valley;

3. Calls upon the pilots to keep the northern harbour open in winter.
"""


def told(text: str) -> list[str]:
    verdicts = verdicts_on(text, CHECK, WORDS)
    assert all(verdict.outcome is Outcome.CONTRADICTED for verdict in verdicts)
    assert all(proof.official is None and proof.provision for verdict in verdicts for proof in verdict.evidence)
    return [verdict.message for verdict in verdicts]


def test_words_of_another_paragraph_are_named_with_it() -> None:
    found = told("In paragraph 1 of resolution 660 (1990) the Council “[u]rges all States to send timber and rope”.")
    assert found == ["The quoted words stand in paragraph 2, not in paragraph 1."]


@pytest.mark.parametrize(
    "text",
    [
        "In paragraph 2 of resolution 660 (1990) the Council “[u]rges all States to send timber and rope”.",
        "In resolution 660 (1990) the Council “[u]rges all States to send timber and rope”.",
        "In paragraph 3 of resolution 660 (1990) the Council wishes to “keep the northern harbour open”.",
        "In paragraph 1 of resolution 660 (1990) the Council was “[a]larmed at the ice in the northern harbour”.",
        "In paragraph 1 of resolution 660 (1990) the Council “[u]rges most States to send timber and rope”.",
        "Resolution 661 (1990), para. 1: “Urges all States to send timber and rope to the valley”.",
    ],
)
def test_nothing_is_said_where_the_place_is_right_or_cannot_be_known(text: str) -> None:
    assert told(text) == []


def test_a_bare_number_may_be_of_any_part_that_counts_anew() -> None:
    def numbered_anew(*first: int) -> bool:
        lead, demand = "The Security Council,\n\n", "Demands that the harbour be open;\n"
        parts = [f"{name}\n\n{lead}{one}. {demand}" for name, one in zip("AB", first, strict=True)]
        text = "RESOLUTION 660 (1990)\n\n" + "\n".join(parts)
        return _numbered_anew(read_text("un/sc/res/660", "en", "masthead", Provenance("a test"), text))

    assert numbered_anew(1, 1)
    assert not numbered_anew(1, 2)
