"""Back-references that are bound to a recognised antecedent only: the said Convention, the present resolution, ibid."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ..model import Citation, EmbeddedText, Mention, Span
from .citation_kinds import KIND_WORD, kind_of
from .definitions import Definition
from .pinpoints import pinpoints_before

_POINTING = (
    r"(?:(?:above|afore|fore|before)[\s-]?(?:mentioned|said|cited|named|quoted|shown)|mentioned|said|cited|foregoing|same|this|that|these|those|"
    r"ladite|lesdites|ledit|cette|susmentionnée?s?|dich[oa]s?|est[ea]s?|citad[oa]s?|mencionad[oa]s?|указанн\w{1,3}|вышеупомянут\w{1,3}|упомянут\w{1,3}|"
    r"данн\w{1,3}|этой|этого|эта|этот|эту|该|上述|هذه|هذا)"
)
_POINTED = re.compile(rf"(?<![^\W_])(?:(?:the|la|le|el)\s{{1,8}})?(?P<how>{_POINTING})\s{{0,8}}$", re.IGNORECASE)
_PRESENT = re.compile(
    r"(?<![^\W_])(?:the\s{1,8}present|this|la\s{1,8}présente|la\s{1,8}presente|настоящ\w{2,3}|本)\s{0,8}$",
    re.IGNORECASE,
)
_THE = re.compile(r"(?<![^\W_])(?:the|la|l'|le|el|لهذه\s|此)\s{0,8}$", re.IGNORECASE)
_NAMES_ANOTHER = re.compile(
    r"\s{1,8}(?:on|against|of|for|relating|concerning|between|to|sur|contre|relative|pour|de|du|des|sobre|contra|о|об|против|по|\(?[0-9]|No\b|no\b)",
)
_IBID = re.compile(
    r"(?<![^\W_])(?:[Ii]bid(?:em|\.)?|[Оо]р\.\s?[Cc]it\.|[Tt]ам же)[,.]?(?:\s{0,3},?\s{0,3}(?:at\s)?(?P<pin>art(?:icle|\.)?\s{0,2}[0-9IVX]{1,5}|para(?:graph|\.)?\s{0,2}[0-9]{1,4}|§\s?[0-9]{1,4}))?"
)
_OF_A_CONFLICT = re.compile(
    r"\s{1,8}(?:of|to)\s{1,8}(?:the|this|that|a|all|any)?\s{0,8}[^.;]{0,60}?\b(?:conflict|dispute|crisis|problem|issue|question)",
    re.IGNORECASE,
)
_NEAR, _FAR = 2500, 12000
_UNBARE = frozenset(
    {
        "resolution",
        "recommendation",
        "decision",
        "opinion",
        "judgment",
        "decree",
        "order",
        "law",
        "code",
        "statement",
        "directive",
        "regulation",
        "agreement",
    }
)


def back_references(
    text: str, citations: Sequence[Citation], embedded: Sequence[EmbeddedText], definitions: Sequence[Definition]
) -> Iterator[Citation]:
    """New citations for single back-references, in order of the text."""
    starts = [c.span.start for c in citations]
    kinds = [kind_of(c, text) for c in citations]
    defined = {d.name.lower(): d for d in reversed(definitions)}
    for match in KIND_WORD.finditer(text, starts[0] if starts else len(text)):
        if _part_of_word(text, match) or (match[0].lower().endswith("s") and match.lastgroup != "statement"):
            continue
        span = Span(*match.span())
        before = bisect_left(starts, span.start)
        if before and citations[before - 1].span.end > span.start:
            continue
        if before < len(citations) and citations[before].span.start < span.end + 2:
            continue
        yield from _bound(text, match, citations[:before], kinds[:before], embedded, defined)


def _part_of_word(text: str, match: re.Match[str]) -> bool:
    if match[0][0] > "\u0600":
        return False
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return before.isalnum() or after.isalnum() or after == "-"


def _bound(
    text: str,
    match: re.Match[str],
    citations: Sequence[Citation],
    kinds: Sequence[str | None],
    embedded: Sequence[EmbeddedText],
    defined: dict[str, Definition],
) -> Iterator[Citation]:
    start, kind = match.start(), str(match.lastgroup)
    inside = next((e for e in embedded if e.body.contains(Span(*match.span()))), None)
    present = _PRESENT.search(text, max(0, start - 24), start)
    if inside is not None and present is not None and inside.heading is not None:
        yield _reference(text, Span(present.start(), match.end()), inside.heading)
        return
    pointed = _POINTED.search(text, max(0, start - 40), start)
    if pointed is not None:
        yield from _pointed(text, match, pointed, citations, kinds)
        return
    the = _THE.search(text, max(0, start - 12), start)
    if the is None or not match[0][0].isupper() or kind in _UNBARE or _NAMES_ANOTHER.match(text, match.end()):
        return
    definition = defined.get(match[0].lower())
    antecedent = (
        definition.citation
        if definition is not None and definition.after <= start
        else _only(citations, kinds, kind, start)
    )
    if antecedent is not None:
        yield from _with_provisions(text, Span(the.start(), match.end()), antecedent)


def _pointed(
    text: str, match: re.Match[str], pointed: re.Match[str], citations: Sequence[Citation], kinds: Sequence[str | None]
) -> Iterator[Citation]:
    """ "the mentioned Convention": the nearest of its kind; "this resolution" must begin a sentence about it."""
    kind = str(match.lastgroup)
    if kind == "resolution" and _OF_A_CONFLICT.match(text, match.end()):
        return
    weak = pointed["how"].lower() in {
        "this",
        "that",
        "cette",
        "est",
        "este",
        "esta",
        "этой",
        "этого",
        "эта",
        "этот",
        "эту",
        "هذا",
        "هذه",
    }
    nearest = next((n for n in range(len(citations) - 1, -1, -1) if kinds[n] == kind), None)
    if nearest is None or match.start() - citations[nearest].span.end > (_NEAR if weak else _FAR):
        return
    antecedent = citations[nearest]
    if weak and (nearest != len(citations) - 1 or antecedent.mention is Mention.LIST_ITEM):
        return
    yield from _with_provisions(text, Span(pointed.start(), match.end()), antecedent)


def _only(citations: Sequence[Citation], kinds: Sequence[str | None], kind: str, at: int) -> Citation | None:
    """The instrument of that kind that has been spoken of, where it is only one."""
    near = [c for c, k in zip(citations[-40:], kinds[-40:], strict=True) if k == kind and at - c.span.end < _FAR]
    if not near or len({c.key for c in near}) != 1 or near[-1].key is None:
        return None
    return near[-1]


def _with_provisions(text: str, span: Span, antecedent: Citation) -> Iterator[Citation]:
    from .names import by_key

    entry = by_key().get(antecedent.key or "")
    pins = pinpoints_before(text, span.start, roman=entry is not None and entry.roman)
    if pins is None:
        yield _reference(text, span, antecedent)
        return
    for number, pin in enumerate(pins.each):
        start = pins.span.start if number == 0 else pin.span.start
        end = span.end if number == len(pins.each) - 1 else pin.span.end
        yield _reference(text, Span(start, end), antecedent, pin.provision, pin.span)


def _reference(text: str, span: Span, antecedent: Citation, provision: str = "", where: Span | None = None) -> Citation:
    return Citation(
        span,
        "binding",
        antecedent.key,
        Mention.ANAPHORIC,
        provision,
        where,
        antecedent=antecedent.span,
        language=antecedent.language,
    )


def ibidem(text: str, citations: Sequence[Citation]) -> Iterator[Citation]:
    """ "Ibid., para. 7": the citation right before it."""
    starts = [c.span.start for c in citations]
    for match in _IBID.finditer(text):
        before = bisect_left(starts, match.start())
        if before and match.start() - citations[before - 1].span.end < _NEAR:
            pin = re.sub(
                r"^(art|para|§)\D{0,8}",
                lambda m: {"art": "art ", "para": "para ", "§": "para "}[m[1]],
                match["pin"] or "",
            )
            where = Span(*match.span("pin")) if match["pin"] else None
            yield _reference(text, Span(match.start(), match.end()), citations[before - 1], pin, where)


_ITS_ARTICLE = re.compile(
    r"(?<![^\W_])its\s{1,4}(?P<label>[Aa]rticles?|[Pp]reamble)\s{0,4}(?P<n>[0-9]{1,3}|[IVXLC]{1,6})?(?![0-9A-Za-z])"
)


def own_articles(text: str, citations: Sequence[Citation]) -> Iterator[Citation]:
    """ "its article V": of the treaty that the same sentence names last."""
    from .names import by_key
    from .pinpoints import pinpoints_after

    starts = [c.span.start for c in citations]
    for match in _ITS_ARTICLE.finditer(text):
        before = bisect_left(starts, match.start())
        antecedent = citations[before - 1] if before else None
        entry = by_key().get(antecedent.key or "") if antecedent is not None else None
        if antecedent is None or entry is None or re.search(r"[.;!?]\s", text[antecedent.span.end : match.start()]):
            continue
        if match.start() - antecedent.span.end > 300:
            continue
        pins = pinpoints_after(text, match.start("label"), roman=entry.roman)
        for number, pin in enumerate(pins.each if pins is not None else ()):
            start = match.start() if number == 0 else pin.span.start
            yield _reference(text, Span(start, pin.span.end), antecedent, pin.provision, pin.span)
