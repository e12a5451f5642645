"""GitLab's Code Quality report: required fields, unique fingerprints, nothing but contradictions."""

from __future__ import annotations

import json
from dataclasses import replace

from verifier.model import Report
from verifier.reports.gitlab import FORMAT


def test_each_contradiction_that_counts_is_one_issue(report: Report) -> None:
    issues = json.loads(FORMAT.write(report, {}))
    assert [issue["severity"] for issue in issues] == ["major", "major", "info", "minor", "minor"]
    assert all({"description", "check_name", "fingerprint", "severity", "location"} <= issue.keys() for issue in issues)
    assert issues[0]["location"] == {"path": "notes/briefing note.md", "lines": {"begin": 3}}


def test_fingerprints_are_unique(report: Report) -> None:
    issues = json.loads(FORMAT.write(replace(report, findings=report.findings * 2), {}))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 10
