"""The job on the real documents and the UN benchmark, with the figures below which nothing may fall."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
GOLD = SHARED / "gold" / "gold.jsonl"
LANGUAGES = ("english", "french", "spanish", "russian", "arabic", "chinese")
TENTH = 10  # every tenth record of a benchmark file

FOUND, KEYED = 0.98, 0.98
CAUGHT, IN_FIELD = 36, 36
RECALL, WRONG_KEY = 99.5, 0.2


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
    from verifier.extract import extract
    from verifier.model import Document

    for language in LANGUAGES:
        with gzip.open(SHARED / "bench" / "un-ga" / f"77-{language}.jsonl.gz", "rt", encoding="utf-8") as lines:
            sample = [line for number, line in enumerate(lines) if number % TENTH == 0]
        with tempfile.TemporaryDirectory() as folder:
            bench, predicted = Path(folder) / "bench.jsonl", Path(folder) / "predicted.jsonl"
            bench.write_text("".join(sample), encoding="utf-8")
            with predicted.open("w", encoding="utf-8") as out:
                for record in map(json.loads, sample):
                    for c in extract(Document(record["path"], record["text"])).citations:
                        row = {"document": record["path"], "start": c.span.start, "end": c.span.end, "key": c.key}
                        out.write(json.dumps(row) + "\n")
            line = scored("score_extraction.py", "un-ga", str(bench), str(predicted))
        figures = re.search(r"recall ([\d.]+)%  wrong key \d+ \(([\d.]+)%\)", line)
        assert figures
        if float(figures[1]) < RECALL or float(figures[2]) > WRONG_KEY:
            yield f"{language}: recall {figures[1]} %, wrong key {figures[2]} %"


if __name__ == "__main__":
    main()
