"""Runs the field checks alone over documents, and gathers what they contradict."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from verifier.catalogue import load_catalogue
from verifier.checks import CHECKS
from verifier.contracts import Case, Check
from verifier.extractor import extract
from verifier.model import Citation, Document, Extraction, OfficialText, Outcome, Unavailable, Verdict
from verifier.settle import settled

JUDGED = Path(__file__).parent / "fields_judged.csv"
FIELD_CHECKS = (
    "unknown-instrument", "wrong-number", "wrong-year", "wrong-date", "wrong-title", "wrong-body", "wrong-kind",
    "wrong-force-date", "wrong-meeting", "wrong-vote", "wrong-symbol", "wrong-pinpoint", "heading-conflict",
    "anachronism", "inconsistent-citations",
)  # fmt: skip


class NoTexts:
    """Field checks read no official text."""

    def of(self, key: str) -> tuple[OfficialText, ...] | Unavailable:
        return Unavailable(key, "not asked for")

    def keys(self) -> Sequence[str]:
        return ()


@dataclass(frozen=True)
class Contradiction:
    """One verdict against a document, with the words around it."""

    document: str
    check: str
    level: str
    key: str
    cited: str
    message: str
    words: str


@dataclass(frozen=True)
class FieldRun:
    """The figures of a run and its contradictions, in order."""

    counts: Counter[tuple[str, str]]
    found: tuple[Contradiction, ...]
    dated: int


def checks() -> list[Check]:
    return [check for check in CHECKS if check.name in FIELD_CHECKS]


def run(documents: Iterable[Document]) -> FieldRun:
    """Every field verdict on every citation, counted; the contradicting ones kept."""
    catalogue, texts = load_catalogue(), NoTexts()
    counts: Counter[tuple[str, str]] = Counter()
    found: list[Contradiction] = []
    dated = 0
    for document in documents:
        extraction = settled(extract(document), catalogue)
        for citation in extraction.citations:
            dated += citation.key is not None and citation.claim_of("date") is not None
            case = Case(extraction, citation, catalogue.find(citation.key), catalogue, texts, (extraction,))
            for check, verdict in verdicts(case):
                counts[check, verdict.outcome.value] += 1
                if verdict.outcome is Outcome.CONTRADICTED:
                    found.append(contradiction(extraction, citation, check, verdict))
    return FieldRun(counts, tuple(found), dated)


def verdicts(case: Case) -> Iterator[tuple[str, Verdict]]:
    for check in checks():
        for verdict in check.judge(case):
            yield check.name, verdict


def contradiction(extraction: Extraction, citation: Citation, check: str, verdict: Verdict) -> Contradiction:
    text = extraction.document.text
    span = verdict.span or citation.span
    claimed = citation.claim_of("date") or citation.claim_of("year")
    words = " ".join(text[max(0, span.start - 40) : span.end + 40].split())
    cited = claimed.value if claimed else ""
    return Contradiction(
        extraction.document.name, check, verdict.level.value, citation.key or "", cited, verdict.message, words
    )


def judgements() -> dict[tuple[str, str, str], str]:
    """What a person found each contradiction to be, by document, key and check."""
    if not JUDGED.is_file():
        return {}
    with JUDGED.open(encoding="utf-8", newline="") as lines:
        return {(row["document"], row["key"], row["check"]): row["judgement"] for row in csv.DictReader(lines)}


def table(found: Iterable[Contradiction]) -> list[str]:
    """The contradictions as lines of a table, each with its judgement."""
    judged = judgements()
    lines = ["| document | check | level | what it says | judgement |", "| --- | --- | --- | --- | --- |"]
    for one in found:
        verdict = judged.get((one.document, one.key, one.check), "not judged")
        cells = (one.document, one.check, one.level, f"`{one.key}`: {one.message}", verdict)
        lines.append("| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |")
    return lines


def faults(found: Iterable[Contradiction]) -> list[Contradiction]:
    """The contradictions that are ours to mend."""
    judged = judgements()
    return [one for one in found if judged.get((one.document, one.key, one.check), "").startswith("our fault")]
