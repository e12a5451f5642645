"""The order of the steps, from documents to a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import chain
from typing import TypeVar

from .checks import CHECKS
from .contracts import Case, Catalogue, Progress, Texts
from .errors import UnreadableDocument
from .extractor import extract
from .model import Citation, Document, Extraction, Finding, Instrument, Report, Verdict
from .settle import settled

Step = TypeVar("Step")
_WHITESPACE = str.maketrans(dict.fromkeys("\n\r\t\u00a0", " "))


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What documents are judged by."""

    catalogue: Catalogue
    texts: Texts


def nothing(*_: object) -> None:
    """Progress that nobody watches."""


def report_on(
    names: Sequence[str], read: Callable[[str], Document], knowledge: Knowledge, progress: Progress = nothing
) -> Report:
    """Read, extract and judge the named documents. After ctrl-C the report holds what was done and says so."""
    found, all_read = _until_interrupted(_extracted(names, read, knowledge, progress))
    extractions = tuple(one for one in found if isinstance(one, Extraction))
    findings, all_judged = _until_interrupted(_judged(extractions, knowledge, progress))
    judged = extractions[: len(findings)]
    return Report(
        judged,
        tuple(chain.from_iterable(findings)),
        tuple((one.name, one.why) for one in found if isinstance(one, UnreadableDocument)),
        tuple(f"{one.document.name}: {remark}" for one in judged for remark in one.document.remarks),
        all_read and all_judged,
        _instruments(judged, knowledge.catalogue),
    )


def _until_interrupted(steps: Iterator[Step]) -> tuple[list[Step], bool]:
    """What was done before ctrl-C, and whether that is all."""
    done: list[Step] = []
    try:
        for step in steps:
            done.append(step)  # an interrupted list() would lose them
    except KeyboardInterrupt:
        return done, False
    return done, True


def _extracted(
    names: Sequence[str], read: Callable[[str], Document], knowledge: Knowledge, progress: Progress
) -> Iterator[Extraction | UnreadableDocument]:
    for number, name in enumerate(names, start=1):
        progress(f"reading {name}", number, len(names))
        try:
            yield settled(extract(read(name)), knowledge.catalogue)
        except UnreadableDocument as fault:
            yield fault


def _judged(extractions: Sequence[Extraction], knowledge: Knowledge, progress: Progress) -> Iterator[list[Finding]]:
    for number, extraction in enumerate(extractions, start=1):
        progress(f"judging {extraction.document.name}", number, len(extractions))
        yield findings_of(extraction, extractions, knowledge)


def _instruments(extractions: Sequence[Extraction], catalogue: Catalogue) -> tuple[Instrument, ...]:
    """What is known about each cited instrument, sorted by key."""
    keys = sorted({citation.key for extraction in extractions for citation in extraction.citations if citation.key})
    return tuple(found for key in keys if isinstance(found := catalogue.find(key), Instrument))


def findings_of(extraction: Extraction, run: Sequence[Extraction], knowledge: Knowledge) -> list[Finding]:
    """Every verdict on every citation of one document, in the order of the text, with fingerprints."""
    judged = [
        (check.name, case.citation, verdict)
        for case in (_case(extraction, citation, run, knowledge) for citation in extraction.citations)
        for check in CHECKS
        for verdict in check.judge(case)
    ]
    return fingerprinted(extraction.document, judged)


def _case(extraction: Extraction, citation: Citation, run: Sequence[Extraction], knowledge: Knowledge) -> Case:
    instrument = knowledge.catalogue.find(citation.key)
    return Case(extraction, citation, instrument, knowledge.catalogue, knowledge.texts, run)


def fingerprinted(document: Document, judged: Iterable[tuple[str, Citation, Verdict]]) -> list[Finding]:
    """Findings whose fingerprints hang on the words concerned and their order of appearance, never on line numbers."""
    seen: Counter[str] = Counter()
    findings = []
    for check, citation, verdict in judged:
        finding = Finding(check, document.name, citation, verdict, "")
        words = " ".join(finding.span.of(document.text).translate(_WHITESPACE).split())
        basis = "\x1f".join([check, verdict.code, verdict.outcome, citation.key or "", words])
        seen[basis] += 1
        mark = blake2b(f"{basis}\x1f{seen[basis]}".encode(), digest_size=12).hexdigest()
        findings.append(replace(finding, fingerprint=mark))
    return sorted(findings, key=lambda finding: finding.span)
