"""The frozen types that each step hands to the next; this module imports nothing of ours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Outcome(StrEnum):
    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"
    UNVERIFIED = "unverified"


class Level(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Mention(StrEnum):
    """How a document names the instrument at this place."""

    FULL = "full"
    LIST_ITEM = "list-item"
    SHORT = "short"
    ANAPHORIC = "anaphoric"
    COLLECTIVE = "collective"
    EMBEDDED_HEADER = "embedded-header"
    EMBEDDED_TEXT = "embedded-text"
    NESTED = "nested"


class ClaimKind(StrEnum):
    QUOTATION = "quotation"
    PARAPHRASE = "paraphrase"
    TITLE = "title"
    EMBEDDED_TEXT = "embedded-text"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Character offsets into `Document.text`, end exclusive."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the document that is not plain body text.

    kind: footnote, endnote, comment, insertion, deletion, header, footer, heading, code, markup.
    label: what a person would look for, such as a footnote's number or an author's name.
    """

    span: Span
    kind: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A document as read; `name` is its path relative to the workspace, with forward slashes.

    Formats whose source is text keep their offsets: `text` has the length and the line ends of the source file's own
    text, with markup blanked out and listed in `parts` (kind markup; label line or paragraph where it ends one), and
    `source` is that file's text untouched: what to show and to edit. Other formats (docx, odt, pdf) hold the text that
    was extracted, and `source` is empty.
    """

    name: str
    text: str
    format: str = "plain"
    encoding: str = "utf-8"
    language: str = ""
    pages: tuple[int, ...] = ()
    parts: tuple[Part, ...] = ()
    remarks: tuple[str, ...] = ()
    source: str = field(default="", repr=False)
    _line_starts: tuple[int, ...] = field(default=(), repr=False, compare=False)

    def __post_init__(self) -> None:
        starts = [0]
        at = self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        object.__setattr__(self, "_line_starts", tuple(starts))

    @property
    def shown(self) -> str:
        """The text to show to people: the source file's own, where offsets are its own."""
        return self.source or self.text

    def words(self, span: Span) -> str:
        """The words of a span without the joiners that stand for markup inside a word."""
        return span.of(self.text).replace("\u2060", "")

    def notes_within(self, span: Span) -> tuple[Span, ...]:
        """The notes that stand in the middle of a stretch, as in LaTeX, and are no words of it."""
        return tuple(p.span for p in self.parts if p.kind in ("footnote", "endnote") and span.contains(p.span))

    def line_of(self, offset: int) -> int:
        """The 1-based line that holds the character at `offset`."""
        return bisect_right(self._line_starts, offset)

    def column_of(self, offset: int) -> int:
        """The 1-based column of the character at `offset`, in characters."""
        return offset - self._line_starts[self.line_of(offset) - 1] + 1

    def line_span(self, line: int) -> Span:
        """Where the 1-based `line` stands, without its line break."""
        start = self._line_starts[line - 1]
        end = self._line_starts[line] - 1 if line < len(self._line_starts) else len(self.text)
        return Span(start, end)

    def page_of(self, offset: int) -> int | None:
        """The 1-based page, where the format has pages."""
        return bisect_right(self.pages, offset) if self.pages else None


@dataclass(frozen=True, slots=True)
class Repair:
    """Scanning damage that was read as something else; always shown."""

    span: Span
    read: str
    taken_for: str
    why: str


@dataclass(frozen=True, slots=True)
class ClaimedFact:
    """One thing that the document says about the instrument at this place.

    field: date, date:in-force, year, session, title, body, kind, meeting, symbol, number, vote.
    value: dates as ISO 8601, as far as given: 1993-07-29, 1993-06 (June 1993), 1993, --06 (some June),
    --07-29; a title as written; a body, kind or meeting as the catalogue spells it ("un/sc", "resolution", "3205");
    a vote as 13-1-1 (for, against, abstaining, as far as told) or "unanimous".
    """

    field: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that the document puts into an instrument's mouth.

    span: for a quotation or title the words between the marks; for a paraphrase the clause that says what the
    instrument says. verb: the reporting verb, where there is one. speakers: who says so, outermost first, where
    the document reports somebody else's words ("the statement says").
    closed: False where an opening mark has no closing one.
    """

    kind: ClaimKind
    span: Span
    verb: Span | None = None
    speakers: tuple[Span, ...] = ()
    closed: bool = True


CARRIED = "carried"  # the grammar of an article without a name, in a text that goes on about one treaty


@dataclass(frozen=True, slots=True)
class Citation:
    """One mention of one instrument. A collective mention gives one citation a member, all with one span."""

    span: Span
    grammar: str
    key: str | None
    mention: Mention = Mention.FULL
    provision: str = ""
    provision_span: Span | None = None
    claimed: tuple[ClaimedFact, ...] = ()
    claims: tuple[Claim, ...] = ()
    repairs: tuple[Repair, ...] = ()
    antecedent: Span | None = None
    language: str = ""

    @property
    def carried(self) -> bool:
        """Whether no word beside it ties it to its instrument: what it is said to say may be another's."""
        return self.grammar == CARRIED

    def claim_of(self, name: str) -> ClaimedFact | None:
        """The first claimed fact of that field."""
        for fact in self.claimed:  # asked of every citation many times: a generator would take twice as long
            if fact.field == name:
                return fact
        return None


