"""What the parts of the page look up in a report: anchors, instruments, numbered sources."""

from __future__ import annotations

from ..facts.judging import name_of, sentence
from ..model import Evidence, Extraction, Finding, Instrument, Outcome, Report
from ..visible import visible
from .policy import web_address
from .views import Source

_GRAVEST_FIRST = (Outcome.CONTRADICTED, Outcome.UNVERIFIED, Outcome.CONFIRMED)


class Desk:
    """A report with its lookups; sources get their numbers when they are first shown."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.instruments: dict[str, Instrument] = {one.key: one for one in report.instruments}
        self.titles = {key: self._title(key) for key in sorted(self.instruments)}
        self.sources: dict[tuple[str, str, str, str], Source] = {}
        self._findings: dict[str, list[Finding]] = {}
        for finding in report.findings:
            self._findings.setdefault(finding.document, []).append(finding)
        self.anchors = {id(finding): f"f{number}" for number, finding in enumerate(report.findings, 1)}

    def findings_in(self, extraction: Extraction) -> list[Finding]:
        return self._findings.get(extraction.document.name, [])

    def title_of(self, key: str | None) -> str:
        """The instrument's title, or its key where no title is known."""
        return self.titles.get(key or "", key or "")

    def label_of(self, key: str) -> str:
        """What a narrow column can hold: the symbol people know it by, else its title."""
        instrument = self.instruments.get(key)
        symbol = instrument.fact("symbol") if instrument else None
        if symbol or instrument is None:
            return visible(symbol.value) if symbol else visible(key)
        body, name = instrument.fact("body"), sentence(name_of(instrument))
        if body and body.value == "coe/pace":
            name = "PACE " + name.replace("Recommendation", "Rec.").replace("Resolution", "Res.")
        return visible(name)

    def _title(self, key: str) -> str:
        instrument = self.instruments[key]
        fact = instrument.fact("title")
        title = fact.value if fact else instrument.names[0] if instrument.names else ""
        return visible(title or sentence(name_of(instrument)))

    def address_of(self, key: str | None) -> str:
        instrument = self.instruments.get(key or "")
        addresses = instrument.addresses if instrument else ()
        return next(filter(None, map(web_address, addresses)), "")

    def source_of(self, evidence: Evidence) -> Source | None:
        """The numbered source of a piece of evidence; the same source keeps its number."""
        if not (evidence.source or evidence.address or evidence.sha256):
            return None
        mark = (evidence.source, evidence.address, evidence.sha256, evidence.retrieved)
        if mark not in self.sources:
            name = visible(evidence.source or evidence.address or "a text without a name")
            self.sources[mark] = Source(
                len(self.sources) + 1,
                name,
                web_address(evidence.address) or web_address(evidence.source),
                visible(evidence.sha256),
                visible(evidence.retrieved),
            )
        return self.sources[mark]


def gravest(findings: list[Finding]) -> Finding | None:
    """The finding that decides how a place is shown: contradicted before unverified before confirmed."""
    counted = [finding for finding in findings if not finding.suppressed] or findings
    return min(counted, key=lambda finding: _GRAVEST_FIRST.index(finding.verdict.outcome), default=None)
