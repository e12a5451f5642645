"""Laws of extraction: spans slice to words, nothing overlaps, the fast scan finds what a slow one finds."""

from __future__ import annotations

import gzip
import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.extraction.anchors import hits_by_grammar
from verifier.extraction.scan import scan_of
from verifier.extractor import cited, extract, without_overlaps
from verifier.grammars import GRAMMARS
from verifier.model import Document, Mention

PIECES = st.sampled_from(
    [text for grammar in GRAMMARS for text in (*grammar.examples, *grammar.lookalikes)]
    + [
        "of 14 March 2008",
        "and",
        ", ",
        "\n\n",
        "(1993)",
        "822",
        "62/243",
        "А/77/10",
        "٨٢٢",
        "第75/90号决议",
        "S/RES/",
        "the Council",
        "“",
        "”",
    ]
)
TEXTS = st.lists(PIECES, max_size=8).map(" ".join)


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_spans_slice_to_words_and_do_not_overlap(text: str) -> None:
    citations = extract(Document("a.txt", text)).citations
    for citation in citations:
        assert citation.span.of(text).strip()
        assert all(0 <= fact.span.start < fact.span.end <= len(text) for fact in citation.claimed)
        assert all(repair.read == repair.span.of(text) for repair in citation.repairs)
    for first, second in pairwise(citations):
        together = first.span == second.span and first.mention is Mention.COLLECTIVE
        assert together or not first.span.overlaps(second.span)


@given(TEXTS)
@settings(max_examples=40, deadline=None)
def test_the_fast_scan_equals_a_plain_one(text: str) -> None:
    lower = scan_of(Document("a.txt", text)).lower
    plain = {
        grammar.name: sorted(
            {at for anchor in grammar.anchors for at in range(len(lower)) if lower.startswith(anchor, at)}
        )
        for grammar in GRAMMARS
    }
    assert hits_by_grammar(lower) == plain


@pytest.mark.parametrize("grammar", GRAMMARS, ids=lambda grammar: grammar.name)
def test_every_example_holds_an_anchor(grammar: object) -> None:
    for text in grammar.examples:  # type: ignore[attr-defined]
        assert hits_by_grammar(scan_of(Document("a.txt", text)).lower)[grammar.name], text  # type: ignore[attr-defined]


def test_two_documents_do_not_know_each_other() -> None:
    texts = ["resolution 43/1 of the Human Rights Council", "resolution 43/1"]
    forward = [[c.key for c in extract(Document("a", text)).citations] for text in texts]
    backward = [[c.key for c in extract(Document("a", text)).citations] for text in reversed(texts)]
    assert forward == backward[::-1]


@pytest.mark.shared
@pytest.mark.parametrize("language", ["english", "french", "spanish", "russian", "arabic", "chinese"])
def test_most_of_the_secretariats_links_are_found(shared: Path, language: str) -> None:
    """A sample of one in forty documents; the whole is measured by benchmarks.extraction_un_ga."""
    found = links = 0
    with gzip.open(shared / "bench" / "un-ga" / f"77-{language}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % 40:
                continue
            record = json.loads(line)
            spans = [c.span for c in without_overlaps(cited(scan_of(Document("a.txt", record["text"]))))]
            for link in record["refs"]:
                if link["symbol"] and "RES" in link["symbol"].upper():
                    links += 1
                    found += any(span.start < link["end"] and link["start"] < span.end for span in spans)
    assert links > 80 and found >= 0.98 * links


def test_a_body_is_not_lent_against_the_years() -> None:
    text = (
        "UN Security Council Resolutions 822, 853, 874, 884 of 1993, by Resolution 1416 of 2005 and by Recommendation"
        " 1669 of 2009 of the Parliamentary Assembly of the Council of Europe"
    )
    keys = [citation.key for citation in extract(Document("a.txt", text)).citations]
    council = ["un/sc/res/822", "un/sc/res/853", "un/sc/res/874", "un/sc/res/884"]
    assert keys == [*council, "coe/pace/res/1416", "coe/pace/rec/1669"]


@pytest.mark.parametrize(
    "text",
    [
        "OSCE Ministerial Council Decision No. 5/16",
        "National Security Council decision 12/2004",
        "the Paris Agreements of 1954",
        "the ASEAN Human Rights Declaration",
    ],
)
def test_a_namesake_of_a_body_or_a_treaty_is_not_it(text: str) -> None:
    keys = {citation.key for citation in extract(Document("a.txt", text)).citations}
    assert not {key for key in keys if key and key.startswith(("un/", "treaty/"))}


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Security Council resolutions 822/1993 and 853/1993", ["un/sc/res/822", "un/sc/res/853"]),
        ("UNSCR 822/1993", ["un/sc/res/822"]),
        ("PACE Resolution 1416/2005", ["coe/pace/res/1416"]),
        ("Decision 12/2004 of the ministry", []),
    ],
)
def test_a_year_behind_a_stroke_is_a_year_where_the_body_has_no_sessions(text: str, keys: list[str]) -> None:
    assert [citation.key for citation in extract(Document("a.txt", text)).citations] == keys


def test_the_article_behind_a_short_name_in_brackets_is_not_cited_twice() -> None:
    (found,) = extract(Document("a.txt", "Convention on the Rights of the Child (CRC), Article 38")).citations
    assert found.provision == "art 38"
