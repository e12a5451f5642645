"""Judgments and decisions of the European Court of Human Rights, by application number or by its reports."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..contracts import Scan
from ..extraction.case_tail import case_tail
from ..extraction.density import Patience
from ..model import Citation, ClaimedFact, Mention, Span

name = "ecthr"

anchors = (
    "no. ", "nos. ", "n° ", "no ", "nos ", "№ ", "applications ", "application ", "requête ", "жалоб", "[gc]", "app. ",
    "app ", "v. ", "series a", "série a", "(ser. a", "(ser a", "echr", "cedh", "reports of judgments", "e.h.r.r",
    "ehrr", "reports 19", "eur court hr",
)  # fmt: skip

examples = {
    "Chiragov and Others v. Armenia [GC], no. 13216/05, § 168, ECHR 2015": ("coe/ecthr/13216/05",),
    "Sargsyan v. Azerbaijan [GC], no. 40167/06, 16 June 2015": ("coe/ecthr/40167/06",),
    "application no. 12345/67": ("coe/ecthr/12345/67",),
    "Irlande c. Royaume-Uni, n° 5310/71": ("coe/ecthr/5310/71",),
    "Khashiyev and Akayeva v. Russia, nos. 57942/00 and 57945/00, § 131": ("coe/ecthr/57942/00", "coe/ecthr/57945/00"),
    "Al-Skeini v UK App no 55721/07 (ECtHR [GC], 7 July 2011) para 137": ("coe/ecthr/55721/07",),
    "Ireland v. the United Kingdom, 18 January 1978, § 167, Series A no. 25": ("coe/ecthr/series-a/25",),
    "Brogan v United Kingdom (1988) 145B Eur Court HR (ser A) 16": ("coe/ecthr/series-a/145-B",),
    "judgment in Chiragov v. Armenia (13216/05)": ("coe/ecthr/13216/05",),
    "Makuchyan and Minasyan v. Azerbaijan and Hungary, no. 17247/13, 26 May 2020": ("coe/ecthr/17247/13",),
    "Aksoy v. Turkey, 18 December 1996, § 61, Reports of Judgments and Decisions 1996-VI": (None,),
    "Osman v UK ECHR 1998-VIII 3124": (None,),
    "the European Court, in Loizidou v. Turkey (merits), judgment of 18 December 1996,": (None,),
    "Catan v. Moldova and Russia, no. 43370/04, and Ivanţoc and Others (no. 23687/05)": (
        "coe/ecthr/43370/04", "coe/ecthr/23687/05",
    ),
}

lookalikes = (
    "house no. 12/45",
    "no. 5 of 2016",
    "flight no. 12345/67B",
    "telephone no. 12345/678",
    "regiment no. 366",
    "there are no 12345/67 such",
    "the ECHR 1998 anniversary",
    "Liverpool v. Arsenal (12345/67 tickets)",
    "a Series A no. 5 funding round",
    "Reports 1996-VI were printed",
    "the fund's Series A round raised 25 million",
)

_NUMBER = r"[0-9]{3,5}/[0-9]{2}(?![0-9/A-Za-z])"
_APPLICATION = re.compile(
    r"(?P<word>[Aa]ppl(?:ications?|s?\.)\s{1,6}|[Aa]pps?\.?\s{1,6}|[Rr]equêtes?\s{1,6}|жалоб\w{1,3}\s{1,6})?"
    rf"(?P<no>[Nn]os?\.?|n°|nº|№)?\s{{0,4}}(?P<n>{_NUMBER})"
)
# Without "no.": Chiragov v. Armenia (13216/05).
_BARE = re.compile(
    rf"v\. (?:the )?[A-Z][\w-]{{1,20}}(?: (?:and )?[A-Z][\w-]{{2,20}}){{0,3}}[\"']?,?\s\(?(?:N\s?)?"
    rf"(?P<word>)(?P<no>)(?P<n>{_NUMBER})(?=\)|[,;]|$)"
)
_MORE = re.compile(rf"\s{{0,3}}(?:,|and|et|и|&){{1,2}}\s{{1,3}}(?:(?:[Nn]os?\.?|№)\s)?(?P<n>{_NUMBER})")
_CAPITAL = "[A-Z\u00c0-\u00de\u0130\u015e\u0160\u010c\u017d]"
_PARTIES = re.compile(
    rf"(?P<title>{_CAPITAL}[\w.'-]{{0,30}}(?:[ \n]{{1,3}}[\w.'&-]{{1,24}}){{0,5}}[ \n]{{1,3}}(?:v\.?|c\.|против)"
    rf"[ \n]{{1,3}}"
    r"(?:the[ ])?(?:Republic[ ]of[ ])?[A-Z][\w-]{1,20}(?:[ \n]{1,3}(?:and[ ])?[A-Z][\w-]{2,20}){0,3})"
)
_STAGE = re.compile(
    r"[\"']?(?:\s{0,4}(?:\[GC\]|\((?:dec|merits|just satisfaction)\.?\)))?\s{0,4}[,(]?\s{0,6}(?:N\s)?"
    r"(?:judgment\s{1,4}of[^,]{5,30},\s{0,4})?"
)
_DETAILS = re.compile(r"(?:[\s,.()\[\]§0-9-]|(?:judgment|of|the|GC|merits|dec|[A-Z][a-z]{2,9})(?![^\W_])){0,40}")
_SERIES = re.compile(
    r"(?:Series|Série|[Ss]er\.?)\s{1,4}A,?\s{1,4}(?:no\.?|n°|nos\.)\s{0,3}(?P<n>[0-9]{1,3}(?:-?[A-G](?![\w]))?)"
    r"|(?P<volume>[0-9]{1,3}[A-G]?)\s(?:Eur\.?\sC(?:our)?t\.?\sH\.?R\.?|ECHR)\s\([Ss]er\.?\sA\)"
    r"|(?:ECHR|CEDH|Reports(?:\s{1,4}of\s{1,4}Judgments\s{1,4}and\s{1,4}Decisions)?|Recueil)\s{1,4}"
    r"(?:19|20)[0-9]{2}(?:-[IVX]{1,4})?(?![\w-])|\[(?:19|20)[0-9]{2}\]\s[IVX]{1,4}\sEur\sCourt\sHR\s[0-9]{1,4}"
    r"|[0-9]{1,3}\sE\.?H\.?R\.?R\.?\s[0-9]{1,4}"
)
_OWN_SERIES = re.compile(r"[\s,;]{0,4}" + _SERIES.pattern)
_VERSUS = re.compile(r"(?:v|c)\. (?:the )?(?:Republic of )?[A-Z][\w-]{1,20}(?: (?:and )?[A-Z][\w-]{2,20}){0,3}")
_JUDGMENT_OF = re.compile(
    r"\s{0,3}(?:\((?:merits|just satisfaction|preliminary objections|fond)\))?\s{0,3}[,(]?\s{0,3}"
    r"(?:Grand Chamber\s{1,3})?(?:judge?ment|arrêt)\s{1,3}(?:of|dated|du)\s{1,3}[0-9]"
)
_BEFORE_PARTIES = (";", "(", "see ", "See ", ". ", "\n\n", " in ", "In ")
_PASSAGE = 1500  # characters
_NEAR = re.compile(
    r"European\s{1,6}Court|ECtHR|ECHR|Cour\s{1,6}européenne|\[GC\]|Strasbourg|Европейск\w{2,3}\s{1,6}[Сс]уд"
)


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    end, patience = 0, Patience(60)
    for hit in hits:
        if hit < end or (hit and scan.text[hit - 1].isalpha()) or not patience.left(hit):
            continue
        match = _BARE.match(scan.text, hit) or _APPLICATION.match(scan.text, hit)
        numbered = match is not None and (match.re is _BARE or match["no"] or match["word"])
        found = _numbered(scan.text, match, end) if match and numbered else _reported(scan.text, hit, end)
        found = found or _dated(scan.text, hit, end)
        for citation in found:
            end = max(end, citation.span.end)
            yield citation
        if not found:
            patience.in_vain()


def _numbered(text: str, match: re.Match[str], floor: int) -> list[Citation]:
    """The application number counts with parties before it, its own word, or the Court's name near by."""
    number = match.start("n") if match.re is _BARE else match.start()
    parties = _parties(text, number, floor)
    if parties is None and match.re is _BARE:
        return []
    near = bool(floor) and match.start() - floor < _PASSAGE  # another case has just been cited
    if parties is None and not (match["word"] or near or _of_the_court(text, match.start(), match.end())):
        return []
    others, end = [], match.end()
    while (more := _MORE.match(text, end)) is not None:
        others.append(Span(*more.span("n")))
        end = more.end()
    start = parties.start if parties is not None else match.start()
    facts = (ClaimedFact("title", parties.of(text), parties),) if parties is not None else ()
    key = f"coe/ecthr/{match['n']}"
    if not others:
        return [_with_tail(text, Span(start, end), key, facts)]
    first = Citation(Span(start, match.end()), name, key, Mention.LIST_ITEM, claimed=facts)
    return [first, *(Citation(o, name, f"coe/ecthr/{o.of(text)}", Mention.LIST_ITEM) for o in others)]


