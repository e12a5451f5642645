"""Treaties, declarations and statutes by their names, short names and abbreviations, with the articles pointed at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ..contracts import Scan
from ..extraction.name_tree import anchors as name_anchors
from ..extraction.named_mentions import Mentioned, mentioned
from ..extraction.names import named_instruments
from ..extraction.pinpoints import pinpoints_after, pinpoints_before
from ..extraction.treaty_tail import past_details
from ..model import Citation, Mention, Span

name = "treaty"

anchors = (
    *name_anchors(),
    *sorted({a.lower() for e in named_instruments() for a in (*e.abbreviations, *e.ambiguous_abbreviations)}),
)

examples = {
    "the Convention on the Prevention and Punishment of the Crime of Genocide": ("treaty/genocide-convention-1948",),
    'guiding by convention "Warning and punishment of genocide crime"': ("treaty/genocide-convention-1948",),
    "Articles 5 and 6 of the Genocide Convention": (
        "treaty/genocide-convention-1948",
        "treaty/genocide-convention-1948",
    ),
    "the following articles of Human Rights Declaration": ("un/ga/res/217(III)A",),
    "Statute of the Nuremberg Military Tribunal": ("treaty/imt-charter-1945",),
    "the Gulistan and Turkmenchai Treaties": ("treaty/gulistan-1813", "treaty/turkmenchay-1828"),
    "under Article 6 ECHR": ("treaty/echr-1950",),
    "article 14 of the ICCPR": ("treaty/iccpr-1966",),
    "Женевских конвенций": ("treaty/geneva-conventions-1949",),
    "《世界人权宣言》第三条": ("un/ga/res/217(III)A",),
}

lookalikes = (
    "by convention, the convention centre opens", "the European Court of Human Rights (ECHR)", "a cat and a crc error",
    "the Chicago convention centre", "a peace treaty on paper", "the company charter and its statutes", "the CAT scan",
)  # fmt: skip

_CLOSING = re.compile(r"[\"'»”》]{0,2}")
_OPENERS = "\"'“«《(" + "‘„"


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    for found in mentioned(scan, hits):
        yield from _citations(scan.text, found)


def _citations(text: str, found: Mentioned) -> Iterator[Citation]:
    """One citation a provision; a name without any gives one."""
    roman = found.instrument.roman
    before = pinpoints_before(text, found.span.start, roman=roman)
    if before is not None and len(before.each) > 1:
        for number, pin in enumerate(before.each):
            last = number == len(before.each) - 1
            start = before.span.start if number == 0 else pin.span.start
            span = Span(start, found.span.end if last else pin.span.end)
            yield _citation(found, span, Mention.LIST_ITEM, pin.provision, pin.span, last)
        return
    if before is not None:
        pin = before.each[0]
        yield _citation(found, Span(before.span.start, found.span.end), found.mention, pin.provision, pin.span, True)
        return
    closing = _CLOSING.match(text, found.span.end)
    end = closing.end() if closing else found.span.end
    after = pinpoints_after(text, end, roman=roman)
    if after is None:
        yield from _behind_details(text, found, past_details(text, end))
        return
    for number, pin in enumerate(after.each):
        start = found.span.start if number == 0 else pin.span.start
        end = after.span.end if number == len(after.each) - 1 else pin.span.end
        mention = found.mention if len(after.each) == 1 else Mention.LIST_ITEM
        yield _citation(found, Span(start, end), mention, pin.provision, pin.span, number == 0)


def _behind_details(text: str, found: Mentioned, at: int) -> Iterator[Citation]:
    """The name, with the provisions that stand behind its dates and the series in which it is published."""
    after = pinpoints_after(text, at, roman=found.instrument.roman) if at > found.span.end + 1 else None
    if after is None:
        yield _citation(found, found.span, found.mention, "", None, True)
        return
    first, *others = after.each
    yield _citation(found, found.span, found.mention, first.provision, first.span, True)
    for pin in others:
        yield _citation(found, pin.span, Mention.LIST_ITEM, pin.provision, pin.span, False)


def _citation(
    found: Mentioned, span: Span, mention: Mention, provision: str, where: Span | None, told: bool
) -> Citation:
    return Citation(
        span,
        name,
        found.instrument.key,
        mention,
        provision,
        where,
        claimed=found.claimed if told else (),
        repairs=found.repairs if told else (),
        language=found.language,
    )
