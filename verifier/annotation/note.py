"""What an annotation says about which words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..model import Finding, Level, Outcome, Span

# What XML 1.0 (section 2.2) cannot hold.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Note:
    """One finding for the margin: the words, how grave, and what to say."""

    span: Span
    level: Level
    text: str


def notes_on(findings: Iterable[Finding], unverified: bool = False) -> list[Note]:
    """A note for each contradiction that counts, and on request for what could not be checked, in text order."""
    wanted = {Outcome.CONTRADICTED, Outcome.UNVERIFIED} if unverified else {Outcome.CONTRADICTED}
    counted = [f for f in findings if f.verdict.outcome in wanted and not f.suppressed]
    notes = [Note(finding.span, finding.verdict.level, _NOT_XML.sub("\ufffd", _text(finding))) for finding in counted]
    return sorted(notes, key=lambda note: (note.span, note.text))


def _text(finding: Finding) -> str:
    verdict = finding.verdict
    grave = verdict.level if verdict.outcome is Outcome.CONTRADICTED else "could not be checked"
    lines = [f"{verdict.code} ({grave})", verdict.message]
    if verdict.suggestion:
        lines.append(f"instead: {verdict.suggestion.replacement}")
    for evidence in verdict.evidence:
        where = ", ".join(part for part in (evidence.form, evidence.language, evidence.provision) if part)
        lines.append(f"- {evidence.source or 'this document'}{f' ({where})' if where else ''}: {evidence.statement}")
        lines += [evidence.address] if evidence.address else []
    return "\n".join(lines)
