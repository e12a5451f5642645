"""The grammar expert_body: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from verifier.grammars import expert_body
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(expert_body.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(expert_body, text)) == expert_body.examples[text]


@pytest.mark.parametrize("text", expert_body.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(expert_body, text) == ()


@pytest.mark.parametrize(
    "piece",
    [expert_body.anchors[0] + " ", expert_body.anchors[-1] + " of the ", "Article 1, 2 and ", "(" * 8, "A v. "],
)
def test_work_is_linear_on_hostile_text(reading: Reading, piece: str) -> None:
    """320 KB of anchors that lead nowhere cost no more than some milliseconds a kilobyte."""
    began = time.process_time()
    reading(expert_body, (piece * (320_000 // len(piece) + 1))[:320_000])
    assert time.process_time() - began < 2  # 0.2 s on an idle machine
