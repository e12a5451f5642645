"""Workflow commands: escaped, ten of a level, and a line that says what is not shown."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hostile import hostile_report
from injection_payloads import PAYLOADS

from verifier.model import Report
from verifier.reports.github import FORMAT, MOST, in_message, in_property


@pytest.mark.parametrize(
    ("text", "message", "value"),
    [
        ("50% of", "50%25 of", "50%25 of"),
        ("a\nb", "a%0Ab", "a%0Ab"),
        ("a\r\nb", "a␍%0Ab", "a␍%0Ab"),
        ("a:b,c", "a:b,c", "a%3Ab%2Cc"),
        ("::error::x", "::error::x", "%3A%3Aerror%3A%3Ax"),
        ("\x1b[31m", "␛[31m", "␛[31m"),
        ("\u202eevil", "⟨U+202E⟩evil", "⟨U+202E⟩evil"),
        ("%0A::set-output", "%250A::set-output", "%250A%3A%3Aset-output"),
    ],
)
def test_escaping(text: str, message: str, value: str) -> None:
    assert in_message(text) == message
    assert in_property(text) == value


def test_ten_of_each_level_the_rest_is_counted(report: Report) -> None:
    findings = tuple(replace(f, fingerprint=str(n)) for n in range(30) for f in report.findings)
    lines = FORMAT.write(replace(report, findings=findings), {}).splitlines()
    commands = Counter(line.split(" ")[0] for line in lines if line.startswith("::"))
    assert commands == {"::error": MOST, "::warning": MOST, "::notice": MOST}
    assert "121 more than a step can show" in lines[-1]


def test_an_annotation_names_file_line_and_columns(report: Report) -> None:
    lines = FORMAT.write(report, {}).splitlines()
    assert lines[1].startswith(
        "::error file=notes/briefing note.md,line=3,endLine=3,col=55,endColumn=67,title=wrong-date::"
    )
    assert "29 July 1993" in lines[1]


def test_every_line_is_a_command_or_the_last(report: Report) -> None:
    """No payload begins a line of its own."""
    lines = FORMAT.write(hostile_report(PAYLOADS), {}).split("\n")
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines[:-2])
    assert lines[-2].startswith("verify: ")
