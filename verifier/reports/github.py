"""Annotations for GitHub Actions: workflow commands, at most ten of a level, since a step shows no more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from ..exchange.places import path_in_repository, region_of
from ..exchange.words import SEVERITY, counts, message_of
from ..model import Document, Finding, Level, Outcome, Report
from ..visible import visible

MOST = 10  # annotations of one level that GitHub takes from one step
_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}


class GitHub:
    """`--format github`; the rest goes into the step summary, `--also markdown=FILE`."""

    name = "github"
    description = "annotations for GitHub Actions"

    def write(self, report: Report, options: Mapping[str, str]) -> str:
        return "".join(f"{line}\n" for line in _lines(report, options))


FORMAT = GitHub()


def _lines(report: Report, options: Mapping[str, str]) -> Iterator[str]:
    documents = {document.name: document for document in report.documents}
    wrong = sorted(filter(counts, report.findings), key=lambda finding: SEVERITY[finding.verdict.level])
    used: Counter[Level] = Counter()
    for name, why in report.unread[:MOST]:
        used[Level.ERROR] += 1
        yield f"::error file={in_property(path_in_repository(name, options))},title=not read::{in_message(why)}"
    for finding in wrong:
        level = finding.verdict.level
        if used[level] < MOST:
            used[level] += 1
            yield _annotation(documents[finding.document], path_in_repository(finding.document, options), finding)
    left = len(wrong) + len(report.unread) - used.total()
    outcomes = Counter(finding.verdict.outcome for finding in report.findings if not finding.suppressed)
    more = f"; {left} more than a step can show, see the summary" if left else ""
    yield (
        f"verify: {outcomes[Outcome.CONTRADICTED]} contradicted, {outcomes[Outcome.UNVERIFIED]} could not be checked, "
        f"{outcomes[Outcome.CONFIRMED]} confirmed{'' if report.complete else '; the run was interrupted'}{more}"
    )


def _annotation(document: Document, path: str, finding: Finding) -> str:
    region = region_of(document, finding.span)
    place = f",line={region.start_line},endLine={region.end_line},col={region.start_column}" if region else ""
    if region and region.start_line == region.end_line:
        place += f",endColumn={region.end_column}"
    command = _COMMANDS[finding.verdict.level]
    title = in_property(finding.verdict.code)
    said = in_message(message_of(document, finding))
    return f"::{command} file={in_property(path)}{place},title={title}::{said}"


def in_message(text: str) -> str:
    """Text as the message of a workflow command: it can end neither the line nor the command."""
    return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def in_property(text: str) -> str:
    """Text as the value of a workflow command's property."""
    return in_message(text).replace(":", "%3A").replace(",", "%2C")
