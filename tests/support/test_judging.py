"""What is supported, what contradicts, what stays open; the same for a readable text and for its seal."""

from __future__ import annotations

from time import process_time

import pytest

from verifier.model import OfficialText
from verifier.support import Judgement, Standing, judge, judge_claim
from verifier.support.tokens import tokenise
from verifier.support.verdict import judge_tokens
from verifier.support.view import view_of_tokens

from .official import readable, sealed

TEXTS = [pytest.param(readable(), id="readable"), pytest.param(sealed(), id="sealed")]


def worst(claim: str, text: OfficialText) -> Judgement:
    order = (Standing.CONTRADICTED, Standing.NOT_FOUND, Standing.PARTLY, Standing.UNCERTAIN, Standing.SUPPORTED)
    return min((one.judgement for one in judge_claim(claim, [text])), key=lambda one: order.index(one.standing))


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(
    "claim",
    [
        "demands that all occupying forces immediately withdraw from the valley of Tamin",
        "The Council urged the parties to resume negotiations on the water of the lake",
        "called upon States to refrain from supplying weapons to the parties",
        "decided to send a mission of twelve observers to the valley",
        "authorizes the mission to inspect every crossing",
        "no person shall be removed from the valley against his will",
    ],
)
def test_what_the_text_says_in_other_forms_is_supported(claim: str, text: OfficialText) -> None:
    assert worst(claim, text).standing is Standing.SUPPORTED


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(
    ("claim", "kind", "code"),
    [
        ("decided to send a mission of twenty observers to the valley", "number", "contradicted-paraphrase"),
        ("local Borduran forces seized the valley of Tamin on 5 March 1999", "date", "contradicted-paraphrase"),
        ("demanded that the parties resume negotiations on the water of the lake", "strength", "changed-strength"),
        ("demands the withdrawal of all Syldavian forces from the valley of Tamin", "actor", "changed-actor"),
        ("demands the immediate withdrawal of its armed forces from the valley of Tamin", "actor", "changed-actor"),
        ("calls upon some States to refrain from the supply of weapons", "quantifier", "changed-scope"),
        ("a person shall be removed from the valley against his will", "negation", "contradicted-paraphrase"),
    ],
)
def test_a_named_conflict_contradicts(claim: str, kind: str, code: str, text: OfficialText) -> None:
    judgement = worst(claim, text)
    assert judgement.standing is Standing.CONTRADICTED
    assert (judgement.conflicts[0].kind, judgement.conflicts[0].code) == (kind, code)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("demands the unconditional withdrawal of all occupying forces from the valley of Tamin", {"unconditional"}),
        ("calls upon all States to refrain from the supply of weapons and fuel to the parties", {"fuel"}),
        ("decided to send a permanent mission of twelve observers", {"permanent"}),
    ],
)
def test_a_part_without_support_is_named(claim: str, words: set[str], text: OfficialText) -> None:
    found = judge_claim(claim, [text])
    assert all(one.judgement.standing is not Standing.CONTRADICTED for one in found)
    assert words <= {word.word for one in found for word in one.judgement.without}


@pytest.mark.parametrize("text", TEXTS)
def test_a_denial_the_text_shares_is_no_conflict(text: OfficialText) -> None:
    """Forbidding a thing and saying that it shall not be done are one."""
    judgement = worst("forbids that a person be removed from the valley against his will", text)
    assert judgement.standing is not Standing.CONTRADICTED


@pytest.mark.parametrize("text", TEXTS)
def test_what_the_text_restricts_is_not_called_supported_without_the_restriction(text: OfficialText) -> None:
    judgement = worst("a loan for the repair of roads may be granted after inspection", text)
    assert judgement.standing is Standing.UNCERTAIN
    assert "only" in judgement.rule


