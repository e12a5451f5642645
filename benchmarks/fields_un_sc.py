"""Field checks on the Security Council texts: every internal citation with a date, each contradiction listed.

Usage: python -m benchmarks.fields_un_sc [FOLDER] (default ../shared/texts/un-sc)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from verifier.model import Document

from .fields import faults, run, table

RESULTS = Path(__file__).parent / "results" / "fields_un_sc.md"


def documents(folder: Path) -> Iterator[Document]:
    for file in sorted(folder.glob("*.txt")):
        yield Document(file.name, file.read_text(encoding="utf-8"))


def main(folder: Path) -> None:
    outcome = run(documents(folder))
    ours = len(faults(outcome.found))
    lines = ["# Field checks on the Security Council's texts", ""]
    lines.append(f"{outcome.dated} dated citations; {len(outcome.found)} contradictions; our faults {ours}.")
    lines += ["", *(f"- {check} {what}: {count}" for (check, what), count in sorted(outcome.counts.items())), ""]
    lines += [*table(outcome.found), ""]
    RESULTS.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    print("\n".join(lines))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("../shared/texts/un-sc"))
