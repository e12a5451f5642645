"""Whether words between marks behind a number name the text or are words out of it."""

from __future__ import annotations

import re
from dataclasses import replace

from ..model import Citation, ClaimedFact, ClaimKind, Span

_NAMES = re.compile(
    r"(?:entitled|titled|called|named|on|about|concerning|regarding|title|intitulée?|titulad[oa]|sobre|sur|под"
    r"\s{1,4}названием|о|об|ob)[\s,:(\"“«'‘]{1,5}$",
    re.IGNORECASE,
)
_NAMES_UNSPACED = re.compile(r"(?:题为|題為|名为|المعنون(?:ة|ين|تين)?|بعنوان)[\s,:(\"]{0,5}$")
_CASELESS = re.compile("[\u0600-\u06ff\u3040-\u9fff]")
_SHALL = re.compile(r"\b(?:shall|must|ha(?:s|ve)\s{1,4}the\s{1,4}right)\b", re.IGNORECASE)
_ADAPTED = re.compile(r"^\[([^\W\d_])\]")
_CALLED = re.compile(
    r"(?:entitled|titled|called|named|intitulée?|titulad[oa]|под\s{1,4}названием)[\s,:(\"“«'‘]{1,5}$", re.IGNORECASE
)
# What a sentence has and the name of a text has not.
_FINITE = re.compile(
    r"\b(?:shall|must|may|should|will|can|cannot|is|are|was|were|has|have|had|doit|doivent|est|sont|peut|peuvent|ont|"
    r"será|serán|tiene|tienen|podrá|es|son|debe|deben|имеет|имеют|должны|должен|может|могут|является|обязуются|"
    r"means(?=\s{1,4}(?:any|an?|one|every)\b)|[^\W\d_]{3,16}(?:issent|ennent|ается|аются|ится|ятся|уется|уются))\b"
    r"|应|不得|必须|有权|يجب|يحق",
    re.IGNORECASE,
)
_OPERATIVE = re.compile(
    r"(?:(?:also|further|strongly|urgently|once\s{1,4}again|again|deeply|gravely|strongly|unequivocally|\(?[0-9a-z]{1,2}"
    r"[.)])\s{1,4}){0,2}(?:demands|decides|calls\s{1,4}(?:up)?on|calls\s{1,4}for|urges|condemns|reaffirms|re-affirms|"
    r"affirms|expresses|reiterates|requests\s{1,4}(?:the|that|all)|recalls|deplores|declares|emphasi[sz]es|stresses|"
    r"underlines|endorses|welcomes|takes\s{1,4}note|invites|encourages|authori[sz]es|recogni[sz]es|considers|confirms|"
    r"notes\s{1,4}(?:that|the|with)|supports|resolves|calls\s{1,4}(?:up)?on|commends|determines|recalling|reaffirming|expressing|noting|recogni[sz]ing|"
    r"emphasi[sz]ing|condemning|stressing|concerned|convinced|guided|bearing\s{1,4}in|having|taking\s{1,4}note|"
    r"demande|exige|condamne|réaffirme|décide|exhorte|prie|souligne|exprime|invite|rappelant|exige|condena|reafirma|"
    r"decide|insta|pide|expresa|exhorta|recordando|требует|осуждает|призывает|подтверждает|постановляет|настоятельно|"
    r"выражает|просит|ссылаясь)(?![^\W_])|要求|谴责|重申|决定|يطالب|يدين|يؤكد|يقرر",
    re.IGNORECASE,
)


def operative(text: str, words: Span) -> bool:
    """Whether the quoted words begin as a paragraph of a resolution does: “Demands that ...”."""
    return _OPERATIVE.match(words.of(text).lstrip("[ ")) is not None


def speaks_as_a_text(text: str, words: Span) -> bool:
    """Whether the words are such as instruments are made of: “Demands that ...”, “No one shall be ...”."""
    return operative(text, words) or _SHALL.search(words.of(text)) is not None


def names_a_text(text: str, words: Span, gap: str = "") -> bool:
    """Whether the quoted words are a name: after "entitled", or without anything that makes them a sentence."""
    if _NAMES.search(gap) or _NAMES_UNSPACED.search(gap):
        return True
    if _CASELESS.match(words.of(text).lstrip()):  # no capital tells a name from a sentence
        return False
    said = _without_bracket(words.of(text).strip())
    if _OPERATIVE.match(said) or _FINITE.search(said) or said[:1].islower():
        return False
    return len(said.split()) < 3 or not said.endswith((".", ";"))


def _without_bracket(said: str) -> str:
    """ "[c]alls upon" as "calls upon": a letter that was adapted to the sentence around."""
    return _ADAPTED.sub(r"\1", said, count=1)


def is_called(text: str, fact: ClaimedFact) -> bool:
    """Whether a title stands behind a word that says so: entitled “...”."""
    before = text[max(0, fact.span.start - 24) : fact.span.start]
    return fact.field == "title" and _CALLED.search(before) is not None


def without_false_title(text: str, citation: Citation) -> Citation:
    """The citation without a title that is a sentence of the text: 853 (1993), “Demands the cessation ...”."""
    title = citation.claim_of("title")
    before = text[max(0, title.span.start - 24) : title.span.start] if title is not None else ""
    if title is None or _NAMES.search(before) or _NAMES_UNSPACED.search(before):
        return citation
    before = before[-3:].rstrip()
    said = _without_bracket(title.span.of(text).lstrip("“\"«‘' "))
    marked = before.endswith(("“", '"', "«", "‘", "'")) or text[title.span.start] in "“\"«‘'"
    a_sentence = _OPERATIVE.match(said) or _FINITE.search(said) or said[:1].islower() or _CASELESS.match(said)
    if not marked or (len(said.split()) < 3 and not _CASELESS.match(said)) or not a_sentence:
        return citation
    return replace(
        citation,
        claimed=tuple(fact for fact in citation.claimed if fact.field != "title"),
        claims=tuple(claim for claim in citation.claims if claim.kind is not ClaimKind.TITLE),
    )
