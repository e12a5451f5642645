"""White space of a text put in order."""

from __future__ import annotations

import re

_BLANK_LINES = re.compile(r"\n[ \t\xa0]*(?:\n[ \t\xa0]*)+")


def tidy(text: str) -> str:
    """At most one empty line between paragraphs."""
    return _BLANK_LINES.sub("\n\n", text).strip() + "\n"
