"""Comments in a document that say which findings at that place do not count, and why."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from ..model import Document, Finding, Span

DIRECTIVE = "comment-directive"  # the kind under which readers of marked-up formats hand on such a comment
_IN_PLAIN_TEXT = re.compile(r"(?:<!--|^[ \t]{0,40}(?:\.\.|%))[ \t]{0,8}(?P<said>verify:[^\r\n]{0,600})", re.MULTILINE)
_IGNORE = re.compile(
    r"verify:[ \t]{0,8}ignore(?P<whole>-file)?[ \t]{1,8}"
    r"(?P<codes>[a-z-]{1,40}(?:[ \t]{0,4},[ \t]{0,4}[a-z-]{1,40}){0,20})"
    r"(?:[ \t]{1,8}[\"“'](?P<reason>[^\r\n]{1,400})[\"”'])?[ \t]{0,8}(?:-->|$)"
)


@dataclass(frozen=True, slots=True)
class Ignore:
    """One comment: where it stands, the codes it names, the lines it is about (first, last), the reason given or ""."""

    document: str
    line: int
    codes: tuple[str, ...]
    lines: tuple[int, int]
    reason: str
    wrong: str = ""

    def covers(self, document: Document, finding: Finding) -> bool:
        first = document.line_of(finding.span.start)
        last = document.line_of(max(finding.span.start, finding.span.end - 1))
        return finding.verdict.code in self.codes and first <= self.lines[1] and self.lines[0] <= last


def ignores_in(document: Document, codes: Collection[str]) -> tuple[Ignore, ...]:
    """The comments of a document in order; `wrong` says why one is not followed."""
    return tuple(_read(document, span, said, codes) for span, said in _comments(document))


def _comments(document: Document) -> Iterator[tuple[Span, str]]:
    for part in document.parts:
        if part.kind == DIRECTIVE:
            yield part.span, part.label
    if document.format == "plain" and "verify:" in document.text:
        for found in _IN_PLAIN_TEXT.finditer(document.text):
            end = found["said"].find("-->")
            whole = Span(found.start(), found.end() if end < 0 else found.start("said") + end + 3)
            yield whole, found["said"] if end < 0 else found["said"][:end]


def _read(document: Document, span: Span, said: str, known: Collection[str]) -> Ignore:
    line = document.line_of(span.start)
    found = _IGNORE.match(said.strip())
    if found is None:
        why = f'“{said.strip()[:60]}” is not understood; write verify: ignore CODE "reason"'
        return Ignore(document.name, line, (), (0, 0), "", why)
    codes = tuple(code.strip() for code in found["codes"].split(","))
    unknown = [code for code in codes if code not in known]
    wrong = f"there is no code {unknown[0]}" if unknown else "" if found["reason"] else "it gives no reason"
    lines = (1, document.line_of(len(document.text))) if found["whole"] else _lines(document, span)
    return Ignore(document.name, line, codes, lines, (found["reason"] or "").strip(), wrong)


def _lines(document: Document, comment: Span) -> tuple[int, int]:
    """The comment's own lines where other words stand on them, else the paragraph that follows."""
    top, bottom = document.line_of(comment.start), document.line_of(max(comment.start, comment.end - 1))
    start, end = document.line_span(top).start, document.line_span(bottom).end
    if (document.text[start : comment.start] + document.text[comment.end : end]).strip():
        return top, bottom
    last = document.line_of(len(document.text))
    first = bottom + 1
    while first < last and not _filled(document, first):
        first += 1
    end_line = first
    while end_line < last and _filled(document, end_line + 1):
        end_line += 1
    return first, end_line


def _filled(document: Document, line: int) -> bool:
    return line <= document.line_of(len(document.text)) and bool(document.line_span(line).of(document.text).strip())


def told(ignores: Iterable[Ignore], used: Collection[object]) -> Iterator[str]:
    """Remarks on comments that are wrong or that nothing answers to."""
    for ignore in ignores:
        if ignore.wrong:
            yield f"{ignore.document}:{ignore.line}: this comment to verify is not followed: {ignore.wrong}"
        elif ignore not in used:
            yield f"{ignore.document}:{ignore.line}: nothing to ignore here any more: {', '.join(ignore.codes)}"
