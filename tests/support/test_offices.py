"""Offices, peoples, opposites, exceptions, terms and lists: what one says and the other does not say so."""

from __future__ import annotations

import pytest

from verifier.model import OfficialText, Provenance
from verifier.support import Judgement, Standing, judge_claim
from verifier.texts.reading import read_text
from verifier.texts.seal import seal

WORDS = """RESOLUTION 9998 (1999)

Adopted by the Security Council at its 4002nd meeting,
on 14 March 1999

The Security Council,

1. Establishes a commission of three members, to be appointed by the President of the Council after consultation;

2. Decides that the Registrar of the tribunal shall be elected by the judges on the proposal of the Secretary-General;

3. Demands an end to attacks by Bosnian Serb units against the town of Tamin;

4. Demands that Borduria, Iraq and Kuwait respect the boundary;

5. Decides that registration of vessels shall be compulsory and free of charge;

6. Affirms that every inhabitant may leave any district, including his own;

7. Requests the Commission to submit its report on the water of the lake before 15 January 2000;

8. Decides that all States shall prevent:
(a) the import of copper and asbestos originating in Borduria;
(b) the sale of aircraft to Borduria;

9. Decides that no State shall permit:
(a) the transit of prisoners through its ports;

10. Encourages the Secretary-General to carry out investigations, in order to ascertain the facts of the raid;

11. Calls upon the Government to open the port so that the famine does not continue or recur, and to abandon its policy
of forced labour;

12. Decides to remain seized of the matter.
"""
TEXT = read_text("un/sc/res/9998", "en", "masthead", Provenance("a test"), WORDS)
TEXTS = [pytest.param(TEXT, id="readable"), pytest.param(seal(TEXT), id="sealed")]


def only(claim: str, text: OfficialText, verb: str = "") -> Judgement:
    (one,) = judge_claim(claim, [text], verb)
    return one.judgement


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(
    ("claim", "kind"),
    [
        ("a commission of three members, to be appointed by the Secretary-General after consultation", "actor"),
        ("demands that Borduria, Iraq and Kuwait respect the boundary before noon", ""),
        ("an end to attacks by Bosnian Croat units against the town of Tamin", "place"),
        ("registration of vessels shall be optional and free of charge", "opposite"),
        ("every inhabitant may leave any district except his own", "exception"),
        ("requested the Commission to submit its report on the water of the lake before 15 February 2000", "date"),
    ],
)
def test_what_is_another_is_named(claim: str, kind: str, text: OfficialText) -> None:
    judgement = only(claim, text)
    assert [one.kind for one in judgement.conflicts][:1] == ([kind] if kind else [])


def test_a_body_that_shares_a_word_may_be_the_same() -> None:
    judgement = only("a commission of three members, to be appointed by the Security Council after consultation", TEXT)
    assert judgement.standing is not Standing.CONTRADICTED


def test_of_two_joined_countries_the_other_may_be_meant() -> None:
    assert only("Iraq and Kuwait respect the boundary", TEXT).standing is Standing.SUPPORTED
    assert only("Borduria and Syria respect the boundary", TEXT).standing is not Standing.CONTRADICTED


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(
    ("claim", "standing"),
    [
        ("decided that all States shall prevent the import of copper originating in Borduria", Standing.SUPPORTED),
        ("decided that all States shall prevent the sale of aircraft to Borduria", Standing.SUPPORTED),
        ("no State shall permit the transit of prisoners through its ports", Standing.SUPPORTED),
    ],
)
def test_what_opens_a_list_belongs_to_each_item(claim: str, standing: Standing, text: OfficialText) -> None:
    assert only(claim, text).standing is standing


def test_a_denial_before_a_joint_is_of_something_else() -> None:
    judgement = only("called upon the Government to abandon its policy of forced labour", TEXT)
    assert judgement.standing is Standing.SUPPORTED


def test_a_denial_that_opens_a_list_is_heard() -> None:
    judgement = only("States shall permit the transit of prisoners through their ports", TEXT)
    assert judgement.standing is not Standing.SUPPORTED


@pytest.mark.parametrize("text", TEXTS)
def test_in_order_to_is_no_order(text: OfficialText) -> None:
    judgement = only("carry out investigations of the raid", text, "ordered the Secretary-General to")
    assert [one.kind for one in judgement.conflicts] == ["strength"]


def test_only_has_nothing_of_on() -> None:
    judgement = only("the Commission reports on the water only", TEXT)
    assert "only" in [word.word for word in judgement.without]


