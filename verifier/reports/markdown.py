"""A summary in Markdown, for a step summary or a merge request."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from ..exchange.words import SEVERITY, counts, message_of
from ..model import Document, Finding, Outcome, Report
from ..visible import visible

LARGEST = 1_000_000  # bytes; GitHub refuses a step summary of more than 1 MiB
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+.!|~$-])")


class Markdown:
    """`--format markdown`."""

    name = "markdown"
    description = "a summary in Markdown, for a step summary"

    def write(self, report: Report, options: Mapping[str, str]) -> str:
        return _within(list(_lines(report)), LARGEST)


FORMAT = Markdown()


def literal(text: str) -> str:
    """Text that Markdown shows as it is: no markup, no HTML, no mention of a user, on one line."""
    flat = " ".join(visible(text).split())
    escaped = _SPECIAL.sub(r"\\\1", flat.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
    return escaped.replace("@", "&#64;").replace(":", "&#58;")


def _lines(report: Report) -> Iterator[str]:
    outcomes = Counter(finding.verdict.outcome for finding in report.findings if not finding.suppressed)
    yield "## Citations checked\n"
    if not report.complete:
        yield "**The run was interrupted: documents not named here were not checked.**\n"
    yield (
        f"{outcomes[Outcome.CONTRADICTED]} contradicted · {outcomes[Outcome.UNVERIFIED]} could not be checked · "
        f"{outcomes[Outcome.CONFIRMED]} confirmed · {len(report.extractions)} documents\n"
    )
    for name, why in report.unread:
        yield f"- {literal(name)} was not read: {literal(why)}"
    if report.unread:
        yield ""
    wrong = sorted(filter(counts, report.findings), key=lambda finding: SEVERITY[finding.verdict.level])
    if wrong:
        yield "| Level | Where | Code | Finding |\n| --- | --- | --- | --- |"
        documents = {document.name: document for document in report.documents}
        yield from (_row(documents[finding.document], finding) for finding in wrong)


def _row(document: Document, finding: Finding) -> str:
    where = f"{literal(document.name)}, line {document.line_of(finding.span.start)}"
    said = literal(message_of(document, finding))
    return f"| {finding.verdict.level.value} | {where} | {literal(finding.verdict.code)} | {said} |"


def _within(lines: list[str], largest: int) -> str:
    """As many lines as there is room for, and how many were left out."""
    size = 0
    kept: list[str] = []
    for line in lines:
        size += len(line.encode()) + 1
        if size > largest:
            return "\n".join(kept) + f"\n\n{len(lines) - len(kept)} more findings have no room here.\n"
        kept.append(line)
    return "\n".join(kept) + "\n"
