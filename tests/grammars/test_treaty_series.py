"""The grammar treaty_series: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from verifier.grammars import treaty_series
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(treaty_series.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(treaty_series, text)) == treaty_series.examples[text]


@pytest.mark.parametrize("text", treaty_series.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(treaty_series, text) == ()


@pytest.mark.parametrize(
    "piece",
    [treaty_series.anchors[0] + " ", treaty_series.anchors[-1] + " of the ", "Article 1, 2 and ", "(" * 8, "A v. "],
)
def test_work_is_linear_on_hostile_text(reading: Reading, piece: str) -> None:
    """320 KB of anchors that lead nowhere cost no more than some milliseconds a kilobyte."""
    began = time.process_time()
    reading(treaty_series, (piece * (320_000 // len(piece) + 1))[:320_000])
    assert time.process_time() - began < 2  # 0.2 s on an idle machine


def test_a_protocol_does_not_take_its_conventions_key(reading: Reading) -> None:
    assert [c.key for c in reading(treaty_series, "Treaty Series, vol. 2303, No. 30822")] == ["un/unts/2303/30822"]
