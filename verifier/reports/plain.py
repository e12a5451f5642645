"""The terminal report: each contradiction with its line, the words underlined, the evidence, and counts at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from textwrap import wrap
from unicodedata import combining, east_asian_width

from ..model import Difference, Document, Evidence, Finding, Level, Outcome, Report
from ..visible import visible

WIDTH = 100
_PAINT = {Level.ERROR: "1;31", Level.WARNING: "1;33", Level.NOTE: "1;36"}


class Plain:
    """`--format plain`, the default."""

    name = "plain"
    description = "for people, in the terminal"

    def write(self, report: Report, options: Mapping[str, str]) -> str:
        painter = _Painter(options.get("colour") == "True")
        lines = list(_summary(report, painter))
        if options.get("quiet") != "True":
            lines = [*_body(report, painter, options.get("verbose") == "True"), *lines]
        return "\n".join(lines) + "\n"


FORMAT = Plain()


class _Painter:
    """Adds colour where the terminal shows it."""

    def __init__(self, colour: bool) -> None:
        self.colour = colour

    def __call__(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text


def _body(report: Report, paint: _Painter, verbose: bool) -> Iterator[str]:
    documents = {document.name: document for document in report.documents}
    for finding in report.findings:
        if _is_shown(finding, verbose):
            yield from _finding(finding, documents[finding.document], paint)
            yield ""
    for name, why in report.unread:
        yield f"{paint('not read', '1;31')} {visible(name)}: {visible(why)}"
    yield from (f"{paint('note', '1;36')} {visible(remark)}" for remark in report.remarks)


def _is_shown(finding: Finding, verbose: bool) -> bool:
    return verbose or (finding.verdict.outcome is Outcome.CONTRADICTED and not finding.suppressed)


def _finding(finding: Finding, document: Document, paint: _Painter) -> Iterator[str]:
    verdict = finding.verdict
    place = f"{visible(document.name)}:{document.line_of(finding.span.start)}:{document.column_of(finding.span.start)}"
    yield f"{paint(place, '1')}: {_label(finding, paint)} {paint('[' + verdict.code + ']', '2')}"
    yield from _source_line(finding, document, paint)
    yield from wrap(visible(verdict.message), WIDTH, initial_indent="    ", subsequent_indent="    ")
    for evidence in verdict.evidence:
        yield from _evidence(evidence, paint)
    if verdict.suggestion:
        yield f"    {paint('instead', '32')}: {visible(verdict.suggestion.replacement)}"
    if finding.suppressed:
        yield f"    not counted: {visible(finding.suppressed)}"


def _label(finding: Finding, paint: _Painter) -> str:
    verdict = finding.verdict
    if verdict.outcome is Outcome.CONTRADICTED:
        return paint(verdict.level.value, _PAINT[verdict.level])
    return paint("confirmed", "32") if verdict.outcome is Outcome.CONFIRMED else paint("could not be checked", "2")


def _source_line(finding: Finding, document: Document, paint: _Painter) -> Iterator[str]:
    """The line on which the words begin, cut to what is near them, and a line of marks under them."""
    line = document.line_of(finding.span.start)
    whole = document.line_span(line)
    text = whole.of(document.shown).rstrip("\r").replace("\t", " ")
    start = finding.span.start - whole.start
    end = max(start + 1, min(finding.span.end - whole.start, len(text.rstrip())))
    first = max(0, start - WIDTH // 2)
    last = min(len(text), max(end + 20, first + WIDTH), first + 2 * WIDTH)
    margin = f"{line:>6} | "
    before = ("…" if first else "") + visible(text[first:start])
    words, after = visible(text[start : min(end, last)]), visible(text[end:last]) + ("…" if last < len(text) else "")
    yield margin + before + words + after
    yield " " * (len(margin) - 2) + "| " + " " * _columns(before) + paint("^" * max(1, _columns(words)), "1;31")


def _columns(text: str) -> int:
    """How many terminal columns a text takes up."""
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


def _evidence(evidence: Evidence, paint: _Painter) -> Iterator[str]:
    where = ", ".join(filter(None, [evidence.form, evidence.language, evidence.provision]))
    source = " ".join(filter(None, [evidence.source, f"({where})" if where else "", evidence.address]))
    told = visible(": ".join(filter(None, [source, evidence.statement])))
    yield from wrap(told, WIDTH, initial_indent="    - ", subsequent_indent="      ", break_long_words=False)
    for difference in evidence.differences:
        yield f"      {_difference(difference, paint)}"
    if evidence.official:
        yield from wrap(
            f"official: {visible(evidence.official)}", WIDTH, initial_indent="      ", subsequent_indent="      "
        )


def _difference(difference: Difference, paint: _Painter) -> str:
    here = paint(f"“{visible(difference.claimed)}”", "31") if difference.claimed else "nothing"
    place = f" ({difference.provision})" if difference.provision else ""
    return f"{difference.kind}: the document has {here}, the text has {paint(_official(difference), '32')}{place}"


def _official(difference: Difference) -> str:
    if difference.official is None:
        count = "another word" if difference.size == 1 else f"{difference.size or ''} other words".strip()
        return f"{count} (sealed)"
    return f"“{visible(difference.official)}”" if difference.official else "nothing"


def _summary(report: Report, paint: _Painter) -> Iterator[str]:
    counted = [finding for finding in report.findings if not finding.suppressed]
    outcomes = Counter(finding.verdict.outcome for finding in counted)
    levels = Counter(f.verdict.level for f in counted if f.verdict.outcome is Outcome.CONTRADICTED)
    citations = sum(len(extraction.citations) for extraction in report.extractions)
    split = ", ".join(_number(levels[level], level.value) for level in Level if levels[level])
    if not report.complete:
        yield paint("The run was interrupted: this is a part of the report.", "1;31")
    if report.unread:
        yield paint(f"{_number(len(report.unread), 'document')} could not be read.", "1;31")
    yield (
        f"{_number(citations, 'citation')} in {_number(len(report.extractions), 'document')}, {len(counted)} checked: "
        f"{outcomes[Outcome.CONFIRMED]} confirmed, {outcomes[Outcome.CONTRADICTED]} contradicted"
        f"{f' ({split})' if split else ''}, {outcomes[Outcome.UNVERIFIED]} could not be checked"
        + (f", {skipped} not counted" if (skipped := len(report.findings) - len(counted)) else "")
    )


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
