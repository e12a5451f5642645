"""PDF highlights stand on the very words, and another library than the one that wrote them finds them there."""

from __future__ import annotations

from benchmarks.pdf_files import pdf
from verifier.annotation.note import Note
from verifier.annotation.pdf import annotate_pdf
from verifier.model import Level, Span
from verifier.readers.pdf import PdfReader


def test_highlights_lie_on_the_words() -> None:
    pages = [
        [(72, 700, 12, "Resolution 853 (1993) of"), (72, 684, 12, "29 June 1993 says")],
        [(72, 700, 12, "Resolution 999")],
    ]
    data = pdf(pages)
    text = PdfReader().read("a.pdf", data).text
    spans = [Span(text.index("853"), text.index(" says")), Span(text.index("999"), text.index("999") + 3)]
    notes = [Note(span, Level.ERROR, f"wrong: “{number}”") for number, span in enumerate(spans)]
    copy, placed = annotate_pdf("a.pdf", data, notes)
    assert placed == 2
    assert copy.startswith(data)  # what was there stays, byte for byte
    assert annotate_pdf("a.pdf", data, notes)[0] == copy
    assert _found(copy) == [[("wrong: “0”", "853 (1993) of 29 June 1993")], [("wrong: “1”", "999")]]


def _found(data: bytes) -> list[list[tuple[str, str]]]:
    """For each page (message, words under the highlight), by pdfium; pypdf wrote them."""
    import ctypes

    import pypdfium2
    from pypdfium2 import raw

    pages = []
    for page in pypdfium2.PdfDocument(data):
        textpage = page.get_textpage()
        found = []
        for number in range(raw.FPDFPage_GetAnnotCount(page.raw)):
            mark = raw.FPDFPage_GetAnnot(page.raw, number)
            assert raw.FPDFAnnot_GetSubtype(mark) == raw.FPDF_ANNOT_HIGHLIGHT
            buffer = ctypes.create_string_buffer(1000)
            size = raw.FPDFAnnot_GetStringValue(
                mark, b"Contents", ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), 1000
            )
            words = []
            for quad in range(raw.FPDFAnnot_CountAttachmentPoints(mark)):
                corners = raw.FS_QUADPOINTSF()
                raw.FPDFAnnot_GetAttachmentPoints(mark, quad, corners)
                words.append(textpage.get_text_bounded(corners.x1, corners.y3, corners.x2, corners.y1).strip())
            found.append((buffer.raw[: size - 2].decode("utf-16-le"), " ".join(words)))
        pages.append(found)
    return pages
