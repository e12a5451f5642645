"""What a fact rests on: the names and addresses of its sources, and the two that weigh differently from the rest."""

from __future__ import annotations

import re

from ..model import Fact

# What nobody looked up: it may explain a date, and is held against no document.
GENERAL = "general knowledge"
OWN_TEXT = "its own text"
_NAMED = re.compile(r"([^<>]+) <(https?://[^<>]+)>")


def is_general(fact: Fact) -> bool:
    """Whether nothing but general knowledge gives it."""
    return set(fact.sources) == {GENERAL}


def is_printed(fact: Fact) -> bool:
    """Whether the instrument's own text prints it."""
    return any(source.startswith(OWN_TEXT) for source in fact.sources)


def name_and_address(source: str) -> tuple[str, str]:
    """The name to show and the address, of `name <address>`, of a bare address (its host is the name) or of a name."""
    named = _NAMED.fullmatch(source)
    if named:
        return named[1], named[2]
    if source.startswith(("https://", "http://")):
        return source.split("/")[2], source
    return source, ""
