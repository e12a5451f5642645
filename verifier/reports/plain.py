"""The terminal report: each contradiction with its line, the words underlined, the evidence, and counts at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from textwrap import wrap
from unicodedata import combining, east_asian_width

from ..model import Difference, Document, Evidence, Finding, Level, Outcome, Report
from ..visible import visible, visible_line

WIDTH, NARROWEST = 100, 50  # columns
_PAINT = {Level.ERROR: "1;31", Level.WARNING: "1;33", Level.NOTE: "1;36"}


class Plain:
    """`--format plain`, the default."""

    name = "plain"
    description = "for people, in the terminal"

    def write(self, report: Report, options: Mapping[str, str]) -> str:
        page = _Page(options.get("colour") == "True", max(NARROWEST, min(WIDTH, int(options.get("width", WIDTH)))))
        lines = list(_summary(report, page))
        if options.get("quiet") != "True":
            lines = [*_body(report, page, options.get("verbose") == "True"), *lines]
        return "\n".join(lines) + "\n"


FORMAT = Plain()


@dataclass(frozen=True, slots=True)
class _Page:
    """What is written on: whether it shows colour, and how many columns it has."""

    colour: bool
    width: int

    def paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text

    def wrapped(self, text: str, first: str, rest: str) -> list[str]:
        return wrap(text, self.width, initial_indent=first, subsequent_indent=rest, break_long_words=False)


def _body(report: Report, page: _Page, verbose: bool) -> Iterator[str]:
    documents = {document.name: document for document in report.documents}
    for finding in report.findings:
        if _is_shown(finding, verbose):
            yield from _finding(finding, documents[finding.document], page)
            yield ""
    for name, why in report.unread:
        yield f"{page.paint('not read', '1;31')} {visible_line(name)}: {visible_line(why)}"
    yield from (f"{page.paint('note', '1;36')} {visible_line(remark)}" for remark in report.remarks)


def _is_shown(finding: Finding, verbose: bool) -> bool:
    return verbose or (finding.verdict.outcome is Outcome.CONTRADICTED and not finding.suppressed)


def _finding(finding: Finding, document: Document, page: _Page) -> Iterator[str]:
    verdict = finding.verdict
    start = finding.span.start
    place = f"{visible_line(document.name)}:{document.line_of(start)}:{document.column_of(start)}"
    yield f"{page.paint(place, '1')}: {_label(finding, page)} {page.paint(f'[{visible_line(verdict.code)}]', '2')}"
    yield from _source_line(finding, document, page)
    yield from page.wrapped(visible(verdict.message), "    ", "    ")
    for evidence in verdict.evidence:
        yield from _evidence(evidence, page)
    if verdict.suggestion:
        yield f"    {page.paint('instead', '32')}: {visible_line(verdict.suggestion.replacement)}"
    if finding.suppressed:
        yield f"    not counted: {visible_line(finding.suppressed)}"


def _label(finding: Finding, page: _Page) -> str:
    verdict = finding.verdict
    if verdict.outcome is Outcome.CONTRADICTED:
        return page.paint(verdict.level.value, _PAINT[verdict.level])
    confirmed = verdict.outcome is Outcome.CONFIRMED
    return page.paint("confirmed", "32") if confirmed else page.paint("could not be checked", "2")


def _source_line(finding: Finding, document: Document, page: _Page) -> Iterator[str]:
    """The line on which the words begin, cut to what is near them, and a line of marks under them."""
    line = document.line_of(finding.span.start)
    whole = document.line_span(line)
    text = whole.of(document.shown).replace("\t", " ").rstrip()
    start = finding.span.start - whole.start
    end = max(start + 1, min(finding.span.end - whole.start, len(text)))
    room = page.width - 11  # the margin, and an ellipsis at each end
    first = max(0, min(start - max(0, room - (end - start)) // 2, len(text) - room))
    last = min(len(text), first + room)
    margin = f"{line:>6} | "
    before = ("…" if first else "") + visible(text[first:start])
    words, after = visible(text[start : min(end, last)]), visible(text[end:last]) + ("…" if last < len(text) else "")
    yield margin + before + words + after
    yield " " * (len(margin) - 2) + "| " + " " * _columns(before) + page.paint("^" * max(1, _columns(words)), "1;31")


def _columns(text: str) -> int:
    """How many terminal columns a text takes up."""
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


def _evidence(evidence: Evidence, page: _Page) -> Iterator[str]:
    where = ", ".join(filter(None, [evidence.form, evidence.language, evidence.provision]))
    source = " ".join(filter(None, [evidence.source, f"({where})" if where else "", evidence.address]))
    told = visible(": ".join(filter(None, [source, evidence.statement])))
    yield from page.wrapped(told, "    - ", "      ")
    for difference in evidence.differences:
        yield f"      {_difference(difference, page)}"
    if evidence.official:
        yield from page.wrapped(f"official: {visible(evidence.official)}", "      ", "      ")


def _difference(difference: Difference, page: _Page) -> str:
    here = page.paint(f"“{visible_line(difference.claimed)}”", "31") if difference.claimed else "nothing"
    place = f" ({visible_line(difference.provision)})" if difference.provision else ""
    there = page.paint(_official(difference), "32")
    return f"{visible_line(difference.kind)}: the document has {here}, the text has {there}{place}"


def _official(difference: Difference) -> str:
    if difference.official is None:
        count = "another word" if difference.size == 1 else f"{difference.size or ''} other words".strip()
        return f"{count} (sealed)"
    return f"“{visible_line(difference.official)}”" if difference.official else "nothing"


def _summary(report: Report, page: _Page) -> Iterator[str]:
    counted = [finding for finding in report.findings if not finding.suppressed]
    outcomes = Counter(finding.verdict.outcome for finding in counted)
    levels = Counter(f.verdict.level for f in counted if f.verdict.outcome is Outcome.CONTRADICTED)
    citations = sum(len(extraction.citations) for extraction in report.extractions)
    split = ", ".join(_number(levels[level], level.value) for level in Level if levels[level])
    if not report.complete:
        yield page.paint("The run was interrupted: this is a part of the report.", "1;31")
    if report.unread:
        yield page.paint(f"{_number(len(report.unread), 'document')} could not be read.", "1;31")
    yield (
        f"{_number(citations, 'citation')} in {_number(len(report.extractions), 'document')}, {len(counted)} checked: "
        f"{outcomes[Outcome.CONFIRMED]} confirmed, {outcomes[Outcome.CONTRADICTED]} contradicted"
        f"{f' ({split})' if split else ''}, {outcomes[Outcome.UNVERIFIED]} could not be checked"
        + (f", {skipped} not counted" if (skipped := len(report.findings) - len(counted)) else "")
    )


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
