"""Quotations whose source stands in a note: “...”¹ with ¹ S/RES/853 (1993) below."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from ..model import Claim, ClaimKind, Part, Span
from .paragraphs import Layout, paragraph_at, trimmed
from .quotation_marks import Quoted
from .titles import names_a_text

MARK = "note-mark"
_SUPERIOR = r"\u00b9\u00b2\u00b3\u2070\u2074-\u2079"
_MARKS = re.compile(  # begins with one set of characters, so that the scan skips all else
    rf"[{_SUPERIOR}\[](?:(?<=[{_SUPERIOR}])[{_SUPERIOR}]{{0,2}}"
    r"|(?<=\[)(?:\^?[0-9]{1,3}\]|\^[A-Za-z][\w-]{0,20}\]:?))"
)
_LEAD = re.compile(r"[\s:.)]{0,4}(?:(?:see|voir|véase|см\.|in)\s{1,4})?(?:the\s{1,4})?", re.IGNORECASE)
_BODIES = re.compile(
    r"\b(?:council|assembly|committee|court|tribunal|chamber|commission|resolution|convention|covenant|charter|article|"
    r"declaration|treaty|parliament|pact|statute|protocol|text|it|conseil|assemblée|cour|comité|résolution|convention|"
    r"consejo|asamblea|corte|comité|resolución|convención)\b|совет|ассамбле|суд|комитет|резолюц|конвенц|пакт",
    re.IGNORECASE,
)
_PERSONS = re.compile(
    r"\b(?:mr|mrs|ms|dr|prof|president|minister|ambassador|spokes\w{2,8}|journalists?|author|writer|scholar|"
    r"newspaper|secretary-general|he|she|i|we)\b\.?",
    re.IGNORECASE,
)
_BEFORE = 140


@dataclass(frozen=True, slots=True)
class Notes:
    """Where notes are referred to: label and offset of each mark, and the notes' own beginnings."""

    marks: tuple[tuple[str, int, int], ...]  # (label, start, end) in the body
    begins: tuple[tuple[int, str], ...]  # where the words of a note begin, and its label
    ends: tuple[int, ...]  # where the quotations end, ascending
    by_end: tuple[Quoted, ...]


def notes_of(text: str, parts: tuple[Part, ...], quotes: tuple[Quoted, ...]) -> Notes:
    """All marks and notes of a document, found once."""
    marks: list[tuple[str, int, int]] = []
    begins: dict[int, str] = {}
    noted = {part.span.start for part in parts if part.kind in ("footnote", "endnote")}
    for part in parts:
        if part.kind == MARK and part.span.start not in noted:
            marks.append((part.label, part.span.start, part.span.end))
        elif part.kind in ("footnote", "endnote") and part.label:
            begins[_words(text, part.span.start)] = f"{part.kind} {part.label}"
    for match in _MARKS.finditer(text):
        label = match[0].strip("[]:^")
        line = text.rfind("\n", max(0, match.start() - 200), match.start()) + 1
        if text[line : match.start()].strip():
            marks.append((label, match.start(), match.end()))
        else:
            begins[_words(text, match.end())] = label
    ordered = tuple(sorted((q for q in quotes if q.closed), key=lambda q: q.outer.end))
    return Notes(
        tuple(sorted(marks, key=lambda m: m[1])),
        tuple(sorted(begins.items())),
        tuple(q.outer.end for q in ordered),
        ordered,
    )


def _words(text: str, at: int) -> int:
    return at + len(text[at : at + 12]) - len(text[at : at + 12].lstrip(" \t\n\u00a0.:"))


def quoted_above(text: str, layout: Layout, notes: Notes, start: int, ahead: Span | None) -> tuple[Claim, ...]:
    """The quotation that a note sources, for the only instrument of the note, whose phrase begins at `start`."""
    at = bisect_left(notes.begins, start + 1, key=lambda note: note[0]) - 1
    if at < 0 or start - notes.begins[at][0] > 40:
        return ()
    begin, label = notes.begins[at]
    end = notes.begins[at + 1][0] if at + 1 < len(notes.begins) else len(text)
    stop = text.find("\n", start, end)
    if _LEAD.fullmatch(text, begin, start) is None or (ahead is not None and ahead.start < (end if stop < 0 else stop)):
        return ()
    mark = _mark_of(notes, label, begin)
    quote = _ends_at(text, notes, mark) if mark is not None else None
    if quote is None or not _instruments(text, layout, quote):
        return ()
    if len(quote.span.of(text).split()) < 4 or quote.mark == "《" or _is_name(text, quote):
        return ()
    return (Claim(ClaimKind.QUOTATION, trimmed(text, quote.span)),)


def _mark_of(notes: Notes, label: str, before: int) -> tuple[str, int, int] | None:
    """The mark in the body that this note belongs to: the last one of that label above it."""
    for at in range(bisect_left(notes.marks, before, key=lambda m: m[1]) - 1, -1, -1)[:400]:
        if notes.marks[at][0] == label:
            return notes.marks[at]
    return None


def _ends_at(text: str, notes: Notes, mark: tuple[str, int, int]) -> Quoted | None:
    """The quotation that ends right before or after a mark."""
    for at in range(bisect_left(notes.ends, mark[1] - 4), len(notes.ends)):
        quote = notes.by_end[at]
        if quote.outer.end > mark[2] + 1:
            return None
        between = text[min(quote.outer.end, mark[2]) : max(quote.outer.end, mark[1])]
        if quote.outer.start < mark[1] and not between.strip(' .,;:)”»"'):
            return quote
    return None


def _instruments(text: str, layout: Layout, quote: Quoted) -> bool:
    """Whether it is an instrument or a body that speaks, and no person."""
    paragraph = paragraph_at(text, layout, quote.outer.start)
    before = text[max(paragraph.start, quote.outer.start - _BEFORE) : quote.outer.start]
    clause = re.split(r"[.;!?]\s", before)[-1]
    return _BODIES.search(clause) is not None and _PERSONS.search(clause) is None


def _is_name(text: str, quote: Quoted) -> bool:
    said = quote.span.of(text)
    return said[:1].isupper() and names_a_text(text, quote.span) and text[quote.outer.end - 2] not in ".;"
