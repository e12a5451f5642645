"""Safe edits: a number, date or title with exactly one right answer; this module writes documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from ..model import Document, Finding, Outcome, Span
from ..visible import visible, visible_line
from ..whole_file import write_whole

# Characters that would be markup in a replacement; formats that are not named here are never edited.
_MARKUP = {
    "plain": "",
    "markdown": "*_`<>[]\\&|#",
    "html": "<>&\"'",
    "restructuredtext": "*`|_\\",
    "latex": "\\{}$&#%_^~",
}
# Faults in what is cited, not in the words that are put into its mouth.
_OF_THE_CITATION = frozenset(
    {
        "unknown-instrument",
        "wrong-number",
        "wrong-year",
        "wrong-date",
        "wrong-title",
        "wrong-body",
        "wrong-kind",
        "wrong-meeting",
        "wrong-symbol",
        "heading-conflict",
        "anachronism",
        "misattributed-text",
        "inconsistent-citations",
        "garbled-citation",
    }
)


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """One replacement in one document."""

    span: Span
    replacement: str


@dataclass(frozen=True, slots=True)
class Written:
    """What became of one document: how many edits, the difference as a patch, or why nothing was written."""

    name: str
    edits: int
    patch: str = ""
    why_not: str = ""


def safe_edits(findings: Iterable[Finding]) -> dict[str, tuple[Edit, ...]]:
    """Edits by document, in order of the text.

    Where two differ about the same words, neither is made; nor one about a citation that is in doubt itself: mending
    the date of a wrong number would make a new, better hidden fault.
    """
    wrong = [f for f in findings if f.verdict.outcome is Outcome.CONTRADICTED and not f.suppressed]
    doubtful = {(f.document, f.citation.span) for f in wrong if _doubts_the_citation(f)}
    offered: dict[str, set[Edit]] = {}
    for finding in wrong:
        suggestion = finding.verdict.suggestion
        if suggestion and suggestion.safe and (finding.document, finding.citation.span) not in doubtful:
            offered.setdefault(finding.document, set()).add(Edit(suggestion.span, suggestion.replacement))
    return {name: kept for name, edits in offered.items() if (kept := _undisputed(sorted(edits)))}


def _doubts_the_citation(finding: Finding) -> bool:
    """Whether another instrument is likely meant, or a fault in the citation has no one right answer."""
    verdict = finding.verdict
    if verdict.likely and verdict.likely != finding.citation.key:
        return True
    return verdict.code in _OF_THE_CITATION and not (verdict.suggestion and verdict.suggestion.safe)


def _undisputed(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    return tuple(
        edit
        for edit in edits
        if not any(other != edit and (other.span.overlaps(edit.span) or other.span == edit.span) for other in edits)
    )


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made, none of which overlap."""
    for edit in sorted(edits, reverse=True):
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    return text


def fits(document: Document, edit: Edit) -> bool:
    """Whether the replacement can stand in this format as it is, and the span is of this text."""
    if not 0 <= edit.span.start < edit.span.end <= len(document.text):
        return False
    if edit.replacement != visible(edit.replacement) or "\n" in edit.replacement:
        return False
    return not set(edit.replacement) & set(_MARKUP.get(document.format, edit.replacement))


def write_fixes(
    root: Path, documents: Mapping[str, Document], edits: Mapping[str, Sequence[Edit]], dry_run: bool
) -> tuple[Written, ...]:
    """Make the edits in the files below root, or with dry_run only show them. A file changes whole or not at all."""
    return tuple(_write(root, documents[name], edits[name], dry_run) for name in documents if name in edits)


def _write(root: Path, document: Document, edits: Sequence[Edit], dry_run: bool) -> Written:
    name = document.name
    if document.format not in _MARKUP:
        return Written(
            name, 0, why_not=f"{document.format} files are not edited; correct it in the program that wrote it"
        )
    place = (root / name).resolve()
    if not place.is_file() or not place.is_relative_to(root.resolve()):
        return Written(name, 0, why_not="not a file inside the workspace")
    data = place.read_bytes()
    before = _decoded(data, document)
    if before is None:
        return Written(name, 0, why_not="the file cannot be written back in its encoding, or changed meanwhile")
    fitting = [edit for edit in edits if fits(document, edit) and edit.span.of(before) == edit.span.of(document.text)]
    if not fitting:
        return Written(name, 0, why_not="the corrections, or the words they replace, hold markup here")
    after = edited(before, fitting)
    if not dry_run:
        try:
            write_whole(place, after.encode(document.encoding))
        except OSError as fault:
            return Written(name, 0, why_not=f"cannot be written ({fault.strerror}); the file is as it was")
    return Written(name, len(fitting), _patch(name, before, after))


def _decoded(data: bytes, document: Document) -> str | None:
    """The file's characters, at the document's offsets, where they can be written back byte for byte.

    A reader may have blanked markup, so only the length is compared here and the words of each edit by the caller.
    """
    try:
        text = data.decode(document.encoding)
        whole = len(text) == len(document.text) and text.encode(document.encoding) == data
    except (UnicodeError, LookupError):
        return None
    return text if whole else None


def _patch(name: str, before: str, after: str) -> str:
    lines = [text.replace("\r\n", "\n").replace("\r", "\n").splitlines(keepends=True) for text in (before, after)]
    shown = visible_line(name)
    return visible("".join(unified_diff(lines[0], lines[1], f"a/{shown}", f"b/{shown}", n=1)))


def told(written: Sequence[Written], dry_run: bool) -> str:
    """What was done, for people: the patches, then a line a document."""
    verb = "would be made" if dry_run else "made"
    lines = [one.patch for one in written if one.patch]
    for one in written:
        edits = f"{one.edits} {'correction' if one.edits == 1 else 'corrections'} {verb}"
        lines.append(f"{visible_line(one.name)}: {one.why_not or edits}\n")
    return "".join(lines) or "no correction with exactly one right answer\n"
