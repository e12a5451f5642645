"""Numbered texts in Azerbaijani and Turkish, where the number stands before its noun: 822 saylı qətnamə."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ..contracts import Scan
from ..extraction.bodies import designation, series_of
from ..extraction.dates import dates_in
from ..extraction.density import Patience
from ..extraction.items import Item
from ..extraction.numbers import NUMBER, number_at
from ..model import Citation, ClaimedFact, Mention, Span

name = "turkic"

anchors = ("saylı", "sayılı", "nömrəli", "numaralı")

examples = {
    "BMT Təhlükəsizlik Şurasının 822, 853, 874 və 884 saylı qətnamələri": (
        "un/sc/res/822",
        "un/sc/res/853",
        "un/sc/res/874",
        "un/sc/res/884",
    ),
    "Baş Assambleyanın 14 mart 2008-ci il tarixli 62/243 saylı qətnaməsi": ("un/ga/res/62/243",),
    "BM Güvenlik Konseyi'nin 1244 (1999) sayılı kararı": ("un/sc/res/1244",),
    "Avrupa Konseyi Parlamenter Meclisi'nin 1416 (2005) sayılı kararı": ("coe/pace/res/1416",),
    "BMT Baş Assambleyasının 96 (I) saylı Qətnaməsi": ("un/ga/res/96(I)",),
}

lookalikes = ("5 saylı məktəb", "Bakanlar Kurulunun 822 sayılı kararı", "366 sayılı kanun", "853 nömrəli otaq")

_NUMBERS = re.compile(
    r"[0-9][0-9/() IVXLCES-]{0,24}(?:\s{0,2}(?:,|və|ve|ilə|ile)\s{0,2}[0-9][0-9/() IVXLCES-]{0,24}){0,12}\s{0,3}$"
)
_NOUN = re.compile(
    r"(?:saylı|sayılı|nömrəli|numaralı)\s{1,3}"
    r"(?P<noun>q[əe]tnam\w{1,12}|q[əe]rar\w{0,12}|karar\w{0,12}|tövsiy\w{1,12}|tavsiye\w{0,12})"
)
_BODIES = (  # the stems of names; endings follow
    ("un/sc", r"t[əe]hlük[əe]sizlik\s{1,3}şura|güvenlik\s{1,3}konsey"),
    ("un/ga", r"baş\s{1,3}assamble[yj]|genel\s{1,3}kurul"),
    ("un/hrc", r"insan\s{1,3}hüquqları\s{1,3}şura|insan\s{1,3}hakları\s{1,3}konsey"),
    ("coe/pace", r"parlament\s{1,3}assamble[yj]|parlament[e]?r\s{1,3}mecli|a[kş]pm(?![^\W_])"),
    ("other", r"nazirl[əi]r\s{1,3}kabinet|prezident|bakanlar\s{1,3}kurul|milli\s{1,3}m[əe]clis|məhkəm|mahkeme"),
)
_BODY = re.compile("|".join(f"(?P<b{at}>{stems})" for at, (_, stems) in enumerate(_BODIES)))
_DATED = re.compile(r"(?:\s{0,2}-?c[iıuü]\s{1,2}il)?\s{1,3}(?:tarixli|tarihli)\s{1,3}(?:(?:və|ve)\s{1,3})?$")
_SENTENCE = re.compile(r"[.;!?]\s{1,3}(?=[^\W\d_a-zəğıöüşç])")
_REACH = 320


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    end, patience = 0, Patience(40)
    for hit in hits:
        if not patience.left(hit):
            continue
        noun = _NOUN.match(scan.lower, hit)
        numbers = _NUMBERS.search(scan.text, max(end, hit - 120), hit) if noun is not None else None
        if noun is None or numbers is None:
            continue
        end, found = noun.end(), list(_citations(scan, numbers, noun))
        yield from found
        if not found:
            patience.in_vain()


def _citations(scan: Scan, numbers: re.Match[str], noun: re.Match[str]) -> Iterator[Citation]:
    body = _body(scan, numbers.start())
    if body is None:
        return
    kind = "recommendation" if noun["noun"].startswith("t") else "resolution"
    facts = (body, ClaimedFact("kind", kind, Span(*noun.span("noun"))), *_date(scan, numbers.start()))
    matches = list(NUMBER.finditer(scan.text, numbers.start(), numbers.end()))
    for match in matches:
        number = number_at(match)
        series = series_of(Item(number, match.end(), facts), body.value, kind)
        if series is not None:
            year = (ClaimedFact("year", number.year, number.tail),) if number.tail and number.year else ()
            mention = Mention.LIST_ITEM if len(matches) > 1 else Mention.FULL
            key = f"{series}/{designation(number, series)}"
            yield Citation(number.span, name, key, mention, claimed=(*year, *facts), language="az")


def _body(scan: Scan, start: int) -> ClaimedFact | None:
    """The body that the sentence names last before the numbers."""
    begin = max(0, start - _REACH)
    for stop in _SENTENCE.finditer(scan.text, begin, start):
        begin = stop.end()
    last = None
    for last in _BODY.finditer(scan.lower, begin, start):  # noqa: B007 - the last one counts
        pass
    if last is None or last.lastgroup is None:
        return None
    code = _BODIES[int(last.lastgroup[1:])][0]
    return ClaimedFact("body", code, Span(*last.span()))


def _date(scan: Scan, start: int) -> tuple[ClaimedFact, ...]:
    """ "14 mart 2008-ci il tarixli" right before the number."""
    dated = _DATED.search(scan.lower, max(0, start - 40), start)
    dates = dates_in(scan.text, max(0, dated.start() - 32), dated.start() + 12) if dated is not None else []
    return tuple(date for date in dates[-1:] if dated is not None and date.span.end >= dated.start() - 1)
