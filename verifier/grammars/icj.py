"""Decisions of the International Court of Justice and its predecessor, by name, by Reports, by date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..extraction.case_dates import dated
from ..extraction.case_tail import case_tail
from ..extraction.court_cases import beginning_with, by_date, by_place, case_names
from ..extraction.dates import date_at
from ..extraction.density import Patience
from ..model import Citation, ClaimedFact, Span
from ..once import once

name = "icj"

_LONGEST_NAME = 40
_REPORTS_ANCHORS = ("i.c.j.", "icj rep", "p.c.i.j.", "pcij", "cij recueil", "c.i.j. recueil", "c.p.j.i")
_COURT_ANCHORS = (
    "international court of justice", "icj", "cour internationale de justice", "corte internacional de justicia",
    "международного суда", "международный суд", "международным судом", "محكمة العدل الدولية", "国际法院",
)  # fmt: skip
# A decision by its kind alone: the Court may have been named pages before.
_DECISION_ANCHORS = (
    "advisory opinion", "opinion of", "opinion on", "opinion dated", "avis consultatif", "opinión consultiva",
    "консультативно", "judgment of", "judgement of", "order of", "arrêt du", "ordonnance du", "sentencia de",
)  # fmt: skip
anchors = (
    *dict.fromkeys(
        (*_REPORTS_ANCHORS, *_COURT_ANCHORS, *_DECISION_ANCHORS, *(case.anchor for case in case_names()))
    ),
)

examples = {
    "held in its judgment on Barcelona Traction case that": ("icj/judgment/barcelona-traction-1970",),
    "Barcelona Traction, Light and Power Company, Limited (Belgium v. Spain), Judgment, I.C.J. Reports 1970,"
    " p. 3, para. 33": ("icj/judgment/barcelona-traction-1970",),
    "(Belgium v. Spain) I.C.J. Reports 1970, p. 3": ("icj/judgment/barcelona-traction-1970",),
    "I.C.J. Reports 1951, p. 15": ("icj/advisory-opinion/reservations-genocide-convention-1951",),
    "I.C.J. Reports 2099, p. 7": (None,),
    "Legality of the Threat or Use of Nuclear Weapons": ("icj/advisory-opinion/nuclear-weapons-1996",),
    "Corfu Channel (U.K. v. Alb.), Judgment, 1949 I.C.J. 4 (Apr. 9)": ("icj/judgment/corfu-channel-1949",),
    "Pulp Mills on the River Uruguay (Argentina v Uruguay) (Judgment) [2010] ICJ Rep 14, 55 [101]": (
        "icj/judgment/pulp-mills-2010",
    ),
    "The International Court of Justice was asked. Its Advisory Opinion of 22 July 2010 followed.": (
        "icj/advisory-opinion/kosovo-2010",
    ),
    "[1996] ICJ Rep 226": ("icj/advisory-opinion/nuclear-weapons-1996",),
    "the International Court of Justice, in its advisory opinion of 9 July 2004,": ("icj/advisory-opinion/wall-2004",),
    "the judgment of the ICJ of 5 February 1970": ("icj/judgment/barcelona-traction-1970",),
    "l'avis consultatif de la Cour internationale de Justice du 28 mai 1951": (
        "icj/advisory-opinion/reservations-genocide-convention-1951",
    ),
    "国际法院2004年7月9日的咨询意见": ("icj/advisory-opinion/wall-2004",),
    "P.C.I.J., Series A, No. 17, p. 47": ("pcij/series-a/17",),
    "1927 P.C.I.J. (ser. A) No. 10": ("pcij/series-a/10",),
    "PCIJ Series A/B No 53": ("pcij/series-a-b/53",),
}

lookalikes = (
    "an arrest warrant was issued", "oil platforms in the North Sea", "he moved to East Timor",
    "the Western Sahara region", "the whaling season", "a fisheries case before the county court",
    "the International Court of Justice in The Hague", "the Statute of the International Court of Justice",
    "the European Court, unlike the ICJ, in its judgment of 5 February 1970",
    "the advisory opinion of the Inter-American Court of 24 September 1982", "his opinion of 22 July 2010",
    "the House of Lords, in its judgment of 5 February 1970",
)  # fmt: skip

_S = r"\s{1,10}"
_PAGE = r"(?:\s{0,2}\([IV]{1,3}\))?(?:,?\s{0,6}(?:pp?\.|at)?\s{0,4}(?P<page>[0-9]{1,4}))?"
_REPORTS = re.compile(
    rf"[\[(]?(?P<before>(?:19|20)[0-9]{{2}})[\])]?,?\s{{1,4}}I\.?C\.?J\.?(?:{_S}Rep(?:orts|\.)?)?"
    rf"(?:{_S}\([IV]{{1,3}}\))?{_S}(?P<first>[0-9]{{1,4}})"
    rf"|(?:I\.?C\.?J\.?{_S}Rep(?:orts|\.)?|C\.?I\.?J\.?{_S}Rec(?:ueil|\.)?){_S}\(?(?P<year>(?:19|20)[0-9]{{2}}(?:-[0-9]"
    rf"{{2,4}})?)\)?{_PAGE}"
)
_PERMANENT = re.compile(
    rf"(?:P\.?C\.?I\.?J\.?|C\.?P\.?J\.?I\.?),?{_S}(?:Rep(?:orts|\.)?{_S})?\(?[Ss][ée]r(?:ies?|\.)?{_S}"
    rf"(?P<letter>A/B|[A-F])\)?,?\s{{0,4}}(?:[Nn]o?[.°]?\s{{0,4}})(?P<n>[0-9]{{1,3}})(?:,?{_S}(?:p\.|at){_S}"
    rf"[0-9]{{1,4}})?"
)
_KINDS = (
    ("advisory-opinion", rf"(?:advisory{_S})?opinions?|avis{_S}consultatif|opinión{_S}consultiva|"
        rf"консультативн\w{{2,3}}{_S}заключени\w{{1,2}}"
     r"|فتوى|الفتوى|فتواها|咨询意见"),
    ("judgment", r"judge?ment|arrêt|fallo|sentencia|решени\w{1,2}|الحكم|حكم|حكمها|判决"),
    ("order", r"order|ordonnance|providencia|постановлени\w{1,2}|命令"),
)  # fmt: skip
_KIND = "|".join(f"(?P<{kind.replace('-', '_')}>{words})" for kind, words in _KINDS)
_BETWEEN = (
    rf"(?:{_S}(?:of|by|from)?(?:{_S}the)?{_S}(?:International{_S}Court{_S}of{_S}Justice|I\.?C\.?J\.?)"
    rf"|{_S}de{_S}la{_S}(?:Cour{_S}internationale{_S}de{_S}Justice|C\.?I\.?J\.?|Corte{_S}Internacional{_S}de{_S}"
    rf"Justicia)"
    rf"|{_S}Международного{_S}Суда(?:{_S}ООН)?|{_S}محكمة{_S}العدل{_S}الدولية)?"
)
_ON = (
    rf"(?:,?{_S}(?:(?:delivered|rendered|given|issued|handed{_S}down|made|rendu|emitida)(?:{_S}(?:on|le|el))?|of|"
    rf"dated|on|du|del?|от|المؤرخة?|"
    rf"الصادرة?{_S}في))?{_S}(?=[0-9A-Z])"
)
_DECISION = re.compile(rf"(?<![^\W_])(?:{_KIND})(?![^\W_]){_BETWEEN}{_ON}", re.IGNORECASE)
_CHINESE = re.compile(rf"[^。;]{{0,12}}?(?=[0-9]{{4}}\s?年)(?P<date>[0-9年月日 ]{{8,16}})的?[^。;]{{0,6}}?(?:{_KIND})")
_OTHER_COURT = re.compile(
    r"(?:European|Supreme|Constitutional|Inter-American|African|High|Permanent|Criminal|Federal)\s{1,4}Court"
    r"|ECtHR|ECHR|CJEU|P\.?C\.?I\.?J\b|Tribunal|Cour\s{1,4}(?:européenne|suprême|constitutionnelle)"
)
_SENTENCE = re.compile(r"[.!?;]\s{1,4}(?=[A-ZА-Я«\"])|\n\s*\n|。")
_REACH = 220
_DIGIT = re.compile("[0-9]")


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    end, patience = 0, Patience(40)
    for hit in hits:
        if hit < end or not patience.left(hit):
            continue
        citation = _case(scan, end, hit) or _reports(scan.text, end, hit) or _dated(scan.text, end, hit)
        citation = citation or _decided(scan, end, hit)
        if citation is not None:
            end = citation.span.end
            yield citation
        else:
            patience.in_vain()


def _case(scan: Scan, floor: int, hit: int) -> Citation | None:
    """A case called by its name, with parties, date and Reports where they follow."""
    for case in beginning_with(scan.lower[hit : hit + 3]):
        if not scan.lower.startswith(case.anchor, hit):
            continue
        match = case.pattern.search(scan.text, max(floor, hit - case.reach), hit + case.reach)
        if match is not None and match.start() <= hit < match.end() and scan.text[match.start()].isupper():
            title = ClaimedFact("title", match[0].partition("(")[0].strip(), Span(*match.span()))
            return dated(scan.text, _with_tail(scan.text, Span(*match.span()), f"icj/{case.key}", (title,)))
    return None


_PARTIES = re.compile(
    rf"(?:{_S}[Cc]ase)?\s{{0,4}}(?:\(New{_S}Application:?[^()]{{0,12}}\))?\s{{0,6}}\((?:[A-Z][\w .'-]{{1,60}}{_S}"
    rf"(?:v\.?|/|c\.){_S}"
    r"[A-Z][\w .'-]{1,60})\)"
)
_REST_OF_PARTIES = re.compile(r"[^()]{0,80}\)")


def _with_tail(text: str, span: Span, key: str | None, facts: tuple[ClaimedFact, ...]) -> Citation:
    opened = "(" in span.of(text)
    parties = (_REST_OF_PARTIES if opened else _PARTIES).match(text, span.end)
    tail = case_tail(text, parties.end() if parties is not None else span.end, _REPORTS)
    end = max(tail.end, span.end)
    pin = tail.pin
    return Citation(
        Span(span.start, end), name, key, provision=pin.provision if pin else "",
        provision_span=pin.span if pin else None, claimed=(*facts, *tail.facts),
    )  # fmt: skip


def _reports(text: str, floor: int, hit: int) -> Citation | None:
    """A volume and page of the Reports, or a series and number of the Permanent Court's, without a known name."""
    permanent = _PERMANENT.match(text, hit)
    if permanent is not None:
        series = permanent["letter"].lower().replace("/", "-")
        return _with_tail(text, Span(*permanent.span()), f"pcij/series-{series}/{permanent['n']}", ())
    for start in range(hit, max(floor, hit - 9) - 1, -1):
        volume = _REPORTS.match(text, start) if start == hit or text[start] in "[(12" else None
        if volume is not None and (start == hit or volume["before"]):
            place = f"{volume['year'] or volume['before']}:{volume['page'] or volume['first']}"
            key = by_place().get(place)
            group = "year" if volume["year"] else "before"
            year = ClaimedFact("year", volume[group], Span(*volume.span(group)))
            return _with_tail(text, Span(*volume.span()), f"icj/{key}" if key else None, (year,))
    return None


