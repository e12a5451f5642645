"""What stands between a treaty's name and the article pointed at: its making, its dates, where it is published."""

from __future__ import annotations

import re

_S = r"\s{1,6}"
_DATE = rf"(?:[0-9]{{1,2}}{_S}[A-Z][a-z]{{2,8}}\.?|[A-Z][a-z]{{2,8}}\.?{_S}[0-9]{{1,2}},)(?:{_S}(?:18|19|20)[0-9]{{2}})"
_MADE = r"(?:adopted|opened|signed|done|concluded|approved|ratified|entered|entry|in\s{1,4}force)"
_PIECES = tuple(
    re.compile(piece)
    for piece in (
        rf"[\s,]{{0,4}}\({_MADE}\b[^()]{{0,160}}\)",
        rf"[\s,]{{0,4}}(?:(?:opened{_S}for{_S}signature|adopted|signed|done(?:{_S}at{_S}[A-Z][\w ]{{2,20}})?|"
        rf"concluded){_S}(?:on{_S})?)?{_DATE}",
        rf"[\s,]{{0,4}}(?P<series>[0-9]{{1,4}}{_S}U\.?N\.?T\.?S\.?{_S}[0-9]{{1,4}})(?:{_S}at{_S}"
        rf"[0-9]{{1,4}})?(?![0-9])",
        rf"[\s,]{{0,4}}(?:C?E\.?T\.?S\.?|Eur{_S}TS){_S}(?:[Nn]o\.?{_S})?[0-9]{{1,3}}(?![0-9])",
        r"[\s,]{0,4}\((?:hereinafter\s|hereafter\s|the\s)?[\"']?[A-Z][\w .'-]{1,40}[\"']?\)",
    )
)
_MOST = 7


def past_details(text: str, at: int) -> int:
    """Where the details that begin at this offset end; the offset itself where there are none."""
    for _ in range(_MOST):
        end = next((match.end() for piece in _PIECES if (match := piece.match(text, at))), None)
        if end is None:
            break
        at = end
    return at
