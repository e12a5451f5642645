"""The hyperlink benchmark moved to other sessions and years: python -m benchmarks.extraction_un_ga_moved FOLDER."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from benchmarks.extraction_damage import scorer_beside
from benchmarks.extraction_un_ga import LANGUAGES, SHARED, links_of, records_of
from benchmarks.record import record
from verifier.extraction.scan import scan_of
from verifier.extractor import cited, with_visible_repairs, without_overlaps
from verifier.model import Document

Link = dict[str, Any]


class Move(NamedTuple):
    """How many sessions of the Assembly, and of the Human Rights Council (three a year), a text is moved back."""

    assembly: int
    council: int


MOVES = (Move(7, 21), Move(10, 30), Move(16, 0))
_ASSEMBLY = re.compile(r"(?P<head>A/(?P<kind>RES/)?)(?P<session>[0-9]{2})(?P<rest>/[0-9].*)", re.IGNORECASE)
_COUNCIL = re.compile(r"(?P<head>A/HRC/(?P<kind>RES/))(?P<session>[0-9]{2})(?P<rest>/[0-9]+)", re.IGNORECASE)
_PART = re.compile("[0-9/].?|.?[0-9/]")  # one number under two links
_YEAR = re.compile(r"[^\n]{0,44}?(?<![0-9])(?P<year>(?:19|20)[0-9]{2})(?![0-9/])")
_DATE_BEFORE = re.compile(r"(?P<year>(?:19|20)[0-9]{2})\s?年\s?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?日第?\Z")


def moved(text: str, links: list[Link], move: Move) -> tuple[str, list[Link]]:
    """The text and its links with the sessions, and the years of the dates beside them, moved back; offsets stay."""
    characters, touched, found = list(text), set[int](), []
    for number, link in enumerate(links):
        limit = links[number + 1]["start"] if number + 1 < len(links) else len(text)
        match, back = _session(link["symbol"], move)
        at = text.find(f"{match['session']}/", link["start"], link["end"]) if match is not None else -1
        if match is None or at < 0:
            found.append(link)
            continue
        session = str(int(match["session"]) - back)
        characters[at : at + 2] = session
        found.append({**link, "symbol": match["head"] + session + match["rest"]})
        year = _year_beside(text, link, limit) if match["kind"] else None
        if year is not None and year not in touched:
            touched.add(year)
            characters[year : year + 4] = str(int(text[year : year + 4]) - move.assembly)
    return "".join(characters), found


def _around(text: str, link: Link) -> str:
    """The characters right before and behind a link."""
    return text[link["start"] - 1 : link["start"]] + text[link["end"] : link["end"] + 1]


def _session(symbol: str, move: Move) -> tuple[re.Match[str] | None, int]:
    """The symbol's parts and how far its session moves; nothing where it would leave the numbers of two digits."""
    for pattern, back, first in ((_ASSEMBLY, move.assembly, 31), (_COUNCIL, move.council, 10)):
        match = pattern.fullmatch(symbol)
        if match is not None and back and int(match["session"]) - back >= first:
            return match, back
    return None, 0


def _year_beside(text: str, link: Link, limit: int) -> int | None:
    """Where the year of the date behind the link, in Chinese before it, stands."""
    before = _DATE_BEFORE.search(text, max(0, link["start"] - 18), link["start"])
    match = before or _YEAR.match(text, link["end"], min(limit, link["end"] + 48))
    return match.start("year") if match is not None else None


def _outcomes(scorer: ModuleType, text: str, links: list[Link]) -> list[str]:
    scan = scan_of(Document("", text))
    found = without_overlaps(with_visible_repairs(scan, cited(scan)))
    outcomes = []
    for link in links:
        want = scorer.symbol_key(link["symbol"])
        here = [c for c in found if scorer.overlaps((link["start"], link["end"]), (c.span.start, c.span.end))]
        hit = any(scorer.same_key(want, c.key) for c in here)
        outcomes.append("found" if hit else "another key" if here else "missed")
    return outcomes


def measure(path: Path, move: Move) -> Counter[str]:
    """What becomes, in the moved text, of the links that are found where the Secretariat set them."""
    scorer, counts = scorer_beside(path), Counter[str]()
    for one in records_of(path, 1):
        whole = (link for link in links_of(one) if not _PART.fullmatch(_around(one["text"], link)))
        links = sorted(whole, key=lambda link: int(link["start"]))
        before = _outcomes(scorer, one["text"], links)
        after = _outcomes(scorer, *moved(one["text"], links, move))
        counts.update(now for was, now in zip(before, after, strict=True) if was == "found")
    return counts


def main(arguments: list[str]) -> None:
    folder, lines = Path(arguments[0]) if arguments else SHARED / "bench" / "un-ga", []
    for move in MOVES:
        for language in LANGUAGES:
            counts = measure(folder / f"77-{language}.jsonl.gz", move)
            total = sum(counts.values())
            lines.append(
                f"{move.assembly} sessions back, {language}: found {counts['found']} of {total} "
                f"({counts['found'] / total:.2%}), another key {counts['another key']}, missed {counts['missed']}"
            )
    record(
        "extraction_un_ga_moved",
        "Citations found when the sessions and years of the hyperlink benchmark are moved back (links that are found "
        "in place; numbers and dates beside them moved together, dates further off left as they are)",
        lines,
    )


if __name__ == "__main__":
    main(sys.argv[1:])
