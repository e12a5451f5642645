"""The frozen values that the page's templates lay out; every string in them is fit to be shown."""

from __future__ import annotations

from dataclasses import dataclass

WORDS_FOR = {"contradicted": "Contradicted", "unverified": "Could not be checked", "confirmed": "Confirmed"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text. style: a class name or nothing; said: what a screen reader hears before it; after: behind it."""

    text: str
    style: str = ""
    said: str = ""
    after: str = ""
    link: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document; gap: blank lines stand before it."""

    number: int
    anchor: str
    gap: bool
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ListedDifference:
    """A difference in words: what kind, what the document has, what the official text has (None: sealed)."""

    kind: str
    claimed: str
    official: str | None
    provision: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The document's words beside the official ones; official is empty where only a seal is at hand.

    recorded: the other side is a fact on record, not words of the text.
    """

    ours: tuple[Piece, ...]
    official: tuple[Piece, ...]
    sealed: bool
    differences: tuple[ListedDifference, ...]
    recorded: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A text or table that findings rest on. address is empty unless it is a web address."""

    number: int
    name: str
    address: str
    sha256: str
    retrieved: str


@dataclass(frozen=True, slots=True)
class Ground:
    """What one or several sources say, in the same words, under a finding."""

    statement: str
    provision: str
    form: str
    language: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding as the page shows it."""

    anchor: str
    outcome: str
    level: str
    code: str
    message: str
    words: str
    place: str
    place_link: str
    instrument: str
    title: str
    address: str
    document: int
    provision: str
    excerpt: tuple[Piece, ...]
    comparison: Comparison | None
    grounds: tuple[Ground, ...]
    certainty: tuple[str, ...]
    replacement: str
    safe: bool
    likely: str
    suppressed: str


@dataclass(frozen=True, slots=True)
class DocumentView:
    """One document with its findings by outcome, and its text."""

    number: int
    anchor: str
    name: str
    language: str
    format: str
    citations: int
    contradicted: tuple[FindingView, ...]
    unverified: tuple[FindingView, ...]
    confirmed: tuple[FindingView, ...]
    suppressed: tuple[FindingView, ...]
    remarks: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How many findings ended how."""

    contradicted: int
    errors: int
    warnings: int
    notes: int
    unverified: int
    confirmed: int
    suppressed: int
