"""The Markdown summary shows strings from outside as they are, and keeps to GitHub's size."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hostile import hostile_report
from injection_payloads import PAYLOADS

from verifier.model import Report
from verifier.reports.markdown import FORMAT, LARGEST, literal


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a|b", "a\\|b"),
        ("<img src=x>", "&lt;img src=x&gt;"),
        ("[x](javascript:y)", "\\[x\\]\\(javascript&#58;y\\)"),
        ("@someone", "&#64;someone"),
        ("two\nlines", "two lines"),
        ("`code` *bold* _it_", "\\`code\\` \\*bold\\* \\_it\\_"),
        ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
        ("[sic]", "\\[sic\\]"),
        ("\x1b\u202e", "␛⟨U\\+202E⟩"),
        ("https://example.org", "https&#58;//example\\.org"),
    ],
)
def test_escaping(text: str, shown: str) -> None:
    assert literal(text) == shown


def test_the_table_has_a_row_a_contradiction(report: Report) -> None:
    rows = [
        line for line in FORMAT.write(report, {}).splitlines() if line.startswith(("| error", "| warning", "| note"))
    ]
    assert len(rows) == 5
    assert rows[0].startswith("| error | notes/briefing note\\.md, line 3 | wrong\\-date |")


def test_no_payload_leaves_its_cell() -> None:
    rows = [line for line in FORMAT.write(hostile_report(PAYLOADS), {}).splitlines() if line.startswith("| ")]
    assert all(len(row.replace("\\|", "").split("|")) == 6 for row in rows)
    assert not [row for row in rows if "<" in row]


def test_it_stays_below_the_largest_summary(report: Report) -> None:
    text = FORMAT.write(replace(report, findings=report.findings * 3000), {})
    assert len(text.encode()) < LARGEST + 100
    assert "more findings have no room here" in text
