"""PDF files: pages, columns, hyphens and page furniture; limits on time and memory; what has no text is said."""

from __future__ import annotations

import random
from time import perf_counter

import pytest

from benchmarks.pdf_files import assembled, pdf
from verifier.errors import UnreadableDocument
from verifier.readers.pdf import PdfReader
from verifier.reading.pdf_process import ask


def lines(*words: str, x: float = 72, top: float = 780, size: float = 11) -> list[tuple[float, float, float, str]]:
    return [(x, top - 14 * number, size, line) for number, line in enumerate(words)]


def test_pages_lines_and_paragraphs() -> None:
    first = [
        *lines("Resolution 822 (1993) of", "30 April 1993."),
        (72, 700, 11, "A new paragraph runs on"),
        (72, 686, 11, "and on"),
    ]
    document = PdfReader().read("a.pdf", pdf([first, lines("to the next page.")]))
    assert (
        document.text
        == "Resolution 822 (1993) of\n30 April 1993.\n\nA new paragraph runs on\nand on\nto the next page."
    )
    assert [document.page_of(document.text.index(word)) for word in ("822", "on\nto", "next")] == [1, 1, 2]


def test_columns_are_read_one_after_the_other() -> None:
    rows = (
        [f"left column line {n} with words" for n in range(8)],
        [f"right column line {n} and words" for n in range(8)],
    )
    page = [(72, 800, 14, "A title that stands over both of the columns of this page, all across")]
    for number in range(8):  # the file holds them row by row
        page += [(72, 760 - 14 * number, 10, rows[0][number]), (320, 760 - 14 * number, 10, rows[1][number])]
    document = PdfReader().read("a.pdf", pdf([page]))
    assert [line for line in document.text.split("\n") if "column line" in line] == [*rows[0], *rows[1]]
    assert document.remarks == ("1 page read column by column",)


def test_running_heads_page_numbers_and_imprints_are_left_out() -> None:
    words = ("alpha", "beta", "gamma", "delta")
    pages = [
        [
            (72, 810, 9, "S/RES/2803 (2025)"),
            *lines(*(f"This is sentence {n} {words[number - 1] * n}" for n in range(1, 21)), top=780),
            (72, 30, 9, f"{number}/4"),
            (300, 30, 9, "25-18686 (E)"),
        ]
        for number in range(1, 5)
    ]
    document = PdfReader().read("a.pdf", pdf(pages))
    assert document.text.count("S/RES/2803 (2025)") == 1  # on the first page it is the document's own symbol
    assert "25-18686" not in document.text and "2/4" not in document.text
    assert document.text.count("This is sentence") == 80


def test_raised_figures_of_notes_do_not_glue_to_words() -> None:
    page = [(72, 700, 12, "the plan for 2014,"), (165.5, 704, 6, "1"), (172, 700, 12, "as amended")]
    assert "2014, as" in " ".join(PdfReader().read("a.pdf", pdf([page])).text.split())


def test_broken_words_are_joined_and_compounds_keep_their_hyphen() -> None:
    from verifier.reading.pdf_text import document_of

    raw = ["the reso\ufffe", "lution and self\ufffe", "determination of Nagorno\ufffe", "Karabakh"]
    page = {"lines": [[72, 700 - 14 * n, 300, 710 - 14 * n, 11, n, [[0, words]]] for n, words in enumerate(raw)]}
    document, _ = document_of("a.pdf", {"by": "pdfium", "pages": [page]})
    assert document.text == "the resolution and self-determination of Nagorno-Karabakh"
    # pdfium also runs the two lines together itself
    page = {"lines": [[72, 700, 300, 710, 11, 0, [[0, "the reso\ufffelution of a self\ufffedefence"]]]]}
    assert document_of("a.pdf", {"by": "pdfium", "pages": [page]})[0].text == "the resolution of a self-defence"


def why(data: bytes) -> str:
    with pytest.raises(UnreadableDocument) as caught:
        PdfReader().read("a.pdf", data)
    return caught.value.why


def test_pages_without_text_are_said() -> None:
    assert "no text layer on any of its 2 pages" in why(assembled([b"0 0 m 9 9 l S", b""]))
    document = PdfReader().read(
        "a.pdf", assembled([b"BT /F1 9 Tf 9 9 Td (Resolution 822) Tj ET", b"0 0 m 9 9 l S", b"1 1 m 9 9 l S", b""])
    )
    assert document.remarks == ("no text layer on 2 pages (2, 3): not read; run text recognition (OCR)",)


def test_what_is_no_pdf_is_refused() -> None:
    assert "not a PDF that can be read" in why(b"%PDF-1.7\nnothing")


def test_a_bomb_ends_at_its_limit() -> None:
    """A file of less than 400 KB that unpacks to 56 MB of drawing."""
    bomb = assembled([b"BT /F1 9 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj 0 0 m 1 1 l S ET\n" * 1_000_000])
    assert len(bomb) < 400_000
    began = perf_counter()
    with pytest.raises(UnreadableDocument, match="not read within 2 seconds"):
        ask("a.pdf", bomb, {"do": "lines"}, seconds=2)
    assert perf_counter() - began < 60


@pytest.mark.slow
def test_damaged_files_never_crash_the_reader() -> None:
    dice = random.Random(822)
    sound = pdf([lines("Resolution 822 (1993)", "of 30 April 1993"), lines("and so on")])
    for number in range(12):
        data = bytearray(sound)
        for _ in range(dice.randint(1, 12)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        if number % 3 == 0:
            del data[dice.randrange(len(data)) :]
        try:
            assert PdfReader().read("a.pdf", bytes(data)).text
        except UnreadableDocument as refused:
            assert refused.why
