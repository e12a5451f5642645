"""The grammar eu: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.grammars import eu
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(eu.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(eu, text)) == eu.examples[text]


@pytest.mark.parametrize("text", eu.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(eu, text) == ()


def test_a_resolution_without_number_keeps_its_date_and_subject(reading: Reading) -> None:
    (found,) = reading(eu, "The European Parliament Resolution of 23 October, 2013 on Nagorno-Karabakh also re-affirms")
    assert (found.claim_of("date").value, found.claim_of("title").value) == ("2013-10-23", "on Nagorno-Karabakh")  # type: ignore[union-attr] # both are there


def test_numbers_of_regulations_turned_round_in_2015(reading: Reading) -> None:
    found = reading(eu, "Regulation (EC) No 45/2001 and Regulation (EU) 2016/679")
    assert [c.key for c in found] == ["eu/celex/32001R0045", "eu/celex/32016R0679"]
