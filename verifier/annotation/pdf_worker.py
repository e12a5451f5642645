"""Runs as a process of its own: adds highlights to a PDF from standard input within limits.

The first line of standard input is a JSON order: {"marks": [[page, start, count, colour, text], ...]}. The answer is
{"pdf": the copy in base64, "placed": how many marks found their words}.
"""

from __future__ import annotations

import base64
import io
import json
import sys
from typing import Any

from ..reading.pdf_worker import Refused, boxes_of, limit

_AUTHOR = "verify"


def highlighted(data: bytes, marks: list[list[Any]]) -> dict[str, Any]:
    """Highlight each mark's words; the file's own bytes stay, the marks are appended to them."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.annotations import Highlight
    from pypdf.generic import ArrayObject, FloatObject, NameObject, RectangleObject, TextStringObject

    found = boxes_of(data, [mark[:3] for mark in marks])["boxes"]
    writer = PdfWriter(PdfReader(io.BytesIO(data)), incremental=True)
    placed = 0
    for (page, _, _, colour, text), boxes in zip(marks, found, strict=True):
        if not boxes:
            continue
        corners = [FloatObject(round(value, 2)) for box in boxes for value in _corners(*box)]
        mark = Highlight(rect=RectangleObject(_around(boxes)), quad_points=ArrayObject(corners), highlight_color=colour)
        mark[NameObject("/Contents")] = TextStringObject(text)
        mark[NameObject("/T")] = TextStringObject(_AUTHOR)
        writer.add_annotation(page_number=page, annotation=mark)
        placed += 1
    out = io.BytesIO()
    writer.write(out)
    return {"pdf": base64.b64encode(out.getvalue()).decode("ascii"), "placed": placed}


def _corners(left: float, bottom: float, right: float, top: float) -> tuple[float, ...]:
    """In the order that viewers expect: upper left, upper right, lower left, lower right."""
    return left, top, right, top, left, bottom, right, bottom


def _around(boxes: list[list[float]]) -> tuple[float, float, float, float]:
    return (
        min(box[0] for box in boxes), min(box[1] for box in boxes),
        max(box[2] for box in boxes), max(box[3] for box in boxes),
    )  # fmt: skip


def main() -> None:
    order = json.loads(sys.stdin.buffer.readline())
    limit(order["seconds"])
    data = sys.stdin.buffer.read()
    try:
        answer = highlighted(data, order["marks"])
    except Refused as why:
        answer = {"refused": str(why)}
    except MemoryError:
        answer = {"refused": "needs too much memory to annotate; split it"}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
