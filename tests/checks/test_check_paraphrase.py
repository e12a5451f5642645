"""Five citations and one claim give five answers; a foreign idea is a fault only in a close rendering of one text."""

from __future__ import annotations

import pytest

from verifier.checks.paraphrase import CHECK
from verifier.contracts import Case
from verifier.model import (
    Citation,
    Claim,
    ClaimKind,
    Document,
    Extraction,
    OfficialText,
    Outcome,
    Provenance,
    Span,
    Unavailable,
    Unknown,
    Verdict,
)
from verifier.texts.reading import read_text

TEXT = read_text(
    "x/1",
    "en",
    "",
    Provenance("a test"),
    "1. Piracy is contrary to the freedom of the seas, which every civilized nation condemns.\n\n"
    "2. Demands the withdrawal of all occupying forces from the harbour.\n",
)


class Shelf:
    """Official texts by key, and nothing else."""

    def __init__(self, **texts: OfficialText) -> None:
        self.texts = texts

    def of(self, key: str) -> tuple[OfficialText, ...] | Unavailable:
        return (self.texts[key],) if key in self.texts else Unavailable(key, "nothing is at hand")

    def keys(self) -> list[str]:
        return sorted(self.texts)


def verdicts(verb: str, claim: str, keys: tuple[str, ...] = ("a",), **shelf: OfficialText) -> list[Verdict]:
    words = f"Text {' '.join(keys)} {verb} {claim}."
    start = words.index(verb)
    told = Claim(ClaimKind.PARAPHRASE, Span(start, len(words) - 1), Span(start, start + len(verb)))
    citations = tuple(Citation(Span(0, 4), "test", key, claims=(told,)) for key in keys)
    extraction = Extraction(Document("d.txt", words), citations)
    found: list[Verdict] = []
    for citation in citations:
        texts = Shelf(**(shelf or {"a": TEXT}))
        found += CHECK.judge(Case(extraction, citation, Unknown(citation.key), None, texts, (extraction,)))  # type: ignore[arg-type]  # the check never asks the catalogue
    return found


def test_a_supported_paraphrase_is_confirmed() -> None:
    (only,) = verdicts("states that", "piracy is contrary to the freedom of the seas")
    assert only.outcome is Outcome.CONFIRMED


def test_foreign_ideas_in_a_close_rendering_are_a_fault_and_named() -> None:
    found = verdicts("states that", "piracy damages human dignity, and is contrary to the freedom of the seas")
    assert [(one.outcome, one.code) for one in found] == [
        (Outcome.CONTRADICTED, "unsupported-paraphrase"),
        (Outcome.CONFIRMED, "unsupported-paraphrase"),
    ]
    assert "“damages”" in found[0].message and "“dignity”" in found[0].message


@pytest.mark.parametrize("keys", [("a", "b")])
def test_a_claim_made_of_several_texts_accuses_none_of_them_of_what_it_lacks(keys: tuple[str, ...]) -> None:
    found = verdicts(
        "states that", "piracy damages human dignity, and is contrary to the freedom of the seas", keys, a=TEXT, b=TEXT
    )
    assert len(found) == 4
    assert not [one for one in found if one.outcome is Outcome.CONTRADICTED]


def test_a_loose_summary_in_other_words_is_not_accused() -> None:
    found = verdicts("states that", "robbers on ships harm human dignity")
    assert [one.outcome for one in found] == [Outcome.UNVERIFIED]


def test_another_actor_is_named_at_the_words() -> None:
    (only,) = verdicts("demands", "the withdrawal of the Syldavian army from the harbour")
    assert (only.outcome, only.code) == (Outcome.CONTRADICTED, "changed-actor")
    assert "occupying forces" in only.message


def test_without_a_text_nothing_is_right_or_wrong() -> None:
    (only,) = verdicts("states that", "piracy is legal", ("nowhere",))
    assert (only.outcome, only.code) == (Outcome.UNVERIFIED, "text-unavailable")


def test_a_claim_in_another_language_is_not_judged() -> None:
    (only,) = verdicts("affirme que", "la piraterie est contraire à la liberté des mers et au droit des gens")
    assert only.outcome is Outcome.UNVERIFIED


