"""The grammar international_tribunals: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.grammars import international_tribunals
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(international_tribunals.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(international_tribunals, text)) == international_tribunals.examples[text]


@pytest.mark.parametrize("text", international_tribunals.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(international_tribunals, text) == ()


def test_the_accused_and_the_date_are_kept(reading: Reading) -> None:
    (found,) = reading(
        international_tribunals, "Prosecutor v. Krstić, Case No. IT-98-33-A, Judgment, 19 April 2004, para. 12"
    )
    assert (found.claim_of("title").value, found.claim_of("date").value, found.provision) == (
        "Krstić",
        "2004-04-19",
        "para 12",
    )  # type: ignore[union-attr] # both are there
