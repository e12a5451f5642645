"""Text out of files: judged by their bytes, columns read one after the other, bombs refused."""

from __future__ import annotations

import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "publishers"))
from papers import docx, page, pdf, resolution

from verifier.texts.columns import Word, in_reading_order
from verifier.texts.markup import html_text, xml_text
from verifier.texts.pages import decode, kind_of, text_of
from verifier.texts.pdf import pdf_text
from verifier.texts.word import word_text


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


def test_a_heading_across_both_columns_comes_before_them() -> None:
    words = [Word("A heading that runs across the whole of the page", 100, 800, 500, 810)]
    for number in range(10):
        y = 780 - number * 12
        words += [Word(f"l{number}", 50, y, 280, y + 10), Word(f"r{number}", 320, y, 550, y + 10)]
    lines = [line for line in in_reading_order(words, 600).split("\n") if line]
    assert lines == [words[0].text, *(f"l{n}" for n in range(10)), *(f"r{n}" for n in range(10))]


def test_a_page_of_one_column_is_left_alone() -> None:
    words = [Word(f"line {n} over the whole width", 50, 700 - n * 12, 550, 710 - n * 12) for n in range(20)]
    assert in_reading_order(words, 600).split("\n") == [word.text for word in words]
    assert in_reading_order([], 600) == ""


@pytest.mark.parametrize(
    "data", [b"%PDF-1.4", b"%PDF-1.7\n" + b"\x00" * 1000, pdf([])], ids=["head", "zeros", "no text"]
)
def test_a_pdf_without_text_is_refused_with_the_reason(data: bytes) -> None:
    with pytest.raises(ValueError, match="PDF"):
        pdf_text(data)


def test_a_pdf_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(ValueError, match="longer than"):
        pdf_text(pdf(resolution()), seconds=0.001)


def test_word_files() -> None:
    assert word_text(docx(["One", "Two"])) == "One\n\nTwo\n"


def bomb(name: str = "word/document.xml", size: int = 60_000_000) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, b"a" * size)
    return out.getvalue()


ENTITIES = b'<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><d>&b;</d>'


@pytest.mark.parametrize(
    "data", [bomb(), bomb(size=9_000_000), bomb("other.xml", 10), b"PK\x03\x04", b""], ids=range(5)
)
def test_a_word_file_that_is_a_bomb_or_none_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="Word"):
        word_text(data)


def test_entities_are_refused() -> None:
    with pytest.raises(ValueError, match="entities"):
        xml_text(ENTITIES)
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", ENTITIES)
    with pytest.raises(ValueError, match="entities"):
        word_text(out.getvalue())


def test_html_blocks_become_lines_and_scripts_go() -> None:
    body = "<nav>Menu</nav><p>One <b>bold</b>\nword</p><p>Two<br>lines</p><script>x</script>"
    html = f"<html><head><style>p{{}}</style></head><body>{body}</body></html>"
    assert html_text(html) == "One bold word\n\nTwo\nlines\n"


def test_encodings_are_declared_and_never_guessed() -> None:
    assert decode("é".encode()) == "é"
    assert decode("“é”".encode("cp1252"), "text/html; charset=ISO-8859-1") == "“é”"
    assert decode(b'<meta charset="windows-1251">' + "ж".encode("cp1251")).endswith("ж")
    with pytest.raises(ValueError, match="neither UTF-8"):
        decode("é".encode("latin-1"))


@pytest.mark.parametrize("data", [b"", b"\xd0\xcf\x11\xe0", b"\xffWPC"])
def test_what_cannot_be_read_says_what_to_do(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"empty|save it as"):
        text_of(data)


def test_a_page_made_for_the_tests_is_read() -> None:
    assert text_of(page(["One", "Two"])) == "One\n\nTwo\n"
