"""A text that is not the pinned one is told once a document, as a matter of the lock and not of the document."""

from __future__ import annotations

from collections.abc import Sequence

from verifier.catalogue import load_catalogue
from verifier.checks.text_changed import CHECK
from verifier.contracts import Case, Texts
from verifier.extractor import extract
from verifier.model import Document, Level, OfficialText, Outcome, Unavailable, Verdict
from verifier.settle import settled

CATALOGUE = load_catalogue()
TEXT = "Recalling resolution 853 (1993) and again resolution 853 (1993), and resolution 822 (1993)."


class Pinned:
    """Texts of which one key is pinned, with what is told of it."""

    def __init__(self, *told: str) -> None:
        self.told = told

    def of(self, key: str) -> tuple[OfficialText, ...] | Unavailable:
        return Unavailable(key, "no texts in this test")

    def keys(self) -> Sequence[str]:
        return ()

    def pinned(self, key: str) -> bool:
        return key == "un/sc/res/853"

    def departures(self, key: str) -> tuple[str, ...]:
        return self.told


class Unpinned:
    def of(self, key: str) -> tuple[OfficialText, ...] | Unavailable:
        return Unavailable(key, "no texts in this test")

    def keys(self) -> Sequence[str]:
        return ()


def verdicts(texts: Texts) -> list[Verdict]:
    run = [settled(extract(Document("a.txt", TEXT)), CATALOGUE)]
    cases = [Case(run[0], c, CATALOGUE.find(c.key), CATALOGUE, texts, run) for c in run[0].citations]
    assert len(cases) == 3
    return [verdict for case in cases for verdict in CHECK.judge(case)]


def test_a_changed_text_is_told_once_and_shown() -> None:
    [verdict] = verdicts(Pinned('op 2: "further" became "also".'))
    assert (verdict.outcome, verdict.code, verdict.level) == (Outcome.CONTRADICTED, "text-changed", Level.WARNING)
    assert 'op 2: "further" became "also"' in verdict.message and "not about what the document says" in verdict.message


def test_a_text_as_pinned_is_confirmed() -> None:
    assert [verdict.outcome for verdict in verdicts(Pinned())] == [Outcome.CONFIRMED]


def test_a_workspace_without_pins_is_not_asked() -> None:
    assert verdicts(Unpinned()) == []
