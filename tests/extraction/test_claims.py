"""Which words the document puts into which instrument's mouth."""

from __future__ import annotations

import pytest

from verifier.extractor import extract
from verifier.model import Citation, ClaimKind, Document


def cited(text: str) -> list[Citation]:
    return list(extract(Document("a.txt", text)).citations)


def claims(text: str) -> list[tuple[str | None, str, str]]:
    return [(c.key, claim.kind.value, claim.span.of(text)) for c in cited(text) for claim in c.claims]


GENOCIDE = "treaty/genocide-convention-1948"


def test_a_quotation_behind_its_verb() -> None:
    text = "The Genocide Convention states that “genocide is a crime under international law” and more."
    assert (GENOCIDE, "quotation", "genocide is a crime under international law") in claims(text)


def test_an_unclosed_quotation_is_said_to_be_so() -> None:
    text = "The Genocide Convention states that “genocide is a crime under international law.\n\nAnother paragraph."
    (found,) = [claim for c in cited(text) for claim in c.claims]
    assert (found.kind, found.closed) == (ClaimKind.QUOTATION, False)


def test_a_paraphrase_is_the_clause_with_its_verb() -> None:
    text = "The Genocide Convention prohibits direct and public incitement to commit genocide. Nobody doubts it."
    assert claims(text) == [(GENOCIDE, "paraphrase", "prohibits direct and public incitement to commit genocide")]


def test_what_is_said_behind_a_list_is_said_of_each() -> None:
    text = (
        "UN Security Council resolutions 822 (1993), 853 (1993) and 874 (1993) demanding the withdrawal of all"
        " forces were ignored."
    )
    assert claims(text) == [
        (f"un/sc/res/{n}", "paraphrase", "demanding the withdrawal of all forces") for n in (822, 853, 874)
    ]


def test_this_is_confirmed_speaks_of_the_sentence_before() -> None:
    text = "The valley belongs to the eastern State. This is confirmed by the Genocide Convention."
    assert claims(text) == [(GENOCIDE, "paraphrase", "The valley belongs to the eastern State")]


def test_according_to() -> None:
    text = "According to the Genocide Convention, persons charged with genocide shall be tried."
    assert claims(text) == [(GENOCIDE, "paraphrase", "persons charged with genocide shall be tried")]


def test_an_object_of_another_verb_has_no_say() -> None:
    text = (
        "The Council endorses the efforts to implement the Genocide Convention, and expresses its grave concern"
        " at the delay."
    )
    assert claims(text) == []


def test_an_authors_comment_is_not_part_of_the_claim() -> None:
    text = "The Genocide Convention states that no one may commit genocide in war, which proves that we are right."
    assert claims(text) == [(GENOCIDE, "paraphrase", "states that no one may commit genocide in war")]


def test_a_definition_with_its_list_is_verbatim_without_marks() -> None:
    text = (
        "The definition was provided for by the Genocide Convention as any of the following acts:\n"
        "- killing members of the group;\n- causing serious harm to members of the group.\n\nNext."
    )
    (found,) = [c for c in claims(text) if c[1] == "quotation"]
    assert found[2].startswith("any of the following acts") and found[2].endswith("harm to members of the group")


def test_speakers_around_a_quotation() -> None:
    text = "The statement says: “The Genocide Convention prohibits incitement to commit genocide everywhere.”"
    (found,) = [claim for c in cited(text) for claim in c.claims]
    assert [s.of(text) for s in found.speakers] == ["The statement"]


def test_the_listed_articles_have_their_own_claims() -> None:
    text = (
        "They violate the following articles of Human Rights Declaration:\n"
        'Article 2, declaring that "every person must have all rights and all freedoms";\n'
        "Article 5, forbidding brutal or inhuman treatment of a person;\n"
    )
    found = [(c.provision, c.claims[0].kind.value) for c in cited(text) if c.claims]
    assert found == [("art 2", "quotation"), ("art 5", "paraphrase")]


@pytest.mark.parametrize(
    "text",
    [
        "Страны нарушили Женевские конвенции в прошлом году.",
        "States should ratify the Genocide Convention soon.",
        "The meeting on the Genocide Convention was held in Geneva in spring.",
    ],
)
def test_no_claim_where_nothing_is_reported(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("La Convention sur le génocide interdit le génocide en temps de paix.", "interdit"),
        ("La Convención sobre el Genocidio prohíbe el genocidio en tiempo de paz.", "prohíbe"),
        ("Конвенция о геноциде запрещает геноцид в мирное время.", "запрещает"),
    ],
)
def test_reporting_verbs_of_other_languages(text: str, verb: str) -> None:
    (found,) = [claim for c in cited(text) for claim in c.claims]
    assert found.verb is not None and found.verb.of(text) == verb


@pytest.mark.parametrize(
    "text",
    [
        "La résolution 822 (1993) du Conseil de sécurité dispose que « la cessation des hostilités est immédiate ».",
        "La resolución 822 (1993) del Consejo de Seguridad dispone: «la cesación de las hostilidades es inmediata».",
        "Резолюция 822 (1993) Совета Безопасности ООН требует «немедленного прекращения военных действий».",
    ],
)
def test_the_body_in_the_genitive_is_no_other_subject(text: str) -> None:
    assert [(key, kind) for key, kind, _ in claims(text)] == [("un/sc/res/822", "quotation")]


def test_a_definition_behind_its_article_is_no_title() -> None:
    text = "Article 7 of the Rome Statute: “For the purpose of this Statute, torture means any of the following acts”."
    assert [kind for _, kind, _ in claims(text)] == ["quotation"]


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("In resolution 550 (1984) the Council considered attempts to settle Varosha as inadmissible.3",
         "considered attempts to settle Varosha as inadmissible"),
        ("In resolution 690 (1991) the Council decided to establish a Mission in the Sahara.[7] Its mandate goes on.",
         "to establish a Mission in the Sahara"),
    ],
)  # fmt: skip
def test_marks_of_footnotes_are_no_part_of_what_is_told(text: str, claimed: str) -> None:
    told = [claim.span.of(text) for citation in cited(text) for claim in citation.claims]
    assert told == [claimed]
