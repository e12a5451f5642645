"""What the words around a citation say: another body, a lettered part, the neighbours in its list."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ..contracts import Case
from ..model import Citation, ClaimedFact, Extraction, Instrument, Span
from .dates_of import agreeing_date
from .days import read_day

_NEAR = 160
_AFTER = 80
_PASSAGE = 500
_CLOSE = 150
_ANOTHER_TREATY = re.compile(r"rotoc|onven|ovenant|harter|reaty|Pact|ротокол|онвенц|议定|公约|بروتوكول|اتفاقية")
_CLAUSE_END = re.compile(r"[.;,:]\s|\n\n")
_REPORT = re.compile(r"\b(?:report|letter|note|rapport|lettre|informe|carta)\b|доклад|письм|تقرير|رسالة|报告|信")
_AMENDED = re.compile(r"mend|nmienda|поправк|修正|تعديل")
_LONGEST = 2000  # no citation is longer than this
# Bodies whose resolutions are numbered like the Assembly's (session/number), in the languages that documents use.
_OTHER_BODIES = re.compile(
    r"Human Rights Council|Economic and Social Council|Economic Commission|Economic and Social Commission|Commission on"
    r"|Commission for|the Commission\b|la Commission\b|la Comisión\b|Environment Assembly|Environment Programme"
    r"|UN-Habitat|Governing Council|World Health Assembly|International Maritime|UNESCO"
    r"|Conseil des droits|Conseil économique|Commission de|Commission économique|Assemblée des Nations Unies pour l"
    r"|Consejo de Derechos|Consejo Económico|Comisión|Asamblea de las Naciones Unidas sobre el Medio"
    r"|Совет[а-я]* по правам|Экономическ[а-я]+ и Социальн|Комисси"
    r"|Ассамбле[а-я] Организации Объединенных Наций по окружающей"
    r"|مجلس حقوق|المجلس الاقتصادي|لجنة|人权理事会|经济及社会理事会|委员会|环境大会",
)
# The Parliamentary Assembly numbers its resolutions as the Council does.
_PARLIAMENTARY = re.compile(
    r"Parliamentary\s+Assembly|PACE\b|Assemblée\s+parlementaire|Парламентск|Asamblea\s+Parlamentaria"
)
_ASSEMBLY = re.compile(r"General\s+Assembly|Assemblée\s+générale|Asamblea\s+General|Генеральн[а-я]+\s+Ассамбле")
_SENTENCE_END = re.compile(r"[.;。؛]\s|\n")
_PART = re.compile(r"\s{0,2}(?:[A-Z]|[IVX]{1,4})(?![\w'’.])")


def another_body_is_named(case: Case) -> bool:
    """Whether the words beside the citation name a body that numbers its resolutions in the same way."""
    key = case.citation.key or ""
    if not key.startswith(("un/ga/res/", "un/sc/res/")):
        return False
    text, span = case.document.text, case.citation.span
    if key.startswith("un/sc/"):
        return bool(_PARLIAMENTARY.search(_CLAUSE_END.split(text[span.end : span.end + _NEAR])[0]))
    before = _SENTENCE_END.split(text[max(0, span.start - _NEAR) : span.start])[-1]
    after = _CLAUSE_END.split(text[span.end : span.end + _AFTER])[0]
    return bool(_OTHER_BODIES.search(before + span.of(text) + after))


def another_body_in_paragraph(case: Case) -> bool:
    """Whether the passage around the citation names such a body anywhere, footnotes set within it or not."""
    text, span = case.document.text, case.citation.span
    return bool(_OTHER_BODIES.search(text[max(0, span.start - _PASSAGE) : span.end + _PASSAGE]))


def may_be_another_bodys(case: Case) -> bool:
    """Whether a number in the Assembly's form may belong to a body that numbers its texts in the same way."""
    if not (case.citation.key or "").startswith("un/ga/res/"):
        return False
    body = case.citation.claim_of("body")
    if body is None:
        return not _assembly_acts(case) or another_body_is_named(case)
    return body.value != "un/ga" or another_body_is_named(case)


def _assembly_acts(case: Case) -> bool:
    """Whether the clause before names the Assembly: "The General Assembly repeated it in resolution 77/412"."""
    start = case.citation.span.start
    clause = _CLAUSE_END.split(case.document.text[max(0, start - _NEAR) : start])[-1]
    return _ASSEMBLY.search(clause) is not None


def is_a_part(case: Case) -> bool:
    """Whether a letter or Roman numeral of a part follows a number that was taken for the whole."""
    text, end = case.document.text, case.citation.span.end
    key = case.citation.key or ""
    return key.startswith("un/ga/res/") and not key[-1].isalpha() and bool(_PART.match(text, end))


