"""Several resolutions on one printed page: where the one that is asked for begins and ends."""

from __future__ import annotations

import re

from .leaves import Line, lines_of

# Headings of the Official Records: "47 (1948). Resolution of 21 April 1948", "Resolution 853 (1993)",
# "96 (I). The Crime of Genocide".
_HEADING = re.compile(
    r"(?:Resolution|RESOLUTION) (?P<named>[0-9]{1,4}) \((?:19|20)[0-9]{2}\)"
    r"|(?P<numbered>[0-9]{1,4}) \((?:19|20)[0-9]{2}\)\. Resolution of .{6,40}"
    r"|(?P<session>[0-9]{1,4} ?(?:[A-Z] )?\([IVXLC]{1,9}\))\. [A-Z].{3,120}"
)
_LETTER_HEAD = 15  # lines of a document's own head; what is longer ends another text
_NUMBER = re.compile(r"/res/(?P<number>[0-9]{1,4})(?P<session>\([IVXLC]{1,9}\))?[A-Z]?$")


def own_lines(key: str, lines: list[Line]) -> list[Line]:
    """The lines of the asked-for resolution, all of them where the page holds no other or does not hold it."""
    asked = _NUMBER.search(key)
    headings = [(at, _number(line)) for at, line in enumerate(lines) if _stands_alone(line)]
    if not asked:
        return lines
    wanted = f"{asked['number']}{asked['session'] or ''}"
    own = next((place for place, (_, number) in enumerate(headings) if number == wanted), None)
    if own is None or (len({number for _, number in headings}) < 2 and headings[own][0] <= _LETTER_HEAD):
        return lines
    following = (at for at, number in headings[own + 1 :] if number != wanted)
    return lines[headings[own][0] : next(following, len(lines))]


def own_text(key: str, text: str) -> str:
    """The stretch of a text that is the asked-for resolution."""
    lines = own_lines(key, list(lines_of(text)))
    return text[lines[0].start : lines[-1].end] if lines else text


def _stands_alone(line: Line) -> bool:
    return line.blank and _HEADING.fullmatch(line.text) is not None


def _number(line: Line) -> str:
    found = _HEADING.fullmatch(line.text)
    assert found is not None
    said = found["named"] or found["numbered"] or found["session"]
    return re.sub(r" ?[A-Z ]*(?=\()| ", "", said)
