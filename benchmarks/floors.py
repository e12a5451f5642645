"""The job on the real documents and the UN benchmark, with the figures below which nothing may fall."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
GOLD = SHARED / "gold" / "gold.jsonl"
LANGUAGES = ("english", "french", "spanish", "russian", "arabic", "chinese")
TENTH = 10  # every tenth record of a benchmark file

FOUND, KEYED = 0.98, 0.98
CAUGHT, IN_FIELD = 36, 36
RECALL, WRONG_KEY = 0.995, 0.004  # a tenth has about 650 links: 0.2 % there is one


def main() -> None:
    failures = [*seeds(), *findings(), *un_ga()]
    print("\n".join(failures) or "all floors hold")
    sys.exit(bool(failures))


def verify(*arguments: str, cwd: Path = ROOT) -> str:
    """Standard output of a run of verify; a status other than 0 and 1 is a fault."""
    run = subprocess.run([sys.executable, "-m", "verifier", *arguments], cwd=cwd, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"verify {' '.join(arguments)} ended with {run.returncode}\n{run.stderr}")
    return run.stdout


def scored(tool: str, *arguments: str) -> str:
    """The last line of a scorer, printed too."""
    run = [sys.executable, str(SHARED / "tools" / tool), *arguments]
    output = subprocess.run(run, capture_output=True, text=True, check=True).stdout
    print(output.rstrip().rsplit("\n", 1)[-1])
    return output


def seeds() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        predicted = Path(folder) / "predicted.jsonl"
        predicted.write_text(verify("extract", str(SHARED / "sources"), "--format", "jsonl"), encoding="utf-8")
        line = scored("score_extraction.py", "seeds", str(GOLD), str(predicted))
    figures = re.search(r"mentions (\d+)  found (\d+) .*scored keys (\d+)  keyed (\d+) .*false alarms (\d+)", line)
    assert figures
    mentions, found, keys, keyed, alarms = map(int, figures.groups())
    if found < FOUND * mentions or keyed < KEYED * keys or alarms:
        yield f"source documents: found {found}/{mentions}, keyed {keyed}/{keys}, false alarms {alarms}"


def findings() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        report.write_text(verify("check", str(SHARED / "sources"), "--format", "json"), encoding="utf-8")
        line = scored("score_findings.py", str(GOLD), str(report))
    figures = re.search(r"caught (\d+) .*in field (\d+)  false accusations (\d+)", line)
    assert figures
    caught, in_field, false = map(int, figures.groups())
    if caught < CAUGHT or in_field < IN_FIELD or false:
        yield f"source documents: caught {caught}, in field {in_field}, false accusations {false}"


def un_ga() -> Iterator[str]:
    """The official scorer's figures are printed; the floors are for links that do not contradict their own words."""
    from benchmarks.extraction_un_ga import judged

    for language in LANGUAGES:
        counts: Counter[str] = Counter()
        for one in judged(SHARED / "bench" / "un-ga" / f"77-{language}.jsonl.gz", language, TENTH):
            counts[one.outcome] += 1
            counts["at odds"] += bool(one.why)
            counts[f"{one.outcome}, in order"] += not one.why
        links = counts["found"] + counts["another key"] + counts["missed"]
        recall = counts["found"] / (links - counts["at odds"])
        wrong_key = counts["another key, in order"] / (links - counts["at odds"])
        print(
            f"{language}: found {counts['found']} of {links} links; {counts['at odds']} of the others contradict their "
            f"own words, without them recall {recall:.2%}, another key {wrong_key:.2%}"
        )
        if recall < RECALL or wrong_key > WRONG_KEY:
            yield f"{language}: recall {recall:.2%}, another key {wrong_key:.2%}"


if __name__ == "__main__":
    main()
