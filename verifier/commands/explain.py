"""`verify explain`: what a code means."""

from __future__ import annotations

from typing import Annotated

import typer


def run(
    code: Annotated[
        str | None, typer.Argument(help="A finding's code, such as wrong-date; none lists them all.")
    ] = None,
) -> int:
    """Say what a finding's code means, with one wrong and one right example."""
    from ..codes import CODES, page
    from ..errors import UsageError
    from ..output import say

    if code is None:
        say("\n".join(f"{entry.code:28} {entry.meaning}" for entry in CODES.values()))
        return 0
    if code not in CODES:
        from rapidfuzz.process import extractOne

        near = extractOne(code, list(CODES), score_cutoff=60)
        meant = f"did you mean {near[0]}? " if near else ""
        raise UsageError(f"{code}: there is no such code; {meant}`verify explain` lists them all")
    say(page(CODES[code]))
    return 0
