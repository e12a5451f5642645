"""Cut the text of an instrument into labelled provisions, each kind of instrument by its own habits."""

from __future__ import annotations

import re
from collections.abc import Callable

from .leaves import Leaf
from .numbered import numbered_leaves
from .resolution import resolution_leaves
from .treaty import treaty_leaves


def _treaty(_: str, text: str) -> list[Leaf]:
    return treaty_leaves(text)


def _numbered(_: str, text: str) -> list[Leaf]:
    return numbered_leaves(text)


# The first key pattern that fits decides; the Universal Declaration is a resolution in articles.
_KINDS: tuple[tuple[re.Pattern[str], Callable[[str, str], list[Leaf]]], ...] = (
    (re.compile(r"un/ga/res/217\(III\)A?"), _treaty),
    (re.compile(r"un/[a-z]+/res/"), resolution_leaves),
    (re.compile(r"un/[a-z]+/(?:statute|charter)|treaty/|coe/c?ets/|eu/celex/[13]"), _treaty),
    (re.compile(r""), _numbered),
)


def leaves_of(key: str, text: str) -> list[Leaf]:
    """The labelled stretches of an instrument's text, in reading order."""
    return next(cut for pattern, cut in _KINDS if pattern.match(key))(key, text)
