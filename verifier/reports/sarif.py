"""SARIF 2.1.0 for code scanning, within the limits that GitHub sets."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from .. import __version__
from ..exchange.places import IN_SOURCE, path_in_repository, region_of
from ..exchange.words import SEVERITY, grounds_of, message_of
from ..model import Document, Finding, Outcome, Report
from ..visible import visible

# GitHub: 25,000 results a run, 10 MB gzipped, 10 related locations shown, 20 tags a rule.
MOST_RESULTS = 25_000
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


class Sarif:
    """Contradictions only: a reader of SARIF would show a pass, or a thing not checked, as an alert."""

    name = "sarif"
    description = "SARIF 2.1.0 for code scanning"

    def write(self, report: Report, options: Mapping[str, str]) -> str:
        return json.dumps(log_of(report, options), ensure_ascii=False, separators=(",", ":")) + "\n"


FORMAT = Sarif()


def log_of(report: Report, options: Mapping[str, str]) -> dict[str, Any]:
    """The log as plain data. Where there is too much for one run the gravest findings are kept, and it is said."""
    documents = {document.name: document for document in report.documents}
    paths = {name: quote(path_in_repository(name, options), errors="surrogateescape") for name in documents}
    wrong = [finding for finding in report.findings if finding.verdict.outcome is Outcome.CONTRADICTED]
    kept = kept_of(wrong)
    codes = sorted({finding.verdict.code for finding in kept})
    place = {code: number for number, code in enumerate(codes)}
    seen: Counter[str] = Counter()
    run = {
        "tool": {"driver": {"name": "verify", "version": __version__, "rules": [_rule(code) for code in codes]}},
        "columnKind": "utf16CodeUnits",
        "invocations": [_invocation(report, len(wrong) - len(kept))],
        "results": [_result(documents[f.document], paths[f.document], f, place[f.verdict.code], seen) for f in kept],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def kept_of(findings: list[Finding]) -> list[Finding]:
    """At most MOST_RESULTS: those that count before those set aside, the gravest first, in the report's order."""
    if len(findings) <= MOST_RESULTS:
        return findings
    order = sorted(
        range(len(findings)), key=lambda n: (bool(findings[n].suppressed), SEVERITY[findings[n].verdict.level])
    )
    return [findings[number] for number in sorted(order[:MOST_RESULTS])]


def _invocation(report: Report, left_out: int) -> dict[str, Any]:
    outcomes = Counter(finding.verdict.outcome for finding in report.findings if not finding.suppressed)
    told = [
        f"{outcomes[Outcome.CONTRADICTED]} contradicted, {outcomes[Outcome.UNVERIFIED]} could not be checked, "
        f"{outcomes[Outcome.CONFIRMED]} confirmed"
    ]
    if left_out:
        told.append(f"{left_out} findings of lower level are left out: a run holds at most {MOST_RESULTS}")
    told += [f"{name} was not read: {why}" for name, why in report.unread[:100]]
    if not report.complete:
        told.append("The run was interrupted; documents not named here were not checked")
    notes = [{"level": "note", "message": {"text": visible(text)}} for text in told]
    return {"executionSuccessful": report.complete, "toolExecutionNotifications": notes}


def _rule(code: str) -> dict[str, Any]:
    from ..codes import CODES

    entry = CODES.get(code)
    if entry is None:
        return {"id": visible(code), "shortDescription": {"text": visible(code)}}
    text = f"{entry.why}\n\nWrong: {entry.wrong}\nRight: {entry.right}"
    return {
        "id": code,
        "shortDescription": {"text": entry.meaning[:1024]},
        "fullDescription": {"text": entry.why[:1024]},
        "help": {"text": text, "markdown": text.replace("\n", "\n\n")},
        "properties": {"tags": ["citations"], "precision": "high"},
    }


def _result(document: Document, path: str, finding: Finding, rule: int, seen: Counter[str]) -> dict[str, Any]:
    verdict = finding.verdict
    seen[finding.fingerprint] += 1
    grounds = "\n".join(grounds_of(finding))
    message = message_of(document, finding)
    result: dict[str, Any] = {
        "ruleId": visible(verdict.code),
        "ruleIndex": rule,
        "kind": "fail",
        "level": verdict.level.value,
        "message": {"text": f"{message}\n{grounds}" if grounds else message},
        "locations": [{"physicalLocation": _location(document, path, finding)}],
        # Two alike in one document, or one in two documents, stay two alerts.
        "partialFingerprints": {
            "primaryLocationLineHash": f"{finding.fingerprint}:{seen[finding.fingerprint]}",
            "verifyFinding/v1": finding.fingerprint,
        },
        "suppressions": list(_suppressions(finding)),
    }
    return result | {"fixes": fixes} if (fixes := _fixes(document, path, finding)) else result


def _location(document: Document, path: str, finding: Finding) -> dict[str, Any]:
    region = region_of(document, finding.span)
    place: dict[str, Any] = {"startLine": 1}
    if region:
        place = {
            "startLine": region.start_line,
            "startColumn": region.start_column,
            "endLine": region.end_line,
            "endColumn": max(region.end_column, region.start_column + (region.start_line == region.end_line)),
        }
    return {"artifactLocation": {"uri": path}, "region": place}


def _suppressions(finding: Finding) -> Iterator[dict[str, str]]:
    if finding.suppressed:
        kind = "inSource" if finding.suppressed.startswith("comment ") else "external"
        yield {"kind": kind, "status": "accepted", "justification": visible(finding.suppressed)}


def _fixes(document: Document, path: str, finding: Finding) -> list[dict[str, Any]]:
    suggestion = finding.verdict.suggestion
    if not suggestion or not suggestion.safe or document.format not in IN_SOURCE:
        return []
    region = region_of(document, suggestion.span)
    assert region is not None  # a format in IN_SOURCE
    deleted = {
        "startLine": region.start_line,
        "startColumn": region.start_column,
        "endLine": region.end_line,
        "endColumn": region.end_column,
    }
    replacement = {"deletedRegion": deleted, "insertedContent": {"text": visible(suggestion.replacement)}}
    artifact = {"uri": path}
    return [{"artifactChanges": [{"artifactLocation": artifact, "replacements": [replacement]}]}]
