"""How one word relates to another, found by hashing its other shapes."""

from __future__ import annotations

import pytest

from verifier.wording.forms import relation
from verifier.wording.vocabulary import number_of, stem_of

RELATIONS = [
    ("organise", "organize", "spelling"), ("favorably", "favourably", "spelling"), ("five", "5", "spelling"), ("5",
    "v", "spelling"),
    ("birth", "births", "form"), ("pease", "peace", "noise"), ("ca1culated", "calculated", "noise"), ("arc", "are",
    "noise"),
    ("contracts", "contacts", "near"), ("azerbaijani", "azerbaijan", "name"), ("armenia", "angola", ""), ("1993",
    "1998", ""),
    ("demands", "urges", ""), ("shall", "may", ""),
]  # fmt: skip


@pytest.mark.parametrize(("mine", "theirs", "expected"), RELATIONS)
def test_relation(mine: str, theirs: str, expected: str) -> None:
    assert relation(mine, stem_of(mine, "en"), number_of(theirs), stem_of(theirs, "en"), "en") == expected
