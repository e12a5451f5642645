"""Lower houses of States of the United States that are not called House of Representatives, by their constitutions."""

from __future__ import annotations

import re

# State: name of the house that is called House of Representatives in most States.
_NAMES = {
    "Maryland": "House of Delegates",
    "Virginia": "House of Delegates",
    "West Virginia": "House of Delegates",
    "California": "Assembly",
    "Nevada": "Assembly",
    "New York": "Assembly",
    "Wisconsin": "Assembly",
    "New Jersey": "General Assembly",
}
_STATES = "|".join(sorted(_NAMES, key=len, reverse=True))
_NAMED = re.compile(
    rf"(?P<state>\b(?:{_STATES}))(?:\sState)?(?:['’]s)?\s(?P<house>House\sof\sRepresentatives)"
    rf"|(?P<house2>House\sof\sRepresentatives)\sof\s(?:the\sState\sof\s)?(?P<state2>{_STATES})\b"
)


def misnamed_chamber(words: str) -> tuple[str, str, int, int] | None:
    """State, right name of its house, and where the wrong name stands in the words; None where nothing is wrong."""
    match = _NAMED.search(words)
    if match is None:
        return None
    group = "house" if match["house"] else "house2"
    state = match["state"] or match["state2"]
    return state, _NAMES[state], match.start(group), match.end(group)
