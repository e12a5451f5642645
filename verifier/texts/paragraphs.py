"""Cut the text of an instrument into labelled provisions, each kind of instrument by its own habits."""

from __future__ import annotations

import re
from collections.abc import Callable

from .leaves import Leaf
from .numbered import numbered_leaves
from .resolution import resolution_leaves
from .treaty import treaty_leaves

# The first key pattern that fits decides; the Universal Declaration is a resolution in articles.
_KINDS: tuple[tuple[re.Pattern[str], Callable[[str], list[Leaf]]], ...] = (
    (re.compile(r"un/ga/res/217\(III\)A?"), treaty_leaves),
    (re.compile(r"un/[a-z]+/res/"), resolution_leaves),
    (re.compile(r"un/[a-z]+/(?:statute|charter)|treaty/|coe/c?ets/|eu/celex/[13]"), treaty_leaves),
    (re.compile(r""), numbered_leaves),
)


def leaves_of(key: str, text: str) -> list[Leaf]:
    """The labelled stretches of an instrument's text, in reading order."""
    return next(cut for pattern, cut in _KINDS if pattern.match(key))(text)
