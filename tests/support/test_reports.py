"""Reports of a text beside questions, suppositions, denials and the readings of others."""

from __future__ import annotations

import pytest

from verifier.support.reports import denied, supposed


def places(sentence: str, verb: str) -> tuple[str, tuple[int, int], tuple[int, int], tuple[int, int]]:
    cited, at = sentence.index("resolution 5"), sentence.index(verb)
    end = next(n for n in range(at, len(sentence)) if sentence[n] in ".?")
    return sentence, (cited, cited + 12), (at, end), (at, at + len(verb))


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Does resolution 5 demand the withdrawal of the army?", "demand"),
        ("If resolution 5 demanded the withdrawal of the army, nobody left.", "demanded"),
        ("Some delegations wrongly claimed that resolution 5 imposed sanctions on Borduria.", "imposed"),
        ("Critics say that resolution 5 should have demanded the extradition of the captain.", "demanded"),
        ("The Committee asked whether resolution 5 required a licence.", "required"),
        ("It is a myth that resolution 5 authorized the raid.", "authorized"),
    ],
)
def test_what_is_only_supposed_is_no_report(sentence: str, verb: str) -> None:
    assert supposed(*places(sentence, verb))


def test_a_question_mark_may_belong_to_the_words() -> None:
    sentence = "Does resolution 5 demand reparations?"
    assert supposed(sentence, (5, 17), (18, len(sentence)), (18, 24))


@pytest.mark.parametrize(
    "sentence",
    [
        "The delegate claimed much. But resolution 5 demanded the withdrawal of the army.",
        "The Council in resolution 5 demanded that the army withdraw if the truce holds.",
        "Why did nobody leave? In resolution 5 the Council demanded it. Who knows?",
    ],
)
def test_a_plain_report_is_one(sentence: str) -> None:
    assert not supposed(*places(sentence, "demanded"))
    assert not denied(*places(sentence, "demanded"))


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("The text of resolution 5 does not authorize the raid on Tamin.", "authorize"),
        ("In fact resolution 5 never required a licence for fishermen.", "required"),
        ("Nothing in resolution 5 requires a licence for fishermen.", "requires"),
    ],
)
def test_what_a_text_does_not_say_cannot_be_looked_for(sentence: str, verb: str) -> None:
    assert denied(*places(sentence, verb))
