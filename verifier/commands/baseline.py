"""`verify baseline`: accept today's findings, so that only new ones count."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from . import options as o


def run(
    reason: Annotated[
        str, typer.Option("--reason", help="Why these findings are accepted; kept with each entry.")
    ] = "",
    expires: Annotated[
        str, typer.Option("--expires", metavar="DAY", help="The last day, such as 2027-01-31; none: for ever.")
    ] = "",
    unverified: Annotated[bool, typer.Option("--unverified", help="Accept also what could not be checked.")] = False,
    prune: Annotated[
        bool, typer.Option("--prune", help="Accept nothing new; drop entries that have run out or are not found.")
    ] = False,
    references: Annotated[Path, typer.Option("--references", help="The workspace's file.")] = Path("references.yaml"),
    library: o.Library = None,
) -> int:
    """Write the accepted findings into the file that references.yaml names under `baseline:`."""
    from datetime import date

    from ..living.accepting import accept, day_of
    from ..output import say
    from ..workspace import load_workspace

    asked = day_of(expires)
    say(accept(load_workspace(references), tuple(library or ()), date.today(), reason, asked, unverified, prune))
    return 0
