"""A small court: the verdicts of one check on a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from verifier.catalogue import load_catalogue
from verifier.checks import CHECKS
from verifier.contracts import Case
from verifier.extractor import extract
from verifier.model import Document, OfficialText, Unavailable, Verdict
from verifier.settle import settled

CATALOGUE = load_catalogue()


class NoTexts:
    def of(self, key: str) -> tuple[OfficialText, ...] | Unavailable:
        return Unavailable(key, "no texts in this test")

    def keys(self) -> Sequence[str]:
        return ()


def verdicts_of(check: str, *texts: str) -> list[tuple[str | None, Verdict]]:
    """The verdicts of the check of that name on the first text, the others being in the same run."""
    run = [settled(extract(Document(f"{at}.txt", text)), CATALOGUE) for at, text in enumerate(texts)]
    [judge] = [known for known in CHECKS if known.name == check]
    found = []
    for citation in run[0].citations:
        case = Case(run[0], citation, CATALOGUE.find(citation.key), CATALOGUE, NoTexts(), run)
        found += [(citation.key, verdict) for verdict in judge.judge(case)]
    return found


@pytest.fixture
def court() -> Callable[..., list[tuple[str | None, Verdict]]]:
    return verdicts_of
