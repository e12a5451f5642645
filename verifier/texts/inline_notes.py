"""Footnotes that a publisher's text prints in the middle of the sentence, where their marks stood."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from ..model import NOTE, Paragraph

# A line of its own that ends as a sentence and names a source, in a sentence that has not ended before it and goes on
# after it: "to colonial peoples\nResolution 1514 (XV).\n, seventeen". Arabic keeps the brackets of the mark.
_SOURCE = r"(?=[^\n]{0,300}(?:[0-9]|[Ii]bid|同上))[^\n]{3,400}[.。]"
_LINE = re.compile(
    rf"(?<=[^\s.;:,!?。；：，،؛])\n(?P<note>{_SOURCE})\n(?=[,;.)\]،؛，；。、》”]|[a-zà-öø-ÿа-яё\u3400-\u9fff])"
    rf"|(?<=,)\n(?P<behind>{_SOURCE})\n(?=[a-zà-öø-ÿ])"
    r"|\(\n(?P<bracketed>\(\) [^\n]{3,400}\.?)\n(?=\))"
)


def inline_notes(text: str, places: Sequence[tuple[int, int]]) -> list[Paragraph]:
    """The notes as ranges of words; places: where each word stands in the text."""
    starts = [start for start, _ in places]
    found = []
    for match in _LINE.finditer(text):
        first, end = (bisect_left(starts, at) for at in match.span(match.lastgroup or 0))
        if end > first:
            found.append(Paragraph(NOTE, first, end))
    return found
