"""A whole instrument reproduced inside a document: whose words it holds, and how they differ from each official
form.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..contracts import Case
from ..facts.judging import name_of
from ..model import Citation, ClaimKind, Document, EmbeddedText, Instrument, OfficialText, Span, Unavailable, Unknown
from .compare import Match, best, compare
from .identify import Identified, identify_quoted
from .language import language_of
from .tokens import Quotation, quotation

_KEPT = 8
_read: list[tuple[Document, Span, Quotation]] = []  # two checks ask the same of one reproduced text
_compared: list[tuple[Quotation, OfficialText, Match]] = []

ENOUGH = 25  # words; a shorter passage is no whole instrument


@dataclass(frozen=True, slots=True)
class Reproduced:
    """A reproduced text and the citation under whose name it stands."""

    citation: Citation
    span: Span


def reproduced(case: Case) -> Reproduced | None:
    """The text that the document reproduces under this citation: its first heading, symbol or adoption line answers
    for it.
    """
    for text in case.extraction.embedded:
        if _named(text) == case.citation:
            return Reproduced(case.citation, text.body)
    for claim in case.citation.claims:
        answered = any(text.body.overlaps(claim.span) and _named(text) for text in case.extraction.embedded)
        if claim.kind is ClaimKind.EMBEDDED_TEXT and not answered:
            return Reproduced(case.citation, claim.span)
    return None


def of_the_annual_volume(case: Case, text: Reproduced) -> bool:
    """Whether the frame is that of the Official Records: no symbol, and the meeting told after the words only."""
    for embedded in case.extraction.embedded:
        if embedded.body == text.span and embedded.meeting is not None:
            return embedded.symbol is None and embedded.meeting.span.start > embedded.body.start
    return False


def _named(text: EmbeddedText) -> Citation | None:
    frame = (text.heading, text.symbol, text.adoption)
    return next((citation for citation in frame if citation is not None and citation.key), None)


def words_of_body(case: Case, span: Span) -> Quotation:
    """The reproduced words; what looks like an ellipsis in a whole text is the text's own."""
    for document, its, quoted in _read:
        if document is case.document and its == span:
            return quoted
    source = case.document.text
    language = language_of(span.of(source), case.document.language or "en")
    read = quotation(source, span, language, case.document.notes_within(span))
    whole = Quotation(read.words, (), read.span, language)
    _read[:] = [*_read[1 - _KEPT :], (case.document, span, whole)]
    return whole


def against(case: Case, quoted: Quotation, key: str) -> Match | Unavailable | None:
    """The reproduced words against the best form of an instrument; None where they are not its words."""
    found = case.texts.of(key)
    if isinstance(found, Unavailable):
        return found
    texts = [text for text in found if text.language == quoted.language]
    if not texts:
        return Unavailable(
            key, f"the text is at hand in other languages only, the document has it in {quoted.language}"
        )
    return best(_match(quoted, text, case.document.text) for text in texts)


def _match(quoted: Quotation, text: OfficialText, source: str) -> Match:
    for words, official, match in _compared:
        if words is quoted and official is text:
            return match
    match = compare(quoted, text, source)
    _compared[:] = [*_compared[1 - _KEPT :], (quoted, text, match)]
    return match


def whose(case: Case, quoted: Quotation) -> Identified:
    """Which instrument at hand these words are."""
    return identify_quoted(quoted, case.texts)


def forms_at_hand(case: Case, key: str) -> tuple[OfficialText, ...]:
    """Every official text of the key."""
    found = case.texts.of(key)
    return () if isinstance(found, Unavailable) else found


def shown(instrument: Instrument | Unknown, key: str) -> str:
    """An instrument as an editor would name it, its key where nothing is known of it."""
    return name_of(instrument) if isinstance(instrument, Instrument) else key
