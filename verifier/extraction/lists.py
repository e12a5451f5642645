"""Lists of numbered texts after one noun: each number with its own date, year, body, title and provision."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from ..contracts import Scan
from ..model import ClaimedFact, Span
from .bodies import nameless
from .dates import date_at
from .density import Patience
from .items import Item, NumberedList
from .named_bodies import body_before, body_pattern, named_body
from .note_lines import note_line
from .numbers import NUMBER, Number, number_at, numbers_in
from .plain_numbers import may_go_on_with
from .respective_dates import dated_respectively
from .vocabulary import LETTER, Noun, alternation, of, vocabulary

_REACH = 800  # how far after an item the next one of the same list may stand, with a clause between them
_LEAD = 240
_PAIR = re.compile(r"\s?(?:,|[a-zи]{1,3}|و)\s[0-9]{1,2}/[0-9]{1,3}[^0-9/]")
# The number of a point below a heading: "Resolutions of the Security Council", a new line, "1. Resolution 479 (1980)".
_OUTLINE = re.compile(r"[ \t]{0,9}\n(?:\s{0,9}\n\s{0,9}[0-9]{1,4}|[ \t]{0,9}[12]?[0-9])[.)]\s")
_FULL_YEAR = re.compile(r"(?P<y>(?:19|20)[0-9]{2})(?![0-9/])")
_TITLE = re.compile(r"\s{0,2}(?P<open>[\"'])(?P<title>(?:[^\"\n]|\n\s{0,4}(?=[a-zа-я])){3,300}?)(?P=open)(?!\w)")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    words = vocabulary()
    body = body_pattern()
    filler = rf"(?:[,:;\"'(#]|-(?=\s)|{of('number_sign')}|{of('of')}|{of('and')}|{of('its')}|l'|d'|{LETTER}{{1,2}}')"
    named = rf"(?:{of('number_sign')}|[:\"'(#-])"
    joint = rf"(?:[,;&()\"'、]|{of('and')}|{of('range')}|{of('number_sign')}|{of('its')}|{of('of')})"
    return {
        name: re.compile(pattern, re.IGNORECASE if name == "provision" else 0)
        for name, pattern in {
            "filler": rf"\s{{0,5}}(?:{body}|{filler})(?:'s?(?!\w))?",
            "named": rf"\s{{0,5}}{named}",
            "joint": rf"\s{{0,5}}{joint}",
            "noun": rf"(?<!{LETTER}){alternation(words.nouns)}\s{{0,3}}(?:{of('number_sign')}\s{{0,2}})?$",
            "line": rf"\n[)\s]{{0,4}}(?P<and>[,;]\s{{0,2}}{of('and')}|[,;]|{of('and')})?\s{{0,5}}[(\"']?$",
            "and": rf"(?:[,;]|(?<!{LETTER})(?:{of('and')}|{of('number_sign')}))\s{{0,5}}[(\"']?$",
            "date": rf"\s{{0,5}},?\s{{0,5}}\(?{of('before_date')}\s{{0,5}}",
            "dated": (
                rf"(?:\s{{0,2}}(?:,|{of('and')})\s{{0,2}}[0-9]{{1,3}}/[0-9]{{1,3}}){{0,4}}\s{{0,5}},?\s{{0,5}}"
                rf"\(?{of('before_date')}\s{{0,5}}"
            ),
            "body": (
                rf"(?:\s{{1,3}}{of('after_date')})?"
                rf"(?:\s{{0,5}},?\s{{0,5}}\(?(?:{of('of')}\s{{0,2}}|l'|d'){{1,2}}|\s{{1,5}}){body}(?!'s|\s"
                rf"{{1,5}}{alternation(words.nouns)})\)?"
            ),
            "title": rf"\s{{0,2}},?\s{{0,2}}(?:{of('title_verb')}\s{{0,2}})?(?=\")",
            "provision": (
                rf"\s{{0,2}},?\s{{0,2}}[(]?(?P<kind>{alternation(words.provisions)})\s{{0,2}}(?P<at>[0-9]"
                rf"{{1,3}}(?:\s?\([a-z0-9]{{1,4}}\)){{0,3}}|[IVX]{{1,6}}(?![A-Za-z])|[A-Z](?![A-Za-z]))?"
            ),
        }.items()
    }


def lists_after(scan: Scan, nouns: Iterable[Noun], patience: Patience) -> Iterator[NumberedList]:
    """For each noun in order the numbers that follow it; nouns without any are left out, and wear patience down."""
    covered = 0
    for batch, limit in _batches(scan, nouns, patience):
        for index, (noun, lead) in enumerate(batch):
            first = lead.first
            if first is None and noun.start >= covered:
                end = batch[index + 1][0].start if index + 1 < len(batch) else limit
                first = _further(scan, noun.end, min(end, noun.end + _LEAD), None)
            if first is None or first.start() >= limit:
                continue
            fused = ClaimedFact("body", noun.body, Span(noun.start, noun.end)) if noun.body else None
            before = None if noun.joined else body_before(scan, noun.start)
            body = fused or lead.body or before
            items = _items(scan, first, limit, _Asked(noun.kind, body, patience))
            covered = items[-1].end
            yield NumberedList(noun, items, body)


def _batches(
    scan: Scan, nouns: Iterable[Noun], patience: Patience
) -> Iterator[tuple[list[tuple[Noun, _Lead]], int]]:
    """A noun with a number right behind it and those without up to the next; there the lists of all of them end."""
    batch: list[tuple[Noun, _Lead]] = []
    for noun in nouns:
        lead = _lead(scan, noun)
        if lead.first is None:
            patience.in_vain()
        else:
            yield batch, noun.start
            batch = []
        batch.append((noun, lead))
    yield batch, len(scan.text)


@dataclass(frozen=True, slots=True)
class _Lead:
    """The words between a noun and its first number: the body that they name, the number where it follows at once."""

    body: ClaimedFact | None
    first: re.Match[str] | None


def _lead(scan: Scan, noun: Noun) -> _Lead:
    at, body, named = noun.end, None, True
    for _ in range(8):
        match = _patterns()["filler"].match(scan.lower, at)
        if match is None:
            break
        if match["body"]:
            body = body or named_body(match)
        else:
            named = _patterns()["named"].fullmatch(match[0]) is not None
        at = match.end()
    first = NUMBER.match(scan.text, _past_space(scan.text, at))
    bare = first is not None and first["plain"] and (not named or _OUTLINE.match(scan.text, at) is not None)
    return _Lead(body, None if bare else first)


def _past_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is known of a list before its numbers are read, and the patience with those that nothing is known of."""

    kind: str
    body: ClaimedFact | None
    patience: Patience

    def go_on(self, item: Item) -> bool:
        """Whether the list is worth reading on behind this item."""
        if nameless(item, self.kind, self.body):
            self.patience.in_vain()
        return self.patience.left(item.end)


