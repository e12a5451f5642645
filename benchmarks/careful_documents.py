"""The documents written for the tests: what is said of those without a fault, and which faults of the others are named.

Usage: python -m benchmarks.careful_documents
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from verifier.documents import read_document
from verifier.model import Finding, Outcome, Report
from verifier.pipeline import report_on
from verifier.run import knowledge_for
from verifier.workspace import Workspace

from .record import record

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = ROOT / "tests" / "documents"
# Rounds of documents without a fault, each measured once while it was unseen and what it showed then mended.
UNSEEN = (
    "first round unseen, 20 documents, 179 citations: 2 contradicted wrongly",
    "second round unseen, 18 documents, 136 citations: 0 contradicted wrongly",
    "third round unseen, 18 documents, 113 citations: 0 contradicted wrongly",
    "documents of another author, who knew nothing of the code, 12 documents, 206 citations: 0 contradicted wrongly",
    "another set of that author, 20 documents, 248 citations: 2 contradicted wrongly",
    "Council paragraphs quoted in 36 frames and 11 ways, 1,600 unseen: a crash, 18 contradicted wrongly "
    "(15 of them pinpoints); two other seeds after mending: 2 of 1,600 and, after other new rules, 8 of 1,600; "
    "two more seeds: 0 of 1,600",
    "true dates, votes and meetings in 45 frames and eight languages, 4,137 unseen: 14 contradicted wrongly; "
    "another seed after mending, 6,863 citations: 10, of which 1 is left; "
    "two more seeds, 6,000 sentences: 1",
    "paragraphs of the Assembly's 77th session quoted in six languages, 26 frames, 1,800 unseen of two new seeds: "
    "10 contradicted wrongly (6 of them Spanish words taken for French); after mending 2",
)


def checked(folder: str) -> Iterator[tuple[Path, Report]]:
    """Each document of a folder with the report on it alone, judged by the repository's own seals."""
    knowledge = knowledge_for(Workspace(ROOT, (), store=ROOT / "cache"))
    for file in sorted((DOCUMENTS / folder).iterdir()):
        yield file, report_on([file.name], partial(read_document, root=file.parent), knowledge)


def accusations(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.verdict.outcome is Outcome.CONTRADICTED]


def faultless() -> list[str]:
    documents = citations = claims = accused = 0
    outcomes: Counter[str] = Counter()
    for folder in ("confirmed", "unverified"):
        for _, report in checked(folder):
            documents += 1
            citations += sum(len(extraction.citations) for extraction in report.extractions)
            claims += sum(len(c.claims) for extraction in report.extractions for c in extraction.citations)
            outcomes.update(finding.verdict.outcome.value for finding in report.findings)
            accused += len(accusations(report))
    told = ", ".join(f"{count} {outcome}" for outcome, count in sorted(outcomes.items()))
    return [
        f"{documents} documents without a fault, {citations} citations, {claims} claims: {accused} accusations",
        f"their verdicts: {told}",
    ]


def faulty() -> list[str]:
    """How many documents with typed faults have every one of them named by its code, and nothing else."""
    documents = named = 0
    beside: Counter[str] = Counter()
    for file, report in checked("contradicted"):
        documents += 1
        wanted = set(file.name.split("--")[0].split("+"))
        told = {finding.verdict.code for finding in accusations(report)}
        named += wanted <= told
        beside.update(told - wanted)
    extra = ", ".join(f"{count} {code}" for code, count in sorted(beside.items())) or "none"
    return [f"{documents} documents with a typed fault: named by its code in {named}; other accusations: {extra}"]


def main() -> None:
    told = "the documents are the cases of `tests/documents`: what must not come back, not a measure of what is new"
    record("careful_documents", "Documents of a careful writer", [*UNSEEN, *faultless(), *faulty(), told])


if __name__ == "__main__":
    main()
