"""The grammar conference_decision: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from verifier.grammars import conference_decision
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(conference_decision.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(conference_decision, text)) == conference_decision.examples[text]


@pytest.mark.parametrize("text", conference_decision.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(conference_decision, text) == ()


@pytest.mark.parametrize(
    "piece",
    [
        conference_decision.anchors[0] + " ",
        conference_decision.anchors[-1] + " of the ",
        "Article 1, 2 and ",
        "(" * 8,
        "A v. ",
    ],
)
def test_work_is_linear_on_hostile_text(reading: Reading, piece: str) -> None:
    """320 KB of anchors that lead nowhere cost no more than some milliseconds a kilobyte."""
    began = time.process_time()
    reading(conference_decision, (piece * (320_000 // len(piece) + 1))[:320_000])
    assert time.process_time() - began < 2  # 0.2 s on an idle machine
