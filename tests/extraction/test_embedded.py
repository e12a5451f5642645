"""Whole instruments inside a document: heading, symbol, dates, adoption and body."""

from __future__ import annotations

from verifier.extractor import extract
from verifier.model import ClaimKind, Document, Mention

TEXT = """An article about a conflict in the hills.

UNITED NATIONS
RESOLUTION 9001 (1993)
Security Council
Distr. GENERAL
S/RES/9002 (1993) 14 October 1993

The Security Council,
Recalling its earlier wishes,
Noting with alarm the weather,
1. Demands that it stop raining;
2. Urges the parties to stay dry, and affirms the present resolution;
3. Decides to remain actively seized of the matter.

Adopted by the Security Council at its 3205th meeting on 30 April 1993

The article goes on with other things that nobody adopted.
"""


def test_frame_and_body() -> None:
    (found,) = extract(Document("a.txt", TEXT)).embedded
    body = found.body.of(TEXT)
    assert body.startswith("The Security Council,") and body.endswith("seized of the matter.")
    assert found.heading is not None and found.heading.key == "un/sc/res/9001"
    assert found.symbol is not None and found.symbol.key == "un/sc/res/9002"
    assert found.meeting is not None and found.meeting.value == "3205"
    assert [(role, fact.value) for role, fact in found.dates] == [
        ("symbol-line", "1993-10-14"),
        ("adoption-line", "1993-04-30"),
    ]


def test_the_claim_stands_on_the_heading_once() -> None:
    citations = extract(Document("a.txt", TEXT)).citations
    claimed = [c for c in citations for claim in c.claims if claim.kind is ClaimKind.EMBEDDED_TEXT]
    assert [c.key for c in claimed] == ["un/sc/res/9001"]
    assert claimed[0].mention is Mention.EMBEDDED_HEADER


def test_where_heading_and_symbol_disagree_the_adoption_line_is_nobodys() -> None:
    (found,) = extract(Document("a.txt", TEXT)).embedded
    assert found.adoption is not None and found.adoption.key is None
    agreeing = TEXT.replace("9002", "9001")
    (found,) = extract(Document("a.txt", agreeing)).embedded
    assert found.adoption is not None and found.adoption.key == "un/sc/res/9001"


def test_the_present_resolution_is_the_one_reproduced() -> None:
    citations = extract(Document("a.txt", TEXT)).citations
    assert [c.key for c in citations if c.span.of(TEXT) == "the present resolution"] == ["un/sc/res/9001"]


def test_a_presidential_statement_has_no_number_to_go_by() -> None:
    text = (
        "PRESIDENTIAL STATEMENT\nThe Security Council expresses its concern.\nThe Council calls upon all.\n"
        "The Council demands a stop.\nThe Security Council will remain actively seized of the matter.\nJuly"
        " 29,1993\nMore prose follows."
    )
    (found,) = extract(Document("a.txt", text)).embedded
    assert found.heading is not None and found.heading.key is None
    assert [(role, fact.value) for role, fact in found.dates] == [("date-line", "1993-07-29")]


def test_a_footnote_and_a_mention_are_no_reproduced_text() -> None:
    for text in (
        "Recalling the Declaration,\nResolution 2625 (XXV), annex.\nRecognizing the desirability of"
        " rain,\nNoting more,\nStressing more,\n",
        "Resolution 822 (1993)\nwas adopted in spring. It says little, and the author of these lines says"
        " even less about it.\n",
    ):
        assert extract(Document("a.txt", text)).embedded == ()


def test_the_reproduced_texts_of_a_real_compilation(shared) -> None:  # type: ignore[no-untyped-def] # a fixture of the suite
    text = next((shared / "sources").glob("001*")).read_text("utf-8")
    found = extract(Document("a.txt", text)).embedded
    headings = [e.heading.key for e in found if e.heading is not None]
    assert headings == ["un/sc/res/822", "un/sc/res/853", None, "un/sc/res/844", "un/sc/res/874"]
