"""The grammar interstate_dispute: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from verifier.grammars import interstate_dispute
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(interstate_dispute.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(interstate_dispute, text)) == interstate_dispute.examples[text]


@pytest.mark.parametrize("text", interstate_dispute.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(interstate_dispute, text) == ()


@pytest.mark.parametrize(
    "piece",
    [
        interstate_dispute.anchors[0] + " ",
        interstate_dispute.anchors[-1] + " of the ",
        "Article 1, 2 and ",
        "(" * 8,
        "A v. ",
    ],
)
def test_work_is_linear_on_hostile_text(reading: Reading, piece: str) -> None:
    """320 KB of anchors that lead nowhere cost no more than some milliseconds a kilobyte."""
    began = time.process_time()
    reading(interstate_dispute, (piece * (320_000 // len(piece) + 1))[:320_000])
    assert time.process_time() - began < 2  # 0.2 s on an idle machine
