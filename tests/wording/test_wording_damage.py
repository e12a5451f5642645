"""Misprints accuse nobody; the same letters in a clean quotation do."""

from __future__ import annotations

import pytest

from verifier.model import OfficialText, Span
from verifier.wording.compare import compare
from verifier.wording.tokens import quotation


def kinds(words: str, text: OfficialText) -> list[str]:
    match = compare(quotation(words, Span(0, len(words)), "en"), text, words)
    assert match.found
    return [difference.kind for difference in match.accusing]


MISPRINTS = [
    "Each Contracting Party shall keep its lighthou^ses lit from sunset to sunrise",  # a stray mark in a word
    "Each Contracting Party shall keep is lighthouses lit from sunset o sunrise",  # no word of that kind
    "Each Contracting Pariy sha1l keep it lighthouses lit frorn sunset to sunrlse",  # "it": among misread words
    "Keepcrs of lighthouses shall be paid monthly, and n0 keeper shall serve for rnore than",
]


@pytest.mark.parametrize("words", MISPRINTS)
def test_misprints_accuse_nobody(words: str, treaty: OfficialText) -> None:
    assert kinds(words, treaty) == []


CHANGES = [
    ("Each Contracting Party shall keep all lighthouses lit from sunset to sunrise", ["quantifier"]),
    ("Each Contracting Party should keep its lighthouses lit from sunset to sunrise", ["modal"]),
    ("Eaeh Contracting Pariy sha1l not keep its lighthouses lit frorn sunset to sunrise", ["negation"]),
    ("and no keeper shall serve for more than seven months without leave", ["number"]),
]


@pytest.mark.parametrize(("words", "expected"), CHANGES)
def test_what_no_scanner_does_is_told(words: str, expected: list[str], treaty: OfficialText) -> None:
    assert kinds(words, treaty) == expected
