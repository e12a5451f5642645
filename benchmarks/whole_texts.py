"""Every check on the official texts themselves, with texts to compare: each contradiction listed and judged.

Usage: python -m benchmarks.whole_texts [FOLDER ...] (default ../shared/texts/un-sc ../shared/texts/treaties)
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from verifier.documents import read_document
from verifier.model import Outcome
from verifier.pipeline import report_on
from verifier.run import knowledge_for
from verifier.workspace import Workspace

from .fields import Contradiction, contradiction, faults, table

ROOT = Path(__file__).resolve().parent.parent
RESULT = Path(__file__).parent / "results" / "whole_texts.md"


def contradictions_in(folder: Path) -> tuple[str, list[Contradiction]]:
    """One line of figures on a folder, and what its texts are accused of."""
    knowledge = knowledge_for(Workspace(ROOT, (), store=ROOT / "cache"))
    names = sorted(file.name for file in folder.glob("*.txt"))
    report = report_on(names, lambda name: read_document(name, folder), knowledge)
    whole = {extraction.document.name: extraction for extraction in report.extractions}
    outcomes = Counter(finding.verdict.outcome for finding in report.findings)
    found = [
        contradiction(whole[f.document], f.citation, f.check, f.verdict)
        for f in report.findings
        if f.verdict.outcome is Outcome.CONTRADICTED
    ]
    citations = sum(len(extraction.citations) for extraction in report.extractions)
    told = ", ".join(f"{count} {outcome.value}" for outcome, count in sorted(outcomes.items()))
    return f"- {folder.name}: {len(names)} texts, {citations} citations: {told}; our faults {len(faults(found))}", found


def main(folders: Sequence[Path]) -> None:
    lines, accused = [], []
    for folder in folders:
        line, found = contradictions_in(folder)
        lines.append(line)
        accused += found
    page = "\n".join(["# Official texts checked as documents", "", *lines, "", *table(accused), ""])
    RESULT.write_text(page, encoding="utf-8", newline="\n")
    print(page)


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or [Path("../shared/texts") / name for name in ("un-sc", "treaties")])
