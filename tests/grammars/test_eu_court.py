"""The grammar eu_court: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from verifier.grammars import eu_court
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(eu_court.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(eu_court, text)) == eu_court.examples[text]


@pytest.mark.parametrize("text", eu_court.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(eu_court, text) == ()


@pytest.mark.parametrize(
    "piece",
    [eu_court.anchors[0] + " ", eu_court.anchors[-1] + " of the ", "Article 1, 2 and ", "(" * 8, "A v. "],
)
def test_work_is_linear_on_hostile_text(reading: Reading, piece: str) -> None:
    """320 KB of anchors that lead nowhere cost no more than some milliseconds a kilobyte."""
    began = time.process_time()
    reading(eu_court, (piece * (320_000 // len(piece) + 1))[:320_000])
    assert time.process_time() - began < 2  # 0.2 s on an idle machine
