"""Accepted findings: known by content, with a reason and a last day; what is not used is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from verifier.errors import ConfigurationError
from verifier.living.aside import set_aside
from verifier.living.baseline import Accepted, baseline_of, merged, read_baseline, written
from verifier.model import Document, Extraction, Outcome, Report
from verifier.references import Rule
from verifier.workspace import is_named

TODAY = date(2026, 6, 1)
DOCUMENT = Document("notes/a.txt", "first\nsecond\nthird\n")
ROW = '{"baseline": 1, "accepted": [{"document": "a", "code": "c", "fingerprint": "f", END}]}'
CODES = frozenset({"wrong-date", "wrong-title"})


def aside(findings: list[Any], baseline: Any = (), rules: Any = (), document: Document = DOCUMENT) -> Report:
    report = Report((Extraction(document, ()),), tuple(findings))
    return set_aside(report, tuple(baseline), tuple(rules), TODAY, codes=CODES, named=is_named)


def test_what_is_written_is_read_back(finding_at: Any) -> None:
    entries = baseline_of([finding_at(DOCUMENT, "second")], {DOCUMENT.name: DOCUMENT}, "why", "2027-01-31")
    assert read_baseline("b.json", written(entries)) == entries
    assert entries[0].words == "second"


def test_it_is_keyed_by_content_not_by_line(finding_at: Any) -> None:
    entries = baseline_of([finding_at(DOCUMENT, "second")], {DOCUMENT.name: DOCUMENT}, "why")
    moved = replace(DOCUMENT, text="a new line\n\nanother\n" + DOCUMENT.text)
    report = aside([finding_at(moved, "second"), finding_at(moved, "third")], entries, document=moved)
    assert [finding.suppressed for finding in report.findings] == ["baseline: why", ""]
    assert report.remarks == ()


@pytest.mark.parametrize(("expires", "counts"), [("2026-05-31", True), ("2026-06-01", False), ("", False)])
def test_the_last_day_still_holds(finding_at: Any, expires: str, counts: bool) -> None:
    entry = Accepted(DOCUMENT.name, "wrong-date", "wrong-date-second", "second", "why", expires)
    report = aside([finding_at(DOCUMENT, "second")], [entry])
    assert (report.findings[0].suppressed == "") is counts
    assert [f"accepted until {expires}" in remark for remark in report.remarks] == ([True] if counts else [])


def test_unused_entries_are_told_but_not_of_unread_documents() -> None:
    gone = Accepted(DOCUMENT.name, "wrong-date", "gone", "some words", "why")
    elsewhere = Accepted("other.txt", "wrong-date", "x", "", "why")
    assert ["no longer found" in remark for remark in aside([], [gone, elsewhere]).remarks] == [True]


def test_confirmations_and_earlier_reasons_stay_as_they_are(finding_at: Any) -> None:
    right = finding_at(DOCUMENT, "first", outcome=Outcome.CONFIRMED)
    entry = Accepted(DOCUMENT.name, "wrong-date", right.fingerprint, "", "why")
    assert aside([right], [entry]).findings == (right,)
    assert baseline_of([right], {DOCUMENT.name: DOCUMENT}, "why") == ()


def test_rules_by_path(finding_at: Any) -> None:
    rule = Rule(paths=["notes"], ignore=["wrong-date"], reason="old notes")
    report = aside([finding_at(DOCUMENT, "first"), finding_at(DOCUMENT, "first", "wrong-title")], rules=[rule])
    assert [finding.suppressed for finding in report.findings] == ["rule: old notes", ""]
    typo = Rule(paths=["notes"], ignore=["wrong-dates"], reason="old notes")
    assert aside([], rules=[typo]).remarks == ("references.yaml: rules: there is no code wrong-dates",)


def test_merging_keeps_the_older_reason(finding_at: Any) -> None:
    findings = [finding_at(DOCUMENT, "second"), finding_at(DOCUMENT, "first")]
    old = baseline_of(findings[:1], {DOCUMENT.name: DOCUMENT}, "old")
    new = baseline_of(findings, {DOCUMENT.name: DOCUMENT}, "new")
    assert [(entry.words, entry.reason) for entry in merged(old, new)] == [("first", "new"), ("second", "old")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "expected"),
        ('{"baseline": 2, "accepted": []}', "expected"),
        ('{"baseline": 1, "accepted": [1]}', "accepted[0]"),
        ('{"baseline": 1, "accepted": [{"document": "a"}]}', "accepted[0].reason"),
        (ROW.replace("END", '"reason": "r", "expires": "2026-02-30"'), "2026-02-30"),
        (ROW.replace("END", '"reason": " "'), "reason"),
        (ROW.replace("END", '"reason": "r", "line": 3'), "'line'"),
    ],
)
def test_every_mistake_is_told(text: str, words: str) -> None:
    with pytest.raises(ConfigurationError) as told:
        read_baseline("b.json", text)
    assert words in str(told.value) and str(told.value).startswith("b.json:1:1: " if text else "b.json:")
