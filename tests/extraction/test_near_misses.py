"""What only looks like a citation: part and telephone numbers, standards, verses, versions, screens, aircraft."""

from __future__ import annotations

from pathlib import Path

import pytest

from verifier.extractor import extract
from verifier.model import Document

NEAR_MISSES = (Path(__file__).parent / "near_misses.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_nothing_is_found_in_what_only_looks_like_a_citation(text: str) -> None:
    assert [found.span.of(text) for found in extract(Document("a.txt", text)).citations] == []
