"""Safe edits: only what has one right answer, only in the source, whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.documents import read_document
from verifier.living.fixes import Edit, edited, fits, safe_edits, told, write_fixes
from verifier.model import Document, Outcome, Span

TEXT = "Résolution 853 (1993) of 20 July 1993.\r\nSecond “line”.\r\n"


def test_only_safe_contradictions_that_count_are_edits(finding_at: Any) -> None:
    document = Document("a.txt", "one two three four five")
    findings = [
        finding_at(document, "one", becomes="1"),
        finding_at(document, "two", becomes="2", safe=False),
        finding_at(document, "three", becomes="3", outcome=Outcome.UNVERIFIED),
        finding_at(document, "four", becomes="4", suppressed="baseline: why"),
        finding_at(document, "five"),
    ]
    assert safe_edits(findings) == {"a.txt": (Edit(Span(0, 3), "1"),)}


def test_disputed_words_are_left_and_equal_edits_made_once(finding_at: Any) -> None:
    document = Document("a.txt", "one two")
    same = [finding_at(document, "one", becomes="1"), finding_at(document, "one", "wrong-title", becomes="1")]
    assert safe_edits(same) == {"a.txt": (Edit(Span(0, 3), "1"),)}
    disputed = [finding_at(document, "one two", becomes="x"), finding_at(document, "two", becomes="2")]
    assert safe_edits(disputed) == {}


def test_a_citation_in_doubt_is_left_whole(finding_at: Any) -> None:
    """“852 (1993) of 20 July 1993” is 853 of 29 July: the right date behind the wrong number would hide the fault."""
    document = Document("a.txt", "one two")
    number = finding_at(document, "one", "wrong-number")
    assert safe_edits([number, finding_at(document, "one", becomes="1")]) == {}
    meant = finding_at(document, "one", becomes="1")
    meant = replace(meant, verdict=replace(meant.verdict, likely="un/sc/res/853"))
    assert safe_edits([meant, finding_at(document, "two", becomes="2")]) == {"a.txt": (Edit(Span(4, 7), "2"),)}
    misquoted = finding_at(document, "one", "changed-number")
    assert safe_edits([misquoted, finding_at(document, "one", becomes="1")]) == {"a.txt": (Edit(Span(0, 3), "1"),)}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "cp1252"])
def test_the_file_changes_at_the_words_and_nowhere_else(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "a.txt"
    mark = "\ufeff" if encoding == "utf-16-le" else ""
    file.write_bytes((mark + TEXT).encode(encoding))
    file.chmod(0o640)
    document = read_document("a.txt", tmp_path)
    start = document.text.index("20 July")
    written = write_fixes(tmp_path, {"a.txt": document}, {"a.txt": (Edit(Span(start, start + 2), "29"),)}, False)
    assert file.read_bytes() == (mark + TEXT.replace("20 July", "29 July")).encode(encoding)
    assert file.stat().st_mode & 0o777 == 0o640
    assert written[0].edits == 1 and "+Résolution 853 (1993) of 29 July 1993." in written[0].patch
    assert list(tmp_path.iterdir()) == [file]


def test_a_dry_run_writes_nothing_and_shows_the_patch(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("of 20 July\n", encoding="utf-8")
    document = read_document("a.txt", tmp_path)
    written = write_fixes(tmp_path, {"a.txt": document}, {"a.txt": (Edit(Span(3, 5), "29"),)}, True)
    assert file.read_text(encoding="utf-8") == "of 20 July\n"
    assert "-of 20 July\n+of 29 July\n" in told(written, True) and "would be made" in told(written, True)


def test_a_file_that_changed_meanwhile_is_left(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("of 20 July\n", encoding="utf-8")
    document = read_document("a.txt", tmp_path)
    file.write_text("of 21 July, as it is\n", encoding="utf-8")
    written = write_fixes(tmp_path, {"a.txt": document}, {"a.txt": (Edit(Span(3, 5), "29"),)}, False)
    assert file.read_text(encoding="utf-8") == "of 21 July, as it is\n"
    assert written[0].edits == 0 and "changed meanwhile" in written[0].why_not


@pytest.mark.parametrize("form", ["docx", "pdf", "odt", "xml", "email"])
def test_other_formats_are_not_edited(tmp_path: Path, form: str) -> None:
    document = Document("a", "of 20 July", form)
    assert "not edited" in write_fixes(tmp_path, {"a": document}, {"a": (Edit(Span(3, 5), "29"),)}, False)[0].why_not


def test_nothing_outside_the_workspace_is_written(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "a.txt").write_text("of 20 July", encoding="utf-8")
    (tmp_path / "inner" / "link.txt").symlink_to(tmp_path / "a.txt")
    for name in ("../a.txt", "link.txt"):
        document = Document(name, "of 20 July")
        written = write_fixes(tmp_path / "inner", {name: document}, {name: (Edit(Span(3, 5), "29"),)}, False)
        assert "inside the workspace" in written[0].why_not
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "of 20 July"


@pytest.mark.parametrize(
    ("form", "replacement", "can"),
    [
        ("plain", "A & B <c>", True),
        ("plain", "two\nlines", False),
        ("plain", "a\u202eb", False),
        ("markdown", "29 July 1993", True),
        ("markdown", "A/RES/62/243", True),
        ("markdown", "[sic]", False),
        ("html", "R&D", False),
        ("html", "853 (1993)", True),
        ("latex", "50%", False),
        ("docx", "853", False),
    ],
)
def test_a_replacement_must_not_be_markup(form: str, replacement: str, can: bool) -> None:
    assert fits(Document("a", "some words", form), Edit(Span(0, 4), replacement)) is can


@given(
    st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(1, 5), st.text(max_size=4)), max_size=6)
)
def test_edits_keep_everything_between_them(text: str, wished: list[tuple[int, int, str]]) -> None:
    edits, last = [], 0
    for start, length, words in sorted(wished):
        if last <= start and start + length <= len(text):
            edits.append(Edit(Span(start, start + length), words))
            last = start + length
    expected, at = "", 0
    for edit in edits:
        expected += text[at : edit.span.start] + edit.replacement
        at = edit.span.end
    assert edited(text, reversed(edits)) == expected + text[at:]
