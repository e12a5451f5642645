"""No text costs extraction more than its length: marks, notes, lists and references without end."""

from __future__ import annotations

import pytest

from benchmarks import hostile

SIZE = 80_000  # a quarter of what is measured by `python -m benchmarks.extraction_speed`


@pytest.mark.parametrize("cited", [False, True], ids=["alone", "behind a citation"])
@pytest.mark.parametrize("piece", hostile.PASSAGES, ids=lambda piece: ascii(piece)[:40])
def test_work_is_bounded_on_hostile_passages(piece: str, cited: bool) -> None:
    """In proportion to 320,000 characters in 1 s; each citation that they hold may cost more."""
    cost = hostile.of_extraction(piece, cited, SIZE)
    allowed = hostile.WHOLE * SIZE / hostile.SIZE + hostile.A_BOUND_CITATION * cost.found
    if cost.seconds > allowed:  # the machine may be slow or busy
        again = min(hostile.of_extraction(piece, cited, SIZE).seconds for _ in range(2))
        assert again < allowed * hostile.pace(), cost


@pytest.mark.parametrize(
    "piece", ["Resolution 822 (1993), ", "第822(1993)号决议", "“demands the withdrawal”¹\n\n¹ S/RES/853 (1993).\n"]
)
def test_work_grows_with_the_text(piece: str) -> None:
    """Eight times the text takes eight times as long, twelve at most: a quadratic step would take sixty-four."""
    small = min(hostile.of_extraction(piece, True, 10_000).seconds for _ in range(2))
    large = min(hostile.of_extraction(piece, True, 80_000).seconds for _ in range(2))
    assert large < 12 * small + 0.1, (small, large)
