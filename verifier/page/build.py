"""From a Report to what its page shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..model import Extraction, Finding, Level, Outcome, Report
from ..visible import visible
from .desk import Desk
from .findings import finding_view
from .matrix import Matrix, matrix_of
from .overview import dated_of, entries_of
from .passages import Mark, lines_of, said_of
from .timeline import TimeLine, time_line_of
from .views import Choice, DocumentView, FindingView, Source, Tally

_LEVELS = {"error": 0, "warning": 1, "note": 2, "": 3}


@dataclass(frozen=True, slots=True)
class PageView:
    """All that the page's template needs."""

    documents: tuple[DocumentView, ...]
    tally: Tally
    citations: int
    instruments: int
    matrix: Matrix | None
    time_line: TimeLine | None
    sources: tuple[Source, ...]
    unread: tuple[tuple[str, str], ...]
    remarks: tuple[str, ...]
    complete: bool
    codes: tuple[Choice, ...]
    keys: tuple[Choice, ...]


def page_of(report: Report) -> PageView:
    """Everything worked out once, in the report's own order."""
    desk = Desk(report)
    documents = tuple(_document(number, extraction, desk) for number, extraction in enumerate(report.extractions, 1))
    return PageView(
        documents=documents,
        tally=tally_of(report.findings),
        citations=sum(len(extraction.citations) for extraction in report.extractions),
        instruments=len({c.key for e in report.extractions for c in e.citations if c.key}),
        matrix=_matrix(desk),
        time_line=time_line_of(dated_of(desk)),
        sources=tuple(desk.sources.values()),
        unread=tuple((visible(name), visible(why)) for name, why in report.unread),
        remarks=tuple(visible(remark) for remark in report.remarks),
        complete=report.complete,
        codes=tuple(Choice(code, code) for code in sorted({visible(f.verdict.code) for f in report.findings})),
        keys=tuple(_choices(desk)),
    )


def _matrix(desk: Desk) -> Matrix | None:
    labels = {key: desk.label_of(key) for key in desk.instruments}
    return matrix_of(entries_of(desk), [one.document.name for one in desk.report.extractions], labels, desk.titles)


def _choices(desk: Desk) -> Iterator[Choice]:
    for key in sorted({finding.citation.key for finding in desk.report.findings if finding.citation.key}):
        title = desk.title_of(key)
        short = title if len(title) <= 60 else title[:59].rstrip() + "…"
        yield Choice(visible(key), visible(key) if title == key else f"{short} ({visible(key)})")


def _document(number: int, extraction: Extraction, desk: Desk) -> DocumentView:
    document = extraction.document
    findings = desk.findings_in(extraction)
    views = [finding_view(desk, document, number, finding) for finding in findings]
    counted = [view for view in views if not view.suppressed]
    by_outcome = {outcome: tuple(v for v in counted if v.outcome == outcome) for outcome in Outcome}
    return DocumentView(
        number=number,
        anchor=f"d{number}",
        name=visible(document.name),
        language=document.language if document.language.isalpha() and len(document.language) in (2, 3) else "",
        format=visible(document.format),
        citations=len(extraction.citations),
        contradicted=tuple(sorted(by_outcome[Outcome.CONTRADICTED], key=lambda view: _LEVELS[view.level])),
        unverified=by_outcome[Outcome.UNVERIFIED],
        confirmed=by_outcome[Outcome.CONFIRMED],
        suppressed=tuple(view for view in views if view.suppressed),
        remarks=tuple(visible(remark) for remark in document.remarks),
        lines=lines_of(document, _marks(extraction, findings, views), f"d{number}"),
    )


def _marks(extraction: Extraction, findings: Sequence[Finding], views: Sequence[FindingView]) -> Iterator[Mark]:
    """Every citation, and over it every stretch that a finding is about."""
    for citation in extraction.citations:
        yield Mark(citation.span, "cited", "")
    for finding, view in zip(findings, views, strict=True):
        if not finding.suppressed and finding.span.start < finding.span.end:
            yield Mark(finding.span, view.outcome, f"#{view.anchor}", said_of(view.outcome, view.code))


def tally_of(findings: Iterable[Finding]) -> Tally:
    """How many findings ended how; those set aside are counted apart."""
    counted: Counter[str] = Counter()
    for finding in findings:
        if finding.suppressed:
            counted["suppressed"] += 1
            continue
        counted[finding.verdict.outcome] += 1
        if finding.verdict.outcome is Outcome.CONTRADICTED:
            counted[finding.verdict.level] += 1
    return Tally(
        counted[Outcome.CONTRADICTED],
        counted[Level.ERROR],
        counted[Level.WARNING],
        counted[Level.NOTE],
        counted[Outcome.UNVERIFIED],
        counted[Outcome.CONFIRMED],
        counted["suppressed"],
    )