MORE = read_text(
    "un/sc/res/9997",
    "en",
    "masthead",
    Provenance("a test"),
    """RESOLUTION 9997 (1999)

Adopted by the Security Council at its 4003rd meeting,
on 15 March 1999

The Security Council,

1. Condemns the invasion of Tamin on 2 March 1999 by the military forces of Borduria;

2. Solemnly calls upon all States not to provide Borduria with any vessels to be used in connexion with the blockade;

3. Decides that persons who have not attained the age of 18 years shall be sent home from the harbour;

4. Calls for a just and lasting settlement of the dispute on the water of the lake;
""",
)


@pytest.mark.parametrize(
    ("claim", "verb", "kind"),
    [
        ("the invasion of Borduria by Tamin", "condemned", "actor"),
        (
            "forbids all States to provide Borduria with any vessels to be used in connexion with the blockade",
            "",
            "strength",
        ),
        ("all States not to provide Borduria with any vessels", "ordered", "strength"),
        ("the invasion of Tamin by Borduria", "condemned", ""),
        ("all States not to provide Borduria with any vessels", "called upon", ""),
        ("persons under 18 shall be sent home from the harbour", "decided that", ""),
        ("a lasting settlement of the dispute on the water of the lake", "called for", ""),
    ],
)
def test_exchanged_roles_and_climbing_verbs(claim: str, verb: str, kind: str) -> None:
    judgement = only(claim, MORE, verb)
    assert [one.kind for one in judgement.conflicts][:1] == ([kind] if kind else [])
    assert (judgement.standing is Standing.CONTRADICTED) is bool(kind)


TAKEN = read_text(
    "un/sc/res/9996",
    "en",
    "masthead",
    Provenance("a test"),
    """RESOLUTION 9996 (1999)

Adopted by the Security Council at its 4004th meeting,
on 16 March 1999

The Security Council,

1. Calls upon the Government of Borduria to use its influence to achieve compliance by the Bordurians of Tamin;

2. Calls upon all States to respect the independence and non-
alignment of Syldavia;

3. Take all appropriate steps to deny entry to expelled sailors of the fleet;

4. Demands disclosure of all aspects of the programmes to develop rockets and of all holdings of such rockets,
including any which it claims are not related to war;
""",
)


@pytest.mark.parametrize(
    ("claim", "verb"),
    [
        (
            "the Government of Borduria to use its influence to achieve compliance by the Bordurians of Tamin",
            "called upon",
        ),
        ("all States to respect the independence and non- alignment of Syldavia", "called upon"),
        ("take all appropriate steps to deny entry to expelled sailors of the fleet", "decided that States shall"),
        (
            "all aspects of the programmes to develop rockets and of all holdings of such rockets, including any",
            "demanded",
        ),
    ],
)
def test_the_own_words_of_a_text_never_contradict_it(claim: str, verb: str) -> None:
    assert not [one.judgement.conflicts for one in judge_claim(claim, [TAKEN], verb) if one.judgement.conflicts]


SIDES = read_text(
    "un/sc/res/9995",
    "en",
    "masthead",
    Provenance("a test"),
    """RESOLUTION 9995 (1999)

Adopted by the Security Council at its 4005th meeting,
on 17 March 1999

The Security Council,

1. Decides to establish a mission of Rwanda watchers, to be deployed on the Ugandan side of the lake;

2. Calls upon the Government of Indonesia to withdraw without delay all its ships from the harbour;

3. Calls upon the Government of Portugal to help the harbour;

4. Decides that all States shall prohibit any sale to Libya of vessels of all types;

5. Demands that the fleets stop all raids on land, at sea and in the air;

6. Appeals to all parties concerned for the immediate release of the sailors;
""",
)


@pytest.mark.parametrize(
    ("claim", "verb", "kind"),
    [
        ("to establish a mission of watchers, to be deployed on the Rwandan side of the lake", "decided", "place"),
        ("the Government of Portugal to withdraw without delay all its ships from the harbour", "called upon", "actor"),
        ("all States shall prohibit any sale to Syria of vessels of all types", "decided that", "place"),
        ("the fleets stop all raids only on land", "demanded that", "restriction"),
        ("the immediate release of the sailors", "demanded", "strength"),
        ("to establish a mission of watchers, to be deployed on the Ugandan side of the lake", "decided", ""),
        ("the Government of Indonesia to withdraw without delay all its ships from the harbour", "called upon", ""),
    ],
)
def test_the_country_of_the_same_thing(claim: str, verb: str, kind: str) -> None:
    judgement = only(claim, SIDES, verb)
    assert [one.kind for one in judgement.conflicts][:1] == ([kind] if kind else [])
