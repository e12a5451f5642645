"""`verify all`: every document that references.yaml names."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from . import options as o


def run(
    format: o.Format = "plain",
    output: o.Output = None,
    fail_on: o.FailOnOption = None,
    library: o.Library = None,
    quiet: o.Quiet = False,
    verbose: o.Verbose = False,
    diff: o.Diff = "",
    fix: o.Fix = False,
    dry_run: o.DryRun = False,
    also: o.Also = None,
    frozen: o.Frozen = False,
    references: Annotated[Path, typer.Option("--references", help="The workspace's file.")] = Path("references.yaml"),
) -> int:
    """Check every document of the workspace. Opens no network connection."""
    from ..run import Request, carry_out
    from ..workspace import load_workspace

    workspace = load_workspace(references)
    return carry_out(
        Request(
            workspace, format, output, fail_on, library or (), frozen, quiet, verbose, diff, fix, dry_run, also or ()
        )
    )
