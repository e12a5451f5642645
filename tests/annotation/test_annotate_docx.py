
"""Word comments stand at the very words, in a copy that a word processor opens; the document itself stays."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from benchmarks.specimen import as_docx
from benchmarks.word_files import deleted, docx, inserted, note_mark, paragraph, run
from verifier.annotation.copy import annotated_copy
from verifier.annotation.docx import annotate_docx
from verifier.annotation.note import Note
from verifier.errors import UsageError
from verifier.model import Level, Span
from verifier.readers.docx import DocxReader


def member(data: bytes, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(data)).read(name).decode()


def note_at(data: bytes, words: str, text: str = "wrong") -> Note:
    at = DocxReader().read("a.docx", data).text.index(words)
    return Note(Span(at, at + len(words)), Level.ERROR, text)


def commented(data: bytes) -> list[str]:
    """The words between each comment's two ends."""
    body = member(data, "word/document.xml")
    found = re.findall(r'<w:commentRangeStart w:id="(\d+)"/>(.*?)<w:commentRangeEnd w:id="\1"/>', body, re.DOTALL)
    return ["".join(re.findall(r"<w:t[ >][^<]*?>?([^<>]*)</w:t>", words)) for _, words in found]


def test_a_comment_spans_the_very_words_and_the_text_stays() -> None:
    data = docx([paragraph(run("See Resolution 853 (1993)", "<w:b/>"), run(" of 29 June"), inserted(" 1993 there"))])
    copy, placed = annotate_docx(
        "a.docx", data, [note_at(data, "853 (1993) of 29 June 1993"), note_at(data, "Resolution")]
    )
    assert placed == 2
    assert commented(copy) == ["Resolution", "853 (1993) of 29 June 1993"]
    assert DocxReader().read("a.docx", copy).text == DocxReader().read("a.docx", data).text
    assert member(copy, "word/document.xml").count("<w:b/>") == 4  # each piece of the run looks as it did


def test_overlapping_notes_and_runs_with_several_texts() -> None:
    data = docx([paragraph("<w:r><w:t>one two</w:t><w:tab/><w:t>three four</w:t></w:r>")])
    notes = [
        note_at(data, "two\tthree"),
        note_at(data, "three"),
        note_at(data, "four"),
        note_at(data, "one two\tthree four"),
    ]
    copy, placed = annotate_docx("a.docx", data, notes)
    assert placed == 4
    assert DocxReader().read("a.docx", copy).text == "one two\tthree four\n"
    assert member(copy, "word/document.xml").count("commentReference") == 4


def test_words_in_a_footnote_are_highlighted_and_the_comment_stands_at_its_mark() -> None:
    data = docx([paragraph(run("Text"), note_mark(3), run(" more"))], {3: run("as in Resolution 853 (1993)")})
    copy, placed = annotate_docx("a.docx", data, [note_at(data, "853")])
    assert placed == 1
    assert '<w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">853</w:t>' in member(
        copy, "word/footnotes.xml"
    )
    assert "In footnote 1, at “853”:" in member(copy, "word/comments.xml")
    assert re.search(r'commentRangeStart w:id="0"/><w:r><w:footnoteReference', member(copy, "word/document.xml"))


def test_comments_of_others_stay_and_ours_are_not_read_as_text() -> None:
    theirs = f'<w:comment w:id="5" w:author="C. Reader">{paragraph(run("See 853"))}</w:comment>'
    data = docx([paragraph(run("Resolution 822"))], others={"comments": ("comments", theirs)})
    copy, _ = annotate_docx("a.docx", data, [note_at(data, "822", "Resolution 999 is wrong")])
    assert "See 853" in member(copy, "word/comments.xml") and 'w:id="6"' in member(copy, "word/comments.xml")
    assert "999" not in DocxReader().read("a.docx", copy).text
    again, _ = annotate_docx("a.docx", data, [note_at(data, "822", "Resolution 999 is wrong")])
    assert again == copy


def test_the_command_never_touches_the_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    document = tmp_path / "statement.docx"
    document.write_bytes(as_docx())
    (tmp_path / "link.docx").symlink_to(document)
    for output in ("statement.docx", "link.docx"):
        with pytest.raises(UsageError, match="never changed"):
            annotated_copy(document, tmp_path / output)
    with pytest.raises(UsageError, match="no such file"):
        annotated_copy(tmp_path / "none.docx", tmp_path / "out.docx")
    (tmp_path / "a.md").write_text("Resolution 853 (1993) of 29 June 1993")
    with pytest.raises(UsageError, match=r"only \.docx and \.pdf"):
        annotated_copy(tmp_path / "a.md", tmp_path / "out.md")
    said = annotated_copy(document, tmp_path / "out.docx")
    assert document.read_bytes() == as_docx()
    findings = int(re.search(r": ([0-9]+) finding", said)[1])  # type: ignore[index]
    assert findings >= 2
    assert member((tmp_path / "out.docx").read_bytes(), "word/comments.xml").count("<w:comment ") == findings


@pytest.mark.slow
def test_libreoffice_opens_the_copy_with_all_its_comments(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if not office:
        pytest.skip("LibreOffice is not installed")
    data = docx(
        [
            paragraph(run("Resolution 853"), deleted("x"), inserted(" (1993)"), note_mark(1)),
            paragraph(run("of 29 June")),
        ],
        {1: run("as in Resolution 874")},
    )
    notes = [note_at(data, words, f"about {words}") for words in ("853 (1993)", "29 June", "874", "Resolution 853")]
    (tmp_path / "noted.docx").write_bytes(annotate_docx("a.docx", data, notes)[0])
    for form in ("odt", "pdf"):
        command = [
            office,
            f"-env:UserInstallation=file://{tmp_path}/profile",
            "--headless",
            "--convert-to",
            form,
            "noted.docx",
        ]
        subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=120, check=True)
    content = zipfile.ZipFile(tmp_path / "noted.odt").read("content.xml").decode()
    assert content.count("<office:annotation ") == 4
    assert (tmp_path / "noted.pdf").read_bytes().startswith(b"%PDF-")
