"""`verify baseline`: what it accepts, keeps and drops; this module writes the baseline."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import UsageError
from ..model import Report
from .baseline import Accepted, baseline_of, merged, written
from .in_workspace import DEFAULT_BASELINE, read_at

if TYPE_CHECKING:
    from ..workspace import Workspace


def accept(
    workspace: Workspace,
    library: tuple[Path, ...],
    today: date,
    reason: str,
    expires: str = "",
    unverified: bool = False,
    prune: bool = False,
) -> str:
    """Check the workspace, write its baseline and say in a line or two what changed."""
    from ..output import write_file
    from ..run import Request, report_for

    if not prune and not reason.strip():
        raise UsageError('--reason: missing; say why these findings are accepted, as in --reason "quoted as printed"')
    name = workspace.baseline or DEFAULT_BASELINE
    file = workspace.root / name
    old = read_at(file, name) if file.is_file() else ()
    report = report_for(Request(replace(workspace, baseline=name if old else None), library=library))
    if not report.complete:
        raise UsageError("the run was interrupted; the baseline is as it was")
    kept = still_found(old, report, today) if prune else old
    documents = {document.name: document for document in report.documents}
    new = () if prune else baseline_of(report.findings, documents, reason.strip(), expires, unverified)
    entries = merged(kept, new)
    write_file(written(entries), file)
    return _told(name, workspace.baseline is None, len(entries), len(new), len(old) - len(kept))


def still_found(old: Collection[Accepted], report: Report, today: date) -> tuple[Accepted, ...]:
    """The entries that hold today and that a finding answers to; those of documents that were not read stay."""
    read = {document.name for document in report.documents}
    found = {(finding.document, finding.fingerprint) for finding in report.findings}
    return tuple(
        entry
        for entry in old
        if entry.holds_on(today) and (entry.document not in read or (entry.document, entry.fingerprint) in found)
    )


def day_of(text: str) -> str:
    """The day as asked for, or none. Raises UsageError for anything but a day."""
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        raise UsageError(f"--expires {text}: expected a day such as 2027-01-31") from None


def _told(name: str, unnamed: bool, total: int, new: int, dropped: int) -> str:
    line = f"{name}: {total} accepted, {new} of them new, {dropped} dropped"
    return f"{line}\nadd this line to references.yaml: baseline: {name}" if unnamed else line
