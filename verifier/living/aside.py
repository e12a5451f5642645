"""Findings set aside by comments, rules and a baseline: they stay in the report, with the reason, and do not count."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from ..model import Document, Finding, Outcome, Report
from .baseline import Accepted
from .ignores import Ignore, ignores_in, told


class PathRule(Protocol):
    """A rule of references.yaml: which documents, which codes, why."""

    @property
    def paths(self) -> Sequence[str]: ...
    @property
    def ignore(self) -> Sequence[str]: ...
    @property
    def reason(self) -> str: ...


Names = Callable[[str, Iterable[str]], bool]
"""Whether a document's name is meant by one of the entries (paths, folders, globs)."""


def set_aside(
    report: Report,
    baseline: Sequence[Accepted],
    rules: Sequence[PathRule],
    today: date,
    *,
    codes: Collection[str],
    named: Names,
) -> Report:
    """The report with findings suppressed and remarks on what is expired, unused or wrong."""
    documents = {document.name: document for document in report.documents}
    comments = {name: ignores_in(document, codes) for name, document in documents.items()}
    findings, used = suppressed(report.findings, documents, comments, baseline, rules, today, named)
    remarks = [remark for ignores in comments.values() for remark in told(ignores, used)]
    remarks += [
        f"references.yaml: rules: there is no code {c}" for rule in rules for c in rule.ignore if c not in codes
    ]
    remarks += _about_baseline(report, baseline, used, today)
    return replace(report, findings=tuple(findings), remarks=(*report.remarks, *remarks))


def suppressed(
    findings: Iterable[Finding],
    documents: Mapping[str, Document],
    comments: Mapping[str, Sequence[Ignore]],
    baseline: Sequence[Accepted],
    rules: Sequence[PathRule],
    today: date,
    named: Names,
) -> tuple[list[Finding], set[Ignore | Accepted]]:
    """Findings with their reasons, and the comments and entries that were of use. Confirmations are never touched."""
    accepted = {(entry.document, entry.fingerprint): entry for entry in baseline}
    used: set[Ignore | Accepted] = set()
    done = []
    for finding in findings:
        reason = ""
        if finding.verdict.outcome is not Outcome.CONFIRMED and not finding.suppressed:
            found = _comment(finding, documents[finding.document], comments.get(finding.document, ()))
            entry = accepted.get((finding.document, finding.fingerprint))
            if found:
                used.add(found)
                reason = f"comment in line {found.line}: {found.reason}"
            elif rule := _rule(finding, rules, named):
                reason = f"rule: {rule.reason}"
            elif entry and entry.holds_on(today):
                reason = f"baseline: {entry.reason}"
            if entry:
                used.add(entry)
        done.append(replace(finding, suppressed=reason) if reason else finding)
    return done, used


def _comment(finding: Finding, document: Document, comments: Iterable[Ignore]) -> Ignore | None:
    return next((one for one in comments if not one.wrong and one.covers(document, finding)), None)


def _rule(finding: Finding, rules: Iterable[PathRule], named: Names) -> PathRule | None:
    code = finding.verdict.code
    return next((rule for rule in rules if code in rule.ignore and named(finding.document, rule.paths)), None)


def _about_baseline(
    report: Report, baseline: Sequence[Accepted], used: Collection[Ignore | Accepted], today: date
) -> Iterable[str]:
    """Entries that have run out or that nothing answers to; silent on documents that were not read."""
    read = {document.name for document in report.documents}
    for entry in baseline:
        words = f"baseline: {entry.document}: {entry.code} “{entry.words[:60]}”"
        if entry not in used:
            if entry.document in read and report.complete:
                yield f"{words} is no longer found; remove the entry (`verify baseline --prune`)"
        elif not entry.holds_on(today):
            yield f"{words} was accepted until {entry.expires} and counts again"