@pytest.mark.parametrize(
    ("claim", "official"),
    [
        ("It was not opened to traffic until 1997.", "It was not opened to traffic until the works ended in 1997."),
        ("Anna Blum, who wrote it, died in 1932.", "Anna Blum, born in 1898, wrote it."),
        (
            "The minister turned off his radio at the border.",
            "At the border the minister shut down his radio on Monday.",
        ),
    ],
)
def test_what_both_may_say_is_no_conflict(claim: str, official: str) -> None:
    assert judge_tokens(tokenise(claim), view_of_tokens(tokenise(official))).conflicts == ()


@pytest.mark.parametrize(
    ("claim", "official", "read"),
    [
        ("The mission has more than 25 posts in the valley.", "The mission has 23 posts in the valley.", "23"),
        (
            "The mission has fewer than 19,000 tents in the valley.",
            "The mission has 19,323 tents in the valley.",
            "19,323",
        ),
        ("Ann Blum was born in 1997.", "Ann Blum (born Ann Maria Rot; 4 October 1941) is an author.", "1941"),
        (
            "The road opened to the public in 2016.",
            "Begun in 2013, the road opened to the public on 2 May 2014.",
            "2014",
        ),
        ("She left the school of the valley at age 14.", "She left the school of the valley at age 12.", "12"),
        ("The famous mission has more than 32 posts there.", "The mission has 31 posts.", "31"),
        ("The share of the region is over 79 %", "The share of the region is 79 %.", "79"),
    ],
)
def test_a_number_beyond_the_bound_contradicts(claim: str, official: str, read: str) -> None:
    judgement = judge_tokens(tokenise(claim), view_of_tokens(tokenise(official)))
    assert judgement.standing is Standing.CONTRADICTED
    assert judgement.conflicts[0].official == read


@pytest.mark.parametrize(
    ("claim", "official", "rule"),
    [
        ("Tamin is a county.", "Tamin is a city in Orlo County.", "in a name only"),
        ("Boyhood is about a childhood.", "Boyhood is about a death.", "stand for both"),
    ],
)
def test_a_word_of_another_name_or_used_twice_supports_nothing(claim: str, official: str, rule: str) -> None:
    judgement = judge_tokens(tokenise(claim), view_of_tokens(tokenise(official)))
    assert judgement.standing is Standing.UNCERTAIN
    assert rule in judgement.rule


def test_a_stranger_is_not_found() -> None:
    assert judge("The orchestra performed a symphony", readable()).standing is Standing.NOT_FOUND


def test_outside_an_incomplete_text_nothing_is_called_not_found() -> None:
    from dataclasses import replace

    text = replace(sealed(), complete=False)
    assert judge("The orchestra performed a symphony", text).standing is Standing.UNCERTAIN


def test_the_witness_that_bears_it_best_counts() -> None:
    from dataclasses import replace

    from verifier.texts.reading import read_text

    other = read_text("un/sc/res/9999", "en", "other", readable().provenance, "1. Demands nothing of the kind.")
    judged = judge_claim("decided to send a mission of twelve observers", [other, replace(readable())])
    assert judged[0].judgement.standing is Standing.SUPPORTED
    assert judged[0].text.form == "masthead"


def test_an_empty_statement_harms_nobody() -> None:
    assert judge_claim("", [readable()]) == ()
    assert judge("...", readable()).standing is Standing.UNCERTAIN
    assert judge_claim("x" * 3000, [readable()])


def test_the_same_statement_gives_the_same_judgement() -> None:
    claim = "demands the withdrawal of occupying forces and fuel"
    assert judge_claim(claim, [readable()]) == judge_claim(claim, [readable()])


@pytest.mark.parametrize(
    "claim",
    ["forces " * 600, "and " * 900, "the forces withdraw, " * 180, " " * 3900 + "forces", "(" * 3000, "1," * 1500],
)
def test_hostile_claims_end_soon_and_accuse_nobody(claim: str) -> None:
    start = process_time()
    found = judge_claim(claim, [readable()])
    assert process_time() - start < 5
    assert all(one.judgement.standing is not Standing.CONTRADICTED for one in found)


def test_a_stretch_of_pages_is_no_paraphrase() -> None:
    assert judge_claim("forces withdraw. " * 1000, [readable()]) == ()
