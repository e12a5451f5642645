"""A lone figure that a reproduced page brings with it is a mark; one that stands for another is a changed number."""

from __future__ import annotations

import pytest

from verifier.model import Difference, Level, OfficialText, Provenance, Span
from verifier.wording.compare import Match
from verifier.wording.marks import without_page_marks
from verifier.wording.official import view_of

VIEW = view_of(OfficialText("un/sc/res/853", "en", "", Provenance("a source"), (), b"", b""))


@pytest.mark.parametrize(
    ("claimed", "official", "kind", "after"),
    [
        ("31  31", "", "number", "noise"),
        ("i9", "", "insertion", "noise"),
        ("23", "", "date", "noise"),
        ("852", "853", "number", "number"),
        ("1993", "", "number", "number"),
        ("fifteen", "", "number", "number"),
        ("23", None, "number", "number"),
    ],
)
def test_only_lone_short_figures_are_marks(claimed: str, official: str | None, kind: str, after: str) -> None:
    difference = Difference(kind, Level.ERROR, Span(0, len(claimed)), claimed, official)
    (judged,) = without_page_marks(Match(VIEW, True, differences=(difference,))).differences
    assert judged.kind == after
    assert (judged.level is Level.NOTE) == (after == "noise")