@dataclass(frozen=True, slots=True)
class EmbeddedText:
    """A whole instrument reproduced inside the document, and what the document prints around it.

    heading, symbol and adoption are the citations of the frame (None where the document has none);
    dates are the dates that the frame prints: (role, fact) with role symbol-line, date-line or adoption-line.
    body is where the reproduced words stand.
    """

    span: Span
    body: Span
    heading: Citation | None = None
    symbol: Citation | None = None
    adoption: Citation | None = None
    dates: tuple[tuple[str, ClaimedFact], ...] = ()
    meeting: ClaimedFact | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one document, in the order of the text.

    unclaimed: quotations that nothing in the text gives to an instrument.
    """

    document: Document
    citations: tuple[Citation, ...]
    embedded: tuple[EmbeddedText, ...] = ()
    unclaimed: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact about an instrument, the sources that agree on it, and those that say otherwise.

    field: number, year, session, date, date:in-force, date:opened, date:issued, title, body, kind, meeting, symbol,
    articles, vote (13-1-1).
    disagreeing: (source, what it says).
    """

    field: str
    value: str
    sources: tuple[str, ...]
    disagreeing: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Instrument:
    """What is known about one instrument. `facts` may hold a field more than once (several dates, several names)."""

    key: str
    facts: tuple[Fact, ...] = ()
    names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    subjects: tuple[tuple[str, str], ...] = ()  # (provision, what it treats)
    status: str = ""

    def fact(self, name: str) -> Fact | None:
        """The first fact of that field."""
        return next((fact for fact in self.facts if fact.field == name), None)

    def all_facts(self, name: str) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.facts if fact.field == name)


@dataclass(frozen=True, slots=True)
class Unknown:
    """A key that the catalogue does not hold. possible: None where nothing can be said, else whether it can exist."""

    key: str | None
    possible: bool | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a text comes from: a name for people, an address, when it was read, the sha256 of the stored bytes."""

    source: str
    address: str = ""
    retrieved: str = ""
    sha256: str = ""


NOTE = "note"  # label of a footnote that is printed in the middle of a provision and is no provision itself


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A labelled provision and the half-open range of word positions that it takes up."""

    label: str
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class OfficialText:
    """The words of one instrument in one language and form, readable or sealed.

    words and stems are little-endian uint32 ids (verifier.texts.seal), one a word, as bytes; readable holds the
    folded words themselves where they may be kept, else None: checks use the ids and treat both alike.
    original: the text as published, and for each word its (start, end) in it; empty when sealed.
    """

    key: str
    language: str
    form: str
    provenance: Provenance
    paragraphs: tuple[Paragraph, ...]
    words: bytes
    stems: bytes
    readable: tuple[str, ...] | None = None
    original: str = ""
    places: tuple[tuple[int, int], ...] = ()
    complete: bool = True

    def __len__(self) -> int:
        return len(self.words) // 4

    def provision_at(self, word: int) -> str:
        """The label of the innermost paragraph that holds the word at this position, or an empty string."""
        holding = [p for p in self.paragraphs if p.first <= word < p.end and p.label != NOTE]
        return min(holding, key=lambda p: p.end - p.first).label if holding else ""

    def attests(self, statement: str, provision: str = "") -> Evidence:
        """Evidence that rests on these words, with where they come from."""
        origin = self.provenance
        return Evidence(
            statement,
            origin.source,
            origin.address,
            self.language,
            self.form,
            provision,
            origin.sha256,
            origin.retrieved,
        )


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Why no official text could be had for a key."""

    key: str
    why: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One typed difference between the document's words and the official ones.

    kind: number, date, negation, modal, operative-verb, exception, quantifier, actor, place, word, function-word,
    form, spelling, omission, insertion, order; without fault: variant (another accepted spelling), noise, edition (what
    differs between official forms of one text).
    span: the document's words (empty span where words are missing). official: None when the text is sealed.
    at: the position of the first official word concerned; size: how many official words are.
    """

    kind: str
    level: Level
    span: Span
    claimed: str
    official: str | None
    provision: str = ""
    at: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a verdict rests on, fit to be shown: which source says what, and where to look."""

    statement: str
    source: str = ""
    address: str = ""
    language: str = ""
    form: str = ""
    provision: str = ""
    sha256: str = ""
    retrieved: str = ""
    official: str | None = None
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An edit of the document: `span` becomes `replacement`. safe: exactly one right answer, fit for --fix."""

    span: Span
    replacement: str
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check says: one sentence for people, a code for machines, and the evidence.

    span: where in the document; None means the citation itself. level matters only where the outcome is CONTRADICTED
    or UNVERIFIED. likely: the key of the instrument that is meant, where exactly one fits.
    """

    outcome: Outcome
    code: str
    message: str
    level: Level = Level.NOTE
    span: Span | None = None
    evidence: tuple[Evidence, ...] = ()
    suggestion: Suggestion | None = None
    likely: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict on one citation of one document, with a fingerprint that survives moved lines."""

    check: str
    document: str
    citation: Citation
    verdict: Verdict
    fingerprint: str
    suppressed: str = ""  # why it does not count (baseline, inline ignore, rule); empty when it does

    @property
    def span(self) -> Span:
        return self.verdict.span or self.citation.span


@dataclass(frozen=True, slots=True)
class Report:
    """The result of a run, in a stable order.

    unread: (name, why) of documents that could not be read. complete: False after an interrupted run.
    instruments: what is known about the instruments that the documents cite, sorted by key.
    """

    extractions: tuple[Extraction, ...]
    findings: tuple[Finding, ...]
    unread: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()
    complete: bool = True
    instruments: tuple[Instrument, ...] = ()

    @property
    def documents(self) -> Sequence[Document]:
        return [extraction.document for extraction in self.extractions]
