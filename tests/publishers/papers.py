"""Documents made for the tests, in the shapes in which publishers send theirs; none of the wording is official."""

from __future__ import annotations

import zipfile
from io import BytesIO

LINES = (
    "RESOLUTION 822 (1993)",
    "Adopted by the Security Council at its 3205th meeting, on 30 April 1993",
    "The Security Council,",
    "Recalling that this paper was made for a test of the program and of nothing else,",
    "1. Demands that the words of this paper are never taken for the words of the Council;",
    "2. Decides to remain with the matter of the test until the last of the tests has passed.",
)


def resolution(number: str = "822", year: str = "1993", date: str = "30 April 1993", draft: bool = False) -> list[str]:
    lines = [line.replace("822 (1993)", f"{number} ({year})").replace("30 April 1993", date) for line in LINES]
    return ["Draft resolution", *lines[2:]] if draft else lines

CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Override PartName="/word/document.xml" ContentType="'
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def docx(lines: list[str]) -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", CONTENT_TYPES)
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>')
    return out.getvalue()


def page(lines: list[str], title: str = "A page") -> bytes:
    body = "".join(f"<p>{line}</p>" for line in lines)
    head = f"<!doctype html><html><head><title>{title}</title></head>"
    return f"{head}<body><main>{body}</main></body></html>".encode()


def pdf(lines: list[str], columns: list[str] | None = None) -> bytes:
    """A PDF of one page with the standard Helvetica; `columns` prints a second column beside the first."""
    drawn = [(72, 780 - 16 * number, line) for number, line in enumerate(lines)]
    drawn += [(330, 780 - 16 * number, line) for number, line in enumerate(columns or [])]
    text = " ".join(
        f"BT /F1 9 Tf {x} {y} Td ({line.replace('(', chr(92) + '(').replace(')', chr(92) + ')')}) Tj ET"
        for x, y, line in drawn
    )
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Length %d>>stream\n" % len(text) + text.encode("cp1252") + b"\nendstream",
    ]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj" % number + body + b"endobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    return bytes(out)