def _items(scan: Scan, first: re.Match[str], limit: int, asked: _Asked) -> tuple[Item, ...]:
    items: list[Item] = []
    number: re.Match[str] | None = first
    while number is not None and number.start() < limit:
        items.append(_item(scan, number_at(number), limit))
        number = _next(scan, items[-1], limit) if asked.go_on(items[-1]) else None
    return dated_respectively(scan, tuple(items))


def _next(scan: Scan, item: Item, limit: int) -> re.Match[str] | None:
    at, joined = item.end, False
    for _ in range(8):
        match = note_line().match(scan.lower, at, limit) or _patterns()["joint"].match(scan.lower, at, limit)
        if match is None:
            break
        joined, at = True, match.end()
    match = NUMBER.match(scan.text, _past_space(scan.text, at)) if joined else None
    if (
        match is not None
        and match.start() < limit
        and (not match["plain"] or may_go_on_with(scan, match, item.number))
    ):
        return match
    return _further(scan, item.end, min(limit, item.end + _REACH), item.number)


def _further(scan: Scan, at: int, limit: int, like: Number | None) -> re.Match[str] | None:
    """A number of unmistakable shape further on, with other words between, but none that stands with its own noun."""
    for match in numbers_in(scan.text, at, limit):
        if _ends_here(scan.text, at, match.start()) or _has_noun(scan, match.start()):
            return None
        if match["session"]:
            return match
        if match["year"] and (like is None or like.shape == "year"):
            return match
        if not match["n"] and not (match["plain"] and like is not None and like.shape == "plain"):
            continue
        joined = _patterns()["and"].search(scan.lower, max(at, match.start() - 14), match.start()) is not None
        line = _patterns()["line"].search(scan.lower, max(at, match.start() - 14), match.start())
        dated = _patterns()["dated"].match(scan.lower, match.end()) is not None
        if (
            match["n"]
            and like is not None
            and line is not None
            and (dated or line["and"] or _PAIR.match(scan.text, match.end()))
        ):
            return match
        if match["n"] and ((joined and dated) or (match["special"] and (joined or dated or like is None))):
            return match
        if match["n"] and (joined or dated) and "\n" not in scan.text[at : match.start()]:
            return match
        if match["plain"] and joined and _adopted(scan, match):
            return match
    return None


def _has_noun(scan: Scan, start: int) -> bool:
    """Whether a noun stands right before: "Resolution 1416 (2005) [...]. Recommendation 1690 (2005)"."""
    before = scan.lower[max(0, start - 8) : start].rstrip()
    may_be = any(before[-length:] in _last_letters() for length in (1, 2, 3))
    return may_be and _patterns()["noun"].search(scan.lower, max(0, start - 40), start) is not None


