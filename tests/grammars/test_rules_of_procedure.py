"""The grammar rules_of_procedure: its examples, its look-alikes and what it must get right."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from verifier.grammars import rules_of_procedure
from verifier.model import Citation

Reading = Callable[..., tuple[Citation, ...]]


@pytest.mark.parametrize("text", list(rules_of_procedure.examples))
def test_examples(reading: Reading, text: str) -> None:
    assert tuple(c.key for c in reading(rules_of_procedure, text)) == rules_of_procedure.examples[text]


@pytest.mark.parametrize("text", rules_of_procedure.lookalikes)
def test_lookalikes(reading: Reading, text: str) -> None:
    assert reading(rules_of_procedure, text) == ()


@pytest.mark.parametrize(
    "piece",
    [
        rules_of_procedure.anchors[0] + " ",
        rules_of_procedure.anchors[-1] + " of the ",
        "Article 1, 2 and ",
        "(" * 8,
        "A v. ",
    ],
)
def test_work_is_linear_on_hostile_text(reading: Reading, piece: str) -> None:
    """320 KB of anchors that lead nowhere cost no more than some milliseconds a kilobyte."""
    began = time.process_time()
    reading(rules_of_procedure, (piece * (320_000 // len(piece) + 1))[:320_000])
    assert time.process_time() - began < 2  # 0.2 s on an idle machine


def test_the_rule_is_the_provision(reading: Reading) -> None:
    (found,) = reading(rules_of_procedure, "under rule 7 (b) of the rules of procedure of the Human Rights Council")
    assert (found.key, found.provision) == ("un/hrc/rules-of-procedure", "rule 7(b)")
