"""`verify show`: what is known of an instrument, and from which sources."""

from __future__ import annotations

from typing import Annotated

import typer


def run(
    key: Annotated[str, typer.Argument(help="A key such as un/sc/res/884, or a citation such as 'S/RES/884 (1993)'.")],
) -> int:
    """Print every fact of an instrument with its sources, and those that say otherwise."""
    from ..catalogue import load_catalogue
    from ..errors import UsageError
    from ..facts.telling import told
    from ..model import Unknown
    from ..output import say
    from .here import workspace_here

    catalogue = load_catalogue(workspace_here().instruments)
    found = catalogue.find(key)
    if isinstance(found, Unknown):
        for cited in _keys_in(key):
            found = catalogue.find(cited)
            if not isinstance(found, Unknown):
                break
    if isinstance(found, Unknown):
        why = f" ({found.why})" if found.why else ""
        raise UsageError(
            f"{key}: the catalogue does not hold this instrument{why}; expected a key such as un/sc/res/884 "
            "or a citation such as “General Assembly resolution 62/243”; `verify find TITLE` searches by title"
        )
    say(told(found))
    return 0


def _keys_in(words: str) -> list[str]:
    """The keys of the citations in these words."""
    from ..extractor import extract
    from ..model import Document

    return [citation.key for citation in extract(Document("argument", words)).citations if citation.key]
