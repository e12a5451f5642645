"""Options that several commands share."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class FailOn(StrEnum):
    """From which finding on the exit status is not 0."""

    error = "error"
    warning = "warning"
    note = "note"
    unverified = "unverified"
    never = "never"


Paths = Annotated[
    list[str], typer.Argument(help="Files, folders (read recursively), or - for standard input.", show_default=False)
]
Format = Annotated[
    str, typer.Option("--format", "-f", help="How to write the report; --format help lists the formats.")
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", help="Write to this file instead of standard output.")
]
FailOnOption = Annotated[
    FailOn | None,
    typer.Option(
        "--fail-on",
        help="Exit 1 from this level of contradiction on (note unless references.yaml says otherwise); "
        "unverified: also exit 3 when something could not be checked; never: always 0.",
    ),
]
Library = Annotated[
    list[Path] | None, typer.Option("--library", help="A folder of official texts that you have; may be given again.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Only the summary line.")]
Verbose = Annotated[
    bool, typer.Option("--verbose", "-v", help="Also what was confirmed and what could not be checked.")
]
Diff = Annotated[
    str, typer.Option("--diff", metavar="REV", help="Only findings on lines changed since this revision (git).")
]
Fix = Annotated[
    bool, typer.Option("--fix", help="Write corrections that have exactly one right answer into the documents.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what --fix would write, and write nothing.")]
Also = Annotated[
    list[str] | None,
    typer.Option("--also", metavar="FORMAT=FILE", help="Also write the report in this format; may be given again."),
]
Frozen = Annotated[
    bool, typer.Option("--frozen", help="Exit 2 unless every text that verifier.lock pins is at hand, unchanged.")
]