def _of_the_court(text: str, start: int, end: int) -> bool:
    return _NEAR.search(text, max(0, start - 200), end + 100) is not None


def _with_tail(text: str, span: Span, key: str | None, facts: tuple[ClaimedFact, ...]) -> Citation:
    tail = case_tail(text, span.end, _OWN_SERIES)
    pin = tail.pin
    return Citation(
        Span(span.start, tail.end), name, key, provision=pin.provision if pin else "",
        provision_span=pin.span if pin else None, claimed=(*facts, *tail.facts),
    )  # fmt: skip


def _reported(text: str, hit: int, floor: int) -> list[Citation]:
    """A case without its application number, behind its parties: by Series A number, or by a volume of the reports."""
    report = _SERIES.search(text, max(floor, hit - 24), min(len(text), hit + 60))
    if report is None or not report.start() <= hit < report.end():
        return []
    parties = _parties(text, report.start(), floor, _DETAILS)
    if parties is None:
        return []
    number = re.sub(r"([0-9])-?([A-G])$", r"\1-\2", report["n"] or report["volume"] or "")
    title = ClaimedFact("title", parties.of(text), parties)
    return [_with_tail(text, parties, f"coe/ecthr/series-a/{number}" if number else None, (title,))]


def _dated(text: str, hit: int, floor: int) -> list[Citation]:
    """ "Loizidou v. Turkey (merits), judgment of 18 December 1996", where the Court is named near by."""
    ends = _VERSUS.match(text, hit)
    parties = _parties(text, ends.end(), floor) if ends is not None else None
    if parties is None or parties.end <= hit:
        return []
    near = bool(floor) and parties.start - floor < _PASSAGE
    if not (near or _of_the_court(text, parties.start, parties.end)) or _JUDGMENT_OF.match(text, parties.end) is None:
        return []
    return [_with_tail(text, parties, None, (ClaimedFact("title", parties.of(text), parties),))]


def _parties(text: str, at: int, floor: int, gap: re.Pattern[str] = _STAGE) -> Span | None:
    """Who against whom, where nothing but `gap` stands between that and `at`."""
    start = max(floor, at - 160)
    versus = max(text.rfind(mark, start, at) for mark in (" v. ", " v ", " c. "))
    if versus < 0:
        return None
    marks = ((text.rfind(mark, start, versus), mark) for mark in _BEFORE_PARTIES)
    begin = max((at + len(mark) for at, mark in marks if at >= 0), default=start)
    for capital in re.finditer(rf"(?<![\w.]){_CAPITAL}", text[begin:versus]):
        match = _PARTIES.match(text, begin + capital.start(), at)
        if match is not None and gap.fullmatch(text, match.end("title"), at):
            return Span(*match.span("title"))
    return None
