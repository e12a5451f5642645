"""Text out of files: judged by their bytes, columns read one after the other, bombs refused."""

from __future__ import annotations

import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "publishers"))
from papers import CONTENT_TYPES, docx, page, pdf, resolution

from verifier.texts.as_read import pdf_text, word_text
from verifier.texts.markup import html_text, xml_text
from verifier.texts.pages import decode, kind_of, text_of


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7", "pdf"), (b"\xef\xbb\xbf<!DOCTYPE html>", "html"), (b"PK\x03\x04", "zip"), (
        b"\xd0\xcf\x11\xe0", "doc"),
        (b"\xffWPC", "wpc"), (b"<?xml version='1.0'?><akomaNtoso/>", "xml"), (b"  \r\n", "empty"), (
        b"RESOLUTION", "text"),
        (b"<?xml version='1.0'?><html xmlns='x'>", "html"),
    ],
)  # fmt: skip
def test_the_first_bytes_tell_the_kind(data: bytes, kind: str) -> None:
    assert kind_of(data) == kind


def test_a_pdf_of_one_column() -> None:
    assert pdf_text(pdf(resolution())).split("\n")[0] == "RESOLUTION 822 (1993)"


def test_columns_are_read_one_after_the_other() -> None:
    left = [f"Left line {number} of a scanned page," for number in range(12)]
    right = [f"Right line {number} of the same page," for number in range(12)]
    text = pdf_text(pdf(left, right))
    assert text.index("Left line 11") < text.index("Right line 0"), text


@pytest.mark.parametrize(
    "data", [b"%PDF-1.4", b"%PDF-1.7\n" + b"\x00" * 1000, pdf([])], ids=["head", "zeros", "no text"]
)
def test_a_pdf_without_text_is_refused_with_the_reason(data: bytes) -> None:
    with pytest.raises(ValueError, match="PDF"):
        pdf_text(data)


def test_word_files() -> None:
    assert word_text(docx(["One", "Two"])) == "One\n\nTwo\n"


def archive(story: bytes, member: str = "word/document.xml") -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", CONTENT_TYPES)
        packed.writestr(member, story)
    return out.getvalue()


ENTITIES = b'<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><d>&b;</d>'


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (archive(b"a" * 9_000_000), "mean harm"),
        (archive(b"a", "other.xml"), "no main text"),
        (archive(ENTITIES), "DOCTYPE"),
        (b"PK\x03\x04", "damaged archive"),
        (b"", "damaged archive"),
    ],
    ids=["bomb", "no story", "entities", "head only", "empty"],
)
def test_a_word_file_that_means_harm_or_is_none_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        word_text(data)


def test_entities_are_refused() -> None:
    with pytest.raises(ValueError, match="entities"):
        xml_text(ENTITIES)


def test_the_notes_of_a_word_file_stand_at_the_end() -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    one, rest, two = (f"<w:r><w:t>{words}</w:t></w:r>" for words in ("One", " sentence.", "Two"))
    body = f"<w:p>{one}{reference}{rest}</w:p><w:p>{two}</w:p>"
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        notes = f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'
        packed.writestr("[Content_Types].xml", CONTENT_TYPES.replace("</Types>", notes))
        packed.writestr("word/document.xml", f"<w:document {space}><w:body>{body}</w:body></w:document>")
        note = '<w:footnote w:id="2"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote>'
        packed.writestr("word/footnotes.xml", f"<w:footnotes {space}>{note}</w:footnotes>")
    assert [line for line in word_text(out.getvalue()).split("\n") if line.strip()] == [
        "One sentence.",
        "Two",
        "A note.",
    ]


def test_html_blocks_become_lines_and_scripts_go() -> None:
    body = "<nav>Menu</nav><p>One <b>bold</b>\nword</p><p>Two<br>lines</p><script>x</script>"
    html = f"<html><head><style>p{{}}</style></head><body>{body}</body></html>"
    assert html_text(html) == "One bold word\n\nTwo\nlines\n"


def test_encodings_are_declared_and_never_guessed() -> None:
    assert decode("é".encode()) == "é"
    assert decode("“é”".encode("cp1252"), "text/html; charset=ISO-8859-1") == "“é”"
    assert decode(b'<meta charset="windows-1251">' + "ж".encode("cp1251")).endswith("ж")
    with pytest.raises(ValueError, match="expected UTF-8"):
        decode("é".encode("latin-1"))


@pytest.mark.parametrize("data", [b"", b"\xd0\xcf\x11\xe0", b"\xffWPC"])
def test_what_cannot_be_read_says_what_to_do(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"empty|save it as"):
        text_of(data)


def test_a_page_made_for_the_tests_is_read() -> None:
    assert text_of(page(["One", "Two"])) == "One\n\nTwo\n"
