"""Running one grammar alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from verifier.contracts import Grammar
from verifier.extraction.anchors import hits_by_grammar
from verifier.extraction.scan import scan_of
from verifier.extractor import without_overlaps
from verifier.model import Citation, Document

Reading = Callable[[Grammar, str], tuple[Citation, ...]]


@pytest.fixture
def reading() -> Reading:
    """What one grammar finds in a text."""

    def read(grammar: Grammar, text: str) -> tuple[Citation, ...]:
        scan = scan_of(Document("a.txt", text))
        return without_overlaps(grammar.read(scan, hits_by_grammar(scan.lower)[grammar.name]))

    return read
