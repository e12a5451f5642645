"""Judgments and opinions of the International Court of Justice and its predecessor, by name and Reports."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from ..contracts import Scan
from ..extraction.dates import date_at
from ..extraction.pinpoints import pinpoints_after
from ..model import Citation, ClaimedFact, Span

name = "icj"

# key (under icj/), how the case is called, and where it begins in the Reports ("year:page"). A name in capitals of its
# own is enough; those marked "case" are common words too and want "case", "judgment" or "opinion" beside them.
_CASES = (
    ("judgment/barcelona-traction-1970",
        r"Barcelona{S}Traction(?:,{S}Light{S}and{S}Power{S}Company(?:,{S}Limited)?)?", "1970:3"),
    ("judgment/corfu-channel-1949", r"Corfu{S}Channel", "1949:4"),
    ("judgment/nicaragua-1986",
        r"Military{S}and{S}Paramilitary{S}Activities{S}in{S}and{S}against{S}Nicaragua", "1986:14"),
    ("judgment/north-sea-continental-shelf-1969", r"North{S}Sea{S}Continental{S}Shelf", "1969:3"),
    ("judgment/bosnian-genocide-2007", r"Bosnian?{S}Genocide(?={S}(?:case|judgment))", "2007:43"),
    ("judgment/croatia-genocide-2015", r"Croatia{S}v\.?{S}Serbia", "2015:3"),
    ("judgment/east-timor-1995", r"East{S}Timor(?={S}(?:case|judgment|\(Portugal))", "1995:90"),
    ("judgment/tehran-hostages-1980", r"United{S}States{S}Diplomatic{S}and{S}Consular{S}Staff{S}in{S}Tehran", "1980:3"),
    ("judgment/arrest-warrant-2002",
        r"Arrest{S}Warrant{S}of{S}11{S}April{S}2000|Arrest{S}Warrant(?={S}(?:case|judgment))", "2002:3"),
    ("judgment/oil-platforms-2003", r"Oil{S}Platforms(?={S}(?:case|judgment|\())", "2003:161"),
    ("judgment/armed-activities-2005", r"Armed{S}Activities{S}on{S}the{S}Territory{S}of{S}the{S}Congo", "2005:168"),
    ("judgment/nottebohm-1955", r"Nottebohm", "1955:4"),
    ("judgment/asylum-1950", r"Asylum(?={S}case{S}\(Colombia)", "1950:266"),
    ("judgment/pulp-mills-2010",
        r"Pulp{S}Mills{S}on{S}the{S}River{S}Uruguay|Pulp{S}Mills(?={S}(?:case|judgment))", "2010:14"),
    ("judgment/gabcikovo-nagymaros-1997", r"Gab[čc][íi]kovo-Nagymaros{S}Project", "1997:7"),
    ("judgment/jurisdictional-immunities-2012", r"Jurisdictional{S}Immunities{S}of{S}the{S}State", "2012:99"),
    ("advisory-opinion/reservations-genocide-convention-1951",
        r"Reservations{S}to{S}the{S}(?:Convention{S}on{S}the{S}Prevention{S}and{S}Punishment{S}of{S}the{S}Crime{S}"
        r"of{S}Genocide|Genocide{S}Convention)", "1951:15"),
    ("advisory-opinion/reparation-for-injuries-1949", r"Reparation{S}for{S}Injuries", "1949:174"),
    ("advisory-opinion/namibia-1971",
        r"Legal{S}Consequences{S}for{S}States{S}of{S}the{S}Continued{S}Presence{S}of{S}South{S}Africa{S}in{S}Namib"
        r"ia", "1971:16"),
    ("advisory-opinion/western-sahara-1975",
        r"Western{S}Sahara(?={S}(?:case|advisory|opinion|,{S}Advisory))", "1975:12"),
    ("advisory-opinion/nuclear-weapons-1996",
        r"Legality{S}of{S}the{S}Threat{S}or{S}Use{S}of{S}Nuclear{S}Weapons", "1996:226"),
    ("advisory-opinion/wall-2004", r"Legal{S}Consequences{S}of{S}the{S}Construction{S}of{S}a{S}Wall", "2004:136"),
    ("advisory-opinion/kosovo-2010",
        r"Accordance{S}with{S}International{S}Law{S}of{S}the{S}Unilateral{S}Declaration{S}of{S}Independence{S}in{S"
        r"}respect{S}of{S}Kosovo", "2010:403"),
    ("advisory-opinion/chagos-2019", r"Legal{S}Consequences{S}of{S}the{S}Separation{S}of{S}the{S}Chagos", "2019:95"),
)  # fmt: skip
_S = r"\s{1,10}"

anchors = (
    "i.c.j. reports", "icj reports", "i.c.j. rep", "icj rep", "p.c.i.j.", "cij recueil", "c.i.j. recueil",
    *(re.split(r"[{(\\\[|,?']", pattern)[0].lower() for _, pattern, _ in _CASES),
)  # fmt: skip

examples = {
    "held in its judgment on Barcelona Traction case that": ("icj/judgment/barcelona-traction-1970",),
    "Barcelona Traction, Light and Power Company, Limited (Belgium v. Spain), Judgment, I.C.J. Reports 1970,"
    " p. 3, para. 33": ("icj/judgment/barcelona-traction-1970",),
    "(Belgium v. Spain) I.C.J. Reports 1970, p. 3": ("icj/judgment/barcelona-traction-1970",),
    "I.C.J. Reports 1951, p. 15": ("icj/advisory-opinion/reservations-genocide-convention-1951",),
    "I.C.J. Reports 2099, p. 7": (None,),
    "Legality of the Threat or Use of Nuclear Weapons": ("icj/advisory-opinion/nuclear-weapons-1996",),
}

lookalikes = (
    "an arrest warrant was issued", "oil platforms in the North Sea", "he moved to East Timor",
    "the Western Sahara region",
    "the International Court of Justice in The Hague", "the Statute of the International Court of Justice",
)  # fmt: skip

_REPORTS = re.compile(
    rf"(?:I\.?C\.?J\.?{_S}Rep(?:orts|\.)?|C\.?I\.?J\.?{_S}Rec(?:ueil|\.)?){_S}(?:\(?(?P<year>(?:19"
    rf"|20)[0-9]{{2}})\)?)(?:,?\s{{0,6}}(?:p\.|pp\.|at|no\.)?\s{{0,4}}(?P<page>[0-9]{{1,4}}))?"
    rf"|P\.?C\.?I\.?J\.?,?{_S}(?:\([^()]{{1,20}}\){_S})?Ser(?:ies|\.)?{_S}[A-F](?:/[AB])?,?\s{{0,4}}(?:No\.?"
    rf"\s{{0,4}})?[0-9]{{0,3}}"
)
_PARTIES = re.compile(
    rf"\s{{0,4}}(?:\(New{_S}Application:?[^()]{{0,12}}\))?\s{{0,6}}\((?:[A-Z][\w .'-]{{2,60}}{_S}(?:v\.?|/"
    rf"|c\.){_S}[A-Z][\w .'-]{{2,60}})\)"
)
_TAIL = re.compile(
    rf"(?:{_S}case)?[\s,]{{0,4}}(?:(?:Second{_S}Phase|Merits|Preliminary{_S}Objections|Judge?ment"
    rf"|Advisory{_S}Opinion)(?:{_S}of(?={_S}[0-9]))?[\s,]{{0,6}}){{0,3}}"
)
_BY_PAGE = {reports: key for key, _, reports in _CASES}


@cache
def _by_letters() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """The names by their first three letters, so that a word tries few of them."""
    names: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for key, pattern, _ in _CASES:
        names.setdefault(pattern[:3].lower(), []).append((key, re.compile(pattern.replace("{S}", _S))))
    return names


def read(scan: Scan, hits: Sequence[int]) -> Iterable[Citation]:
    end = 0
    for hit in hits:
        if hit < end:
            continue
        citation = _case(scan.text, hit) or _reports(scan.text, hit)
        if citation is not None:
            end = citation.span.end
            yield citation


def _case(text: str, at: int) -> Citation | None:
    """A case called by its name, with parties, date and Reports where they follow."""
    if at and text[at - 1].isalnum():
        return None
    for key, pattern in _by_letters().get(text[at : at + 3].lower(), ()):
        match = pattern.match(text, at)
        if match is not None:
            return _with_tail(text, Span(at, match.end()), f"icj/{key}", match[0])
    return None


def _with_tail(text: str, span: Span, key: str, title: str) -> Citation:
    end, facts = span.end, [ClaimedFact("title", title, span)]
    parties = _PARTIES.match(text, end)
    end = parties.end() if parties is not None else end
    tail = _TAIL.match(text, end)
    at = tail.end() if tail is not None else end
    date = date_at(text, at)
    if date is not None:
        facts.append(date)
        at = end = date.span.end
    reports = re.compile(r"[\s,]{0,4}").match(text, at)
    volume = _REPORTS.match(text, reports.end() if reports is not None else at)
    if volume is not None:
        end = volume.end()
        if volume["year"]:
            facts.append(ClaimedFact("year", volume["year"], Span(*volume.span("year"))))
    pins = pinpoints_after(text, end)
    if pins is None:
        return Citation(Span(span.start, end), name, key, claimed=tuple(facts))
    provision = pins.each[0]
    return Citation(
        Span(span.start, pins.span.end),
        name,
        key,
        provision=provision.provision,
        provision_span=provision.span,
        claimed=tuple(facts),
    )


def _reports(text: str, at: int) -> Citation | None:
    """A volume and page of the Reports without a known name before it."""
    volume = _REPORTS.match(text, at)
    if volume is None:
        return None
    key = _BY_PAGE.get(f"{volume['year']}:{volume['page']}")
    facts = (ClaimedFact("year", volume["year"], Span(*volume.span("year"))),) if volume["year"] else ()
    return Citation(Span(at, volume.end()), name, f"icj/{key}" if key else None, claimed=facts)
