"""The grammar regional: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from verifier.grammars import regional
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(regional.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(regional, text)) == regional.examples[text]


@pytest.mark.parametrize("text", regional.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(regional, text) == ()


@pytest.mark.parametrize(
    "piece", [regional.anchors[0] + " ", regional.anchors[-1] + " of the ", "Article 1, 2 and ", "(" * 8, "A v. "]
)
def test_work_is_linear_on_hostile_text(reading: Reading, piece: str) -> None:
    """320 KB of anchors that lead nowhere cost no more than some milliseconds a kilobyte."""
    began = time.process_time()
    reading(regional, (piece * (320_000 // len(piece) + 1))[:320_000])
    assert time.process_time() - began < 2  # 0.2 s on an idle machine


def test_the_title_behind_the_number_is_kept(reading: Reading) -> None:
    (found,) = reading(
        regional, 'A resolution (SSCPE/4-2010/DR/RES.26) "On cooperation between the youth forum" defining'
    )
    assert found.claim_of("title").value == "On cooperation between the youth forum"  # type: ignore[union-attr] # asserted
