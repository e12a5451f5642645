"""Figures that whole pages bring with them: note marks and page numbers among the words of a reproduced text."""

from __future__ import annotations

import re
from dataclasses import replace

from ..model import Difference, Level
from .compare import Match

# One or more figures of at most three digits, perhaps with scanning noise in them, or a mark grown on a short word.
_MARKS = re.compile(r"[0-9iIlO]{1,3}(?:[\s,.;:/)]{1,8}[0-9iIlO]{1,3}){0,4}[./)]?")
_FIGURES = {"number", "date", "insertion", "word"}


def without_page_marks(match: Match) -> Match:
    """The match with lone figures that the official text has nothing for as noise of the page.

    Only for texts reproduced as a whole: a page is copied with its note marks, while a number put into a quoted
    sentence changes what the sentence says. A figure that stands for another one stays a changed number.
    """
    return replace(match, differences=tuple(map(_judged, match.differences)))


def _judged(difference: Difference) -> Difference:
    extra = difference.official == "" and difference.kind in _FIGURES
    if extra and any(c.isdigit() for c in difference.claimed) and _MARKS.fullmatch(difference.claimed.strip()):
        return replace(difference, kind="noise", level=Level.NOTE)
    return difference
