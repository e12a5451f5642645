"""Writes what a benchmark measured to benchmarks/results, so that figures in the README have a source."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

RESULTS = Path(__file__).parent / "results"


def record(name: str, title: str, lines: Sequence[str]) -> None:
    """Print the lines and keep them as results/NAME.md under a title."""
    print("\n".join(lines))
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"{name}.md").write_text(
        f"# {title}\n\n" + "\n".join(f"- {line}" for line in lines) + "\n", encoding="utf-8"
    )
