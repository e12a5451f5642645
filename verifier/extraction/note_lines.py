"""Notes on a line of their own in the middle of a sentence: "resolution 42/12", "See A/77/239.", "of the Council"."""

from __future__ import annotations

import re
from functools import cache

from .vocabulary import alternation, vocabulary


@cache
def note_line() -> re.Pattern[str]:
    """From the line break before such a note to the one behind it; of the folded text in lower case."""
    words = alternation(vocabulary().words["note"])
    return re.compile(
        rf"[\s,]{{0,2}}\(?\n(?:\(\)\s)?(?:{words}|[a-z]{{1,8}}/(?:[a-z0-9.]{{1,12}}/|[0-9]))[^\n]{{0,240}}[.;]\n\)?"
    )
