"""The grammar icj: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from verifier.grammars import icj
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(icj.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(icj, text)) == icj.examples[text]


@pytest.mark.parametrize("text", icj.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(icj, text) == ()


@pytest.mark.parametrize(
    "piece", [icj.anchors[0] + " ", icj.anchors[-1] + " of the ", "Article 1, 2 and ", "(" * 8, "A v. "]
)
def test_work_is_linear_on_hostile_text(reading: Reading, piece: str) -> None:
    """320 KB of anchors that lead nowhere cost no more than some milliseconds a kilobyte."""
    began = time.process_time()
    reading(icj, (piece * (320_000 // len(piece) + 1))[:320_000])
    assert time.process_time() - began < 2  # 0.2 s on an idle machine


def test_reports_give_page_and_paragraph(reading: Reading) -> None:
    (found,) = reading(icj, "Barcelona Traction (Belgium v. Spain), Judgment, I.C.J. Reports 1970, p. 3, para. 33")
    assert found.provision == "para 33"
    assert found.claim_of("year").value == "1970"  # type: ignore[union-attr] # asserted
