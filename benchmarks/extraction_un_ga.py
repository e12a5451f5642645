"""Recall on the Secretariat's own hyperlinks in six languages: python -m benchmarks.extraction_un_ga FOLDER [PART]."""

from __future__ import annotations

import csv
import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks.extraction_damage import scorer_beside
from benchmarks.un_ga_links import why_at_odds
from verifier.extraction.scan import scan_of
from verifier.extractor import cited, with_visible_repairs, without_overlaps
from verifier.model import Document

LANGUAGES = ("english", "french", "spanish", "russian", "arabic", "chinese")
SHARED = Path(__file__).parent.parent.parent / "shared"
RESULTS = Path(__file__).parent / "results"
AT_ODDS = RESULTS / "extraction_un_ga_links_at_odds.csv"


@dataclass(frozen=True)
class Judged:
    """One link that counts: what became of it, and why it is at odds with its words where it is."""

    language: str
    document: str
    offset: int
    outcome: str
    want: str
    ours: tuple[str, ...]
    why: str


def records_of(path: Path, part: int) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % part == 0:
                yield json.loads(line)


def links_of(record: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for link in record["refs"]:
        if link["symbol"] and re.search(r"\d", record["text"][link["start"] : link["end"]]):
            yield link


def judged(path: Path, language: str, part: int = 1) -> Iterator[Judged]:
    """What became of each link that counts."""
    scorer = scorer_beside(path)
    for record in records_of(path, part):
        text, name = record["text"], record["path"].rsplit("/", 1)[-1]
        found = without_overlaps(with_visible_repairs(scan := scan_of(Document(record["path"], text)), cited(scan)))
        for link in links_of(record):
            want = scorer.symbol_key(link["symbol"])
            if not scorer.says_it(text, link, want):
                continue
            here = [c for c in found if scorer.overlaps((link["start"], link["end"]), (c.span.start, c.span.end))]
            hit = any(scorer.same_key(want, c.key) for c in here)
            outcome = "found" if hit else "another key" if here else "missed"
            why = "" if hit else why_at_odds(text, link, want, here)
            yield Judged(language, name, link["start"], outcome, want, tuple(c.key or "-" for c in here), why)


class Elsewhere:
    """What the other languages of the same resolution link."""

    def __init__(self, folder: Path, part: int) -> None:
        self._keys: dict[str, dict[str, set[str]]] = {}
        for language in LANGUAGES:
            path = folder / f"77-{language}.jsonl.gz"
            scorer = scorer_beside(path)
            for record in records_of(path, part):
                keys = self._keys.setdefault(_resolution(record["path"]), {})
                for link in links_of(record):
                    keys.setdefault(_whole(scorer.symbol_key(link["symbol"])), set()).add(language)

    def judged(self, one: Judged) -> Judged:
        """The link with the reason that the other languages give, where its own words give none."""
        linked, ours = self._counts(one)
        if one.why or one.outcome == "found" or linked or ours < 3:
            return one
        return replace(one, why="the same words in the other languages link what was found")

    def agree(self, one: Judged) -> str:
        """How many of the other languages link what this link has, and how many what we found."""
        return "{} as this link, {} as found".format(*self._counts(one))

    def _counts(self, one: Judged) -> tuple[int, int]:
        keys = self._keys[_resolution(one.document)]
        linked, ours = (
            {language for key in some for language in keys.get(_whole(key), ()) if language != one.language}
            for some in ([one.want], one.ours)
        )
        return len(linked), len(ours)


def _resolution(path: str) -> str:
    name = path.rsplit("/", 1)[-1]
    match = re.match(r"A_RES_(?:[A-Z]+-)?[0-9]+_[0-9]+(?:[ _]?[A-C](?:-[A-C])?(?=[-_][0-9]))?", name)
    return match[0] if match else name


def _whole(key: str) -> str:
    """The key without its lettered part, which a link may name or not."""
    return re.sub(r"(?<=[0-9)])[A-Z](?:-[A-Z])?$", "", key.upper())


def main(arguments: list[str]) -> None:
    folder, part = (
        Path(arguments[0]) if arguments else SHARED / "bench" / "un-ga",
        int(arguments[1]) if len(arguments) > 1 else 1,
    )
    elsewhere = Elsewhere(folder, part)
    lines, rows = [], []
    for language in LANGUAGES:
        counts: Counter[str] = Counter()
        for one in map(elsewhere.judged, judged(folder / f"77-{language}.jsonl.gz", language, part)):
            counts[one.outcome] += 1
            counts[f"{one.outcome}, link in order"] += not one.why
            if one.outcome != "found":
                rows.append((language, one.document, one.offset, one.outcome, one.want, " ".join(one.ours),
                             one.why or "our reading, or undecided", elsewhere.agree(one)))  # fmt: skip
        lines.append(_line(language, counts))
        print(lines[-1])
    if part == 1:
        with AT_ODDS.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(_COLUMNS)
            writer.writerows(rows)
        reasons = Counter(re.sub(r" \(.*", "", row[6]) for row in rows)
        (RESULTS / "extraction_un_ga.md").write_text(
            _HEAD + "\n".join(lines) + "\n" + _table(reasons), encoding="utf-8"
        )


_COLUMNS = ("language", "document", "offset", "outcome", "link", "found there", "why", "other languages")


def _line(language: str, counts: Counter[str]) -> str:
    links, found = counts["found"] + counts["another key"] + counts["missed"], counts["found"]
    sound = found + counts["another key, link in order"] + counts["missed, link in order"]
    return (
        f"| {language} | {found} of {links} | {found / links:.2%} "
        f"| {counts['another key']} ({counts['another key'] / links:.2%}) | {counts['missed']} "
        f"| {found} of {sound} | {found / sound:.2%} "
        f"| {counts['another key, link in order']} ({counts['another key, link in order'] / sound:.2%}) "
        f"| {counts['missed, link in order']} |"
    )


def _table(reasons: Counter[str]) -> str:
    rows = (f"| {why} | {count} |" for why, count in sorted(reasons.items(), key=lambda one: (-one[1], one[0])))
    return "\n".join(("\n| why the link and we differ | links |", "| --- | --- |", *rows)) + "\n"


_HEAD = f"""# Citations found: the Secretariat's hyperlinks in six languages

The 344 resolutions of the General Assembly's seventy-seventh session; every hyperlink to a document whose numbers
stand near it (the scorer of the benchmark leaves out the others). `python -m benchmarks.extraction_un_ga FOLDER`.
"Links in order" leaves out those that contradict their own words. Each of them is listed in
`{AT_ODDS.name}` with its reason and with what the other five languages of the same resolution link; the reasons are
given by rules, and those that the other languages do not bear out were read. Most are the work of a link maker who
took a number of the Human Rights Council or of a commission for one of the Assembly, or left out the letters of a
special session (34 times in Arabic, where they stand in front of the number).
What remains without a reason is our own fault.

| language | found | recall | another key | missed | links in order: found | recall | another key | missed |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
"""


if __name__ == "__main__":
    main(sys.argv[1:])
