"""`verify extract`: the citations of documents, not judged."""

from __future__ import annotations

from typing import Annotated

import typer

from . import options as o


def run(
    paths: o.Paths,
    format: Annotated[str, typer.Option("--format", "-f", help="plain or jsonl.")] = "plain",
    output: o.Output = None,
) -> int:
    """List the citations that documents hold: where, which instrument, what is claimed of it."""
    from pathlib import Path

    from ..errors import UsageError
    from ..listing import LISTINGS
    from ..run import extractions_of, write_out

    if format not in LISTINGS:
        raise UsageError(f"--format {format}: there is no such listing; choose {' or '.join(LISTINGS)}")
    write_out("".join(map(LISTINGS[format], extractions_of(paths, Path.cwd()))), output)
    return 0
