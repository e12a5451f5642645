"""The grammar international_tribunals: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

import time
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


@pytest.mark.parametrize(
    "piece",
    [
        international_tribunals.anchors[0] + " ",
        international_tribunals.anchors[-1] + " of the ",
        "Article 1, 2 and ",
        "(" * 8,
        "A v. ",
    ],
)
def test_work_is_linear_on_hostile_text(reading: Reading, piece: str) -> None:
    """320 KB of anchors that lead nowhere cost no more than some milliseconds a kilobyte."""
    began = time.process_time()
    reading(international_tribunals, (piece * (320_000 // len(piece) + 1))[:320_000])
    assert time.process_time() - began < 2  # 0.2 s on an idle machine


def test_the_accused_and_the_date_are_kept(reading: Reading) -> None:
    (found,) = reading(
        international_tribunals, "Prosecutor v. Krstić, Case No. IT-98-33-A, Judgment, 19 April 2004, para. 12"
    )
    assert (found.claim_of("title").value, found.claim_of("date").value, found.provision) == (
        "Krstić",
        "2004-04-19",
        "para 12",
    )  # type: ignore[union-attr] # both are there
