"""Words that a document does not put into an instrument's mouth: denied it, said by others, or by what it set up."""

from __future__ import annotations

import re

from .surroundings import Surroundings

_REACH = 160
_AUXILIARY = r"(?:do|does|did|has|have|had|can|could|is|are|was|were|would|should|will|may|might)"
# "Resolution 5 does not say ...", "resolution 5 never speaks of ...", "resolution 5 says nothing of ...".
_DENIED = re.compile(
    rf"\b(?:{_AUXILIARY}\s{{1,4}}(?:\w{{2,12}}\s{{1,4}})?not|{_AUXILIARY}n['’]t|cannot|never|nowhere|says?\s{{1,4}}nothing|said\s{{1,4}}nothing"
    r"|instead\s{1,4}of|rather\s{1,4}than|in\s{1,4}vain|neither|nor|far\s{1,4}from"
    r"|ne\s{1,4}\w{2,14}\s{1,4}(?:pas|jamais|rien|nulle|ni|aucun\w?)|n['’]\w{2,14}\s{1,4}(?:pas|jamais|rien|nulle|ni|aucun\w?)"
    r"|no\s{1,4}(?:dice|habla|contiene|menciona|utiliza|emplea|exige|pide|reconoce|afirma)|nunca|en\s{1,4}ninguna"
    r"|не\s{1,4}(?:говорит|содерж|упомина|требует|призна|использу)|нигде|никогда)\b",
    re.IGNORECASE,
)
# "Nowhere does resolution 5 ...", "it is wrong to say that resolution 5 ...", "if resolution 5 had said ...".
_DENIED_BEFORE = re.compile(
    r"\b(?:nowhere|nor|neither|never|in\s{1,4}vain|wrong|false|untrue|incorrect|mistaken|a\s{1,4}myth|no\s{1,4}one\s{1,4}can|nobody"
    r"|(?:claim(?:s|ed)?|alleg(?:es?|ed)|pretend(?:s|ed)?|purport(?:s|ed)?)\s{1,4}that|if|as\s{1,4}though|told\s{1,4}that|contrary\s{1,4}to)\b[^.;:!?\"“”«»]{0,80}$"
    r"|(?:^|[.;:!?]\s{1,4})had\s[^.;:!?\"“”«»]{0,60}$|\bnulle\s{1,4}part\b[^.;:!?\"“”«»]{0,60}$|\bнигде\b[^.;:!?\"“”«»]{0,60}$",
    re.IGNORECASE,
)
# "The Minister welcomed resolution 5, saying that ...": an instrument says, but is never saying.
_SAYING = re.compile(
    r",\s{1,4}(?:\w{2,14}\s{1,4})?(?:saying|adding|remarking|commenting|insisting|arguing|claiming|telling|complaining|joking)\b",
    re.IGNORECASE,
)
# "critics of resolution 5 speak of ...": the subject is another; but "..., which demands ..." is the instrument's.
_ABOUT = re.compile(r"(?:of|about|on|against|to|for|with)\s", re.IGNORECASE)
_RELATIVE = re.compile(r"^[\s,()0-9\w.]{0,40}\b(?:which|that|whose|where)\b")
# "the letter, which resolution 5 mentions, announced ..."
_MENTIONED = re.compile(r",\s{1,4}(?:which|whom|that)\s{1,4}$", re.IGNORECASE)


_NOUN = re.compile(r"(?:^|[.;:!?][\"”»]?\s{1,4}|\n)(?:[Tt]he\s{1,4})?[^\W\d_]{3,20}\s{1,4}$")


def are_not_its(text: str, at: Surroundings, quote: int) -> bool:
    """Whether the document denies the instrument the words that start at `quote`, or gives them to somebody else."""
    return _denied(text, at, quote) or _said_by_another(text, at, quote)


# "the Committee established by resolution 5 to report ...", "the report submitted pursuant to resolution 5 notes ..."
_BASIS = re.compile(
    r"(?<!\bwas)(?<!\bwere)(?<!\bbeen)(?<!\bis)(?<!\bare)(?<!\bbeing)\s(?:established|created|set\s{1,4}up|appointed"
    r"|constituted|submitted|issued|prepared|presented|requested|convened|launched|deployed|mandated)\s{1,4}"
    r"(?:by|under|through|pursuant\s{1,4}to|in\s{1,4}pursuance\s{1,4}of|in\s{1,4}accordance\s{1,4}with|in\s{1,4}response\s{1,4}to)"
    r"\s{1,4}$",
    re.IGNORECASE,
)
_ENDS_OF_BASIS = ("by", "under", "through", "to", "of", "with")  # quickly told before the pattern is tried


def is_only_a_basis(text: str, at: Surroundings) -> bool:
    """Whether the instrument is named only for what it set up or asked for, so that what follows is said of that."""
    start = at.frame.start
    if not text[max(0, start - 12) : start].rstrip().lower().endswith(_ENDS_OF_BASIS):
        return False
    return _BASIS.search(text, max(0, start - 60), start) is not None


def _denied(text: str, at: Surroundings, quote: int) -> bool:
    gap = text[max(at.group.end, quote - _REACH) : quote]
    begin = max(at.floor, at.group.start - _REACH)
    return _DENIED.search(gap) is not None or _DENIED_BEFORE.search(text, begin, at.group.start) is not None


def _said_by_another(text: str, at: Surroundings, quote: int) -> bool:
    """Whether the sentence has another subject that says the words."""
    gap, phrase = text[at.group.end : quote], at.frame.start
    if _SAYING.search(gap) or ("," in gap and _MENTIONED.search(text, max(0, phrase - 12), phrase)):
        return True
    named = _ABOUT.match(text, phrase, at.group.start) and _NOUN.search(text, max(0, phrase - 40), phrase)
    return bool(named) and not _RELATIVE.match(gap) and ":" not in gap
