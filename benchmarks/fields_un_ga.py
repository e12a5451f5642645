"""Field checks on the General Assembly's 77th session in six languages: each contradiction, and where versions differ.

Usage: python -m benchmarks.fields_un_ga [FOLDER] (default ../shared/bench/un-ga)
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from verifier.extractor import extract
from verifier.model import Document

from .fields import faults, run, table

LANGUAGES = ("english", "french", "spanish", "russian", "arabic", "chinese")
RESULTS = Path(__file__).parent / "results" / "fields_un_ga.md"
_NUMBER = re.compile(r"A_RES_([0-9A-Z-]+_[0-9]+(?:[ _]?[A-Z](?![0-9]))?)")


def documents(folder: Path, language: str) -> Iterator[Document]:
    with gzip.open(folder / f"77-{language}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield Document(record["path"].rsplit("/", 1)[-1], record["text"])


def cited_dates(folder: Path, language: str) -> dict[tuple[str, str], set[str]]:
    """The dates that one language's version of a resolution gives for each key that it cites with one."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for document in documents(folder, language):
        match = _NUMBER.match(document.name)
        for citation in extract(document).citations if match else ():
            claimed = citation.claim_of("date")
            if match and citation.key and claimed and len(claimed.value) == 10:
                found[match[1], citation.key].add(claimed.value)
    return found


def disagreements(folder: Path) -> list[str]:
    """Where one language alone gives another date than at least three that agree."""
    by_language = {language: cited_dates(folder, language) for language in LANGUAGES}
    places = sorted({place for dates in by_language.values() for place in dates})
    lines = []
    for place in places:
        given = {language: dates[place] for language, dates in by_language.items() if len(dates.get(place, ())) == 1}
        values = Counter(next(iter(value)) for value in given.values())
        if len(values) < 2 or values.most_common(1)[0][1] < 3:
            continue
        usual = values.most_common(1)[0][0]
        alone = [language for language, value in given.items() if usual not in value]
        if len(alone) == 1:
            other = next(iter(given[alone[0]]))
            if _is_of_another(by_language, place, other):
                continue  # shared dates ("of 11 December 1948 and 16 December 1981") read in another order
            lines.append(f"| {place[0]} | `{place[1]}` | {alone[0]} | {other} | {usual} ({values[usual]} languages) |")
    return lines


def _is_of_another(by_language: dict[str, dict[tuple[str, str], set[str]]], place: tuple[str, str], day: str) -> bool:
    """Whether the same resolution cites another text of that day."""
    dates = by_language["english"]
    return any(day in days for (document, key), days in dates.items() if document == place[0] and key != place[1])


def main(folder: Path) -> None:
    lines = ["# Field checks on the General Assembly's 77th session", ""]
    for language in LANGUAGES:
        outcome = run(documents(folder, language))
        ours = len(faults(outcome.found))
        lines += [f"## {language}", ""]
        lines.append(f"{outcome.dated} dated citations; {len(outcome.found)} contradictions; our faults {ours}.")
        lines += ["", *(f"- {check} {what}: {count}" for (check, what), count in sorted(outcome.counts.items())), ""]
        lines += [*table(outcome.found), ""]
    apart = disagreements(folder)
    lines += ["## One language apart from the others", "", f"{len(apart)} dates of cited resolutions.", ""]
    lines += [
        "| resolution | cites | language | its date | the others |",
        "| --- | --- | --- | --- | --- |",
        *apart,
        "",
    ]
    RESULTS.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    print("\n".join(lines))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("../shared/bench/un-ga"))
