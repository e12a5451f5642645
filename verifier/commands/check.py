"""`verify check`: any file or folder, without references.yaml."""

from __future__ import annotations

from . import options as o


def run(
    paths: o.Paths,
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
) -> int:
    """Check the citations and quotations of any documents. Opens no network connection."""
    from pathlib import Path

    from ..run import Request, carry_out
    from ..workspace import bare_workspace

    workspace = bare_workspace(Path.cwd(), paths)
    return carry_out(
        Request(
            workspace, format, output, fail_on, library or (), frozen, quiet, verbose, diff, fix, dry_run, also or ()
        )
    )
