"""Each file in tests/documents is a case: its folder says the outcome, its name the codes before the two dashes.

contradicted/wrong-year--council.txt must be contradicted by wrong-year and by no other code; a file in confirmed or
unverified must not be contradicted at all, and have at least one finding of its folder's outcome.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from verifier.documents import read_document
from verifier.model import Finding, Outcome
from verifier.pipeline import Knowledge, report_on
from verifier.run import knowledge_for
from verifier.workspace import Workspace

DOCUMENTS = Path(__file__).parent / "documents"
ROOT = Path(__file__).resolve().parent.parent


@cache
def knowledge() -> Knowledge:
    return knowledge_for(Workspace(ROOT, (), store=ROOT / "cache"))


def findings_in(file: Path) -> tuple[Finding, ...]:
    return report_on([file.name], lambda name: read_document(name, file.parent), knowledge()).findings


def cases(folder: str) -> list[Path]:
    found = sorted((DOCUMENTS / folder).iterdir())
    assert found, f"no case in {folder}"
    return found


def contradictions(findings: tuple[Finding, ...]) -> dict[str, str]:
    return {f.verdict.code: f.verdict.message for f in findings if f.verdict.outcome is Outcome.CONTRADICTED}


@pytest.mark.parametrize("file", cases("contradicted"), ids=lambda file: file.name)
def test_contradicted(file: Path) -> None:
    told = contradictions(findings_in(file))
    assert set(told) == set(file.name.split("--")[0].split("+")), told


@pytest.mark.parametrize("outcome", [Outcome.CONFIRMED, Outcome.UNVERIFIED])
def test_not_contradicted(outcome: Outcome, subtests: pytest.Subtests) -> None:
    for file in cases(outcome.value):
        with subtests.test(file.name):
            findings = findings_in(file)
            assert not contradictions(findings)
            assert any(finding.verdict.outcome is outcome for finding in findings)
