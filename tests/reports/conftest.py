"""A report written by hand: every outcome, level and kind of evidence that a format must show."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from verifier.model import (
    Citation,
    ClaimedFact,
    Difference,
    Document,
    Evidence,
    Extraction,
    Fact,
    Finding,
    Instrument,
    Level,
    Mention,
    Outcome,
    Part,
    Repair,
    Report,
    Span,
    Suggestion,
    Verdict,
)

BRIEFING = """# Briefing note on the resolutions of 1993

The Security Council adopted resolution 853 (1993) of 20 July 1993 and before it resolution 822 (1993) of 30 April 1993.
In resolution 874 the Council “demands the withdrawal of three local forces” from the region [sic].
وأشار المجلس إلى القرار 884 (1993) في هذا الشأن.

The Assembly called its text “Situation on the occupied territories” (A/RES/62/243).
S/RES/S84 (1993) is a later text. Resolution 9822 is a slip of the pen.
The said Convention is cited in its article V.
"""
LETTER = "Dear colleague,\n\nresolution 822 (1993) is recalled in footnote 4.\n"

MEETINGS = Evidence(
    "adopted on 29 July 1993", "Table of meetings", "https://example.org/meetings?year=1993&m=7", retrieved="2026-03-01"
)
INDEX = Evidence("29 July 1993", "Index of voting records", sha256="ab" * 32)


@dataclass
class Writer:
    """Collects the findings on one document."""

    document: Document
    citations: list[Citation] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def span(self, words: str) -> Span:
        start = self.document.text.index(words)
        return Span(start, start + len(words))

    def cite(self, words: str, key: str | None, **more: object) -> Citation:
        citation = Citation(self.span(words), "by-hand", key, **more)  # type: ignore[arg-type]
        self.citations.append(citation)
        return citation

    def find(
        self,
        check: str,
        citation: Citation,
        outcome: Outcome,
        code: str,
        message: str,
        suppressed: str = "",
        **more: object,
    ) -> Finding:
        verdict = Verdict(outcome, code, message, **more)  # type: ignore[arg-type]
        mark = f"{len(self.findings):04x}{len(self.document.text):08x}"
        finding = Finding(check, self.document.name, citation, verdict, mark, suppressed)
        self.findings.append(finding)
        return finding


def briefing() -> Writer:
    parts = (Part(Span(BRIEFING.index("S/RES"), BRIEFING.index(" Resolution 9822")), "footnote", "2"),)
    write = Writer(Document("notes/briefing note.md", BRIEFING, "markdown", language="en", parts=parts))
    dated = write.span("20 July 1993")
    first = write.cite(
        "resolution 853 (1993) of 20 July 1993", "un/sc/res/853", claimed=(ClaimedFact("date", "1993-07-20", dated),)
    )
    write.find(
        "wrong-date",
        first,
        Outcome.CONTRADICTED,
        "wrong-date",
        "Resolution 853 (1993) was adopted on 29 July 1993, not on 20 July.",
        level=Level.ERROR,
        span=dated,
        evidence=(MEETINGS, INDEX),
        suggestion=Suggestion(dated, "29 July 1993", safe=True),
    )
    second = write.cite(
        "resolution 822 (1993) of 30 April 1993",
        "un/sc/res/822",
        claimed=(ClaimedFact("date", "1993-04-30", write.span("30 April 1993")),),
    )
    write.find("wrong-date", second, Outcome.CONFIRMED, "wrong-date", "adopted on 30 April 1993", evidence=(MEETINGS,))
    third = write.cite("resolution 874", "un/sc/res/874")
    quoted, three = write.span("demands the withdrawal of three local forces"), write.span("three")
    number = Difference("number", Level.ERROR, three, "three", "two", "op 3", 5)
    missing = Difference("omission", Level.WARNING, Span(quoted.end, quoted.end), "", "immediately", "op 3", 8)
    write.find(
        "quotation",
        third,
        Outcome.CONTRADICTED,
        "changed-number",
        "The number in the quotation is not the official one.",
        level=Level.ERROR,
        span=quoted,
        evidence=(
            Evidence(
                "two, not three",
                "Masthead text",
                "https://example.org/874",
                "en",
                "masthead",
                "op 3",
                "cd" * 32,
                "2026-02-03",
                "Demands the withdrawal of two local forces immediately",
                (number, missing),
            ),
        ),
    )
    fourth = write.cite("القرار 884 (1993)", "un/sc/res/884", language="ar")
    write.find("wrong-year", fourth, Outcome.CONFIRMED, "wrong-year", "the year is right", evidence=(INDEX,))
    fifth = write.cite("A/RES/62/243", "un/ga/res/62/243")
    title = write.span("Situation on the occupied territories")
    write.find(
        "wrong-title",
        fifth,
        Outcome.CONTRADICTED,
        "wrong-title",
        "The title reads otherwise.",
        level=Level.NOTE,
        span=title,
        evidence=(Evidence("the title as published", "Index", official="The situation in the occupied territories"),),
    )
    sixth = write.cite(
        "S/RES/S84 (1993)", "un/sc/res/884", repairs=(Repair(write.span("S84"), "S84", "884", "scanning damage"),)
    )
    write.find(
        "garbled",
        sixth,
        Outcome.CONTRADICTED,
        "garbled-citation",
        "The symbol is damaged: S84 for 884.",
        level=Level.WARNING,
        suggestion=Suggestion(write.span("S84"), "884", safe=True),
    )
    seventh = write.cite("Resolution 9822", None)
    write.find(
        "unknown",
        seventh,
        Outcome.CONTRADICTED,
        "unknown-instrument",
        "There is no resolution 9822.",
        "a slip that stays until the reprint",
        level=Level.ERROR,
        likely="un/sc/res/822",
    )
    eighth = write.cite(
        "The said Convention",
        "treaty/genocide-convention-1948",
        mention=Mention.ANAPHORIC,
        antecedent=write.span("Briefing note"),
    )
    write.find("quotation", eighth, Outcome.UNVERIFIED, "text-unavailable", "No text of the Convention is at hand.")
    return write


def letter() -> Writer:
    write = Writer(Document("letter.docx", LETTER, "docx", pages=(0,), remarks=("read with all insertions accepted",)))
    citation = write.cite(
        "resolution 822 (1993)", "un/sc/res/822", claimed=(ClaimedFact("year", "1993", write.span("1993")),)
    )
    sealed = Difference("actor", Level.ERROR, write.span("recalled"), "recalled", None, "preamble 2", 4)
    write.find(
        "quotation",
        citation,
        Outcome.CONTRADICTED,
        "changed-actor",
        "Another actor.",
        level=Level.WARNING,
        span=write.span("is recalled in"),
        evidence=(Evidence("another word", "Seal", differences=(sealed,)),),
    )
    return write


def instruments() -> tuple[Instrument, ...]:
    dates = {"822": "1993-04-30", "853": "1993-07-29", "874": "1993-10-14", "884": "1993-11-12"}
    council = [
        Instrument(
            f"un/sc/res/{number}",
            (
                Fact("date", date, ("Table of meetings", "Index"), (("Catalogue", "1993-07-27"),)),
                Fact("symbol", f"S/RES/{number} (1993)", ("Index",)),
                Fact("title", f"Security Council resolution {number} (1993)", ("Index",)),
            ),
            addresses=(f"https://example.org/{number}", "javascript:alert(1)"),
        )
        for number, date in dates.items()
    ]
    return (Instrument("treaty/genocide-convention-1948", names=("Genocide Convention",)), *council)


def sample_report() -> Report:
    writers = (briefing(), letter())
    return Report(
        tuple(Extraction(w.document, tuple(w.citations)) for w in writers),
        tuple(finding for w in writers for finding in w.findings),
        unread=(("old.doc", "a format that cannot be read; save it as docx"),),
        remarks=("letter.docx: read with all insertions accepted",),
        instruments=instruments(),
    )


@pytest.fixture
def report() -> Report:
    return sample_report()
