"""Numbers that a character reader may have cut short, or grown together with a letter: whether to believe them."""

from __future__ import annotations

import re

from ..contracts import Scan
from ..model import Repair, Span
from . import sessions
from .numbers import Number

_GOES_BEFORE = re.compile(r"[0-9]\s$")
_BROKEN_PREFIX = re.compile(r"E(?:-\n|\s)\Z")  # what is left of ES-10/17
_BLANK = re.compile(r"[0-9]{1,3}\s[0-9]{1,3}")
_GLUED_LETTER = re.compile(r"[0-9][BGIOSZ](?![A-Za-z])")


def in_doubt(scan: Scan, number: Number, series: str) -> bool:
    """A number with a blank or a letter in it that the year or the session beside it does not bear out."""
    if number.session.startswith("S-") and _BROKEN_PREFIX.search(scan.text, number.span.start - 3, number.span.start):
        return True
    blank = _BLANK.search(scan.text, number.span.start, number.span.end)
    goes_before = _GOES_BEFORE.search(scan.text[max(0, number.span.start - 3) : number.span.start]) is not None
    glued = _GLUED_LETTER.search(scan.text, number.span.start, number.span.end) is not None
    if number.shape == "roman" and (goes_before or glued or _broken_session(scan, number)):
        return sessions.assembly_session(int(number.number)) != number.session
    if not number.parts and blank is None and not (goes_before and number.shape == "year"):
        return False
    if number.shape == "year" and series == "un/sc/res":
        return sessions.council_year(int(number.number)) != int(number.year)
    if blank is not None and glued:
        return True  # "6 6/28B": a lettered part or a digit
    if number.shape == "slash" and blank is not None and goes_before:
        return True  # "19 80/6 7": which blanks belong inside cannot be told
    return (
        number.shape == "roman"
        and blank is not None
        and sessions.assembly_session(int(number.number)) != number.session
    )


def _broken_session(scan: Scan, number: Number) -> bool:
    return number.tail is not None and " " in number.tail.of(scan.text).strip()


def closed_blanks(scan: Scan, number: Number) -> tuple[Repair, ...]:
    """A blank inside a number is a repair too."""
    broken = _BLANK.search(scan.text, number.span.start, number.span.end)
    if broken is None:
        return ()
    return (
        Repair(Span(*broken.span()), broken[0], "".join(broken[0].split()), "scanning damage: a blank inside a number"),
    )