def _dated(text: str, floor: int, hit: int) -> Citation | None:
    """A decision by its kind and date, in a sentence that names the Court and no other court."""
    if not text[hit : hit + _LONGEST_NAME].lower().startswith(_COURT_ANCHORS):
        return None
    start, end = _sentence(text, floor, hit)
    for match in _DECISION.finditer(text, start, end) if _DIGIT.search(text, start, end + 20) else ():
        date = date_at(text, match.end())
        if date is not None and date.span.end <= end + 20 and len(date.value) == 10:
            return _by_date(text, match, date, Span(match.start(), date.span.end), (start, end))
    chinese = _CHINESE.match(text, hit)
    date = date_at(text, chinese.start("date")) if chinese is not None else None
    return _by_date(text, chinese, date, Span(hit, chinese.end()), (hit, hit)) if chinese and date else None


def _decided(scan: Scan, floor: int, hit: int) -> Citation | None:
    """A decision by its kind and date, in a document that names the Court."""
    match = _DECISION.match(scan.text, hit) if scan.lower.startswith(_DECISION_ANCHORS, hit) else None
    date = date_at(scan.text, match.end()) if match is not None and _names_the_court(scan) else None
    if match is None or date is None or len(date.value) != 10:
        return None
    start, _ = _sentence(scan.text, floor, hit)
    return _by_date(scan.text, match, date, Span(hit, date.span.end), (start, date.span.end))


@once
def _names_the_court(scan: Scan) -> bool:
    return any(anchor in scan.lower for anchor in _COURT_ANCHORS if len(anchor) > 3) or "ICJ" in scan.text


def _sentence(text: str, floor: int, hit: int) -> tuple[int, int]:
    start = max(floor, hit - _REACH)
    for boundary in _SENTENCE.finditer(text, start, hit):
        start = boundary.end()
    stop = _SENTENCE.search(text, hit + 4, hit + _REACH)
    return start, stop.start() if stop is not None else min(len(text), hit + _REACH)


def _by_date(
    text: str, match: re.Match[str], date: ClaimedFact, span: Span, sentence: tuple[int, int]
) -> Citation | None:
    kind = next(kind for kind, _ in _KINDS if match[kind.replace("-", "_")])
    known = by_date(kind)
    if date.value not in known or _OTHER_COURT.search(text, *sentence):
        return None
    key = known[date.value]
    return Citation(span, name, f"icj/{key}" if key else None, claimed=(date,))
