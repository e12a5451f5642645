"""One finding as the page shows it."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Document, Evidence, Finding, Outcome, Span
from ..visible import visible
from .certainty import certainty_of
from .comparison import comparison_of
from .desk import Desk
from .passages import excerpt_of
from .views import FindingView, Ground, Source

_LONGEST = 160  # characters of the cited words in a line of a list
_PARTS = frozenset({"footnote", "endnote", "comment", "insertion", "deletion", "header", "footer"})


def finding_view(desk: Desk, document: Document, number: int, finding: Finding) -> FindingView:
    """The finding with its words, its evidence and where it stands. `number`: the document's place in the report."""
    verdict, citation = finding.verdict, finding.citation
    contradicted = verdict.outcome is Outcome.CONTRADICTED
    suggestion = verdict.suggestion
    instrument = desk.instruments.get(citation.key or "")
    return FindingView(
        anchor=desk.anchors[id(finding)],
        outcome=verdict.outcome.value,
        level=verdict.level.value if contradicted else "",
        code=visible(verdict.code),
        message=visible(verdict.message),
        words=_words(document, finding.span),
        place=place_of(document, finding.span.start),
        place_link=_link(document, number, finding.span),
        instrument=visible(citation.key or ""),
        title=desk.title_of(citation.key) if citation.key else "",
        address=desk.address_of(citation.key),
        document=number,
        provision=visible(citation.provision),
        excerpt=excerpt_of(document, finding.span) if contradicted else (),
        comparison=comparison_of(document, finding, instrument) if contradicted else None,
        grounds=_grounds(desk, verdict.evidence),
        certainty=certainty_of(document, finding, instrument),
        replacement=visible(suggestion.replacement) if suggestion else "",
        safe=bool(suggestion and suggestion.safe),
        likely=_likely(desk, verdict.likely),
        suppressed=visible(finding.suppressed),
    )


def _words(document: Document, span: Span) -> str:
    words = visible(" ".join(span.of(document.text).split()), keep_marks=True)
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def _likely(desk: Desk, key: str | None) -> str:
    if not key:
        return ""
    title = desk.title_of(key)
    return visible(key) if title == key else f"{title} ({visible(key)})"


def _grounds(desk: Desk, evidence: Sequence[Evidence]) -> tuple[Ground, ...]:
    """What the sources say, those that say the same together."""
    saying: dict[tuple[str, str, str, str], dict[int, Source]] = {}
    for one in evidence:
        sources = saying.setdefault((one.statement, one.provision, one.form, one.language), {})
        if source := desk.source_of(one):
            sources[source.number] = source
    return tuple(
        Ground(visible(statement), visible(provision), visible(form), visible(language), tuple(sources.values()))
        for (statement, provision, form, language), sources in saying.items()
    )


def place_of(document: Document, offset: int) -> str:
    """Where a person would look: line, page, and the footnote, comment or revision it stands in."""
    page = document.page_of(offset)
    words = [f"page {page}"] if page else []
    words.append(f"line {document.line_of(offset)}")
    for part in document.parts:
        if part.kind in _PARTS and part.span.start <= offset < part.span.end:
            words.append(f"{part.kind} {visible(part.label)}".rstrip())
    return ", ".join(words)


def _link(document: Document, number: int, span: Span) -> str:
    """The anchor of the words themselves; of their line where the finding is about a place without words."""
    if span.start < span.end and document.text[span.start : span.end].strip():
        return f"#d{number}o{span.start}"
    return f"#d{number}L{document.line_of(span.start)}"
