"""What an extension must offer: reader, grammar, publisher, check, report format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol, runtime_checkable

from .model import Citation, Document, Extraction, Instrument, OfficialText, Report, Unavailable, Unknown, Verdict


class Reader(Protocol):
    """Turns the bytes of one file into a Document. One file per input format in `readers/`."""

    name: str
    suffixes: tuple[str, ...]  # lower-case, with the dot

    def read(self, name: str, data: bytes) -> Document:
        """Raises UnreadableDocument with the reason. Never guesses an encoding silently."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What a grammar reads.

    text has the length and the offsets of document.text: only single characters are replaced by single characters
    (digits of other scripts, look-alike letters inside mixed words, dashes, quotation marks, odd spaces).
    lower is the same in lower case, again with the same offsets.
    """

    document: Document
    text: str
    lower: str


class Grammar(Protocol):
    """Finds the citations of one citing tradition. One module per tradition in `grammars/`.

    anchors: literal lower-case strings; every citation of this grammar holds one of them. `read` is called once
    a document with all offsets where an anchor starts, ascending, so a document without any costs nothing.
    examples: citing words and the keys they mean (None: found, but of no known key); lookalikes: words that must not
    match. Tests run both.
    """

    @property
    def name(self) -> str: ...

    @property
    def anchors(self) -> tuple[str, ...]: ...

    @property
    def examples(self) -> Mapping[str, tuple[str | None, ...]]: ...

    @property
    def lookalikes(self) -> tuple[str, ...]: ...

    def read(self, scan: Scan, hits: Sequence[int]) -> Iterable[Citation]: ...


class Catalogue(Protocol):
    """Facts about instruments. Implemented in `catalogue.py`."""

    def find(self, key: str | None) -> Instrument | Unknown: ...

    def by_title(self, title: str, *, body: str = "", kind: str = "", on: str = "") -> tuple[Instrument, ...]:
        """Instruments of that title (misspelt, shortened or translated titles too), best first, [] for none."""

    def in_series(self, series: str, on: str) -> tuple[Instrument, ...]:
        """Instruments of a series ("un/sc/res") with that date (or year, or month)."""


class Texts(Protocol):
    """Official texts at hand: library, store, seals. Implemented in `texts/shelf.py`; opens no socket."""

    def of(self, key: str) -> tuple[OfficialText, ...] | Unavailable:
        """Every language, form and witness at hand, in a stable order."""

    def keys(self) -> Sequence[str]:
        """All keys for which something is at hand, sorted."""


@runtime_checkable
class PinnedTexts(Texts, Protocol):
    """Texts of a workspace that has pinned the wordings it is checked against (verifier.lock)."""

    def pinned(self, key: str) -> bool:
        """Whether any wording of the key is pinned."""

    def departures(self, key: str) -> tuple[str, ...]:
        """One sentence for each pinned wording of the key that no text at hand has, with what differs."""


@dataclass(frozen=True, slots=True)
class Case:
    """One citation with all that a check may look at."""

    extraction: Extraction
    citation: Citation
    instrument: Instrument | Unknown
    catalogue: Catalogue
    texts: Texts
    run: Sequence[Extraction]  # all documents of the run, this one too

    @property
    def document(self) -> Document:
        return self.extraction.document


class Check(Protocol):
    """Answers one question about a citation. One file per question in `checks/`.

    judge yields nothing where the question does not apply, else one verdict; a check of words may yield one for each
    material difference. A pass is a verdict too. Pure: the same case gives the same verdicts.
    """

    @property
    def name(self) -> str: ...

    @property
    def codes(self) -> tuple[str, ...]: ...

    @property
    def question(self) -> str: ...

    def judge(self, case: Case) -> Iterable[Verdict]: ...


@dataclass(frozen=True, slots=True)
class Address:
    """Where a publisher may have a text: an https address with what to expect there."""

    url: str
    language: str
    form: str
    media: str  # pdf, docx, html, xml
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Parsed:
    """The readable text that a publisher's bytes hold, before it is cut into provisions."""

    text: str
    language: str
    form: str
    title: str = ""
    symbol: str = ""
    dated: date | None = None


class Publisher(Protocol):
    """One publisher of official texts. One file per publisher in `publishers/`."""

    name: str
    hosts: tuple[str, ...]

    def urls_for(self, key: str, language: str) -> Iterable[Address]:
        """Candidate addresses, best first; none where this publisher does not publish such instruments."""

    def parse(self, key: str, address: Address, body: bytes, content_type: str) -> Parsed:
        """Raises ValueError with the reason where the bytes hold no text of that instrument."""


class ReportFormat(Protocol):
    """One way of writing a report. One file per format in `reports/`."""

    name: str
    description: str

    def write(self, report: Report, options: Mapping[str, str]) -> str:
        """The whole report as text; the same report gives the same bytes."""


Progress = Callable[[str, int, int], None]
