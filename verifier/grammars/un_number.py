"""Numbers that name their text by themselves, since number and date agree: 822 (1993), 62/243 of 14 March 2008."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from ..contracts import Scan
from ..extraction import sessions
from ..extraction.bodies import both_reached
from ..extraction.dates import date_at
from ..extraction.named_bodies import mentions
from ..extraction.numbers import NUMBER, Number, number_at
from ..extraction.vocabulary import of
from ..model import Citation, ClaimedFact, Span

name = "un_number"

anchors = ("/", "(19", "(20", "(x", "(v", "(i")

examples = {
    "the General Assembly recalled 62/243 of 14 March 2008": ("un/ga/res/62/243",),
    "demands of the Security Council, in particular those of 822 (1993)": ("un/sc/res/822",),
    "the text of the General Assembly, 217 A (III), is well known": ("un/ga/res/217(III)A",),
}

lookalikes = (
    "the Security Council met in vol. 822 (1994)",
    "a ratio of 62/243 in the General Assembly",
    "62/243 of 14 March 2012, said the General Assembly",
    "see note 12 (III) of the General Assembly",
)

_BEFORE = re.compile(r"(?:vol|no|nos|pp?|art|note|item|chap|sect|page|para)\.?\s?$", re.IGNORECASE)


@cache
def _of_date() -> re.Pattern[str]:
    return re.compile(rf"\s{{0,3}},?\s{{0,3}}{of('before_date')}\s{{1,3}}")


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    bodies = {code for code in ("un/ga", "un/sc", "un/hrc") if mentions(scan, code)}
    end = 0
    for hit in hits if bodies else ():
        start = _number_start(scan.text, hit)
        if start is None or start < end or _BEFORE.search(scan.text, max(0, start - 6), start):
            continue
        match = NUMBER.match(scan.text, start)
        citation = _citation(scan, number_at(match), bodies) if match else None
        if citation is not None:
            yield citation
            end = citation.span.end


def _number_start(text: str, hit: int) -> int | None:
    """Where the digits before this slash or bracket begin, over a blank and lettered parts."""
    at = hit
    while at and hit - at < 8 and (text[at - 1] in " \n" or "A" <= text[at - 1] <= "Z"):
        at -= 1
    start = at
    while start and at - start < 5 and "0" <= text[start - 1] <= "9":
        start -= 1
    return start if start < at and (text[hit] != "/" or at == hit) else None


def _citation(scan: Scan, number: Number, bodies: set[str]) -> Citation | None:
    if len(number.parts) > 1:
        return None
    if number.shape == "slash" and number.session.isdigit():
        return _dated(scan, number, bodies)
    if number.shape == "roman" and "un/ga" in bodies and len(number.number) > 2:
        if sessions.assembly_session(int(number.number)) != number.session or number.tail is None:
            return None
        letter = number.parts[0][0] if len(number.parts) == 1 else ""
        session = ClaimedFact("session", number.session, number.tail)
        return Citation(number.span, name, f"un/ga/res/{number.number}({number.session}){letter}", claimed=(session,))
    if number.shape == "year" and "un/sc" in bodies and number.tail is not None:
        agree = sessions.council_year(int(number.number)) == int(number.year)
        agree = agree and not (both_reached(number) and mentions(scan, "coe/pace"))
        if agree:
            return Citation(
                number.span,
                name,
                f"un/sc/res/{number.number}",
                claimed=(ClaimedFact("year", number.year, number.tail),),
            )
    return None


def _dated(scan: Scan, number: Number, bodies: set[str]) -> Citation | None:
    """A session and number before a whole date of that session."""
    before = _of_date().match(scan.lower, number.span.end)
    date = date_at(scan.text, before.end()) if before else None
    if date is None or len(date.value) != 10 or len(number.session) > 2:
        return None
    year, session = int(date.value[:4]), int(number.session)
    first, last = sessions.council_of_rights_years(session)
    if year in sessions.assembly_years(session) and session > 30:
        place = "un/ga"
    elif "un/hrc" in bodies and first <= year <= last:
        place = "un/hrc"
    else:
        return None
    letter = number.parts[0][0] if len(number.parts) == 1 else ""
    span = Span(number.span.start, number.span.end)
    return Citation(span, name, f"{place}/res/{number.session}/{number.number}{letter}", claimed=(date,))
