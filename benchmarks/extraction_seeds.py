"""Mentions found and keyed in real documents with hand-made answers: python -m benchmarks.extraction_seeds [SHARED]."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.predict import write_predictions
from benchmarks.record import record

SHARED = Path(__file__).parent.parent.parent / "shared"


def main(arguments: list[str]) -> None:
    shared = Path(arguments[0]) if arguments else SHARED
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "predicted.jsonl"
        write_predictions(shared / "sources", target)
        scorer = [sys.executable, str(shared / "tools" / "score_extraction.py"), "seeds"]
        scored = subprocess.run(
            [*scorer, str(shared / "gold" / "gold.jsonl"), str(target)], capture_output=True, text=True, check=True
        )
    record(
        "extraction_seeds",
        "Citations in three real documents, against hand-made answers",
        scored.stdout.splitlines()[-1:],
    )


if __name__ == "__main__":
    main(sys.argv[1:])
