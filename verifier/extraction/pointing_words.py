"""Words that point at what has just been named: the latter resolution, Article 9 thereof, its operative paragraph 2."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..model import Citation, Mention, Span
from .back_references import reference
from .known import Known
from .names import by_key
from .pinpoints import Pinpoints, pinpoints_after

_PROVISION = r"(?:operative\s{1,4}|preambular\s{1,4})?(?:paragraphs?|paras?\.|articles?|arts?\.)\s{1,4}"
_LATTER = re.compile(
    rf"(?P<pin>(?<![^\W_]){_PROVISION}[0-9IVXL]{{1,5}}(?:\s?\([0-9a-z]{{1,3}}\)){{0,2}}\s{{1,4}}of\s{{1,4}})?the\s{{1,4}}latter"
    r"(?:\s{1,4}(?P<noun>text|resolution|convention|instrument|document|treaty|agreement|covenant|declaration|protocol))?"
    r"(?![^\W_])",
    re.IGNORECASE,
)
_THEREOF = re.compile(
    rf"(?<![^\W_])(?P<pin>{_PROVISION}[0-9IVXL]{{1,5}}(?:\s?\([0-9a-z]{{1,3}}\)){{0,2}})\s{{1,4}}thereof(?![^\W_])",
    re.IGNORECASE,
)
_ITS_PARAGRAPH = re.compile(
    r"(?<![^\W_])(?:its|son|su)\s{1,4}(?P<pin>(?:operative\s{1,4})?(?:paragraph|para\.|paragraphe|párrafo)\s{1,4}[0-9]{1,3})"
    r"(?![0-9/])",
    re.IGNORECASE,
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_ITS_FIRST = re.compile(
    rf"(?<![^\W_])its\s{{1,4}}(?P<pin>(?P<ordinal>{'|'.join(_ORDINALS)})\s{{1,4}}(?:operative\s{{1,4}})?paragraph)(?![^\W_])",
    re.IGNORECASE,
)
_OPERATIVE = re.compile(r"operative\s{1,4}", re.IGNORECASE)
_SENTENCE = re.compile(r"[.;!?]\s")
_PARAGRAPH = re.compile(r"\n[ \t]*\n")
_REACH, _BACK = 400, 60
_RESOLUTIONS = ("un/sc/res/", "un/ga/res/", "un/hrc/res/", "un/chr/res/", "un/ecosoc/res/")


def latter(text: str, hits: Sequence[int], known: Known) -> Iterator[Citation]:
    """ "paragraph 5 of the latter", "the latter resolution", "paragraph 2 thereof". hits: where such a word begins.

    "The latter" alone may be a person or a State, so it counts with a provision or a kind of text only.
    """
    for hit in hits:
        for pattern in (_LATTER, _THEREOF, _ITS_PARAGRAPH, _ITS_FIRST):
            around = pattern.finditer(text, max(0, hit - _BACK), hit + 60)
            match = next((m for m in around if m.start() <= hit < m.end()), None)
            if match is not None and (match["pin"] or match.groupdict().get("noun")):
                yield from _bound(text, match, known)
                break


def _bound(text: str, match: re.Match[str], known: Known) -> Iterator[Citation]:
    span = Span(*match.span())
    before = known.before(span.start)
    if not before or known.touches(span):
        return
    antecedent = known.citations[before - 1]
    if antecedent.mention is Mention.COLLECTIVE or not 0 <= span.start - antecedent.span.end < _REACH:
        return
    if len(_SENTENCE.findall(text, antecedent.span.end, span.start)) > 1 or not _fits(match, antecedent):
        return
    if _PARAGRAPH.search(text, antecedent.span.end, span.start) is not None:
        return
    ordinal = match.groupdict().get("ordinal")
    if ordinal:
        place = f"para {_ORDINALS.index(ordinal.lower()) + 1}"
        yield reference(span, antecedent, _label(place, antecedent), Span(*match.span("pin")))
        return
    pins = _pins(text, match, antecedent)
    if pins is None or len(pins.each) != 1:
        yield reference(span, antecedent)
        return
    pin = pins.each[0]
    yield reference(span, antecedent, _label(pin.provision, antecedent), pin.span)


def _fits(match: re.Match[str], antecedent: Citation) -> bool:
    """Treaties have articles; resolutions have paragraphs, and no other text whose paragraphs are cited so."""
    key, pin = antecedent.key or "", (match["pin"] or "").lower()
    if "art" in pin:
        return key in by_key()
    return key.startswith(_RESOLUTIONS) or (not pin and key in by_key())


def _pins(text: str, match: re.Match[str], antecedent: Citation) -> Pinpoints | None:
    if not match["pin"]:
        return None
    operative = _OPERATIVE.match(text, match.start("pin"))
    entry = by_key().get(antecedent.key or "")
    start = operative.end() if operative is not None else match.start("pin")
    return pinpoints_after(text, start, roman=entry is not None and entry.roman)


def _label(provision: str, antecedent: Citation) -> str:
    """Paragraphs of resolutions are operative ones."""
    resolution = (antecedent.key or "").startswith(_RESOLUTIONS)
    return provision.replace("para ", "op ", 1) if resolution else provision
