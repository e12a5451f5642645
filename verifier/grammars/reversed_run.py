"""Numbers in Arabic lines that were stored in visual order, each glued to the word that stood before it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..extraction.named_bodies import mentions
from ..model import Citation, ClaimedFact, Mention, Repair, Span

name = "reversed_run"

# Every such run holds a letter of the Arabic definite article or preposition right behind a number.
anchors = tuple(f"{digit}{letter}" for digit in "0123456789" for letter in "افبلومقع")

examples = {
    "مجلس حقوق الإنسان\nالقرار ، 5/1في مرفق": ("un/hrc/res/5/1",),
    "مجلس حقوق الإنسان\n.2005 نيسان/أبريل 20المؤرخ  2005/74": ("un/chr/res/2005/74",),
}

lookalikes = ("في 5/1 من المرفق", "2005 نيسان 20 المؤرخ", "في الفترة 2005/74 وما بعدها")

_GLUED = re.compile(r"(?<![0-9/])(?P<session>[0-9]{1,2})/(?P<number>[0-9]{1,3})(?P<word>[\u0621-\u064a]{2,12})")
_DATED = re.compile(
    r"\.?(?P<year>(?:19|20)[0-9]{2})\s{1,3}(?P<month>[\u0621-\u0652]{2,12}(?:\s[\u0621-\u0652]{2,12})?/[\u0"
    r"621-\u0652]{2,12})\s{1,3}"
    r"(?P<day>[0-9]{1,2})(?P<word>[\u0621-\u0652]{2,12})[\s\u0621-\u0652]{0,12}\s{1,3}(?P<again>(?:19|20)[0"
    r"-9]{2})/(?P<number>[0-9]{1,3})(?![0-9/])"
)
_WHY = "right-to-left run stored in reverse order"


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    rights = mentions(scan, "un/hrc")
    end = 0
    for hit in hits:
        if hit < end or not rights:
            continue
        line = scan.text.rfind("\n", 0, hit) + 1
        for at in range(hit, max(line, hit - 60) - 1, -1):
            citation = _dated(scan, at) or _glued(scan, at)
            if citation is not None and citation.span.end > hit:
                yield citation
                end = citation.span.end
                break


def _glued(scan: Scan, at: int) -> Citation | None:
    """5/1في: in reading order the word stands before the number; a session below 31 is the Human Rights Council's."""
    match = _GLUED.match(scan.text, at)
    if match is None or int(match["session"]) > 30:
        return None
    span = Span(match.start(), match.end("number"))
    repair = Repair(Span(*match.span()), match[0], f"{match['word']} {match['session']}/{match['number']}", _WHY)
    return Citation(span, name, f"un/hrc/res/{match['session']}/{match['number']}", repairs=(repair,), language="ar")


def _dated(scan: Scan, at: int) -> Citation | None:
    """.2005 MONTH 20WORD 2005/74: a year and number after the date of the same year, the Commission met in spring."""
    match = _DATED.match(scan.text, at)
    if match is None or match["year"] != match["again"]:
        return None
    taken = f"{match['again']}/{match['number']} {match['word']} {match['day']} {match['month']} {match['year']}"
    year = ClaimedFact("year", match["year"], Span(*match.span("year")))
    return Citation(
        Span(*match.span()), name, f"un/chr/res/{match['again']}/{match['number']}", Mention.FULL,
        claimed=(year,), repairs=(Repair(Span(*match.span()), match[0], taken, _WHY),), language="ar",
    )  # fmt: skip
