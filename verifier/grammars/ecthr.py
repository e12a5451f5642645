"""Judgments and decisions of the European Court of Human Rights, by application number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..extraction.dates import date_at
from ..extraction.pinpoints import pinpoints_after
from ..model import Citation, ClaimedFact, Span

name = "ecthr"

anchors = ("no. ", "nos. ", "n° ", "no ", "nos ", "№ ", "applications ", "application ", "requête ", "жалоб", "[gc]")

examples = {
    "Chiragov and Others v. Armenia [GC], no. 13216/05, § 168, ECHR 2015": ("coe/ecthr/13216/05",),
    "Sargsyan v. Azerbaijan [GC], no. 40167/06, 16 June 2015": ("coe/ecthr/40167/06",),
    "application no. 12345/67": ("coe/ecthr/12345/67",),
    "Irlande c. Royaume-Uni, n° 5310/71": ("coe/ecthr/5310/71",),
}

lookalikes = (
    "house no. 12/45",
    "no. 5 of 2016",
    "flight no. 12345/67B",
    "telephone no. 12345/678",
    "regiment no. 366",
    "there are no 12345/67 such",
)

_APPLICATION = re.compile(
    r"(?P<word>[Aa]ppl(?:ications?|\.)\s{1,6}|[Rr]equêtes?\s{1,6}|жалоб\w{1,3}\s{1,6})?(?:[Nn]os?\.?|n°|nº|№)"
    r"\s{0,4}(?P<n>[0-9]{3,5}/[0-9]{2})(?![0-9/A-Za-z])"
)
_PARTIES = re.compile(
    r"(?P<title>[A-Z][\w.'-]{0,30}(?:[ \n]{1,3}[\w.'&-]{1,24}){0,5}[ \n]{1,3}(?:v\.?|c\.|против)[ \n]{1,3}"
    r"(?:the[ ])?[A-Z][\w-]{2,20}(?:[ \n]{1,3}[A-Z][\w-]{2,20}){0,3})(?:\s{0,4}(?:\[GC\]|\((?:dec|merits|just"
    r" satisfaction)\.?\)))?\s{0,4}[,(]?\s{0,6}(?:judgment\s{1,4}of[^,]{5,30},\s{0,4})?$"
)
_NEAR = re.compile(
    r"European\s{1,6}Court|ECtHR|ECHR|Cour\s{1,6}européenne|\[GC\]|Strasbourg|Европейск\w{2,3}\s{1,6}[Сс]уд"
)
_DATE = re.compile(
    r"[\s,]{0,6}(?:(?:judgment|decision|arrêt)\s{1,6})?(?:of\s{1,6}|du\s{1,6}|от\s{1,6})?(?=[0-9]{1,2}\s)"
)


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    end = 0
    for hit in hits:
        if hit < end or (hit and scan.text[hit - 1].isalpha()):
            continue
        match = _APPLICATION.match(scan.text, hit)
        citation = _citation(scan.text, match, end) if match is not None else None
        if citation is not None:
            end = citation.span.end
            yield citation


def _citation(text: str, match: re.Match[str], floor: int) -> Citation | None:
    """The application number counts with parties before it, its own word, or the Court's name near by."""
    parties = _parties(text, match.start(), floor)
    if parties is None and not match["word"] and not _NEAR.search(text, max(0, match.start() - 200), match.end() + 100):
        return None
    start = parties.start("title") if parties is not None else match.start()
    facts = [ClaimedFact("title", parties["title"], Span(*parties.span("title")))] if parties is not None else []
    end = match.end()
    pins = pinpoints_after(text, end)
    end = pins.span.end if pins is not None else end
    lead = _DATE.match(text, end)
    date = date_at(text, lead.end()) if lead is not None else None
    if date is not None:
        facts.append(date)
        end = date.span.end
        pins = pins or pinpoints_after(text, end)
        end = pins.span.end if pins is not None else end
    pin = pins.each[0] if pins is not None else None
    return Citation(
        Span(start, max(end, match.end())),
        name,
        f"coe/ecthr/{match['n']}",
        provision=pin.provision if pin is not None else "",
        provision_span=pin.span if pin is not None else None,
        claimed=tuple(facts),
    )


def _parties(text: str, at: int, floor: int) -> re.Match[str] | None:
    start = max(floor, at - 160)
    versus = max(text.rfind(" v. ", start, at), text.rfind(" v ", start, at), text.rfind(" c. ", start, at))
    if versus < 0:
        return None
    begin = max(text.rfind(mark, start, versus) for mark in (";", "(", "see ", "See ", ". ", "\n\n"))
    begin = start if begin < 0 else begin
    for capital in re.finditer(r"(?<![\w.])[A-Z]", text[begin:versus]):
        match = _PARTIES.match(text, begin + capital.start(), at)
        if match is not None:
            return match
    return None
