"""What a document says that a group of instruments says, in its own words: the paraphrases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..model import Claim, ClaimKind, Span
from . import reporting
from .frames import Frame, Told
from .paragraphs import trimmed

# Behind a clause only these speak of all of it; "as set out in" may speak of the noun before it.
_SAYS_SO = re.compile(r"according|selon|d'après|según|de\s{1,4}acuerdo|согласно|根据|وفق|بموجب|حسب", re.IGNORECASE)
_PARTICIPLE_BEFORE = re.compile(r"(?<![^\W_])[^\W\d_]{3,14}(?:ing|ant|ando|endo|вая|ая)(?![^\W_])")
_PREAMBULAR = re.compile(r"[A-Z][a-z]{3,14}ing\s")
_FIRST_WORDS = re.compile(r"(?:\(?[0-9a-z]{1,3}[.)]\s{1,6})?(?P<words>[^\W\d_]{2,16}(?:\s{1,4}[^\W\d_]{2,16}){0,2})")
_AHEAD = 300  # characters between an instrument and its verb
_SEPARATORS = " \t\n,;:.-"
_NOWHERE = Frame(0)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A group of citations that share their claims: where it stands and what stands around it.

    previous: the sentence before it. floor and limit: how far back and ahead what is said may belong to it.
    quotes: the outer spans of the quotations of the paragraph. frame: the phrase that the group stands in.
    told: what a body says in it.
    """

    group: Span
    sentence: Span
    previous: Span | None
    floor: int
    limit: int
    quotes: tuple[Span, ...] = ()
    topical: bool = False
    frame: Frame = _NOWHERE
    told: Told | None = None


def paraphrases(text: str, at: Surroundings) -> tuple[Claim, ...]:
    """All paraphrases attributed to the group, in order of the text, none twice."""
    found: list[Claim] = []
    readings = (_told, _said_of, _reported, _bound_by, _according, _passive, _called_for, _held_in, _topic)
    for claim in (claim for reading in readings for claim in reading(text, at)):
        if claim.span.end - claim.span.start > 8 and not any(c.span.overlaps(claim.span) for c in found):
            found.append(claim)
    return tuple(sorted(found, key=lambda c: c.span))


def verb_after(text: str, start: int, limit: int) -> re.Match[str] | None:
    """The reporting verb that an instrument ending at `start` governs."""
    at, stop = start, min(limit, start + _AHEAD)
    while at < stop:
        word_begins = text[at].isalpha() and (at == 0 or not text[at - 1].isalpha() or text[at] > "\u0600")
        verb = reporting.VERB.match(text, at, stop) if word_begins else None
        if verb is not None:
            return verb
        light = reporting.LIGHT.match(text, at, stop)
        if light is None or light.end() == at:
            return None
        at = light.end()
    return None


_PARTICLES = re.compile(
    r"[\s,:.…]*(?:(?:that|for|on|upon|to|the|its|a|an|all|que|à|aux?|de|des|du|la|le|les|l|el|los|las|что|к|о|об|в|على|إلى|أن|بأن|ما\s{1,3}يلي|بـ|ب|عن)"
    r"[\s,:.…'’]+){0,4}",
    re.IGNORECASE,
)
_DECIDED_TO = re.compile(r"decid(?:ed|es|ing)\s{1,4}to\s", re.IGNORECASE)  # it is the infinitive that acts
_AS_SAID = re.compile(r"\s{0,4}As\s{1,4}(?:[Tt]he\s{1,4})?(?:[A-Z]\w{1,20}\s{1,4}){0,4}(?:ha[sd]\s{1,4})?")
_COMPLEMENTS = re.compile(
    r"[\s,]{0,4}(?:that|to|for|upon|on|the|its|all|any|an?|both|as|que|qu|à|de|los?|las?|les?|el|"
    r"ce|что|чтобы|على|إلى|أن|بأن|أنه|عن)(?![^\W_])|[\s,]{0,4}[بل](?=[\u0621-\u064a]{3})",
    re.IGNORECASE,
)


