"""A finding in one plain line, and what stands behind it in a few."""

from __future__ import annotations

from ..model import Document, Finding, Level, Outcome
from ..visible import visible
from .places import place_in_words

SEVERITY = {Level.ERROR: 0, Level.WARNING: 1, Level.NOTE: 2}
_LONGEST = 1500  # characters of a message; longer ones are cut in these formats


def counts(finding: Finding) -> bool:
    """Whether a finding says that the document is wrong and nobody has set it aside."""
    return finding.verdict.outcome is Outcome.CONTRADICTED and not finding.suppressed


def message_of(document: Document, finding: Finding) -> str:
    """What is wrong, where (for files without lines), and the correction."""
    verdict = finding.verdict
    parts = [verdict.message]
    if place := place_in_words(document, finding):
        parts.append(f"({place})")
    if verdict.suggestion:
        parts.append(f"Suggested: {verdict.suggestion.replacement}.")
    if verdict.likely:
        parts.append(f"Probably meant: {verdict.likely}.")
    return _cut(visible(" ".join(parts)))


def grounds_of(finding: Finding) -> tuple[str, ...]:
    """One line for each piece of evidence: what it says, where, from which source."""
    lines = []
    for one in finding.verdict.evidence:
        marks = ", ".join(filter(None, (one.provision, one.form, one.language)))
        origin = " ".join(filter(None, (one.source, one.address, one.retrieved and f"read {one.retrieved}")))
        told = f"{one.statement}{f' ({marks})' if marks else ''}{f' – {origin}' if origin else ''}"
        lines.append(_cut(visible(told.replace("\n", " "))))
        lines += [
            _cut(visible(f"{d.kind}: “{d.claimed}”, officially {_official(d.official)}")) for d in one.differences
        ]
    return tuple(lines)


def _official(words: str | None) -> str:
    return "other words (sealed)" if words is None else f"“{words}”"


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
