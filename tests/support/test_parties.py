"""Who is told to do it, what its preamble only recites, and other terms, of texts of our own."""

from __future__ import annotations

import pytest

from verifier.model import Provenance
from verifier.support import Judgement, Standing, judge_claim
from verifier.texts.reading import read_text

TEXT = read_text(
    "un/sc/res/9998", "en", "masthead", Provenance("a test", "https://example.org/9998"),
    """RESOLUTION 9998 (1998)

The Security Council,

Convinced that the raids in Namibia are likely to endanger the peace of the lake,

1. Demands that Portugal release all prisoners who are held in the harbour;

2. Requests the Secretary-General to continue his mission of mediation and to report to the Council by 31 May 1984;

3. Decides to prolong the mission in Cyprus for a period of up to 12 months, ending on 15 June 1984;

4. Appoints a committee of five of its members to examine the letters;

5. Considers that Lebanon is entitled to appropriate redress for the mills, for which Israel has answered;

6. Calls upon the parties to co-operate with the Mediator and to cease all raids not later than 6 June 1984;

7. Deplores the continued detention of the sailors;

8. Reaffirms the right of the islanders to live in peace, free from outside interference;

9. Declares the Treaty of the Lake applicable to all islands held since 1967, including Tamin;

10. Requires all States to abolish:

(a) the taking of hostages;

(b) slavery;

(c) pillage.
""",
)  # fmt: skip


def only(claim: str, verb: str) -> Judgement:
    (one,) = judge_claim(claim, [TEXT], verb)
    return one.judgement


@pytest.mark.parametrize(
    ("claim", "verb", "kind"),
    [
        ("that Syria release all prisoners held in the harbour", "demanded", "actor"),
        ("that Portugal release all prisoners held in the harbour", "demanded", ""),
        ("the President of the Security Council to continue his mission of mediation", "requested", "actor"),
        ("Israel was entitled to appropriate redress for the mills", "considered that", "actor"),
        ("Lebanon was entitled to appropriate redress for the mills", "considered that", ""),
        ("to prolong the mission in Cyprus for a period of up to 18 months", "decided", "number"),
        ("to prolong the mission in Cyprus until 15 December 1984", "decided", "date"),
        ("a committee of seven of its members to examine the letters", "appointed", "number"),
        ("the parties to cease all raids no later than 8 June 1984", "called upon", "date"),
        ("that the raids in Namibia were likely to endanger the peace of the lake", "decided", "strength"),
        ("that the raids in Namibia were likely to endanger the peace of the lake", "noted", ""),
        ("the continued detention of the sailors", "condemned", "strength"),
        ("the right of the islanders to live in peace without outside interference", "reaffirmed", ""),
        ("the Treaty of the Lake applicable to all islands held since 1967 with the exception of Tamin", "declared",
         "exception"),
    ],
)  # fmt: skip
def test_named_conflicts(claim: str, verb: str, kind: str) -> None:
    assert [one.kind for one in only(claim, verb).conflicts][:1] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("claim", "verb"),
    [
        ("the parties to cooperate with the Mediator", "called upon"),
        ("the parties to put an end to all raids", "called upon"),
        ("all States to abolish slavery, pillage and the taking of hostages", "required"),
    ],
)
def test_other_words_for_the_same(claim: str, verb: str) -> None:
    assert only(claim, verb).standing is Standing.SUPPORTED


MILLS = read_text(
    "un/sc/res/9997", "en", "masthead", Provenance("a test", "https://example.org/9997"),
    """RESOLUTION 9997 (1997)

The Security Council,

1. Demands the payment by Jordan of full compensation to the Kingdom of Oman for the mills;

2. Strongly condemns the Government of Kenya for its planned attack against the Kingdom of Nepal;

3. Also deplores the length of the strife, especially raids on the farms and, in particular, the use of poison;

4. Further calls upon all States to forbid the sale of sails on their territory.
""",
)  # fmt: skip


@pytest.mark.parametrize(
    ("claim", "verb", "standing"),
    [
        ("the payment by Oman of full compensation to Jordan", "demanded", Standing.CONTRADICTED),
        ("the payment by Jordan of full compensation to Oman", "demanded", Standing.SUPPORTED),
        ("Nepal for its planned attack against Kenya", "condemned", Standing.CONTRADICTED),
        ("Kenya for its planned attack against Nepal", "condemned", Standing.SUPPORTED),
        ("the use of poison", "condemned", Standing.CONTRADICTED),
        ("the use of poison", "deplored", Standing.UNCERTAIN),
        ("all States must forbid the sale of sails on their territory", "", Standing.UNCERTAIN),
        ("all States to forbid the sale of sails on their territory", "called upon", Standing.SUPPORTED),
    ],
)
def test_exchanged_parties_and_stronger_verbs(claim: str, verb: str, standing: Standing) -> None:
    (one,) = judge_claim(claim, [MILLS], verb)
    assert one.judgement.standing is standing