def _told(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "In resolution 5, the Council demanded that ..."; "the Council demanded in resolution 5 that ..."."""
    told = at.told
    if (
        told is None
        or told.verb.start == told.verb.end
        or any(leads_to(text, told.complement, q.start) for q in at.quotes)
    ):
        return
    if not told.behind:
        acts = _DECIDED_TO.match(text, told.verb.start, at.limit)
        yield _claim(text, Span(told.verb.end if acts else told.verb.start, at.limit), told.verb)
    elif _COMPLEMENTS.match(text, told.complement, at.limit) or _AS_SAID.match(
        text, at.sentence.start, told.verb.start
    ):
        yield _claim(text, Span(told.complement, at.limit), told.verb)


def _said_of(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "In resolution 5 the repression of civilians was condemned"."""
    if at.told is None and at.frame.within and at.frame.opens and not at.frame.speaker:
        found = reporting.SAID_OF.match(text, at.group.end, at.limit)
        if found is not None:
            verb = Span(found.start("verb"), found.end("verb")) if found["verb"] else None
            yield _claim(text, Span(at.group.end, at.limit), verb)


def leads_to(text: str, start: int, quote: int) -> bool:
    """Whether nothing but particles stands between a verb and a quotation."""
    return 0 <= quote - start < 60 and _PARTICLES.fullmatch(text, start, quote) is not None


def _reported(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "... states that ...", "... confirming the ..."."""
    verb = verb_after(text, at.group.end, at.limit)
    if verb is None or any(
        q.start - verb.end() < 24 and q.start >= verb.end() and _that(text, verb.end(), q.start) for q in at.quotes
    ):
        return
    quoted = any(at.group.end <= q.start < verb.start() < q.end for q in at.quotes)
    if quoted or _belongs_to_another(text, at, verb):
        return
    limit = _end_of_participle(text, at.group.end, verb, at.limit)
    yield _claim(text, Span(_with_negation(text, at.group.end, verb.start()), limit), Span(verb.start(), verb.end()))


_UNDER = re.compile(r"(?:under|in\s{1,4}accordance\s{1,4}with|by\s{1,4}virtue\s{1,4}of)\s{1,4}$", re.IGNORECASE)
_UNDER_WHICH = re.compile(
    r"[\s,]{1,4}(?:under|according\s{1,4}to|by\s{1,4}virtue\s{1,4}of|pursuant\s{1,4}to)\s{1,4}which\s{1,4}"
)
_SHALL = re.compile(r"[^.;:“”\"«»]{3,200}?\bshall\s")


def _bound_by(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "Under article 4, persons ... shall be punished"; "article 2, according to which all Members shall refrain"."""
    which = _UNDER_WHICH.match(text, at.group.end, at.limit)
    begin = which.end() if which is not None else None
    if begin is None and not text[at.floor : at.frame.start].lower().replace("under", "").strip(_SEPARATORS):
        under = _UNDER.search(text, max(at.floor, at.frame.start - 30), at.frame.start)
        comma = re.compile(r"\s{0,3},\s{1,4}").match(text, at.group.end, at.limit) if under else None
        begin = comma.end() if comma is not None else None
    if begin is not None and _SHALL.match(text, begin, at.limit) is not None:
        yield _claim(text, Span(begin, at.limit), None)


def _end_of_participle(text: str, start: int, verb: re.Match[str], limit: int) -> int:
    """ "resolutions demanding withdrawal is a blow": a participle without a comma ends before the main verb."""
    if not reporting.RESTRICTIVE.fullmatch(verb[0]) or "," in text[start : verb.start()]:
        return limit
    main = reporting.MAIN_VERB.search(text, verb.end(), limit)
    return main.start() if main is not None else limit


def _belongs_to_another(text: str, at: Surroundings, verb: re.Match[str]) -> bool:
    """Whether the body is the subject, as in: Recalling resolution 5, recognizing that ..."""
    if "," not in text[at.group.end : verb.start()]:
        return False
    opening = _FIRST_WORDS.match(text, at.sentence.start, at.group.start)
    if opening is not None and any(reporting.VERB.fullmatch(word.lower()) for word in opening["words"].split()):
        return True
    participle = reporting.RESTRICTIVE.fullmatch(verb[0]) is not None
    return participle and _PARTICIPLE_BEFORE.search(text, at.sentence.start, at.group.start) is not None


def _held_in(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "held in its judgment in X that ..."."""
    verb = reporting.HELD_IN.search(text, max(at.sentence.start, at.frame.start - 50), at.frame.start)
    that = reporting.THAT.match(text, at.group.end, at.limit) if verb is not None else None
    if verb is not None and that is not None:
        yield _claim(text, Span(that.start(), at.limit), trimmed(text, Span(verb.start(), verb.end())))


def _that(text: str, start: int, end: int) -> bool:
    return re.fullmatch(r"[\s,:]*(?:that|que|что)?[\s,:.…]*", text[start:end], re.IGNORECASE) is not None


def _with_negation(text: str, start: int, verb: int) -> int:
    """ "does not point out": the negation belongs to the claim."""
    negation = re.search(
        r"\b(?:does|do|did)\s{1,4}not\s{1,4}$|\bne\s{1,4}$|\bno\s{1,4}$|\bне\s{1,4}$",
        text[max(start, verb - 14) : verb],
        re.IGNORECASE,
    )
    return verb - len(negation[0]) if negation else verb


def _according(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "According to X, ..." and "..., according to X, including ..."."""
    begin = max(at.sentence.start, at.frame.start - 60)
    lead = reporting.ACCORDING.search(text, begin, at.group.start) or reporting.ACCORDING.search(
        text, begin, at.frame.start
    )
    if lead is None:
        return
    verb = trimmed(text, Span(lead.start(), lead.end()))
    listed = reporting.INCLUDING.search(text, at.group.end, at.limit)
    if listed is not None and listed.start() - at.group.end < 80:
        yield _claim(text, Span(listed.end(), at.limit), verb)
    elif not text[at.floor : lead.start()].strip(_SEPARATORS + "(\"'“"):
        comma = re.compile(r"[^.;]{0,120}?[,，]\s{0,4}").match(text, at.group.end, at.limit)
        if comma is not None:
            yield _claim(text, Span(comma.end(), at.limit), verb)
    elif at.floor == at.sentence.start and _SAYS_SO.match(lead[0]) and len(text[at.floor : lead.start()].split()) > 3:
        yield _claim(text, Span(at.floor, lead.start()), verb)


def _passive(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "... is confirmed by X"; "This is confirmed by X" speaks of the sentence before."""
    begin = max(at.floor, at.group.start - 160)
    if reporting.AGENT.search(text, begin, at.group.start) is None:
        return
    passive = None
    for passive in reporting.PASSIVE.finditer(text, begin, at.group.start):  # noqa: B007 - the last one counts
        pass
    if passive is None or re.search(r"[;.](?=\s)", text[passive.end() : at.group.start]):
        return
    verb = Span(passive.start(), passive.end())
    if reporting.BACKWARD_SUBJECT.search(text, max(at.sentence.start, passive.start() - 24), passive.start()):
        if at.previous is not None:
            yield _claim(text, at.previous, verb)
    elif len(text[at.floor : passive.start()].split()) > 2 and not _PREAMBULAR.match(text, at.floor):
        yield _claim(text, Span(at.floor, passive.end()), verb)


def _called_for(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "its call in resolution 853 (1993) for ..."."""
    call = reporting.CALL_IN.search(text, max(at.sentence.start, at.frame.start - 60), at.frame.start)
    complement = reporting.COMPLEMENT.match(text, at.group.end, at.limit) if call else None
    if call is not None and complement is not None:
        yield _claim(text, Span(complement.start(), at.limit), None)  # a noun has no strength


def _topic(text: str, at: Surroundings) -> Iterator[Claim]:
    """ "four resolutions on the unconditional withdrawal of ..."."""
    topic = topic_at(text, at.group.end, at.limit) if at.topical else None
    if topic is not None:
        yield _claim(text, Span(topic, at.limit), None)


def topic_at(text: str, start: int, limit: int) -> int | None:
    """Where "on the withdrawal of ..." begins after an instrument, past its date."""
    at = start if reporting.TOPIC.search(text, start, limit) is not None else limit
    while at < limit:
        topic = reporting.TOPIC.match(text, at, limit)
        if topic is not None:
            return topic.start()
        light = reporting.LIGHT.match(text, at, limit)
        if light is None or "," in light[0] or light.end() == at:
            return None
        at = light.end() - (len(light[0]) - len(light[0].rstrip()) if light[0].strip() else 0)
        if light[0].isspace():
            topic = reporting.TOPIC.match(text, light.start(), limit)
            if topic is not None:
                return topic.start()
            at = light.end()
    return None


# "... other than the Republic of Cyprus" (para. 7)
_POINTED = re.compile(
    r"[\s\"”»]{0,3}\((?:(?:see|op|operative|ibid)\.?,?\s{1,3})?(?:par|para|paras|paragraphs?|arts?|articles?|p|pp)\.?\s{0,3}"
    r"[0-9IVX][^()]{0,12}(?:\([a-z0-9]{1,3}\)){0,2}\)?[\s.;,]{0,3}$"
)
# The mark of a footnote: ... in all of its parts."[43], ... as inadmissible.3
_NOTE_MARK = re.compile(r"(?:(?<=[.,;:”»\"’')\]\w])\[[0-9]{1,3}\]?|(?<=[.;”»\"])(?<![0-9]\.)[0-9]{1,2})[\s.,;:]{0,3}$")
_DANGLING = re.compile(r"[\s,;]{1,4}(?:and|but|or)(?:\s{1,4}(?:that|it|they|he|she|this))?[\s,;]{0,4}$")


def _claim(text: str, span: Span, verb: Span | None) -> Claim:
    comment = reporting.COMMENT.search(text, span.start, span.end)
    if comment is not None and comment.start() - span.start > 20:
        span = Span(span.start, comment.start())
    span = trimmed(text, span)
    piece = span.of(text)
    noted = _NOTE_MARK.search(piece, max(0, len(piece) - 12))
    piece = piece[: noted.start()] if noted is not None else piece
    dangling = _DANGLING.search(piece)
    piece = piece[: dangling.start()] if dangling is not None else piece
    pointed = _POINTED.search(piece)
    piece = piece[: pointed.start()] if pointed is not None else piece
    end = span.start + len(piece.rstrip(_SEPARATORS))
    start = span.start + len(piece) - len(piece.lstrip(_SEPARATORS))
    while end > start and text[end - 1] in ")" and text.count("(", start, end) < text.count(")", start, end):
        end -= 1
    return Claim(ClaimKind.PARAPHRASE, Span(start, max(start, end)), verb)
