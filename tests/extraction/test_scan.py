"""Folding keeps every offset, changes nothing when done twice, and shows what it took for what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.extraction.scan import folded, lowered, repairs_in, scan_of
from verifier.model import Document, Span

TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("abcSOIl015/ .-()резолюцияАВСнаопقرار٨٢٢“”«»—\u00a0\u200f\ufeff，、号İß"), st.characters()
    ),
    max_size=60,
)


@given(TEXTS)
def test_lengths_stay(text: str) -> None:
    scan = scan_of(Document("a.txt", text))
    assert len(scan.text) == len(scan.lower) == len(text)


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("٨٢٢ (١٩٩٣)", "822 (1993)"),
        ("２１７Ａ", "217A"),
        ("ES‑10/15", "ES-10/15"),
        ("“X”", '"X"'),
        ("Тhе national", "The national"),
        ("judgment оп Barcelona", "judgment on Barcelona"),
        ("А/77/10", "A/77/10"),
        ("peзолюция", "резолюция"),  # Latin p and e in a Russian word
        ("на основе резолюции", "на основе резолюции"),
        ("S/RES/S22(1993)", "S/RES/822(1993)"),
        ("14 March l993", "14 March 1993"),
        ("reso1ution", "resolution"),
        ("A/66/S3", "A/66/S3"),  # 53 or 83: left alone
        ("74/92B", "74/92B"),  # a lettered part
        ("COVID19, B2B, 5S", "COVID19, B2B, 5S"),
    ],
)
def test_what_is_folded(text: str, plain: str) -> None:
    assert folded(text) == plain


def test_lower_case_keeps_the_length() -> None:
    assert lowered("İstanbul") == "İstanbul"


@pytest.mark.parametrize(
    ("text", "repairs"),
    [
        ("S/RES/S22(1993)", [("S22", "822")]),
        ("Тhе", [("Тhе", "The")]),
        ("٨٢٢", []),  # another notation is no damage
        ("plain", []),
    ],
)
def test_repairs_are_shown(text: str, repairs: list[tuple[str, str]]) -> None:
    scan = scan_of(Document("a.txt", text))
    assert [(r.read, r.taken_for) for r in repairs_in(scan, Span(0, len(text)))] == repairs
