"""The JSON report, version 1: fields are only ever added."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from .. import __version__
from ..citation_json import citation_data, place_data
from ..model import Difference, Document, Evidence, Extraction, Finding, Outcome, Report


class Json:
    """`--format json`."""

    name = "json"
    description = "for machines, version 1, every finding with its evidence"

    def write(self, report: Report, options: Mapping[str, str]) -> str:
        return json.dumps(as_data(report), ensure_ascii=False, indent=1, sort_keys=False) + "\n"


FORMAT = Json()


def as_data(report: Report) -> dict[str, Any]:
    """The report as plain lists and dicts; offsets count characters of the document, end exclusive."""
    documents = {document.name: document for document in report.documents}
    return {
        "version": 1,
        "tool": {"name": "verify", "version": __version__},
        "complete": report.complete,
        "counts": counts(report),
        "documents": [_document(extraction) for extraction in report.extractions],
        "unread": [{"document": name, "why": why} for name, why in report.unread],
        "remarks": list(report.remarks),
        "findings": [_finding(finding, documents[finding.document]) for finding in report.findings],
    }


def counts(report: Report) -> dict[str, int]:
    """Citations, checks made, and how they came out; suppressed findings are counted apart."""
    outcomes = Counter(finding.verdict.outcome for finding in report.findings if not finding.suppressed)
    return {
        "documents": len(report.extractions),
        "citations": sum(len(extraction.citations) for extraction in report.extractions),
        "checked": sum(outcomes.values()),
        **{outcome.value: outcomes[outcome] for outcome in Outcome},
        "suppressed": sum(bool(finding.suppressed) for finding in report.findings),
    }


def _document(extraction: Extraction) -> dict[str, Any]:
    document = extraction.document
    return {
        "name": document.name,
        "format": document.format,
        "encoding": document.encoding,
        "characters": len(document.text),
        "citations": len(extraction.citations),
    }


def _finding(finding: Finding, document: Document) -> dict[str, Any]:
    verdict = finding.verdict
    suggestion = verdict.suggestion
    return {
        "document": finding.document,
        **place_data(document, finding.span),
        "text": document.words(finding.span),
        "key": finding.citation.key,
        "check": finding.check,
        "code": verdict.code,
        "outcome": verdict.outcome.value,
        "level": verdict.level.value,
        "message": verdict.message,
        "likely": verdict.likely,
        "suggestion": suggestion
        and {
            "start": suggestion.span.start,
            "end": suggestion.span.end,
            "replacement": suggestion.replacement,
            "safe": suggestion.safe,
        },
        "evidence": [_evidence(evidence) for evidence in verdict.evidence],
        "citation": citation_data(finding.citation, document),
        "fingerprint": finding.fingerprint,
        "suppressed": finding.suppressed,
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    named = ("source", "address", "language", "form", "provision", "sha256", "retrieved", "official")
    told = {name: value for name in named if (value := getattr(evidence, name))}
    differences = [_difference(difference) for difference in evidence.differences]
    return {"statement": evidence.statement, **told, **({"differences": differences} if differences else {})}


def _difference(difference: Difference) -> dict[str, Any]:
    return {
        "kind": difference.kind,
        "level": difference.level.value,
        "start": difference.span.start,
        "end": difference.span.end,
        "claimed": difference.claimed,
        "official": difference.official,
        "provision": difference.provision,
    }
