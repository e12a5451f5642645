"""How many operative paragraphs a resolution has, as every text of it at hand shows."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..model import OfficialText, Unavailable

_OPERATIVE = re.compile(r"(?:section [A-Z]{1,6} )?op ([0-9]{1,3})(?![0-9(])")
_POINT = re.compile(r"op [0-9]{1,3}\([0-9]")  # points with numbers of their own: paragraph 11 may be one of them
_OTHERWISE = re.compile(r"annex")  # annexes number their own paragraphs, and so do parts unless the numbers run on


def last_operative(found: Iterable[OfficialText] | Unavailable) -> int | None:
    """The number of the last operative paragraph; None where the texts at hand do not tell, or disagree."""
    lasts = set() if isinstance(found, Unavailable) else {_last(text) for text in found}
    return lasts.pop() if len(lasts) == 1 else None


def _last(text: OfficialText) -> int | None:
    labels = [paragraph.label for paragraph in text.paragraphs]
    if not text.complete or any(_OTHERWISE.match(label) for label in labels):
        return None
    if any(_POINT.match(label) for label in labels):
        return None
    numbers = [int(match[1]) for label in labels if (match := _OPERATIVE.fullmatch(label))]
    last = max(numbers, default=0)
    return last if last > 1 and sorted(numbers) == list(range(1, last + 1)) else None