def neighbours_of(case: Case, reach: int = 400) -> tuple[Citation, ...]:
    """Citations of other texts near by, those in the same list or sentence among them."""
    return tuple(other for other in beside(case.extraction, case.citation, reach) if other.key != case.citation.key)


def belongs_to_a_neighbour(case: Case, claimed: ClaimedFact) -> bool:
    """Whether the date is that of a text cited close by, or stands apart from the treaty, among words of another."""
    if any(agreeing_date(other, claimed.value) for other in known_neighbours(case, _CLOSE)):
        return True
    key = case.citation.key or ""
    if key.startswith("icj/"):
        return _is_of_another_event(case, claimed)  # a case has objections, merits and orders of days of their own
    if not key.startswith("treaty/"):
        return False
    return _is_in_a_name(case, claimed) or not _is_attached(case, claimed) or _is_of_another_event(case, claimed)


def _is_of_another_event(case: Case, claimed: ClaimedFact) -> bool:
    """Whether a whole date has at most one of year, month and day in common with each date of the instrument.

    A slip changes one of them; the date of a conference of the parties, or of another decision in the case, all.
    """
    day, known = read_day(claimed.value.partition("/")[0]), case.instrument
    if day is None or not day.whole or not isinstance(known, Instrument):
        return False
    dates = [read_day(fact.value) for fact in known.facts if fact.field.startswith("date")]
    parts = [sum(getattr(day, name) == getattr(one, name) for name in ("year", "month", "day")) for one in dates if one]
    return max(parts, default=0) < 2


def _is_in_a_name(case: Case, claimed: ClaimedFact) -> bool:
    """Whether the year is part of the name, as in "Protocol Additional to the Geneva Conventions of 12 August 1949"."""
    known = case.instrument
    if not isinstance(known, Instrument):
        return False
    names = (*(fact.value for fact in known.all_facts("title")), *known.names)
    return any(claimed.value[:4] in name for name in names)


def _is_attached(case: Case, claimed: ClaimedFact) -> bool:
    """Whether no noun stands between a treaty's name and the date: "Convention of", "adopted by the Assembly on"."""
    span, text = case.citation.span, case.document.text
    if claimed.span.end <= span.start:
        ahead = text[max(0, claimed.span.start - 25) : claimed.span.start]
        return not any(character in "0123456789/" for character in ahead)  # the end of a date of something else
    if span.contains(claimed.span):
        return True
    between, before = text[span.end : claimed.span.start], text[max(0, span.start - _NEAR) : span.start]
    sentence = _SENTENCE_END.split(before)[-1]
    return (
        len(between) <= 60
        and not _ANOTHER_TREATY.search(between)
        and not _ANOTHER_TREATY.search(sentence[-40:])
        and not _AMENDED.search(sentence)
    )


def is_of_a_report(case: Case) -> bool:
    """Whether a report or letter under a Council resolution is spoken of, whose date may follow the year."""
    if not (case.citation.key or "").startswith("un/sc/"):
        return False
    before = case.document.text[max(0, case.citation.span.start - _NEAR) : case.citation.span.start]
    return bool(_REPORT.search(_CLAUSE_END.split(before)[-1]))


def place_of(case: Case, claimed: ClaimedFact) -> Span:
    """Where a fault in a claimed fact is shown: with its citation, or that alone where others stand between."""
    span = case.citation.span
    whole = Span(min(span.start, claimed.span.start), max(span.end, claimed.span.end))
    if span.contains(claimed.span):
        return claimed.span
    others = beside(case.extraction, case.citation, _NEAR)
    crowded = whole.end - whole.start > _NEAR or any(whole.overlaps(other.span) for other in others)
    return span if crowded else whole


def beside(extraction: Extraction, citation: Citation, reach: int) -> Iterator[Citation]:
    """The other citations that begin or end within so many characters, in the order of the text."""
    span, citations = citation.span, extraction.citations
    first = bisect_left(citations, span.start - reach - _LONGEST, key=_start)
    last = bisect_left(citations, span.end + reach, key=_start)
    for other in citations[first:last]:
        if other is not citation and span.start < other.span.end + reach:
            yield other


def _start(citation: Citation) -> int:
    return citation.span.start


def known_neighbours(case: Case, reach: int = 400) -> tuple[Instrument, ...]:
    """The neighbours that the catalogue knows, each once, in the order of the text."""
    keys = dict.fromkeys(citation.key for citation in neighbours_of(case, reach) if citation.key)
    found = (case.catalogue.find(key) for key in keys)
    return tuple(instrument for instrument in found if isinstance(instrument, Instrument))


def council_is_named(case: Case) -> bool:
    """Whether the words just before the citation, or inside it, name the Security Council."""
    span = case.citation.span
    return "security council" in case.document.text[max(0, span.start - 80) : span.end].lower()
