"""Citations of one fixed form with a number in it: ILO Convention No. 169, WT/DS285/AB/R, Case C-402/05 P."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..contracts import Scan
from ..model import Citation, Mention, Span
from .case_tail import case_tail
from .density import Patience
from .pinpoints import pinpoints_before

_AROUND = 160
_LONGEST = 220
PATIENCE = 30


@dataclass(frozen=True, slots=True)
class Form:
    """key: a template with the pattern's groups in braces, their blanks left out; empty where the form has no key.

    near: what must stand near by, where the form alone could be something else. more: a further number of the same
    list, as group n. back: how many characters before an anchor the form can begin.
    """

    key: str
    pattern: re.Pattern[str]
    near: re.Pattern[str] | None = None
    more: re.Pattern[str] | None = None
    back: int = 0


def read_forms(
    scan: Scan, hits: Sequence[int], forms: Sequence[Form], grammar: str, patience: Patience | None = None
) -> Iterable[Citation]:
    """What the forms find around these offsets, in order of the text; patience: where the caller discards of it."""
    end, patience = 0, patience or Patience(PATIENCE)
    for hit in hits:
        if hit < end or not patience.left(hit):
            continue
        form, match = _found(scan.text, end, hit, forms)
        if form is None or match is None:
            patience.in_vain()
            continue
        for citation in _citations(scan.text, form, match, grammar):
            end = max(end, citation.span.end)
            yield citation


def _found(text: str, floor: int, hit: int, forms: Sequence[Form]) -> tuple[Form | None, re.Match[str] | None]:
    for form in forms:
        start = max(floor, hit - form.back)
        match = form.pattern.search(text, start, hit + _LONGEST) if form.back else form.pattern.match(text, hit)
        if match is None or not match.start() <= hit < match.end():
            continue
        around = form.near is None or form.near.search(text, max(0, match.start() - _AROUND), match.end() + _AROUND)
        if around and not (match[0][0].isalnum() and _in_a_word(text, match.start())):
            return form, match
    return None, None


def _in_a_word(text: str, at: int) -> bool:
    """Whether a letter or digit stands right before; Chinese writes its words together."""
    return at > 0 and text[at - 1].isalnum() and text[at - 1] < "\u2e80"


def _citations(text: str, form: Form, match: re.Match[str], grammar: str) -> Iterator[Citation]:
    others = list(_others(text, form, match.end()))
    if others:
        yield Citation(Span(*match.span()), grammar, _key(form, match.groupdict()), Mention.LIST_ITEM)
        for other in others:
            key = _key(form, match.groupdict() | other.groupdict())
            yield Citation(Span(*other.span("n")), grammar, key, Mention.LIST_ITEM)
        return
    tail = case_tail(text, match.end())
    before = None if tail.pin else pinpoints_before(text, match.start())
    pin = before.each[0] if before and len(before.each) == 1 else tail.pin
    yield Citation(
        Span(match.start(), tail.end), grammar, _key(form, match.groupdict()),
        provision=pin.provision if pin else "", provision_span=pin.span if pin else None, claimed=tail.facts,
    )  # fmt: skip


def _others(text: str, form: Form, at: int) -> Iterator[re.Match[str]]:
    while form.more is not None and (other := form.more.match(text, at)) is not None:
        yield other
        at = other.end()


def _key(form: Form, groups: dict[str, str | None]) -> str | None:
    if not form.key:
        return None
    return form.key.format(**{name: re.sub(r"\s", "", value or "") for name, value in groups.items()})