def test_other_kinds_of_claims_are_not_this_checks_business() -> None:
    quote = Claim(ClaimKind.QUOTATION, Span(0, 4))
    citation = Citation(Span(0, 4), "test", "a", claims=(quote,))
    extraction = Extraction(Document("d.txt", "Text"), (citation,))
    assert not list(CHECK.judge(Case(extraction, citation, Unknown("a"), None, Shelf(a=TEXT), (extraction,))))  # type: ignore[arg-type]  # as above


def test_what_is_added_to_a_supported_claim_is_a_warning_that_names_it() -> None:
    found = verdicts("states that", "piracy is contrary to the freedom of the seas, and forbids whaling")
    assert found[0].outcome is Outcome.CONFIRMED
    assert "“whaling”" in found[-1].message and found[-1].outcome is Outcome.UNVERIFIED


def test_examples_are_never_a_fault() -> None:
    found = verdicts("states that", "piracy is contrary to the freedom of the seas, including coastal lagoons")
    assert [one.outcome for one in found] == [Outcome.CONFIRMED, Outcome.UNVERIFIED]
    assert found[1].code == "partly-supported-paraphrase"


@pytest.mark.parametrize("verb", ["does not state that", "never stated that"])
def test_what_the_text_is_said_not_to_say_is_not_judged(verb: str) -> None:
    (only,) = verdicts(verb, "piracy is contrary to the freedom of the seas")
    assert (only.outcome, only.level.value) == (Outcome.UNVERIFIED, "note")


PILOTS = read_text(
    "x/2",
    "en",
    "",
    Provenance("a test"),
    "Resolution 9005 (1999)\n\nThe Security Council,\n\n1. Demands that the General Assembly of the valley inspect the "
    "northern lighthouse and the two stone bridges of the lower river before 4 June 1999;\n",
)
OWN = (
    "the General Assembly of the valley inspect the northern lighthouse and the two stone bridges of the lower river "
    "before 4 June 1999"
)
EXCHANGED = OWN.replace("General Assembly", "Security Council")


@pytest.mark.parametrize(
    ("said", "outcome", "code", "told"),
    [
        (OWN, Outcome.CONFIRMED, "unsupported-paraphrase", "These are words of"),
        (OWN.replace("stone", "wooden"), Outcome.UNVERIFIED, "partly-supported-paraphrase", "“wooden”"),
        (EXCHANGED, Outcome.CONTRADICTED, "changed-actor", "“Security Council”"),
        (OWN.replace("two stone", "fine stone"), Outcome.UNVERIFIED, "partly-supported-paraphrase", "“fine”"),
    ],
)  # fmt: skip
def test_a_texts_own_words_without_marks(said: str, outcome: Outcome, code: str, told: str) -> None:
    (only,) = verdicts("demands that", said, a=PILOTS)
    assert (only.outcome, only.code) == (outcome, code)
    assert told in only.message and "without quotation marks" in only.message


def test_an_actor_exchanged_in_one_of_two_texts_accuses_neither() -> None:
    found = verdicts("demands that", EXCHANGED, ("a", "b"), a=PILOTS, b=PILOTS)
    assert all(one.outcome is not Outcome.CONTRADICTED or "without quotation" not in one.message for one in found)


@pytest.mark.parametrize(
    "claim",
    [
        "the withdrawal of all occupying forces from the harbour",
        "the withdrawal, in operative paragraph 2, of all occupying forces from the harbour",
        "the withdrawal of all occupying forces from the harbour [2937th, unanimous]",
        "the withdrawal of all occupying forces from the harbour [13-0-2]",
    ],
)
def test_the_place_cited_and_the_particulars_of_adoption_are_no_part_of_what_is_said(claim: str) -> None:
    told = " ".join(verdict.message for verdict in verdicts("demands", claim))
    assert "supports this statement" in told or "These are words of" in told


def test_what_a_quotation_alone_lacks_is_told_of_the_quotation() -> None:
    words = "Text a demands “the withdrawal of all fishing forces from the harbour”."
    report, inside = Span(7, len(words) - 1), Span(words.index("“") + 1, words.index("”"))
    claims = (Claim(ClaimKind.PARAPHRASE, report, Span(7, 14)), Claim(ClaimKind.QUOTATION, inside))
    extraction = Extraction(Document("d.txt", words), (Citation(Span(0, 4), "test", "a", claims=claims),))
    case = Case(extraction, extraction.citations[0], Unknown("a"), None, Shelf(a=TEXT), (extraction,))  # type: ignore[arg-type]  # the check never asks the catalogue
    assert not [found for found in CHECK.judge(case) if "fishing" in found.message]
