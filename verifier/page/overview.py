"""What the two drawings of the page are made of: who cites what, and which dates are claimed."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Extraction, Finding, Outcome
from .desk import Desk, gravest
from .matrix import Entry
from .timeline import Dated

_DATES = frozenset({"wrong-date", "wrong-year"})


def entries_of(desk: Desk) -> tuple[Entry, ...]:
    """One entry for each document and each instrument that it cites."""
    return tuple(
        entry
        for number, extraction in enumerate(desk.report.extractions, 1)
        for entry in _entries(desk, number, extraction)
    )


def _entries(desk: Desk, number: int, extraction: Extraction) -> Iterator[Entry]:
    findings = _by_key(desk.findings_in(extraction))
    counts: dict[str, int] = {}
    for citation in extraction.citations:
        if citation.key:
            counts[citation.key] = counts.get(citation.key, 0) + 1
    for key, citations in counts.items():
        here = findings.get(key, [])
        first = gravest(here)
        wrong = sum(f.verdict.outcome is Outcome.CONTRADICTED and not f.suppressed for f in here)
        outcome = "cited" if first is None or first.suppressed else first.verdict.outcome.value
        link = f"#{desk.anchors[id(first)]}" if first else f"#d{number}"
        yield Entry(number, key, citations, outcome, wrong, link)


def _by_key(findings: list[Finding]) -> dict[str, list[Finding]]:
    grouped: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.citation.key:
            grouped.setdefault(finding.citation.key, []).append(finding)
    return grouped


def dated_of(desk: Desk) -> tuple[Dated, ...]:
    """Each instrument whose date a document claims, with the official date where it is known."""
    claims: dict[str, dict[str, None]] = {}
    for extraction in desk.report.extractions:
        for citation in extraction.citations:
            for fact in citation.claimed:
                if citation.key and fact.field in ("date", "year"):
                    claims.setdefault(citation.key, {}).setdefault(fact.value)
    wrong: dict[str, list[Finding]] = {}
    first: dict[str, Finding] = {}
    for finding in desk.report.findings:
        key = finding.citation.key
        if key is None:
            continue
        first.setdefault(key, finding)
        contradicted = finding.verdict.outcome is Outcome.CONTRADICTED and not finding.suppressed
        if contradicted and finding.verdict.code in _DATES:
            wrong.setdefault(key, []).append(finding)
    return tuple(_dated(desk, key, tuple(values), wrong.get(key, []), first.get(key)) for key, values in claims.items())


def _dated(desk: Desk, key: str, claimed: tuple[str, ...], wrong: list[Finding], first: Finding | None) -> Dated:
    instrument = desk.instruments.get(key)
    official = instrument.fact("date") or instrument.fact("year") if instrument else None
    finding = wrong[0] if wrong else first
    link = f"#{desk.anchors[id(finding)]}" if finding else ""
    right = official.value if official else ""
    refuted = dict.fromkeys(value for one in wrong for value in _refuted(one) if not right.startswith(value))
    shown = tuple(refuted) or claimed
    return Dated(key, desk.label_of(key), desk.title_of(key), shown, right, bool(wrong), link)


def _refuted(finding: Finding) -> list[str]:
    """The dates of the citation that stand in the words the finding is about; all of them where none does."""
    dates = [fact for fact in finding.citation.claimed if fact.field in ("date", "year")]
    here = [fact.value for fact in dates if fact.span.overlaps(finding.span)]
    return here or [fact.value for fact in dates]
