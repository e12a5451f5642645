"""A table for spreadsheets: one row a finding."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from io import StringIO

from ..exchange.words import grounds_of
from ..model import Document, Finding, Report
from ..visible import visible

COLUMNS = (
    "document", "line", "page", "outcome", "level", "code", "instrument", "words", "finding", "suggested", "evidence",
    "set aside", "fingerprint",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "|", "%", "＝", "＋", "－", "＠")


class CsvTable:
    """`--format csv`; a cell that a spreadsheet would compute starts with an apostrophe."""

    name = "csv"
    description = "a table for spreadsheets"

    def write(self, report: Report, options: Mapping[str, str]) -> str:
        out = StringIO()
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(COLUMNS)
        documents = {document.name: document for document in report.documents}
        writer.writerows([cell(value) for value in _row(documents[f.document], f)] for f in report.findings)
        return out.getvalue()


FORMAT = CsvTable()


def cell(value: str) -> str:
    """A value that no spreadsheet takes for a formula, on one line."""
    flat = " ".join(visible(value).split())
    return f"'{flat}" if flat.startswith(_FORMULA) else flat


def _row(document: Document, finding: Finding) -> Iterator[str]:
    verdict = finding.verdict
    yield document.name
    yield str(document.line_of(finding.span.start))
    yield str(document.page_of(finding.span.start) or "")
    yield verdict.outcome.value
    yield verdict.level.value if verdict.outcome.value == "contradicted" else ""
    yield verdict.code
    yield finding.citation.key or ""
    yield finding.span.of(document.text)[:500]
    yield verdict.message
    yield verdict.suggestion.replacement if verdict.suggestion else ""
    yield "; ".join(grounds_of(finding))
    yield finding.suppressed
    yield finding.fingerprint