@cache
def _last_letters() -> frozenset[str]:
    """How nouns and number signs end, which is quickly told."""
    return frozenset(word[-3:] for word in (*vocabulary().nouns, *vocabulary().words["number_sign"]))


def _adopted(scan: Scan, match: re.Match[str]) -> bool:
    dated = _patterns()["date"].match(scan.lower, match.end())
    return (
        dated is not None and len(dated[0].strip()) > 2 and date_at(scan.text, dated.end(), bare_month=True) is not None
    )


# The end of a paragraph; of one that ends in a bracket or quotation only where the next does not go on with a list.
_END = re.compile(
    r"[.;:。]\s*\n\s*\n|[)»”\"]\s{0,9}\n\s{0,9}\n(?=\s{0,9}[^\W\d_a-zа-я])|\n\s{0,4}[0-9]{1,2}\.\s*\n"
    r"|,\s*\n\s{0,4}[A-Z][a-z]{3,14}(?:ing|ed)\s"
)


def _ends_here(text: str, start: int, end: int) -> bool:
    return _END.search(text, start, end) is not None


# A line or paragraph that begins anew tells nothing of the number that ends the one before.
_NEXT_LINE = re.compile(r"[ \t,]{0,5}\n(?:[ \t>*-]{0,20}[A-ZÀ-ÞА-Я]|\s{0,9}\n\s{0,20}[^\W\d_a-zа-я])")


def _item(scan: Scan, number: Number, limit: int) -> Item:
    """The number with all that is said of it right behind it."""
    at, facts, body, provision = number.span.end, [], None, None
    for _ in range(7):
        apart = _NEXT_LINE.match(scan.text, at) is not None
        if not apart and (fact := _dated(scan, at, limit)):
            facts.append(fact)
            at = fact.span.end
        elif not apart and body is None and (match := _patterns()["body"].match(scan.lower, at, limit)):
            body, at = named_body(match), match.end()
        elif not apart and (match := _patterns()["title"].match(scan.lower, at, limit)):
            title = _TITLE.match(scan.text, match.end(), min(limit, match.end() + 320))
            if title is None:
                break
            facts.append(ClaimedFact("title", " ".join(title["title"].split()), Span(*title.span("title"))))
            at = title.end()
        elif provision is None and (match := _patterns()["provision"].match(scan.text, at, limit)):
            start = match.start("kind")
            provision, at = Span(start, match.end()), match.end()
        elif body is None and (note := note_line().match(scan.lower, at, limit)):
            behind = note.end() - note[0].endswith("\n")
            match = _patterns()["body"].match(scan.lower, behind, limit)
            if match is None:
                break
            body, at = named_body(match), match.end()
        else:
            break
    return Item(number, at, tuple(facts), body, provision)


def _dated(scan: Scan, at: int, limit: int) -> ClaimedFact | None:
    match = _patterns()["date"].match(scan.lower, at, limit)
    if match is None:
        return _bracketed(scan, at)
    fact = date_at(scan.text, match.end(), bare_month=match[0].strip(" ,(").endswith(("in", "from")))
    if fact is not None:
        period = "/" in fact.value and match[0].split()[-1:] in (["from"], ["in"])  # when something else took place
        return None if period else fact
    year = _FULL_YEAR.match(scan.text, match.end(), limit)
    return ClaimedFact("year", year["y"], Span(*year.span("y"))) if year else None


_BRACKET = re.compile(r"\s{0,2}\(\s?")
# "SC Res 122 (1957), 24 January 1957, para 2": a whole date between commas.
_COMMA, _CLOSES = re.compile(r",\s{1,2}(?=[0-9A-Z])"), re.compile(r"\s{0,2}(?:[,.;)\]]|\n|$)|\s\(")
_YEAR_IN_BRACKETS = re.compile(r"\s{0,2}\((?P<y>(?:19|20)[0-9]{2})\)|\s(?P<y2>(?:19|20)[0-9]{2})\s(?:года|г\.)")


def _bracketed(scan: Scan, at: int) -> ClaimedFact | None:
    """A date or year that stands alone behind the number: 1373 (28 September 2001), 61/295 (2007), 884 1993 года."""
    if comma := _COMMA.match(scan.text, at):
        date = date_at(scan.text, comma.end())
        return date if date is not None and len(date.value) == 10 and _CLOSES.match(scan.text, date.span.end) else None
    if year := _YEAR_IN_BRACKETS.match(scan.text, at):
        group = "y" if year["y"] else "y2"
        return ClaimedFact("year", year[group], Span(*year.span(group)))
    if bracket := _BRACKET.match(scan.text, at):
        date = date_at(scan.text, bracket.end())
        if date is not None and scan.text[date.span.end : date.span.end + 1] == ")":
            return date
    return None
