"""Size and time of each report format, up to 30,000 findings in 300 documents, and the page in Chromium."""

from __future__ import annotations

import gzip
import shutil
import tempfile
from itertools import islice, product
from pathlib import Path
from time import process_time

from benchmarks.record import record
from verifier.model import (
    Citation,
    Document,
    Evidence,
    Extraction,
    Finding,
    Instrument,
    Level,
    Outcome,
    Report,
    Span,
    Verdict,
)
from verifier.reports import FORMATS

DOCUMENTS = 300
SENTENCE = "In resolution 853 (1993) of 20 July 1993 the Council demanded an immediate withdrawal from the area.\n\n"
OUTCOMES = (Outcome.CONTRADICTED, Outcome.UNVERIFIED, Outcome.CONFIRMED)


def report_of(findings: int) -> Report:
    """Findings in equal thirds by outcome, the contradictions in equal thirds by level, spread over the documents."""
    each = findings // DOCUMENTS
    kinds = list(islice(product(OUTCOMES, Level), 9))
    extractions, all_findings = [], []
    for number in range(DOCUMENTS):
        document = Document(f"texts/{number:03}.md", SENTENCE * each, "markdown")
        citations = []
        for place in range(each):
            start = place * len(SENTENCE) + 3
            citation = Citation(Span(start, start + 37), "by-hand", f"un/sc/res/{800 + place % 60}")
            outcome, level = kinds[(number + place) % 9]
            evidence = Evidence(
                "adopted on 29 July 1993", "Table of meetings", "https://example.org/853", sha256="ab" * 32
            )
            verdict = Verdict(
                outcome, "wrong-date", "Resolution 853 (1993) is of 29 July 1993.", level, evidence=(evidence,)
            )
            citations.append(citation)
            all_findings.append(Finding("wrong-date", document.name, citation, verdict, f"{number:08x}{place:08x}"))
        extractions.append(Extraction(document, tuple(citations)))
    known = tuple(Instrument(f"un/sc/res/{number}") for number in range(800, 860))
    return Report(tuple(extractions), tuple(all_findings), instruments=known)


def in_chromium(page: str) -> str:
    """Milliseconds until the page is there, and until a filter has been applied; or why that was not measured."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        return "not measured: chromium is missing"
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "report.html"
        file.write_text(page, encoding="utf-8", newline="")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        opened = browser.new_page()
        opened.goto(file.as_uri(), timeout=180_000)
        loaded = opened.evaluate("Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)")
        script = """() => { const start = performance.now(); const form = document.getElementById('filters');
        form.elements.level.value = 'error'; form.dispatchEvent(new Event('change'));
        document.body.offsetHeight; return Math.round(performance.now() - start); }"""
        filtered = opened.evaluate(script)
        browser.close()
    return f"loaded in {loaded} ms, a filter applied in {filtered} ms"


def main() -> None:
    lines = [
        f"made-up findings in {DOCUMENTS} documents: a third contradicted, a third not checked, a third confirmed; "
        "GitHub takes 25,000 results and 10 MB gzipped of SARIF, and 1 MiB of a step summary"
    ]
    for findings in (300, 3_000, 30_000):
        report = report_of(findings)
        for form in FORMATS:
            start = process_time()
            text = form.write(report, {})
            spent = process_time() - start
            size, packed = len(text.encode()) / 1e6, len(gzip.compress(text.encode(), 6)) / 1e6
            page = f"; in Chromium {in_chromium(text)}" if form.name == "html" else ""
            cost = f"{spent:.2f} s of CPU, {size:.2f} MB, {packed:.2f} MB gzipped"
            lines.append(f"{findings} findings as {form.name}: {cost}{page}")
    record("reports_size", "Size and time of the report formats", lines)


if __name__ == "__main__":
    main()
