"""No text costs a grammar more than its length: its own anchors, examples and look-alikes without end."""

from __future__ import annotations

import pytest

from benchmarks import hostile
from verifier.contracts import Grammar
from verifier.grammars import GRAMMARS

SAMPLE = 90  # pieces a grammar; `python -m benchmarks.extraction_speed` tries them all


@pytest.mark.parametrize("grammar", GRAMMARS, ids=lambda grammar: grammar.name)
def test_work_is_bounded_on_hostile_text(grammar: Grammar) -> None:
    """320,000 characters that lead nowhere take less than 0.2 s; each citation that they do hold may cost more."""
    every = max(1, len(hostile.pieces(grammar)) // SAMPLE)
    for cost in hostile.slowest(grammar, 3, every):
        allowed = (hostile.IN_VAIN + hostile.A_CITATION * cost.found) * hostile.pace()
        tries = (hostile.of_grammar(grammar, cost.piece).seconds for _ in range(2))  # the machine may have been busy
        assert cost.seconds < allowed or min(tries) < allowed, cost
