"""The terminal report shows the words where they stand at every width, and obeys nothing that a document holds."""

from __future__ import annotations

import re

import pytest
from hostile import hostile_report
from injection_payloads import PAYLOADS

from verifier.model import Citation, Document, Extraction, Finding, Level, Outcome, Report, Span, Verdict
from verifier.reports.plain import FORMAT

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


def report_on(text: str, words: str) -> Report:
    """One contradiction at these words."""
    span = Span(text.index(words), text.index(words) + len(words))
    citation = Citation(span, "test", "un/sc/res/853")
    verdict = Verdict(Outcome.CONTRADICTED, "wrong-date", "It is of another day [sic].", Level.ERROR)
    document = Document("a.txt", text)
    return Report((Extraction(document, (citation,)),), (Finding("wrong-date", "a.txt", citation, verdict, "f"),))


def shown(text: str, words: str, **options: str) -> tuple[str, str]:
    """The line of the document as the report shows it, and the marks under it, without the margin."""
    lines = FORMAT.write(report_on(text, words), options).split("\n")
    return lines[1].partition("| ")[2], lines[2].partition("| ")[2]


@pytest.mark.parametrize("width", ["0", "50", "77", "80", "100", "400"])
@pytest.mark.parametrize("before", [0, 5, 60, 500])
@pytest.mark.parametrize("after", [0, 5, 500])
def test_the_marks_stand_under_the_words_and_the_line_fits(width: str, before: int, after: int) -> None:
    words = "853 (1993) of 20 July 1993"
    line, marks = shown("x" * before + words + "y" * after + " \nnext", words, width=width)
    assert line[marks.index("^") : len(marks)] == words and len(marks) == len(marks.rstrip())
    assert len(line) + 9 <= max(50, min(100, int(width)))
    assert line.startswith("…") == (not line.startswith(("x" * before + words)[:5]) or line[0] == "…")
    if before + after < 10:
        assert "…" not in line


def test_words_longer_than_the_line_are_cut() -> None:
    line, marks = shown("z" * 900, "z" * 900)
    assert line == "z" * 89 + "…" and marks == "^" * 89


@pytest.mark.parametrize("end", ["\r\n", "\n", " \n", ""])
def test_the_end_of_a_line_leaves_no_blanks(end: str) -> None:
    assert shown(f"resolution 853{end}", "853") == ("resolution 853", " " * 11 + "^^^")


def test_wide_and_combining_characters_are_measured_in_columns() -> None:
    line, marks = shown("安理会 Re\u0301solution 853", "853")
    assert marks == " " * 18 + "^^^" and line.endswith("853")


def test_colour_only_when_asked_for_and_brackets_survive() -> None:
    report = report_on("resolution 853 [sic]", "853")
    plain, coloured = FORMAT.write(report, {}), FORMAT.write(report, {"colour": "True"})
    assert "\x1b" not in plain and plain == re.sub("\x1b\\[[0-9;]*m", "", coloured) != coloured
    assert plain.count("[sic]") == 2


@pytest.mark.parametrize("verbose", ["True", "False"])
def test_nothing_of_a_hostile_document_reaches_the_terminal(verbose: str) -> None:
    payloads = [*PAYLOADS, "\x1b]0;title\x07", "\x9b31m", "\x08\x08", "\u202e", "\r", "[red]x[/red]"]
    out = FORMAT.write(hostile_report(payloads), {"verbose": verbose})
    assert not _CONTROLS.findall(out) and "[red]x[/red]" in out


def test_the_name_of_a_file_makes_no_line_of_its_own() -> None:
    report = Report((), (), (("a\n::error ::b.txt", "damaged"),), ("c\n::stop-commands::x.txt: read as cp1252",))
    assert not re.search(r"^\s*::", FORMAT.write(report, {}), re.MULTILINE)


def test_a_quiet_report_is_its_last_line() -> None:
    report = report_on("resolution 853", "853")
    whole, quiet = FORMAT.write(report, {}), FORMAT.write(report, {"quiet": "True"})
    assert quiet.startswith("1 citation in 1 document, 1 checked: 0 confirmed, 1 contradicted (1 error), 0 could not")
    assert quiet.count("\n") == 1 and whole.endswith(quiet)
