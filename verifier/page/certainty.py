"""How sure a finding is, and why, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Document, Finding, Instrument, Level, Mention, Outcome
from ..visible import visible

_LEVELS = {
    Level.ERROR: "Error: the evidence leaves no other reading.",
    Level.WARNING: "Warning: probably wrong; one source, or a reading that is not the only one.",
    Level.NOTE: "Note: worth a look; the meaning hardly changes.",
}
FIELDS = {
    "wrong-date": "date",
    "wrong-year": "year",
    "wrong-title": "title",
    "wrong-body": "body",
    "wrong-kind": "kind",
    "wrong-meeting": "meeting",
    "wrong-vote": "vote",
    "wrong-symbol": "symbol",
}
_INDIRECT = {
    Mention.SHORT: "The instrument is cited by a short name here",
    Mention.ANAPHORIC: "The instrument is not named here",
    Mention.NESTED: "The instrument is cited inside the title of another",
}


def certainty_of(document: Document, finding: Finding, instrument: Instrument | None) -> tuple[str, ...]:
    """What the verdict rests on, what speaks against it, and what was read into the document's words."""
    return tuple(visible(line) for line in _reasons(document, finding, instrument))


def _reasons(document: Document, finding: Finding, instrument: Instrument | None) -> Iterator[str]:
    verdict = finding.verdict
    if verdict.outcome is Outcome.CONTRADICTED:
        yield _LEVELS[verdict.level]
    elif verdict.outcome is Outcome.UNVERIFIED:
        yield "Not judged: this says nothing about whether the document is right or wrong."
    yield from _resting_on(finding)
    yield from _disagreeing(finding, instrument)
    yield from _readings(document, finding)


def _resting_on(finding: Finding) -> Iterator[str]:
    evidence = finding.verdict.evidence
    sources = "; ".join(dict.fromkeys(one.source for one in evidence if one.source))
    if any(one.differences and one.official is None for one in evidence):
        yield f"Compared with a seal of the official text, which tells words apart but cannot show them: {sources}."
    elif any(one.differences or one.official for one in evidence):
        yield f"Compared with the official text itself: {sources}."
    elif sources:
        number = len({one.source for one in evidence if one.source})
        yield f"Rests on {number} sources: {sources}." if number > 1 else f"Rests on one source: {sources}."


def _disagreeing(finding: Finding, instrument: Instrument | None) -> Iterator[str]:
    field = FIELDS.get(finding.verdict.code)
    fact = instrument.fact(field) if instrument and field else None
    for source, value in fact.disagreeing if fact else ():
        yield f"Another catalogue disagrees: {source} has {value}."


def _readings(document: Document, finding: Finding) -> Iterator[str]:
    citation = finding.citation
    for repair in citation.repairs:
        yield f"Read through damage: “{repair.read}” was taken for “{repair.taken_for}” ({repair.why})."
    said = _INDIRECT.get(citation.mention)
    if said and citation.antecedent:
        words = " ".join(citation.antecedent.of(document.text).split())
        yield f"{said}; it was bound to “{words[:160]}”, line {document.line_of(citation.antecedent.start)}."
    elif said:
        yield f"{said}."
