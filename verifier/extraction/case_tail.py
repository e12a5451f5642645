"""What stands behind the name or number of a case: stage, court, date, report and paragraph, in any order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model import ClaimedFact, Span
from .dates import date_at
from .pinpoints import Pinpoint, pinpoints_after

_PIECES = 10
_S = r"\s{1,6}"
_STAGE = (
    rf"Merits|Preliminary{_S}Objections?|Provisional{_S}Measures|(?:First|Second){_S}Phase|Jurisdiction"
    rf"(?:{_S}(?:and|of){_S}[A-Za-z]{{3,14}}(?:{_S}[A-Za-z]{{3,14}})?)?|(?:Trial{_S}|Appeals?{_S}|"
    rf"Sentencing{_S})?Judge?ments?"
    rf"(?:{_S}No\.?{_S}[0-9]{{1,3}})?|judgments?|Advisory{_S}Opinion|advisory{_S}opinion|Orders?|Decision|decision"
    rf"|Compensation|Reparations?(?:{_S}and{_S}Costs)?|Admissibility|dec\.?|merits|just{_S}satisfaction|arrêt|avis"
    rf"|\[?GC\]?|(?:Grand|Trial|Appeals?|Pre-Trial){_S}Chamber(?:{_S}[IVX]{{1,4}})?|case|Case|Sentencia|Awards?"
)
_COURT = (
    rf"ECtHR|ECHR|ICTY|ICTR|ICC|ITLOS|European{_S}Court{_S}of{_S}Human{_S}Rights|International{_S}Criminal{_S}"
    rf"(?:Court|Tribunal"
    rf"{_S}for{_S}(?:the{_S})?(?:former{_S}|Former{_S})?(?:Yugoslavia|Rwanda))|International{_S}Tribunal{_S}for{_S}"
    rf"the{_S}Law"
    rf"{_S}of{_S}the{_S}Sea|Case{_S}No\.?{_S}?[0-9A-Z/-]{{1,16}}"
)
_STAGES = re.compile(rf"[\s,;:.–-]{{0,6}}[(\[]?(?:{_STAGE}|{_COURT})(?![^\W_])(?:{_S}\[GC\])?[)\]]?")
_DATE = re.compile(
    r"[\s,;:(]{0,6}(?:(?:of|dated|on|du|de|от|delivered\son)\s{1,4})?(?=[0-9]|[A-Z][a-z]{2,8}"
    r"\.?\s[0-9])"
)
_REPORT = re.compile(
    r"[\s,;:.(]{0,6}\(?(?:"
    r"[\[(]?(?P<y>(?:19|20)[0-9]{2})[\])]?,?\s{1,4}(?:E\.?C\.?R\.?\s{1,4}I{1,2}(?:-[A-Z]{1,3})?-[0-9]{1,5}"
    r"|[0-9]{1,3}\sE\.?H\.?R\.?R\.?\s(?:SE)?[0-9]{1,4})"
    r"|(?:ECHR|CEDH|Reports(?:\s{1,4}of\s{1,4}Judgments\s{1,4}and\s{1,4}Decisions)?|Recueil)\s{1,4}"
    r"(?:19|20)[0-9]{2}(?:-[IVX]{1,4})?(?:\s\((?:extracts|extraits)\))?"
    r")"
)
_IN_BRACKETS = re.compile(
    r"[\s,]{0,4}(?:at\s{1,3})?\[(?P<n>[0-9]{1,4})\](?:\s?-\s?\[(?P<last>[0-9]{1,4})\])?"  # AGLC, New Zealand
)
_AT = re.compile(r"[\s,]{0,4}\bat\s{1,3}(?=para|§|¶)")


@dataclass(frozen=True, slots=True)
class Tail:
    """Where the words behind a case end, what they claim, and the paragraph that they point at."""

    end: int
    facts: tuple[ClaimedFact, ...] = ()
    pin: Pinpoint | None = None


def case_tail(text: str, at: int, reports: re.Pattern[str] | None = None) -> Tail:
    """The tail that starts at `at`; reports: how the court's own reports are cited, with a group year where told."""
    facts: list[ClaimedFact] = []
    start = at
    at += text[at : at + 3] == "), "  # the bracket of "Krstić (IT-98-33-A), Judgment"
    end, pin = at, None
    for _ in range(_PIECES):
        if (date := _date(text, end)) is not None:
            facts.append(date)
            end = date.span.end
        elif (report := _report(text, end, reports)) is not None:
            facts += _year(report, reports)
            end = report.end()
        elif pin is None and (found := _pin(text, end)) is not None:
            pin, end = found, max(end, found.span.end)
        elif (stage := _STAGES.match(text, end)) is not None:
            end = stage.end()
        elif end > at and text[end : end + 1] in ")]":
            end += 1
        else:
            break
    return Tail(end if end > at else start, _one_date(facts), pin)


def _date(text: str, at: int) -> ClaimedFact | None:
    lead = _DATE.match(text, at)
    return date_at(text, lead.end()) if lead is not None else None


def _report(text: str, at: int, reports: re.Pattern[str] | None) -> re.Match[str] | None:
    own = reports.match(text, _past(text, at)) if reports is not None else None
    return own or _REPORT.match(text, at)


def _past(text: str, at: int) -> int:
    limit = at + 6
    while at < len(text) and at < limit and text[at] in " \n,;:.":
        at += 1
    return at


def _year(report: re.Match[str], reports: re.Pattern[str] | None) -> list[ClaimedFact]:
    year = report.groupdict().get("year") if report.re is reports else None
    return [ClaimedFact("year", year, Span(*report.span("year")))] if year else []


_PARAGRAPH = re.compile(  # judgments have more paragraphs than treaties have articles
    r"[\s,(]{0,4}(?:at\s{1,3})?(?:paras?\.?|paragraphs?|§{1,2}|¶{1,2})\s{0,3}(?P<n>[0-9]{4}(?:\s?-\s?[0-9]{1,4})?)"
    r"(?![0-9/])"
)


def _pin(text: str, at: int) -> Pinpoint | None:
    bracket = _IN_BRACKETS.match(text, at)
    if bracket is not None:
        last = f"-{bracket['last']}" if bracket["last"] else ""
        return Pinpoint(f"para {bracket['n']}{last}", Span(bracket.start("n") - 1, bracket.end()))
    if (long := _PARAGRAPH.match(text, at)) is not None:
        return Pinpoint(f"para {re.sub(r'[ ]', '', long['n'])}", Span(*long.span("n")))
    lead = _AT.match(text, at)
    pins = pinpoints_after(text, lead.end() if lead is not None else at)
    return Pinpoint(pins.each[0].provision, Span(pins.each[0].span.start, pins.span.end)) if pins is not None else None


def _one_date(facts: list[ClaimedFact]) -> tuple[ClaimedFact, ...]:
    """The facts without a second date or year: of which document of the case it is, is not told."""
    kept: dict[str, ClaimedFact] = {}
    for fact in facts:
        kept.setdefault(fact.field, fact)
    return tuple(kept.values())
