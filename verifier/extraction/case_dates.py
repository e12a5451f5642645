"""The day of a decision told before its name or behind it: "the advisory opinion of 9 July 2004 on the Wall"."""

from __future__ import annotations

import re
from dataclasses import replace

from ..model import Citation, ClaimedFact
from .dates import date_at

_S = r"\s{1,6}"
_BEFORE = re.compile(
    rf"opinion{_S}(?:of|dated|(?:delivered|rendered|given|issued){_S}on){_S}(?=[0-9A-Z])", re.IGNORECASE
)
# what joins the day to the name: "on the", "in the case concerning", "concerning", "as to"
_JOINING = re.compile(
    rf"[\s,]{{0,4}}(?:(?:on|in|concerning|regarding|as{_S}to|relating{_S}to|about|of|the|case){_S}){{1,5}}[*_\"“‘'«]{{0,3}}",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"[\s,*_\"”’'»)]{{0,4}}(?:(?:which|that){_S})?(?:was|were){_S}(?:delivered|rendered|given|issued|handed{_S}down)"
    rf"(?:{_S}by{_S}the{_S}(?:International{_S})?Court(?:{_S}of{_S}Justice)?)?{_S}on{_S}",
    re.IGNORECASE,
)
_REACH = 110  # characters before the name


def dated(text: str, citation: Citation) -> Citation:
    """The citation of an opinion with a whole date told beside it, where it has none of its own.

    A case may have several judgments and orders under one name, an opinion is one.
    """
    if citation.claim_of("date") is not None or "/advisory-opinion/" not in (citation.key or ""):
        return citation
    date = _before(text, citation.span.start) or _behind(text, citation.span.end)
    return replace(citation, claimed=(*citation.claimed, date)) if date is not None else citation


def _before(text: str, name: int) -> ClaimedFact | None:
    for lead in _BEFORE.finditer(text, max(0, name - _REACH), name):
        date = date_at(text, lead.end())
        if date is not None and len(date.value) == 10 and _JOINING.fullmatch(text, date.span.end, name):
            return date
    return None


def _behind(text: str, at: int) -> ClaimedFact | None:
    lead = _BEHIND.match(text, at)
    date = date_at(text, lead.end()) if lead is not None else None
    return date if date is not None and len(date.value) == 10 else None
