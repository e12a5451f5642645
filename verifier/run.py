"""One run of the tool: gathers knowledge, shows progress, writes the report, gives the exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING

from .errors import UnreadableDocument, UsageError
from .model import Extraction, Finding, Level, Outcome, Report

if TYPE_CHECKING:
    from .commands.options import FailOn
    from .contracts import Progress, ReportFormat
    from .pipeline import Knowledge
    from .workspace import Workspace

_SEVERITY = {Level.ERROR: 3, Level.WARNING: 2, Level.NOTE: 1}


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asked for."""

    workspace: Workspace
    format: str = "plain"
    output: Path | None = None
    fail_on: FailOn | None = None
    library: Sequence[Path] = ()
    frozen: bool = False
    quiet: bool = False
    verbose: bool = False
    diff: str = ""
    fix: bool = False
    dry_run: bool = False
    also: Sequence[str] = ()


def carry_out(request: Request) -> int:
    """Check the request's documents, write the report and give the exit status."""
    from .exchange.repository import prefix_of
    from .output import write_out

    if request.frozen:
        _hold_to_lock(request)
    wanted = [(_format_of(request.format), request.output), *map(_also, request.also)]
    report = report_for(request)
    if (request.fix or request.dry_run) and report.complete:
        report = _with_fixes_made(request, report)
    options = {
        "quiet": str(request.quiet),
        "verbose": str(request.verbose),
        "prefix": prefix_of(request.workspace.root),
    }
    for form, output in wanted:
        write_out(form.write(report, options | _terminal(output)), output)
    return status_of(report, request.fail_on or request.workspace.fail_on)


def _hold_to_lock(request: Request) -> None:
    """Raises VerifierError with all that verifier.lock pins and is missing or different."""
    from .texts.lock import require_frozen
    from .texts.shelf import shelf_for

    workspace = request.workspace
    require_frozen(workspace.root, shelf_for(workspace.root, (*request.library, *workspace.library), workspace.store))


def report_for(request: Request) -> Report:
    """The request's documents checked, with what its workspace and options set aside."""
    from datetime import date

    from .documents import read_document
    from .living.in_workspace import lived_with
    from .pipeline import report_on

    workspace = request.workspace
    with _progress() as progress:
        report = report_on(
            workspace.documents,
            lambda name: read_document(name, workspace.root),
            knowledge_for(workspace, request.library),
            progress,
        )
    _refuse_if_nothing_was_read(report)
    return lived_with(report, workspace, date.today(), diff=request.diff)


def _with_fixes_made(request: Request, report: Report) -> Report:
    """Make the safe edits, or with --dry-run only show them; the report is of the documents as they then are."""
    from .living.fixes import safe_edits, told, write_fixes

    documents = {document.name: document for document in report.documents}
    written = write_fixes(request.workspace.root, documents, safe_edits(report.findings), request.dry_run)
    print(told(written, request.dry_run), end="", file=sys.stderr)
    changed = not request.dry_run and any(one.edits for one in written)
    return report_for(request) if changed else report


def _also(asked: str) -> tuple[ReportFormat, Path]:
    name, equals, file = asked.partition("=")
    if not (equals and file):
        raise UsageError(f"--also {asked}: expected FORMAT=FILE, such as html=report.html")
    return _format_of(name), Path(file)


def knowledge_for(workspace: Workspace, library: Sequence[Path] = ()) -> Knowledge:
    """The catalogue with the workspace's own facts, and the texts at hand."""
    from .catalogue import load_catalogue
    from .pipeline import Knowledge
    from .texts.shelf import shelf_for

    return Knowledge(
        load_catalogue(workspace.instruments),
        shelf_for(workspace.root, (*library, *workspace.library), workspace.store),
    )


def status_of(report: Report, fail_on: str) -> int:
    """0 nothing contradicted, 1 something contradicted from the asked level on, 2 a document could not be read,
    3 something could not be checked and that was asked for, 130 interrupted."""
    counted = [finding for finding in report.findings if not finding.suppressed]
    threshold = _SEVERITY[Level(fail_on)] if fail_on in set(Level) else 1
    if fail_on != "never" and any(_contradicts(finding, threshold) for finding in counted):
        return 1
    if report.unread:
        return 2
    if not report.complete:
        return 130
    unsure = any(finding.verdict.outcome is Outcome.UNVERIFIED for finding in counted)
    return 3 if fail_on == "unverified" and unsure else 0


def _contradicts(finding: Finding, threshold: int) -> bool:
    return finding.verdict.outcome is Outcome.CONTRADICTED and _SEVERITY[finding.verdict.level] >= threshold


def _refuse_if_nothing_was_read(report: Report) -> None:
    """A document that cannot be read is the user's mistake when it is all there is; beside others it is reported."""
    if report.unread and not report.extractions:
        raise UsageError("\n".join(str(UnreadableDocument(name, why)) for name, why in report.unread))


def extractions_of(paths: Sequence[str], root: Path) -> Iterator[Extraction | UnreadableDocument]:
    """The extraction of each document, read as it is asked for, keys settled by the catalogue."""
    from .catalogue import load_catalogue
    from .documents import files_under, read_document
    from .extractor import extract
    from .settle import settled

    catalogue = load_catalogue()
    for name in files_under(paths, root):
        try:
            yield settled(extract(read_document(name, root)), catalogue)
        except UnreadableDocument as fault:
            yield fault


def _format_of(name: str) -> ReportFormat:
    from .reports import FORMATS

    for known in FORMATS:
        if known.name == name:
            return known
    listing = "\n".join(f"  {known.name:10} {known.description}" for known in FORMATS)
    raise UsageError(f"--format {name}: there is no such format; these are known:\n{listing}")


def _terminal(output: Path | None) -> dict[str, str]:
    """Colour and width, on a terminal only: elsewhere the same report gives the same bytes."""
    from .output import is_standard_output

    if not (is_standard_output(output) and sys.stdout.isatty()):
        return {}
    coloured = "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    return {"colour": str(coloured), "width": str(get_terminal_size().columns)}


@contextmanager
def _progress() -> Iterator[Progress]:
    """A line on standard error that rewrites itself and goes when all is done, on a terminal only."""
    from .pipeline import nothing
    from .visible import visible_line

    if not sys.stderr.isatty():
        yield nothing
        return

    def show(what: str, number: int, total: int) -> None:
        print(f"\r\x1b[K{number}/{total} {visible_line(what)[:60]}", end="", file=sys.stderr, flush=True)

    yield show
    print("\r\x1b[K", end="", file=sys.stderr, flush=True)
