"""Recall on the Secretariat's own hyperlinks in six languages: python -m benchmarks.extraction_un_ga FOLDER [PART]."""

from __future__ import annotations

import csv
import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.extraction_damage import scorer_beside
from benchmarks.un_ga_links import why_at_odds
from verifier.extraction.scan import scan_of
from verifier.extractor import cited, without_overlaps
from verifier.model import Document

LANGUAGES = ("english", "french", "spanish", "russian", "arabic", "chinese")
SHARED = Path(__file__).parent.parent.parent / "shared"
RESULTS = Path(__file__).parent / "results"
AT_ODDS = RESULTS / "extraction_un_ga_links_at_odds.csv"


def judged(path: Path, part: int = 1) -> Iterator[tuple[str, str, int, str, str, str]]:
    """For each link that counts: outcome, document, offset, wanted key, our keys, why the link is at odds."""
    scorer = scorer_beside(path)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % part:
                continue
            record = json.loads(line)
            text = record["text"]
            found = without_overlaps(cited(scan_of(Document(record["path"], text))))
            for link in record["refs"]:
                if not link["symbol"] or not re.search(r"\d", text[link["start"] : link["end"]]):
                    continue
                want = scorer.symbol_key(link["symbol"])
                if not scorer.says_it(text, link, want):
                    continue
                place = (link["start"], link["end"])
                here = [c for c in found if scorer.overlaps(place, (c.span.start, c.span.end))]
                hit = any(scorer.same_key(want, c.key) for c in here)
                outcome = "found" if hit else "another key" if here else "missed"
                why = "" if hit else why_at_odds(text, link, want, here)
                yield (
                    outcome,
                    record["path"].rsplit("/", 1)[-1],
                    link["start"],
                    want,
                    " ".join(c.key or "-" for c in here),
                    why,
                )


def main(arguments: list[str]) -> None:
    folder, part = (
        Path(arguments[0]) if arguments else SHARED / "bench" / "un-ga",
        int(arguments[1]) if len(arguments) > 1 else 1,
    )
    lines, rows = [], []
    for language in LANGUAGES:
        counts: Counter[str] = Counter()
        for outcome, name, start, want, ours, why in judged(folder / f"77-{language}.jsonl.gz", part):
            counts[outcome] += 1
            counts[f"{outcome}, link in order"] += not why
            if outcome != "found":
                rows.append((language, name, start, outcome, want, ours, why or "our reading, or undecided"))
        links, found = counts["found"] + counts["another key"] + counts["missed"], counts["found"]
        sound = found + counts["another key, link in order"] + counts["missed, link in order"]
        lines.append(
            f"| {language} | {found} of {links} | {found / links:.2%} "
            f"| {counts['another key']} ({counts['another key'] / links:.2%}) | {counts['missed']} "
            f"| {found} of {sound} | {found / sound:.2%} "
            f"| {counts['another key, link in order']} ({counts['another key, link in order'] / sound:.2%}) "
            f"| {counts['missed, link in order']} |"
        )
        print(lines[-1])
    if part == 1:
        with AT_ODDS.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(("language", "document", "offset", "outcome", "link", "found there", "why"))
            writer.writerows(rows)
        (RESULTS / "extraction_un_ga.md").write_text(_HEAD + "\n".join(lines) + "\n", encoding="utf-8")


_HEAD = f"""# Citations found: the Secretariat's hyperlinks in six languages

The 344 resolutions of the General Assembly's seventy-seventh session; every hyperlink to a document whose numbers
stand near it (the scorer of the benchmark leaves out the others). `python -m benchmarks.extraction_un_ga FOLDER`.
"Links in order" leaves out those that contradict their own words (the words name the Human Rights Council, the link the
Assembly; the date beside the number lies outside the linked session; a decision linked as a resolution; another number;
a misspelt symbol). Each one is listed with its reason in `{AT_ODDS.name}`, together with what remains as our own fault
or undecided.

| language | found | recall | another key | missed | links in order: found | recall | another key | missed |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
"""


if __name__ == "__main__":
    main(sys.argv[1:])
