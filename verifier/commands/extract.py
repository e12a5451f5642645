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

    from ..errors import UnreadableDocument, UsageError
    from ..listing import LISTINGS
    from ..output import write_out
    from ..run import extractions_of

    if format not in LISTINGS:
        raise UsageError(f"--format {format}: there is no such listing; choose {' or '.join(LISTINGS)}")
    found = list(extractions_of(paths, Path.cwd()))
    unread = [one for one in found if isinstance(one, UnreadableDocument)]
    write_out("".join(LISTINGS[format](one) for one in found if not isinstance(one, UnreadableDocument)), output)
    if unread:
        raise UsageError("\n".join(map(str, unread)))
    return 0
